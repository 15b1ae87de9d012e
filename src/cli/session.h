// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/clock.h"
#include "db/database.h"
#include "desk/office.h"
#include "secrets/secretbytes.h"

#include <memory>

/// The keeper's way into a database: opens it, brings the schema up to date, logs in where personal data is shown.
/// Leaves what is done there to the commands.
class Session final
{
    Q_DISABLE_COPY_MOVE(Session)
public:
    /// @param url empty = the database of this desk's settings
    Session(const QString &url, Database::Open mode);
    ~Session();
    Office &office() { return *m_office; }
    Database &db() { return *m_db; }
    /// A practice database needs nobody; any other needs a name and the password on the first line of standard input.
    /// @throws Error::Refused
    void logIn(const QString &operatorName);
    /// @param url empty = the database of this desk's settings. Opens nothing.
    static DatabaseUrl chosen(const QString &url);
    /// The first line of standard input, without its end; kept in guarded memory only. @throws Error::Refused
    static SecretBytes passwordFromInput();

private:
    std::unique_ptr<Database> m_db;
    SystemClock m_clock;
    std::unique_ptr<Office> m_office;
    bool m_loggedIn = false;
};

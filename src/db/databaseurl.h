// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

enum class Backend { Sqlite, Postgres };

/// Where the data lies: "sqlite:/path/loket.db" or "postgresql://user@host:port/name?sslmode=verify-full&...".
/// The password may stand in the URL (tests, the keeper's command); settings keep it in the key ring instead.
struct DatabaseUrl {
    Backend backend = Backend::Sqlite;
    QString file; ///< SQLite: path of the database file
    QString host;
    int port = 5432;
    QString user;
    QString password;
    QString name;
    QString options; ///< libpq options "sslmode=...;sslrootcert=...", as Qt takes them

    /// @throws Error::Refused with a sentence when the text is neither form
    static DatabaseUrl parse(const QString &text);
    QString toString() const; ///< without the password
};

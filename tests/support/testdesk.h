// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/clock.h"
#include "db/database.h"
#include "desk/office.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A founded office on a database of its own, with an officer logged in: what a database or window test starts from.
/// SQLite in a temporary folder, or a schema of its own on the PostgreSQL that the test command started.
class TestDesk final
{
    Q_DISABLE_COPY_MOVE(TestDesk)
public:
    /// Adds the column "backend" with "sqlite" and "postgres"; fails the test when no server was started.
    static void backends();

    explicit TestDesk(const QString &backend = QStringLiteral("sqlite"));
    ~TestDesk();

    /// Monday, 2 March 2026, 09.00 WIT.
    static QDateTime start();

    Office &office() { return *m_office; }
    Database &db() { return *m_db; }
    SetClock &clock() { return m_clock; }
    const DatabaseUrl &url() const { return m_url; }
    QString file() const { return m_url.file; }
    /// Logs in as a new operator of that role.
    Operator enterAs(Role role, const QString &userName, const QString &fullName = {});
    /// Closes and opens the database again, as a restart does. Nobody is logged in afterwards.
    void reopen();

private:
    void open();
    QTemporaryDir m_dir;
    SetClock m_clock;
    DatabaseUrl m_url;
    QString m_schema;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Office> m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/databaseurl.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

/// One connection, owned by one thread. Throws Error::Fault; never returns half open.
/// Keeps prepared statements; leaves the SQL to the stores and the schema to migrations.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)
public:
    /// MustExist: a missing SQLite file is refused, never made silently (a lost disk looks like a new office).
    enum class Open { MustExist, MayCreate };
    explicit Database(const DatabaseUrl &url, Open mode = Open::MustExist);
    ~Database();

    Backend backend() const { return m_url.backend; }
    bool isSqlite() const { return m_url.backend == Backend::Sqlite; }
    const DatabaseUrl &url() const { return m_url; }
    void exec(const QString &sql);
    /// Opens a lost connection again. @throws Error::Fault when the server still does not answer
    void reconnect();
    bool isLost() const { return m_lost; }
    /// The last fault was a lost link, a deadlock or a serialisation failure: the same action may be tried again.
    bool isWorthRetrying() const
    {
        return m_lost || m_lastCode == QStringLiteral("40001") || m_lastCode == QStringLiteral("40P01");
    }
    /// Drops the prepared statements: after a change of the schema.
    void forgetStatements();
    /// A text that follows from the schema, made once and kept until forgetStatements().
    const QString &kept(const QString &key, const std::function<QString()> &make);
    /// SQLite: what integrity_check and foreign_key_check find, one line; "" when all is well. PostgreSQL checks its
    /// own pages: always "".
    QString integrityFault();

private:
    friend class Transaction;
    friend class Query;
    void open();
    void setUpSqlite();
    [[noreturn]] void fail(const QSqlError &error, const QString &sql);

    DatabaseUrl m_url;
    QString m_connection;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle; ///< by SQL text
    QHash<QString, QString> m_kept;
    int m_depth = 0;
    bool m_lost = false;
    QString m_lastCode;
};

/// One prepared statement in use; goes back to its connection when it dies. Named binds only.
class Query final
{
    Q_DISABLE_COPY_MOVE(Query)
public:
    Query(Database &db, const QString &sql);
    ~Query();
    /// A null QString would bind as NULL; texts are NOT NULL here, so it binds as "".
    Query &bind(const QString &name, const QString &text);
    Query &bind(const QString &name, qint64 number);
    Query &bind(const QString &name, int number) { return bind(name, qint64(number)); }
    Query &bind(const QString &name, bool yes) { return bind(name, qint64(yes ? 1 : 0)); }
    Query &bind(const QString &name, const QByteArray &bytes);
    Query &bindNull(const QString &name);
    /// Milliseconds since 1970; a null time binds as NULL.
    Query &bind(const QString &name, const QDateTime &at);
    Query &bind(const QString &name, QDate date); ///< ISO text, "" when invalid
    Query &run(); ///< @throws Error::Fault
    bool next();
    bool runOne() { return run().next(); }

    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    int integer(int column) const { return m_query->value(column).toInt(); }
    bool yes(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->value(column).isNull(); }
    QDateTime time(int column) const;
    QDate date(int column) const;
    int affected() const { return m_query->numRowsAffected(); }
    const QSqlQuery &raw() const { return *m_query; }

private:
    Database &m_db;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

/// RAII write transaction. Rolls back unless commit() returned. Does not nest.
class [[nodiscard]] Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    explicit Transaction(Database &db);
    ~Transaction();
    void commit(); ///< @throws Error::Fault; then nothing was written (or, on a lost link, look the action id up)

private:
    Database &m_db;
    bool m_open = true;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/connection.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>
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
    /// A number that grows with each write of this connection, to that table or to any. What was read at one number
    /// still stands at the same number, as far as this connection is concerned; others' writes are othersMark()'s.
    quint64 writesTo(const QString &table) const;
    quint64 writes() const { return m_writes; }
    /// The tables written since that number; "" stands for some that cannot be told.
    QStringList writtenSince(quint64 number) const;
    /// SQLite: changes as soon as another connection has committed anything. PostgreSQL knows no such thing: 0.
    qint64 othersMark();
    /// SQLite: what integrity_check and foreign_key_check find, one line; "" when all is well. PostgreSQL checks its
    /// own pages: always "".
    QString integrityFault();

private:
    friend class Transaction;
    friend class Query;
    /// What is kept of one SQL text.
    struct Prepared {
        std::vector<std::unique_ptr<Statement>> idle;
        bool writes = false;
        QString table; ///< which it writes; "" = cannot be told
    };
    void open(Open mode);
    void setUpSqlite();
    Prepared &prepared(const QString &sql);
    void dropStatements();
    void noteWrite(const QString &table);
    [[noreturn]] void fail(const DriverFault &error, const QString &sql);

    DatabaseUrl m_url;
    std::unique_ptr<Connection> m_connection;
    std::unordered_map<QString, Prepared> m_prepared; ///< by SQL text
    /// Where the same text, not an equal one, was found last: it is kept, so nothing else can lie at its place.
    struct Found {
        QString sql;
        Prepared *prepared = nullptr;
    };
    std::array<Found, 256> m_found;
    int m_link = 0; ///< grows when the link is made anew: statements of an older one are dead
    QHash<QString, QString> m_kept;
    QHash<QString, quint64> m_lastWrite;
    quint64 m_writes = 0;
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

    qint64 number(int column) const { return m_statement->number(column); }
    int integer(int column) const { return int(number(column)); }
    bool yes(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_statement->text(column); }
    QByteArray bytes(int column) const { return m_statement->bytes(column); }
    QByteArrayView utf8(int column) const { return m_statement->utf8(column); } ///< stands until the next call
    QByteArrayView bytesView(int column) const { return m_statement->bytesView(column); } ///< stands as long
    bool isNull(int column) const { return m_statement->isNull(column); }
    QDateTime time(int column) const;
    QDate date(int column) const;
    QVariant value(int column) const { return m_statement->value(column); }
    int affected() const { return m_statement->affected(); }
    QStringList columns() const { return m_statement->columns(); }

private:
    template <class Value> Query &bindValue(const QString &name, const Value &value);
    [[noreturn]] void fail(const DriverFault &error);

    Database &m_db;
    QString m_sql;
    Database::Prepared *m_prepared;
    std::unique_ptr<Statement> m_statement;
    int m_link;
    bool m_failed = false;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/databaseurl.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

/// What a driver says when it fails. Database makes a sentence for people of it.
struct DriverFault {
    QString code; ///< SQLite's extended result code, or PostgreSQL's SQLSTATE
    QString text; ///< the driver's own words: may quote a value, so they are shown to nobody but an administrator
    bool lost = false; ///< the link to the server is gone
};

/// One prepared statement with named parameters (":name"). Every function may throw DriverFault.
/// Knows no SQL of its own; who keeps it and when it runs is Database's and Query's.
class Statement
{
    Q_DISABLE_COPY_MOVE(Statement)
public:
    Statement() = default;
    virtual ~Statement() = default;
    virtual void bind(const QString &name, const QString &text) = 0;
    virtual void bind(const QString &name, qint64 number) = 0;
    virtual void bind(const QString &name, const QByteArray &bytes) = 0;
    virtual void bindNull(const QString &name) = 0;
    virtual void run() = 0;
    virtual bool next() = 0; ///< false after the last row
    virtual void finish() = 0; ///< ready to be bound and run again; holds no value and no lock any more

    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual QByteArrayView utf8(int column) const = 0; ///< the value as text; stands until the next call
    virtual QByteArrayView bytesView(int column) const = 0; ///< as bytes(), not copied; stands until the next call
    virtual QVariant value(int column) const = 0; ///< in the database's own type, whatever the column is called
    virtual int affected() const = 0;
    virtual QStringList columns() const = 0; ///< names of what it gives
};

/// The driver of one database, open. Every function may throw DriverFault.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)
public:
    Connection() = default;
    virtual ~Connection() = default;
    virtual std::unique_ptr<Statement> prepare(const QString &sql) = 0;
    virtual void exec(const QString &sql) = 0;
    virtual void begin() = 0; ///< a transaction that writes
    virtual void commit() = 0; ///< throws unless everything is durable
    virtual void rollback() = 0;

    /// SQLite by its own interface: a page of the inbox costs half of what it does through Qt Sql, which makes a value
    /// object of every column and asks for the columns' names at each run.
    static std::unique_ptr<Connection> openSqlite(const DatabaseUrl &url, bool mayCreate);
    static std::unique_ptr<Connection> openPostgres(const DatabaseUrl &url); ///< through Qt Sql
};

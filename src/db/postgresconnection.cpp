// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
[[noreturn]] void failed(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const bool lost = error.type() == QSqlError::ConnectionError || code.isEmpty() || code.startsWith(u"57P"_s)
        || code.startsWith(u"08"_s);
    throw DriverFault { code, error.text(), lost };
}

class PostgresStatement final : public Statement
{
public:
    PostgresStatement(const QSqlDatabase &db, const QString &sql)
        : m_query(db)
    {
        // Not forward only: the driver then loses its rows as soon as another statement runs on the connection.
        if (!m_query.prepare(sql))
            failed(m_query.lastError());
    }
    void bind(const QString &name, const QString &text) override { m_query.bindValue(name, text); }
    void bind(const QString &name, qint64 number) override { m_query.bindValue(name, number); }
    void bind(const QString &name, const QByteArray &bytes) override { m_query.bindValue(name, bytes); }
    void bindNull(const QString &name) override { m_query.bindValue(name, QVariant()); }
    void run() override
    {
        if (!m_query.exec())
            failed(m_query.lastError());
    }
    bool next() override
    {
        if (m_query.next())
            return true;
        if (m_query.lastError().type() != QSqlError::NoError)
            failed(m_query.lastError());
        return false;
    }
    void finish() override { m_query.finish(); }

    bool isNull(int column) const override { return m_query.value(column).isNull(); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    QByteArrayView utf8(int column) const override
    {
        m_last = text(column).toUtf8();
        return m_last;
    }
    QByteArrayView bytesView(int column) const override
    {
        m_last = bytes(column);
        return m_last;
    }
    QVariant value(int column) const override { return m_query.value(column); }
    int affected() const override { return m_query.numRowsAffected(); }
    QStringList columns() const override
    {
        QStringList names;
        const QSqlRecord record = m_query.record();
        for (int i = 0; i < record.count(); ++i)
            names << record.fieldName(i);
        return names;
    }

private:
    QSqlQuery m_query;
    mutable QByteArray m_last;
};

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(const DatabaseUrl &url)
        : m_name(QUuid::createUuid().toString())
    {
        auto db = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        db.setDatabaseName(url.name);
        db.setHostName(url.host);
        db.setPort(url.port);
        db.setUserName(url.user);
        db.setPassword(url.password);
        QStringList options { u"connect_timeout=5"_s, u"tcp_user_timeout=8000"_s };
        if (!url.options.isEmpty())
            options << url.options;
        db.setConnectOptions(options.join(u';'));
        if (db.open())
            return;
        const QSqlError error = db.lastError();
        db = {};
        QSqlDatabase::removeDatabase(m_name);
        throw DriverFault { error.nativeErrorCode(), error.text(), true };
    }
    ~PostgresConnection() override
    {
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    std::unique_ptr<Statement> prepare(const QString &sql) override
    {
        return std::make_unique<PostgresStatement>(database(), sql);
    }
    void exec(const QString &sql) override
    {
        QSqlQuery q(database());
        if (!q.exec(sql))
            failed(q.lastError());
    }
    void begin() override { exec(u"BEGIN"_s); }
    void commit() override
    {
        // Not exec("COMMIT"): the server answers a COMMIT of a broken transaction with a silent ROLLBACK; the driver's
        // commit() sees that and says false.
        auto db = database();
        if (!db.commit())
            failed(db.lastError());
    }
    void rollback() override { exec(u"ROLLBACK"_s); }

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
};
} // namespace

std::unique_ptr<Connection> Connection::openPostgres(const DatabaseUrl &url)
{
    return std::make_unique<PostgresConnection>(url);
}

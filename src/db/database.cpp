// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "core/error.h"
#include "db/networkshare.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>

Q_LOGGING_CATEGORY(lcDb, "loket.db")

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(db)
};

QString sqliteSentence(const QString &code)
{
    const int primary = code.toInt() & 0xff;
    switch (primary) {
    case 5:
    case 6:
        return Words::tr("Another program is holding the database. Nothing was changed; try again in a moment.");
    case 8:
        return Words::tr("The database cannot be written: the folder or the file is read-only. Nothing was changed.");
    case 10:
        return Words::tr("The disk reports a read or write fault. Nothing was changed; stop working and call the "
                         "administrator.");
    case 11:
        return Words::tr("The database file is damaged. Restore the last backup.");
    case 13:
        return Words::tr("The disk is full. Nothing was changed; free some space and try again.");
    case 14:
        return Words::tr("The database file cannot be opened. Check that the folder exists and may be written.");
    case 26:
        return Words::tr("This file is not a Loket database. Choose another file or restore a backup.");
    default:
        return {};
    }
}

QString postgresSentence(const QString &state)
{
    if (state.startsWith(u"28"_s))
        return Words::tr("The database server refused the user name or the password.");
    if (state == u"53300"_s)
        return Words::tr("The database server has no free connection. Try again in a moment.");
    if (state.startsWith(u"53"_s))
        return Words::tr("The database server is out of space or memory. Nothing was changed; call the administrator.");
    if (state == u"42501"_s)
        return Words::tr("The database user lacks a right for this. Nothing was changed; call the administrator.");
    if (state == u"57014"_s)
        return Words::tr("The database server took too long. Nothing was changed; try again.");
    return {};
}

/// Whether a statement writes, and to which table; "" when it is none of the plain forms. The schema has no triggers
/// and no cascades, so that a statement writes the table that it names.
bool isWrite(const QString &sql, QString &table)
{
    static const QRegularExpression plain(u"^\\s*(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+(\\w+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reading(u"^\\s*(?:SELECT|PRAGMA)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    table = plain.match(sql).captured(1);
    return !reading.match(sql).hasMatch();
}
} // namespace

Database::Database(const DatabaseUrl &url, Open mode)
    : m_url(url)
{
    if (isSqlite()) {
        const QFileInfo info(url.file);
        if (mode == Open::MustExist && !info.exists())
            throw fault(Words::tr("The database %1 is not there. Nothing was made in its place: bring the disk back or "
                                  "restore a backup.")
                            .arg(url.file));
        if (mode == Open::MustExist && info.size() == 0)
            throw fault(Words::tr("The database %1 is empty. Restore the last backup.").arg(url.file));
        if (networkshare::holds(url.file))
            throw refused(
                Words::tr("The database %1 lies on a network share, where it would be damaged. Put it on this "
                          "computer's own disk, or use PostgreSQL for several desks.")
                    .arg(url.file));
    }
    open(mode);
}

Database::~Database()
{
    dropStatements();
}

void Database::open(Open mode)
{
    try {
        m_connection =
            isSqlite() ? Connection::openSqlite(m_url, mode == Open::MayCreate) : Connection::openPostgres(m_url);
    } catch (const DriverFault &error) {
        m_lost = !isSqlite();
        qCCritical(lcDb).noquote() << "open:" << error.code;
        const QString known = isSqlite() ? sqliteSentence(error.code) : QString();
        throw fault(!known.isEmpty() ? known
                                     : Words::tr("The database server does not answer. Check the network, the address "
                                                 "and the password."),
                    error.text);
    }
    m_lost = false;
    if (isSqlite()) {
        setUpSqlite();
    } else {
        exec(u"SET standard_conforming_strings = on"_s);
        exec(u"SET statement_timeout = '20s'"_s);
        exec(u"SET client_min_messages = warning"_s);
    }
}

void Database::setUpSqlite()
{
    // FULL: an acknowledged action survives a power cut. trusted_schema off: a foreign file runs nothing of its own.
    for (const QString &pragma :
         { u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"foreign_keys = ON"_s, u"secure_delete = ON"_s,
           u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s, u"mmap_size = 0"_s })
        exec(u"PRAGMA "_s + pragma);
}

void Database::reconnect()
{
    if (isSqlite() || !m_lost || m_depth > 0)
        return;
    m_lost = false; // open() runs statements of its own
    dropStatements();
    ++m_link;
    noteWrite({});
    m_connection.reset();
    open(Open::MustExist);
}

Database::Prepared &Database::prepared(const QString &sql)
{
    Found &found = m_found[(quintptr(sql.constData()) >> 4) % m_found.size()];
    if (found.prepared && found.sql.constData() == sql.constData() && found.sql.size() == sql.size())
        return *found.prepared;
    const auto [it, isNew] = m_prepared.try_emplace(sql);
    if (isNew)
        it->second.writes = isWrite(sql, it->second.table);
    found = { sql, &it->second };
    return it->second;
}

void Database::dropStatements()
{
    for (auto &[sql, prepared] : m_prepared)
        prepared.idle.clear();
}

void Database::noteWrite(const QString &table)
{
    m_lastWrite[table] = ++m_writes;
}

quint64 Database::writesTo(const QString &table) const
{
    return std::max(m_lastWrite.value(table), m_lastWrite.value({}));
}

QStringList Database::writtenSince(quint64 number) const
{
    QStringList tables;
    for (auto it = m_lastWrite.cbegin(); it != m_lastWrite.cend(); ++it) {
        if (it.value() > number)
            tables << it.key();
    }
    return tables;
}

qint64 Database::othersMark()
{
    if (!isSqlite())
        return 0;
    Query q(*this, u"PRAGMA data_version"_s);
    q.runOne();
    return q.number(0);
}

QString Database::integrityFault()
{
    if (!isSqlite())
        return {};
    QStringList faults;
    {
        Query q(*this, u"PRAGMA integrity_check(10)"_s);
        q.run();
        while (q.next()) {
            if (q.text(0) != u"ok"_s)
                faults << q.text(0);
        }
    }
    Query q(*this, u"PRAGMA foreign_key_check"_s);
    if (q.runOne())
        faults << u"foreign key: "_s + q.text(0);
    return faults.join(u"; "_s);
}

const QString &Database::kept(const QString &key, const std::function<QString()> &make)
{
    auto it = m_kept.find(key);
    if (it == m_kept.end())
        it = m_kept.insert(key, make());
    return *it;
}

void Database::forgetStatements()
{
    m_kept.clear();
    dropStatements();
    noteWrite({});
}

void Database::fail(const DriverFault &error, const QString &sql)
{
    // SQL text goes to the log; bound values never do. A driver's text may quote a value: only its code is logged.
    qCCritical(lcDb).noquote() << "code" << error.code << "in:" << sql;
    m_lastCode = error.code;
    QString sentence = isSqlite() ? sqliteSentence(error.code) : postgresSentence(error.code);
    if (error.lost) {
        m_lost = true;
        sentence = Words::tr("The connection to the database server was lost. Nothing was changed; try again.");
    }
    if (sentence.isEmpty())
        sentence = Words::tr("The database did not answer as expected. Nothing was changed.");
    throw fault(sentence, error.code + u' ' + sql);
}

void Database::exec(const QString &sql)
{
    reconnect();
    QString table;
    if (isWrite(sql, table))
        noteWrite(table);
    try {
        m_connection->exec(sql);
    } catch (const DriverFault &error) {
        fail(error, sql);
    }
}

Query::Query(Database &db, const QString &sql)
    : m_db(db)
    , m_sql(sql)
{
    db.reconnect(); // a read too finds a server again that was away
    m_prepared = &db.prepared(sql);
    m_link = db.m_link;
    if (!m_prepared->idle.empty()) {
        m_statement = std::move(m_prepared->idle.back());
        m_prepared->idle.pop_back();
        return;
    }
    try {
        m_statement = db.m_connection->prepare(sql);
    } catch (const DriverFault &error) {
        db.fail(error, sql);
    }
}

Query::~Query()
{
    if (m_failed || m_link != m_db.m_link)
        return;
    m_statement->finish();
    m_prepared->idle.push_back(std::move(m_statement));
}

void Query::fail(const DriverFault &error)
{
    m_failed = true;
    m_db.fail(error, m_sql);
}

template <class Value> Query &Query::bindValue(const QString &name, const Value &value)
{
    try {
        m_statement->bind(name, value);
    } catch (const DriverFault &error) {
        fail(error);
    }
    return *this;
}

Query &Query::bind(const QString &name, const QString &text)
{
    return bindValue(name, text.isNull() ? u""_s : text);
}

Query &Query::bind(const QString &name, qint64 number)
{
    return bindValue(name, number);
}

Query &Query::bind(const QString &name, const QByteArray &bytes)
{
    return bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
}

Query &Query::bindNull(const QString &name)
{
    try {
        m_statement->bindNull(name);
    } catch (const DriverFault &error) {
        fail(error);
    }
    return *this;
}

Query &Query::bind(const QString &name, const QDateTime &at)
{
    return at.isNull() ? bindNull(name) : bind(name, at.toMSecsSinceEpoch());
}

Query &Query::bind(const QString &name, QDate date)
{
    return bind(name, date.isValid() ? date.toString(Qt::ISODate) : u""_s);
}

Query &Query::run()
{
    if (m_prepared->writes)
        m_db.noteWrite(m_prepared->table);
    try {
        m_statement->run();
    } catch (const DriverFault &error) {
        fail(error);
    }
    return *this;
}

bool Query::next()
{
    try {
        return m_statement->next();
    } catch (const DriverFault &error) {
        fail(error);
    }
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QDate Query::date(int column) const
{
    // yyyy-mm-dd as it was bound; most dates of a list are empty, and a page has hundreds.
    const QString iso = text(column);
    if (iso.size() != 10)
        return {};
    const QStringView view(iso);
    return QDate(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8).toInt());
}

Transaction::Transaction(Database &db)
    : m_db(db)
{
    Q_ASSERT_X(db.m_depth == 0, "Transaction", "transactions do not nest");
    db.reconnect();
    try {
        db.m_connection->begin();
    } catch (const DriverFault &error) {
        db.fail(error, u"BEGIN"_s);
    }
    ++db.m_depth;
}

void Transaction::commit()
{
    try {
        m_db.m_connection->commit();
    } catch (const DriverFault &error) {
        m_db.fail(error, u"COMMIT"_s);
    }
    m_open = false;
}

Transaction::~Transaction()
{
    --m_db.m_depth;
    if (!m_open)
        return;
    m_db.noteWrite({}); // what was read since the beginning may never have been
    if (m_db.m_lost)
        return;
    try {
        m_db.m_connection->rollback();
    } catch (const DriverFault &error) {
        qCWarning(lcDb).noquote() << "code" << error.code << "in: ROLLBACK";
        m_db.m_lost = m_db.m_lost || error.lost;
    }
}

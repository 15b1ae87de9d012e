// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

#include <array>

Q_LOGGING_CATEGORY(lcDb, "loket.db")

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(db)
};

/// WAL needs shared memory between the processes: no network file system gives that.
bool isNetworkShare(const QString &file)
{
    static const std::array<QByteArray, 9> shares { "nfs",   "nfs4",       "cifs", "smb2", "smb3",
                                                    "smbfs", "fuse.sshfs", "9p",   "afs" };
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType();
    return std::find(shares.begin(), shares.end(), type) != shares.end();
}

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
} // namespace

Database::Database(const DatabaseUrl &url, Open mode)
    : m_url(url)
    , m_connection(QUuid::createUuid().toString())
{
    if (isSqlite()) {
        const QFileInfo info(url.file);
        if (mode == Open::MustExist && !info.exists())
            throw fault(Words::tr("The database %1 is not there. Nothing was made in its place: bring the disk back or "
                                  "restore a backup.")
                            .arg(url.file));
        if (mode == Open::MustExist && info.size() == 0)
            throw fault(Words::tr("The database %1 is empty. Restore the last backup.").arg(url.file));
        if (isNetworkShare(url.file))
            throw refused(
                Words::tr("The database %1 lies on a network share, where it would be damaged. Put it on this "
                          "computer's own disk, or use PostgreSQL for several desks.")
                    .arg(url.file));
    }
    open();
}

Database::~Database()
{
    m_idle.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::open()
{
    auto db = QSqlDatabase::addDatabase(isSqlite() ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
    if (isSqlite()) {
        db.setDatabaseName(m_url.file);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    } else {
        db.setDatabaseName(m_url.name);
        db.setHostName(m_url.host);
        db.setPort(m_url.port);
        db.setUserName(m_url.user);
        db.setPassword(m_url.password);
        QStringList options { u"connect_timeout=5"_s, u"tcp_user_timeout=8000"_s };
        if (!m_url.options.isEmpty())
            options << m_url.options;
        db.setConnectOptions(options.join(u';'));
    }
    if (!db.open()) {
        m_lost = !isSqlite();
        const QSqlError error = db.lastError();
        qCCritical(lcDb).noquote() << "open:" << error.nativeErrorCode();
        const QString known = isSqlite() ? sqliteSentence(error.nativeErrorCode()) : QString();
        throw fault(!known.isEmpty() ? known
                                     : Words::tr("The database server does not answer. Check the network, the address "
                                                 "and the password."),
                    error.text());
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
    m_idle.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    open();
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
    m_idle.clear();
}

void Database::fail(const QSqlError &error, const QString &sql)
{
    // SQL text goes to the log; bound values never do. A driver's text may quote a value: only its code is logged.
    qCCritical(lcDb).noquote() << "code" << error.nativeErrorCode() << "in:" << sql;
    m_lastCode = error.nativeErrorCode();
    QString sentence = isSqlite() ? sqliteSentence(error.nativeErrorCode()) : postgresSentence(error.nativeErrorCode());
    if (!isSqlite()
        && (error.type() == QSqlError::ConnectionError || error.nativeErrorCode().isEmpty()
            || error.nativeErrorCode().startsWith(u"57P"_s) || error.nativeErrorCode().startsWith(u"08"_s))) {
        m_lost = true;
        sentence = Words::tr("The connection to the database server was lost. Nothing was changed; try again.");
    }
    if (sentence.isEmpty())
        sentence = Words::tr("The database did not answer as expected. Nothing was changed.");
    throw fault(sentence, error.nativeErrorCode() + u' ' + sql);
}

void Database::exec(const QString &sql)
{
    reconnect();
    QSqlQuery q(QSqlDatabase::database(m_connection, false));
    if (!q.exec(sql))
        fail(q.lastError(), sql);
}

Query::Query(Database &db, const QString &sql)
    : m_db(db)
    , m_sql(sql)
{
    db.reconnect(); // a read too finds a server again that was away
    auto &idle = db.m_idle[sql];
    if (!idle.empty()) {
        m_query = std::move(idle.back());
        idle.pop_back();
        return;
    }
    m_query = std::make_unique<QSqlQuery>(QSqlDatabase::database(db.m_connection, false));
    // PostgreSQL's forward-only mode loses its rows as soon as another statement runs on the connection.
    m_query->setForwardOnly(db.isSqlite());
    if (!m_query->prepare(sql))
        db.fail(m_query->lastError(), sql);
}

Query::~Query()
{
    if (!m_query)
        return;
    m_query->finish();
    if (m_query->lastError().type() == QSqlError::NoError)
        m_db.m_idle[m_sql].push_back(std::move(m_query));
}

Query &Query::bind(const QString &name, const QString &text)
{
    m_query->bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Query &Query::bind(const QString &name, qint64 number)
{
    m_query->bindValue(name, number);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &bytes)
{
    m_query->bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Query &Query::bindNull(const QString &name)
{
    m_query->bindValue(name, QVariant());
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
    if (!m_query->exec())
        m_db.fail(m_query->lastError(), m_sql);
    return *this;
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().type() != QSqlError::NoError)
        m_db.fail(m_query->lastError(), m_sql);
    return false;
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
    // IMMEDIATE: a deferred one that reads first may lose its write behind a commit() that says true.
    db.exec(db.isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    ++db.m_depth;
}

void Transaction::commit()
{
    // Not exec("COMMIT"): PostgreSQL answers a COMMIT of a broken transaction with a silent ROLLBACK;
    // the driver's commit() sees that and says false.
    auto db = QSqlDatabase::database(m_db.m_connection, false);
    if (!db.commit())
        m_db.fail(db.lastError(), u"COMMIT"_s);
    m_open = false;
}

Transaction::~Transaction()
{
    --m_db.m_depth;
    if (!m_open || m_db.m_lost)
        return;
    try {
        m_db.exec(u"ROLLBACK"_s);
    } catch (const Error &) { // logged where it arose
    }
}

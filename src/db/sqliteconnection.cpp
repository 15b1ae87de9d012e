// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"
#include "db/walbuffer.h"

#include <algorithm>
#include <charconv>
#include <sqlite3.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
[[noreturn]] void failed(sqlite3 *db)
{
    throw DriverFault { QString::number(sqlite3_extended_errcode(db)), QString::fromUtf8(sqlite3_errmsg(db)) };
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *db, const QString &sql)
        : m_db(db)
    {
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v3(db, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
            != SQLITE_OK)
            failed(db);
        const int count = sqlite3_bind_parameter_count(m_statement);
        for (int i = 1; i <= count; ++i)
            m_names << QString::fromUtf8(sqlite3_bind_parameter_name(m_statement, i));
        m_bound.resize(size_t(count));
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    void bind(const QString &name, const QString &text) override
    {
        const QByteArray utf8 = text.toUtf8();
        const int at = place(name);
        require(sqlite3_bind_text(m_statement, at, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    }
    void bind(const QString &name, qint64 number) override
    {
        require(sqlite3_bind_int64(m_statement, place(name), number));
    }
    void bind(const QString &name, const QByteArray &bytes) override
    {
        const int at = place(name);
        require(
            sqlite3_bind_blob64(m_statement, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    }
    void bindNull(const QString &name) override { require(sqlite3_bind_null(m_statement, place(name))); }

    void run() override
    {
        // A forgotten value would be NULL without a word.
        if (std::find(m_bound.begin(), m_bound.end(), false) != m_bound.end())
            throw DriverFault { QString::number(SQLITE_MISUSE), u"a parameter has no value"_s };
        sqlite3_reset(m_statement);
        m_first = step();
    }
    bool next() override { return std::exchange(m_first, false) || (m_running && step()); }
    void finish() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_bound.assign(m_bound.size(), false);
        m_first = m_running = false;
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 number(int column) const override
    {
        // SQLite keeps a word in a column of numbers, and would read "12x" as 12: it is no number, and counts as none.
        return sqlite3_column_type(m_statement, column) == SQLITE_TEXT ? text(column).toLongLong()
                                                                       : sqlite3_column_int64(m_statement, column);
    }
    QString text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override { return bytesView(column).toByteArray(); }
    QByteArrayView bytesView(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
    }
    QByteArrayView utf8(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER) { // SQLite would ask for memory for each
            const auto end =
                std::to_chars(std::begin(m_digits), std::end(m_digits), sqlite3_column_int64(m_statement, column));
            return QByteArrayView(m_digits, end.ptr - m_digits);
        }
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
    }
    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return number(column);
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB:
            return bytes(column);
        default:
            return text(column);
        }
    }
    int affected() const override { return sqlite3_changes(m_db); }
    QStringList columns() const override
    {
        QStringList names;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            names << QString::fromUtf8(sqlite3_column_name(m_statement, i));
        return names;
    }

private:
    /// The number of a parameter. Values mostly come in the statement's own order, so the search begins behind the
    /// last.
    int place(const QString &name)
    {
        for (qsizetype tried = 0; tried < m_names.size(); ++tried) {
            m_last = (m_last + 1) % m_names.size();
            if (m_names[m_last] == name) {
                m_bound[size_t(m_last)] = true;
                return int(m_last) + 1;
            }
        }
        throw DriverFault { QString::number(SQLITE_RANGE), u"no parameter "_s + name };
    }
    void require(int result)
    {
        if (result != SQLITE_OK)
            failed(m_db);
    }
    bool step()
    {
        const int result = sqlite3_step(m_statement);
        m_running = result == SQLITE_ROW;
        if (m_running)
            return true;
        const int end = sqlite3_reset(m_statement); // the last row was read: no lock stays behind
        if (result != SQLITE_DONE || end != SQLITE_OK)
            failed(m_db);
        return false;
    }

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    QStringList m_names;
    std::vector<bool> m_bound;
    mutable char m_digits[24];
    qsizetype m_last = -1;
    bool m_first = false; ///< run() has fetched a row that next() has not yet given
    bool m_running = false;
};

class SqliteConnection final : public Connection
{
public:
    SqliteConnection(const DatabaseUrl &url, bool mayCreate)
    {
        // Counting its memory costs a lock and a look at each piece; nobody asks for the count.
        static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        Q_UNUSED(uncounted)
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mayCreate ? SQLITE_OPEN_CREATE : 0);
        const int result = sqlite3_open_v2(url.file.toUtf8().constData(), &m_db, flags, walbuffer::name());
        if (result != SQLITE_OK) {
            const DriverFault fault { QString::number(result), QString::fromUtf8(sqlite3_errstr(result)) };
            sqlite3_close(m_db);
            throw fault;
        }
        sqlite3_extended_result_codes(m_db, 1);
        sqlite3_busy_timeout(m_db, 5000);
    }
    ~SqliteConnection() override
    {
        m_begin.reset();
        m_commit.reset();
        m_rollback.reset();
        sqlite3_close_v2(m_db);
    }
    std::unique_ptr<Statement> prepare(const QString &sql) override
    {
        return std::make_unique<SqliteStatement>(m_db, sql);
    }
    void exec(const QString &sql) override
    {
        SqliteStatement statement(m_db, sql);
        statement.run();
        while (statement.next()) { }
    }
    // IMMEDIATE: a deferred one that reads first may lose its write behind a commit that says true.
    void begin() override { again(m_begin, u"BEGIN IMMEDIATE"_s); }
    void commit() override { again(m_commit, u"COMMIT"_s); }
    void rollback() override { again(m_rollback, u"ROLLBACK"_s); }

private:
    void again(std::unique_ptr<Statement> &statement, const QString &sql)
    {
        if (!statement)
            statement = prepare(sql);
        statement->run();
    }

    sqlite3 *m_db = nullptr;
    std::unique_ptr<Statement> m_begin, m_commit, m_rollback;
};
} // namespace

std::unique_ptr<Connection> Connection::openSqlite(const DatabaseUrl &url, bool mayCreate)
{
    return std::make_unique<SqliteConnection>(url, mayCreate);
}

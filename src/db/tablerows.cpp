// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tablerows.h"

#include "core/error.h"
#include "db/database.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype pageRows = 500;
constexpr qsizetype bindsAtOnce = 900;

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

/// The contents' bytes go as files.
bool isBytesOfContent(const QString &table, const QString &column)
{
    return table == u"content"_s && column == u"bytes"_s;
}

QVariant plain(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return value;
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', 17);
    default:
        return value.toString();
    }
}

void bind(Query &q, const QString &name, const QVariant &value)
{
    if (value.isNull())
        q.bindNull(name);
    else if (value.typeId() == QMetaType::LongLong)
        q.bind(name, value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
        q.bind(name, value.toByteArray());
    else
        q.bind(name, value.toString());
}

/// As the databases order them: numbers by value, texts by their UTF-8.
int compare(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong) {
        const qint64 x = a.toLongLong();
        const qint64 y = b.toLongLong();
        return x < y ? -1 : x > y ? 1 : 0;
    }
    return a.toString().toUtf8().compare(b.toString().toUtf8());
}

int compareKeys(const TableShape &table, const tablerows::Row &a, const tablerows::Row &b)
{
    for (const int column : table.key) {
        if (const int order = compare(a[column], b[column]))
            return order;
    }
    return 0;
}

bool equal(const tablerows::Row &a, const tablerows::Row &b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].typeId() != b[i].typeId() || a[i] != b[i])
            return false;
    }
    return true;
}

/// Not the schema's version, which the migrations write; not the checks of this disk, which are true of no other; and
/// not the failed logins: a hash there may be of a password that somebody typed as a name, and must not lie where it
/// can be guessed at for years.
QStringList names(Database &sqlite, const QString &types)
{
    QStringList result;
    Query q(sqlite,
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = '%1' "
            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN ('schema_version', 'login_attempt', "
            "'fixity_check') "
            "ORDER BY name"_s.arg(types));
    q.run();
    while (q.next())
        result << q.text(0);
    return result;
}

TableShape shapeOf(Database &sqlite, const QString &name)
{
    TableShape table { name, {}, {}, false };
    QList<std::pair<int, int>> key;
    bool number = false;
    Query q(sqlite, u"SELECT name, type, pk FROM pragma_table_info('%1') ORDER BY cid"_s.arg(name));
    q.run();
    while (q.next()) {
        const QString type = q.text(1).toUpper();
        if (q.integer(2) > 0) {
            key.append({ q.integer(2), int(table.columns.size()) });
            number = type == u"INTEGER"_s;
        }
        table.columns.append({ q.text(0), type == u"TEXT"_s });
    }
    std::sort(key.begin(), key.end());
    for (const auto &part : key)
        table.key << part.second;
    table.numbered = number && key.size() == 1;
    if (table.key.isEmpty())
        throw fault(u"The table %1 has no key."_s.arg(name));
    return table;
}

QSet<QString> pointsTo(Database &sqlite, const QString &name)
{
    QSet<QString> result;
    Query q(sqlite, u"SELECT \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(name));
    q.run();
    while (q.next()) {
        if (q.text(0) != name)
            result.insert(q.text(0));
    }
    return result;
}

QString columnList(const TableShape &table)
{
    QStringList list;
    for (const TableShape::Column &column : table.columns)
        list << quoted(column.name);
    return list.join(u", "_s);
}
} // namespace

QList<TableShape> tablerows::tables(Database &sqlite)
{
    QStringList left = names(sqlite, u"table"_s);
    QHash<QString, QSet<QString>> needs;
    for (const QString &name : std::as_const(left))
        needs.insert(name, pointsTo(sqlite, name));
    QList<TableShape> result;
    QSet<QString> done;
    while (!left.isEmpty()) {
        const auto ready =
            std::find_if(left.begin(), left.end(), [&](const QString &name) { return (needs[name] - done).isEmpty(); });
        // A circle of tables has no order; none is wanted where keys are not checked row by row.
        const QString name = ready == left.end() ? left.first() : *ready;
        left.removeOne(name);
        done.insert(name);
        result << shapeOf(sqlite, name);
    }
    return result;
}

tablerows::Reader::Reader(Database &db, const TableShape &table)
    : m_db(db)
    , m_table(table)
{
}

bool tablerows::Reader::next()
{
    if (++m_at < m_page.size())
        return true;
    if (m_last)
        return false;
    fetch();
    return !m_page.isEmpty();
}

QString tablerows::Reader::selectSql(bool first) const
{
    QStringList columns;
    for (const TableShape::Column &column : m_table.columns)
        columns << (isBytesOfContent(m_table.name, column.name) ? u"0"_s : quoted(column.name));
    QStringList keys;
    QStringList binds;
    for (qsizetype i = 0; i < m_table.key.size(); ++i) {
        const TableShape::Column &column = m_table.columns[m_table.key[i]];
        // Byte by byte, whatever order the server's language has.
        keys << quoted(column.name) + (column.text && !m_db.isSqlite() ? u" COLLATE \"C\""_s : QString());
        binds << u":k%1"_s.arg(i);
    }
    const QString where = first ? QString() : u" WHERE (%1) > (%2)"_s.arg(keys.join(u", "_s), binds.join(u", "_s));
    return u"SELECT %1 FROM %2%3 ORDER BY %4 LIMIT %5"_s
        .arg(columns.join(u", "_s), quoted(m_table.name), where, keys.join(u", "_s))
        .arg(pageRows);
}

void tablerows::Reader::fetch()
{
    const Row after = m_page.isEmpty() ? Row() : m_page.last();
    m_page.clear();
    m_at = 0;
    Query q(m_db, selectSql(after.isEmpty()));
    for (qsizetype i = 0; i < m_table.key.size() && !after.isEmpty(); ++i)
        bind(q, u":k%1"_s.arg(i), after[m_table.key[i]]);
    q.run();
    while (q.next()) {
        Row row;
        row.reserve(m_table.columns.size());
        for (int i = 0; i < m_table.columns.size(); ++i)
            row << (isBytesOfContent(m_table.name, m_table.columns[i].name) ? QVariant(QByteArray(""))
                                                                            : plain(q.value(i)));
        m_page << row;
    }
    m_last = m_page.size() < pageRows;
}

tablerows::Writer::Writer(Database &db, const TableShape &table)
    : m_db(db)
    , m_table(table)
    , m_atOnce(std::max<qsizetype>(1, bindsAtOnce / table.columns.size()))
{
}

void tablerows::Writer::add(const Row &row)
{
    m_rows << row;
    if (m_rows.size() == m_atOnce)
        flush();
}

void tablerows::Writer::flush()
{
    if (m_rows.size() == m_atOnce) {
        insert(0, m_atOnce);
    } else {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            insert(i, 1);
    }
    m_rows.clear();
}

void tablerows::Writer::insert(qsizetype first, qsizetype count)
{
    QStringList tuples;
    for (qsizetype r = 0; r < count; ++r) {
        QStringList binds;
        for (qsizetype c = 0; c < m_table.columns.size(); ++c)
            binds << u":v%1_%2"_s.arg(r).arg(c);
        tuples << u'(' + binds.join(u", "_s) + u')';
    }
    // A row that is there gives way: only a file of rows is ever renewed, and there nothing hangs on it.
    const QString verb = m_db.isSqlite() ? u"INSERT OR REPLACE"_s : u"INSERT"_s;
    Query q(m_db,
            u"%1 INTO %2 (%3) VALUES "_s.arg(verb, quoted(m_table.name), columnList(m_table)) + tuples.join(u", "_s));
    for (qsizetype r = 0; r < count; ++r) {
        for (qsizetype c = 0; c < m_table.columns.size(); ++c)
            bind(q, u":v%1_%2"_s.arg(r).arg(c), m_rows[first + r][c]);
    }
    q.run();
}

tablerows::Change tablerows::renew(Database &source, Database &was, Database &now, const TableShape &table)
{
    QStringList conditions;
    for (qsizetype i = 0; i < table.key.size(); ++i)
        conditions << quoted(table.columns[table.key[i]].name) + u" = :k%1"_s.arg(i);
    const QString deleteSql = u"DELETE FROM %1 WHERE %2"_s.arg(quoted(table.name), conditions.join(u" AND "_s));
    Reader ours(source, table);
    Reader theirs(was, table);
    Writer writer(now, table);
    Change change;
    bool here = ours.next();
    bool there = theirs.next();
    while (here || there) {
        const int order = !there ? -1 : !here ? 1 : compareKeys(table, ours.row(), theirs.row());
        if (order > 0) {
            Query gone(now, deleteSql);
            for (qsizetype i = 0; i < table.key.size(); ++i)
                bind(gone, u":k%1"_s.arg(i), theirs.row()[table.key[i]]);
            gone.run();
        } else if (order < 0 || !equal(ours.row(), theirs.row())) {
            writer.add(ours.row());
        }
        change.written += order != 0 || !equal(ours.row(), theirs.row());
        change.rows += order <= 0;
        if (order <= 0)
            here = ours.next();
        if (order >= 0)
            there = theirs.next();
    }
    writer.flush();
    return change;
}

qint64 tablerows::count(Database &db, const TableShape &table)
{
    Query q(db, u"SELECT COUNT(*) FROM "_s + quoted(table.name));
    q.runOne();
    return q.number(0);
}

void tablerows::clear(Database &db, const TableShape &table)
{
    db.exec(u"DELETE FROM "_s + quoted(table.name));
}

void tablerows::settle(Database &db, const QList<TableShape> &tables)
{
    if (db.isSqlite()) {
        QStringList indexes;
        Query q(db, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"_s);
        q.run();
        while (q.next())
            indexes << q.text(0);
        for (const QString &index : std::as_const(indexes))
            db.exec(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index));
        return;
    }
    for (const TableShape &table : tables) {
        if (!table.numbered)
            continue;
        const QString column = table.columns[table.key.first()].name;
        // A key that the database does not give out has no sequence: then setval is asked of NULL and does nothing.
        db.exec(
            u"SELECT setval(pg_get_serial_sequence('%1', '%2'), COALESCE(MAX(%3), 1), MAX(%3) IS NOT NULL) FROM %4"_s
                .arg(quoted(table.name), column, quoted(column), quoted(table.name)));
    }
}

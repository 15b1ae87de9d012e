// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

class Database;

/// A table as the schema itself tells of it.
struct TableShape {
    struct Column {
        QString name;
        bool text = false;
    };
    QString name;
    QList<Column> columns;
    QList<int> key; ///< indexes of the primary key's columns
    bool numbered = false; ///< the key is one number that the database gives out itself
};

/// All rows of all tables, whatever tables there are: how a database is carried into another one, of either kind.
/// Leaves out what is made from the rows (indexes of the search) and the bytes of the contents, which go as files.
/// No rules, no transactions.
namespace tablerows
{
/// The tables of a Loket SQLite database, each after those that its rows point to; without the schema's version, the
/// failed logins and the checks of the disk. @throws Error::Fault for a table without a key
QList<TableShape> tables(Database &sqlite);

/// A row's values in the order of the columns: null, a number (qlonglong), a text or bytes, whichever database it is
/// of.
using Row = QVariantList;

/// Reads a table by its key, in pages, in an order that is the same on both databases.
class Reader final
{
    Q_DISABLE_COPY_MOVE(Reader)
public:
    Reader(Database &db, const TableShape &table);
    bool next();
    const Row &row() const { return m_page.at(m_at); }

private:
    void fetch();
    QString selectSql(bool first) const;

    Database &m_db;
    const TableShape &m_table;
    QList<Row> m_page;
    qsizetype m_at = -1;
    bool m_last = false;
};

/// Inserts rows, many in a statement.
class Writer final
{
    Q_DISABLE_COPY_MOVE(Writer)
public:
    Writer(Database &db, const TableShape &table);
    void add(const Row &row); ///< @throws Error::Fault; the last rows are in the table after flush() only
    void flush();

private:
    void insert(qsizetype first, qsizetype count);

    Database &m_db;
    const TableShape &m_table;
    qsizetype m_atOnce;
    QList<Row> m_rows;
};

struct Change {
    qint64 rows = 0; ///< in the table now
    qint64 written = 0; ///< of them new, changed, or taken away
};
/// Makes the table in @p now (SQLite) what it is in @p source, and writes only rows that differ from @p was, which is
/// @p now as it stood before, seen through another connection.
Change renew(Database &source, Database &was, Database &now, const TableShape &table);

qint64 count(Database &db, const TableShape &table);
void clear(Database &db, const TableShape &table);
/// After all rows are in: numbers go on behind the highest, and the search finds them.
void settle(Database &db, const QList<TableShape> &tables);
} // namespace tablerows

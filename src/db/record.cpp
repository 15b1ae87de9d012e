// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/record.h"

#include "core/error.h"
#include "db/database.h"

#include <charconv>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rememberedRecords = 8;

QStringList columnsOf(Database &db, const QString &table)
{
    Query q(db, u"SELECT * FROM "_s + table + u" LIMIT 0"_s);
    QStringList names = q.run().columns();
    names.sort();
    return names;
}

/// Characters, not bytes: as both databases' length() counts them.
qsizetype characters(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

void addNumber(QByteArray &bytes, qsizetype number)
{
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    bytes.append(digits, end - digits);
}

/// The row that the statement stands on: name, length and value of every column, in the order of their names.
void setRow(QByteArray &row, const Query &q, QByteArrayView names)
{
    row.resize(0);
    for (int i = 0; !names.isEmpty(); ++i) {
        const qsizetype comma = names.indexOf(',');
        const QByteArrayView name = comma < 0 ? names : names.first(comma);
        names = comma < 0 ? QByteArrayView() : names.sliced(comma + 1);
        if (q.isNull(i))
            continue;
        const QByteArrayView value = q.utf8(i);
        row.append(name).append('=');
        addNumber(row, characters(value));
        row.append(':').append(value).append(';');
    }
}

QString condition(const RecordTable &part)
{
    return part.key ? u" WHERE "_s + QString::fromUtf16(part.key) + u" = :id"_s : QString();
}

QByteArray part(Database &db, const RecordTable &part, int number, qint64 id)
{
    const QString table = QString::fromUtf16(part.table);
    const QString &columns = db.kept(u"columns/"_s + table, [&] { return columnsOf(db, table).join(u','); });
    Query q(db, u"SELECT "_s + columns + u" FROM "_s + table + condition(part) + u" ORDER BY id"_s);
    if (part.key)
        q.bind(u":id"_s, id);
    const QByteArray names = columns.toUtf8();
    const QByteArray place = QByteArray::number(number);
    QByteArray result, row;
    row.reserve(4096);
    q.run();
    while (q.next()) {
        setRow(row, q, names);
        record::add(result, place);
        record::add(result, row);
    }
    return result;
}

/// The same row as the database itself writes it.
QString rowText(const QStringList &columns)
{
    QStringList parts;
    for (const QString &c : columns)
        parts
            << u"CASE WHEN %1 IS NULL THEN '' ELSE '%1=' || length(CAST(%1 AS TEXT)) || ':' || CAST(%1 AS TEXT) || ';' END"_s
                   .arg(c);
    return parts.join(u" || "_s);
}

QString atOnceSql(Database &db, const std::vector<RecordTable> &tables, const std::vector<bool> &wanted)
{
    QStringList selects;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!wanted[i])
            continue;
        const QString table = QString::fromUtf16(tables[i].table);
        const QString where = tables[i].key ? condition(tables[i]) : u" WHERE :id = :id"_s;
        selects << u"SELECT %1 AS part, id, %2 AS body FROM %3"_s.arg(i).arg(rowText(columnsOf(db, table)), table)
                + where;
    }
    return selects.join(u" UNION ALL "_s) + u" ORDER BY part, id"_s;
}
} // namespace

std::vector<QByteArray> record::parts(Database &db, const std::vector<RecordTable> &tables,
                                      const std::vector<bool> &wanted, qint64 id)
{
    std::vector<QByteArray> result(tables.size());
    for (size_t i = 0; i < tables.size(); ++i) {
        if (wanted[i])
            result[i] = part(db, tables[i], int(i), id);
    }
    return result;
}

std::vector<QByteArray> record::partsAtOnce(Database &db, const std::vector<RecordTable> &tables,
                                            const std::vector<bool> &wanted, qint64 id)
{
    std::vector<QByteArray> result(tables.size());
    if (std::find(wanted.begin(), wanted.end(), true) == wanted.end())
        return result;
    QString key = u"record/%1/"_s.arg(int(tables.front().subject));
    for (const bool yes : wanted)
        key += yes ? u'1' : u'0';
    Query q(db, db.kept(key, [&] { return atOnceSql(db, tables, wanted); }));
    q.bind(u":id"_s, id).run();
    while (q.next()) {
        QByteArray &bytes = result.at(size_t(q.integer(0)));
        add(bytes, QByteArray::number(q.integer(0)));
        add(bytes, q.text(2).toUtf8());
    }
    return result;
}

QString record::sha256(const QByteArray &bytes)
{
    unsigned char digest[32];
    unsigned int size = 0;
    if (EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, &size, EVP_sha256(), nullptr) != 1)
        throw fault(u"The fingerprint of a record could not be computed."_s);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), int(size)).toHex());
}

QString record::sha256(const std::vector<QByteArray> &parts)
{
    QByteArray all;
    for (const QByteArray &part : parts)
        all += part;
    return all.isEmpty() ? QString() : sha256(all);
}

void record::add(QByteArray &bytes, const QByteArray &value)
{
    addNumber(bytes, value.size());
    bytes.append(':').append(value);
}

const std::vector<QByteArray> &RecordMemory::parts(Database &db, const QString &others, AuditSubject subject,
                                                   const std::vector<RecordTable> &tables, qint64 id)
{
    if (m_others != others)
        m_kept.clear();
    m_others = others;
    const auto it = std::find_if(m_kept.begin(), m_kept.end(),
                                 [&](const Kept &kept) { return kept.subject == subject && kept.id == id; });
    Kept kept { subject, id, 0, std::vector<QByteArray>(tables.size()) };
    std::vector<bool> wanted(tables.size(), true);
    if (it != m_kept.end()) {
        kept = m_kept.takeAt(it - m_kept.begin());
        for (size_t i = 0; i < tables.size(); ++i)
            wanted[i] = db.writesTo(QString::fromUtf16(tables[i].table)) > kept.writes;
    }
    const auto fresh =
        db.isSqlite() ? record::parts(db, tables, wanted, id) : record::partsAtOnce(db, tables, wanted, id);
    for (size_t i = 0; i < tables.size(); ++i) {
        if (wanted[i])
            kept.parts[i] = fresh[i];
    }
    kept.writes = db.writes();
    m_kept.prepend(std::move(kept));
    if (m_kept.size() > rememberedRecords)
        m_kept.removeLast();
    return m_kept.first().parts;
}

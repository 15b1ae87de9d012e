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
constexpr int numberRoom = 20; ///< digits of any length

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

char *put(char *at, QByteArrayView bytes)
{
    return std::copy(bytes.begin(), bytes.end(), at);
}

char *put(char *at, qsizetype number)
{
    return std::to_chars(at, at + numberRoom, number).ptr;
}

/// The row that the statement stands on: name, length and value of every column, in the order of their names. The
/// statement gives the row's id before them.
/// @param room where it is written; grows as needed @return the row in it
QByteArrayView rowIn(QByteArray &room, const Query &q, QByteArrayView names)
{
    char *at = room.data();
    for (int i = 1; !names.isEmpty(); ++i) {
        const qsizetype comma = names.indexOf(',');
        const QByteArrayView name = comma < 0 ? names : names.first(comma);
        names = comma < 0 ? QByteArrayView() : names.sliced(comma + 1);
        if (q.isNull(i))
            continue;
        const QByteArrayView value = q.utf8(i);
        const qsizetype filled = at - room.data();
        const qsizetype needed = filled + name.size() + value.size() + numberRoom + 3;
        if (needed > room.size()) {
            room.resize(needed * 2);
            at = room.data() + filled;
        }
        at = put(at, name);
        *at++ = '=';
        at = put(at, characters(value));
        *at++ = ':';
        at = put(at, value);
        *at++ = ';';
    }
    return QByteArrayView(room.constData(), at - room.constData());
}

struct Slice {
    qint64 id;
    qsizetype from, size;
};

QByteArray inOrder(const QByteArray &bytes, std::vector<Slice> slices)
{
    const auto earlier = [](const Slice &a, const Slice &b) { return a.id < b.id; };
    if (std::is_sorted(slices.begin(), slices.end(), earlier))
        return bytes;
    std::sort(slices.begin(), slices.end(), earlier);
    QByteArray result;
    for (const Slice &slice : slices)
        result += QByteArrayView(bytes).sliced(slice.from, slice.size);
    return result;
}

QString condition(const RecordTable &part)
{
    return part.key ? u" WHERE "_s + QString::fromUtf16(part.key) + u" = :id"_s : QString();
}

/// All rows of a record in one table, in the order of their ids. They mostly come in it; a database that is asked to
/// sort them takes each row apart twice.
QByteArray part(Database &db, const RecordTable &part, int number, qint64 id)
{
    const QString table = QString::fromUtf16(part.table);
    const QString columns = db.kept(u"columns/"_s + table, [&] { return columnsOf(db, table).join(u','); });
    const QString sql =
        db.kept(u"rows/"_s + table, [&] { return u"SELECT id, "_s + columns + u" FROM "_s + table + condition(part); });
    Query q(db, sql);
    if (part.key)
        q.bind(u":id"_s, id);
    const QByteArray names = columns.toUtf8();
    const QByteArray place = QByteArray::number(number);
    std::vector<Slice> slices;
    QByteArray result, room(4096, Qt::Uninitialized);
    q.run();
    while (q.next()) {
        const qsizetype from = result.size();
        record::add(result, place);
        record::add(result, rowIn(room, q, names));
        slices.push_back({ q.number(0), from, result.size() - from });
    }
    return inOrder(result, std::move(slices));
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

void record::add(QByteArray &bytes, QByteArrayView value)
{
    char digits[numberRoom];
    bytes.append(digits, put(digits, value.size()) - digits).append(':').append(value);
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

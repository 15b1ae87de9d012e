// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/stocktakestore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
const QString takeColumns =
    u"SELECT s.id, s.room, s.rack, s.box, s.folder, s.started_at, s.finished_at, s.note, COALESCE(o.full_name, '') "
    "FROM stocktake s LEFT JOIN operator o ON o.id = s.operator_id "_s;

QList<Stocktake> takes(Query &q)
{
    QList<Stocktake> result;
    q.run();
    while (q.next())
        result.append({ q.number(0),
                        { q.text(1), q.text(2), q.text(3), q.text(4) },
                        q.time(5),
                        q.time(6),
                        q.text(7),
                        q.text(8) });
    return result;
}

std::optional<Stocktake> first(const QList<Stocktake> &found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

const QString scheduleColumns =
    u"SELECT s.id, s.valid_from, s.note, s.body, s.made_at, COALESCE(o.full_name, '') FROM archive_schedule s "
    "LEFT JOIN operator o ON o.id = s.operator_id "_s;

ArchiveScheduleStore::Row scheduleIn(const Query &q)
{
    return { q.number(0), q.date(1), q.text(2), q.text(3).toUtf8(), q.time(4), q.text(5) };
}
} // namespace

qint64 StocktakeStore::start(const ShelfPlace &place, const QString &note, const QDateTime &at, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO stocktake (room, rack, box, folder, started_at, note, operator_id) VALUES (:room, :rack, "
            ":box, :folder, :at, :note, :by) RETURNING id"_s);
    q.bind(u":room"_s, place.room)
        .bind(u":rack"_s, place.rack)
        .bind(u":box"_s, place.box)
        .bind(u":folder"_s, place.folder)
        .bind(u":at"_s, at)
        .bind(u":note"_s, note)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

void StocktakeStore::add(qint64 id, const StocktakeLine &line)
{
    Query(m_db,
          u"INSERT INTO stocktake_line (stocktake_id, code, request_id, agenda, verdict, expected, at) VALUES (:id, "
          ":code, :request, :agenda, :verdict, :expected, :at)"_s)
        .bind(u":id"_s, id)
        .bind(u":code"_s, line.code)
        .bind(u":request"_s, raw(line.request))
        .bind(u":agenda"_s, line.agenda)
        .bind(u":verdict"_s, int(line.verdict))
        .bind(u":expected"_s, line.expected)
        .bind(u":at"_s, line.at)
        .run();
}

bool StocktakeStore::isScanned(qint64 id, RequestId request) const
{
    Query q(m_db, u"SELECT 1 FROM stocktake_line WHERE stocktake_id = :id AND request_id = :request AND code <> ''"_s);
    return q.bind(u":id"_s, id).bind(u":request"_s, raw(request)).runOne();
}

void StocktakeStore::finish(qint64 id, const QDateTime &at)
{
    Query(m_db, u"UPDATE stocktake SET finished_at = :at WHERE id = :id"_s).bind(u":at"_s, at).bind(u":id"_s, id).run();
}

std::optional<Stocktake> StocktakeStore::get(qint64 id) const
{
    Query q(m_db, takeColumns + u"WHERE s.id = :id"_s);
    q.bind(u":id"_s, id);
    return first(takes(q));
}

std::optional<Stocktake> StocktakeStore::open() const
{
    Query q(m_db, takeColumns + u"WHERE s.finished_at IS NULL ORDER BY s.id DESC LIMIT 1"_s);
    return first(takes(q));
}

QList<Stocktake> StocktakeStore::all(int most) const
{
    Query q(m_db, takeColumns + u"ORDER BY s.id DESC LIMIT :most"_s);
    q.bind(u":most"_s, most);
    return takes(q);
}

QList<StocktakeLine> StocktakeStore::lines(qint64 id) const
{
    Query q(m_db,
            u"SELECT code, request_id, agenda, verdict, expected, at FROM stocktake_line WHERE stocktake_id = :id "
            "ORDER BY id"_s);
    q.bind(u":id"_s, id).run();
    QList<StocktakeLine> result;
    while (q.next())
        result.append(
            { q.text(0), RequestId(q.number(1)), q.text(2), CountVerdict(q.integer(3)), q.text(4), q.time(5) });
    return result;
}

QList<ArchiveScheduleStore::Row> ArchiveScheduleStore::all() const
{
    Query q(m_db, scheduleColumns + u"ORDER BY s.id"_s);
    q.run();
    QList<Row> rows;
    while (q.next())
        rows.append(scheduleIn(q));
    return rows;
}

std::optional<ArchiveScheduleStore::Row> ArchiveScheduleStore::on(QDate day) const
{
    Query q(m_db, scheduleColumns + u"WHERE s.valid_from <= :day ORDER BY s.valid_from DESC, s.id DESC LIMIT 1"_s);
    return q.bind(u":day"_s, day).runOne() ? std::optional(scheduleIn(q)) : std::nullopt;
}

qint64 ArchiveScheduleStore::add(const Row &row, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO archive_schedule (valid_from, note, body, made_at, operator_id) VALUES (:from, :note, :body, "
            ":at, :by) RETURNING id"_s);
    q.bind(u":from"_s, row.validFrom)
        .bind(u":note"_s, row.note)
        .bind(u":body"_s, QString::fromUtf8(row.body))
        .bind(u":at"_s, row.madeAt)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/qualitystore.h"

#include "db/onerow.h"

using namespace Qt::StringLiterals;

qint64 QualityStore::add(const QualityDraw &draw, const QList<DrawFact> &requests, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO quality_draw (period_from, period_to, seed, population, drawn, at, operator_id) "
            "VALUES (:from, :to, :seed, :population, :drawn, :at, :by) RETURNING id"_s);
    q.bind(u":from"_s, draw.period.from)
        .bind(u":to"_s, draw.period.to)
        .bind(u":seed"_s, draw.seed)
        .bind(u":population"_s, draw.population)
        .bind(u":drawn"_s, int(requests.size()))
        .bind(u":at"_s, draw.at)
        .bind(u":by"_s, raw(by))
        .runOne();
    const qint64 id = q.number(0);
    while (q.next()) { }
    int place = 0;
    for (const DrawFact &request : requests)
        Query(m_db,
              u"INSERT INTO quality_check (draw_id, request_id, place, verdict, note) "
              "VALUES (:draw, :request, :place, 0, '')"_s)
            .bind(u":draw"_s, id)
            .bind(u":request"_s, raw(request.id))
            .bind(u":place"_s, ++place)
            .run();
    return id;
}

QList<QualityDraw> QualityStore::draws(const ReportPeriod &touching) const
{
    Query q(m_db,
            u"SELECT d.id, d.period_from, d.period_to, d.seed, d.population, d.drawn, d.at, COALESCE(o.full_name, '') "
            "FROM quality_draw d LEFT JOIN operator o ON o.id = d.operator_id "
            "WHERE d.period_from <= :to AND d.period_to >= :from ORDER BY d.id"_s);
    q.bind(u":to"_s, touching.to).bind(u":from"_s, touching.from).run();
    QList<QualityDraw> result;
    while (q.next())
        result.append(
            { q.number(0), { q.date(1), q.date(2) }, q.text(3), q.integer(4), q.integer(5), q.time(6), q.text(7) });
    return result;
}

QList<QualityCheck> QualityStore::read(const QString &where, qint64 id) const
{
    Query q(m_db,
            u"SELECT c.id, c.draw_id, c.place, c.request_id, r.agenda_year, r.agenda_number, r.applicant, r.outcome, "
            "r.closed_at, COALESCE(o.full_name, ''), c.verdict, c.note, COALESCE(j.full_name, ''), c.decided_at "
            "FROM quality_check c JOIN request r ON r.id = c.request_id LEFT JOIN operator o ON o.id = r.officer_id "
            "LEFT JOIN operator j ON j.id = c.decided_by WHERE "_s
                + where + u" = :id ORDER BY c.place"_s);
    q.bind(u":id"_s, id).run();
    QList<QualityCheck> result;
    while (q.next())
        result.append({ q.number(0),
                        q.number(1),
                        q.integer(2),
                        { RequestId(q.number(3)), q.integer(4), q.integer(5), q.text(6), Outcome(q.integer(7)),
                          q.time(8), q.text(9) },
                        QualityVerdict(q.integer(10)),
                        q.text(11),
                        q.text(12),
                        q.time(13) });
    return result;
}

QList<QualityCheck> QualityStore::checks(qint64 draw) const
{
    return read(u"c.draw_id"_s, draw);
}

std::optional<QualityCheck> QualityStore::check(qint64 id) const
{
    const auto found = read(u"c.id"_s, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void QualityStore::setVerdict(qint64 id, QualityVerdict verdict, const QString &note, const QDateTime &at,
                              OperatorId by)
{
    changeOne(
        Query(
            m_db,
            u"UPDATE quality_check SET verdict = :verdict, note = :note, decided_by = :by, decided_at = :at WHERE id = :id"_s)
            .bind(u":verdict"_s, int(verdict))
            .bind(u":note"_s, note)
            .bind(u":by"_s, raw(by))
            .bind(u":at"_s, at)
            .bind(u":id"_s, id));
}

OperatorId QualityStore::officerOf(RequestId request) const
{
    Query q(m_db, u"SELECT officer_id FROM request WHERE id = :id"_s);
    return q.bind(u":id"_s, raw(request)).runOne() ? OperatorId(q.number(0)) : OperatorId {};
}

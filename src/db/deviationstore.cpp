// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/deviationstore.h"

#include "db/onerow.h"

using namespace Qt::StringLiterals;

namespace
{
const QString columns = u"d.id, d.request_id, d.kind, d.stage, d.round, d.standard, d.reason, d.note, d.at, "
                        "COALESCE(o.full_name, ''), d.explained_at, COALESCE(e.full_name, '') "_s;
constexpr int columnCount = 12;

const QString joins = u"FROM deviation d LEFT JOIN operator o ON o.id = d.operator_id "
                      "LEFT JOIN operator e ON e.id = d.explained_by "_s;

Deviation fromRow(const Query &q)
{
    return { q.number(0),
             RequestId(q.number(1)),
             DeviationKind(q.integer(2)),
             Stage(q.integer(3)),
             q.integer(4),
             q.integer(5),
             DeviationReason(q.integer(6)),
             q.text(7),
             q.time(8),
             q.text(9),
             q.time(10),
             q.text(11) };
}
} // namespace

qint64 DeviationStore::add(const Deviation &deviation, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO deviation (request_id, kind, stage, round, standard, reason, note, at, operator_id, "
            "explained_at, explained_by) VALUES (:id, :kind, :stage, :round, :standard, :reason, :note, :at, :by, "
            ":explained, :explainer) RETURNING id"_s);
    q.bind(u":id"_s, raw(deviation.request))
        .bind(u":kind"_s, int(deviation.kind))
        .bind(u":stage"_s, int(deviation.stage))
        .bind(u":round"_s, deviation.round)
        .bind(u":standard"_s, deviation.standardMinutes)
        .bind(u":reason"_s, int(deviation.reason))
        .bind(u":note"_s, deviation.note)
        .bind(u":at"_s, deviation.at)
        .bind(u":by"_s, raw(by))
        .bind(u":explained"_s, deviation.explainedAt);
    if (deviation.isOpen())
        q.bindNull(u":explainer"_s);
    else
        q.bind(u":explainer"_s, raw(by));
    q.runOne();
    return q.number(0);
}

void DeviationStore::explain(qint64 id, DeviationReason reason, const QString &note, const QDateTime &at, OperatorId by)
{
    changeOne(Query(m_db,
                    u"UPDATE deviation SET reason = :reason, note = :note, explained_at = :at, explained_by = :by "
                    "WHERE id = :id"_s)
                  .bind(u":reason"_s, int(reason))
                  .bind(u":note"_s, note)
                  .bind(u":at"_s, at)
                  .bind(u":by"_s, raw(by))
                  .bind(u":id"_s, id));
}

std::optional<Deviation> DeviationStore::get(qint64 id) const
{
    Query q(m_db, u"SELECT "_s + columns + joins + u"WHERE d.id = :id"_s);
    if (!q.bind(u":id"_s, id).runOne())
        return {};
    return fromRow(q);
}

QList<Deviation> DeviationStore::of(RequestId request) const
{
    Query q(m_db, u"SELECT "_s + columns + joins + u"WHERE d.request_id = :id ORDER BY d.id"_s);
    q.bind(u":id"_s, raw(request)).run();
    QList<Deviation> result;
    while (q.next())
        result.append(fromRow(q));
    return result;
}

bool DeviationStore::has(RequestId request, DeviationKind kind, Stage stage, int round) const
{
    Query q(m_db,
            u"SELECT 1 FROM deviation WHERE request_id = :id AND kind = :kind AND stage = :stage AND round = :round"_s);
    return q.bind(u":id"_s, raw(request))
        .bind(u":kind"_s, int(kind))
        .bind(u":stage"_s, int(stage))
        .bind(u":round"_s, round)
        .runOne();
}

QList<DeviationRow> DeviationStore::list(const Filter &filter) const
{
    QString where = u"WHERE 1 = 1"_s;
    if (filter.from.isValid())
        where += u" AND d.at >= :from"_s;
    if (filter.to.isValid())
        where += u" AND d.at < :to"_s;
    if (filter.kind)
        where += u" AND d.kind = :kind"_s;
    if (filter.stage)
        where += u" AND d.stage = :stage"_s;
    if (filter.reason)
        where += u" AND d.reason = :reason"_s;
    Query q(m_db,
            u"SELECT "_s + columns
                + u", r.agenda_year, r.agenda_number, r.applicant, r.sop, r.entered_at, "
                  "(SELECT COALESCE(SUM(i.work_ms), 0) FROM step_interval i WHERE i.request_id = d.request_id "
                  "AND i.kind = 1 AND i.stage = d.stage AND i.round = d.round AND d.kind = 1) "_s
                + joins + u"JOIN request r ON r.id = d.request_id "_s + where + u" ORDER BY d.at, d.id LIMIT :limit"_s);
    if (filter.from.isValid())
        q.bind(u":from"_s, filter.from);
    if (filter.to.isValid())
        q.bind(u":to"_s, filter.to);
    if (filter.kind)
        q.bind(u":kind"_s, int(*filter.kind));
    if (filter.stage)
        q.bind(u":stage"_s, int(*filter.stage));
    if (filter.reason)
        q.bind(u":reason"_s, int(*filter.reason));
    q.bind(u":limit"_s, filter.limit).run();
    QList<DeviationRow> rows;
    while (q.next()) {
        Request r;
        r.agendaYear = q.integer(columnCount);
        r.agendaNumber = q.integer(columnCount + 1);
        rows.append({ fromRow(q), r.agenda(), q.text(columnCount + 2), q.text(columnCount + 3),
                      !q.isNull(columnCount + 4), q.number(columnCount + 5) });
    }
    return rows;
}

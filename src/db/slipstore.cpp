// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/slipstore.h"

#include "core/request.h"
#include "db/onerow.h"

using namespace Qt::StringLiterals;

namespace
{
const QString selectFrom = u"SELECT s.id, s.batch_id, s.year, s.number, b.printed_at, s.request_id, r.agenda_year, "
                           "r.agenda_number, s.used_at, s.void_reason FROM slip s JOIN slip_batch b ON b.id = "
                           "s.batch_id LEFT JOIN request r ON r.id = s.request_id "_s;

QList<Slip> list(Query &q)
{
    QList<Slip> slips;
    while (q.next()) {
        Slip slip { q.number(0), q.number(1), q.integer(2), q.integer(3), q.time(4), {}, {}, q.time(8), q.text(9) };
        if (!q.isNull(5)) {
            slip.request = RequestId(q.number(5));
            Request r;
            r.agendaYear = q.integer(6);
            r.agendaNumber = q.integer(7);
            slip.agenda = r.agenda();
        }
        slips.append(slip);
    }
    return slips;
}
} // namespace

qint64 SlipStore::addBatch(int year, int first, int last, const QDateTime &at, OperatorId by)
{
    qint64 batch = 0;
    {
        Query q(m_db,
                u"INSERT INTO slip_batch (year, first_number, last_number, printed_at, operator_id) "
                "VALUES (:year, :first, :last, :at, :by) RETURNING id"_s);
        q.bind(u":year"_s, year).bind(u":first"_s, first).bind(u":last"_s, last).bind(u":at"_s, at);
        q.bind(u":by"_s, raw(by)).runOne();
        batch = q.number(0);
    }
    for (int number = first; number <= last; ++number)
        Query(m_db, u"INSERT INTO slip (batch_id, year, number, void_reason) VALUES (:batch, :year, :number, '')"_s)
            .bind(u":batch"_s, batch)
            .bind(u":year"_s, year)
            .bind(u":number"_s, number)
            .run();
    return batch;
}

QList<Slip> SlipStore::all(int limit) const
{
    Query q(m_db, selectFrom + u"ORDER BY s.year DESC, s.number DESC LIMIT :limit"_s);
    q.bind(u":limit"_s, limit).run();
    return list(q);
}

QList<Slip> SlipStore::ofBatch(qint64 batch) const
{
    Query q(m_db, selectFrom + u"WHERE s.batch_id = :batch ORDER BY s.number"_s);
    q.bind(u":batch"_s, batch).run();
    return list(q);
}

QList<Slip> SlipStore::free(int limit) const
{
    Query q(m_db,
            selectFrom + u"WHERE s.request_id IS NULL AND s.void_reason = '' ORDER BY s.year, s.number LIMIT :limit"_s);
    q.bind(u":limit"_s, limit).run();
    return list(q);
}

std::optional<Slip> SlipStore::get(qint64 id) const
{
    Query q(m_db, selectFrom + u"WHERE s.id = :id"_s);
    q.bind(u":id"_s, id).run();
    const QList<Slip> found = list(q);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void SlipStore::use(qint64 id, RequestId request, const QDateTime &at)
{
    changeOne(Query(m_db, u"UPDATE slip SET request_id = :request, used_at = :at WHERE id = :id"_s)
                  .bind(u":request"_s, raw(request))
                  .bind(u":at"_s, at)
                  .bind(u":id"_s, id));
}

void SlipStore::spoil(qint64 id, const QString &reason)
{
    changeOne(Query(m_db, u"UPDATE slip SET void_reason = :reason WHERE id = :id"_s)
                  .bind(u":reason"_s, reason)
                  .bind(u":id"_s, id));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/calendarstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

QList<CalendarStore::Row> CalendarStore::all() const
{
    Query q(m_db,
            u"SELECT c.id, c.valid_from, c.note, c.body, c.made_at, COALESCE(o.full_name, '') FROM calendar c "
            "LEFT JOIN operator o ON o.id = c.operator_id ORDER BY c.id"_s);
    q.run();
    QList<Row> rows;
    while (q.next())
        rows.append({ q.number(0), q.date(1), q.text(2), q.text(3), q.time(4), q.text(5) });
    return rows;
}

qint64 CalendarStore::add(const Row &row, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO calendar (valid_from, note, body, made_at, operator_id) "
            "VALUES (:from, :note, :body, :at, :by) RETURNING id"_s);
    q.bind(u":from"_s, row.validFrom)
        .bind(u":note"_s, row.note)
        .bind(u":body"_s, row.body)
        .bind(u":at"_s, row.madeAt)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

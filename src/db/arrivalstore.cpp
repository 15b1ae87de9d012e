// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/arrivalstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

bool ArrivalStore::has(const QString &sha256) const
{
    return Query(m_db, u"SELECT 1 FROM arrival WHERE sha256 = :sha"_s).bind(u":sha"_s, sha256).runOne();
}

void ArrivalStore::add(const Arrival &arrival, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO arrival (sha256, file_name, media_type, pages, digitally_signed, way, taken_at, operator_id, "
            "settlement) VALUES (:sha, :name, :type, :pages, :signed, :way, :at, :by, 0) "
            "ON CONFLICT (sha256) DO NOTHING"_s);
    q.bind(u":sha"_s, arrival.sha256).bind(u":name"_s, arrival.fileName).bind(u":type"_s, arrival.mediaType);
    q.bind(u":pages"_s, arrival.pages).bind(u":signed"_s, arrival.digitallySigned);
    q.bind(u":way"_s, int(arrival.way)).bind(u":at"_s, arrival.takenAt).bind(u":by"_s, raw(by)).run();
}

QList<Arrival> ArrivalStore::rows(const QString &where, int limit) const
{
    Query q(m_db,
            u"SELECT a.sha256, a.file_name, a.media_type, a.pages, a.digitally_signed, a.way, a.taken_at, "
            "a.settlement, (SELECT MIN(p.request_id) FROM paper p WHERE p.sha256 = a.sha256) FROM arrival a "_s
                + where + u" LIMIT :limit"_s);
    q.bind(u":limit"_s, limit).run();
    QList<Arrival> result;
    while (q.next()) {
        const RequestId request = q.isNull(8) ? RequestId {} : RequestId(q.number(8));
        const Settlement how = isSet(request) ? Settlement::Filed : Settlement(q.integer(7));
        result.append({ q.text(0), q.text(1), q.text(2), q.integer(3), q.yes(4), ArrivalWay(q.integer(5)), q.time(6),
                        how, request });
    }
    return result;
}

QList<Arrival> ArrivalStore::waiting(int limit) const
{
    return rows(u"WHERE a.settled_at IS NULL AND NOT EXISTS (SELECT 1 FROM paper f WHERE f.sha256 = a.sha256) "
                "ORDER BY a.id"_s,
                limit);
}

QList<Arrival> ArrivalStore::settled(int limit) const
{
    return rows(u"WHERE a.settled_at IS NOT NULL OR EXISTS (SELECT 1 FROM paper f WHERE f.sha256 = a.sha256) "
                "ORDER BY a.id DESC"_s,
                limit);
}

void ArrivalStore::settle(const QString &sha256, Settlement how, const QDateTime &at)
{
    Query q(m_db, u"UPDATE arrival SET settlement = :how, settled_at = :at WHERE sha256 = :sha"_s);
    q.bind(u":how"_s, int(how)).bind(u":at"_s, at).bind(u":sha"_s, sha256).run();
}

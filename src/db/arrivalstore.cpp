// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/arrivalstore.h"

#include "db/contentstore.h"
#include "db/onerow.h"

using namespace Qt::StringLiterals;

namespace
{
/// The request that has it: as it came, or made of its pages.
const QString filedWith =
    u"COALESCE((SELECT MIN(p.request_id) FROM paper p WHERE p.sha256 = a.sha256), (SELECT MIN(p.request_id) FROM "
    "arrival_paper b JOIN paper p ON p.sha256 = b.sha256 WHERE b.arrival_id = a.id))"_s;
/// Nobody has put it anywhere, or only into a form that was given up since.
const QString waits = u"(a.settlement IN (0, 1) AND "_s + filedWith
    + u" IS NULL AND (a.settlement = 0 OR (EXISTS (SELECT 1 FROM arrival_paper b WHERE b.arrival_id = a.id) AND NOT "
      "EXISTS (SELECT 1 FROM arrival_paper b JOIN draft_paper d ON d.sha256 = b.sha256 WHERE b.arrival_id = a.id))))"_s;

QStringList texts(Query &q)
{
    QStringList result;
    while (q.next())
        result << q.text(0);
    return result;
}
} // namespace

bool ArrivalStore::has(const QString &sha256) const
{
    return Query(m_db, u"SELECT 1 FROM arrival WHERE sha256 = :sha"_s).bind(u":sha"_s, sha256).runOne();
}

qint64 ArrivalStore::add(const Arrival &arrival, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO arrival (sha256, file_name, media_type, pages, digitally_signed, way, taken_at, operator_id, "
            "settlement) VALUES (:sha, :name, :type, :pages, :signed, :way, :at, :by, 0) "
            "ON CONFLICT (sha256) DO NOTHING RETURNING id"_s);
    q.bind(u":sha"_s, arrival.sha256).bind(u":name"_s, arrival.fileName).bind(u":type"_s, arrival.mediaType);
    q.bind(u":pages"_s, arrival.pages).bind(u":signed"_s, arrival.digitallySigned);
    q.bind(u":way"_s, int(arrival.way)).bind(u":at"_s, arrival.takenAt).bind(u":by"_s, raw(by));
    return q.runOne() ? q.number(0) : 0;
}

QList<Arrival> ArrivalStore::rows(Query &q) const
{
    QList<Arrival> result;
    while (q.next()) {
        const RequestId request = q.isNull(8) ? RequestId {} : RequestId(q.number(8));
        const Settlement how = isSet(request) ? Settlement::Filed
            : q.yes(9)                        ? Settlement::Waits
                                              : Settlement(q.integer(7));
        result.append({ q.text(0), q.text(1), q.text(2), q.integer(3), q.yes(4), ArrivalWay(q.integer(5)), q.time(6),
                        how, request, q.number(10) });
    }
    return result;
}

QString ArrivalStore::select(const QString &rest)
{
    return u"SELECT a.sha256, a.file_name, a.media_type, a.pages, a.digitally_signed, a.way, a.taken_at, "
           "a.settlement, "_s
        + filedWith + u", CASE WHEN "_s + waits + u" THEN 1 ELSE 0 END, a.id FROM arrival a "_s + rest;
}

std::optional<Arrival> ArrivalStore::get(const QString &sha256) const
{
    Query q(m_db, select(u"WHERE a.sha256 = :sha"_s));
    q.bind(u":sha"_s, sha256).run();
    const QList<Arrival> found = rows(q);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Arrival> ArrivalStore::waiting(int limit) const
{
    Query q(m_db, select(u"WHERE "_s + waits + u" ORDER BY a.id LIMIT :limit"_s));
    q.bind(u":limit"_s, limit).run();
    return rows(q);
}

QList<Arrival> ArrivalStore::settled(int limit) const
{
    Query q(m_db, select(u"WHERE NOT "_s + waits + u" ORDER BY a.id DESC LIMIT :limit"_s));
    q.bind(u":limit"_s, limit).run();
    return rows(q);
}

QList<qint64> ArrivalStore::all() const
{
    Query q(m_db, u"SELECT id FROM arrival ORDER BY id"_s);
    q.run();
    QList<qint64> result;
    while (q.next())
        result << q.number(0);
    return result;
}

QStringList ArrivalStore::settledUntil(const QDateTime &until) const
{
    Query q(m_db, u"SELECT sha256 FROM arrival WHERE settled_at <= :until ORDER BY id"_s);
    q.bind(u":until"_s, until).run();
    return texts(q);
}

void ArrivalStore::settle(qint64 id, Settlement how, const QDateTime &at)
{
    Query q(m_db, u"UPDATE arrival SET settlement = :how, settled_at = :at WHERE id = :id"_s);
    changeOne(q.bind(u":how"_s, int(how)).bind(u":at"_s, at).bind(u":id"_s, id));
}

QStringList ArrivalStore::of(const QString &paper) const
{
    Query q(
        m_db,
        u"SELECT a.sha256 FROM arrival a WHERE a.sha256 = :sha OR a.id IN (SELECT b.arrival_id FROM arrival_paper b "
        "WHERE b.sha256 = :same) ORDER BY a.id"_s);
    q.bind(u":sha"_s, paper).bind(u":same"_s, paper).run();
    return texts(q);
}

bool ArrivalStore::become(qint64 id, const QString &paper)
{
    return Query(m_db,
                 u"INSERT INTO arrival_paper (arrival_id, sha256) VALUES (:id, :sha) ON CONFLICT (arrival_id, sha256) "
                 "DO NOTHING"_s)
               .bind(u":id"_s, id)
               .bind(u":sha"_s, paper)
               .run()
               .affected()
        > 0;
}

void ArrivalStore::forgetPapers(qint64 id)
{
    Query(m_db, u"DELETE FROM arrival_paper WHERE arrival_id = :id"_s).bind(u":id"_s, id).run();
}

void ArrivalStore::remove(const Arrival &arrival)
{
    forgetPapers(arrival.id);
    changeOne(Query(m_db, u"DELETE FROM arrival WHERE id = :id"_s).bind(u":id"_s, arrival.id));
    ContentStore(m_db).dropUnused({ arrival.sha256 });
}

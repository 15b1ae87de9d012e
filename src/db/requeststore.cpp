// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/requeststore.h"

#include "core/error.h"
#include "core/userid.h"
#include "db/onerow.h"
#include "db/requestrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace requestrow;

namespace
{
[[noreturn]] void movedOn()
{
    throw conflict(
        QCoreApplication::translate("db", "Another desk has changed this request. It is shown as it is now."));
}
} // namespace

Request RequestStore::add(const Request &request)
{
    Query q(m_db, insertText(m_db.isSqlite()));
    bindIntake(q, request);
    bindPlace(q, request);
    bindProgress(q, request);
    if (!q.runOne())
        throw fault(u"The request was not stored."_s);
    Request result = request;
    result.id = RequestId(q.number(0));
    result.revision = 1;
    count(queueOf(request), 1);
    if (request.changeAwaited)
        count(Queue::PasswordChange, 1);
    return result;
}

Request RequestStore::get(RequestId id) const
{
    static const QString text = selectFrom() + u"WHERE r.id = :id"_s;
    Query q(m_db, text);
    if (!q.bind(u":id"_s, raw(id)).runOne())
        movedOn();
    return fromRow(q);
}

Request RequestStore::get(RequestId id, int revision) const
{
    const Request request = get(id);
    if (request.revision != revision)
        movedOn();
    return request;
}

void RequestStore::update(const Request &was, const Request &now)
{
    {
        Query q(m_db, progressText());
        bindProgress(q, now);
        q.bind(u":id"_s, raw(was.id)).bind(u":was"_s, was.revision).run();
        if (q.affected() != 1)
            movedOn();
    }
    if (hasMoved(was, now)) {
        Query q(m_db, placeText());
        bindPlace(q, now);
        q.bind(u":id"_s, raw(was.id)).run();
    }
    if (queueOf(was) != queueOf(now)) {
        // The lower number first, always: two desks never wait for each other in a circle.
        const bool down = queueOf(was) < queueOf(now);
        count(down ? queueOf(was) : queueOf(now), down ? -1 : 1);
        count(down ? queueOf(now) : queueOf(was), down ? 1 : -1);
    }
    if (was.changeAwaited != now.changeAwaited)
        count(Queue::PasswordChange, now.changeAwaited ? 1 : -1);
}

void RequestStore::remove(const Request &request)
{
    Query q(m_db, u"DELETE FROM request WHERE id = :id AND revision = :was"_s);
    q.bind(u":id"_s, raw(request.id)).bind(u":was"_s, request.revision).run();
    if (q.affected() != 1)
        movedOn();
    count(queueOf(request), -1);
    if (request.changeAwaited)
        count(Queue::PasswordChange, -1);
}

void RequestStore::setClock(RequestId id, qint64 workedMs, const QDateTime &runningSince)
{
    changeOne(Query(m_db, u"UPDATE request SET worked_ms = :worked, running_since = :since WHERE id = :id"_s)
                  .bind(u":worked"_s, workedMs)
                  .bind(u":since"_s, runningSince)
                  .bind(u":id"_s, raw(id)));
}

void RequestStore::count(Queue queue, int by)
{
    changeOne(Query(m_db, u"UPDATE queue_count SET n = n + :by WHERE queue = :queue"_s)
                  .bind(u":by"_s, by)
                  .bind(u":queue"_s, int(queue)));
}

QList<Request> RequestStore::list(Query &query) const
{
    QList<Request> rows;
    while (query.next())
        rows.append(fromRow(query));
    return rows;
}

void RequestStore::addReminder(RequestId id, const QDateTime &at)
{
    Query(m_db, u"UPDATE request SET reminders = COALESCE(reminders, 0) + 1, reminded_at = :at WHERE id = :id"_s)
        .bind(u":at"_s, at)
        .bind(u":id"_s, raw(id))
        .run();
}

QList<Request> RequestStore::page(Queue queue, const std::optional<Cursor> &after, int limit) const
{
    const bool newestFirst = queue == Queue::Done;
    QString sql =
        selectFrom() + (queue == Queue::PasswordChange ? u"WHERE r.change_awaited = 1"_s : u"WHERE r.queue = :queue"_s);
    if (after)
        sql +=
            newestFirst ? u" AND (r.received_at, r.id) < (:at, :id)"_s : u" AND (r.received_at, r.id) > (:at, :id)"_s;
    sql += newestFirst ? u" ORDER BY r.received_at DESC, r.id DESC LIMIT :limit"_s
                       : u" ORDER BY r.received_at, r.id LIMIT :limit"_s;
    Query q(m_db, sql);
    if (queue != Queue::PasswordChange)
        q.bind(u":queue"_s, int(queue));
    if (after)
        q.bind(u":at"_s, after->receivedAt).bind(u":id"_s, raw(after->id));
    q.bind(u":limit"_s, limit).run();
    return list(q);
}

QList<Request> RequestStore::all(std::optional<Stage> stage, const std::optional<Cursor> &after, int limit) const
{
    QString sql = selectFrom() + (stage ? u"WHERE r.stage = :stage"_s : u"WHERE 1 = 1"_s);
    if (after)
        sql += u" AND (r.received_at, r.id) < (:at, :id)"_s;
    Query q(m_db, sql + u" ORDER BY r.received_at DESC, r.id DESC LIMIT :limit"_s);
    if (stage)
        q.bind(u":stage"_s, int(*stage));
    if (after)
        q.bind(u":at"_s, after->receivedAt).bind(u":id"_s, raw(after->id));
    q.bind(u":limit"_s, limit).run();
    return list(q);
}

QList<Request> RequestStore::these(const QList<RequestId> &ids) const
{
    if (ids.isEmpty())
        return {};
    QStringList numbers;
    for (const RequestId id : ids)
        numbers << QString::number(raw(id));
    // One statement whatever their number, so that it is prepared once.
    const QString among = m_db.isSqlite() ? u"r.id IN (SELECT value FROM json_each('[' || :ids || ']'))"_s
                                          : u"r.id = ANY (CAST(string_to_array(:ids, ',') AS BIGINT[]))"_s;
    Query q(m_db, selectFrom() + u"WHERE "_s + among + u" ORDER BY r.id DESC"_s);
    q.bind(u":ids"_s, numbers.join(u',')).run();
    return list(q);
}

QHash<Queue, qint64> RequestStore::counts() const
{
    Query q(m_db, u"SELECT queue, n FROM queue_count"_s);
    q.run();
    QHash<Queue, qint64> result;
    while (q.next())
        result.insert(Queue(q.integer(0)), q.number(1));
    return result;
}

std::optional<RequestId> RequestStore::byAgenda(int year, int number) const
{
    Query q(m_db, u"SELECT id FROM request WHERE agenda_year = :year AND agenda_number = :number"_s);
    if (!q.bind(u":year"_s, year).bind(u":number"_s, number).runOne())
        return {};
    return RequestId(q.number(0));
}

QList<Request> RequestStore::ofPerson(const QString &nip, const QString &userId, int limit) const
{
    const QString key = userid::key(userId);
    // Two index look-ups, not one OR: an empty value must not find all who have none.
    QList<Request> result;
    const auto collect = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        Query q(m_db, selectFrom() + u"WHERE r."_s + column + u" = :value ORDER BY r.received_at DESC LIMIT :limit"_s);
        q.bind(u":value"_s, value).bind(u":limit"_s, limit).run();
        for (const Request &r : list(q)) {
            if (std::none_of(result.begin(), result.end(), [&](const Request &have) { return have.id == r.id; }))
                result.append(r);
        }
    };
    collect(u"nip"_s, nip);
    collect(u"user_key"_s, key);
    std::sort(result.begin(), result.end(),
              [](const Request &a, const Request &b) { return a.receivedAt > b.receivedAt; });
    return result.mid(0, limit);
}

QList<Request> RequestStore::withSecretOf(SessionId session) const
{
    Query q(m_db, selectFrom() + u"WHERE r.secret_holder = :session ORDER BY r.id"_s);
    q.bind(u":session"_s, raw(session)).run();
    return list(q);
}

QList<Request> RequestStore::withLostSecret(const QDateTime &deadBefore) const
{
    Query q(m_db,
            selectFrom()
                + u"JOIN session s ON s.id = r.secret_holder WHERE r.secret_holder IS NOT NULL "
                  "AND (s.ended_at IS NOT NULL OR s.seen_at < :dead) ORDER BY r.secret_holder, r.agenda_number"_s);
    q.bind(u":dead"_s, deadBefore).run();
    return list(q);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/requeststore.h"

#include "core/error.h"
#include "core/personname.h"
#include "core/userid.h"
#include "db/onerow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
[[noreturn]] void movedOn()
{
    throw conflict(
        QCoreApplication::translate("db", "Another desk has changed this request. It is shown as it is now."));
}

/// The columns in the order of fromRow(); the first two are never written by name.
const QStringList columnNames { u"id"_s,
                                u"revision"_s,
                                u"agenda_year"_s,
                                u"agenda_number"_s,
                                u"stage"_s,
                                u"outcome"_s,
                                u"kinds"_s,
                                u"round"_s,
                                u"received_at"_s,
                                u"applicant"_s,
                                u"nip"_s,
                                u"nip_kind"_s,
                                u"user_id"_s,
                                u"rank"_s,
                                u"position"_s,
                                u"email"_s,
                                u"phone"_s,
                                u"pokja"_s,
                                u"unit"_s,
                                u"decree_number"_s,
                                u"decree_date"_s,
                                u"decree_valid_from"_s,
                                u"decree_valid_until"_s,
                                u"decree_issuer"_s,
                                u"account_id"_s,
                                u"channel"_s,
                                u"carrier_name"_s,
                                u"carrier_nip"_s,
                                u"letter_number"_s,
                                u"letter_date"_s,
                                u"letter_subject"_s,
                                u"reason"_s,
                                u"reason_text"_s,
                                u"tried"_s,
                                u"confirmation_why"_s,
                                u"sop"_s,
                                u"officer_id"_s,
                                u"parked_since"_s,
                                u"reset_at"_s,
                                u"secret_holder"_s,
                                u"letter_printed"_s,
                                u"handed_over"_s,
                                u"change_awaited"_s,
                                u"password_changed_at"_s,
                                u"password_changed_how"_s,
                                u"deadline"_s,
                                u"reason_codes"_s,
                                u"verdict_note"_s,
                                u"closed_at"_s,
                                u"worked_ms"_s,
                                u"running_since"_s,
                                u"entered_at"_s,
                                u"slip"_s };
/// Written, but never read back: they follow from the others.
const QStringList derivedNames { u"queue"_s, u"sort_key"_s, u"user_key"_s };

QString selectFrom()
{
    static const QString text = u"SELECT r."_s + columnNames.join(u", r."_s)
        + u", COALESCE(o.full_name, '') FROM request r LEFT JOIN operator o ON o.id = r.officer_id "_s;
    return text;
}

Request fromRow(const Query &q)
{
    Request r;
    int c = 0;
    r.id = RequestId(q.number(c++));
    r.revision = q.integer(c++);
    r.agendaYear = q.integer(c++);
    r.agendaNumber = q.integer(c++);
    r.stage = Stage(q.integer(c++));
    r.outcome = Outcome(q.integer(c++));
    r.kinds = RequestKinds(q.integer(c++));
    r.round = q.integer(c++);
    r.receivedAt = q.time(c++);
    AccountData &a = r.applicant;
    a.name = q.text(c++);
    a.nip = q.text(c++);
    a.nipKind = NipKind(q.integer(c++));
    a.userId = q.text(c++);
    a.rank = q.text(c++);
    a.position = q.text(c++);
    a.email = q.text(c++);
    a.phone = q.text(c++);
    a.pokja = q.text(c++);
    a.unit = q.text(c++);
    a.decreeNumber = q.text(c++);
    a.decreeDate = q.date(c++);
    r.decreeValidFrom = q.date(c++);
    a.decreeValidUntil = q.date(c++);
    r.decreeIssuer = q.text(c++);
    r.account = AccountId(q.number(c++));
    r.channel = Channel(q.integer(c++));
    r.carrierName = q.text(c++);
    r.carrierNip = q.text(c++);
    r.letterNumber = q.text(c++);
    r.letterDate = q.date(c++);
    r.letterSubject = q.text(c++);
    r.reason = ResetReason(q.integer(c++));
    r.reasonText = q.text(c++);
    r.tried = TriedSelfService(q.integer(c++));
    r.confirmationWhy = q.text(c++);
    r.sop = q.text(c++);
    r.officer = OperatorId(q.number(c++));
    r.parkedSince = q.time(c++);
    r.resetAt = q.time(c++);
    r.secretHolder = SessionId(q.number(c++));
    r.letterPrinted = q.yes(c++);
    r.handedOver = q.yes(c++);
    r.changeAwaited = q.yes(c++);
    r.passwordChangedAt = q.time(c++);
    r.passwordChangedHow = q.text(c++);
    r.deadline = q.date(c++);
    r.reasonCodes = q.text(c++).split(u',', Qt::SkipEmptyParts);
    r.verdictNote = q.text(c++);
    r.closedAt = q.time(c++);
    r.workedMs = q.number(c++);
    r.runningSince = q.time(c++);
    r.enteredAt = q.time(c++);
    r.slip = q.text(c++);
    r.officerName = q.text(c++);
    return r;
}

void bindId(Query &q, const QString &name, qint64 id)
{
    if (id)
        q.bind(name, id);
    else
        q.bindNull(name);
}

void bindApplicant(Query &q, const AccountData &a)
{
    q.bind(u":applicant"_s, a.name)
        .bind(u":sort_key"_s, nameKey(a.name))
        .bind(u":nip"_s, a.nip)
        .bind(u":nip_kind"_s, int(a.nipKind))
        .bind(u":user_id"_s, a.userId)
        .bind(u":user_key"_s, userid::key(a.userId))
        .bind(u":rank"_s, a.rank)
        .bind(u":position"_s, a.position)
        .bind(u":email"_s, a.email)
        .bind(u":phone"_s, a.phone)
        .bind(u":pokja"_s, a.pokja)
        .bind(u":unit"_s, a.unit)
        .bind(u":decree_number"_s, a.decreeNumber)
        .bind(u":decree_date"_s, a.decreeDate)
        .bind(u":decree_valid_until"_s, a.decreeValidUntil);
}

/// What the intake writes once.
void bindIntake(Query &q, const Request &r)
{
    bindApplicant(q, r.applicant);
    q.bind(u":agenda_year"_s, r.agendaYear)
        .bind(u":agenda_number"_s, r.agendaNumber)
        .bind(u":kinds"_s, int(r.kinds))
        .bind(u":received_at"_s, r.receivedAt)
        .bind(u":decree_valid_from"_s, r.decreeValidFrom)
        .bind(u":decree_issuer"_s, r.decreeIssuer)
        .bind(u":channel"_s, int(r.channel))
        .bind(u":carrier_name"_s, r.carrierName)
        .bind(u":carrier_nip"_s, r.carrierNip)
        .bind(u":letter_number"_s, r.letterNumber)
        .bind(u":letter_date"_s, r.letterDate)
        .bind(u":letter_subject"_s, r.letterSubject)
        .bind(u":reason"_s, int(r.reason))
        .bind(u":reason_text"_s, r.reasonText)
        .bind(u":tried"_s, int(r.tried))
        .bind(u":confirmation_why"_s, r.confirmationWhy)
        .bind(u":sop"_s, r.sop)
        .bind(u":entered_at"_s, r.enteredAt);
    if (r.slip.isEmpty())
        q.bindNull(u":slip"_s);
    else
        q.bind(u":slip"_s, r.slip);
}

/// What changes on the way, and stands in an index.
void bindPlace(Query &q, const Request &r)
{
    q.bind(u":stage"_s, int(r.stage))
        .bind(u":queue"_s, int(queueOf(r)))
        .bind(u":outcome"_s, int(r.outcome))
        .bind(u":change_awaited"_s, r.changeAwaited)
        .bind(u":closed_at"_s, r.closedAt);
    bindId(q, u":secret_holder"_s, raw(r.secretHolder));
    bindId(q, u":account_id"_s, raw(r.account));
}

/// What changes on the way, and stands in no index.
void bindProgress(Query &q, const Request &r)
{
    q.bind(u":round"_s, r.round)
        .bind(u":officer_id"_s, raw(r.officer))
        .bind(u":parked_since"_s, r.parkedSince)
        .bind(u":reset_at"_s, r.resetAt)
        .bind(u":letter_printed"_s, r.letterPrinted)
        .bind(u":handed_over"_s, r.handedOver)
        .bind(u":password_changed_at"_s, r.passwordChangedAt)
        .bind(u":password_changed_how"_s, r.passwordChangedHow)
        .bind(u":deadline"_s, r.deadline)
        .bind(u":reason_codes"_s, r.reasonCodes.join(u','))
        .bind(u":verdict_note"_s, r.verdictNote)
        .bind(u":worked_ms"_s, r.workedMs)
        .bind(u":running_since"_s, r.runningSince);
}

const QStringList placeNames { u"stage"_s,     u"queue"_s,         u"outcome"_s,   u"change_awaited"_s,
                               u"closed_at"_s, u"secret_holder"_s, u"account_id"_s };
const QStringList progressNames {
    u"round"_s,        u"officer_id"_s,          u"parked_since"_s,         u"reset_at"_s, u"letter_printed"_s,
    u"handed_over"_s,  u"password_changed_at"_s, u"password_changed_how"_s, u"deadline"_s, u"reason_codes"_s,
    u"verdict_note"_s, u"worked_ms"_s,           u"running_since"_s
};

QStringList written()
{
    return columnNames.mid(2) + derivedNames;
}

const QString &insertText()
{
    static const QString text = u"INSERT INTO request (revision, "_s + written().join(u", "_s) + u") VALUES (1, :"_s
        + written().join(u", :"_s) + u") RETURNING id"_s;
    return text;
}

QString settingText(const QStringList &names, const QString &before, const QString &condition)
{
    QStringList sets;
    for (const QString &name : names)
        sets << name + u" = :"_s + name;
    return u"UPDATE request SET "_s + before + sets.join(u", "_s) + u" WHERE id = :id"_s + condition;
}

const QString &progressText()
{
    static const QString text = settingText(progressNames, u"revision = revision + 1, "_s, u" AND revision = :was"_s);
    return text;
}

const QString &placeText()
{
    static const QString text = settingText(placeNames, {}, {});
    return text;
}

/// An index is only written when what stands in it has changed.
bool hasMoved(const Request &was, const Request &now)
{
    return was.stage != now.stage || queueOf(was) != queueOf(now) || was.outcome != now.outcome
        || was.changeAwaited != now.changeAwaited || was.closedAt != now.closedAt
        || was.secretHolder != now.secretHolder || was.account != now.account;
}
} // namespace

Request RequestStore::add(const Request &request)
{
    Query q(m_db, insertText());
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

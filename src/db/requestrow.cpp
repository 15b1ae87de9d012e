// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/requestrow.h"

#include "core/personname.h"
#include "core/userid.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
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

QString settingText(const QStringList &names, const QString &before, const QString &condition)
{
    QStringList sets;
    for (const QString &name : names)
        sets << name + u" = :"_s + name;
    return u"UPDATE request SET "_s + before + sets.join(u", "_s) + u" WHERE id = :id"_s + condition;
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
} // namespace

QString requestrow::selectFrom()
{
    static const QString text = u"SELECT r."_s + columnNames.join(u", r."_s)
        + u", COALESCE(o.full_name, '') FROM request r LEFT JOIN operator o ON o.id = r.officer_id "_s;
    return text;
}

/// SQLite gives out the number after the greatest that is there: a destroyed file's would come again, and with it the
/// trail that tells of it. NULL takes what SQLite gives. PostgreSQL counts on by itself.
const QString &requestrow::insertText(bool lite)
{
    static const auto insert = [](const QString &column, const QString &value) {
        return u"INSERT INTO request ("_s + column + u"revision, "_s + written().join(u", "_s) + u") VALUES ("_s + value
            + u"1, :"_s + written().join(u", :"_s) + u") RETURNING id"_s;
    };
    static const QString counted = insert({}, {});
    static const QString past = insert(u"id, "_s,
                                       u"(SELECT MAX(request_id) + 1 FROM tombstone WHERE request_id >= (SELECT "
                                       "COALESCE(MAX(id), 0) FROM request)), "_s);
    return lite ? past : counted;
}

const QString &requestrow::progressText()
{
    static const QString text = settingText(progressNames, u"revision = revision + 1, "_s, u" AND revision = :was"_s);
    return text;
}

const QString &requestrow::placeText()
{
    static const QString text = settingText(placeNames, {}, {});
    return text;
}

Request requestrow::fromRow(const Query &q)
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

void requestrow::bindIntake(Query &q, const Request &r)
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

void requestrow::bindPlace(Query &q, const Request &r)
{
    q.bind(u":stage"_s, int(r.stage))
        .bind(u":queue"_s, int(queueOf(r)))
        .bind(u":outcome"_s, int(r.outcome))
        .bind(u":change_awaited"_s, r.changeAwaited)
        .bind(u":closed_at"_s, r.closedAt);
    bindId(q, u":secret_holder"_s, raw(r.secretHolder));
    bindId(q, u":account_id"_s, raw(r.account));
}

void requestrow::bindProgress(Query &q, const Request &r)
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

bool requestrow::hasMoved(const Request &was, const Request &now)
{
    return was.stage != now.stage || queueOf(was) != queueOf(now) || was.outcome != now.outcome
        || was.changeAwaited != now.changeAwaited || was.closedAt != now.closedAt
        || was.secretHolder != now.secretHolder || was.account != now.account;
}

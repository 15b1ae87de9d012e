// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/casejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
const std::array<std::pair<Stage, QString>, 10> stages { {
    { Stage::Intake, u"intake"_s },
    { Stage::CompletenessCheck, u"completeness-check"_s },
    { Stage::CompletionNotice, u"completion-notice"_s },
    { Stage::WaitingForPapers, u"waiting-for-papers"_s },
    { Stage::ValidityCheck, u"validity-check"_s },
    { Stage::Reset, u"reset"_s },
    { Stage::RejectionNotice, u"rejection-notice"_s },
    { Stage::Handover, u"handover"_s },
    { Stage::Archiving, u"archiving"_s },
    { Stage::Closed, u"closed"_s },
} };

const std::array<std::pair<Role, QString>, 4> roles { { { Role::Officer, u"officer"_s },
                                                        { Role::Head, u"head"_s },
                                                        { Role::Archivist, u"archivist"_s },
                                                        { Role::Auditor, u"auditor"_s } } };

const QString agreements[] = { u"same"_s, u"different"_s, u"absent"_s };
const QString itemStates[] = { u"open"_s, u"complete"_s, u"incomplete"_s, u"missing"_s };
const QString letterKinds[] = { u"intake-receipt"_s, u"completion-notice"_s, u"rejection-notice"_s,
                                u"referral-notice"_s, u"result-notice"_s };
const QString letterStates[] = { {}, u"made"_s, u"printed"_s, u"void"_s };
const QString paperKinds[] = { {}, u"request-letter"_s, u"decree"_s, u"authority"_s, u"other"_s, u"proof"_s };
const QString clocks[] = { {}, u"work"_s, u"waiting"_s, u"outage"_s, u"pick-up"_s };
const QString confirmationResults[] = {
    {}, u"confirmed"_s, u"no-answer"_s, u"denied"_s, u"doubtful"_s, u"number-dead"_s
};
const QString toldWays[] = { {}, u"in-person"_s, u"phone"_s, u"letter"_s, u"whatsapp"_s };

QJsonValue time(const QDateTime &at)
{
    return at.isNull() ? QJsonValue() : QJsonValue(at.toUTC().toString(Qt::ISODate));
}

QJsonValue date(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <class List, class F> QJsonArray array(const List &list, F &&each)
{
    QJsonArray result;
    for (const auto &item : list)
        result.append(each(item));
    return result;
}

QJsonObject paper(const Paper &p)
{
    return { { u"id"_s, raw(p.id) },        { u"kind"_s, paperKinds[int(p.kind)] },
             { u"file"_s, p.fileName },     { u"type"_s, p.mediaType },
             { u"sha256"_s, p.sha256 },     { u"size"_s, p.size },
             { u"pages"_s, p.pages },       { u"sheets"_s, p.sheets },
             { u"original"_s, p.original }, { u"signed"_s, p.digitallySigned },
             { u"round"_s, p.round },       { u"added"_s, time(p.addedAt) },
             { u"by"_s, p.addedBy } };
}

QJsonObject item(const ChecklistItem &i)
{
    return { { u"code"_s, i.code },           { u"title"_s, i.title },
             { u"mandatory"_s, i.mandatory }, { u"state"_s, itemStates[int(i.state)] },
             { u"reason"_s, i.reason },       { u"note"_s, i.note },
             { u"paper"_s, i.paperId },       { u"page"_s, i.page } };
}

QJsonObject comparisonRow(const ComparisonRow &r)
{
    return { { u"field"_s, comparison::code(r.field) },
             { u"request"_s, r.requestValue },
             { u"register"_s, r.registerValue },
             { u"first"_s, r.firstValue },
             { u"register_agreement"_s, agreements[int(r.registerAgreement)] },
             { u"first_agreement"_s, agreements[int(r.firstAgreement)] },
             { u"looked"_s, r.looked },
             { u"decided"_s, r.decided ? QJsonValue(agreements[int(*r.decided)]) : QJsonValue() },
             { u"note"_s, r.note } };
}

QJsonObject confirmation(const Confirmation &c)
{
    return { { u"at"_s, time(c.at) },
             { u"channel"_s, c.channel == ConfirmationChannel::Phone ? u"phone"_s : u"in-person"_s },
             { u"result"_s, confirmationResults[int(c.result)] },
             { u"number"_s, c.number },
             { u"person"_s, c.person },
             { u"note"_s, c.note },
             { u"by"_s, c.operatorName } };
}

QJsonObject letter(const Letter &l)
{
    return { { u"kind"_s, letterKinds[int(l.kind)] },
             { u"form"_s, l.form == LetterForm::OfficialLetter ? u"official"_s : u"service-sheet"_s },
             { u"state"_s, letterStates[int(l.state)] },
             { u"round"_s, l.round },
             { u"number"_s, l.number },
             { u"date"_s, date(l.date) },
             { u"sha256"_s, l.sha256 },
             { u"secret"_s, l.secret },
             { u"made"_s, time(l.madeAt) },
             { u"printed"_s, time(l.printedAt) },
             { u"void_reason"_s, l.voidReason },
             { u"told"_s, l.toldWhom },
             { u"told_how"_s, toldWays[int(l.toldHow)] },
             { u"told_at"_s, time(l.toldAt) },
             { u"fields"_s, QJsonDocument::fromJson(l.fields).object() },
             { u"by"_s, l.operatorName } };
}

QJsonValue handover(const std::optional<Handover> &h)
{
    if (!h)
        return {};
    return QJsonObject {
        { u"at"_s, time(h->at) },          { u"receiver"_s, h->receiver },     { u"nip"_s, h->receiverNip },
        { u"by_carrier"_s, h->byCarrier }, { u"identity"_s, h->identitySeen }, { u"identity_last"_s, h->identityLast },
        { u"authority"_s, h->authority },  { u"seal"_s, h->sealNumber },       { u"note"_s, h->note },
        { u"by"_s, h->operatorName }
    };
}

QJsonValue archive(const std::optional<ArchiveEntry> &a)
{
    if (!a)
        return {};
    return QJsonObject { { u"number"_s, a->number },
                         { u"classification"_s, a->classification },
                         { u"description"_s, a->description },
                         { u"electronic_only"_s, a->electronicOnly },
                         { u"room"_s, a->room },
                         { u"rack"_s, a->rack },
                         { u"box"_s, a->box },
                         { u"folder"_s, a->folder },
                         { u"retention"_s, a->retention },
                         { u"access"_s, a->access },
                         { u"at"_s, time(a->at) },
                         { u"by"_s, a->operatorName } };
}

QJsonArray steps(const CaseFile &file, const QDateTime &now)
{
    QJsonArray result;
    for (const Interval &i : file.intervals) {
        result.append(QJsonObject { { u"stage"_s, casejson::name(i.stage) },
                                    { u"round"_s, i.round },
                                    { u"clock"_s, clocks[int(i.kind)] },
                                    { u"start"_s, time(i.start) },
                                    { u"stop"_s, time(i.stop) },
                                    { u"ms"_s, i.ms(now) },
                                    { u"reason"_s, i.stopReason },
                                    { u"by"_s, i.operatorName } });
    }
    return result;
}

QJsonObject applicant(const AccountData &a)
{
    return { { u"name"_s, a.name },   { u"nip"_s, a.nip },           { u"user_id"_s, a.userId },
             { u"rank"_s, a.rank },   { u"position"_s, a.position }, { u"email"_s, a.email },
             { u"phone"_s, a.phone }, { u"pokja"_s, a.pokja },       { u"unit"_s, a.unit } };
}

QJsonArray verdicts(const QList<ImportVerdict> &list)
{
    return array(list, [](const ImportVerdict &v) {
        return QJsonObject { { u"row"_s, v.row }, { u"column"_s, v.column }, { u"reason"_s, v.reason } };
    });
}
} // namespace

QString casejson::name(Stage stage)
{
    return stages.at(size_t(stage) - 1).second;
}

std::optional<Stage> casejson::stageNamed(const QString &name)
{
    for (const auto &[stage, code] : stages) {
        if (code == name)
            return stage;
    }
    return {};
}

QString casejson::name(Outcome outcome)
{
    const QString names[] = { u"open"_s, u"granted"_s, u"rejected"_s, u"referred"_s, u"withdrawn"_s };
    return names[int(outcome)];
}

QString casejson::name(Role role)
{
    return roles.at(size_t(role) - 1).second;
}

std::optional<Role> casejson::roleNamed(const QString &name)
{
    for (const auto &[role, code] : roles) {
        if (code == name)
            return role;
    }
    return {};
}

QString casejson::name(PaperKind kind)
{
    return paperKinds[int(kind)];
}

QStringList casejson::names(RequestKinds kinds)
{
    QStringList result;
    if (kinds.testFlag(RequestKind::Reset))
        result << u"reset"_s;
    if (kinds.testFlag(RequestKind::UserIdInfo))
        result << u"user-id-info"_s;
    if (kinds.testFlag(RequestKind::Change))
        result << u"change"_s;
    return result;
}

QJsonObject casejson::row(const Request &r, qint64 minutes)
{
    return { { u"agenda"_s, r.agenda() },
             { u"received"_s, time(r.receivedAt) },
             { u"applicant"_s, r.applicant.name },
             { u"pokja"_s, r.applicant.pokja },
             { u"kinds"_s, QJsonArray::fromStringList(names(r.kinds)) },
             { u"stage"_s, name(r.stage) },
             { u"outcome"_s, name(r.outcome) },
             { u"minutes"_s, minutes } };
}

QJsonObject casejson::file(const CaseFile &file, const QDateTime &now)
{
    const Request &r = file.request;
    qint64 ms = 0;
    for (const Interval &i : file.intervals)
        ms += i.kind == ClockKind::Work ? i.ms(now) : 0;
    QJsonObject o = row(r, ms / 60000);
    o.insert(u"applicant"_s, applicant(r.applicant));
    o.insert(u"carrier"_s, r.carrierName);
    o.insert(u"letter"_s,
             QJsonObject { { u"number"_s, r.letterNumber },
                           { u"date"_s, date(r.letterDate) },
                           { u"subject"_s, r.letterSubject } });
    o.insert(u"decree"_s,
             QJsonObject { { u"number"_s, r.applicant.decreeNumber },
                           { u"date"_s, date(r.applicant.decreeDate) },
                           { u"issuer"_s, r.decreeIssuer },
                           { u"valid_from"_s, date(r.decreeValidFrom) },
                           { u"valid_until"_s, date(r.applicant.decreeValidUntil) } });
    o.insert(u"round"_s, r.round);
    o.insert(u"sop"_s, r.sop);
    o.insert(u"officer"_s, r.officerName);
    o.insert(u"reasons"_s, QJsonArray::fromStringList(r.reasonCodes));
    o.insert(u"verdict"_s, r.verdictNote);
    o.insert(u"confirmation_mandatory"_s, r.confirmationWhy);
    o.insert(u"reset_at"_s, time(r.resetAt));
    o.insert(u"password_changed_at"_s, time(r.passwordChangedAt));
    o.insert(u"closed"_s, time(r.closedAt));
    o.insert(u"papers"_s, array(file.papers, paper));
    o.insert(u"checklist"_s, array(file.checklist, item));
    o.insert(u"comparisons"_s, array(file.comparison, comparisonRow));
    o.insert(u"confirmations"_s, array(file.confirmations, confirmation));
    o.insert(u"changes"_s, array(file.changes, [](const ChangeItem &c) {
                 return QJsonObject { { u"field"_s, comparison::code(c.field) },
                                      { u"from"_s, c.from },
                                      { u"to"_s, c.to },
                                      { u"done"_s, time(c.doneAt) } };
             }));
    o.insert(u"letters"_s, array(file.letters, letter));
    o.insert(u"handover"_s, handover(file.handover));
    o.insert(u"archive"_s, archive(file.archive));
    o.insert(u"steps"_s, steps(file, now));
    return o;
}

QJsonObject casejson::plan(const ImportPlan &plan)
{
    return { { u"added"_s, plan.added.size() },
             { u"changed"_s, plan.changed.size() },
             { u"unchanged"_s, plan.unchanged },
             { u"refused"_s, verdicts(plan.refused) },
             { u"warnings"_s, verdicts(plan.warnings) } };
}

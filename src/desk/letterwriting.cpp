// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letterwriting.h"

#include "core/error.h"
#include "core/reasons.h"
#include "desk/office.h"
#include "desk/paperfiling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
const Reasons &reasons()
{
    static const Reasons builtIn = Reasons::builtIn();
    return builtIn;
}

RequestedKinds kindsOf(const Request &r)
{
    return { r.kinds.testFlag(RequestKind::Reset), r.kinds.testFlag(RequestKind::UserIdInfo),
             r.kinds.testFlag(RequestKind::Change) };
}

LetterRequest requestOf(const Office &office, const Request &r)
{
    const AccountData &a = r.applicant;
    LetterRequest request;
    request.agendaNumber = r.agenda();
    request.receivedAt = r.receivedAt;
    request.kinds = kindsOf(r);
    // A letter without number or date is one of the reasons to write (K2): the answer still has to name it.
    request.letterNumber = r.letterNumber.isEmpty() ? u"-"_s : r.letterNumber;
    request.letterDate = r.letterDate.isValid() ? r.letterDate : r.receivedAt.toTimeZone(office.timeZone()).date();
    request.letterSubject = r.letterSubject;
    request.applicant = {
        a.name, a.nip, a.nipKind, a.pokja.isEmpty() ? u"Pokja Pemilihan"_s : a.pokja, a.position, {}
    };
    return request;
}

QDate dayOf(const Office &office, const QDateTime &at)
{
    return at.toTimeZone(office.timeZone()).date();
}

/// The day on which a stage was last worked on; invalid when it never was.
QDate lastDayIn(const Office &office, const CaseFile &file, Stage stage)
{
    QDate day;
    for (const Interval &i : file.intervals) {
        if (i.stage == stage)
            day = dayOf(office, i.stop.isNull() ? i.start : i.stop);
    }
    return day;
}

QList<MissingPaper> missingOf(const CaseFile &file)
{
    QList<MissingPaper> missing;
    for (const ChecklistItem &item : file.checklist) {
        if (item.state == ItemState::Complete || item.state == ItemState::Open)
            continue;
        const Reason *reason = reasons().find(item.reason);
        QString finding = reason ? reason->text : checklist::stateTitle(item.state);
        if (!item.note.isEmpty())
            finding += u" – "_s + item.note;
        missing.append({ item.title, item.reason, finding, reason ? reason->action : QString() });
    }
    return missing;
}

QStringList sentencesOf(const Request &r)
{
    QStringList sentences;
    for (const QString &code : r.reasonCodes) {
        if (const Reason *reason = reasons().find(code))
            sentences << reason->sentence;
    }
    return sentences;
}

RefusalNotice refusalOf(const Office &office, const CaseFile &file, const LetterHead &head)
{
    const Request &r = file.request;
    const Sop &sop = office.sop(r.sop);
    RefusalNotice notice;
    notice.request = requestOf(office, r);
    notice.head = head;
    notice.sop = { sop.number(), sop.name() };
    notice.checkedOn = lastDayIn(office, file, Stage::CompletenessCheck);
    notice.validatedOn = lastDayIn(office, file, Stage::ValidityCheck);
    notice.reasons = sentencesOf(r);
    notice.userId = r.applicant.userId;
    notice.competentBody = r.outcome == Outcome::Referred ? r.verdictNote : QString();
    notice.officerName = office.who().fullName;
    return notice;
}
} // namespace

OfficeIdentity letterwriting::identity(const Office &office)
{
    OfficeIdentity result = identity(office.settings());
    result.zone = office.timeZone();
    result.practice = office.isPractice();
    return result;
}

OfficeIdentity letterwriting::identity(const OfficeSettings &s)
{
    OfficeIdentity identity;
    identity.letterhead = { s.government.toUpper(), s.body.toUpper() };
    if (!s.unit.isEmpty())
        identity.letterhead << s.unit.toUpper();
    identity.address = s.address;
    identity.phone = s.phone;
    identity.website = s.web;
    identity.email = s.email;
    identity.city = s.city;
    identity.postalCode = s.postalCode;
    identity.logoPng = s.logo;
    identity.place = s.city;
    identity.unit = s.shortName;
    identity.counterHours = s.counterHours;
    identity.spseAddress = s.spseAddress;
    identity.sheet = s.paper == SheetFormat::A4 ? SheetSize::A4
        : s.paper == SheetFormat::F4Narrow      ? SheetSize::F4Narrow
                                                : SheetSize::F4;
    identity.margins = QMarginsF(s.marginLeft, s.marginTop, s.marginRight, s.marginBottom);
    identity.fontFamily = s.font;
    identity.fontSize = s.fontSize;
    return identity;
}

Signatory letterwriting::signatory(const SignatorySetting &s)
{
    Signatory signatory;
    const Capacity capacities[] = { Capacity::Holder, Capacity::Holder, Capacity::Holder,
                                    Capacity::Plt,    Capacity::Plh,    Capacity::Pj };
    signatory.capacity = capacities[std::clamp(s.manner, 0, 5)];
    signatory.position = s.position;
    signatory.name = s.name;
    signatory.rank = s.rank;
    signatory.nip = s.nip;
    signatory.tteFrame = s.tteFrame != 0;
    if (s.manner == 1 || s.manner == 2)
        signatory.onBehalf = OnBehalf { s.onBehalfOf, s.manner == 2 ? s.by : QString() };
    return signatory;
}

LetterHead letterwriting::head(const Office &office, LetterForm form, const QString &number, QDate date)
{
    LetterHead head;
    head.number = number;
    head.date = date;
    const Operator &who = office.who();
    if (form == LetterForm::OfficialLetter) {
        if (office.settings().signatory.name.simplified().isEmpty())
            throw refused(QCoreApplication::translate("letterwriting",
                                                      "Nobody is named in the settings who signs official letters. "
                                                      "A service sheet is possible."));
        head.signatory = signatory(office.settings().signatory);
        if (!office.settings().copyTo.isEmpty())
            head.copies = { office.settings().copyTo };
    } else {
        head.signatory = signature::adminAgency(who.fullName, who.nip, NipKind::Pns);
    }
    return head;
}

Signatory letterwriting::signer(const Office &office)
{
    return signatory(office.settings().signatory);
}

LetterContent letterwriting::write(const Office &office, const CaseFile &file, LetterKind kind, const LetterHead &head)
{
    const Request &r = file.request;
    const OfficeIdentity us = identity(office);
    switch (kind) {
    case LetterKind::CompletionNotice: {
        CompletionNotice notice {
            requestOf(office, r), head,           lastDayIn(office, file, Stage::CompletenessCheck), r.round,
            r.deadline,           missingOf(file)
        };
        return letters::write(notice, us);
    }
    case LetterKind::RejectionNotice:
        return letters::writeRejection(refusalOf(office, file, head), us);
    case LetterKind::ReferralNotice:
        return letters::writeReferral(refusalOf(office, file, head), us);
    case LetterKind::ResultNotice: {
        const Sop &sop = office.sop(r.sop);
        ResultNotice notice;
        notice.request = requestOf(office, r);
        notice.head = head;
        notice.sop = { sop.number(), sop.name() };
        notice.doneAt = r.resetAt;
        notice.userId = r.applicant.userId;
        for (const ChangeItem &change : file.changes)
            notice.changes.append({ comparison::title(change.field), change.from, change.to });
        notice.officerName = office.who().fullName;
        return letters::write(notice, us, Rendering::Office);
    }
    case LetterKind::IntakeReceipt:
        break;
    }
    return receipt(office, file);
}

LetterContent letterwriting::receipt(const Office &office, const CaseFile &file)
{
    const Request &r = file.request;
    IntakeReceipt receipt;
    receipt.request = requestOf(office, r);
    receipt.carrierName = r.carried() ? r.carrierName : QString();
    receipt.carrierNip = r.carrierNip;
    if (r.channel == Channel::SoftCopy)
        receipt.otherChannel = QCoreApplication::translate("letterwriting", "sent as a soft copy");
    else if (r.channel == Channel::Post)
        receipt.otherChannel = QCoreApplication::translate("letterwriting", "sent by post");
    const Sop &sop = office.sop(r.sop);
    QList<Paper> rest = file.papers;
    const auto kindOf = [](const QString &code) {
        return code == u"request-letter"_s ? PaperKind::RequestLetter
            : code == u"decree"_s          ? PaperKind::Decree
            : code == u"authority"_s       ? PaperKind::Authority
                                           : PaperKind::Other;
    };
    for (const ChecklistItem &item : file.checklist) {
        ReceivedPaper row { item.title, {}, 0, false };
        for (const Paper &paper : file.papers) {
            if (paper.kind != kindOf(item.code))
                continue;
            row.form = paper.original ? u"Asli"_s : u"Salinan"_s;
            row.sheets += paper.sheets;
            row.present = true;
            rest.removeIf([&](const Paper &p) { return p.id == paper.id; });
        }
        receipt.carrierAuthorised |= row.present && item.code == u"authority"_s;
        receipt.papers.append(row);
    }
    for (const Paper &paper : rest)
        receipt.papers.append(
            { paperfiling::title(paper.kind), paper.original ? u"Asli"_s : u"Salinan"_s, paper.sheets, true });
    receipt.standardMinutes = sop.totalMinutes(Sop::Ending::Granted);
    receipt.officerName = office.who().fullName;
    receipt.officerNip = office.who().nip;
    return letters::write(receipt, identity(office));
}

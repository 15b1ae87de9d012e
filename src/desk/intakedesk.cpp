// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intakedesk.h"

#include "core/email.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/nip.h"
#include "core/phone.h"
#include "core/searchtext.h"
#include "core/userid.h"
#include "db/contentstore.h"
#include "db/counterstore.h"
#include "db/draftstore.h"
#include "db/registerstore.h"
#include "db/searchstore.h"
#include "db/slipstore.h"
#include "desk/arrivaltrail.h"
#include "desk/caseaction.h"
#include "desk/paperfiling.h"
#include "desk/personindex.h"
#include "desk/slipdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(intakedesk)
};

struct Refusal {
    QString sentence;
    QString field;
};

std::optional<Refusal> wrongValue(const AccountData &a, QDate today)
{
    if (a.name.simplified().isEmpty())
        return Refusal { Words::tr("Type the applicant's name."), u"name"_s };
    if (!a.nip.isEmpty()) {
        const NipReading nip = Nip::parse(a.nip, a.nipKind, today);
        if (!nip.ok())
            return Refusal { nip.errors.first(), u"nip"_s };
    }
    if (!a.userId.isEmpty()) {
        if (const QString wrong = userid::whyNot(a.userId); !wrong.isEmpty())
            return Refusal { wrong, u"userId"_s };
    }
    if (!a.phone.isEmpty()) {
        const PhoneReading phone = phone::read(a.phone);
        if (!phone.ok())
            return Refusal { phone.errors.first(), u"phone"_s };
    }
    if (!a.email.isEmpty()) {
        if (const QString wrong = email::whyNot(a.email); !wrong.isEmpty())
            return Refusal { wrong, u"email"_s };
    }
    return {};
}

std::optional<Refusal> wrongForm(const IntakeForm &f, QDate today)
{
    if (auto wrong = wrongValue(f.applicant, today))
        return wrong;
    if (!f.kinds)
        return Refusal { Words::tr("Choose what is asked for: reset, user ID information or a change."), u"kinds"_s };
    if (f.kinds.testFlag(RequestKind::Change) && f.changes.isEmpty())
        return Refusal { Words::tr("Write down which value is to be changed, and into what."), u"changes"_s };
    for (const ChangeItem &change : f.changes) {
        if (change.to.simplified().isEmpty())
            return Refusal { Words::tr("The new value of %1 is missing.").arg(comparison::title(change.field)),
                             u"changes"_s };
    }
    if (f.channel == Channel::Carrier && f.carrierName.simplified().isEmpty())
        return Refusal { Words::tr("Type the name of the person who brings the papers."), u"carrierName"_s };
    if (f.letterDate.isValid() && f.letterDate > today)
        return Refusal { Words::tr("The letter's date lies in the future. Check the date."), u"letterDate"_s };
    return {};
}

bool isOwnAccount(const AccountData &a, const Operator &who)
{
    return userid::same(a.userId, who.spseUserId) || (!who.nip.isEmpty() && Nip::normalised(a.nip) == who.nip);
}

QString newPhoneOf(const IntakeForm &f)
{
    for (const ChangeItem &change : f.changes) {
        if (change.field == ComparedField::Phone)
            return change.to;
    }
    return f.applicant.phone;
}

/// As it is kept: what is normalised by rule is normalised once, here.
AccountData kept(const AccountData &typed)
{
    AccountData a = typed;
    a.name = a.name.simplified();
    a.nip = Nip::normalised(a.nip);
    a.userId = userid::normalised(a.userId);
    if (const PhoneReading phone = phone::read(a.phone); phone.ok())
        a.phone = phone.value;
    for (QString *text : { &a.rank, &a.position, &a.email, &a.pokja, &a.unit, &a.decreeNumber })
        *text = text->simplified();
    return a;
}
} // namespace

IntakeDesk::IntakeDesk(Office &office)
    : m_office(office)
    , m_people(std::make_unique<PersonIndex>(office.db()))
{
}

IntakeDesk::~IntakeDesk() = default;

QList<PersonHit> IntakeDesk::lookUp(const QString &text, int limit) const
{
    QList<PersonHit> hits;
    for (const auto &row : m_people->find(text, limit))
        hits.append({ row.id, row.data });
    return hits;
}

QList<FiledBefore> IntakeDesk::filedBefore(const QString &sha256) const
{
    return CaseStore(m_office.db()).filedBefore(sha256);
}

QList<Request> IntakeDesk::requestsOf(const AccountData &person, int limit) const
{
    return RequestStore(m_office.db()).ofPerson(Nip::normalised(person.nip), person.userId, limit);
}

IntakeNotes IntakeDesk::notes(const IntakeForm &form) const
{
    IntakeNotes notes;
    if (const auto wrong = wrongForm(form, m_office.today())) {
        notes.refusal = wrong->sentence;
        notes.refusedField = wrong->field;
    }
    if (form.late && !notes.refusal) {
        if (const QString wrong = SlipDesk::whyNot(*form.late, m_office.now()); !wrong.isEmpty()) {
            notes.refusal = wrong;
            notes.refusedField = u"late"_s;
        }
    }
    if (isOwnAccount(form.applicant, m_office.who())) {
        notes.refusal = Words::tr("This is your own account: hand the request to Admin PPE or to another officer.");
        notes.refusedField = u"name"_s;
    }
    const QDateTime since = m_office.now().addDays(-90);
    int resets = 0;
    for (const Request &r : requestsOf(form.applicant, 50)) {
        const QString day = indonesian::date(r.receivedAt, m_office.timeZone());
        if (!r.isClosed() && r.outcome == Outcome::Open)
            notes.facts
                << Words::tr("Still open: agenda %1 of %2, step \"%3\".").arg(r.agenda(), day, workflow::name(r.stage));
        else if (r.receivedAt >= since)
            notes.facts << Words::tr("Recent: agenda %1 of %2, %3.").arg(r.agenda(), day, workflow::name(r.outcome));
        if (r.receivedAt >= since && r.kinds.testFlag(RequestKind::Reset))
            ++resets;
    }
    const bool reset = form.kinds.testFlag(RequestKind::Reset);
    if (reset && resets >= 2)
        notes.confirmationWhy = Words::tr("Reset number %1 of this person within 90 days.").arg(resets + 1);
    if (isSet(form.account)) {
        const AccountData reg = RegisterStore(m_office.db()).get(form.account).data;
        const QString phone = newPhoneOf(form);
        if (reset && !phone.isEmpty() && !phone::same(phone, reg.phone))
            notes.confirmationWhy = Words::tr("The phone number differs from the register's beside a reset.");
    } else if (!form.applicant.name.isEmpty()) {
        notes.facts << Words::tr("Not chosen from the register: step 5 will look for the account.");
    }
    if (!notes.confirmationWhy.isEmpty())
        notes.facts << Words::tr("The confirmation will be mandatory: %1").arg(notes.confirmationWhy);
    return notes;
}

DraftId IntakeDesk::keepDraft(const IntakeForm &form)
{
    return m_office.perform([&](Act &act) {
        IntakeForm kept = form;
        QStringList hashes;
        for (NewPaper &paper : kept.papers) {
            paper.sha256 = paperfiling::store(m_office, paper);
            hashes << paper.sha256;
        }
        DraftStore drafts(m_office.db());
        const QString body = QString::fromUtf8(kept.toJson());
        DraftId id = form.draft;
        if (!isSet(id) || !drafts.update(id, body, act.at()))
            id = drafts.add(act.who().id, body, act.at());
        const QStringList before = drafts.papers(id);
        if (before != hashes) {
            drafts.setPapers(id, hashes);
            for (const NewPaper &paper : std::as_const(kept.papers))
                arrivaltrail::become(m_office, act, paper);
            ContentStore(m_office.db()).dropUnused(before);
        }
        return id;
    });
}

QList<Draft> IntakeDesk::drafts() const
{
    QList<Draft> result;
    for (const auto &row : DraftStore(m_office.db()).of(m_office.who().id)) {
        Draft draft { row.id, row.changedAt, IntakeForm::fromJson(row.body.toUtf8()) };
        draft.form.draft = row.id;
        result.append(draft);
    }
    return result;
}

void IntakeDesk::dropDraft(DraftId id)
{
    m_office.perform([&](Act &) {
        DraftStore drafts(m_office.db());
        const QStringList hashes = drafts.papers(id);
        drafts.remove(id);
        ContentStore(m_office.db()).dropUnused(hashes);
    });
}

namespace
{
QString wordsOf(const Request &r)
{
    const AccountData &a = r.applicant;
    SearchValues values;
    values.names = { a.name, r.carrierName };
    values.nips = { a.nip };
    values.userIds = { a.userId };
    values.phones = { a.phone };
    values.emails = { a.email };
    values.numbers = { r.agenda(), r.letterNumber, a.decreeNumber };
    values.texts = { a.pokja, a.unit, a.position, r.letterSubject };
    return searchtext::index(values);
}

Request requestOf(const IntakeForm &form, const Office &office, const IntakeNotes &notes, const Act &act)
{
    Request r;
    r.stage = Stage::CompletenessCheck;
    r.kinds = form.kinds;
    r.receivedAt = act.at();
    r.applicant = kept(form.applicant);
    r.account = form.account;
    r.channel = form.channel;
    r.carrierName = form.carrierName.simplified();
    r.carrierNip = Nip::normalised(form.carrierNip);
    r.letterNumber = form.letterNumber.simplified();
    r.letterDate = form.letterDate;
    r.letterSubject = form.letterSubject.simplified();
    r.decreeIssuer = form.decreeIssuer.simplified();
    r.decreeValidFrom = form.decreeValidFrom;
    r.reason = form.reason;
    r.reasonText = form.reasonText.simplified();
    r.tried = form.tried;
    r.confirmationWhy = notes.confirmationWhy;
    r.officer = act.who().id;
    r.runningSince = act.at();
    if (form.late) {
        r.receivedAt = form.late->receivedAt;
        r.enteredAt = act.at();
        if (form.late->checkedTo.isValid()) // step 2 was done on paper: no clock runs for it now
            r.runningSince = {};
    }
    r.sop = office.sopOn(r.receivedAt.toTimeZone(office.timeZone()).date()).key();
    return r;
}

/// Step 2's clock: it starts now, or it ran on the day of the slip.
void startClock(caseaction::Work &w, const std::optional<LateEntry> &late)
{
    Request &r = w.file.request;
    if (!late || !late->checkedTo.isValid()) {
        w.cases.startInterval(r.id, ClockKind::Work, r.stage, r.round, w.act.who().id, w.act.session(), w.act.at());
        return;
    }
    const CalendarVersion &version = w.office.calendars().at(late->checkedFrom);
    Interval typed;
    typed.stage = r.stage;
    typed.start = late->checkedFrom;
    typed.stop = late->checkedTo;
    typed.stopReason = Words::tr("from slip %1").arg(r.slip);
    typed.workMs = version.calendar->workingMs(late->checkedFrom, late->checkedTo);
    typed.calendar = version.id;
    typed.enteredAt = w.act.at();
    w.cases.addInterval(r.id, typed, w.act.who().id);
    w.requests.setClock(r.id, *typed.workMs, {});
    r.workedMs = *typed.workMs;
}

/// What the comparison of step 5 will look at: the register's values as they stand now.
QList<ComparisonRow> comparisonOf(Office &office, const Request &r)
{
    const RegisterStore reg(office.db());
    std::optional<RegisterStore::Row> row;
    if (isSet(r.account))
        row = reg.get(r.account);
    const auto first = row ? reg.registration(row->id) : std::nullopt;
    return comparison::rows(r.applicant, row ? &row->data : nullptr, first ? &first->data : nullptr);
}

QList<ChangeItem> changesOf(Office &office, const Request &r, const QList<ChangeItem> &wanted)
{
    QList<ChangeItem> changes;
    if (!r.kinds.testFlag(RequestKind::Change))
        return changes;
    const AccountData now = isSet(r.account) ? RegisterStore(office.db()).get(r.account).data : AccountData();
    for (ChangeItem change : wanted) {
        change.from = comparison::value(change.field, now);
        change.to = change.to.simplified();
        changes.append(change);
    }
    return changes;
}
} // namespace

CaseFile IntakeDesk::takeIn(const IntakeForm &form)
{
    if (m_office.who().role != Role::Officer && m_office.who().role != Role::Head)
        throw refused(Words::tr("Only an officer takes in requests."));
    CaseFile result = m_office.perform([&](Act &act) {
        IntakeForm now = form;
        if (!isSet(now.account)) {
            // Typed in full instead of chosen: the same user ID is the same account.
            if (const auto row = RegisterStore(m_office.db()).byUserId(form.applicant.userId))
                now.account = row->id;
        }
        const IntakeNotes facts = notes(now);
        if (facts.refusal)
            throw refused(*facts.refusal);
        RequestStore requests(m_office.db());
        CaseStore cases(m_office.db());
        CaseFile file;
        file.request = requestOf(now, m_office, facts, act);
        if (now.late) {
            const auto slip = SlipStore(m_office.db()).get(now.late->slip);
            file.request.slip = slip ? slip->name() : QString();
        }
        file.request.agendaYear = file.request.receivedAt.toTimeZone(m_office.timeZone()).date().year();
        file.request.agendaNumber = CounterStore(m_office.db()).next(u"agenda"_s, file.request.agendaYear);
        file.request = requests.add(file.request);
        const RequestId id = file.request.id;
        SearchStore(m_office.db()).set(id, wordsOf(file.request));
        caseaction::Work work { m_office, act, file, cases, requests };
        const QString filed = paperfiling::file(work, now.papers);
        cases.addItems(id, checklist::fromSop(m_office.sop(file.request.sop), file.request.carried()));
        cases.addRows(id, comparisonOf(m_office, file.request));
        cases.addChanges(id, changesOf(m_office, file.request, now.changes));
        startClock(work, now.late);
        if (now.late)
            SlipDesk::use(m_office, act, now.late->slip, id);
        if (isSet(form.draft))
            DraftStore(m_office.db()).remove(form.draft);
        const QString entry = now.late
            ? Words::tr("Agenda %1, late entry from slip %2").arg(file.request.agenda(), file.request.slip)
            : Words::tr("Agenda %1").arg(file.request.agenda());
        act.log(AuditSubject::Request, raw(id), AuditEvent::TakenIn,
                entry + (filed.isEmpty() ? QString() : u": "_s + filed));
        return caseaction::load(m_office, id);
    });
    m_office.tellRequest(result.request.id);
    return result;
}

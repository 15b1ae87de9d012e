// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "core/phone.h"
#include "core/reasons.h"
#include "db/registerstore.h"
#include "desk/caseaction.h"
#include "desk/paperfiling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using caseaction::Done;
using caseaction::Work;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(requestdesk)
};

const Reasons &reasons()
{
    static const Reasons builtIn = Reasons::builtIn();
    return builtIn;
}

void requireNote(const QString &note, int letters, const QString &sentence)
{
    if (!saysSomething(note) || note.simplified().size() < letters)
        throw refused(sentence);
}

QString reasonTexts(const QStringList &codes)
{
    QStringList lines;
    for (const QString &code : codes) {
        const Reason *reason = reasons().find(code);
        lines << (reason ? code + u' ' + reason->text : code);
    }
    return lines.join(u"; "_s);
}

/// Codes of a refusal: known, at least one (R10).
void requireCodes(const QStringList &codes)
{
    if (codes.isEmpty())
        throw refused(Words::tr("Choose at least one reason."));
    for (const QString &code : codes) {
        if (!reasons().find(code))
            throw refused(Words::tr("The reason code %1 is not known.").arg(code));
    }
}
} // namespace

CaseFile RequestDesk::read(RequestId id) const
{
    return caseaction::load(m_office, id);
}

CaseFile RequestDesk::open(RequestId id)
{
    const bool works = m_office.who().role == Role::Officer || m_office.who().role == Role::Head;
    CaseFile file = m_office.perform([&](Act &act) {
        CaseFile now = caseaction::load(m_office, id);
        const bool start =
            works && workflow::isOfficerTime(now.request) && now.request.runningSince.isNull() && !now.hasTypedTimes();
        if (start) {
            CaseStore(m_office.db())
                .startInterval(id, ClockKind::Work, now.request.stage, now.request.round, act.who().id, act.session(),
                               act.at());
            RequestStore(m_office.db()).setClock(id, now.request.workedMs, act.at());
        }
        act.log(AuditSubject::Request, raw(id), AuditEvent::Viewed);
        return caseaction::load(m_office, id);
    });
    m_office.tellRequest(id);
    return file;
}

CaseFile RequestDesk::look(RequestId id)
{
    return m_office.perform([&](Act &act) {
        act.log(AuditSubject::Request, raw(id), AuditEvent::Viewed);
        return caseaction::load(m_office, id);
    });
}

void RequestDesk::pause(RequestId id, const QString &reason)
{
    const bool stopped = m_office.perform([&](Act &act) {
        RequestStore requests(m_office.db());
        const Request request = requests.get(id);
        if (request.runningSince.isNull())
            return false;
        const qint64 ms = CaseStore(m_office.db()).stopIntervals(id, act.at(), reason, m_office.calendars());
        requests.setClock(id, request.workedMs + ms, {});
        act.log(AuditSubject::Request, raw(id), AuditEvent::ClockStopped, reason);
        return true;
    });
    if (stopped)
        m_office.tellRequest(id);
}

void RequestDesk::resume(RequestId id)
{
    m_office.perform([&](Act &act) {
        RequestStore requests(m_office.db());
        const Request request = requests.get(id);
        if (!request.runningSince.isNull() || !workflow::isOfficerTime(request))
            return;
        if (request.isLate() && caseaction::load(m_office, id).hasTypedTimes())
            return;
        CaseStore(m_office.db())
            .startInterval(id, ClockKind::Work, request.stage, request.round, act.who().id, act.session(), act.at());
        requests.setClock(id, request.workedMs, act.at());
        act.log(AuditSubject::Request, raw(id), AuditEvent::ClockStarted);
    });
    m_office.tellRequest(id);
}

QByteArray RequestDesk::bytes(const QString &sha256) const
{
    return paperfiling::verified(m_office, sha256);
}

CaseFile RequestDesk::tick(RequestId id, int revision, const ChecklistItem &item)
{
    return caseaction::run(m_office, id, revision, Action::Tick, [&](Work &w) {
        const QString wrong = item.state == ItemState::Open ? QString() : checklist::whyNotDecided(item, reasons());
        if (!wrong.isEmpty())
            throw refused(wrong);
        w.cases.setItem(id, item, w.act.at(), w.act.who().id);
        return Done { AuditEvent::ItemDecided,
                      item.title + u": "_s + checklist::stateTitle(item.state)
                          + (item.reason.isEmpty() ? QString() : u" ("_s + reasonTexts({ item.reason }) + u')')
                          + (item.note.isEmpty() ? QString() : u" – "_s + item.note) };
    });
}

CaseFile RequestDesk::addPapers(RequestId id, int revision, const QList<NewPaper> &papers)
{
    return caseaction::run(m_office, id, revision, Action::AddPapers, [&](Work &w) {
        return Done { AuditEvent::PapersAdded, paperfiling::file(w, papers) };
    });
}

CaseFile RequestDesk::declareComplete(RequestId id, int revision)
{
    return caseaction::run(m_office, id, revision, Action::DeclareComplete, [&](Work &) {
        return Done { AuditEvent::DeclaredComplete, {} };
    });
}

CaseFile RequestDesk::declareCompleteByHead(RequestId id, int revision, const QString &override)
{
    return caseaction::run(m_office, id, revision, Action::OverrideComplete, [&](Work &w) {
        requireNote(override, 10, Words::tr("Give the reason in at least ten letters."));
        caseaction::keepDeviation(w, DeviationKind::Papers, override);
        return Done { AuditEvent::Overridden, override };
    });
}

CaseFile RequestDesk::declareIncomplete(RequestId id, int revision)
{
    return caseaction::run(m_office, id, revision, Action::DeclareIncomplete, [&](Work &w) {
        QStringList missing;
        for (const ChecklistItem &item : w.file.checklist) {
            if (item.state != ItemState::Complete)
                missing << item.title + (item.reason.isEmpty() ? QString() : u" ("_s + item.reason + u')');
        }
        const int days = m_office.settings().completionDays;
        w.file.request.deadline = days > 0 ? m_office.today().addDays(days) : QDate();
        return Done { AuditEvent::DeclaredIncomplete, missing.join(u"; "_s) };
    });
}

CaseFile RequestDesk::rejectIncomplete(RequestId id, int revision, const QStringList &codes, const QString &note)
{
    return caseaction::run(m_office, id, revision, Action::RejectIncomplete, [&](Work &w) {
        requireCodes(codes);
        w.file.request.outcome = Outcome::Rejected;
        w.file.request.reasonCodes = codes;
        w.file.request.verdictNote = note;
        return Done { AuditEvent::DeclaredInvalid,
                      reasonTexts(codes) + (note.isEmpty() ? QString() : u" – "_s + note) };
    });
}

CaseFile RequestDesk::takeBackPapers(RequestId id, int revision, const QList<NewPaper> &papers)
{
    return caseaction::run(m_office, id, revision, Action::TakeBackPapers, [&](Work &w) {
        const QList<Paper> before = w.file.papers;
        w.file.request.round += 1;
        w.file.request.deadline = {};
        const QString text = papers.isEmpty() ? QString() : paperfiling::file(w, papers);
        // Earlier ticks stand; only what was missing is asked again.
        for (const ChecklistItem &item : checklist::reopened(w.file.checklist)) {
            if (item.state == ItemState::Open)
                w.cases.setItem(id, item, {}, {});
        }
        paperfiling::pointItems(w, before);
        return Done { AuditEvent::PapersReturned, text };
    });
}

CaseFile RequestDesk::withdraw(RequestId id, int revision, const QString &reason)
{
    return caseaction::run(m_office, id, revision, Action::Withdraw, [&](Work &w) {
        requireNote(reason, 3, Words::tr("Write down how the applicant withdrew the request."));
        w.file.request.outcome = Outcome::Withdrawn;
        w.file.request.verdictNote = reason;
        return Done { AuditEvent::Withdrawn, reason };
    });
}

CaseFile RequestDesk::setDeadline(RequestId id, int revision, QDate deadline)
{
    return caseaction::run(m_office, id, revision, Action::SetDeadline, [&](Work &w) {
        w.file.request.deadline = deadline;
        return Done { AuditEvent::Changed,
                      deadline.isValid() ? Words::tr("Deadline %1").arg(indonesian::date(deadline))
                                         : Words::tr("No deadline") };
    });
}

CaseFile RequestDesk::decideRow(RequestId id, int revision, const ComparisonRow &row)
{
    return caseaction::run(m_office, id, revision, Action::CompareRow, [&](Work &w) {
        const auto it = std::find_if(w.file.comparison.begin(), w.file.comparison.end(),
                                     [&](const ComparisonRow &have) { return have.field == row.field; });
        if (it == w.file.comparison.end())
            throw refused(Words::tr("This request has no such row."));
        // The three values are the database's, never the page's: what was read is what is judged.
        ComparisonRow now = *it;
        now.looked = true;
        now.decided = row.decided;
        now.note = row.note;
        now.paperId = row.paperId;
        now.page = row.page;
        w.cases.setRow(id, now, w.act.at(), w.act.who().id);
        return Done { AuditEvent::RowDecided,
                      comparison::title(now.field) + u": "_s + comparison::title(comparison::effective(now))
                          + (now.note.isEmpty() ? QString() : u" – "_s + now.note) };
    });
}

CaseFile RequestDesk::confirm(RequestId id, int revision, const Confirmation &attempt)
{
    return caseaction::run(m_office, id, revision, Action::Confirm, [&](Work &w) {
        Confirmation now = attempt;
        now.at = w.act.at();
        // Only the register's number may be called (I5): the desk puts it in, whatever the page says.
        now.number = now.channel == ConfirmationChannel::Phone ? registeredPhone(id) : QString();
        if (now.channel == ConfirmationChannel::Phone && now.number.isEmpty())
            throw refused(Words::tr("The register has no number for this account: confirm in person."));
        if (now.result == ConfirmationResult::Confirmed && now.person.simplified().isEmpty())
            throw refused(Words::tr("Write down who confirmed."));
        w.cases.addConfirmation(id, now, w.act.who().id);
        const char *const results[] = { "",
                                        QT_TRANSLATE_NOOP("requestdesk", "confirmed"),
                                        QT_TRANSLATE_NOOP("requestdesk", "no answer"),
                                        QT_TRANSLATE_NOOP("requestdesk", "denied"),
                                        QT_TRANSLATE_NOOP("requestdesk", "doubtful"),
                                        QT_TRANSLATE_NOOP("requestdesk", "number out of service") };
        const QString how =
            now.channel == ConfirmationChannel::Phone ? phone::printed(now.number) : Words::tr("in person");
        return Done { AuditEvent::Confirmed,
                      how + u": "_s + Words::tr(results[int(now.result)])
                          + (now.person.isEmpty() ? QString() : u" – "_s + now.person)
                          + (now.note.isEmpty() ? QString() : u" – "_s + now.note) };
    });
}

CaseFile RequestDesk::declareValid(RequestId id, int revision)
{
    return caseaction::run(m_office, id, revision, Action::DeclareValid, [&](Work &) {
        return Done { AuditEvent::DeclaredValid, {} };
    });
}

CaseFile RequestDesk::declareInvalid(RequestId id, int revision, const QStringList &codes, const QString &note)
{
    return caseaction::run(m_office, id, revision, Action::DeclareInvalid, [&](Work &w) {
        const QString wrong = reasons().whyNoRejection(codes);
        if (!wrong.isEmpty())
            throw refused(wrong);
        w.file.request.outcome = Outcome::Rejected;
        w.file.request.reasonCodes = codes;
        w.file.request.verdictNote = note;
        return Done { AuditEvent::DeclaredInvalid,
                      reasonTexts(codes) + (note.isEmpty() ? QString() : u" – "_s + note) };
    });
}

CaseFile RequestDesk::refer(RequestId id, int revision, const QString &authority, const QString &note)
{
    return caseaction::run(m_office, id, revision, Action::Refer, [&](Work &w) {
        requireNote(authority, 3, Words::tr("Say to whom the applicant is referred."));
        w.file.request.outcome = Outcome::Referred;
        w.file.request.reasonCodes = { u"B7"_s };
        w.file.request.verdictNote = authority;
        w.file.request.parkedSince = {};
        return Done { AuditEvent::Referred, authority + (note.isEmpty() ? QString() : u" – "_s + note) };
    });
}

QString RequestDesk::registeredPhone(RequestId id) const
{
    const Request request = RequestStore(m_office.db()).get(id);
    return isSet(request.account) ? RegisterStore(m_office.db()).get(request.account).data.phone : QString();
}

CaseFile RequestDesk::refreshComparison(RequestId id, int revision, AccountId account)
{
    return caseaction::run(m_office, id, revision, Action::CompareRow, [&](Work &w) {
        const RegisterStore reg(m_office.db());
        const auto row = reg.get(account);
        const auto first = reg.registration(account);
        w.file.request.account = account;
        const auto fresh = comparison::rows(w.file.request.applicant, &row.data, first ? &first->data : nullptr);
        for (const ComparisonRow &now : fresh) {
            const auto it = std::find_if(w.file.comparison.begin(), w.file.comparison.end(),
                                         [&](const ComparisonRow &have) { return have.field == now.field; });
            if (it == w.file.comparison.end()) {
                w.cases.addRows(id, { now });
            } else if (it->registerValue != now.registerValue || it->firstValue != now.firstValue
                       || it->requestValue != now.requestValue) {
                ComparisonRow again = now; // what was decided on other values must be looked at again
                again.paperId = it->paperId;
                again.page = it->page;
                w.cases.setRow(id, again, {}, {});
            }
        }
        return Done { AuditEvent::Changed, Words::tr("Compared with the register account %1").arg(row.data.userId) };
    });
}

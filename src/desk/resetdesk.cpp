// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/resetdesk.h"

#include "core/email.h"
#include "core/error.h"
#include "core/note.h"
#include "core/papersdate.h"
#include "core/phone.h"
#include "core/reasons.h"
#include "db/registerstore.h"
#include "desk/caseaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using caseaction::Done;
using caseaction::Work;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(resetdesk)
};

/// A session that was not seen for so long is dead, and the password in its memory with it.
constexpr int deadAfterSeconds = 120;

QDate dateOf(const QString &text)
{
    const PaperDate reading = readPaperDate(text);
    if (!reading.ok())
        throw refused(reading.error);
    return reading.date;
}

void apply(AccountData &a, const ChangeItem &change)
{
    switch (change.field) {
    case ComparedField::Name:
        a.name = change.to;
        break;
    case ComparedField::Nip:
        a.nip = Nip::normalised(change.to);
        break;
    case ComparedField::UserId:
        a.userId = change.to;
        break;
    case ComparedField::Rank:
        a.rank = change.to;
        break;
    case ComparedField::Position:
        a.position = change.to;
        break;
    case ComparedField::Email:
        a.email = email::normalised(change.to);
        break;
    case ComparedField::Phone: {
        const PhoneReading phone = phone::read(change.to);
        a.phone = phone.ok() ? phone.value : change.to;
        break;
    }
    case ComparedField::Pokja:
        a.pokja = change.to;
        break;
    case ComparedField::DecreeNumber:
        a.decreeNumber = change.to;
        break;
    case ComparedField::DecreeDate:
        a.decreeDate = dateOf(change.to);
        break;
    case ComparedField::DecreeValidUntil:
        a.decreeValidUntil = dateOf(change.to);
        break;
    }
}

/// What was changed in SPSE is the register's new dated version.
void writeVersion(Work &w)
{
    const Request &r = w.file.request;
    if (!r.kinds.testFlag(RequestKind::Change) || !isSet(r.account))
        return;
    RegisterStore reg(w.office.db());
    const auto row = reg.get(r.account);
    AccountData now = row.data;
    for (const ChangeItem &change : w.file.changes)
        apply(now, change);
    if (now == row.data)
        return;
    reg.update(row, now, w.act.at());
    RegisterStore::Version version;
    version.account = r.account;
    version.data = now;
    version.source = 3;
    version.note = Words::tr("Agenda %1").arg(r.agenda());
    version.validFrom = w.act.at();
    reg.addVersion(version, w.act.who().id, r.id);
    w.act.log(AuditSubject::Account, raw(r.account), AuditEvent::Changed, version.note);
}

/// The letter is void and nobody holds the password: step 6 begins again.
void takeBack(Work &w, const QString &reason)
{
    for (Letter letter : w.file.letters) {
        if (letter.kind != LetterKind::ResultNotice || letter.state == LetterState::Void)
            continue;
        letter.state = LetterState::Void;
        letter.voidReason = reason;
        w.cases.setLetter(letter);
    }
    Request &r = w.file.request;
    r.resetAt = {};
    r.secretHolder = {};
    r.letterPrinted = false;
    r.outcome = Outcome::Open;
}
} // namespace

CaseFile ResetDesk::tickChange(RequestId id, int revision, qint64 change, bool done)
{
    return caseaction::run(m_office, id, revision, Action::TickChange, [&](Work &w) {
        const auto it = std::find_if(w.file.changes.begin(), w.file.changes.end(),
                                     [&](const ChangeItem &c) { return c.id == change; });
        if (it == w.file.changes.end())
            throw refused(Words::tr("This request has no such change."));
        w.cases.setChangeDone(id, change, done ? w.act.at() : QDateTime(), w.act.who().id);
        return Done { AuditEvent::ChangeTicked,
                      comparison::title(it->field) + u": "_s + it->from + u" → "_s + it->to
                          + (done ? QString() : u" – "_s + Words::tr("taken back")) };
    });
}

CaseFile ResetDesk::park(RequestId id, int revision, const QString &note)
{
    return caseaction::run(m_office, id, revision, Action::Park, [&](Work &w) {
        w.file.request.parkedSince = w.act.at();
        return Done { AuditEvent::Parked, note };
    });
}

CaseFile ResetDesk::unpark(RequestId id, int revision)
{
    return caseaction::run(m_office, id, revision, Action::Unpark, [&](Work &w) {
        w.file.request.parkedSince = {};
        return Done { AuditEvent::Unparked, {} };
    });
}

CaseFile ResetDesk::recordReset(RequestId id, int revision, const QDateTime &doneAt, const QString &note)
{
    return caseaction::run(m_office, id, revision, Action::RecordReset, [&](Work &w) {
        if (!doneAt.isValid() || doneAt > w.act.at().addSecs(60))
            throw refused(Words::tr("The time in SPSE lies in the future. Check the time."));
        if (doneAt < w.file.request.receivedAt)
            throw refused(Words::tr("The time in SPSE lies before the request came in. Check the time."));
        Request &r = w.file.request;
        r.resetAt = doneAt;
        r.outcome = Outcome::Granted;
        if (r.kinds.testFlag(RequestKind::Reset))
            r.secretHolder = w.act.session();
        writeVersion(w);
        return Done { AuditEvent::ResetDone, note };
    });
}

CaseFile ResetDesk::refusedBySpse(RequestId id, int revision, const QStringList &codes, const QString &note)
{
    return caseaction::run(m_office, id, revision, Action::RefusedBySpse, [&](Work &w) {
        const QString wrong = Reasons::builtIn().whyNoRejection(codes);
        if (!wrong.isEmpty())
            throw refused(wrong);
        if (!saysSomething(note))
            throw refused(Words::tr("Write down what SPSE said."));
        Request &r = w.file.request;
        r.outcome = Outcome::Rejected;
        r.reasonCodes = codes;
        r.verdictNote = note;
        return Done { AuditEvent::ResetRefused, note };
    });
}

CaseFile ResetDesk::resetAgain(RequestId id, int revision, const QString &reason)
{
    return caseaction::run(m_office, id, revision, Action::ResetAgain, [&](Work &w) {
        if (!saysSomething(reason))
            throw refused(Words::tr("Write down why the reset is done again."));
        takeBack(w, reason);
        caseaction::keepDeviation(w, DeviationKind::Output, reason);
        return Done { AuditEvent::LetterVoided, reason };
    });
}

QStringList ResetDesk::recoverLost()
{
    QStringList agendas;
    const QString why = Words::tr("The program ended before the letter was printed; the password is gone.");
    // A SQLite file has one window alone, by its lock: whatever another session held is gone, however fresh it is.
    const QDateTime deadBefore =
        m_office.db().isSqlite() ? m_office.now().addYears(1) : m_office.now().addSecs(-deadAfterSeconds);
    const auto lost = RequestStore(m_office.db()).withLostSecret(deadBefore);
    for (const Request &request : lost) {
        if (request.secretHolder == m_office.session() || request.stage != Stage::Handover)
            continue;
        caseaction::run(m_office, request.id, request.revision, Action::ResetAgain, [&](Work &w) {
            takeBack(w, why);
            caseaction::keepDeviation(w, DeviationKind::Output, why);
            return Done { AuditEvent::ResetLost, why };
        });
        agendas << request.agenda();
    }
    return agendas;
}

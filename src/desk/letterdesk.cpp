// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letterdesk.h"

#include "core/error.h"
#include "core/letternumber.h"
#include "core/note.h"
#include "db/contentstore.h"
#include "db/counterstore.h"
#include "desk/caseaction.h"
#include "desk/letterwriting.h"
#include "desk/paperfiling.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using caseaction::Done;
using caseaction::Work;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letterdesk)
};

Action makingAction(LetterKind kind)
{
    switch (kind) {
    case LetterKind::ResultNotice:
        return Action::MakeResult;
    case LetterKind::CompletionNotice:
        return Action::MakeCompletion;
    default:
        return Action::MakeRefusal;
    }
}

Letter &letterIn(CaseFile &file, LetterId id)
{
    const auto it =
        std::find_if(file.letters.begin(), file.letters.end(), [id](const Letter &l) { return l.id == id; });
    if (it == file.letters.end())
        throw refused(Words::tr("This request has no such letter."));
    return *it;
}

QString toldText(const QString &whom, ToldHow how)
{
    const char *const ways[] = { "", QT_TRANSLATE_NOOP("letterdesk", "in person"),
                                 QT_TRANSLATE_NOOP("letterdesk", "by phone"),
                                 QT_TRANSLATE_NOOP("letterdesk", "by letter"),
                                 QT_TRANSLATE_NOOP("letterdesk", "by WhatsApp") };
    return whom + u" ("_s + Words::tr(ways[int(how)]) + u')';
}
} // namespace

std::optional<LetterKind> LetterDesk::kindFor(const CaseFile &file)
{
    switch (file.request.stage) {
    case Stage::CompletionNotice:
        return LetterKind::CompletionNotice;
    case Stage::RejectionNotice:
        return file.request.outcome == Outcome::Referred ? LetterKind::ReferralNotice : LetterKind::RejectionNotice;
    case Stage::Handover:
        return LetterKind::ResultNotice;
    default:
        return {};
    }
}

OfficeIdentity LetterDesk::identity() const
{
    return letterwriting::identity(m_office);
}

QByteArray LetterDesk::preview(const CaseFile &file, LetterKind kind, LetterForm form) const
{
    const LetterHead head = letterwriting::head(m_office, form, u"…"_s, m_office.today());
    return letterrenderer::toPdf(letterwriting::write(m_office, file, kind, head), identity());
}

QByteArray LetterDesk::intakeReceipt(const CaseFile &file) const
{
    return letterrenderer::toPdf(letterwriting::receipt(m_office, file), identity());
}

LetterContent LetterDesk::contentOf(const CaseFile &, const Letter &letter, bool forApplicant) const
{
    return { letter.kind, LetterFields::fromJson(letter.fields),
             forApplicant ? Rendering::Applicant : Rendering::Office };
}

CaseFile LetterDesk::make(RequestId id, int revision, LetterKind kind, LetterForm form, const QString &manualNumber)
{
    return caseaction::run(m_office, id, revision, makingAction(kind), [&](Work &w) {
        if (kindFor(w.file) != kind)
            throw refused(Words::tr("This letter does not belong to the present step."));
        const QDate date = m_office.today();
        int sequence = 0;
        QString number = manualNumber.simplified();
        if (number.isEmpty()) {
            sequence = CounterStore(m_office.db()).next(u"letter"_s, date.year());
            number = letterwriting::number(m_office, sequence, date);
        }
        if (w.cases.numberTaken(number))
            throw refused(Words::tr("The letter number %1 is in use already.").arg(number));
        const LetterContent content =
            letterwriting::write(m_office, w.file, kind, letterwriting::head(m_office, form, number, date));
        const QByteArray pdf = letterrenderer::toPdf(content, identity());
        Letter letter;
        letter.kind = kind;
        letter.form = form;
        letter.round = w.file.request.round;
        letter.number = number;
        letter.date = date;
        letter.fields = content.fields.toJson();
        letter.sha256 = QString::fromLatin1(::sha256(pdf));
        letter.madeAt = w.act.at();
        letter.secret = kind == LetterKind::ResultNotice && w.file.request.kinds.testFlag(RequestKind::Reset);
        ContentStore(m_office.db()).put(letter.sha256, pdf);
        w.cases.addLetter(id, letter, date.year(), sequence, w.act.who().id);
        paperfiling::addWords(m_office, id, number);
        return Done { AuditEvent::LetterMade, letters::title(content) };
    });
}

CaseFile LetterDesk::told(RequestId id, int revision, const QString &whom, ToldHow how)
{
    const CaseFile now = caseaction::load(m_office, id, revision);
    const bool refusal = now.request.stage == Stage::RejectionNotice;
    return caseaction::run(
        m_office, id, revision, refusal ? Action::SendRejection : Action::SendCompletionNotice, [&](Work &w) {
            if (!saysSomething(whom))
                throw refused(Words::tr("Write down who was told."));
            const Letter *made = w.file.letter(*kindFor(w.file));
            Letter letter = *made;
            letter.toldWhom = whom.simplified();
            letter.toldHow = how;
            letter.toldAt = w.act.at();
            w.cases.setLetter(letter);
            return Done { AuditEvent::Told, letter.number + u" – "_s + toldText(letter.toldWhom, how) };
        });
}

CaseFile LetterDesk::markPrinted(RequestId id, int revision, LetterId letter)
{
    const CaseFile now = caseaction::load(m_office, id, revision);
    if (now.request.stage == Stage::Handover)
        return caseaction::run(m_office, id, revision, Action::PrintResult, [&](Work &w) {
            Letter printed = letterIn(w.file, letter);
            printed.state = LetterState::Printed;
            printed.printedAt = w.act.at();
            w.cases.setLetter(printed);
            w.file.request.letterPrinted = true;
            w.file.request.secretHolder = {}; // it is on paper now, and nowhere else
            return Done { AuditEvent::LetterPrinted, printed.number };
        });
    return caseaction::run(m_office, id, revision, Action::PrintNotice, [&](Work &w) {
        Letter printed = letterIn(w.file, letter);
        printed.state = LetterState::Printed;
        printed.printedAt = w.act.at();
        w.cases.setLetter(printed);
        return Done { AuditEvent::LetterPrinted, printed.number };
    });
}

CaseFile LetterDesk::voidLetter(RequestId id, int revision, LetterId letter, const QString &reason)
{
    return caseaction::run(m_office, id, revision, Action::VoidLetter, [&](Work &w) {
        if (!saysSomething(reason))
            throw refused(Words::tr("Write down why the letter is void: its number stays in the book."));
        Letter gone = letterIn(w.file, letter);
        gone.state = LetterState::Void;
        gone.voidReason = reason.simplified();
        w.cases.setLetter(gone);
        caseaction::keepDeviation(w, DeviationKind::Output, Words::tr("Letter void: %1").arg(gone.voidReason));
        return Done { AuditEvent::LetterVoided, gone.number + u" – "_s + gone.voidReason };
    });
}

CaseFile LetterDesk::handOver(RequestId id, int revision, const Handover &proof)
{
    return caseaction::run(m_office, id, revision, Action::HandOver, [&](Work &w) {
        if (!saysSomething(proof.receiver))
            throw refused(Words::tr("Write down who received the letter."));
        if (proof.identitySeen.simplified().isEmpty())
            throw refused(Words::tr("Write down which identity card was shown."));
        if (proof.byCarrier && !saysSomething(proof.authority))
            throw refused(Words::tr("A carrier needs a letter of authority: write down its number."));
        const Letter *letter = w.file.letter(LetterKind::ResultNotice);
        Handover kept = proof;
        kept.letter = letter->id;
        if (!kept.at.isValid())
            kept.at = w.act.at();
        if (kept.at > w.act.at().addSecs(60) || kept.at < w.file.request.receivedAt)
            throw refused(Words::tr("The time of the handover cannot be right. Check the time."));
        w.cases.addHandover(id, kept, w.act.who().id);
        w.file.request.handedOver = true;
        w.file.request.changeAwaited = letter->secret;
        return Done { AuditEvent::HandedOver, kept.receiver + u" – "_s + letter->number };
    });
}

CaseFile LetterDesk::passwordChanged(RequestId id, int revision, const QString &how)
{
    return caseaction::run(m_office, id, revision, Action::ConfirmPasswordChanged, [&](Work &w) {
        if (!saysSomething(how))
            throw refused(Words::tr("Write down how you know that the password was changed."));
        w.file.request.changeAwaited = false;
        w.file.request.passwordChangedAt = w.act.at();
        w.file.request.passwordChangedHow = how.simplified();
        return Done { AuditEvent::PasswordChanged, how.simplified() };
    });
}

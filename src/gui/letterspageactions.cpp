// SPDX-License-Identifier: GPL-3.0-or-later
// What the tab "Surat" does, and why not; what it shows stands in letterspage.cpp.
#include "core/error.h"
#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/letterdesk.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "gui/guarded.h"
#include "gui/handoverpanel.h"
#include "gui/inlinequestion.h"
#include "gui/lettermaking.h"
#include "gui/letterspage.h"
#include "gui/secretkeeper.h"
#include "gui/toldpanel.h"
#include "letters/letterrenderer.h"

namespace
{
QSizeF millimetres(SheetSize sheet)
{
    switch (sheet) {
    case SheetSize::F4Narrow:
        return { 210, 330 };
    case SheetSize::A4:
        return { 210, 297 };
    case SheetSize::F4:
        break;
    }
    return { 215, 330 };
}
} // namespace

std::optional<QString> LettersPage::secretRefusal() const
{
    const Request &r = m_file.request;
    if (!isOpen() || r.stage != Stage::Handover || r.letterPrinted || !r.kinds.testFlag(RequestKind::Reset))
        return {};
    if (m_keeper.holds(r.id) || m_unrecorded.contains(r.id))
        return {};
    if (const Letter *letter = current(); letter && m_spoilt.contains(letter->id))
        return tr("This letter did not come out whole. A letter with a password is never printed a second time: "
                  "destroy what came out and reset again; the letter becomes void with its number.");
    if (r.secretHolder != m_office.session())
        return tr("The password is in the memory of another desk or of a program that ended. Print it there, or reset "
                  "again.");
    return tr("The password is not in memory any more, and it is kept nowhere else. Reset again.");
}

std::optional<QString> LettersPage::signatureRefusal() const
{
    if (m_making->form() == LetterForm::OfficialLetter && m_office.settings().signatory.name.isEmpty())
        return tr("Not yet: nobody is named in the settings who signs official letters. A service sheet is possible.");
    return {};
}

std::optional<QString> LettersPage::printRefusal() const
{
    if (!current())
        return tr("The letter has not been made yet.");
    if (m_print->isBusy())
        return tr("A print is on its way.");
    const bool result = m_file.request.stage == Stage::Handover;
    if (auto no = workflow::refusal(m_file, result ? Action::PrintResult : Action::PrintNotice, m_office.who()))
        return no;
    return secretRefusal();
}

void LettersPage::refreshRefusals()
{
    const Operator &who = m_office.who();
    const auto why = [&](Action action) { return workflow::refusal(m_file, action, who); };
    const auto first = [](std::optional<QString> a, const std::optional<QString> &b) { return a ? a : b; };
    const bool result = m_file.request.stage == Stage::Handover;
    const Action making = result                          ? Action::MakeResult
        : m_file.request.stage == Stage::CompletionNotice ? Action::MakeCompletion
                                                          : Action::MakeRefusal;
    setRefusal(*m_make, first(first(why(making), m_making->missing()), signatureRefusal()));
    setRefusal(*m_printAction, printRefusal());
    m_printAction->setText(m_unrecorded.contains(m_file.request.id) ? tr("Record that it was printed")
                               : result                             ? tr("Print the applicant's copy...")
                                                                    : tr("Print the letter..."));
    const bool completion = m_file.request.stage == Stage::CompletionNotice;
    setRefusal(*m_tell,
               first(why(completion ? Action::SendCompletionNotice : Action::SendRejection), m_told->missing()));
    const auto asked =
        m_question->isOpen() ? std::optional(tr("Answer the question first, or cancel it.")) : std::nullopt;
    setRefusal(*m_hand, first(first(why(Action::HandOver), asked), m_handover->missing()));
    setRefusal(
        *m_again,
        first(why(Action::ResetAgain), m_print->isBusy() ? std::optional(tr("A print is on its way.")) : std::nullopt));
    const Letter *letter = selected();
    const auto noLetter = letter ? std::nullopt : std::optional(tr("Choose a letter in the list."));
    setRefusal(*m_look, noLetter);
    setRefusal(*m_copy,
               first(noLetter, m_print->isBusy() ? std::optional(tr("A print is on its way.")) : std::nullopt));
    const auto isVoid =
        letter && letter->state == LetterState::Void ? std::optional(tr("This letter is void already.")) : std::nullopt;
    setRefusal(*m_void, first(first(noLetter, isVoid), why(Action::VoidLetter)));
    Q_EMIT actionsChanged();
}

void LettersPage::make()
{
    const std::optional<LetterKind> kind = LetterDesk::kindFor(m_file);
    if (!kind)
        return;
    change(tr("Make the letter"), [&](RequestId id, int revision) {
        LetterOrder order = m_making->order();
        order.shown = m_shown;
        if (m_shown) { // what is typed on this page is known, drawn yet or not
            order.shown->texts.insert(QStringLiteral("penutup"), order.closing);
            if (!order.seal.isEmpty())
                order.shown->texts.insert(QStringLiteral("nomor_segel"), order.seal);
            if (order.date.isValid())
                order.shown->texts.insert(QStringLiteral("tanggal_surat"), indonesian::date(order.date));
        }
        return LetterDesk(m_office).make(id, revision, *kind, order);
    });
}

PrintQuestion::Task LettersPage::taskFor(const Letter &letter) const
{
    PrintQuestion::Task task;
    task.title = letter.number; // titles stand in the print system's logs: no name
    task.paper = millimetres(LetterDesk(m_office).identity().sheet);
    const QString number = letter.number;
    task.failed = [this, number](const QString &sentence) {
        bar().warn(tr("Letter %1 was not printed: %2").arg(number, sentence));
    };
    return task;
}

/// The last look before paper: another desk may have changed what the letter says.
bool LettersPage::isFresh(const Letter &letter)
{
    return guarded(bar(), tr("Print the letter"),
                   [&] { LetterDesk(m_office).demandFresh(m_file.request.id, m_file.request.revision, letter.id); });
}

void LettersPage::print()
{
    const Letter *letter = current();
    if (!letter)
        return;
    const RequestId id = m_file.request.id;
    if (m_unrecorded.contains(id))
        return recordPrinted(id, m_unrecorded.value(id), letter->secret);
    if (letter->secret && m_file.request.stage == Stage::Handover)
        return printSecret(*letter);
    if (!isFresh(*letter))
        return;
    const bool result = m_file.request.stage == Stage::Handover;
    printPlain(*letter,
               result ? tr("The applicant's copy of letter %1 comes out.").arg(letter->number)
                      : tr("Letter %1 comes out.").arg(letter->number),
               result, true);
}

void LettersPage::printOfficeCopy()
{
    if (const Letter *letter = selected())
        printPlain(*letter, tr("The office's copy of letter %1 comes out, without a password.").arg(letter->number),
                   false, false);
}

void LettersPage::printPlain(const Letter &letter, const QString &sentence, bool forApplicant, bool marks)
{
    guarded(bar(), tr("Print the letter"), [&] {
        PrintQuestion::Task task = taskFor(letter);
        task.sentence = sentence;
        const LetterDesk desk(m_office);
        const QByteArray pdf = forApplicant
            ? letterrenderer::toPdf(desk.contentOf(m_file, letter, true), desk.identity())
            : RequestDesk(m_office).bytes(letter.sha256);
        task.start = [this, pdf](const PrintOrder &order) {
            PrintJob *job = nullptr;
            guarded(bar(), tr("Print the letter"), [&] { job = m_printing.print(order, pdf); });
            return job;
        };
        if (marks && letter.state == LetterState::Made) {
            task.printed = [this, id = m_file.request.id, letter = letter.id] { recordPrinted(id, letter, false); };
        } else {
            task.printed = [this, number = letter.number] { bar().succeed(tr("Letter %1 is printed.").arg(number)); };
        }
        m_print->ask(task);
    });
}

void LettersPage::printSecret(const Letter &letter)
{
    PrintQuestion::Task task;
    if (!isFresh(letter) || !guarded(bar(), tr("Print the letter"), [&] { task = taskFor(letter); }))
        return;
    const RequestId id = m_file.request.id;
    task.use = PrintUse::Secret;
    task.onlyQueue = m_office.settings().secretPrinter;
    task.sentence =
        tr("Letter %1 with the password comes out once, with a patterned outer side: on a printer for one side that "
           "is a sheet of its own, to be folded around the letter. Fold and seal it at once; afterwards the password "
           "is nowhere but on the paper. If it does not come out whole, the letter is void and the reset begins again.")
            .arg(letter.number);
    task.retry = tr("The print system took nothing of the letter. Print again: the password is still the same.");
    task.start = [this, id, content = LetterDesk(m_office).contentOf(m_file, letter, true)](const PrintOrder &order) {
        PrintJob *job = nullptr;
        guarded(bar(), tr("Print the letter"), [&] {
            const SecretBytes *secret = m_keeper.of(id);
            if (!secret)
                throw refused(tr("The password is not in memory any more, and it is kept nowhere else. Reset again."));
            const OfficeIdentity office = LetterDesk(m_office).identity();
            PrintOrder once = order;
            // A second page of the letter would show outside: then every page has its own sheet.
            once.sides = letterrenderer::pageCount(content, office, secret) == 1 ? PrintSides::Both : PrintSides::One;
            job = m_printing.printSecret(
                once, [&](QPagedPaintDevice &device) { letterrenderer::paint(content, office, secret, device); });
        });
        return job;
    };
    task.printed = [this, id, letter = letter.id] { recordPrinted(id, letter, true); };
    task.spoilt = [this, id, letter](const QString &sentence) { spoil(id, letter, sentence); };
    m_print->ask(task);
}

/// Printed once: whatever of it may lie in a tray, the letter is void and its password worthless. Where that cannot be
/// recorded now, no second print is to be had all the same.
void LettersPage::spoil(RequestId id, const Letter &letter, const QString &sentence)
{
    m_spoilt.insert(letter.id);
    m_keeper.forget(id);
    const auto again = [&](RequestId request, int revision) {
        return ResetDesk(m_office).resetAgain(request, revision, tr("not printed: %1").arg(sentence));
    };
    if (changeAnywhere(tr("Reset again"), id, again))
        bar().warn(tr("Letter %1 was not printed and is void: %2 Destroy what came out, and do the reset again.")
                       .arg(letter.number, sentence));
    showSecretLine();
    refreshRefusals();
}

void LettersPage::recordPrinted(RequestId id, LetterId letter, bool secret)
{
    // On the print system's word alone. The sheet is out: the password goes even where the database then says no.
    if (secret)
        m_unrecorded.insert(id, letter);
    const auto record = [&](RequestId request, int revision) {
        const CaseFile now = LetterDesk(m_office).markPrinted(request, revision, letter);
        m_unrecorded.remove(request);
        return now;
    };
    const bool done = changeAnywhere(tr("Record the print"), id, record);
    if (secret)
        m_keeper.forget(id);
    if (done)
        bar().succeed(secret ? tr("The letter is printed. The password is no longer in this computer.")
                             : tr("The letter is printed."));
    refreshRefusals();
}

void LettersPage::recordTold()
{
    const QString whom = m_told->whom();
    const std::optional<ToldHow> how = m_told->how();
    if (!how)
        return;
    if (change(tr("Record the notification"),
               [&](RequestId id, int revision) { return LetterDesk(m_office).told(id, revision, whom, *how); }))
        bar().succeed(tr("It is recorded that %1 was told.").arg(whom));
}

void LettersPage::askVoid()
{
    const Letter *letter = selected();
    if (!letter)
        return;
    InlineQuestion::Question question;
    question.title = tr("Void letter %1").arg(letter->number);
    question.sentence = tr("Its number stays in the book with this reason, and is not used again.");
    question.noteLabel = tr("Why");
    question.noteLetters = 5;
    question.confirm = tr("Void the letter");
    m_question->ask(question, [this, letter = letter->id](const InlineQuestion::Answer &answer) {
        return change(tr("Void the letter"), [&](RequestId id, int revision) {
            return LetterDesk(m_office).voidLetter(id, revision, letter, answer.note);
        });
    });
}

void LettersPage::askAgain()
{
    InlineQuestion::Question question;
    question.title = tr("Reset again");
    question.sentence =
        tr("The letter becomes void with its number, its password is worthless, and step 6 begins again. "
           "Destroy the sheet if there is one.");
    question.choiceLabel = tr("Reason");
    question.choices = { tr("not fetched"),
                         tr("the cover came back opened"),
                         tr("paper jam or a spoilt sheet"),
                         tr("it came out in the wrong tray"),
                         tr("nothing came out, or it is not readable"),
                         tr("a second copy was asked for"),
                         tr("the password was lost before it was printed") };
    question.confirm = tr("Reset again");
    m_question->ask(question, [this](const InlineQuestion::Answer &answer) {
        const RequestId request = m_file.request.id;
        const bool done = change(tr("Reset again"), [&](RequestId id, int revision) {
            return ResetDesk(m_office).resetAgain(id, revision, answer.choice);
        });
        if (done)
            m_unrecorded.remove(request);
        return done;
    });
}

void LettersPage::handOver()
{
    const Handover proof = m_handover->proof();
    if (change(tr("Hand over"),
               [&](RequestId id, int revision) { return LetterDesk(m_office).handOver(id, revision, proof); }))
        bar().succeed(tr("The letter for %1 is handed over. Now the dossier is archived.").arg(proof.receiver));
}

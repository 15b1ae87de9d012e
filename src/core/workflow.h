// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/operator.h"

#include <QList>
#include <QString>

#include <optional>

/// What an operator can do with a request. The order is that of the SOP.
enum class Action {
    Tick, ///< step 2: decide an item of the checklist
    AddPapers, ///< file further papers
    DeclareComplete, ///< 2 -> 5
    OverrideComplete, ///< 2 -> 5 although something is missing: the head alone, with a reason
    DeclareIncomplete, ///< 2 -> 3
    RejectIncomplete, ///< 2, 3, 4 -> 7: a person's decision (R6)
    MakeCompletion, ///< step 3: number and office's copy of the completion notice
    SendCompletionNotice, ///< 3 -> 4: letter made and told
    SetDeadline, ///< steps 3, 4: until when the missing papers are awaited
    TakeBackPapers, ///< 4 -> 2: the applicant brought what was missing
    CompareRow, ///< step 5: decide a row
    Confirm, ///< step 5: log an attempt
    DeclareValid, ///< 5 -> 6
    DeclareInvalid, ///< 5 -> 7
    Refer, ///< 5, 6 -> 7 with outcome Referred
    Park, ///< step 6: SPSE is down
    Unpark, ///< step 6: SPSE is back
    TickChange, ///< step 6: one value was changed in SPSE
    RecordReset, ///< 6 -> 8: done in SPSE
    RefusedBySpse, ///< 6 -> 7
    MakeResult, ///< step 8: number and office's copy of the result notice
    PrintResult, ///< step 8: the applicant's copy was printed
    ResetAgain, ///< 8 -> 6: secret lost, jam, uncollected; the letter is void
    HandOver, ///< 8 -> 9
    MakeRefusal, ///< step 7: number and office's copy of the rejection or the referral
    PrintNotice, ///< steps 3, 7: the notice was printed
    SendRejection, ///< 7 -> 9: letter made and told
    Withdraw, ///< 2, 3, 4, 5 -> 9
    ConfirmPasswordChanged, ///< after handover (I7)
    Archive, ///< 9 -> closed
    VoidLetter, ///< a letter that was made but not handed over
    StateNoProof, ///< step 9: why the signed slip is not scanned back (C10)
};

/// The one gate: buttons, shortcuts, bulk and imports all ask here (C22). Pure; knows no database.
namespace workflow
{
/// Why this operator cannot do this now: a sentence for the officer; nothing = allowed.
std::optional<QString> refusal(const CaseFile &file, Action action, const Operator &who);
/// @throws Error::Refused with the sentence of refusal()
void require(const CaseFile &file, Action action, const Operator &who);
/// The stage that the action leads to; the same stage for those that do not move.
Stage target(Stage from, Action action);
/// Everything that is allowed now.
QList<Action> allowed(const CaseFile &file, const Operator &who);
/// The one action that the stage is there for: the filled button.
Action primary(const CaseFile &file);
/// Words for a button: "Nyatakan lengkap" and so on.
QString name(Action action);
QString name(Stage stage);
QString name(Outcome outcome);
QString name(Queue queue);
/// Stages in which the officer's clock runs (R33): all but Intake, WaitingForPapers, Closed.
bool isOfficerTime(const Request &request);
} // namespace workflow

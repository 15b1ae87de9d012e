// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow.h"

#include <QCoreApplication>

namespace
{
/// The context under which the translations of this file stand.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(workflow)
};

using enum Action;
using enum Stage;
} // namespace

QString workflow::name(Action action)
{
    switch (action) {
    case Tick:
        return Words::tr("Decide an item");
    case Action::AddPapers:
        return Words::tr("Add papers");
    case DeclareComplete:
        return Words::tr("Declare complete");
    case OverrideComplete:
        return Words::tr("Go on although incomplete");
    case DeclareIncomplete:
        return Words::tr("Ask for what is missing");
    case RejectIncomplete:
        return Words::tr("Reject as incomplete");
    case SendCompletionNotice:
        return Words::tr("Record that the applicant was told");
    case SetDeadline:
        return Words::tr("Set a deadline");
    case TakeBackPapers:
        return Words::tr("Take in what was missing");
    case CompareRow:
        return Words::tr("Decide a row");
    case Confirm:
        return Words::tr("Record a confirmation");
    case DeclareValid:
        return Words::tr("Declare valid");
    case DeclareInvalid:
        return Words::tr("Not valid");
    case Refer:
        return Words::tr("Refer");
    case Park:
        return Words::tr("SPSE is down");
    case Unpark:
        return Words::tr("SPSE is back");
    case TickChange:
        return Words::tr("Tick a change");
    case RecordReset:
        return Words::tr("Done in SPSE");
    case RefusedBySpse:
        return Words::tr("Refused by SPSE");
    case MakeCompletion:
    case MakeRefusal:
    case MakeResult:
        return Words::tr("Make the letter");
    case PrintNotice:
        return Words::tr("Print the letter");
    case PrintResult:
        return Words::tr("Print the applicant's copy");
    case ResetAgain:
        return Words::tr("Reset again");
    case HandOver:
        return Words::tr("Hand over");
    case SendRejection:
        return Words::tr("Record that the applicant was told of the refusal");
    case Withdraw:
        return Words::tr("Withdrawn by the applicant");
    case ConfirmPasswordChanged:
        return Words::tr("Password was changed");
    case Archive:
        return Words::tr("Archive and close");
    case VoidLetter:
        return Words::tr("Void the letter");
    case StateNoProof:
        return Words::tr("Say why there is no signed slip");
    }
    return {};
}

QString workflow::name(Stage stage)
{
    switch (stage) {
    case Intake:
        return Words::tr("Intake");
    case CompletenessCheck:
        return Words::tr("Check completeness");
    case CompletionNotice:
        return Words::tr("Ask for missing papers");
    case WaitingForPapers:
        return Words::tr("Waiting for papers");
    case ValidityCheck:
        return Words::tr("Check validity");
    case Stage::Reset:
        return Words::tr("Reset in SPSE");
    case Stage::RejectionNotice:
        return Words::tr("Tell the refusal");
    case Stage::Handover:
        return Words::tr("Hand over the result");
    case Archiving:
        return Words::tr("Archive the dossier");
    case Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString workflow::name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return Words::tr("Open");
    case Outcome::Granted:
        return Words::tr("Granted");
    case Outcome::Rejected:
        return Words::tr("Rejected");
    case Outcome::Referred:
        return Words::tr("Referred");
    case Outcome::Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString workflow::name(Queue queue)
{
    switch (queue) {
    case Queue::ToAct:
        return Words::tr("To act on");
    case Queue::WaitingForApplicant:
        return Words::tr("Waiting for the applicant");
    case Queue::ReadyForHandover:
        return Words::tr("Ready for handover");
    case Queue::ToArchive:
        return Words::tr("Not yet archived");
    case Queue::Done:
        return Words::tr("Done");
    case Queue::PasswordChange:
        return Words::tr("Password not yet changed");
    }
    return {};
}

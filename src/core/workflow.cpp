// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow.h"

#include "core/decree.h"
#include "core/error.h"
#include "core/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
/// The context under which the translations of this file stand.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(workflow)
};

struct Move {
    Stage from;
    Action action;
    Stage to;
};

using enum Action;
using enum Stage;

/// The branches of the SOP, and nothing else (R2).
constexpr Move moves[] = {
    { CompletenessCheck, Tick, CompletenessCheck },
    { CompletenessCheck, Action::AddPapers, CompletenessCheck },
    { CompletenessCheck, DeclareComplete, ValidityCheck },
    { CompletenessCheck, OverrideComplete, ValidityCheck },
    { CompletenessCheck, DeclareIncomplete, CompletionNotice },
    { CompletenessCheck, RejectIncomplete, Stage::RejectionNotice },
    { CompletenessCheck, Withdraw, Archiving },
    { CompletionNotice, MakeCompletion, CompletionNotice },
    { CompletionNotice, PrintNotice, CompletionNotice },
    { CompletionNotice, SendCompletionNotice, WaitingForPapers },
    { CompletionNotice, RejectIncomplete, Stage::RejectionNotice },
    { CompletionNotice, Withdraw, Archiving },
    { CompletionNotice, VoidLetter, CompletionNotice },
    { CompletionNotice, SetDeadline, CompletionNotice },
    { WaitingForPapers, SetDeadline, WaitingForPapers },
    { WaitingForPapers, TakeBackPapers, CompletenessCheck },
    { WaitingForPapers, RejectIncomplete, Stage::RejectionNotice },
    { WaitingForPapers, Withdraw, Archiving },
    { ValidityCheck, Action::AddPapers, ValidityCheck },
    { ValidityCheck, CompareRow, ValidityCheck },
    { ValidityCheck, Confirm, ValidityCheck },
    { ValidityCheck, DeclareValid, Stage::Reset },
    { ValidityCheck, DeclareInvalid, Stage::RejectionNotice },
    { ValidityCheck, Refer, Stage::RejectionNotice },
    { ValidityCheck, Withdraw, Archiving },
    { Stage::Reset, Park, Stage::Reset },
    { Stage::Reset, Unpark, Stage::Reset },
    { Stage::Reset, TickChange, Stage::Reset },
    { Stage::Reset, RecordReset, Stage::Handover },
    { Stage::Reset, RefusedBySpse, Stage::RejectionNotice },
    { Stage::Reset, Refer, Stage::RejectionNotice },
    { Stage::RejectionNotice, MakeRefusal, Stage::RejectionNotice },
    { Stage::RejectionNotice, PrintNotice, Stage::RejectionNotice },
    { Stage::RejectionNotice, SendRejection, Archiving },
    { Stage::RejectionNotice, VoidLetter, Stage::RejectionNotice },
    { Stage::Handover, MakeResult, Stage::Handover },
    { Stage::Handover, PrintResult, Stage::Handover },
    { Stage::Handover, ResetAgain, Stage::Reset },
    { Stage::Handover, HandOver, Archiving },
    { Archiving, Archive, Closed },
    { Archiving, ConfirmPasswordChanged, Archiving },
    { Archiving, Action::AddPapers, Archiving },
    { Archiving, StateNoProof, Archiving },
    { Closed, ConfirmPasswordChanged, Closed },
};

const Move *find(Stage from, Action action)
{
    const auto it = std::find_if(std::begin(moves), std::end(moves),
                                 [&](const Move &m) { return m.from == from && m.action == action; });
    return it == std::end(moves) ? nullptr : it;
}

std::optional<QString> roleRefusal(Action action, const Operator &who)
{
    if (who.disabled)
        return Words::tr("This operator has been disabled.");
    switch (who.role) {
    case Role::Officer:
        if (action == OverrideComplete)
            return Words::tr("Only the head may go on although something is missing.");
        return {};
    case Role::Head:
        return {};
    case Role::Archivist:
        if (action == Action::Archive)
            return {};
        return Words::tr("An archivist can only archive. Ask an officer.");
    case Role::Auditor:
        return Words::tr("An auditor reads and changes nothing.");
    }
    return {};
}

/// R48: nobody serves their own account.
std::optional<QString> ownAccountRefusal(const CaseFile &file, const Operator &who)
{
    const AccountData &a = file.request.applicant;
    const bool sameId = !who.spseUserId.isEmpty() && a.userId.compare(who.spseUserId, Qt::CaseInsensitive) == 0;
    const bool sameNip = !who.nip.isEmpty() && a.nip == who.nip;
    if (sameId || sameNip)
        return Words::tr("This is your own account: hand the request to Admin PPE or to another officer.");
    return {};
}

const Reasons &reasons()
{
    static const Reasons builtIn = Reasons::builtIn();
    return builtIn;
}

std::optional<QString> unlessEmpty(const QString &sentence)
{
    return sentence.isEmpty() ? std::nullopt : std::optional(sentence);
}

std::optional<QString> completeRefusal(const CaseFile &file)
{
    return unlessEmpty(checklist::whyNotComplete(file.checklist, reasons()));
}

std::optional<QString> incompleteRefusal(const CaseFile &file)
{
    return unlessEmpty(checklist::whyNotIncomplete(file.checklist, reasons()));
}

std::optional<QString> validRefusal(const CaseFile &file)
{
    const auto rows = unlessEmpty(comparison::whyNotValid(file.comparison));
    const bool unconfirmed = !file.request.confirmationWhy.isEmpty() && !file.confirmed();
    if (unconfirmed && rows)
        return *rows + QLatin1Char(' ') + Words::tr("The confirmation is not recorded yet.");
    if (unconfirmed)
        return Words::tr("Not yet: the confirmation is mandatory and no one has confirmed. %1")
            .arg(file.request.confirmationWhy);
    if (rows)
        return rows;
    const Request &r = file.request;
    const Decree decree { r.applicant.decreeNumber,
                          r.decreeValidFrom.isValid() ? r.decreeValidFrom : r.applicant.decreeDate, r.decreeIssuer,
                          r.applicant.decreeValidUntil };
    const DecreeStanding standing = standingOf(decree, file.requestDate);
    if (standing.state == DecreeState::Expired || standing.state == DecreeState::NotYet)
        return Words::tr("Not yet: %1").arg(standing.sentence);
    // A denial can never be outvoted: the person says that they did not ask for this.
    if (!file.confirmations.isEmpty() && !file.confirmed()) {
        const auto &all = file.confirmations;
        const bool denied = std::any_of(all.begin(), all.end(), [](const Confirmation &c) {
            return c.result == ConfirmationResult::Denied || c.result == ConfirmationResult::Doubtful;
        });
        if (denied)
            return Words::tr(
                "Not yet: a confirmation was denied or doubtful. Confirm again or declare the papers not valid.");
    }
    return {};
}

std::optional<QString> invalidRefusal(const CaseFile &file)
{
    // I1: no verdict, neither way, until every row was looked at.
    return unlessEmpty(comparison::whyNoVerdict(file.comparison));
}

std::optional<QString> resetRefusal(const CaseFile &file)
{
    if (!file.request.parkedSince.isNull())
        return Words::tr("SPSE is marked as down. Mark it as back first.");
    const auto open =
        std::count_if(file.changes.begin(), file.changes.end(), [](const ChangeItem &c) { return c.doneAt.isNull(); });
    if (file.request.kinds.testFlag(RequestKind::Change) && open > 0)
        return Words::tr("%1 change(s) are not ticked as done in SPSE.").arg(open);
    return {};
}

LetterKind refusalKind(const CaseFile &file)
{
    return file.request.outcome == Outcome::Referred ? LetterKind::ReferralNotice : LetterKind::RejectionNotice;
}

std::optional<QString> toldRefusal(const CaseFile &file, LetterKind kind)
{
    const Letter *letter = file.letter(kind);
    if (!letter || (kind == LetterKind::CompletionNotice && letter->round != file.request.round))
        return Words::tr("The letter has not been made yet.");
    return {};
}

std::optional<QString> rejectionRefusal(const CaseFile &file)
{
    return toldRefusal(file, refusalKind(file));
}

std::optional<QString> handOverRefusal(const CaseFile &file)
{
    if (!file.letter(LetterKind::ResultNotice))
        return Words::tr("The letter has not been made yet.");
    if (!file.request.letterPrinted)
        return Words::tr("The applicant's copy has not been printed yet.");
    return {};
}

std::optional<QString> makeRefusal(const CaseFile &file, LetterKind kind)
{
    const Letter *letter = file.letter(kind);
    // Every completeness round has its own notice, ke-1, ke-2 (R5).
    if (letter && (kind != LetterKind::CompletionNotice || letter->round == file.request.round))
        return Words::tr("The letter has its number already.");
    return {};
}

std::optional<QString> printResultRefusal(const CaseFile &file)
{
    const Letter *letter = file.letter(LetterKind::ResultNotice);
    if (!letter)
        return Words::tr("The letter has not been made yet.");
    if (letter->secret && letter->state == LetterState::Printed)
        return Words::tr("A letter with a password is printed once. Void it and reset again.");
    return {};
}

std::optional<QString> changedRefusal(const CaseFile &file)
{
    if (!file.request.changeAwaited)
        return Words::tr("No password of this request waits to be changed.");
    return {};
}

/// C10: what was handed over is signed for, or it is written down why not.
std::optional<QString> archiveRefusal(const CaseFile &file)
{
    if (file.handover && !file.handover->isProven())
        return Words::tr("Not yet: the signed slip of the handover is not filed. Scan it back, or write down why there "
                         "is none.");
    return {};
}

std::optional<QString> noProofRefusal(const CaseFile &file)
{
    if (!file.handover)
        return Words::tr("Nothing was handed over: no slip is missing.");
    if (isSet(file.handover->proofPaper))
        return Words::tr("The signed slip is filed already.");
    return {};
}

std::optional<QString> stateRefusal(const CaseFile &file, Action action)
{
    switch (action) {
    case DeclareComplete:
        return completeRefusal(file);
    case DeclareIncomplete:
        return incompleteRefusal(file);
    case RejectIncomplete:
        // Something must be missing: a complete file is judged in step 5.
        if (completeRefusal(file))
            return {};
        return Words::tr("Nothing is missing: declare the papers complete.");
    case SendCompletionNotice:
        return toldRefusal(file, LetterKind::CompletionNotice);
    case SendRejection:
        return rejectionRefusal(file);
    case DeclareValid:
        return validRefusal(file);
    case DeclareInvalid:
        return invalidRefusal(file);
    case Park:
        if (!file.request.parkedSince.isNull())
            return Words::tr("SPSE is marked as down already.");
        return {};
    case Unpark:
        if (file.request.parkedSince.isNull())
            return Words::tr("SPSE is not marked as down.");
        return {};
    case RecordReset:
        return resetRefusal(file);
    case MakeResult:
        return makeRefusal(file, LetterKind::ResultNotice);
    case MakeCompletion:
        return makeRefusal(file, LetterKind::CompletionNotice);
    case MakeRefusal:
        return makeRefusal(file, refusalKind(file));
    case PrintResult:
        return printResultRefusal(file);
    case HandOver:
        return handOverRefusal(file);
    case ConfirmPasswordChanged:
        return changedRefusal(file);
    case Action::Archive:
        return archiveRefusal(file);
    case StateNoProof:
        return noProofRefusal(file);
    default:
        return {};
    }
}

QString wrongStage(Stage stage, Action action)
{
    if (stage == Closed)
        return Words::tr("The request is closed.");
    return Words::tr("\"%1\" is not possible in the step \"%2\".").arg(workflow::name(action), workflow::name(stage));
}
} // namespace

std::optional<QString> workflow::refusal(const CaseFile &file, Action action, const Operator &who)
{
    if (auto no = roleRefusal(action, who))
        return no;
    if (!find(file.request.stage, action))
        return wrongStage(file.request.stage, action);
    if (action != Action::Archive) {
        if (auto no = ownAccountRefusal(file, who))
            return no;
    }
    return stateRefusal(file, action);
}

void workflow::require(const CaseFile &file, Action action, const Operator &who)
{
    if (auto no = refusal(file, action, who))
        throw refused(*no);
}

Stage workflow::target(Stage from, Action action)
{
    const Move *move = find(from, action);
    if (!move)
        throw refused(wrongStage(from, action));
    return move->to;
}

QList<Action> workflow::allowed(const CaseFile &file, const Operator &who)
{
    QList<Action> result;
    for (const Move &m : moves) {
        if (m.from == file.request.stage && !refusal(file, m.action, who))
            result.append(m.action);
    }
    return result;
}

Action workflow::primary(const CaseFile &file)
{
    switch (file.request.stage) {
    case Intake:
    case CompletenessCheck:
        return completeRefusal(file) && !incompleteRefusal(file) ? DeclareIncomplete : DeclareComplete;
    case CompletionNotice:
        return makeRefusal(file, LetterKind::CompletionNotice) ? SendCompletionNotice : MakeCompletion;
    case WaitingForPapers:
        return TakeBackPapers;
    case ValidityCheck:
        return DeclareValid;
    case Stage::Reset:
        return file.request.parkedSince.isNull() ? RecordReset : Unpark;
    case Stage::RejectionNotice:
        return file.letter(refusalKind(file)) ? SendRejection : MakeRefusal;
    case Stage::Handover:
        if (!file.letter(LetterKind::ResultNotice))
            return MakeResult;
        return file.request.letterPrinted ? HandOver : PrintResult;
    case Archiving:
        return Archive;
    case Closed:
        break;
    }
    return ConfirmPasswordChanged;
}

bool workflow::isOfficerTime(const Request &request)
{
    if (request.stage == Stage::Handover)
        return !request.letterPrinted; // waiting for the pick-up is not the officer's time
    if (request.stage == Stage::Reset)
        return request.parkedSince.isNull();
    return request.stage != Intake && request.stage != WaitingForPapers && request.stage != Closed;
}

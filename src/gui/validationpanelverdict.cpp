// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict of step 5: valid, not valid with its reasons, referred, withdrawn; and the note that a lock broke off.
#include "ui_validationpanel.h"

#include "core/decree.h"
#include "core/workflow.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/checklistpanel.h"
#include "gui/validationpanel.h"
#include "gui/verdictpanel.h"
#include "gui/verdictquestions.h"

#include <utility>

void ValidationPanel::declareValid()
{
    act(workflow::name(Action::DeclareValid),
        [&] { return m_requests.declareValid(m_file.request.id, m_file.request.revision); });
}

QStringList ValidationPanel::suggestedReasons() const
{
    QStringList codes = comparison::suggestedReasons(m_file.comparison);
    codes += m_membership.suggested;
    const DecreeStanding decree = standingOf(ChecklistPanel::decreeOf(m_file.request), receivedOn());
    if (decree.state == DecreeState::Expired || decree.state == DecreeState::NotYet)
        codes.append(QStringLiteral("B3"));
    const bool tried = !m_file.confirmations.isEmpty() && !m_file.confirmed();
    if (tried && !m_file.request.confirmationWhy.isEmpty())
        codes.append(QStringLiteral("B5"));
    codes.removeDuplicates();
    return codes;
}

void ValidationPanel::askInvalid()
{
    VerdictPanel::Question question = verdictquestions::notValid(suggestedReasons());
    question.decide = [this](const VerdictPanel::Answer &said) {
        return act(workflow::name(Action::DeclareInvalid), [&] {
            return m_requests.declareInvalid(m_file.request.id, m_file.request.revision, said.codes, said.note);
        });
    };
    m_verdict->ask(question);
}

void ValidationPanel::askReferral()
{
    VerdictPanel::Question question = verdictquestions::referral();
    question.decide = [this](const VerdictPanel::Answer &said) {
        return act(workflow::name(Action::Refer), [&] {
            return m_requests.refer(m_file.request.id, m_file.request.revision, said.choice, said.note);
        });
    };
    m_verdict->ask(question);
}

void ValidationPanel::askWithdrawal()
{
    VerdictPanel::Question question = verdictquestions::withdrawal();
    question.decide = [this](const VerdictPanel::Answer &said) {
        return act(workflow::name(Action::Withdraw),
                   [&] { return m_requests.withdraw(m_file.request.id, m_file.request.revision, said.note); });
    };
    m_verdict->ask(question);
}

void ValidationPanel::keepHalfSaid()
{
    const int row = m_ui->comparison->currentRow();
    const QString note = m_ui->decision->halfSaid();
    if (!note.isEmpty() && row >= 0 && row < m_file.comparison.size())
        m_halfSaid = { m_file.request.id, m_office.who().id, m_file.comparison.at(row).field, note };
}

void ValidationPanel::bringHalfSaid()
{
    const HalfSaid half = std::exchange(m_halfSaid, {});
    if (half.note.isEmpty() || half.request != m_file.request.id || half.by != m_office.who().id)
        return;
    for (int row = 0; row < m_file.comparison.size(); ++row) {
        if (m_file.comparison.at(row).field != half.field)
            continue;
        m_ui->comparison->goTo(row);
        showRow(row);
        m_ui->decision->type(half.note);
    }
}

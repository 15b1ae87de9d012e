// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/validationpanel.h"

#include "ui_validationpanel.h"

#include "core/decree.h"
#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/office.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "gui/checklistpanel.h"
#include "gui/comparisonmodel.h"
#include "gui/conflictfields.h"
#include "gui/guarded.h"
#include "gui/paperwords.h"
#include "gui/readingcard.h"
#include "gui/theme.h"
#include "gui/verdictpanel.h"

#include <QLabel>

namespace
{
constexpr int hitsShown = 8;

void sayStanding(QLabel *label, bool good, bool bad, const QString &sentence)
{
    const QString sign = good ? QStringLiteral("✓ ") : bad ? QStringLiteral("▲ ") : QStringLiteral("○ ");
    label->setText(sentence.isEmpty() ? QString() : sign + sentence);
    theme::setTone(label, good ? theme::Tone::Accent : bad ? theme::Tone::Warning : theme::Tone::Muted);
}
} // namespace

ValidationPanel::ValidationPanel(Office &office, RequestDesk &requests, RegisterDesk &accounts, MessageBar &bar,
                                 QWidget *parent)
    : RequestTab(bar, parent)
    , m_office(office)
    , m_requests(requests)
    , m_accounts(accounts)
    , m_ui(std::make_unique<Ui::ValidationPanel>())
    , m_verdict(nullptr)
    , m_conflict(new ConflictPanel(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("validationPanel"));
    setAccessibleName(title());
    m_verdict = new VerdictPanel(this);
    m_ui->compareHead->setFont(theme::font(theme::Text::Title));
    m_ui->compareHead->setTextFormat(Qt::PlainText);
    for (QLabel *label : { m_ui->decreeLine, m_ui->memberLine }) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme::font(theme::Text::Support));
    }
    theme::makeLink(m_ui->changeAccount);
    m_ui->column->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    setFocusProxy(m_ui->comparison);
    makeActions();
    connectParts();
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->decision) + 1, m_conflict);
    m_ui->chooser->hide();
}

ValidationPanel::~ValidationPanel() = default;

void ValidationPanel::useReadings(ReadingDesk &readings, PaperReader &reader)
{
    m_reading = new ReadingCard(readings, reader, this);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->decision) + 1, m_reading);
}

QString ValidationPanel::title() const
{
    return tr("Validity");
}

QAction *ValidationPanel::makeAction(Action action, const char *name, bool asks, void (ValidationPanel::*slot)())
{
    const QString word = workflow::name(action);
    auto *made = new QAction(asks ? word + QStringLiteral("…") : word, this);
    made->setObjectName(QString::fromLatin1(name));
    addAction(made);
    connect(made, &QAction::triggered, this, slot);
    return made;
}

void ValidationPanel::makeActions()
{
    m_valid = makeAction(Action::DeclareValid, "declareValid", false, &ValidationPanel::declareValid);
    m_invalid = makeAction(Action::DeclareInvalid, "declareInvalid", true, &ValidationPanel::askInvalid);
    m_refer = makeAction(Action::Refer, "refer", true, &ValidationPanel::askReferral);
    m_withdraw = makeAction(Action::Withdraw, "withdraw", true, &ValidationPanel::askWithdrawal);
    const auto add = [this](const QString &text, const char *name, int key, void (ValidationPanel::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(key));
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("First registration beside the request"), "firstRegistration", Qt::Key_F6,
        &ValidationPanel::toggleFirstRegistration);
    add(tr("Compare with another account"), "otherAccount", Qt::Key_F7, &ValidationPanel::offerAccounts);
    add(tr("Compare again with the register"), "compareAgain", Qt::Key_F5, &ValidationPanel::compareAgain);
}

void ValidationPanel::connectParts()
{
    connect(m_ui->comparison, &ComparisonView::stoodOn, this, &ValidationPanel::stand);
    connect(m_ui->comparison, &ComparisonView::decided, m_ui->decision, &RowDecision::decide);
    connect(m_ui->comparison, &ComparisonView::accepted, m_ui->decision, &RowDecision::accept);
    connect(m_ui->comparison, &ComparisonView::evidenceTaken, m_ui->decision, &RowDecision::takeShownPage);
    connect(m_ui->decision, &RowDecision::decided, this, &ValidationPanel::write);
    connect(m_ui->decision, &RowDecision::passed, m_ui->comparison, [this] { m_ui->comparison->goToNext(); });
    connect(m_ui->decision, &RowDecision::left, this, [this] { m_ui->comparison->setFocus(); });
    connect(m_ui->decision, &RowDecision::evidenceWanted, this,
            [this] { showEvidence(m_file.comparison.value(m_ui->comparison->currentRow())); });
    connect(m_ui->confirmation, &ConfirmationCard::attempted, this, &ValidationPanel::recordAttempt);
    connect(m_ui->changeAccount, &QPushButton::clicked, this, &ValidationPanel::offerAccounts);
    connect(m_ui->chooser, &AccountChooser::searched, this, &ValidationPanel::searchAccounts);
    connect(m_ui->chooser, &AccountChooser::chosen, this, &ValidationPanel::chooseAccount);
}

QList<QAction *> ValidationPanel::secondary() const
{
    if (!isHere())
        return {};
    return { m_withdraw, m_refer, m_invalid };
}

QString ValidationPanel::hint() const
{
    return isHere() ? tr("Down looks at the next field; S, B, T decide; F6 shows the first registration.") : QString();
}

bool ValidationPanel::isHere() const
{
    return m_file.request.stage == Stage::ValidityCheck;
}

QDate ValidationPanel::receivedOn() const
{
    return m_file.request.receivedAt.toTimeZone(m_office.timeZone()).date();
}

void ValidationPanel::setFile(const CaseFile &file)
{
    const bool same = file.request.id == m_file.request.id;
    m_file = file;
    if (!same) {
        m_wanted = {};
        m_beside.clear();
        m_choosing = false;
        m_ui->decision->clear();
        m_verdict->leave();
        m_conflict->dismiss();
    }
    readRegister();
    if (m_reading)
        m_reading->setFile(file);
    showFile();
    if (!same) {
        m_ui->comparison->goTo(0);
        showRow(0);
        bringHalfSaid();
    }
    judge();
}

void ValidationPanel::clear()
{
    keepHalfSaid();
    m_verdict->leave();
    m_conflict->dismiss();
    m_file = {};
    m_registeredPhone.clear();
    m_membership = {};
    m_choosing = false;
    m_wanted = {};
    m_beside.clear();
    if (m_reading)
        m_reading->clear();
    m_ui->chooser->setHits({});
    m_ui->comparison->rows().setRows({});
    m_ui->decision->clear();
    m_ui->confirmation->clear();
    showFile();
    judge();
}

void ValidationPanel::readRegister()
{
    m_registeredPhone.clear();
    m_membership = {};
    guarded(bar(), tr("Look into the register"), [this] {
        m_registeredPhone = m_requests.registeredPhone(m_file.request.id);
        m_membership = membershipOf(m_file.request, m_accounts.pokja(m_file.request.applicant.pokja), receivedOn());
    });
}

void ValidationPanel::showFile()
{
    m_ui->comparison->rows().setRows(m_file.comparison);
    showRow(m_ui->comparison->currentRow());
    const bool any = isSet(m_file.request.id);
    const DecreeStanding decree =
        any ? standingOf(ChecklistPanel::decreeOf(m_file.request), receivedOn()) : DecreeStanding {};
    sayStanding(m_ui->decreeLine, decree.isValid(), any, decree.sentence);
    sayStanding(m_ui->memberLine, m_membership.state == Membership::State::Listed && m_membership.suggested.isEmpty(),
                !m_membership.suggested.isEmpty(), m_membership.sentence);
    m_ui->decreeLine->setVisible(any);
    m_ui->memberLine->setVisible(any);
    const bool linked = isSet(m_file.request.account);
    m_ui->changeAccount->setVisible(isHere() && linked && !m_choosing);
    const bool choose = isHere() && (!linked || m_choosing);
    if (choose && m_ui->chooser->isHidden())
        m_ui->chooser->start(m_file.request.applicant.userId.isEmpty() ? m_file.request.applicant.name
                                                                       : m_file.request.applicant.userId);
    m_ui->chooser->setVisible(choose);
    sayProgress();
}

void ValidationPanel::showRow(int row)
{
    if (row < 0 || row >= m_file.comparison.size())
        return;
    const ComparisonRow &now = m_file.comparison.at(row);
    m_ui->decision->setRow(now, paperwords::place(m_file, PaperId(now.paperId), now.page));
    if (!m_reading)
        return;
    m_reading->showField(now.field);
    const auto read = m_reading->place(now.field);
    const bool same = read && comparison::agreement(now.field, read->value, now.requestValue) == Agreement::Same;
    m_ui->decision->setProposal(same ? raw(read->paper) : 0, same ? read->page : 0);
}

void ValidationPanel::sayProgress()
{
    const int looked = m_ui->comparison->rows().looked();
    const auto all = m_file.comparison.size();
    m_ui->compareHead->setText(all == 0 ? tr("Compare") : tr("Compare  ·  %1 of %2 looked at").arg(looked).arg(all));
}

void ValidationPanel::judge()
{
    const bool any = isSet(m_file.request.id);
    const Operator &who = m_office.who();
    for (const auto &[action, asked] :
         { std::pair(m_valid, Action::DeclareValid), std::pair(m_invalid, Action::DeclareInvalid),
           std::pair(m_refer, Action::Refer), std::pair(m_withdraw, Action::Withdraw) }) {
        setRefusal(*action, any ? workflow::refusal(m_file, asked, who) : std::optional(tr("No request is open.")));
    }
    m_ui->decision->setRefusal(any ? workflow::refusal(m_file, Action::CompareRow, who) : std::nullopt);
    m_ui->confirmation->setFile(m_file, m_registeredPhone,
                                any ? workflow::refusal(m_file, Action::Confirm, who) : std::nullopt,
                                m_office.timeZone());
    m_ui->confirmation->setVisible(any && (isHere() || !m_file.confirmations.isEmpty()));
    Q_EMIT actionsChanged();
}

void ValidationPanel::setShownPage(PaperId paper, int page)
{
    RequestTab::setShownPage(paper, page);
    if (paper == m_wanted)
        m_wanted = {};
    const bool own = m_file.paper(paper) != nullptr;
    m_ui->decision->setShown(own ? raw(paper) : 0, own ? page : 0);
}

/// To stand on a row is to look at it (I1): it is written at once, with its evidence beside.
void ValidationPanel::stand(int row)
{
    if (row < 0 || row >= m_file.comparison.size())
        return;
    const ComparisonRow now = m_file.comparison.at(row);
    showRow(row);
    showEvidence(now);
    if (now.looked || workflow::refusal(m_file, Action::CompareRow, m_office.who()))
        return;
    ComparisonRow looked = now;
    looked.looked = true;
    write(looked, false);
}

void ValidationPanel::showEvidence(const ComparisonRow &row)
{
    const auto read = m_reading ? m_reading->place(row.field) : std::nullopt;
    if (read && (row.paperId == 0 || (PaperId(row.paperId) == read->paper && row.page == read->page))) {
        m_wanted = read->paper;
        return Q_EMIT placeWanted(read->paper, read->page, read->box);
    }
    if (row.paperId != 0) {
        m_wanted = PaperId(row.paperId);
        return Q_EMIT paperWanted(m_wanted, row.page);
    }
    const bool ofDecree = row.field == ComparedField::DecreeNumber || row.field == ComparedField::DecreeDate
        || row.field == ComparedField::DecreeValidUntil;
    const PaperKind kind = ofDecree ? PaperKind::Decree : PaperKind::RequestLetter;
    // A page comes a moment after it was asked for: who walks fast is not there yet.
    const Paper *shown = m_file.paper(isSet(m_wanted) ? m_wanted : shownPaper());
    const Paper *paper = paperwords::newest(m_file, kind);
    if (!paper || (shown && shown->kind == kind))
        return;
    m_wanted = paper->id;
    Q_EMIT paperWanted(paper->id, 1);
}

ComparisonRow ValidationPanel::rowOf(ComparedField field) const
{
    const auto it = std::find_if(m_file.comparison.begin(), m_file.comparison.end(),
                                 [field](const ComparisonRow &row) { return row.field == field; });
    return it == m_file.comparison.end() ? ComparisonRow {} : *it;
}

void ValidationPanel::write(const ComparisonRow &row, bool goOn)
{
    m_conflict->dismiss();
    const ComparisonRow was = rowOf(row.field);
    const int revision = m_file.request.revision;
    const auto decide = [this](const ComparisonRow &now) {
        return act(workflow::name(Action::CompareRow),
                   [&] { return m_requests.decideRow(m_file.request.id, m_file.request.revision, now); });
    };
    bool done = decide(row);
    if (!done && m_file.request.revision != revision
        && !workflow::refusal(m_file, Action::CompareRow, m_office.who())) {
        // Another desk was first. There is something to choose only where both said something about this row.
        const ComparisonRow theirs = rowOf(row.field);
        const bool said = row.decided != was.decided || row.note != was.note;
        const auto fields = conflictfields::of(row, theirs);
        ComparisonRow now = said ? row : theirs;
        now.looked = true;
        if (!said || theirs == was || fields.isEmpty())
            done = decide(now);
        else
            m_conflict->ask(fields, [this, row, theirs](const QList<bool> &mine) {
                write(conflictfields::merged(row, theirs, mine), false);
            });
    }
    if (!done || !goOn)
        return;
    m_ui->comparison->setFocus(Qt::OtherFocusReason);
    m_ui->comparison->goToNext();
}

void ValidationPanel::offerAccounts()
{
    if (!isHere())
        return;
    m_choosing = true;
    showFile();
    m_ui->chooser->setFocus(Qt::OtherFocusReason);
}

void ValidationPanel::searchAccounts(const QString &text)
{
    QList<AccountHitsModel::Hit> hits;
    guarded(bar(), tr("Search the register"), [&] {
        if (text.trimmed().size() < 2)
            return;
        for (const Account &account : m_accounts.search(text.trimmed(), hitsShown))
            hits.append({ account.id, account.data });
        // The user ID in the letter may be the very thing that is wrong: the NIP is asked as well.
        if (!hits.isEmpty() || text != m_file.request.applicant.userId)
            return;
        if (const auto byNip = m_accounts.byNip(m_file.request.applicant.nip))
            hits.append({ byNip->id, byNip->data });
    });
    m_ui->chooser->setHits(hits);
}

void ValidationPanel::chooseAccount(AccountId account)
{
    m_choosing = false;
    const bool done = act(tr("Compare with the register"), [&] {
        return m_requests.refreshComparison(m_file.request.id, m_file.request.revision, account);
    });
    if (done)
        m_ui->comparison->setFocus(Qt::OtherFocusReason);
}

void ValidationPanel::compareAgain()
{
    if (isHere() && isSet(m_file.request.account))
        chooseAccount(m_file.request.account);
}

void ValidationPanel::toggleFirstRegistration()
{
    if (!m_beside.isEmpty()) {
        m_beside.clear();
        return Q_EMIT besideWanted({}, {});
    }
    if (!isSet(m_file.request.account))
        return bar().tell(tr("The applicant is not linked to an account of the register yet."));
    guarded(bar(), tr("First registration"), [this] {
        const AccountFile account = m_accounts.open(m_file.request.account);
        if (!account.papers.isEmpty()) {
            m_beside = account.papers.first().sha256;
            return Q_EMIT besideWanted(m_beside, tr("First registration of %1").arg(account.account.data.name));
        }
        const QString place = account.first ? account.first->place : QString();
        bar().tell(place.isEmpty() ? tr("No scan of the first registration is kept, and no place of the paper.")
                                   : tr("No scan of the first registration is kept. The paper lies at: %1").arg(place));
    });
}

void ValidationPanel::recordAttempt(const Confirmation &attempt)
{
    act(workflow::name(Action::Confirm),
        [&] { return m_requests.confirm(m_file.request.id, m_file.request.revision, attempt); });
}

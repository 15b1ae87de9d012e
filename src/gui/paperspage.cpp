// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paperspage.h"

#include "ui_paperspage.h"

#include "core/workflow.h"
#include "desk/intakedesk.h"
#include "desk/office.h"
#include "desk/readingdesk.h"
#include "desk/requestdesk.h"
#include "gui/checklistdialog.h"
#include "gui/conflictfields.h"
#include "gui/guarded.h"
#include "gui/papersdelegate.h"
#include "gui/papertray.h"
#include "gui/theme.h"
#include "gui/verdictquestions.h"

PapersPage::PapersPage(Office &office, RequestDesk &requests, IntakeDesk &intake, PaperReader &reader, MessageBar &bar,
                       QWidget *parent)
    : RequestTab(bar, parent)
    , m_office(office)
    , m_requests(requests)
    , m_intake(intake)
    , m_ui(std::make_unique<Ui::PapersPage>())
    , m_tray(nullptr)
    , m_verdict(nullptr)
    , m_papers(new PapersModel(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("papersPage"));
    setAccessibleName(title());
    m_tray = new PaperTray(reader, m_ui->trayPlace);
    m_ui->trayColumn->addWidget(m_tray);
    m_verdict = new VerdictPanel(this);
    m_ui->column->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    for (QLabel *head : { m_ui->checklistHead, m_ui->papersHead }) {
        theme::setTone(head, theme::Tone::Muted);
    }
    m_ui->filedPapers->setModel(m_papers);
    m_ui->filedPapers->setItemDelegate(new PapersDelegate(this));
    m_ui->filedPapers->setMouseTracking(true);
    theme::makeLink(m_ui->showTray);
    makeActions();
    connectParts();
    showFile();
    judge();
}

PapersPage::~PapersPage() = default;

QString PapersPage::title() const
{
    return tr("Papers");
}

QAction *PapersPage::makeAction(const QString &text, const char *name, void (PapersPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PapersPage::makeActions()
{
    const QString more = QStringLiteral("…");
    m_check = makeAction(tr("Check completeness…"), "openChecklist", &PapersPage::openChecklist);
    m_complete = makeAction(workflow::name(Action::DeclareComplete), "declareComplete", &PapersPage::declareComplete);
    m_incomplete =
        makeAction(workflow::name(Action::DeclareIncomplete), "declareIncomplete", &PapersPage::declareIncomplete);
    m_takeBack = makeAction(workflow::name(Action::TakeBackPapers), "takeBack", &PapersPage::takeBack);
    m_reject =
        makeAction(workflow::name(Action::RejectIncomplete) + more, "rejectIncomplete", &PapersPage::askRejection);
    m_withdraw = makeAction(workflow::name(Action::Withdraw) + more, "withdraw", &PapersPage::askWithdrawal);
    m_override = makeAction(tr("Go on with a reason…"), "override", &PapersPage::askOverride);
    QAction *add = makeAction(tr("Add papers"), "addMorePapers", &PapersPage::toggleTray);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
}

void PapersPage::connectParts()
{
    connect(m_ui->checklist, &ChecklistPanel::itemDecided, this, &PapersPage::tick);
    connect(m_ui->checklist, &ChecklistPanel::paperWanted, this, &PapersPage::showEvidence);
    connect(m_ui->checklist, &ChecklistPanel::progressChanged, this, &PapersPage::judge);
    connect(m_ui->waiting, &WaitingPanel::deadlineChosen, this, &PapersPage::setDeadline);
    connect(m_ui->showTray, &QPushButton::clicked, this, &PapersPage::toggleTray);
    connect(m_ui->scanPapers, &QPushButton::clicked, this, [this] { Q_EMIT scanWanted(m_file.request.id); });
    connect(m_ui->filePapers, &QPushButton::clicked, this, &PapersPage::filePapers);
    connect(m_tray, &PaperTray::changed, this, &PapersPage::judgeTray);
    m_tray->setFiledBefore([this](const QString &sha256) { return m_intake.filedBefore(sha256); });
    connect(m_ui->filedPapers->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const PaperId paper = m_papers->paperAt(current.row());
                if (isSet(paper) && paper != shownPaper())
                    Q_EMIT paperWanted(paper, 1);
            });
}

/// The page, and on it the spot that the item is about, where it was read (I4).
void PapersPage::showEvidence(PaperId paper, int page)
{
    std::optional<QRectF> spot;
    guarded(bar(), tr("Show the paper"), [&] { spot = ReadingDesk(m_office).spotOf(paper, page); });
    if (spot)
        Q_EMIT placeWanted(paper, page, *spot);
    else
        Q_EMIT paperWanted(paper, page);
}

QAction *PapersPage::verdict() const
{
    return workflow::primary(m_file) == Action::DeclareIncomplete ? m_incomplete : m_complete;
}

QAction *PapersPage::primary() const
{
    if (isStage(Stage::WaitingForPapers))
        return m_takeBack;
    if (!isStage(Stage::CompletenessCheck))
        return nullptr;
    // As long as something is open, the one thing to do is to look; then it is to say what came of it.
    const bool mayTick = !workflow::refusal(m_file, Action::Tick, m_office.who());
    return mayTick && !m_ui->checklist->whatIsOpen().isEmpty() ? m_check : verdict();
}

QList<QAction *> PapersPage::secondary() const
{
    if (isStage(Stage::CompletenessCheck) && m_office.who().role == Role::Head && verdict() == m_incomplete)
        return { m_withdraw, m_reject, m_override };
    if (isStage(Stage::CompletenessCheck) || isStage(Stage::CompletionNotice) || isStage(Stage::WaitingForPapers))
        return { m_withdraw, m_reject };
    return {};
}

QString PapersPage::hint() const
{
    return isStage(Stage::CompletenessCheck) ? m_ui->checklist->whatIsOpen() : QString();
}

QDate PapersPage::receivedOn() const
{
    return m_file.request.receivedAt.toTimeZone(m_office.timeZone()).date();
}

void PapersPage::setFile(const CaseFile &file)
{
    const bool same = file.request.id == m_file.request.id;
    const bool moved = !same || file.request.stage != m_file.request.stage;
    m_file = file;
    if (moved) {
        m_verdict->leave();
        m_trayOpen = false;
    }
    if (!same) {
        m_before.clear();
        m_tray->setPapers({});
        if (m_dialog)
            m_dialog->reject();
    }
    showFile();
    judge();
}

void PapersPage::clear()
{
    m_file = {};
    m_before.clear();
    m_trayOpen = false;
    m_tray->setPapers({});
    m_verdict->leave();
    if (m_dialog)
        m_dialog->reject();
    m_ui->checklist->clear();
    m_ui->waiting->clear();
    showFile();
    judge();
}

void PapersPage::showFile()
{
    const bool any = isSet(m_file.request.id);
    m_ui->waiting->setVisible(isStage(Stage::WaitingForPapers));
    if (isStage(Stage::WaitingForPapers))
        m_ui->waiting->setFile(m_file, m_office.now(), m_office.timeZone());
    // While the applicant is away the list of what is missing says it all; the ticks come back with the papers.
    const bool list = any && !m_file.checklist.isEmpty() && !isStage(Stage::WaitingForPapers);
    m_ui->checklistHead->setVisible(list);
    m_ui->checklist->setVisible(list);
    if (any)
        m_ui->checklist->setFile(m_file, receivedOn());
    m_ui->checklist->setRefusal(any ? workflow::refusal(m_file, Action::Tick, m_office.who()) : std::nullopt);
    if (m_dialog)
        m_dialog->setFile(m_file, receivedOn());
    showPapers();
    judgeTray();
}

void PapersPage::showPapers()
{
    guarded(bar(), tr("Look where else the papers are filed"), [this] {
        for (const Paper &paper : std::as_const(m_file.papers)) {
            if (!m_before.contains(paper.sha256))
                m_before.insert(paper.sha256, m_intake.filedBefore(paper.sha256));
        }
    });
    m_papers->setFile(m_file, m_before, m_office.timeZone());
    const int row = m_papers->rowOf(shownPaper());
    if (row >= 0)
        m_ui->filedPapers->setCurrentIndex(m_papers->index(row));
}

void PapersPage::judge()
{
    const Operator &who = m_office.who();
    const bool any = isSet(m_file.request.id);
    const auto refuse = [&](QAction *action, Action asked) {
        setRefusal(*action, any ? workflow::refusal(m_file, asked, who) : std::optional(tr("No request is open.")));
    };
    setRefusal(*m_check, any ? workflow::refusal(m_file, Action::Tick, who) : std::optional(tr("No request is open.")));
    refuse(m_complete, Action::DeclareComplete);
    refuse(m_incomplete, Action::DeclareIncomplete);
    refuse(m_reject, Action::RejectIncomplete);
    refuse(m_withdraw, Action::Withdraw);
    refuse(m_override, Action::OverrideComplete);
    if (m_dialog) {
        const QString open = m_dialog->panel().whatIsOpen();
        QAction *now = verdict();
        m_dialog->setVerdict(now, open.isEmpty() ? refusalOf(*now) : std::optional(open));
    }
    judgeTray();
}

void PapersPage::judgeTray()
{
    const Operator &who = m_office.who();
    const bool waiting = isStage(Stage::WaitingForPapers);
    const auto add = isSet(m_file.request.id) ? workflow::refusal(m_file, Action::AddPapers, who)
                                              : std::optional(tr("No request is open."));
    const std::optional<QString> pending = m_tray->isBusy() ? std::optional(tr("A paper is still being read."))
        : m_tray->papers().isEmpty()                        ? std::optional(tr("Lay the papers here first."))
                                                            : std::nullopt;
    auto take = workflow::refusal(m_file, Action::TakeBackPapers, who);
    setRefusal(*m_takeBack, take || !waiting ? take : pending);
    const bool open = waiting || (m_trayOpen && !add);
    m_ui->trayHead->setText(waiting ? tr("Lay here what the applicant brought.")
                                    : tr("Further papers of this request"));
    m_ui->trayHead->setVisible(open);
    m_ui->trayPlace->setVisible(open);
    m_ui->showTray->setVisible(!waiting && !add);
    m_ui->scanPapers->setVisible(!add || (waiting && !take));
    m_ui->showTray->setText(open ? tr("Close") : tr("Add papers…"));
    m_ui->filePapers->setVisible(open && !waiting);
    m_ui->filePapers->setRefusal(pending);
    Q_EMIT actionsChanged();
}

void PapersPage::setShownPage(PaperId paper, int page)
{
    RequestTab::setShownPage(paper, page);
    m_ui->checklist->setShownPage(paper, page);
    if (m_dialog)
        m_dialog->setShownPage(paper, page);
    const int row = m_papers->rowOf(paper);
    if (row >= 0 && m_ui->filedPapers->currentIndex().row() != row)
        m_ui->filedPapers->setCurrentIndex(m_papers->index(row));
}

void PapersPage::tick(const ChecklistItem &item)
{
    ChecklistPanel &panel = m_dialog && m_dialog->isVisible() ? m_dialog->panel() : *m_ui->checklist;
    panel.conflict().dismiss();
    const auto itemNow = [&] {
        const auto it = std::find_if(m_file.checklist.begin(), m_file.checklist.end(),
                                     [&](const ChecklistItem &have) { return have.code == item.code; });
        return it == m_file.checklist.end() ? ChecklistItem {} : *it;
    };
    const ChecklistItem was = itemNow();
    const int revision = m_file.request.revision;
    const auto decide = [&] {
        return act(workflow::name(Action::Tick),
                   [&] { return m_requests.tick(m_file.request.id, m_file.request.revision, item); });
    };
    if (decide() || m_file.request.revision == revision || workflow::refusal(m_file, Action::Tick, m_office.who()))
        return;
    // Another desk was first. Where it left this item alone there is nothing to choose.
    const ChecklistItem theirs = itemNow();
    const auto fields = conflictfields::of(item, theirs);
    if (theirs == was || fields.isEmpty()) {
        decide();
        return;
    }
    panel.conflict().ask(
        fields, [this, item, theirs](const QList<bool> &mine) { tick(conflictfields::merged(item, theirs, mine)); });
}

void PapersPage::openChecklist()
{
    m_dialog = new ChecklistDialog(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_dialog->panel(), &ChecklistPanel::itemDecided, this, &PapersPage::tick);
    connect(&m_dialog->panel(), &ChecklistPanel::paperWanted, this, &PapersPage::showEvidence);
    connect(&m_dialog->panel(), &ChecklistPanel::progressChanged, this, &PapersPage::judge);
    m_dialog->setFile(m_file, receivedOn());
    m_dialog->setShownPage(shownPaper(), shownPage());
    judge();
    m_dialog->open();
    m_dialog->panel().focusFirstOpen();
}

void PapersPage::declareComplete()
{
    act(workflow::name(Action::DeclareComplete),
        [&] { return m_requests.declareComplete(m_file.request.id, m_file.request.revision); });
}

void PapersPage::declareIncomplete()
{
    act(workflow::name(Action::DeclareIncomplete),
        [&] { return m_requests.declareIncomplete(m_file.request.id, m_file.request.revision); });
}

void PapersPage::takeBack()
{
    const QList<NewPaper> papers = m_tray->papers();
    if (act(workflow::name(Action::TakeBackPapers),
            [&] { return m_requests.takeBackPapers(m_file.request.id, m_file.request.revision, papers); }))
        m_tray->setPapers({});
}

void PapersPage::filePapers()
{
    const QList<NewPaper> papers = m_tray->papers();
    if (act(workflow::name(Action::AddPapers),
            [&] { return m_requests.addPapers(m_file.request.id, m_file.request.revision, papers); })) {
        m_tray->setPapers({});
        m_trayOpen = false;
        judgeTray();
    }
}

/// Inside a scroll area the style sheet's first polish takes a label's font back: it is set once that is done.
void PapersPage::showEvent(QShowEvent *event)
{
    RequestTab::showEvent(event);
    for (QLabel *head : { m_ui->checklistHead, m_ui->papersHead })
        head->setFont(theme::font(theme::Text::Head));
    m_ui->trayHead->setFont(theme::font(theme::Text::Strong));
}

void PapersPage::toggleTray()
{
    m_trayOpen = !m_trayOpen;
    judgeTray();
    if (m_ui->trayPlace->isVisibleTo(this))
        m_tray->setFocus(Qt::OtherFocusReason);
}

void PapersPage::setDeadline(QDate deadline)
{
    act(workflow::name(Action::SetDeadline),
        [&] { return m_requests.setDeadline(m_file.request.id, m_file.request.revision, deadline); });
}

void PapersPage::askRejection()
{
    QStringList suggested;
    for (const ChecklistItem &item : std::as_const(m_file.checklist)) {
        if (item.state != ItemState::Complete && !item.reason.isEmpty())
            suggested.append(item.reason);
    }
    const QDate deadline = m_file.request.deadline;
    if (deadline.isValid() && deadline < m_office.today())
        suggested.append(QStringLiteral("B8"));
    VerdictPanel::Question question = verdictquestions::rejection(suggested);
    question.decide = [this](const VerdictPanel::Answer &said) {
        return act(workflow::name(Action::RejectIncomplete), [&] {
            return m_requests.rejectIncomplete(m_file.request.id, m_file.request.revision, said.codes, said.note);
        });
    };
    m_verdict->ask(question);
}

void PapersPage::askWithdrawal()
{
    VerdictPanel::Question question = verdictquestions::withdrawal();
    question.decide = [this](const VerdictPanel::Answer &said) {
        return act(workflow::name(Action::Withdraw),
                   [&] { return m_requests.withdraw(m_file.request.id, m_file.request.revision, said.note); });
    };
    m_verdict->ask(question);
}

void PapersPage::askOverride()
{
    VerdictPanel::Question question = verdictquestions::overrideByHead(refusalOf(*m_complete).value_or(QString()));
    question.decide = [this](const VerdictPanel::Answer &said) {
        return act(workflow::name(Action::OverrideComplete), [&] {
            return m_requests.declareCompleteByHead(m_file.request.id, m_file.request.revision, said.note);
        });
    };
    m_verdict->ask(question);
}

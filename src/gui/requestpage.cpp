// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestpage.h"

#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/actionfooter.h"
#include "gui/guarded.h"
#include "gui/paperpane.h"
#include "gui/reasonbutton.h"
#include "gui/requestheader.h"
#include "gui/requesttab.h"
#include "gui/stepper.h"
#include "gui/theme.h"
#include "gui/timeband.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

RequestPage::RequestPage(Office &office, RequestDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(desk)
    , m_header(new RequestHeader(office, this))
    , m_bar(new MessageBar(this))
    , m_band(new TimeBand(office, desk, *m_bar, this))
    , m_tabBar(new QTabBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_footer(new ActionFooter(this))
{
    setObjectName(QStringLiteral("requestPage"));
    build();
    makeActions();
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        showActions();
    });
    connect(m_header->stepper(), &Stepper::stepChosen, this, &RequestPage::goToStep);
    connect(m_footer->primary(), &ReasonButton::clicked, this, &RequestPage::pressPrimary);
    connect(&m_office, &Office::requestChanged, this, &RequestPage::follow);
    m_minutes.setInterval(20000);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        if (!isOpen() || m_file.request.id != m_id) // behind the lock nothing is shown
            return;
        m_header->setFile(m_file);
        m_band->setFile(m_file);
    });
    m_minutes.start();
}

void RequestPage::build()
{
    m_tabBar->setObjectName(QStringLiteral("requestTabs"));
    m_tabBar->setAccessibleName(tr("Pages of the request"));
    m_tabBar->setExpanding(false);
    m_tabBar->setDrawBase(false);
    m_splitter->setObjectName(QStringLiteral("paperSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::between);
    m_splitter->setProperty("look", QStringLiteral("gap"));
    m_splitter->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(m_header);
    column->addWidget(m_band);
    column->addWidget(m_bar);
    column->addWidget(m_tabBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_footer);
}

void RequestPage::makeActions()
{
    m_primaryKey = new QAction(this);
    m_primaryKey->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_primaryKey->setShortcutContext(Qt::WindowShortcut);
    connect(m_primaryKey, &QAction::triggered, this, &RequestPage::pressPrimary);
    auto *leave = new QAction(tr("Close the request"), this);
    leave->setObjectName(QStringLiteral("closeRequest"));
    leave->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(leave, &QAction::triggered, this, [this] { close(tr("closed")); });
    auto *receipt = new QAction(tr("Receipt, labels and other prints ..."), this);
    receipt->setObjectName(QStringLiteral("printReceipt"));
    receipt->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T)); // Ctrl+P prints the letter of the open tab
    connect(receipt, &QAction::triggered, this, [this] {
        if (isOpen())
            Q_EMIT receiptWanted(m_file);
    });
    addActions({ m_primaryKey, leave, receipt });
}

void RequestPage::addTab(RequestTab *tab)
{
    m_tabs.append(tab);
    // The page has the margins; a tab of its own would stand away from the foot's edge.
    if (tab->layout())
        tab->layout()->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(tab);
    m_tabBar->addTab(tab->title());
    const int row = int(m_tabs.size()) - 1;
    auto *go = new QAction(tab->title(), this);
    go->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row)));
    connect(go, &QAction::triggered, this, [this, row] { m_tabBar->setCurrentIndex(row); });
    addAction(go);
    connectTab(tab);
}

void RequestPage::connectTab(RequestTab *tab)
{
    connect(tab, &RequestTab::fileChanged, this, [this](const CaseFile &file) { setFile(file, false); });
    connect(tab, &RequestTab::reloadWanted, this, &RequestPage::reload);
    connect(tab, &RequestTab::actionsChanged, this, &RequestPage::showActions);
    connect(tab, &RequestTab::paperWanted, this, [this](PaperId paper, int page) {
        if (m_pane)
            m_pane->showPage(paper, page);
    });
    connect(tab, &RequestTab::placeWanted, this, [this](PaperId paper, int page, const QRectF &millimetres) {
        if (m_pane)
            m_pane->showPlace(paper, page, millimetres);
    });
    connect(tab, &RequestTab::besideWanted, this, [this](const QString &sha256, const QString &caption) {
        if (m_pane)
            m_pane->showBeside(sha256, caption);
    });
}

void RequestPage::setPaperPane(PaperPane *pane)
{
    delete m_pane;
    m_pane = pane;
    m_splitter->insertWidget(0, pane);
    m_splitter->setSizes({ 420, 580 });
    connect(pane, &PaperPane::pageShown, this, [this](PaperId paper, int page) {
        for (RequestTab *tab : std::as_const(m_tabs))
            tab->setShownPage(paper, page);
    });
}

bool RequestPage::open(RequestId id)
{
    if (m_id == id)
        return true;
    close(tr("another request was opened"));
    return guarded(*m_bar, tr("Open the request"), [&] {
        const CaseFile file = m_desk.open(id);
        m_id = id;
        m_bar->clear();
        setFile(file, true);
    });
}

void RequestPage::close(const QString &why)
{
    if (!isOpen())
        return;
    const RequestId id = m_id;
    hideAll();
    m_id = {};
    guarded(*m_bar, tr("Stop the clock"), [&] { m_desk.pause(id, why); });
    Q_EMIT closed();
}

void RequestPage::hideAll()
{
    if (m_pane)
        m_pane->clear();
    for (RequestTab *tab : std::as_const(m_tabs))
        tab->clear();
    m_header->clear();
    m_band->clear();
    m_bar->clear();
    m_file = {};
    showActions();
}

void RequestPage::showAgain()
{
    if (!isOpen())
        return;
    guarded(*m_bar, tr("Open the request"), [&] {
        m_desk.resume(m_id);
        setFile(m_desk.read(m_id), false);
    });
}

void RequestPage::reload()
{
    if (isOpen())
        guarded(*m_bar, tr("Read the request"), [&] { setFile(m_desk.read(m_id), false); });
}

void RequestPage::follow(RequestId id)
{
    // A file that is hidden behind the lock stays hidden. The tab that made the change brings it itself, a moment
    // later; only another's change is read again.
    if (!isOpen() || id != m_id || m_file.request.id != m_id)
        return;
    m_stale = true;
    QTimer::singleShot(0, this, [this] {
        if (m_stale)
            reload();
    });
}

void RequestPage::setFile(const CaseFile &file, bool opened)
{
    const bool moved = opened || file.request.stage != m_file.request.stage;
    m_file = file;
    m_stale = false;
    m_header->setFile(m_file);
    m_band->setFile(m_file);
    if (m_pane)
        m_pane->setFile(m_file);
    for (RequestTab *tab : std::as_const(m_tabs))
        tab->setFile(m_file);
    if (moved) {
        if (RequestTab *tab = tabOf(m_file.request.stage))
            showTab(tab);
    }
    showActions();
}

RequestTab *RequestPage::tabOf(Stage stage) const
{
    for (RequestTab *tab : m_tabs) {
        if (tab->stages().contains(stage))
            return tab;
    }
    return nullptr;
}

RequestTab *RequestPage::currentTab() const
{
    return m_tabs.value(m_tabBar->currentIndex());
}

void RequestPage::showTab(RequestTab *tab)
{
    m_tabBar->setCurrentIndex(int(m_tabs.indexOf(tab)));
}

void RequestPage::focusWork()
{
    RequestTab *tab = currentTab();
    if (tab && (tab->focusProxy() || tab->focusPolicy() != Qt::NoFocus))
        tab->setFocus(Qt::OtherFocusReason);
    else
        m_tabBar->setFocus(Qt::OtherFocusReason);
}

void RequestPage::goToStep(int number)
{
    if (RequestTab *tab = tabOf(static_cast<Stage>(number))) {
        showTab(tab);
        focusWork();
    }
}

void RequestPage::showActions()
{
    RequestTab *worker = isOpen() ? tabOf(m_file.request.stage) : nullptr;
    m_primary = worker ? worker->primary() : nullptr;
    m_footer->setSentence(currentTab() ? currentTab()->hint() : QString());
    if (m_primary)
        m_footer->setPrimary(m_primary->text(), RequestTab::refusalOf(*m_primary));
    else
        m_footer->hidePrimary();
    m_primaryKey->setVisible(m_primary);
    if (m_primary) {
        m_primaryKey->setText(m_primary->text());
        m_primaryKey->setToolTip(m_primary->toolTip());
    }
    fillFooter();
}

void RequestPage::fillFooter()
{
    const QList<QAction *> actions = isOpen() && currentTab() ? currentTab()->secondary() : QList<QAction *>();
    if (actions != m_outlines) {
        // Buttons are made anew only for other actions, so that the focus stays where it is.
        m_footer->clearSecondary();
        m_outlineButtons.clear();
        for (QAction *action : actions) {
            ReasonButton *button = m_footer->addSecondary(action->text());
            button->setObjectName(action->objectName());
            connect(button, &ReasonButton::clicked, action, &QAction::trigger);
            m_outlineButtons.append(button);
        }
        m_outlines = actions;
    }
    for (qsizetype at = 0; at < actions.size(); ++at) {
        m_outlineButtons.at(at)->setText(actions.at(at)->text());
        m_outlineButtons.at(at)->setAccessibleName(actions.at(at)->text());
        m_outlineButtons.at(at)->setRefusal(RequestTab::refusalOf(*actions.at(at)));
    }
}

void RequestPage::pressPrimary()
{
    if (!m_primary)
        return;
    if (RequestTab *worker = tabOf(m_file.request.stage); worker && worker != currentTab())
        showTab(worker);
    const std::optional<QString> why = RequestTab::refusalOf(*m_primary);
    if (why)
        m_bar->tell(*why, MessageBar::Kind::Refusal);
    else
        m_primary->trigger();
}

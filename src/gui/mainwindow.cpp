// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "desk/inboxdesk.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/idlewatch.h"
#include "gui/inboxpanel.h"
#include "gui/keyhelp.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/requestpage.h"
#include "gui/theme.h"
#include "gui/viewstack.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>

namespace
{
Queue queueOf(View view)
{
    switch (view) {
    case View::WaitingForApplicant:
        return Queue::WaitingForApplicant;
    case View::ReadyForHandover:
        return Queue::ReadyForHandover;
    case View::NotArchived:
        return Queue::ToArchive;
    case View::PasswordNotChanged:
        return Queue::PasswordChange;
    case View::Closed:
        return Queue::Done;
    default:
        return Queue::ToAct;
    }
}

const View queueViews[] = { View::ToDo,        View::WaitingForApplicant, View::ReadyForHandover,
                            View::NotArchived, View::PasswordNotChanged,  View::Closed };
} // namespace

MainWindow::MainWindow(const Desks &desks, QWidget *parent)
    : QMainWindow(parent)
    , m_desks(desks)
    , m_whole(new QWidget(this))
    , m_rail(new Rail(m_whole))
    , m_views(new ViewStack(m_whole))
    , m_splitter(new QSplitter(Qt::Horizontal, m_views))
    , m_inbox(new InboxPanel(desks.office, desks.inbox, m_rail->newRequestAction(), m_splitter))
    , m_right(new ViewStack(m_splitter))
    , m_idle(new IdleWatch(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    connectParts();
    showOffice();
    showCounts();
    m_rail->setView(View::ToDo);
    m_inbox->setQueue(Queue::ToAct);
    recall();
    m_inbox->focusList();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    // Every part is born where it lives: a widget that changes its parent is styled all over again.
    auto *nothing = new EmptyState(m_right);
    nothing->setSentence(tr("Choose a request: Enter opens it. F1 lists the keys."));
    m_right->addWidget(nothing);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_inbox);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_views->addWidget(m_splitter);
    auto *row = new QHBoxLayout(m_whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_views, 1);
    setCentralWidget(m_whole);
    KeyHelp::installOn(this);
    if (m_desks.office.isPractice())
        new PracticeFrame(this);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showView);
    connect(m_rail->newRequestAction(), &QAction::triggered, this, [this] {
        if (m_ask)
            m_ask();
    });
    connect(m_rail->lockAction(), &QAction::triggered, this, &MainWindow::lock);
    connect(m_inbox, &InboxPanel::requestChosen, this, &MainWindow::openRequest);
    connect(m_inbox, &InboxPanel::foldAsked, this, &MainWindow::foldAsked);
    connect(&m_desks.office, &Office::requestChanged, this, &MainWindow::follow);
    connect(&m_desks.office, &Office::settingsChanged, this, &MainWindow::showOffice);
    connect(&m_desks.office, &Office::operatorChanged, this, &MainWindow::showOffice);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    connect(m_idle, &IdleWatch::lockPressed, this, &MainWindow::lock);
    m_look.setInterval(30000);
    connect(&m_look, &QTimer::timeout, this, &MainWindow::look);
    m_look.start();
}

void MainWindow::showOffice()
{
    const OfficeSettings &settings = m_desks.office.settings();
    setWindowTitle(m_desks.office.isPractice() ? tr("Loket - PRACTICE") : QStringLiteral("Loket"));
    m_rail->setOffice(settings.shortName);
    m_rail->setOperator(m_desks.office.who().fullName);
    const bool writes = m_desks.office.who().role == Role::Officer || m_desks.office.who().role == Role::Head;
    m_rail->setNewRequestRefusal(writes ? QString() : tr("Only an officer or the head takes in requests."));
    // Nobody logs in at the practice database, so there is nothing that would unlock it.
    if (!m_desks.office.isPractice())
        m_idle->start(settings.idleLockMinutes * 60 * 1000);
}

void MainWindow::showCounts()
{
    guarded(m_inbox->bar(), tr("Count the queues"), [this] {
        const QHash<Queue, qint64> counts = m_desks.inbox.counts();
        for (const View view : queueViews)
            m_rail->setCount(view, int(counts.value(queueOf(view))));
    });
}

void MainWindow::follow(RequestId id)
{
    if (isLocked())
        return; // read anew when somebody is back
    m_inbox->follow(id);
    showCounts();
}

void MainWindow::look()
{
    if (isLocked() || !isVisible())
        return;
    showCounts();
    m_inbox->reload();
}

void MainWindow::setMaker(View view, const Maker &maker)
{
    m_makers.insert(view, maker);
}

void MainWindow::setPageFiller(std::function<void(RequestPage &)> filler)
{
    m_filler = std::move(filler);
}

void MainWindow::setNewRequest(std::function<void()> ask)
{
    m_ask = std::move(ask);
}

void MainWindow::setBackupLine(const QString &text, bool late)
{
    m_rail->setBackupLine(text, late);
}

RequestPage *MainWindow::page()
{
    if (m_page)
        return m_page;
    m_page = new RequestPage(m_desks.office, m_desks.requests, m_right);
    if (m_filler)
        m_filler(*m_page);
    m_right->addWidget(m_page);
    connect(m_page, &RequestPage::closed, this, &MainWindow::leaveRequest);
    m_page->splitter()->restoreState(QSettings().value(QStringLiteral("window/papers")).toByteArray());
    return m_page;
}

bool MainWindow::openRequest(RequestId id)
{
    if (!page()->open(id)) {
        m_right->setCurrentWidget(m_page); // its message bar says why
        return false;
    }
    if (!isQueue(m_rail->view()))
        showView(View::ToDo);
    m_views->setCurrentIndex(0);
    m_right->setCurrentWidget(m_page);
    m_inbox->mark(id);
    if (width() < wideEnough)
        fold(true);
    m_page->focusWork();
    return true;
}

void MainWindow::openPage(QWidget *page)
{
    if (m_right->indexOf(page) < 0)
        m_right->addWidget(page);
    if (!isQueue(m_rail->view()))
        showView(View::ToDo);
    m_views->setCurrentIndex(0);
    // The officer works on another request now: the open one's clock stands meanwhile.
    if (m_page && m_page->isOpen() && m_right->currentWidget() == m_page)
        guarded(m_inbox->bar(), tr("Pause"),
                [this] { m_desks.requests.pause(m_page->id(), tr("Another request is taken in")); });
    m_right->setCurrentWidget(page);
    if (width() < wideEnough)
        fold(true);
}

void MainWindow::closePage()
{
    if (!m_page || !m_page->isOpen())
        return leaveRequest();
    guarded(m_page->bar(), tr("Go on"), [this] { m_desks.requests.resume(m_page->id()); });
    m_right->setCurrentWidget(m_page);
    m_page->focusWork();
}

void MainWindow::leaveRequest()
{
    m_right->setCurrentIndex(0);
    fold(false);
    m_inbox->focusList();
}

void MainWindow::showView(View view)
{
    m_rail->setView(view);
    if (isQueue(view)) {
        m_views->setCurrentIndex(0);
        if (m_inbox->queue() != queueOf(view) || m_inbox->model()->isSearching())
            m_inbox->setQueue(queueOf(view));
        return;
    }
    if (QWidget *widget = viewOf(view))
        m_views->setCurrentWidget(widget);
}

QWidget *MainWindow::viewOf(View view)
{
    if (QWidget *made = m_made.value(view))
        return made;
    const Maker maker = m_makers.value(view);
    QWidget *made = maker ? maker(m_views) : nullptr;
    if (!made)
        return nullptr;
    m_views->addWidget(made);
    m_made.insert(view, made);
    return made;
}

void MainWindow::foldAsked()
{
    fold(!m_inbox->isFolded());
}

void MainWindow::fold(bool folded)
{
    if (folded == m_inbox->isFolded())
        return;
    if (folded)
        m_widths = m_splitter->sizes();
    m_inbox->setFolded(folded);
    const int inbox = folded ? InboxPanel::stripWidth : qMax(InboxPanel::leastWidth, m_widths.value(0));
    m_splitter->setSizes({ inbox, qMax(1, m_splitter->width() - inbox) });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // A window that has become wide gives the list its room back.
    if (event->oldSize().width() < wideEnough && width() >= wideEnough)
        fold(false);
}

void MainWindow::remember()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/inboxWidth"), m_inbox->isFolded() ? m_widths.value(0) : m_inbox->width());
    if (m_page)
        settings.setValue(QStringLiteral("window/papers"), m_page->splitter()->saveState());
}

void MainWindow::recall()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1366, 768);
    const int inbox = settings.value(QStringLiteral("window/inboxWidth"), 344).toInt();
    m_splitter->setSizes({ inbox, qMax(400, width() - inbox) });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_page && !isLocked())
        m_page->close(tr("Loket was closed"));
    QMainWindow::closeEvent(event);
}

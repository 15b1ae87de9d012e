// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archivehouse.h"

#include "desk/office.h"
#include "gui/archiveview.h"
#include "gui/disposalview.h"
#include "gui/filecard.h"
#include "gui/loansview.h"
#include "gui/messagebar.h"
#include "gui/ondeskview.h"
#include "gui/placesview.h"
#include "gui/scheduleview.h"
#include "gui/stocktakeview.h"
#include "gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

ArchiveHouse::ArchiveHouse(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_office(services.office)
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_files(new ArchiveView(services.office, services.archive, services.inbox, services.requests))
    , m_card(new FileCard(services.office, *m_bar))
    , m_onDesk(new OnDeskView(services.office, *m_bar))
    , m_loans(new LoansView(services.office, services.printing, *m_bar))
    , m_places(new PlacesView({ services.office, services.printing, services.reader }, *m_bar))
    , m_stocktake(new StocktakeView(services.office, services.printing, *m_bar))
    , m_disposals(new DisposalView(services.office, services.printing, *m_bar))
    , m_schedule(new ScheduleView(services.office, *m_bar))
{
    setObjectName(QStringLiteral("archiveHouse"));
    build(services);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        reloadCurrent();
        Q_EMIT changed();
    });
    connect(&m_office, &Office::requestChanged, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int row) {
        m_bar->clear();
        m_pages->setCurrentIndex(row);
        reloadCurrent();
    });
    connect(m_files, &ArchiveView::currentChanged, m_card, &FileCard::setFile);
    connect(m_card, &FileCard::lent, this, [this](qint64 loan) {
        showSection(Loans);
        m_loans->showSlip(loan);
    });
    connect(m_files, &ArchiveView::openRequested, this, &ArchiveHouse::openRequested);
    connect(m_onDesk, &OnDeskView::openRequested, this, &ArchiveHouse::openRequested);
    connect(m_loans, &LoansView::openRequested, this, &ArchiveHouse::openRequested);
    connect(m_disposals, &DisposalView::purged, this, [this] {
        m_files->reload();
        Q_EMIT changed();
        Q_EMIT filesGone();
    });
    m_tabs->setCurrentIndex(Files);
}

void ArchiveHouse::build(const Services &)
{
    m_tabs->setObjectName(QStringLiteral("archiveSections"));
    m_tabs->setAccessibleName(tr("Sections of the archive"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    auto *files = new QWidget;
    auto *area = new QScrollArea(files);
    area->setObjectName(QStringLiteral("cardArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(FileCard::cardWidth + 2 * theme::inside);
    area->setWidget(m_card);
    auto *row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_files, 1);
    row->addWidget(area);
    m_pages->addWidget(files);
    addTab(tr("Files"));
    addSection(tr("Papers on the desk"), tr("What lies in no box yet."), m_onDesk);
    addSection(tr("Loans"), tr("Who has a file, since when, and until when."), m_loans);
    addSection(tr("Places"), tr("Rooms, racks, boxes and folders, with a picture of the shelf."), m_places);
    addSection(tr("Stock-take"), tr("Is everything where it should be?"), m_stocktake);
    addSection(tr("Transfer and destruction"),
               tr("To the archive unit, or to their end: from the proposal over approvals and minutes."), m_disposals);
    addSection(tr("Codes and retention"), tr("How files are classified, who may see them, how long they are kept."),
               m_schedule);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::edge, theme::inside, theme::edge, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
}

void ArchiveHouse::addSection(const QString &title, const QString &about, QWidget *part)
{
    auto *page = new QWidget;
    auto *line = new QLabel(about, page);
    line->setWordWrap(true);
    theme::setTone(line, theme::Tone::Muted);
    auto *column = new QVBoxLayout(page);
    // In practice the frame's word stands at the bottom of the window, where the buttons would be.
    const int below = m_office.isPractice() ? 2 * theme::edge : theme::between;
    column->setContentsMargins(theme::edge, theme::between, theme::edge, below);
    column->setSpacing(theme::inside);
    column->addWidget(line);
    column->addWidget(part, 1);
    m_pages->addWidget(page);
    addTab(title);
}

/// Alt+1 and on, as F1 tells.
void ArchiveHouse::addTab(const QString &title)
{
    const int row = m_tabs->addTab(title);
    auto *action = new QAction(tr("Archive: %1").arg(title), this);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, row] { m_tabs->setCurrentIndex(row); });
    addAction(action);
    m_tabs->setTabToolTip(row,
                          QStringLiteral("%1 (%2)").arg(title, action->shortcut().toString(QKeySequence::NativeText)));
}

void ArchiveHouse::showSection(Section section)
{
    m_tabs->setCurrentIndex(section);
}

void ArchiveHouse::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reloadCurrent();
}

void ArchiveHouse::reload()
{
    m_files->reload();
    reloadCurrent();
}

void ArchiveHouse::reloadCurrent()
{
    if (!isVisible())
        return;
    switch (m_tabs->currentIndex()) {
    case OnDesk:
        return m_onDesk->reload();
    case Loans:
        return m_loans->reload();
    case Places:
        return m_places->reload();
    case Stocktake:
        return m_stocktake->reload();
    case Disposals:
        return m_disposals->reload();
    case Schedule:
        return m_schedule->reload();
    default:
        return m_card->setFile(m_files->current());
    }
}

void ArchiveHouse::clear()
{
    m_card->clear();
    m_onDesk->clear();
    m_loans->clear();
    m_places->clear();
    m_stocktake->clear();
    m_disposals->clear();
    m_schedule->clear();
    m_bar->clear();
}

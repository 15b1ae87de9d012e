// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archiveview.h"

#include "desk/inboxdesk.h"
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/archivemodel.h"
#include "gui/dossierexport.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/jobline.h"
#include "gui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

ArchiveView::ArchiveView(Office &office, const ArchiveDesk &archive, const InboxDesk &inbox,
                         const RequestDesk &requests, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_archive(archive)
    , m_inbox(inbox)
    , m_requests(requests)
    , m_bar(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_export(new DossierExport(office, *m_bar, this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new QTableView(m_stack))
    , m_model(new ArchiveModel(
          office.timeZone(),
          [this](const QDateTime &before, RequestId id, int limit) {
              QList<ArchiveRow> rows;
              guarded(*m_bar, tr("Read the archive"), [&] { rows = m_archive.page(before, id, limit); });
              return rows;
          },
          this))
{
    setObjectName(QStringLiteral("archiveView"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &ArchiveView::search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        search();
        if (m_model->rowCount() == 1)
            openCurrent();
    });
    connect(m_table, &QTableView::activated, this, &ArchiveView::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArchiveView::tellExport);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArchiveView::tellExport);
    connect(&m_office, &Office::requestChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            m_typing.start(); // many at once are read once
    });
}

void ArchiveView::build()
{
    auto *title = new QLabel(tr("Archive"), this);
    title->setFont(theme::font(theme::Text::Name));
    m_search->setObjectName(QStringLiteral("archiveSearch"));
    m_search->setAccessibleName(tr("Search the archive"));
    m_search->setPlaceholderText(tr("Agenda or archive number, name, NIP, Pokja"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(420);
    m_found->setObjectName(QStringLiteral("archiveFound"));
    m_found->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_found, theme::Tone::Muted);
    m_table->setObjectName(QStringLiteral("archiveTable"));
    m_table->setAccessibleName(tr("Archived requests"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    // The card beside the table says the whole place: the name may not shrink for it.
    m_table->horizontalHeader()->setSectionResizeMode(ArchiveModel::Applicant, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int placeWidth = 112; // px: its first words
    m_table->setColumnWidth(ArchiveModel::Place, placeWidth);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *open = new QAction(tr("Open the dossier"), m_table);
    open->setObjectName(QStringLiteral("openArchived"));
    open->setShortcuts({ QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &ArchiveView::openCurrent);
    m_table->addAction(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addWidget(m_bar);
    auto *above = new QHBoxLayout;
    above->addWidget(m_search, 1);
    above->addStretch();
    above->addWidget(m_export);
    column->addLayout(above);
    column->addWidget(m_found);
    column->addWidget(m_stack, 1);
    column->addWidget(m_export->line());
}

void ArchiveView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ArchiveView::reload()
{
    m_stale = false;
    search();
}

void ArchiveView::search()
{
    m_stale = false;
    const QString text = m_search->text().simplified();
    if (text.isEmpty()) {
        m_model->reload();
    } else {
        QList<ArchiveRow> rows;
        guarded(*m_bar, tr("Search the archive"), [&] { rows = find(text); });
        m_model->showOnly(rows);
    }
    showRows();
}

QList<ArchiveRow> ArchiveView::find(const QString &text) const
{
    QList<ArchiveRow> rows;
    const QList<Request> found = m_inbox.search(text, 4 * mostFound);
    for (const Request &request : found) {
        if (!request.isClosed() || rows.size() == mostFound)
            continue;
        const CaseFile file = m_requests.read(request.id);
        if (file.archive)
            rows.append({ file.request, *file.archive });
    }
    return rows;
}

void ArchiveView::showRows()
{
    const bool any = m_model->rowCount() > 0;
    const bool searched = m_model->isSearch();
    m_found->setVisible(searched && any);
    m_found->setText(m_model->rowCount() == mostFound ? tr("The newest %1 that were found.").arg(mostFound)
                                                      : tr("%1 found.").arg(m_model->rowCount()));
    m_empty->setSentence(searched ? tr("Nothing in the archive has these words.")
                                  : tr("Nothing is archived yet. A request comes here in step 9."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any)
        return;
    m_table->resizeColumnToContents(ArchiveModel::Number);
    m_table->resizeColumnToContents(ArchiveModel::Agenda);
    m_table->resizeColumnToContents(ArchiveModel::Result);
    m_table->resizeColumnToContents(ArchiveModel::At);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void ArchiveView::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT openRequested(m_model->at(index.row()).request.id);
}

RequestId ArchiveView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const bool there = index.isValid() && index.row() < m_model->rowCount();
    return there ? m_model->at(index.row()).request.id : RequestId {};
}

void ArchiveView::tellExport()
{
    const QModelIndex index = m_table->currentIndex();
    Q_EMIT currentChanged(current());
    if (!isSet(current()))
        return m_export->setCurrent(0, {});
    const Request &request = m_model->at(index.row()).request;
    m_export->setCurrent(raw(request.id), request.agenda());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inboxpanel.h"

#include "gui/emptystate.h"
#include "gui/inboxdelegate.h"
#include "gui/inboxroles.h"
#include "gui/keyhelp.h"
#include "gui/messagebar.h"
#include "gui/searchbox.h"
#include "gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

InboxPanel::InboxPanel(Office &office, InboxDesk &desk, QAction *newRequest, QWidget *parent)
    : QWidget(parent)
    , m_barRoom(new QWidget(this))
    , m_bar(new MessageBar(m_barRoom))
    , m_model(new InboxModel(office, desk, *m_bar, this))
    , m_search(new SearchBox(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_foldButton(new QToolButton(this))
    , m_fold(new QAction(tr("Fold the list"), this))
    , m_new(newRequest)
{
    setObjectName(QStringLiteral("inbox"));
    build();
    connect(m_search, &SearchBox::changed, this, [this](const QString &text) {
        m_model->setSearch(text);
        showWhatThereIs();
    });
    connect(m_search, &SearchBox::left, this, &InboxPanel::focusList);
    connect(m_list, &QListView::clicked, this, &InboxPanel::choose);
    connect(m_list, &QListView::activated, this, &InboxPanel::choose);
    connect(m_fold, &QAction::triggered, this, &InboxPanel::foldAsked);
    connect(m_foldButton, &QToolButton::clicked, m_fold, &QAction::trigger);
    m_minutes.setInterval(20000);
    connect(&m_minutes, &QTimer::timeout, m_model, &InboxModel::tickMinutes);
    m_minutes.start();
    setFolded(false);
}

void InboxPanel::build()
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("surface"));
    m_list->setObjectName(QStringLiteral("inboxList"));
    m_list->setAccessibleName(tr("Requests"));
    m_list->setProperty("look", QStringLiteral("plain"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    KeyHelp::describe(m_list, tr("Up, Down"), tr("Walk through the list"));
    KeyHelp::describe(m_list, tr("Enter"), tr("Open the request"));
    m_fold->setShortcut(QKeySequence(Qt::Key_F9));
    addAction(m_fold);
    m_foldButton->setObjectName(QStringLiteral("foldInbox"));
    m_foldButton->setText(m_fold->text());
    m_foldButton->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::between, theme::between, theme::grid, theme::inside);
    head->setSpacing(theme::grid);
    head->addWidget(m_search, 1);
    head->addWidget(m_foldButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto *room = new QVBoxLayout(m_barRoom);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_bar);
    column->addWidget(m_barRoom);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
}

void InboxPanel::setQueue(Queue queue)
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_model->setQueue(queue);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showWhatThereIs();
}

void InboxPanel::follow(RequestId id)
{
    m_model->follow(id);
    showWhatThereIs();
}

void InboxPanel::reload()
{
    const RequestId before = current();
    m_model->refresh();
    if (current() != before)
        mark(before);
    showWhatThereIs();
}

void InboxPanel::clear()
{
    m_model->clear();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

RequestId InboxPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->at(index.row()).id : RequestId {};
}

void InboxPanel::mark(RequestId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    else
        m_list->clearSelection();
}

void InboxPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void InboxPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT requestChosen(m_model->at(index.row()).id);
}

void InboxPanel::setFolded(bool folded)
{
    m_folded = folded;
    m_search->setVisible(!folded);
    m_barRoom->setVisible(!folded); // the strip has no room for a sentence
    m_fold->setText(folded ? tr("Unfold the list") : tr("Fold the list"));
    m_foldButton->setIcon(theme::icon(
        folded ? QStringLiteral("sidebar-expand-left") : QStringLiteral("sidebar-collapse-left"), theme::Tone::Muted));
    m_foldButton->setToolTip(m_fold->text() + QStringLiteral(" (F9)"));
    m_foldButton->setAccessibleName(m_fold->text());
    setMinimumWidth(folded ? stripWidth : leastWidth);
    setMaximumWidth(folded ? stripWidth : QWIDGETSIZE_MAX);
    showWhatThereIs();
}

void InboxPanel::showWhatThereIs()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty || m_folded);
    m_empty->setVisible(empty && !m_folded);
    const bool mayTakeIn = !m_model->isSearching() && m_model->queue() == Queue::ToAct;
    if (empty)
        m_empty->setSentence(emptySentence(), mayTakeIn ? m_new : nullptr,
                             m_model->isSearching() ? QStringLiteral("edit-find") : QStringLiteral("mail-read"));
}

QString InboxPanel::emptySentence() const
{
    if (m_model->isSearching())
        return tr("Nothing found for \"%1\". Every word may be a part of a name, NIP, User ID, number or Pokja.")
            .arg(m_search->text());
    switch (m_model->queue()) {
    case Queue::ToAct:
        return tr("Nothing to do. Ctrl+N takes in the next request.");
    case Queue::WaitingForApplicant:
        return tr("No request waits for its applicant.");
    case Queue::ReadyForHandover:
        return tr("No letter waits to be fetched.");
    case Queue::ToArchive:
        return tr("Everything is archived.");
    case Queue::PasswordChange:
        return tr("Everybody has changed the password that was handed over.");
    case Queue::Done:
        break;
    }
    return tr("No request is closed yet.");
}

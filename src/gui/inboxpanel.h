// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"
#include "gui/inboxmodel.h"

#include <QTimer>
#include <QWidget>

class EmptyState;
class MessageBar;
class QAction;
class QListView;
class QToolButton;
class SearchBox;

/// The middle of the window: the search box, the list of a queue or of what was found, and the sentence of an empty
/// place. Arrows walk, Enter or a click opens; walking alone opens nothing, because opening a file is an entry in the
/// trail. Folded it is a strip of numbers. It opens no request itself.
class InboxPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxPanel)
public:
    static constexpr int stripWidth = 76; ///< px
    static constexpr int leastWidth = 280;

    InboxPanel(Office &office, InboxDesk &desk, QAction *newRequest, QWidget *parent = nullptr);

    void setQueue(Queue queue);
    Queue queue() const { return m_model->queue(); }
    void follow(RequestId id);
    void reload(); ///< the cursor stays on its request
    void clear(); ///< locked: no name stays on the screen
    void mark(RequestId id); ///< the cursor to the request that is open
    void focusList();
    MessageBar &bar() const { return *m_bar; }
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    QAction *foldAction() const { return m_fold; }
    SearchBox *search() const { return m_search; }
    InboxModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void requestChosen(RequestId id);
    void foldAsked();

private:
    void build();
    void choose(const QModelIndex &index);
    void showWhatThereIs();
    QString emptySentence() const;
    RequestId current() const;

    QWidget *m_barRoom;
    MessageBar *m_bar;
    InboxModel *m_model;
    SearchBox *m_search;
    QListView *m_list;
    EmptyState *m_empty;
    QToolButton *m_foldButton;
    QAction *m_fold;
    QAction *m_new;
    QTimer m_minutes;
    bool m_folded = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/view.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RailItem;

/// The rail at the left: who we are, the one button for what comes in, the queues with their counts, the other views,
/// and at the foot who works here and when the last backup was made. It opens nothing itself; it says what was chosen.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)
public:
    explicit Rail(QWidget *parent = nullptr);

    void setOffice(const QString &name);
    void setOperator(const QString &name);
    void setBackupLine(const QString &text, bool late); ///< "Cadangan: 2 jam lalu, terbaca"
    void setCount(View queue, int count);
    /// A count at a view that has none of its own, gone at 0. @param what it counts, for the tool tip
    void setNotice(View view, int count, const QString &what);
    void setView(View view); ///< shows the choice without chosen()
    View view() const { return m_view; }
    void setArrivals(int waiting); ///< files that came in and lie nowhere yet
    void setNewRequestRefusal(const QString &why); ///< empty: allowed

    QAction *newRequestAction() const { return m_new; }
    QAction *scanAction() const { return m_scan; }
    /// Small words above the foot, for what is needed now and then.
    void addTools(const QList<QAction *> &tools);
    QAction *lockAction() const { return m_lock; }

Q_SIGNALS:
    void chosen(View view);

private:
    struct Entry {
        View view;
        RailItem *item;
    };
    void addHead(QVBoxLayout *column, const QString &words);
    void addEntry(QVBoxLayout *column, View view, const QString &icon, const QString &words);
    void addButton(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void makeActions();
    void choose(View view);
    void step(RailItem *from, int by);
    RailItem *itemOf(View view) const;

    QList<Entry> m_entries;
    View m_view = View::ToDo;
    QLabel *m_office;
    QLabel *m_operator = nullptr;
    QLabel *m_backup = nullptr;
    QPushButton *m_newButton = nullptr;
    QPushButton *m_scanButton = nullptr;
    QAction *m_new = nullptr;
    QAction *m_scan = nullptr;
    QAction *m_lock = nullptr;
    QVBoxLayout *m_tools = nullptr;
};

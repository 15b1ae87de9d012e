// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/arrivalsmodel.h"
#include "gui/waysin.h"

#include <QFrame>
#include <QPointer>

class EmptyState;
class InlineQuestion;
class MessageBar;
class NoteBand;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class ReasonButton;

/// The list of files that came without a scanner: from the copier's folder, each with its state and nothing lost from
/// sight, or on a stick, from which only marked files are taken. What is marked goes where the page that shows the list
/// wants it. Taking and keeping is WaysIn's.
class ArrivalsPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrivalsPanel)
public:
    /// @param ways, bar outlive the panel. @param verb the button: "Lay on the table"
    ArrivalsPanel(WaysIn &ways, MessageBar &bar, const QString &verb, QWidget *parent = nullptr);
    ArrivalsModel &model() const { return *m_model; }
    QListView *list() const { return m_list; }
    void setHidden(bool hidden); ///< the desk is locked: no names
    /// While something else is being laid.
    void setBusy(bool busy);
    QString line() const; ///< "3 wait, 1 arriving"; empty: nothing

Q_SIGNALS:
    void wanted(const QList<Arrival> &arrivals); ///< they are kept; their bytes are in the database
    void lineChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const QString &verb);
    void refill();
    void refillSources();
    QList<ArrivalRow> folderRows() const;
    void listStick();
    QList<ArrivalRow> marked() const;
    void judge();
    void lay();
    void setAside();
    void askToRemove();
    void remove(const QList<Arrival> &arrivals, const QString &reason);
    bool isStick() const;

    WaysIn &m_ways;
    MessageBar &m_bar;
    ArrivalsModel *m_model;
    QComboBox *m_source = nullptr;
    QLabel *m_place = nullptr;
    NoteBand *m_problem = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    ReasonButton *m_lay = nullptr;
    ReasonButton *m_aside = nullptr;
    QPushButton *m_remove = nullptr;
    InlineQuestion *m_why = nullptr;
    QList<Arrival> m_settled;
    QList<ArrivalRow> m_stick;
    QString m_stickNote;
    bool m_listing = false;
    bool m_busy = false;
    bool m_hidden = false;
};

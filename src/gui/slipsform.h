// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/slipdesk.h"

#include <QWidget>

class MessageBar;
class Office;
class EmptyState;
class PrintPanel;
class PrintService;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class ReasonButton;

/// Settings, "Lembar susulan": blank numbered slips for days without power are printed in advance, and what became of
/// each number stands here: free, used by a request, void with a reason.
class SlipsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlipsForm)
public:
    SlipsForm(Office &office, PrintService &printer, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear(); ///< the desk was locked

private:
    void build();
    void make();
    void showPages(const QList<Slip> &slips, const QByteArray &pdf);
    void printAgain();
    void spoil();
    void retell();
    const Slip *current() const;

    Office &m_office;
    SlipDesk m_desk;
    MessageBar &m_bar;
    QSpinBox *m_count;
    QPushButton *m_make;
    PrintPanel *m_printing;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QLineEdit *m_reason;
    ReasonButton *m_spoil;
    ReasonButton *m_again;
    QList<Slip> m_slips;
};

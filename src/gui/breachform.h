// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/breach.h"

#include <QWidget>

class MessageBar;
class Office;
class PrintPanel;
class PrintService;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class ReasonButton;
class WallTimeEdit;

/// Settings, "Data pribadi": the register of breaches with the clock of 72 hours (R46). One is recorded with the three
/// items that its notice needs; the notice is printed or saved from here, and when who was told is noted. The list as a
/// paper is the report "breaches".
class BreachForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BreachForm)
public:
    BreachForm(Office &office, PrintService &printing, MessageBar &bar, QWidget *parent = nullptr);
    void reload();
    void clear(); ///< the desk was locked

private:
    void build();
    QWidget *buildFields();
    void startNew();
    void show(const Breach &breach);
    Breach typed() const;
    void keep(Breach breach, const QString &done);
    void showNotice();
    void retell();
    QString clock(const Breach &breach) const;
    QString moment(const QDateTime &at) const;

    Office &m_office;
    MessageBar &m_bar;
    QList<Breach> m_breaches;
    Breach m_shown; ///< id 0: a new one
    QTableWidget *m_table;
    QLabel *m_none;
    QLabel *m_clock;
    QLabel *m_foundLine; ///< in place of the field, of one that is recorded
    WallTimeEdit *m_found;
    QPlainTextEdit *m_exposed;
    QPlainTextEdit *m_happened;
    QPlainTextEdit *m_handling;
    QSpinBox *m_persons;
    QPushButton *m_new;
    ReasonButton *m_save;
    ReasonButton *m_personsTold;
    ReasonButton *m_authorityTold;
    ReasonButton *m_notice;
    PrintPanel *m_printing;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reportperiod.h"
#include "desk/qualitydesk.h"

#include <QWidget>

class InlineQuestion;
class MessageBar;
class QLineEdit;
class QSpinBox;
class ReasonButton;

/// What is done with the report "Uji petik": draw closed requests of the period, and give a verdict on the one that is
/// chosen in the table. The rules are QualityDesk's.
class QualityBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QualityBar)
public:
    QualityBar(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void setPeriod(const ReportPeriod &period) { m_period = period; }
    /// @param check of the chosen line, 0 = none; @param open whether it has no verdict yet
    void setCheck(qint64 check, bool open);
    InlineQuestion *question() const { return m_question; }

Q_SIGNALS:
    void changed(); ///< a draw or a verdict is there

private:
    void draw();
    void judge(QualityVerdict verdict, const QString &note);
    void askWhatDiffers();

    QualityDesk m_desk;
    MessageBar &m_bar;
    ReportPeriod m_period;
    qint64 m_check = 0;
    QSpinBox *m_count;
    QLineEdit *m_seed;
    ReasonButton *m_draw;
    ReasonButton *m_agrees;
    ReasonButton *m_differs;
    InlineQuestion *m_question;
};

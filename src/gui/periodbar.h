// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reportperiod.h"

#include <QWidget>

class DateField;
class QComboBox;
class QLabel;
class QPushButton;

/// The days of a report: a month, a quarter, a year with a step to the one before and after, or days of one's own. It
/// says when they changed; what is shown of them is the page's.
class PeriodBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeriodBar)
public:
    enum Kind { Month, Quarter, Year, Own };
    explicit PeriodBar(QWidget *parent = nullptr);
    ReportPeriod period() const { return m_period; }
    void setPeriod(const ReportPeriod &period); ///< and the kind that it is; no changed()

Q_SIGNALS:
    void changed(const ReportPeriod &period);
    void mistaken(const QString &sentence); ///< the days typed are no period

private:
    void choose(Kind kind);
    void step(int by);
    void readOwn();
    void take(const ReportPeriod &period);
    void show(Kind kind);

    ReportPeriod m_period;
    QComboBox *m_kind;
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_title;
    DateField *m_from;
    DateField *m_to;
    QLabel *m_until;
};

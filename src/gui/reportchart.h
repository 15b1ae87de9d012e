// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QChartView>

/// A report's numbers as bars, in the theme's colours and no others. All that it says stands in the table beside it as
/// well; a click, or Enter on the bar that the arrow keys chose, asks for the table's row.
class ReportChartView final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportChartView)
public:
    explicit ReportChartView(QWidget *parent = nullptr);
    void setReport(const ReportChart &chart);
    int category() const { return m_category; } ///< that the keys chose; -1 = none
    QPointF middleOf(int category) const; ///< in the widget, of its first bar: for tests

Q_SIGNALS:
    void picked(int row); ///< of the report

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void dress();
    void pick(int category);
    void tell(int category);

    ReportChart m_report;
    int m_category = -1;
};

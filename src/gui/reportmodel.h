// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QAbstractTableModel>

/// A report's table on the screen: its rows and, as the last one, its totals; all of them or those of one group. What
/// the numbers mean and open is the report's and the view's.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportModel)
public:
    explicit ReportModel(QObject *parent = nullptr);
    void setReport(const Report &report, const QStringList &groups = {});
    void clear();
    const Report &report() const { return m_report; }
    const ReportRow *row(int row) const; ///< null for the totals
    int rowOf(int reportRow) const; ///< -1 when it is not shown
    /// Head and rows, a tab between the cells: for a spreadsheet.
    QString plainText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasTotals() const { return !m_report.totals.isEmpty() && !m_rows.isEmpty(); }
    QString text(int row, int column) const;

    Report m_report;
    QList<int> m_rows; ///< of the report
};

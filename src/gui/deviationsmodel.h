// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deviation.h"

#include <QAbstractTableModel>
#include <QTimeZone>

/// The register of deviations as a table of words; a row without a reason says so by word and colour.
class DeviationsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviationsModel)
public:
    enum Column { At, Agenda, Applicant, Step, Kind, Used, Reason, Note, Officer, columns };
    explicit DeviationsModel(QObject *parent = nullptr);
    void setRows(const QList<DeviationRow> &rows, const QTimeZone &office, QDate today);
    const QList<DeviationRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const DeviationRow &row, int column) const;

    QList<DeviationRow> m_rows;
    QTimeZone m_office;
    QDate m_today;
};

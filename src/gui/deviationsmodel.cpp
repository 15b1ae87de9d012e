// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deviationsmodel.h"

#include "core/workflow.h"
#include "gui/requestwords.h"
#include "gui/theme.h"

DeviationsModel::DeviationsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DeviationsModel::setRows(const QList<DeviationRow> &rows, const QTimeZone &office, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_office = office;
    m_today = today;
    endResetModel();
}

int DeviationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeviationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DeviationsModel::cell(const DeviationRow &row, int column) const
{
    const Deviation &d = row.deviation;
    const bool time = d.kind == DeviationKind::Time;
    switch (column) {
    case At:
        return requestwords::received(d.at, m_office, m_today);
    case Agenda:
        return row.late ? tr("%1 (late entry)").arg(row.agenda) : row.agenda;
    case Applicant:
        return row.applicant;
    case Step:
        return QStringLiteral("%1  %2").arg(int(d.stage)).arg(workflow::name(d.stage));
    case Kind:
        return deviation::title(d.kind);
    case Used:
        return time ? tr("%1 of %2 min").arg(row.workedMs / 60000).arg(d.standardMinutes) : QString();
    case Reason:
        return deviation::title(d.reason);
    case Note:
        return d.note;
    default:
        return d.operatorName;
    }
}

QVariant DeviationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeviationRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cell(row, index.column());
    if (role == Qt::ForegroundRole && index.column() == Reason && row.deviation.isOpen())
        return theme::colours().warning;
    if (role == Qt::ForegroundRole && index.column() == Used)
        return theme::colours().refusal;
    return {};
}

QVariant DeviationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Noticed");
    case Agenda:
        return tr("Agenda");
    case Applicant:
        return tr("Applicant");
    case Step:
        return tr("Step");
    case Kind:
        return tr("Kind");
    case Used:
        return tr("Time");
    case Reason:
        return tr("Reason");
    case Note:
        return tr("Note");
    default:
        return tr("Officer");
    }
}

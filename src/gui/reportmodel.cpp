// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportmodel.h"

#include "gui/theme.h"

ReportModel::ReportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReportModel::setReport(const Report &report, const QStringList &groups)
{
    beginResetModel();
    m_report = report;
    m_rows.clear();
    for (int i = 0; i < int(report.rows.size()); ++i) {
        const QStringList &its = report.rows.at(i).groups;
        if (groups.isEmpty()
            || std::any_of(its.begin(), its.end(), [&](const QString &group) { return groups.contains(group); }))
            m_rows.append(i);
    }
    endResetModel();
}

void ReportModel::clear()
{
    setReport({});
}

const ReportRow *ReportModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_report.rows.at(m_rows.at(row)) : nullptr;
}

int ReportModel::rowOf(int reportRow) const
{
    return int(m_rows.indexOf(reportRow));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (hasTotals() ? 1 : 0);
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size());
}

QString ReportModel::text(int row, int column) const
{
    const ReportRow *line = this->row(row);
    return reporttext::cell(line ? line->cells.at(column) : m_report.totals.at(column),
                            m_report.columns.at(column).type, m_report.zone);
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportRow *line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter)
            | int(reporttext::isNumber(m_report.columns.at(index.column()).type) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::FontRole:
        return line ? QVariant() : QVariant(theme::font(theme::Text::Strong));
    case Qt::ForegroundRole:
        if (line && line->warn)
            return theme::toneColour(theme::colours(), theme::Tone::Warning);
        return {};
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_report.columns.at(index.column()).title,
                                            text(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_report.columns.size()))
        return {};
    const ReportColumn &column = m_report.columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(reporttext::isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

QString ReportModel::plainText() const
{
    QStringList lines;
    QStringList cells;
    for (const ReportColumn &column : m_report.columns)
        cells.append(column.title);
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells.append(text(row, column));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparisonmodel.h"

#include "core/note.h"

#include <algorithm>

namespace
{
QString orDash(const QString &value)
{
    return value.trimmed().isEmpty() ? QStringLiteral("–") : value;
}

/// A reference beside the request's value.
QString beside(const QString &request, const QString &reference, Agreement agreement)
{
    if (agreement != Agreement::Same)
        return orDash(reference);
    return request.trimmed() == reference.trimmed() ? QStringLiteral("=") : QStringLiteral("≈");
}
} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setRows(const QList<ComparisonRow> &rows)
{
    const bool sameFields = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                       [](const auto &a, const auto &b) { return a.field == b.field; });
    if (!sameFields) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int at = 0; at < int(rows.size()); ++at) {
        if (rows.at(at) == m_rows.at(at))
            continue;
        m_rows[at] = rows.at(at);
        Q_EMIT dataChanged(index(at, 0), index(at, columns - 1));
    }
}

int ComparisonModel::looked() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return row.looked; }));
}

bool ComparisonModel::isOpen(const ComparisonRow &row)
{
    if (row.registerAgreement == Agreement::Different || row.firstAgreement == Agreement::Different)
        return true;
    return row.requestValue.trimmed().isEmpty()
        && !(row.registerValue.trimmed().isEmpty() && row.firstValue.trimmed().isEmpty());
}

bool ComparisonModel::lacksNote(const ComparisonRow &row)
{
    return comparison::needsNote(row) && !saysSomething(row.note);
}

QString ComparisonModel::result(const ComparisonRow &row)
{
    if (!row.looked)
        return tr("not looked at");
    const Agreement agreement = comparison::effective(row);
    const QString sign = agreement == Agreement::Same ? QStringLiteral("✓ ")
        : agreement == Agreement::Different           ? QStringLiteral("≠ ")
                                                      : QStringLiteral("– ");
    return sign + comparison::title(agreement);
}

QString ComparisonModel::sourceTitle(Column column)
{
    switch (column) {
    case Request:
        return tr("Request");
    case Register:
        return tr("Register");
    case First:
        return tr("First reg.");
    case Field:
        return tr("Data");
    default:
        return tr("Result");
    }
}

QString ComparisonModel::spoken(const ComparisonRow &row)
{
    QString text = tr("%1: request %2, register %3, first registration %4; %5")
                       .arg(comparison::title(row.field), orDash(row.requestValue), orDash(row.registerValue),
                            orDash(row.firstValue), result(row));
    if (!row.note.isEmpty())
        text += QStringLiteral("; ") + tr("note: %1").arg(row.note);
    if (row.looked && lacksNote(row))
        text += QStringLiteral("; ") + tr("needs a note");
    return text;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString ComparisonModel::text(const ComparisonRow &row, int column) const
{
    switch (column) {
    case Field:
        return comparison::title(row.field);
    case Request:
        return orDash(row.requestValue);
    case Register:
        return beside(row.requestValue, row.registerValue, row.registerAgreement);
    case First:
        return beside(row.requestValue, row.firstValue, row.firstAgreement);
    default:
        return result(row);
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        if (index.column() == Register && !row.registerValue.isEmpty())
            return row.registerValue;
        if (index.column() == First && !row.firstValue.isEmpty())
            return row.firstValue;
        return {};
    case OpenRole:
        return isOpen(row);
    case NeedsNoteRole:
        return lacksNote(row);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return sourceTitle(Column(section));
    return {};
}

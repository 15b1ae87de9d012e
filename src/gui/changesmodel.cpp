// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changesmodel.h"

#include "core/indonesian.h"

#include <algorithm>

ChangesModel::ChangesModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void ChangesModel::setChanges(const QList<ChangeItem> &changes)
{
    const bool sameRows = std::equal(changes.begin(), changes.end(), m_changes.begin(), m_changes.end(),
                                     [](const ChangeItem &a, const ChangeItem &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_changes = changes;
        endResetModel();
    } else if (!changes.isEmpty()) {
        m_changes = changes; // the row under the keyboard stays
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ChangesModel::doneCount() const
{
    return int(std::count_if(m_changes.begin(), m_changes.end(), [](const auto &c) { return !c.doneAt.isNull(); }));
}

void ChangesModel::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, Done), index(rowCount() - 1, Done));
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::text(const ChangeItem &change, int column) const
{
    switch (column) {
    case Field:
        return comparison::title(change.field);
    case From:
        return change.from.isEmpty() ? tr("(empty)") : change.from;
    case To:
        return change.to.isEmpty() ? tr("(empty)") : change.to;
    default:
        return change.doneAt.isNull() ? tr("not yet") : indonesian::time(change.doneAt, m_zone);
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeItem &change = m_changes.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(change, index.column());
    if (role == Qt::CheckStateRole && index.column() == Done)
        return change.doneAt.isNull() ? Qt::Unchecked : Qt::Checked;
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: from %2 to %3, %4")
            .arg(text(change, Field).toString(), text(change, From).toString(), text(change, To).toString(),
                 change.doneAt.isNull() ? tr("not yet done in SPSE") : tr("done in SPSE"));
    }
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Data");
    case From:
        return tr("From");
    case To:
        return tr("To");
    default:
        return tr("In SPSE");
    }
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_editable && index.column() == Done)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT ticked(m_changes.at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

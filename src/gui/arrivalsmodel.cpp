// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arrivalsmodel.h"

#include "gui/twolinedelegate.h"

#include <algorithm>

QString ArrivalsModel::word(ArrivalRow::State state)
{
    switch (state) {
    case ArrivalRow::State::Arriving:
        return tr("arriving");
    case ArrivalRow::State::Ready:
        return tr("ready");
    case ArrivalRow::State::Taken:
        return tr("taken");
    case ArrivalRow::State::Laid:
        return tr("on the table");
    case ArrivalRow::State::Filed:
        return tr("filed");
    case ArrivalRow::State::SetAside:
        return tr("set aside");
    case ArrivalRow::State::Refused:
        return tr("refused");
    case ArrivalRow::State::OnStick:
        break;
    }
    return tr("on the stick");
}

int ArrivalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void ArrivalsModel::setRows(const QList<ArrivalRow> &rows)
{
    const auto same = [](const ArrivalRow &a, const ArrivalRow &b) { return a.key() == b.key(); };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before) {
        const ArrivalRow was = m_rows.value(one.row());
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const ArrivalRow &row) { return same(row, was); });
        after.append(found == rows.end() ? QModelIndex() : createIndex(int(found - rows.begin()), 0));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

QVariant ArrivalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ArrivalRow &row = m_rows.at(index.row());
    const QString separator = QStringLiteral(" · ");
    const QString detail = row.detail.isEmpty() ? word(row.state) : word(row.state) + separator + row.detail;
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case TwoLineDelegate::DetailRole:
        return detail;
    case TwoLineDelegate::NoteRole:
        return row.note;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.name + separator + detail + (row.note.isEmpty() ? QString() : separator + row.note);
    default:
        return {};
    }
}

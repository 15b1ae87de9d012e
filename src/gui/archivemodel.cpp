// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archivemodel.h"

#include "core/indonesian.h"

#include <utility>

ArchiveModel::ArchiveModel(const QTimeZone &zone, Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
    , m_source(std::move(source))
{
}

void ArchiveModel::reload()
{
    const QList<ArchiveRow> rows = m_source({}, {}, pageSize);
    beginResetModel();
    m_rows = rows;
    m_more = rows.size() == pageSize;
    m_search = false;
    endResetModel();
}

void ArchiveModel::showOnly(const QList<ArchiveRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_more = false;
    m_search = true;
    endResetModel();
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // a view asks again at once: not before this page is there
    const QList<ArchiveRow> next = m_source(m_rows.last().entry.at, m_rows.last().request.id, pageSize);
    if (next.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(next.size()) - 1);
    m_rows += next;
    m_more = next.size() == pageSize;
    endInsertRows();
}

QString ArchiveModel::placeOf(const ArchiveEntry &entry)
{
    if (entry.electronicOnly)
        return tr("electronic only");
    QStringList parts;
    const auto add = [&parts](const QString &words, const QString &value) {
        if (!value.isEmpty())
            parts.append(words.arg(value));
    };
    add(QStringLiteral("%1"), entry.room);
    add(tr("rack %1"), entry.rack);
    add(tr("box %1"), entry.box);
    add(tr("folder %1"), entry.folder);
    return parts.join(QStringLiteral(", "));
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArchiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ArchiveModel::text(const ArchiveRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.entry.number;
    case Agenda:
        return row.request.agenda();
    case Applicant:
        return row.request.applicant.name;
    case Result:
        return workflow::name(row.request.outcome);
    case Place:
        return placeOf(row.entry);
    default:
        return indonesian::date(row.entry.at, m_zone);
    }
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArchiveRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("Archive number %1, agenda %2, %3, %4")
            .arg(row.entry.number, row.request.agenda(), row.request.applicant.name, placeOf(row.entry));
    return {};
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Archive number");
    case Agenda:
        return tr("Agenda");
    case Applicant:
        return tr("Applicant");
    case Result:
        return tr("Result");
    case Place:
        return tr("Place");
    default:
        return tr("Archived");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papertraymodel.h"

#include "desk/paperfiling.h"
#include "gui/paperchecks.h"
#include "gui/twolinedelegate.h"

#include <algorithm>

int PaperTrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaperTrayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries.at(index.row());
    const QString separator = QStringLiteral(", ");
    switch (role) {
    case Qt::DisplayRole:
        return paperfiling::title(entry.paper.kind);
    case TwoLineDelegate::DetailRole:
        return detailOf(entry);
    case TwoLineDelegate::NoteRole:
        return noteOf(entry);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString note = noteOf(entry);
        return paperfiling::title(entry.paper.kind) + separator + detailOf(entry)
            + (note.isEmpty() ? QString() : separator + note);
    }
    default:
        return {};
    }
}

QString PaperTrayModel::detailOf(const Entry &entry)
{
    QStringList parts;
    parts << (entry.paper.original ? tr("original") : tr("copy"));
    parts << tr("%1 sheets").arg(entry.paper.sheets);
    parts << tr("%1 pages").arg(entry.paper.pages);
    if (entry.paper.digitallySigned)
        parts << tr("signed electronically");
    parts << entry.paper.fileName;
    return parts.join(QStringLiteral(" · "));
}

QString PaperTrayModel::noteOf(const Entry &entry)
{
    if (entry.before.isEmpty() && entry.alike) {
        const FiledBefore &where = entry.alike->found.other.where;
        return tr("Page %1 looks like one of agenda %2, %3")
            .arg(QString::number(entry.alike->page + 1), where.agenda, where.applicant);
    }
    if (entry.before.isEmpty() && entry.caution.isEmpty() && !entry.sheet.isEmpty())
        return tr("A photo with a sheet on it: it can be straightened");
    if (entry.before.isEmpty())
        return entry.caution;
    const FiledBefore &first = entry.before.first();
    return tr("Filed before: agenda %1, %2").arg(first.agenda, first.applicant);
}

int PaperTrayModel::rowOf(const QString &sha256) const
{
    const auto same = [&](const Entry &entry) { return entry.paper.sha256 == sha256; };
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), same);
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

int PaperTrayModel::insert(int row, const Entry &entry)
{
    row = std::clamp(row, 0, int(m_entries.size()));
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
    return row;
}

PaperTrayModel::Entry PaperTrayModel::take(int row)
{
    beginRemoveRows({}, row, row);
    Entry entry = m_entries.takeAt(row);
    endRemoveRows();
    return entry;
}

void PaperTrayModel::replace(int row, const Entry &entry)
{
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

void PaperTrayModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

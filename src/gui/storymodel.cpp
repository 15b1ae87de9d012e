// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storymodel.h"

#include "core/indonesian.h"

StoryModel::StoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StoryModel::setLines(const QList<StoryLine> &lines, const QTimeZone &office)
{
    // Most changes add to the end: what is read already stays where it is.
    bool grows = m_lines.size() <= lines.size() && !m_lines.isEmpty() && office == m_office;
    for (qsizetype at = 0; grows && at < m_lines.size(); ++at)
        grows = m_lines.at(at).at == lines.at(at).at && m_lines.at(at).sentence == lines.at(at).sentence;
    if (grows && m_lines.size() == lines.size())
        return;
    if (grows) {
        beginInsertRows({}, int(m_lines.size()), int(lines.size()) - 1);
        m_lines = lines;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_office = office;
    endResetModel();
}

QString StoryModel::plainText(int row) const
{
    const StoryLine &line = m_lines.at(row);
    QString text = indonesian::dateAndTime(line.at, m_office) + QStringLiteral(": ") + line.sentence;
    if (!line.detail.isEmpty())
        text += QLatin1Char(' ') + line.detail;
    return text;
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoryLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.sentence;
    case Qt::AccessibleTextRole:
        return plainText(index.row());
    case TimeRole:
        return indonesian::time(line.at.toTimeZone(m_office).time());
    case DayRole: {
        // Only where a day begins.
        const QDate day = line.at.toTimeZone(m_office).date();
        const bool begins = index.row() == 0 || m_lines.at(index.row() - 1).at.toTimeZone(m_office).date() != day;
        return begins ? indonesian::weekdayAndDate(day) : QString();
    }
    case DetailRole:
        return line.detail;
    default:
        return {};
    }
}

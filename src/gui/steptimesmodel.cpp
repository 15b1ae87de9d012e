// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steptimesmodel.h"

#include "core/indonesian.h"
#include "core/workflow.h"

#include <algorithm>

namespace
{
constexpr qint64 msPerMinute = 60'000;
constexpr quintptr noParent = quintptr(-1); ///< internal id of a step's row; a stretch's is its step's row
} // namespace

StepTimesModel::StepTimesModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void StepTimesModel::setFile(const CaseFile &file, const Standard &standard, const QDateTime &now,
                             const QTimeZone &office)
{
    beginResetModel();
    m_groups.clear();
    m_now = now;
    m_office = office;
    for (const Interval &stretch : file.intervals) {
        auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) {
            return group.kind == stretch.kind && group.stage == stretch.stage && group.round == stretch.round;
        });
        if (it == m_groups.end()) {
            const auto minutes = stretch.kind == ClockKind::Work ? standard(stretch.stage) : std::nullopt;
            m_groups.append({ stretch.kind, stretch.stage, stretch.round, 0, minutes, {} });
            it = std::prev(m_groups.end());
        }
        it->ms += stretch.ms(now);
        it->stretches.append(stretch);
    }
    endResetModel();
}

void StepTimesModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

standard::Reading StepTimesModel::reading(int row) const
{
    const Group &group = m_groups.at(row);
    if (group.kind != ClockKind::Work)
        return standard::waiting(duration(group.ms));
    return standard::reading(int(group.ms / msPerMinute), group.standard);
}

QString StepTimesModel::duration(qint64 ms) const
{
    const qint64 minutes = ms / msPerMinute;
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    if (minutes >= day)
        return tr("%1 d %2 h").arg(minutes / day).arg(minutes % day / hour);
    if (minutes >= hour)
        return tr("%1 h %2 min").arg(minutes / hour).arg(minutes % hour);
    return minutes > 0 ? tr("%1 min").arg(minutes) : tr("%1 s").arg(ms / 1000);
}

QString StepTimesModel::name(const Group &group) const
{
    QString text;
    switch (group.kind) {
    case ClockKind::Work:
        text = tr("Step %1 · %2").arg(int(group.stage)).arg(workflow::name(group.stage));
        break;
    case ClockKind::Waiting:
        text = tr("Waiting for the applicant");
        break;
    case ClockKind::Outage:
        text = tr("SPSE was down");
        break;
    case ClockKind::PickUp:
        text = tr("Waiting for the pick-up");
        break;
    }
    return group.round > 1 ? tr("%1 (round %2)").arg(text).arg(group.round) : text;
}

QString StepTimesModel::name(const Interval &stretch) const
{
    QString text = indonesian::date(stretch.start, m_office) + QStringLiteral(", ")
        + indonesian::time(stretch.start.toTimeZone(m_office).time());
    const bool otherDay =
        stretch.stop.isValid() && stretch.stop.toTimeZone(m_office).date() != stretch.start.toTimeZone(m_office).date();
    text += QStringLiteral(" – ");
    if (stretch.stop.isNull())
        text += tr("still running");
    else
        text += (otherDay ? indonesian::date(stretch.stop, m_office) + QStringLiteral(", ") : QString())
            + indonesian::time(stretch.stop.toTimeZone(m_office).time());
    if (!stretch.operatorName.isEmpty())
        text += QStringLiteral("  ·  ") + stretch.operatorName;
    if (!stretch.stopReason.isEmpty())
        text += QStringLiteral("  ·  ") + stretch.stopReason;
    if (stretch.enteredAt.isValid())
        text +=
            QStringLiteral("  ·  ") + tr("late entry of %1").arg(indonesian::dateAndTime(stretch.enteredAt, m_office));
    if (stretch.isSetBack())
        text += QStringLiteral("  ·  ") + tr("the computer's clock was set back");
    else if (stretch.kind == ClockKind::Work && stretch.passedMs(m_now) - stretch.ms(m_now) >= msPerMinute)
        text += QStringLiteral("  ·  ") + tr("%1 by the wall clock").arg(duration(stretch.passedMs(m_now)));
    return text;
}

QString StepTimesModel::plainText() const
{
    QStringList lines;
    for (int row = 0; row < int(m_groups.size()); ++row) {
        lines.append(name(m_groups.at(row)) + QStringLiteral(": ") + reading(row).words);
        for (const Interval &stretch : m_groups.at(row).stretches)
            lines.append(QStringLiteral("    ") + name(stretch) + QStringLiteral(": ") + duration(stretch.ms(m_now)));
    }
    return lines.join(QLatin1Char('\n'));
}

QModelIndex StepTimesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : noParent);
}

QModelIndex StepTimesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noParent)
        return {};
    return createIndex(int(index.internalId()), 0, noParent);
}

int StepTimesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == noParent && parent.column() == 0 ? int(m_groups.at(parent.row()).stretches.size())
                                                                   : 0;
}

int StepTimesModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant StepTimesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool step = index.internalId() == noParent;
    const Group &group = m_groups.at(step ? index.row() : int(index.internalId()));
    if (role == Qt::AccessibleTextRole && step)
        return name(group) + QStringLiteral(": ") + reading(index.row()).meaning;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (step)
        return index.column() == Step ? name(group) : reading(index.row()).words;
    const Interval &stretch = group.stretches.at(index.row());
    return index.column() == Step ? name(stretch) : duration(stretch.ms(m_now));
}

QVariant StepTimesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Step ? tr("Step") : tr("Time");
}

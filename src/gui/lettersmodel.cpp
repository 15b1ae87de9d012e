// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lettersmodel.h"

#include "core/indonesian.h"
#include "gui/theme.h"

#include <QBrush>

#include <algorithm>

LettersModel::LettersModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void LettersModel::setLetters(const QList<Letter> &letters)
{
    QList<Letter> newestFirst(letters.crbegin(), letters.crend());
    const bool sameRows = std::equal(newestFirst.begin(), newestFirst.end(), m_letters.begin(), m_letters.end(),
                                     [](const Letter &a, const Letter &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_letters = newestFirst;
        endResetModel();
    } else if (!newestFirst.isEmpty()) {
        m_letters = newestFirst;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int LettersModel::rowOf(LetterId id) const
{
    const auto it = std::find_if(m_letters.begin(), m_letters.end(), [id](const Letter &l) { return l.id == id; });
    return it == m_letters.end() ? -1 : int(it - m_letters.begin());
}

QString LettersModel::kindName(const Letter &letter)
{
    switch (letter.kind) {
    case LetterKind::IntakeReceipt:
        return tr("Receipt of papers");
    case LetterKind::CompletionNotice:
        return tr("Completion notice no. %1").arg(letter.round);
    case LetterKind::RejectionNotice:
        return tr("Rejection notice");
    case LetterKind::ReferralNotice:
        return tr("Referral notice");
    case LetterKind::ResultNotice:
        return letter.secret ? tr("Result notice with a password") : tr("Result notice");
    }
    return {};
}

QString LettersModel::stateOf(const Letter &letter) const
{
    if (letter.state == LetterState::Void)
        return tr("Void: %1").arg(letter.voidReason);
    if (!letter.toldAt.isNull())
        return tr("Told to %1, %2").arg(letter.toldWhom, indonesian::dateAndTime(letter.toldAt, m_zone));
    if (letter.state == LetterState::Printed)
        return tr("Printed %1").arg(indonesian::dateAndTime(letter.printedAt, m_zone));
    return tr("Made %1, not printed yet").arg(indonesian::dateAndTime(letter.madeAt, m_zone));
}

int LettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int LettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LettersModel::text(const Letter &letter, int column) const
{
    return column == Which ? letter.number + QLatin1Char('\n') + kindName(letter) : stateOf(letter);
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Letter &letter = m_letters.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(letter, index.column());
    if (role == Qt::ForegroundRole && letter.state == LetterState::Void)
        return QBrush(theme::colours().muted);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3").arg(letter.number, kindName(letter), stateOf(letter));
    return {};
}

QVariant LettersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Which ? tr("Letter") : tr("What became of it");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pokjamembers.h"

#include "core/indonesian.h"
#include "core/registerimport.h"

namespace
{
QString &field(PokjaMember &member, int column)
{
    switch (column) {
    case PokjaMembers::Name:
        return member.name;
    case PokjaMembers::Nip:
        return member.nip;
    case PokjaMembers::UserId:
        return member.userId;
    default:
        return member.position;
    }
}

bool isEmpty(const PokjaMember &member)
{
    return member.name.isEmpty() && member.nip.isEmpty() && member.userId.isEmpty() && member.position.isEmpty();
}

/// Where name, NIP, user ID and position stand; -1 = nowhere. Empty: the row is no head.
QList<int> placesOf(const QStringList &row)
{
    const ImportMapping mapping = registerimport::mapColumns(row);
    const auto place = [&](ImportColumn column) { return mapping.columns.value(column, -1); };
    const QList<int> places = { place(ImportColumn::Name), place(ImportColumn::Nip), place(ImportColumn::UserId),
                                place(ImportColumn::Position) };
    return places.at(0) < 0 && places.at(1) < 0 ? QList<int>() : places;
}
} // namespace

PokjaMembers::PokjaMembers(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PokjaMembers::setMembers(const QList<PokjaMember> &members)
{
    beginResetModel();
    m_members = members;
    endResetModel();
}

QList<PokjaMember> PokjaMembers::members() const
{
    QList<PokjaMember> result;
    for (const PokjaMember &member : m_members) {
        if (!isEmpty(member))
            result.append(member);
    }
    return result;
}

void PokjaMembers::addRow()
{
    const int row = int(m_members.size());
    beginInsertRows({}, row, row);
    m_members.append(PokjaMember {});
    endInsertRows();
    Q_EMIT changed();
}

void PokjaMembers::removeRowAt(int row)
{
    if (row < 0 || row >= m_members.size())
        return;
    beginRemoveRows({}, row, row);
    m_members.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

int PokjaMembers::paste(const QString &text)
{
    QList<int> places = { 0, 1, 2, 3 };
    QList<PokjaMember> added;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(QLatin1Char('\t'));
        if (i == 0) {
            if (const QList<int> head = placesOf(cells); !head.isEmpty()) {
                places = head;
                continue;
            }
        }
        PokjaMember member;
        for (int column = 0; column < ColumnCount; ++column) {
            if (places.at(column) >= 0)
                field(member, column) = cells.value(places.at(column)).simplified();
        }
        member.nip = ::Nip::normalised(member.nip);
        if (!isEmpty(member))
            added.append(member);
    }
    if (added.isEmpty())
        return 0;
    beginResetModel();
    m_members = members() + added;
    endResetModel();
    Q_EMIT changed();
    return int(added.size());
}

QString PokjaMembers::mistake(QDate today) const
{
    for (int row = 0; row < m_members.size(); ++row) {
        const PokjaMember &member = m_members.at(row);
        if (isEmpty(member))
            continue;
        if (member.name.isEmpty())
            return tr("Row %1: the name is missing.").arg(row + 1);
        if (member.nip.isEmpty())
            continue;
        const NipReading nip = ::Nip::parse(member.nip, ::Nip::guessKind(member.nip), today);
        if (!nip.ok())
            return tr("Row %1: %2").arg(row + 1).arg(nip.errors.first());
    }
    return {};
}

int PokjaMembers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int PokjaMembers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PokjaMembers::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    PokjaMember member = m_members.at(index.row());
    const QString &text = field(member, index.column());
    return index.column() == Nip && role == Qt::DisplayRole ? indonesian::nip(text) : text;
}

bool PokjaMembers::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_readOnly)
        return false;
    const QString text = value.toString().simplified();
    field(m_members[index.row()], index.column()) = index.column() == Nip ? ::Nip::normalised(text) : text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags PokjaMembers::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return m_readOnly ? base : base | Qt::ItemIsEditable;
}

QVariant PokjaMembers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = { tr("Name"), tr("NIP"), tr("User ID"), tr("Position") };
    return section < ColumnCount ? titles[section] : QVariant();
}

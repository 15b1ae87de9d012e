// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registermodel.h"

#include "core/indonesian.h"
#include "gui/requestwords.h"
#include "gui/theme.h"

#include <QBrush>

RegisterModel::RegisterModel(const RegisterDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void RegisterModel::setSearch(const QString &text)
{
    m_search = text.simplified();
    beginResetModel();
    m_rows.clear();
    m_more = false;
    endResetModel();
    reload();
}

QList<Account> RegisterModel::read(qsizetype rows) const
{
    if (!m_search.isEmpty())
        return m_desk.search(m_search, searchLimit);
    return m_desk.page({}, AccountId {}, int(rows));
}

void RegisterModel::reload()
{
    const qsizetype wanted = qMax<qsizetype>(pageSize, m_rows.size());
    const QList<Account> rows = read(wanted);
    beginResetModel();
    m_rows = rows;
    m_more = m_search.isEmpty() && rows.size() == wanted;
    endResetModel();
}

void RegisterModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_more = false;
    endResetModel();
}

AccountId RegisterModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : AccountId {};
}

int RegisterModel::rowOf(AccountId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const AccountData &account = m_rows.at(index.row()).data;
    if (role == Qt::ForegroundRole && !account.active)
        return QBrush(theme::colours().muted);
    if (role == Qt::ToolTipRole)
        return account.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return account.name;
    case Nip:
        return indonesian::maskedNip(account.nip);
    case UserId:
        return account.userId;
    case Pokja:
        return requestwords::pokja(account.pokja);
    case Phone:
        return indonesian::maskedPhone(account.phone);
    case Active:
        return account.active ? tr("active") : tr("not active");
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = { tr("Name"), tr("NIP"), tr("User ID"), tr("Pokja"), tr("Phone"), tr("State") };
    return section < ColumnCount ? titles[section] : QVariant();
}

bool RegisterModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void RegisterModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    QList<Account> next;
    try {
        const Account &last = m_rows.last();
        next = m_desk.page(RegisterDesk::sortKey(last.data), last.id, pageSize);
    } catch (const std::exception &) {
        // A view that scrolls can show no sentence; the next action tells of the lost connection.
        m_more = false;
        return;
    }
    m_more = next.size() == pageSize;
    if (next.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + next.size()) - 1);
    m_rows += next;
    endInsertRows();
}

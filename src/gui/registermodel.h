// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QAbstractTableModel>

/// The register as a table: page after page by key while somebody scrolls, or what a search finds. Numbers are masked
/// (R44): who needs them whole opens the account, and that is an entry.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterModel)
public:
    enum Column { Name, Nip, UserId, Pokja, Phone, Active, ColumnCount };
    static constexpr int pageSize = 100; ///< rows
    static constexpr int searchLimit = 200; ///< rows

    explicit RegisterModel(const RegisterDesk &desk, QObject *parent = nullptr);
    void setSearch(const QString &text); ///< empty: all
    const QString &search() const { return m_search; }
    void reload(); ///< as many rows again as were there. @throws Error
    void clear(); ///< the desk was locked
    AccountId idAt(int row) const; ///< 0: none
    int rowOf(AccountId id) const; ///< -1: not among the rows that were read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<Account> read(qsizetype rows) const;
    const RegisterDesk &m_desk;
    QList<Account> m_rows;
    QString m_search;
    bool m_more = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QAbstractTableModel>

/// The members of one Pokja as a table that is typed into, or filled from a spreadsheet's clipboard: columns by their
/// heads where there are some, else name, NIP, user ID, position.
class PokjaMembers final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokjaMembers)
public:
    enum Column { Name, Nip, UserId, Position, ColumnCount };
    explicit PokjaMembers(QObject *parent = nullptr);
    void setMembers(const QList<PokjaMember> &members);
    QList<PokjaMember> members() const; ///< without rows that are empty
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void addRow();
    void removeRowAt(int row);
    /// @param text as a spreadsheet copies it: rows by line, columns by TAB @return how many members were added
    int paste(const QString &text);
    /// What is wrong with the rows, one sentence; empty: nothing.
    QString mistake(QDate today) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    QList<PokjaMember> m_members;
    bool m_readOnly = false;
};

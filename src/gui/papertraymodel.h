// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

#include <QAbstractListModel>
#include <QList>

/// The papers that lie ready to be filed with a request, in the order they came. A value store for the list: reading
/// and inspecting is PaperTray's.
class PaperTrayModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperTrayModel)
public:
    struct Entry {
        NewPaper paper;
        QList<FiledBefore> before; ///< the same bytes, filed with other requests (C15)
        QString caution; ///< "ends too early", from the inspection
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QList<Entry> &entries() const { return m_entries; }
    int rowOf(const QString &sha256) const; ///< -1: not here
    int insert(int row, const Entry &entry); ///< gives the row
    Entry take(int row);
    void replace(int row, const Entry &entry);
    void clear();

    static QString detailOf(const Entry &entry);
    static QString noteOf(const Entry &entry);

private:
    QList<Entry> m_entries;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointF>

#include <memory>

struct PaperAlike;

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
        std::shared_ptr<const PaperAlike> alike {}; ///< a page that looks like one filed before (C15)
        QList<QPointF> sheet {}; ///< corners of the sheet on a photo, on a page 1000 wide
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

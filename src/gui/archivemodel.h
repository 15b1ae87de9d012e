// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/archivedesk.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <functional>

/// What is archived, newest first, read in pages by key as the list is scrolled; or what a search found. Rows carry no
/// bytes and are never counted beforehand.
class ArchiveModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveModel)
public:
    enum Column { Number, Agenda, Applicant, Result, Place, At, ColumnCount };
    static constexpr int pageSize = 100;
    /// The rows after that entry time and request; a null time: from the top. Must not throw: a view asks while it
    /// paints.
    using Source = std::function<QList<ArchiveRow>(const QDateTime &before, RequestId beforeId, int limit)>;

    ArchiveModel(const QTimeZone &zone, Source source, QObject *parent = nullptr);
    void reload(); ///< the first page again
    /// Only these, as a search found them.
    void showOnly(const QList<ArchiveRow> &rows);
    bool isSearch() const { return m_search; }
    const ArchiveRow &at(int row) const { return m_rows.at(row); }
    /// "Ruang Arsip, rak 2, boks 14, folder 3" or "elektronik saja".
    static QString placeOf(const ArchiveEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString text(const ArchiveRow &row, int column) const;

    QTimeZone m_zone;
    Source m_source;
    QList<ArchiveRow> m_rows;
    bool m_more = false;
    bool m_search = false;
};

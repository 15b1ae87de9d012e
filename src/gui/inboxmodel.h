// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

class InboxDesk;
class MessageBar;
class Office;

/// The requests of one queue, or of one search, read page by page by key while the list is scrolled: never counted,
/// never read whole. Follows single changes row by row. What a row says is inboxroles.h; the columns serve those who
/// read tables. It holds no file of a request and writes nothing.
class InboxModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxModel)
public:
    enum Column {
        ApplicantColumn,
        AgendaColumn,
        ReceivedColumn,
        PokjaColumn,
        KindsColumn,
        StageColumn,
        TimeColumn,
        OfficerColumn,
        ColumnCount
    };
    static constexpr int pageSize = 60;
    static constexpr int searchLimit = 200;

    /// @param bar where a failed reading is told; outlives the model
    InboxModel(Office &office, InboxDesk &desk, MessageBar &bar, QObject *parent = nullptr);

    void setQueue(Queue queue);
    Queue queue() const { return m_queue; }
    /// Fewer than two letters: no search, the queue again.
    void setSearch(const QString &text);
    bool isSearching() const { return m_search.size() > 1; }
    void reload();
    /// As many rows as were read, again: what other desks changed. A row that stays is not moved.
    void refresh();
    void clear(); ///< nothing of anybody stays in memory (locked)
    /// One request as it now stands: its row changes, comes or goes.
    void follow(RequestId id);
    void tickMinutes(); ///< the minutes of what is being worked on have moved on

    const Request &at(int row) const { return m_rows.at(row); }
    int rowOf(RequestId id) const; ///< -1: not read yet, or not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    bool belongs(const Request &request) const;
    bool comesBefore(const Request &one, const Request &other) const;
    void put(const Request &request);
    void drop(int row);
    QVariant cardData(const Request &request, int role) const;
    QString cell(const Request &request, int column) const;

    Office &m_office;
    InboxDesk &m_desk;
    MessageBar &m_bar;
    Queue m_queue = Queue::ToAct;
    QString m_search;
    QList<Request> m_rows;
    bool m_more = false;
};

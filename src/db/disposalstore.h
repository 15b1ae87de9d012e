// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/disposal.h"

#include <optional>

class Database;
class Query;

/// All SQL of the lists of files to be destroyed, their approvals, and the tombstones. What takes a file out of the
/// database is PurgeStore's. No rules, no transactions.
class DisposalStore final
{
public:
    explicit DisposalStore(Database &db)
        : m_db(db)
    {
    }
    qint64 add(DisposalState state, const QString &note, const QDateTime &at, OperatorId by);
    void addItem(qint64 id, const DisposalItem &item);
    void takeOut(qint64 item, const QString &reason);
    void addStep(qint64 id, const DisposalApproval &approval, OperatorId by);
    /// The revision goes up by one. @throws Error::Conflict when it was not that one
    void setState(qint64 id, int revision, DisposalState state, const QDateTime &endedAt);
    void setCleaned(qint64 id, const QDateTime &at);
    std::optional<Disposal> get(qint64 id) const;
    QList<Disposal> all() const; ///< newest first, without items and approvals
    std::optional<qint64> openListOf(RequestId id) const; ///< a list that it is on and that has not ended

    void addTombstone(qint64 disposal, const Tombstone &stone, OperatorId by);
    QList<Tombstone> tombstones() const; ///< oldest first
    QString birthOf(RequestId id) const; ///< hash of its first entry in the trail
    /// The file of that tombstone, where its rows are there: it has come back out of an old backup.
    std::optional<RequestId> living(const Tombstone &stone) const;

private:
    Disposal fromRow(const Query &q) const;

    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/disposal.h"

#include <QSet>

#include <optional>

class Database;
class Query;

/// All SQL of the lists of files that are to leave the unit, their approvals, and the tombstones. What takes a file out
/// of the database is PurgeStore's. No rules, no transactions.
class DisposalStore final
{
public:
    explicit DisposalStore(Database &db)
        : m_db(db)
    {
    }
    qint64 add(DisposalKind kind, DisposalState state, const QString &note, const QDateTime &at, OperatorId by);
    void addItem(qint64 id, const DisposalItem &item);
    void takeOut(qint64 item, const QString &reason);
    void addStep(qint64 id, const DisposalApproval &approval, OperatorId by);
    /// The revision goes up by one. @throws Error::Conflict when it was not that one
    void setState(qint64 id, int revision, DisposalState state, const QDateTime &endedAt);
    void setCleaned(qint64 id, const QDateTime &at);
    std::optional<Disposal> get(qint64 id) const;
    QList<Disposal> all() const; ///< newest first, without items and approvals
    std::optional<qint64> openListOf(RequestId id) const; ///< a list that it is on and that has not ended
    QSet<RequestId> onOpenLists() const; ///< all such files
    bool isTransferred(RequestId id) const; ///< was handed over to the archive unit
    QSet<RequestId> transferred() const; ///< all such files

    void addTombstone(qint64 disposal, const Tombstone &stone, OperatorId by);
    QList<Tombstone> tombstones() const; ///< oldest first
    /// After rows were copied in: a destroyed request's number is not given out again. On SQLite RequestStore sees to
    /// it each time.
    void reserveNumbers();
    QString birthOf(RequestId id) const; ///< hash of its first entry in the trail
    /// The file of that tombstone, where its rows are there: it has come back out of an old backup.
    std::optional<RequestId> living(const Tombstone &stone) const;

private:
    Disposal fromRow(const Query &q) const;
    QSet<RequestId> onLists(bool transferred) const;

    Database &m_db;
};

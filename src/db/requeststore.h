// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QHash>
#include <QList>

#include <optional>

class Database;
class Query;

/// All SQL about the request row itself: the inbox pages by key, kept queue counts, the agenda's numbers.
/// No rules, no transactions: the caller holds one. What hangs on a request is CaseStore's.
class RequestStore final
{
public:
    explicit RequestStore(Database &db)
        : m_db(db)
    {
    }
    struct Cursor {
        qint64 receivedAt = 0;
        RequestId id {};
    };
    /// Inserts it at revision 1 and counts it in its queue. @return with its id
    Request add(const Request &request);
    Request get(RequestId id) const; ///< @throws Error::Conflict when there is none
    Request get(RequestId id, int revision) const; ///< @throws Error::Conflict when the row has moved on
    /// Writes what changes after the intake, and the queue's counts; the revision goes up by one. What the intake wrote
    /// stands. @throws Error::Conflict
    void update(const Request &was, const Request &now);
    /// Takes the row away, and out of its queue's count, when nothing hangs on it any more (PurgeStore).
    void remove(const Request &request);
    /// The clock's two columns alone: no new revision, so that looking at a request is no conflict for others.
    void setClock(RequestId id, qint64 workedMs, const QDateTime &runningSince);

    /// One more reminder that the password is to be changed; no new revision.
    void addReminder(RequestId id, const QDateTime &at);

    QList<Request> page(Queue queue, const std::optional<Cursor> &after, int limit) const;
    QList<Request> all(std::optional<Stage> stage, const std::optional<Cursor> &after, int limit) const;
    QList<Request> these(const QList<RequestId> &ids) const; ///< newest id first; ids that are gone are left out
    QHash<Queue, qint64> counts() const;
    std::optional<RequestId> byAgenda(int year, int number) const;
    /// Of the same person by NIP or user ID, newest first.
    QList<Request> ofPerson(const QString &nip, const QString &userId, int limit) const;
    QList<Request> withSecretOf(SessionId session) const;
    /// Requests whose secret is held by a session that has ended or was last seen before that time.
    QList<Request> withLostSecret(const QDateTime &deadBefore) const;

private:
    void count(Queue queue, int by);
    QList<Request> list(Query &query) const;

    Database &m_db;
};

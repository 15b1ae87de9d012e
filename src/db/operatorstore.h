// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/loginthrottle.h"
#include "core/operator.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

class Database;

/// All SQL about operators, their sessions and failed logins. No rules, no transactions.
class OperatorStore final
{
public:
    explicit OperatorStore(Database &db)
        : m_db(db)
    {
    }
    struct WithHash {
        Operator who;
        QByteArray hash;
    };
    Operator add(const Operator &data, const QByteArray &hash, const QDateTime &at);
    void update(const Operator &data); ///< all but the hash. @throws Error::Conflict
    void setHash(OperatorId id, int revision, const QByteArray &hash); ///< @throws Error::Conflict
    Operator get(OperatorId id) const;
    std::optional<WithHash> byName(const QString &userName) const;
    QList<Operator> all() const;
    bool any() const;

    /// nameHash: SHA-256 of the name as typed, because somebody may have typed a password there.
    LoginThrottle attempts(const QString &nameHash) const;
    void setAttempts(const QString &nameHash, const LoginThrottle &attempts);
    void clearAttempts(const QString &nameHash);

    SessionId startSession(OperatorId id, const QString &desk, const QDateTime &at);
    void seen(SessionId id, const QDateTime &at);
    void endSession(SessionId id, const QDateTime &at);
    struct Session {
        SessionId id {};
        OperatorId who {};
        QString desk;
        QDateTime seenAt;
    };
    QList<Session> openSessions() const;

private:
    Database &m_db;
};

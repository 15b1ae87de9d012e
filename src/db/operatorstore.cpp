// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/operatorstore.h"

#include "core/error.h"
#include "db/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
const QString columns =
    u"id, revision, user_name, full_name, nip, spse_user_id, role, administrator, disabled, password_hash"_s;

[[noreturn]] void movedOn()
{
    throw conflict(QCoreApplication::translate("db", "This operator was changed meanwhile. Look at it again."));
}

Operator fromRow(const Query &q)
{
    return { OperatorId(q.number(0)), q.integer(1), q.text(2), q.text(3), q.text(4), q.text(5),
             Role(q.integer(6)),      q.yes(7),     q.yes(8) };
}

void bindData(Query &q, const Operator &who)
{
    q.bind(u":user"_s, who.userName)
        .bind(u":name"_s, who.fullName)
        .bind(u":nip"_s, who.nip)
        .bind(u":spse"_s, who.spseUserId)
        .bind(u":role"_s, int(who.role))
        .bind(u":admin"_s, who.administrator)
        .bind(u":disabled"_s, who.disabled);
}
} // namespace

Operator OperatorStore::add(const Operator &data, const QByteArray &hash, const QDateTime &at)
{
    Query q(m_db,
            u"INSERT INTO operator (revision, user_name, full_name, nip, spse_user_id, role, administrator, disabled, "
            "password_hash, created_at) VALUES (1, :user, :name, :nip, :spse, :role, :admin, :disabled, :hash, :at) "
            "RETURNING "_s
                + columns);
    bindData(q, data);
    q.bind(u":hash"_s, QString::fromLatin1(hash)).bind(u":at"_s, at).runOne();
    return fromRow(q);
}

void OperatorStore::update(const Operator &data)
{
    Query q(m_db,
            u"UPDATE operator SET revision = revision + 1, user_name = :user, full_name = :name, nip = :nip, "
            "spse_user_id = :spse, role = :role, administrator = :admin, disabled = :disabled "
            "WHERE id = :id AND revision = :was"_s);
    bindData(q, data);
    q.bind(u":id"_s, raw(data.id)).bind(u":was"_s, data.revision).run();
    if (q.affected() != 1)
        movedOn();
}

void OperatorStore::setHash(OperatorId id, int revision, const QByteArray &hash)
{
    Query q(m_db,
            u"UPDATE operator SET revision = revision + 1, password_hash = :hash WHERE id = :id AND revision = :was"_s);
    q.bind(u":hash"_s, QString::fromLatin1(hash)).bind(u":id"_s, raw(id)).bind(u":was"_s, revision).run();
    if (q.affected() != 1)
        movedOn();
}

Operator OperatorStore::get(OperatorId id) const
{
    Query q(m_db, u"SELECT "_s + columns + u" FROM operator WHERE id = :id"_s);
    if (!q.bind(u":id"_s, raw(id)).runOne())
        movedOn();
    return fromRow(q);
}

std::optional<OperatorStore::WithHash> OperatorStore::byName(const QString &userName) const
{
    Query q(m_db, u"SELECT "_s + columns + u" FROM operator WHERE user_name = :name"_s);
    if (!q.bind(u":name"_s, userName).runOne())
        return {};
    return WithHash { fromRow(q), q.text(9).toLatin1() };
}

QList<Operator> OperatorStore::all() const
{
    Query q(m_db, u"SELECT "_s + columns + u" FROM operator ORDER BY full_name, id"_s);
    q.run();
    QList<Operator> result;
    while (q.next())
        result << fromRow(q);
    return result;
}

bool OperatorStore::any() const
{
    Query q(m_db, u"SELECT 1 FROM operator LIMIT 1"_s);
    return q.runOne();
}

LoginThrottle OperatorStore::attempts(const QString &nameHash) const
{
    Query q(m_db, u"SELECT failures, since FROM login_attempt WHERE name_hash = :name"_s);
    if (!q.bind(u":name"_s, nameHash).runOne())
        return {};
    return { q.integer(0), q.time(1) };
}

void OperatorStore::setAttempts(const QString &nameHash, const LoginThrottle &attempts)
{
    Query(m_db,
          u"INSERT INTO login_attempt (name_hash, failures, since) VALUES (:name, :failures, :since) "
          "ON CONFLICT (name_hash) DO UPDATE SET failures = excluded.failures, since = excluded.since"_s)
        .bind(u":name"_s, nameHash)
        .bind(u":failures"_s, attempts.failures)
        .bind(u":since"_s, attempts.since)
        .run();
}

void OperatorStore::clearAttempts(const QString &nameHash)
{
    Query(m_db, u"DELETE FROM login_attempt WHERE name_hash = :name"_s).bind(u":name"_s, nameHash).run();
}

SessionId OperatorStore::startSession(OperatorId id, const QString &desk, const QDateTime &at)
{
    Query q(
        m_db,
        u"INSERT INTO session (operator_id, desk, started_at, seen_at) VALUES (:id, :desk, :at, :seen) RETURNING id"_s);
    q.bind(u":id"_s, raw(id)).bind(u":desk"_s, desk).bind(u":at"_s, at).bind(u":seen"_s, at).runOne();
    return SessionId(q.number(0));
}

void OperatorStore::seen(SessionId id, const QDateTime &at)
{
    Query(m_db, u"UPDATE session SET seen_at = :at WHERE id = :id"_s).bind(u":at"_s, at).bind(u":id"_s, raw(id)).run();
}

void OperatorStore::endSession(SessionId id, const QDateTime &at)
{
    Query(m_db, u"UPDATE session SET ended_at = :at, seen_at = :seen WHERE id = :id AND ended_at IS NULL"_s)
        .bind(u":at"_s, at)
        .bind(u":seen"_s, at)
        .bind(u":id"_s, raw(id))
        .run();
}

QList<OperatorStore::Session> OperatorStore::openSessions() const
{
    Query q(m_db, u"SELECT id, operator_id, desk, seen_at FROM session WHERE ended_at IS NULL ORDER BY id"_s);
    q.run();
    QList<Session> result;
    while (q.next())
        result.append({ SessionId(q.number(0)), OperatorId(q.number(1)), q.text(2), q.time(3) });
    return result;
}

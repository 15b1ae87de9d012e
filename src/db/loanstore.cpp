// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/loanstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
const QString loanColumns =
    u"SELECT l.id, l.request_id, r.agenda_year, r.agenda_number, COALESCE(a.number, ''), l.borrower, l.unit, "
    "l.purpose, l.lent_at, l.due, COALESCE(o.full_name, ''), l.returned_at, l.return_note FROM archive_loan l "
    "JOIN request r ON r.id = l.request_id LEFT JOIN archive_entry a ON a.request_id = l.request_id "
    "LEFT JOIN operator o ON o.id = l.operator_id "_s;

const QString holdColumns =
    u"SELECT h.id, h.request_id, h.kind, h.reason, h.authority, h.at, COALESCE(o.full_name, ''), h.lifted_at, "
    "h.lift_reason FROM archive_hold h LEFT JOIN operator o ON o.id = h.operator_id "_s;

QList<Hold> holds(Query &q)
{
    QList<Hold> result;
    q.run();
    while (q.next())
        result.append({ q.number(0), RequestId(q.number(1)), HoldKind(q.integer(2)), q.text(3), q.text(4), q.time(5),
                        q.text(6), q.time(7), q.text(8) });
    return result;
}
} // namespace

QList<Loan> LoanStore::loans(Query &q) const
{
    QList<Loan> result;
    q.run();
    while (q.next())
        result.append({ q.number(0), RequestId(q.number(1)),
                        u"%1/%2"_s.arg(q.integer(3), 4, 10, QLatin1Char('0')).arg(q.integer(2)), q.text(4), q.text(5),
                        q.text(6), q.text(7), q.time(8), q.date(9), q.text(10), q.time(11), q.text(12) });
    return result;
}

qint64 LoanStore::add(const Loan &loan, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO archive_loan (request_id, borrower, unit, purpose, lent_at, due, operator_id, return_note) "
            "VALUES (:id, :borrower, :unit, :purpose, :at, :due, :by, '') RETURNING id"_s);
    q.bind(u":id"_s, raw(loan.request))
        .bind(u":borrower"_s, loan.borrower)
        .bind(u":unit"_s, loan.unit)
        .bind(u":purpose"_s, loan.purpose)
        .bind(u":at"_s, loan.lentAt)
        .bind(u":due"_s, loan.due)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

void LoanStore::giveBack(qint64 loan, const QDateTime &at, OperatorId by, const QString &note)
{
    Query(m_db, u"UPDATE archive_loan SET returned_at = :at, returned_by = :by, return_note = :note WHERE id = :id"_s)
        .bind(u":at"_s, at)
        .bind(u":by"_s, raw(by))
        .bind(u":note"_s, note)
        .bind(u":id"_s, loan)
        .run();
}

std::optional<Loan> LoanStore::loan(qint64 id) const
{
    Query q(m_db, loanColumns + u"WHERE l.id = :id"_s);
    q.bind(u":id"_s, id);
    const auto found = loans(q);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Loan> LoanStore::out(RequestId id) const
{
    Query q(m_db, loanColumns + u"WHERE l.request_id = :id AND l.returned_at IS NULL"_s);
    q.bind(u":id"_s, raw(id));
    const auto found = loans(q);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Loan> LoanStore::loansOf(RequestId id) const
{
    Query q(m_db, loanColumns + u"WHERE l.request_id = :id ORDER BY l.id DESC"_s);
    q.bind(u":id"_s, raw(id));
    return loans(q);
}

QList<Loan> LoanStore::allOut() const
{
    Query q(m_db, loanColumns + u"WHERE l.returned_at IS NULL ORDER BY l.due, l.id"_s);
    return loans(q);
}

QList<Loan> LoanStore::lentIn(const QDateTime &from, const QDateTime &to, int most) const
{
    Query q(m_db, loanColumns + u"WHERE l.lent_at >= :from AND l.lent_at < :to ORDER BY l.lent_at, l.id LIMIT :most"_s);
    q.bind(u":from"_s, from).bind(u":to"_s, to).bind(u":most"_s, most);
    return loans(q);
}

int LoanStore::overdue(QDate today) const
{
    Query q(m_db, u"SELECT COUNT(*) FROM archive_loan WHERE returned_at IS NULL AND due < :today"_s);
    q.bind(u":today"_s, today).runOne();
    return q.integer(0);
}

qint64 LoanStore::addHold(const Hold &hold, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO archive_hold (request_id, kind, reason, authority, at, operator_id, lift_reason) "
            "VALUES (:id, :kind, :reason, :authority, :at, :by, '') RETURNING id"_s);
    q.bind(u":id"_s, raw(hold.request))
        .bind(u":kind"_s, int(hold.kind))
        .bind(u":reason"_s, hold.reason)
        .bind(u":authority"_s, hold.authority)
        .bind(u":at"_s, hold.at)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

void LoanStore::lift(qint64 hold, const QDateTime &at, OperatorId by, const QString &reason)
{
    Query(m_db, u"UPDATE archive_hold SET lifted_at = :at, lifted_by = :by, lift_reason = :reason WHERE id = :id"_s)
        .bind(u":at"_s, at)
        .bind(u":by"_s, raw(by))
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, hold)
        .run();
}

QList<Hold> LoanStore::holdsOf(RequestId id) const
{
    Query q(m_db, holdColumns + u"WHERE h.request_id = :id ORDER BY h.id DESC"_s);
    q.bind(u":id"_s, raw(id));
    return holds(q);
}

std::optional<Hold> LoanStore::hold(qint64 id) const
{
    Query q(m_db, holdColumns + u"WHERE h.id = :id"_s);
    q.bind(u":id"_s, id);
    const auto found = holds(q);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

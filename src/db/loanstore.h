// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <optional>

class Database;
class Query;

/// All SQL about loans of archived files and about holds on them; both belong to the request's record.
class LoanStore final
{
public:
    explicit LoanStore(Database &db)
        : m_db(db)
    {
    }
    qint64 add(const Loan &loan, OperatorId by);
    void giveBack(qint64 loan, const QDateTime &at, OperatorId by, const QString &note);
    std::optional<Loan> loan(qint64 id) const;
    std::optional<Loan> out(RequestId id) const; ///< that is not back yet
    QList<Loan> loansOf(RequestId id) const; ///< newest first
    QList<Loan> allOut() const; ///< the earliest due first
    QList<Loan> lentIn(const QDateTime &from, const QDateTime &to, int most) const; ///< by the day of lending
    int overdue(QDate today) const;

    qint64 addHold(const Hold &hold, OperatorId by);
    void lift(qint64 hold, const QDateTime &at, OperatorId by, const QString &reason);
    QList<Hold> holdsOf(RequestId id) const; ///< newest first
    std::optional<Hold> hold(qint64 id) const;

private:
    QList<Loan> loans(Query &q) const;

    Database &m_db;
};

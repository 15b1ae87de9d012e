// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/breach.h"
#include "core/reportperiod.h"
#include "db/auditstore.h"

#include <QTimeZone>

class Database;

/// All SQL about what the law on personal data asks of the office: notices of corrections, breaches, and what is found
/// of one person. No rules, no transactions.
class PrivacyStore final
{
public:
    explicit PrivacyStore(Database &db)
        : m_db(db)
    {
    }
    void addNotice(AccountId account, const CorrectionNotice &notice, OperatorId by);
    QList<CorrectionNotice> notices(AccountId account) const; ///< oldest first
    /// Typed changes of accounts in the period, without the first version of each; oldest first.
    /// @param account of that one alone; 0: of all
    QList<CorrectionFact> corrections(const ReportPeriod &period, const QTimeZone &office,
                                      AccountId account = {}) const;

    int nextNumber(int year) const;
    qint64 add(const Breach &breach, OperatorId by); ///< @return its id
    void update(const Breach &was, const Breach &now); ///< @throws Error::Conflict
    std::optional<Breach> breach(qint64 id) const;
    /// Found in the period; those that are not told yet whenever they were found. Oldest first.
    QList<Breach> breaches(const ReportPeriod &period, const QTimeZone &office) const;

    /// Requests of that account, and of that user ID or NIP before there was one; oldest first.
    QList<RequestId> requestsOf(AccountId account, const QString &userId, const QString &nip) const;
    /// Every entry of the trail about that account and those requests, oldest first.
    QList<AuditEntry> trail(AccountId account, const QList<RequestId> &requests) const;

private:
    Database &m_db;
};

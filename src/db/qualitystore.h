// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/qualitydraw.h"
#include "db/auditstore.h"

class Database;

/// All SQL about draws for a second look and their verdicts. No rules, no transactions.
class QualityStore final
{
public:
    explicit QualityStore(Database &db)
        : m_db(db)
    {
    }
    /// @return its id; the requests in the order in which they were drawn
    qint64 add(const QualityDraw &draw, const QList<DrawFact> &requests, OperatorId by);
    QList<QualityDraw> draws(const ReportPeriod &touching) const; ///< oldest first
    QList<QualityCheck> checks(qint64 draw) const; ///< in the order of the draw
    std::optional<QualityCheck> check(qint64 id) const;
    void setVerdict(qint64 id, QualityVerdict verdict, const QString &note, const QDateTime &at, OperatorId by);
    OperatorId officerOf(RequestId request) const; ///< who worked on it

private:
    QList<QualityCheck> read(const QString &where, qint64 id) const;
    Database &m_db;
};

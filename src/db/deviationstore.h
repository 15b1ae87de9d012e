// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deviation.h"

class Database;

/// All SQL about the register of deviations. Its rows belong to their request's record. No rules, no transactions.
class DeviationStore final
{
public:
    explicit DeviationStore(Database &db)
        : m_db(db)
    {
    }
    struct Filter {
        QDateTime from; ///< by the time at which it was noticed; invalid: no limit
        QDateTime to; ///< not included
        std::optional<DeviationKind> kind;
        std::optional<Stage> stage;
        std::optional<DeviationReason> reason;
        int limit = 1000;
    };
    qint64 add(const Deviation &deviation, OperatorId by); ///< @return its id
    void explain(qint64 id, DeviationReason reason, const QString &note, const QDateTime &at, OperatorId by);
    std::optional<Deviation> get(qint64 id) const;
    QList<Deviation> of(RequestId request) const; ///< oldest first
    bool has(RequestId request, DeviationKind kind, Stage stage, int round) const;
    /// Oldest first; the minutes are the sum of the step's intervals as they now stand (C3).
    QList<DeviationRow> list(const Filter &filter) const;

private:
    Database &m_db;
};

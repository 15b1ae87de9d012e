// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/slip.h"

#include <QList>

#include <optional>

class Database;

/// All SQL about the pre-numbered slips. A slip belongs to the record of the batch that it was printed with. No rules,
/// no transactions.
class SlipStore final
{
public:
    explicit SlipStore(Database &db)
        : m_db(db)
    {
    }
    /// @param last of the series; the batch has count slips up to it @return the batch's id
    qint64 addBatch(int year, int first, int last, const QDateTime &at, OperatorId by);
    QList<Slip> all(int limit) const; ///< newest number first
    QList<Slip> ofBatch(qint64 batch) const; ///< by number
    QList<Slip> free(int limit) const; ///< oldest number first
    std::optional<Slip> get(qint64 id) const;
    void use(qint64 id, RequestId request, const QDateTime &at);
    void spoil(qint64 id, const QString &reason);

private:
    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

#include <optional>

class Database;

/// One full check: every paper against its SHA-256, the trail, every record against its last entry.
struct FixityCheck {
    QDateTime at;
    qint64 contents = 0; ///< papers and letters that were read
    qint64 damaged = 0; ///< of them changed, cut short or gone
    bool ok = false; ///< the papers, the records and the trail
};

/// All SQL about the full checks of this place. No rules, no transactions.
class FixityStore final
{
public:
    explicit FixityStore(Database &db)
        : m_db(db)
    {
    }
    void add(const FixityCheck &check);
    std::optional<FixityCheck> last() const;

private:
    Database &m_db;
};

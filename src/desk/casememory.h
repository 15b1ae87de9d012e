// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <optional>

class Database;

/// The case file that this desk wrote last, so that the next action on it need not read ten tables again. Gives it back
/// only when nobody, neither this desk nor another, has written to any of its tables since; the revision is still
/// checked by the UPDATE itself. Decides nothing and writes nothing.
class CaseMemory final
{
    Q_DISABLE_COPY_MOVE(CaseMemory)
public:
    explicit CaseMemory(Database &db)
        : m_db(db)
    {
    }
    /// Inside the transaction that is going to write.
    std::optional<CaseFile> recall(RequestId id, int revision) const;
    /// Inside the transaction, after its last write: the file must be as the database now has it.
    void keep(const CaseFile &file);

private:
    Database &m_db;
    std::optional<CaseFile> m_file;
    quint64 m_writes = 0; ///< of this connection, when the file was kept
    QString m_others;
};

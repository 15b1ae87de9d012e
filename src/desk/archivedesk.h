// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/shelfplace.h"
#include "core/workflow.h"

class Office;

/// One row of the archive's list.
struct ArchiveRow {
    Request request;
    ArchiveEntry entry;
};

/// Step 9: the dossier's place; and the list of what is archived.
class ArchiveDesk final
{
    Q_DISABLE_COPY_MOVE(ArchiveDesk)
public:
    explicit ArchiveDesk(Office &office)
        : m_office(office)
    {
    }
    /// The entry as proposed: number, classification, description, place of the last one.
    ArchiveEntry propose(const CaseFile &file) const;
    /// @throws Error::Refused without a place and not "elektronik saja" (R37)
    CaseFile archive(RequestId id, int revision, const ArchiveEntry &entry);
    QList<ShelfPlace> places() const; ///< all that are known, for completing what is typed
    /// Newest first. Cursor: last row's entry time and request id.
    QList<ArchiveRow> page(const QDateTime &before, RequestId beforeId, int limit) const;

private:
    Office &m_office;
};

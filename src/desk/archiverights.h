// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

class Office;

/// What somebody wants to do in the archive.
enum class ArchiveRight {
    Shelve, ///< places, pictures, loans, stock-takes
    Hold, ///< say that a file must not be destroyed
    LiftHold,
    Schedule, ///< codes and years
    Propose, ///< a list of files to be destroyed
    Approve, ///< such a list, as the head of the unit
    Record, ///< approvals of others and the minutes
    Purge
};

/// The archive's one gate. Officer and archivist keep the shelves, the archivist and the head the schedule; the head
/// approves, an administrator purges, an auditor reads.
namespace archiverights
{
/// A sentence for the officer; nothing = may.
std::optional<QString> refusal(const Office &office, ArchiveRight right);
/// @throws Error::Refused with the sentence of refusal()
void require(const Office &office, ArchiveRight right);
} // namespace archiverights

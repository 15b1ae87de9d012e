// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"

#include <optional>

class Office;

/// Which files may be on a list that leaves the unit, by the schedule of today, holds, loans and other lists (C20). The
/// list's own way is DisposalDesk's.
namespace disposalrules
{
/// Why that file cannot be on such a list today; nothing = it can.
std::optional<QString> whyNot(Office &office, DisposalKind kind, const ArchiveFact &fact);
/// Files that can be and are on no list yet, oldest first: those whose retention has ended with "musnah", or those that
/// have become inactive and were not handed over. @param most how many at most
QList<ArchiveFact> candidates(Office &office, DisposalKind kind, int most);
/// As it stands on the list. Nobody's name: the list outlives the file.
DisposalItem item(Office &office, const ArchiveFact &fact);
} // namespace disposalrules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

class Office;

/// Whether what is here could be restored today: it is backed up to a scratch folder, restored from there into a new
/// database, and compared. The protocol of it is a report to be signed; the scratch folder is gone afterwards.
namespace restoretest
{
/// @throws Error: Fault where the disk has no room for both, Cancelled
Report run(const Office &office, const ReportProgress &progress = {});
} // namespace restoretest

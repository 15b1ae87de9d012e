// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deviation.h"
#include "reports/reportframe.h"

namespace reports
{
/// The register of deviations from the standard, ready to sign (I10): what passed it, by how much, why, and who said
/// so.
Report deviations(const ReportFrame &frame, const QList<DeviationRow> &rows);
} // namespace reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/breach.h"
#include "reports/reportframe.h"

/// The registers that the law on personal data asks for.
namespace reports
{
/// Changes of people's data, and whether they were told within 72 hours (R45).
Report corrections(const ReportFrame &frame, const QList<CorrectionFact> &facts);
/// Breaches with the end of their 72 hours, and what was told when (R46).
Report breaches(const ReportFrame &frame, const QList<Breach> &facts);
} // namespace reports

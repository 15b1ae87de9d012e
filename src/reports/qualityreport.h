// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/qualitydraw.h"
#include "reports/reportframe.h"

namespace reports
{
/// Draws for a second look that touch the period, with the seed of each, and how often the head agreed (I22).
/// @param checks of each draw, in the same order
Report quality(const ReportFrame &frame, const QList<QualityDraw> &draws, const QList<QList<QualityCheck>> &checks);
} // namespace reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "reports/reportframe.h"

/// Where papers are that do not simply lie in their box: lent, still on a desk, counted in a stock-take. Which of them
/// are on a list is the desk's.
namespace reports
{
Report loans(const ReportFrame &frame, const QList<Loan> &loans);
Report papersOnDesk(const ReportFrame &frame, const QList<DeskPaper> &papers);
Report stocktake(const ReportFrame &frame, const Stocktake &take, const QList<StocktakeLine> &lines);
} // namespace reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/reportframe.h"

namespace reports
{
/// The office's buku register: a line for each request received in the period, sheets and minutes summed and carried
/// over from page to page (R36).
Report registerBook(const ReportFrame &frame, const QList<RegisterFact> &facts);
/// How many came in each month, by kind and by what became of them. Of several kinds in one request each counts.
Report summary(const ReportFrame &frame, const QList<CountFact> &facts);
} // namespace reports

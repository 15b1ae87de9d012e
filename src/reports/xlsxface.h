// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

/// The report as a workbook: a sheet for the table and one for each that stands behind it; real numbers, dates and
/// durations ([mm]:ss), a frozen head with filters, widths, totals, ready to be printed. Texts are strings, never
/// formulas.
namespace xlsxface
{
/// @throws Error::Fault when the temporary file cannot be written, Error::Cancelled
QByteArray write(const Report &report, const ReportProgress &progress = {});
} // namespace xlsxface

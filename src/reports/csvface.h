// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

/// Rows for another program: RFC 4180 in UTF-8 with a BOM, a comma between, CRLF; the first line names the columns.
/// Dates are ISO, moments the office's wall clock, minutes decimal ("15.5"). A text that a spreadsheet would run as a
/// formula gets an apostrophe (ASVS 1.2.10, R51). Totals and notes are left to the other faces.
namespace csvface
{
QByteArray write(const Report &report, const ReportProgress &progress = {});
/// "'=1+1" for "=1+1"; a control character becomes a space.
QString guarded(const QString &text);
} // namespace csvface

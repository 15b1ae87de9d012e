// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

/// The whole report for another program: keys are the columns' English names; dates and moments ISO 8601 (moments in
/// UTC), minutes as a number of minutes, percent 0..100; an empty cell is null. What stands behind the numbers follows
/// in "behind".
namespace jsonface
{
QByteArray write(const Report &report, const ReportProgress &progress = {});
} // namespace jsonface

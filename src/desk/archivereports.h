// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/archivelists.h"

class Office;
struct ReportKind;

/// Which files are on which list of the archive (R38). Part of ReportDesk: what it makes goes through the one way of
/// all reports to its faces.
namespace archivereports
{
QList<ReportKind> kinds();
bool isKind(const QString &name);
/// Those that tell of a day, not of a period: they show today unless somebody says which.
bool isOfDay(const QString &name);
/// @param most rows at most; one more than that is asked for
Report make(Office &office, const ReportFrame &frame, const QString &name, int most);
Report disposal(const Office &office, const ReportFrame &frame, const Disposal &list);
Report stocktake(Office &office, const ReportFrame &frame, qint64 id);
} // namespace archivereports

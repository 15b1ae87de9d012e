// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"
#include "reports/reportframe.h"

/// The lists of the archive with the columns that their rules ask for (R38): what stands on each line is the archive's,
/// which files are on a list is the desk's.
namespace reports
{
/// A file with its place in the schedule on the list's day.
struct ArchiveLine {
    ArchiveFact fact;
    Retention retention;
};
/// Whose archive it is: pencipta arsip, unit pengolah.
struct ArchiveHolder {
    QString creator;
    QString unit;
    QString basis; ///< the regulation behind the years; "" = not set yet (R41)
};

Report archiveFiles(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines);
Report archiveItems(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveItemFact> &items);
/// Of the period's last day, as the three that follow.
Report inactiveFiles(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines);
Report filesToTransfer(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines);
/// @param kept how many more are due and are kept by a hold or a loan
Report filesToDestroy(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines, int kept);
/// One proposal as it is to be signed; with minutes it is their attachment. Names nobody: it outlives its files.
Report disposalList(const ReportFrame &frame, const ArchiveHolder &holder, const Disposal &list);
Report destroyedFiles(const ReportFrame &frame, const QList<Tombstone> &stones);
} // namespace reports

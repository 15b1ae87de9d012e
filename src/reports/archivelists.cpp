// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/archivelists.h"

#include "core/indonesian.h"
#include "core/workflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

QString span(const ArchiveFact &fact, const QTimeZone &zone)
{
    return ReportPeriod { fact.receivedAt.toTimeZone(zone).date(), fact.entry.at.toTimeZone(zone).date() }.title();
}

/// Tingkat perkembangan.
QString development(const ArchiveFact &fact)
{
    if (fact.papers == 0)
        return {};
    return fact.originals == fact.papers ? Words::tr("original")
        : fact.originals == 0            ? Words::tr("copy")
                                         : Words::tr("original and copy");
}

QString medium(const ArchiveFact &fact)
{
    return fact.entry.electronicOnly ? Words::tr("electronic") : Words::tr("textual and electronic");
}

QString remarks(const ArchiveFact &fact)
{
    QStringList words { medium(fact), retention::accessName(fact.entry.access) };
    if (fact.held)
        words << Words::tr("on hold");
    if (fact.lentUntil.isValid())
        words << Words::tr("on loan until %1").arg(indonesian::date(fact.lentUntil));
    return words.join(u"; "_s);
}

QString placeOf(const ArchiveFact &fact)
{
    return fact.entry.electronicOnly ? Words::tr("electronic only") : fact.place().text();
}

QString paperName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::RequestLetter:
        return Words::tr("Letter of request");
    case PaperKind::Decree:
        return Words::tr("Decree (SK)");
    case PaperKind::Authority:
        return Words::tr("Letter of authority");
    case PaperKind::Proof:
        return Words::tr("Signed receipt of the result");
    case PaperKind::Other:
        break;
    }
    return Words::tr("Other paper");
}

QStringList heads(const reports::ArchiveHolder &holder)
{
    return { Words::tr("Creator of the archive: %1.").arg(holder.creator),
             Words::tr("Processing unit: %1.").arg(holder.unit) };
}

QString basisNote(const reports::ArchiveHolder &holder)
{
    return holder.basis.isEmpty()
        ? Words::tr("Retention: not yet set. The office has not written down the regulation that sets the years.")
        : Words::tr("Retention according to %1.").arg(holder.basis);
}

ReportRow rowOf(const ArchiveFact &fact, const QList<QVariant> &cells)
{
    ReportRow row;
    row.request = fact.id;
    row.cells = cells;
    return row;
}

ReportColumn descriptionColumn()
{
    return { u"description"_s, Words::tr("Description"), CellType::Text, 66 };
}

ReportColumn spanColumn()
{
    return { u"span"_s, Words::tr("Period of time"), CellType::Text, 34 };
}

ReportColumn developmentColumn()
{
    return { u"development"_s, Words::tr("State of development"), CellType::Text, 26 };
}
} // namespace

Report reports::archiveFiles(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines)
{
    Report report = frame.begin(u"files"_s, Words::tr("List of files"));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"classification"_s, Words::tr("Classification code"), CellType::Text, 22 },
                       { u"number"_s, Words::tr("File number"), CellType::Text, 22 },
                       { u"unit"_s, Words::tr("Processing unit"), CellType::Text, 36 },
                       { u"description"_s, Words::tr("Description of the file"), CellType::Text, 78 },
                       { u"span"_s, Words::tr("Period of time"), CellType::Text, 38 },
                       reportwords::sheetsColumn(),
                       { u"remarks"_s, Words::tr("Remarks"), CellType::Text, 46 } };
    report.empty = Words::tr("No file was archived in this period.");
    qint64 number = 0;
    for (const ArchiveLine &line : lines)
        report.rows.append(rowOf(line.fact,
                                 { ++number, line.fact.entry.classification, line.fact.entry.number, holder.unit,
                                   line.fact.entry.description, span(line.fact, frame.zone), qint64(line.fact.sheets),
                                   remarks(line.fact) }));
    report.summary = heads(holder);
    report.carrySums();
    return report;
}

Report reports::archiveItems(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveItemFact> &items)
{
    Report report = frame.begin(u"items"_s, Words::tr("List of contents of files"));
    report.columns = { { u"number"_s, Words::tr("File number"), CellType::Text, 24 },
                       { u"item"_s, Words::tr("Item number"), CellType::Number, 16 },
                       { u"classification"_s, Words::tr("Classification code"), CellType::Text, 24 },
                       { u"description"_s, Words::tr("Description of the item"), CellType::Text, 80 },
                       { u"date"_s, Words::tr("Date"), CellType::Date, 32 },
                       reportwords::sheetsColumn(),
                       { u"remarks"_s, Words::tr("Remarks"), CellType::Text, 40 } };
    report.empty = Words::tr("No file was archived in this period.");
    RequestId of {};
    qint64 number = 0;
    for (const ArchiveItemFact &item : items) {
        number = item.id == of ? number + 1 : 1;
        of = item.id;
        ReportRow row;
        row.request = item.id;
        const QString what = item.isLetter
            ? Words::tr("%1, number %2 (office's copy)").arg(reportwords::letter(item.letter), item.number)
            : paperName(item.paper);
        const QDate date = item.isLetter ? item.date : item.at.toTimeZone(frame.zone).date();
        row.cells = { item.archiveNumber,
                      number,
                      item.classification,
                      what,
                      date,
                      qint64(item.sheets),
                      item.isLetter       ? Words::tr("electronic")
                          : item.original ? Words::tr("original")
                                          : Words::tr("copy") };
        report.rows.append(row);
    }
    report.summary = heads(holder);
    report.carrySums();
    return report;
}

Report reports::inactiveFiles(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines)
{
    Report report = frame.begin(u"inactive"_s, Words::tr("List of inactive archives"));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"number"_s, Words::tr("Archive number"), CellType::Text, 22 },
                       { u"classification"_s, Words::tr("Code"), CellType::Text, 18 },
                       descriptionColumn(),
                       spanColumn(),
                       reportwords::sheetsColumn(),
                       developmentColumn(),
                       { u"remarks"_s, Words::tr("Remarks"), CellType::Text, 36 },
                       { u"folder"_s, Words::tr("Folder"), CellType::Text, 15 },
                       { u"box"_s, Words::tr("Box"), CellType::Text, 14 },
                       { u"room"_s, Words::tr("Room"), CellType::Text, 26 },
                       { u"rack"_s, Words::tr("Rack"), CellType::Text, 14 } };
    report.empty = holder.basis.isEmpty() ? basisNote(holder) : Words::tr("No file has become inactive yet.");
    qint64 number = 0;
    for (const ArchiveLine &line : lines) {
        const ArchiveEntry &e = line.fact.entry;
        report.rows.append(rowOf(line.fact,
                                 { ++number, e.number, e.classification, e.description, span(line.fact, frame.zone),
                                   qint64(line.fact.sheets), development(line.fact), remarks(line.fact), e.folder,
                                   e.box, e.room, e.rack }));
    }
    report.summary = heads(holder);
    report.notes = { basisNote(holder) };
    report.carrySums();
    return report;
}

namespace
{
QList<ReportColumn> proposalColumns()
{
    return { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
             { u"classification"_s, Words::tr("Classification code"), CellType::Text, 22 },
             { u"number"_s, Words::tr("Archive number"), CellType::Text, 22 },
             descriptionColumn(),
             spanColumn(),
             reportwords::sheetsColumn(),
             developmentColumn(),
             { u"retention"_s, Words::tr("Retention"), CellType::Text, 44 },
             { u"until"_s, Words::tr("Ended on"), CellType::Date, 28 },
             { u"place"_s, Words::tr("Lies in"), CellType::Text, 40 } };
}

QList<QVariant> proposalCells(const reports::ArchiveLine &line, qint64 number, QDate until, const QTimeZone &zone)
{
    const ArchiveEntry &e = line.fact.entry;
    return { number,
             e.classification,
             e.number,
             e.description,
             span(line.fact, zone),
             qint64(line.fact.sheets),
             development(line.fact),
             retention::describe(line.retention.rule, true),
             until,
             placeOf(line.fact) };
}
} // namespace

Report reports::filesToTransfer(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines)
{
    Report report = frame.begin(u"transfer"_s, Words::tr("Archives proposed for transfer"));
    report.columns = proposalColumns();
    report.empty = holder.basis.isEmpty() ? basisNote(holder) : Words::tr("No file has become inactive yet.");
    qint64 number = 0;
    for (const ArchiveLine &line : lines)
        report.rows.append(rowOf(line.fact, proposalCells(line, ++number, line.retention.activeUntil, frame.zone)));
    report.summary = heads(holder) + QStringList { Words::tr("From the processing unit to the archive unit.") };
    report.notes = { basisNote(holder) };
    report.carrySums();
    return report;
}

Report reports::filesToDestroy(const ReportFrame &frame, const ArchiveHolder &holder, const QList<ArchiveLine> &lines,
                               int kept)
{
    Report report = frame.begin(u"destruction"_s, Words::tr("Archives proposed for destruction"));
    report.columns = proposalColumns();
    report.empty =
        holder.basis.isEmpty() ? basisNote(holder) : Words::tr("No file has reached the end of its retention.");
    qint64 number = 0;
    for (const ArchiveLine &line : lines)
        report.rows.append(rowOf(line.fact, proposalCells(line, ++number, line.retention.inactiveUntil, frame.zone)));
    report.summary = heads(holder);
    report.notes = { basisNote(holder),
                     Words::tr("This list only proposes. Nothing is destroyed without approvals and minutes.") };
    if (kept > 0)
        report.notes.append(Words::tr("%1 more are kept by a hold or a loan.").arg(kept));
    report.carrySums();
    return report;
}

namespace
{
QString disposalTitle(const Disposal &list, bool minuted)
{
    if (list.isTransfer())
        return minuted ? Words::tr("Archives that are handed over") : Words::tr("Archives proposed for transfer");
    return minuted ? Words::tr("Archives that are destroyed") : Words::tr("Archives proposed for destruction");
}

QString disposalPaper(const Disposal &list, const DisposalApproval *minutes, const QTimeZone &zone)
{
    if (!minutes)
        return Words::tr("Proposal %1 of %2, by %3.")
            .arg(QString::number(list.id), indonesian::date(list.proposedAt, zone), list.proposedBy);
    return (list.isTransfer() ? Words::tr("Attachment to the minutes of transfer number %1 of %2.")
                              : Words::tr("Attachment to the minutes of destruction number %1 of %2."))
        .arg(minutes->document, indonesian::date(minutes->date));
}
} // namespace

Report reports::disposalList(const ReportFrame &frame, const ArchiveHolder &holder, const Disposal &list)
{
    const DisposalApproval *minutes = list.approval(DisposalStep::Minutes);
    Report report = frame.begin(u"disposal"_s, disposalTitle(list, minutes != nullptr));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"classification"_s, Words::tr("Classification code"), CellType::Text, 24 },
                       { u"number"_s, Words::tr("Archive number"), CellType::Text, 24 },
                       { u"description"_s, Words::tr("Description"), CellType::Text, 84 },
                       { u"closed"_s, Words::tr("Closed on"), CellType::Date, 32 },
                       reportwords::sheetsColumn(),
                       { u"retention"_s, Words::tr("Retention"), CellType::Text, 48 },
                       { u"place"_s, Words::tr("Lies in"), CellType::Text, 46 } };
    qint64 number = 0;
    for (const DisposalItem &item : list.items) {
        if (!item.isOn())
            continue;
        ReportRow row;
        row.request = item.request;
        row.cells = { ++number,      item.classification, item.archiveNumber, item.title,
                      item.closedOn, qint64(item.sheets), item.retention,     item.place };
        report.rows.append(row);
    }
    report.empty = Words::tr("There is no file on this list any more.");
    report.summary = heads(holder) + QStringList { disposalPaper(list, minutes, frame.zone) };
    report.notes = { basisNote(holder) };
    report.carrySums();
    return report;
}

Report reports::destroyedFiles(const ReportFrame &frame, const QList<Tombstone> &stones)
{
    Report report = frame.begin(u"destroyed"_s, Words::tr("Archives that were destroyed"));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 22 },
                       { u"number"_s, Words::tr("Archive number"), CellType::Text, 22 },
                       { u"classification"_s, Words::tr("Classification code"), CellType::Text, 22 },
                       { u"closed"_s, Words::tr("Closed on"), CellType::Date, 28 },
                       { u"destroyed"_s, Words::tr("Destroyed"), CellType::Moment, 44 },
                       { u"authority"_s, Words::tr("Authority"), CellType::Text, 60 },
                       { u"hash"_s, Words::tr("Hash of the record"), CellType::Text, 66 } };
    report.empty = Words::tr("Nothing was destroyed in this period.");
    qint64 number = 0;
    for (const Tombstone &stone : stones) {
        ReportRow row;
        row.cells = { ++number,
                      reportwords::agenda(stone.agendaYear, stone.agendaNumber),
                      stone.archiveNumber,
                      stone.classification,
                      stone.closedOn,
                      stone.at,
                      stone.authority,
                      stone.recordHash };
        report.rows.append(row);
    }
    return report;
}

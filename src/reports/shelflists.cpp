// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/shelflists.h"

#include "core/indonesian.h"
#include "core/workflow.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};
} // namespace

Report reports::loans(const ReportFrame &frame, const QList<Loan> &loans)
{
    Report report = frame.begin(u"loans"_s, Words::tr("Loans of archives"));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 22 },
                       { u"number"_s, Words::tr("Archive number"), CellType::Text, 22 },
                       { u"borrower"_s, Words::tr("Borrower"), CellType::Text, 46 },
                       { u"unit"_s, Words::tr("Unit"), CellType::Text, 36 },
                       { u"purpose"_s, Words::tr("Needed for"), CellType::Text, 46 },
                       { u"lent"_s, Words::tr("Lent"), CellType::Moment, 44 },
                       { u"due"_s, Words::tr("Due"), CellType::Date, 28 },
                       { u"back"_s, Words::tr("Back"), CellType::Moment, 44 },
                       { u"state"_s, Words::tr("State"), CellType::Text, 24 } };
    report.empty = Words::tr("No file was lent in this period.");
    qint64 number = 0, late = 0, out = 0;
    for (const Loan &loan : loans) {
        ReportRow row;
        row.request = loan.request;
        row.warn = loan.isOverdue(frame.today());
        late += row.warn ? 1 : 0;
        out += loan.isOut() ? 1 : 0;
        row.cells = { ++number,
                      loan.agenda,
                      loan.archiveNumber,
                      loan.borrower,
                      loan.unit,
                      loan.purpose,
                      loan.lentAt,
                      loan.due,
                      loan.returnedAt.isValid() ? QVariant(loan.returnedAt) : QVariant(),
                      row.warn           ? Words::tr("overdue")
                          : loan.isOut() ? Words::tr("out")
                                         : Words::tr("back") };
        report.rows.append(row);
    }
    if (number > 0)
        report.summary = { Words::tr("%1 loans, %2 still out, %3 of them overdue.").arg(number).arg(out).arg(late) };
    return report;
}

Report reports::papersOnDesk(const ReportFrame &frame, const QList<DeskPaper> &papers)
{
    Report report = frame.begin(u"ondesk"_s, Words::tr("Papers still on the desk"));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 22 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 56 },
                       { u"stage"_s, Words::tr("Where it stands"), CellType::Text, 56 },
                       { u"since"_s, Words::tr("Received"), CellType::Moment, 44 },
                       { u"days"_s, Words::tr("Days"), CellType::Number, 14 },
                       reportwords::sheetsColumn(),
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 46 } };
    report.empty = Words::tr("Papers without a place: 0.");
    qint64 number = 0;
    for (const DeskPaper &paper : papers) {
        ReportRow row;
        row.request = paper.id;
        row.cells = { ++number,
                      paper.agenda,
                      paper.applicant,
                      paper.archived ? Words::tr("archived as electronic only, paper without a place")
                                     : workflow::name(paper.stage),
                      paper.since,
                      paper.since.toTimeZone(frame.zone).date().daysTo(frame.today()),
                      qint64(paper.sheets),
                      paper.officer };
        report.rows.append(row);
    }
    if (number > 0)
        report.summary = { Words::tr("Papers without a place: %1.").arg(number) };
    report.carrySums();
    return report;
}

Report reports::stocktake(const ReportFrame &frame, const Stocktake &take, const QList<StocktakeLine> &lines)
{
    Report report = frame.begin(u"stocktake"_s, Words::tr("Stock-take of the archive"));
    report.columns = { { u"no"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 24 },
                       { u"code"_s, Words::tr("Scanned or typed"), CellType::Text, 46 },
                       { u"verdict"_s, Words::tr("Result"), CellType::Text, 46 },
                       { u"expected"_s, Words::tr("Should lie in"), CellType::Text, 76 },
                       { u"at"_s, Words::tr("When"), CellType::Moment, 46 } };
    report.empty = take.id == 0 ? Words::tr("No stock-take was made in this period.")
                                : Words::tr("Nothing lies in this place, and nothing was scanned.");
    QMap<CountVerdict, int> counts;
    qint64 number = 0;
    for (const StocktakeLine &line : lines) {
        ReportRow row;
        row.request = line.request;
        row.warn = line.verdict != CountVerdict::Found;
        row.cells = { ++number, line.agenda, line.code, archiving::name(line.verdict), line.expected, line.at };
        ++counts[line.verdict];
        report.rows.append(row);
    }
    if (take.id == 0)
        return report;
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words << u"%1: %2"_s.arg(archiving::name(it.key())).arg(it.value());
    report.summary = {
        Words::tr("Counted: %1.").arg(take.place.isEmpty() ? Words::tr("the whole archive") : take.place.text()),
        Words::tr("Begun %1 by %2.").arg(indonesian::dateAndTime(take.startedAt, frame.zone), take.by),
        take.isOpen() ? Words::tr("It still goes on.")
                      : Words::tr("Finished %1.").arg(indonesian::dateAndTime(take.finishedAt, frame.zone))
    };
    if (!words.isEmpty())
        report.summary.append(words.join(u", "_s) + u'.');
    return report;
}

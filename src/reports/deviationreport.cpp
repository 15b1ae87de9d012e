// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/deviationreport.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

ReportRow deviationRow(const ReportFrame &frame, const DeviationRow &fact, qint64 number)
{
    const Deviation &d = fact.deviation;
    const bool time = d.kind == DeviationKind::Time;
    const qint64 seconds = fact.workedMs / 1000;
    ReportRow row;
    row.request = d.request;
    row.groups = { deviation::title(d.reason) };
    row.warn = d.isOpen();
    row.cells = { number,
                  d.at.toTimeZone(frame.zone).date(),
                  fact.agenda,
                  fact.applicant,
                  deviation::title(d.kind),
                  reportwords::step(d.stage),
                  time ? QVariant(qint64(d.standardMinutes) * 60) : QVariant(),
                  time ? QVariant(seconds) : QVariant(),
                  time ? QVariant(std::max<qint64>(0, seconds - d.standardMinutes * 60)) : QVariant(),
                  deviation::title(d.reason),
                  d.note,
                  fact.late ? Words::tr("late entry") : QString(),
                  d.operatorName };
    row.behind = StretchFilter { d.stage, {}, d.request, d.round };
    // The step may have begun in the days before the period.
    row.behindPeriod = { frame.period.from.addDays(-366), frame.today() };
    return row;
}
} // namespace

Report reports::deviations(const ReportFrame &frame, const QList<DeviationRow> &rows)
{
    Report report = frame.begin(u"deviations"_s, Words::tr("Deviations from the standard (mutu baku)"));
    report.columns = { { u"number"_s, Words::tr("No."), CellType::Number, 9 },
                       { u"date"_s, Words::tr("Date"), CellType::Date, 24 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 18 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 38 },
                       { u"kind"_s, Words::tr("Kind"), CellType::Text, 20 },
                       { u"step"_s, Words::tr("Step"), CellType::Text, 36 },
                       { u"standard"_s, Words::tr("Standard"), CellType::Minutes, 16 },
                       { u"minutes"_s, Words::tr("Minutes"), CellType::Minutes, 16, true },
                       { u"over"_s, Words::tr("Over"), CellType::Minutes, 16, true },
                       { u"reason"_s, Words::tr("Reason"), CellType::Text, 28 },
                       { u"note"_s, Words::tr("Note"), CellType::Text, 42 },
                       { u"late"_s, Words::tr("Entered"), CellType::Text, 18 },
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 34 } };
    report.empty = Words::tr("Nothing deviated from the standard in this period.");
    QMap<QString, qint64> reasons;
    qint64 number = 0, open = 0;
    for (const DeviationRow &fact : rows) {
        report.rows.append(deviationRow(frame, fact, ++number));
        ++reasons[deviation::title(fact.deviation.reason)];
        open += fact.deviation.isOpen() ? 1 : 0;
    }
    report.carried = true;
    if (rows.isEmpty())
        return report;
    report.totals = report.sums(Words::tr("Total"));
    report.summary = { Words::tr("%1 deviations, %2 of them not explained yet.").arg(rows.size()).arg(open) };
    ReportChart chart;
    chart.shape = ReportChart::Shape::Lying;
    chart.title = Words::tr("Deviations by reason");
    chart.unit = Words::tr("deviations");
    chart.series.append({ Words::tr("Number"), {} });
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        chart.categories.append(it.key());
        chart.series[0].values.append(double(*it));
        for (int row = 0; row < int(report.rows.size()); ++row) {
            if (report.rows.at(row).groups.contains(it.key())) {
                chart.rows.append(row);
                break;
            }
        }
    }
    report.chart = chart;
    return report;
}

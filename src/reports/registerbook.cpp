// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/registerbook.h"

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

QVariant day(const QDateTime &at, const QTimeZone &zone)
{
    return at.isValid() ? QVariant(at.toTimeZone(zone).date()) : QVariant();
}

QVariant orEmpty(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

ReportRow bookRow(const ReportFrame &frame, const RegisterFact &f, qint64 number)
{
    ReportRow row;
    row.request = f.id;
    const bool closed = f.stage == Stage::Closed;
    const QString kept = f.archiveNumber.isEmpty() ? QString()
        : f.place.isEmpty()                        ? f.archiveNumber
                                                   : f.archiveNumber + u"; "_s + f.place;
    row.cells = { number,
                  reportwords::agenda(f.agendaYear, f.agendaNumber),
                  f.receivedAt,
                  f.applicant,
                  f.pokja,
                  f.letterNumber,
                  orEmpty(f.letterDate),
                  reportwords::kinds(f.kinds),
                  qint64(f.sheets),
                  reportwords::result(closed, f.outcome, f.stage),
                  day(f.closedAt, frame.zone),
                  f.workedSeconds,
                  f.answerNumber,
                  f.receiver,
                  kept,
                  f.late ? Words::tr("late entry") : QString() };
    row.behind = StretchFilter { {}, {}, f.id, 0 };
    row.behindPeriod = { frame.period.from, frame.today() };
    return row;
}

struct Count {
    qint64 received = 0, reset = 0, info = 0, change = 0;
    QMap<Outcome, qint64> closed;
    qint64 open = 0;
};

QMap<QDate, Count> byMonth(const QList<CountFact> &facts, const QList<QDate> &months)
{
    QMap<QDate, Count> result;
    for (const QDate month : months)
        result.insert(month, {});
    for (const CountFact &f : facts) {
        Count &c = result[f.month];
        c.received += f.count;
        c.reset += f.kinds.testFlag(RequestKind::Reset) ? f.count : 0;
        c.info += f.kinds.testFlag(RequestKind::UserIdInfo) ? f.count : 0;
        c.change += f.kinds.testFlag(RequestKind::Change) ? f.count : 0;
        if (f.closed)
            c.closed[f.outcome] += f.count;
        else
            c.open += f.count;
    }
    return result;
}

const Outcome ends[] = { Outcome::Granted, Outcome::Rejected, Outcome::Referred, Outcome::Withdrawn };

ReportChart summaryChart(const QMap<QDate, Count> &months)
{
    ReportChart chart;
    chart.shape = ReportChart::Shape::Stacked;
    chart.title = Words::tr("Requests by month and result");
    chart.unit = Words::tr("requests");
    for (const Outcome end : ends)
        chart.series.append({ workflow::name(end), {} });
    chart.series.append({ Words::tr("Still open"), {} });
    int row = 0;
    for (auto it = months.cbegin(); it != months.cend(); ++it) {
        chart.categories.append(reportwords::month(it.key()));
        chart.labels.append(months.size() > 12 ? it.key().toString(u"MM/yy"_s)
                                               : indonesian::month(it.key().month()).left(3));
        chart.rows.append(row++);
        for (int i = 0; i < 4; ++i)
            chart.series[i].values.append(double(it->closed.value(ends[i])));
        chart.series[4].values.append(double(it->open));
    }
    return chart;
}
} // namespace

Report reports::registerBook(const ReportFrame &frame, const QList<RegisterFact> &facts)
{
    Report report = frame.begin(u"register"_s, Words::tr("Register book of requests"));
    report.columns = { { u"number"_s, Words::tr("No."), CellType::Number, 9 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 17 },
                       { u"received"_s, Words::tr("Received"), CellType::Moment, 23 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 38 },
                       { u"pokja"_s, Words::tr("Pokja Pemilihan"), CellType::Text, 23 },
                       { u"letter_number"_s, Words::tr("Number of the letter"), CellType::Text, 27 },
                       { u"letter_date"_s, Words::tr("Date of the letter"), CellType::Date, 20 },
                       { u"kinds"_s, Words::tr("Asked for"), CellType::Text, 23 },
                       { u"sheets"_s, Words::tr("Sheets"), CellType::Number, 13, true },
                       { u"result"_s, Words::tr("Result"), CellType::Text, 20 },
                       { u"closed"_s, Words::tr("Closed"), CellType::Date, 20 },
                       { u"minutes"_s, Words::tr("Minutes"), CellType::Minutes, 15, true },
                       { u"answer"_s, Words::tr("Number of the answer"), CellType::Text, 24 },
                       { u"receiver"_s, Words::tr("Received by"), CellType::Text, 27 },
                       { u"kept"_s, Words::tr("Archive number and place"), CellType::Text, 23 },
                       { u"remark"_s, Words::tr("Remark"), CellType::Text, 19 } };
    qint64 number = 0;
    for (const RegisterFact &fact : facts)
        report.rows.append(bookRow(frame, fact, ++number));
    report.totals = report.sums(Words::tr("Total"));
    report.carried = true;
    report.empty = Words::tr("No request was received in this period.");
    if (!facts.isEmpty())
        report.summary = { Words::tr("%1 requests were received.").arg(facts.size()) };
    report.notes = { Words::tr("Minutes are the officers' minutes and seconds of work, without waiting.") };
    return report;
}

Report reports::summary(const ReportFrame &frame, const QList<CountFact> &facts)
{
    Report report = frame.begin(u"summary"_s, Words::tr("Summary of requests"));
    report.columns = { { u"month"_s, Words::tr("Month"), CellType::Text, 34 },
                       { u"received"_s, Words::tr("Received"), CellType::Number, 17, true },
                       { u"reset"_s, Words::tr("Reset"), CellType::Number, 15, true },
                       { u"user_id_info"_s, Words::tr("User ID information"), CellType::Number, 20, true },
                       { u"change"_s, Words::tr("Change of data"), CellType::Number, 19, true },
                       { u"granted"_s, workflow::name(Outcome::Granted), CellType::Number, 20, true },
                       { u"rejected"_s, workflow::name(Outcome::Rejected), CellType::Number, 16, true },
                       { u"referred"_s, workflow::name(Outcome::Referred), CellType::Number, 16, true },
                       { u"withdrawn"_s, workflow::name(Outcome::Withdrawn), CellType::Number, 16, true },
                       { u"open"_s, Words::tr("Still open"), CellType::Number, 17, true } };
    const QMap<QDate, Count> months = byMonth(facts, frame.period.months());
    qint64 all = 0;
    for (auto it = months.cbegin(); it != months.cend(); ++it) {
        ReportRow row;
        row.cells = { reportwords::month(it.key()), it->received, it->reset, it->info, it->change };
        for (const Outcome end : ends)
            row.cells.append(it->closed.value(end));
        row.cells.append(it->open);
        row.leadsTo = u"register"_s;
        const ReportPeriod whole = ReportPeriod::month(it.key());
        row.behindPeriod = { std::max(whole.from, frame.period.from), std::min(whole.to, frame.period.to) };
        all += it->received;
        report.rows.append(row);
    }
    report.empty = Words::tr("No request was received in this period.");
    if (all == 0) {
        report.rows.clear();
        return report;
    }
    report.totals = report.sums(Words::tr("Total"));
    report.summary = { Words::tr("%1 requests were received.").arg(all) };
    report.notes = { Words::tr("A request that asks for several things counts in the column of each.") };
    report.chart = summaryChart(months);
    return report;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/steptimes.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// Mean minutes of each step over the whole report, beside its standard.
ReportChart timesChart(const Report &report)
{
    struct Step {
        int row = 0;
        qint64 pieces = 0;
        qint64 seconds = 0;
        QVariant standard;
    };
    QMap<QString, Step> steps;
    for (int i = 0; i < int(report.rows.size()); ++i) {
        const QList<QVariant> &cells = report.rows.at(i).cells;
        const QString name = cells.at(report.column(u"step"_s)).toString();
        if (!steps.contains(name))
            steps[name].row = i;
        Step &step = steps[name];
        step.pieces += cells.at(report.column(u"pieces"_s)).toLongLong();
        step.seconds += cells.at(report.column(u"minutes"_s)).toLongLong();
        if (!cells.at(report.column(u"standard"_s)).isNull())
            step.standard = cells.at(report.column(u"standard"_s));
    }
    ReportChart chart;
    chart.title = Words::tr("Mean minutes of each step beside the standard");
    chart.unit = Words::tr("minutes");
    chart.series = { { Words::tr("Mean"), {} }, { Words::tr("Standard"), {} } };
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        chart.categories.append(it.key());
        chart.labels.append(Words::tr("Step %1").arg(it.key().section(u' ', 0, 0)));
        chart.rows.append(it->row);
        chart.series[0].values.append(it->pieces ? double(it->seconds) / double(it->pieces) / 60 : 0);
        chart.series[1].values.append(it->standard.toDouble() / 60);
    }
    return chart;
}
} // namespace

namespace reports
{
StepTimes::StepTimes(const ReportFrame &frame)
    : m_frame(frame)
    , m_months(frame.period.months())
{
    for (const QDate month : std::as_const(m_months))
        m_begins.push_back(ReportPeriod::month(month).begin(frame.zone));
}

void StepTimes::add(const StretchFact &fact)
{
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), fact.startedAt);
    m_all.push_back({ qint16(std::max<qint64>(0, after - m_begins.begin() - 1)), fact.stage, fact.round, fact.seconds,
                      fact.officer, fact.request });
}

/// The stretches as pieces of work, in the order of the rows.
std::vector<StepTimes::Piece> StepTimes::pieces()
{
    std::sort(m_all.begin(), m_all.end(), [](const Stretch &a, const Stretch &b) {
        return std::tie(a.request, a.stage, a.round, a.month, a.officer)
            < std::tie(b.request, b.stage, b.round, b.month, b.officer);
    });
    std::vector<Piece> result;
    for (size_t at = 0; at < m_all.size();) {
        const Stretch step = m_all[at];
        const size_t first = result.size();
        qint64 all = 0;
        for (; at < m_all.size() && m_all[at].request == step.request && m_all[at].stage == step.stage
             && m_all[at].round == step.round;
             ++at) {
            const Stretch &s = m_all[at];
            if (result.size() == first || result.back().month != s.month || result.back().officer != s.officer)
                result.push_back({ s.month, s.stage, 0, 0, 0, s.officer, s.request });
            result.back().seconds += s.seconds;
            ++result.back().stretches;
            all += s.seconds;
        }
        for (size_t i = first; i < result.size(); ++i)
            result[i].stepSeconds = all;
    }
    m_all.clear();
    std::sort(result.begin(), result.end(), [](const Piece &a, const Piece &b) {
        return std::tie(a.month, a.stage, a.officer) < std::tie(b.month, b.stage, b.officer);
    });
    return result;
}

/// One row's pieces, from @p at on; leaves it behind them.
StepTimes::Sum StepTimes::take(const std::vector<Piece> &pieces, size_t &at, const Standard &standard)
{
    Sum sum;
    const Piece first = pieces[at];
    for (; at < pieces.size() && pieces[at].month == first.month && pieces[at].stage == first.stage
         && pieces[at].officer == first.officer;
         ++at) {
        const Piece &piece = pieces[at];
        sum.seconds += piece.seconds;
        sum.stretches += piece.stretches;
        sum.pieces.push_back(piece.seconds);
        const auto allowed = standard(Stage(piece.stage), RequestId(piece.request));
        if (allowed) {
            sum.mixed = sum.mixed || (sum.standard && sum.standard != allowed);
            sum.standard = allowed;
            ++sum.judged;
            sum.inTime += piece.stepSeconds / 60 <= *allowed ? 1 : 0;
        }
    }
    return sum;
}

void StepTimes::addRow(Report &report, const Piece &first, Sum &sum, const QString &officer) const
{
    std::vector<qint64> &pieces = sum.pieces;
    const qint64 longest = *std::max_element(pieces.begin(), pieces.end());
    // Of an even number the lower one of the two in the middle: a time that was really needed.
    const auto middle = pieces.begin() + qptrdiff((pieces.size() - 1) / 2);
    std::nth_element(pieces.begin(), middle, pieces.end());
    const qint64 median = *middle;
    const QDate month = m_months.at(first.month);
    ReportRow row;
    row.cells = { reportwords::month(month),
                  reportwords::step(Stage(first.stage)),
                  officer,
                  qint64(pieces.size()),
                  sum.stretches,
                  sum.seconds,
                  sum.seconds / qint64(pieces.size()),
                  median,
                  longest,
                  sum.standard && !sum.mixed ? QVariant(qint64(*sum.standard) * 60) : QVariant(),
                  sum.judged ? QVariant(100.0 * double(sum.inTime) / double(sum.judged)) : QVariant() };
    row.behind = StretchFilter { Stage(first.stage), OperatorId(first.officer), {}, 0 };
    const ReportPeriod whole = ReportPeriod::month(month);
    row.behindPeriod = { std::max(whole.from, m_frame.period.from), std::min(whole.to, m_frame.period.to) };
    row.warn = sum.judged > sum.inTime;
    report.rows.append(row);
}

Report StepTimes::report(const QHash<qint64, QString> &officers, const Standard &standard)
{
    Report report = m_frame.begin(u"times"_s, Words::tr("Time for each step"));
    report.columns = { { u"month"_s, Words::tr("Month"), CellType::Text, 30 },
                       { u"step"_s, Words::tr("Step"), CellType::Text, 46 },
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 46 },
                       { u"pieces"_s, Words::tr("Handled"), CellType::Number, 18, true },
                       { u"stretches"_s, Words::tr("Intervals"), CellType::Number, 17, true },
                       { u"minutes"_s, Words::tr("Minutes"), CellType::Minutes, 21, true },
                       { u"mean"_s, Words::tr("Mean"), CellType::Minutes, 19 },
                       { u"median"_s, Words::tr("Median"), CellType::Minutes, 18 },
                       { u"longest"_s, Words::tr("Longest"), CellType::Minutes, 19 },
                       { u"standard"_s, Words::tr("Standard"), CellType::Minutes, 21 },
                       { u"in_time"_s, Words::tr("Within the standard"), CellType::Percent, 22 } };
    const std::vector<Piece> all = pieces();
    qint64 inTime = 0, judged = 0;
    for (size_t at = 0; at < all.size();) {
        const Piece first = all[at];
        Sum sum = take(all, at, standard);
        inTime += sum.inTime;
        judged += sum.judged;
        addRow(report, first, sum, officers.value(first.officer));
    }
    report.empty = Words::tr("No work was finished in this period.");
    report.notes = {
        Words::tr("Minutes and seconds of the officers' work: the sum of its intervals, each in whole seconds. "
                  "Waiting, SPSE outages and pick-up are not in it; an interval counts when it has ended."),
        Words::tr("Handled: what one officer did for one request in one step and round. The standard is for the step "
                  "as a whole; a begun minute does not count against it.")
    };
    if (report.rows.isEmpty())
        return report;
    report.totals = report.sums(Words::tr("Total"));
    if (judged > 0) {
        report.totals[report.column(u"in_time"_s)] = 100.0 * double(inTime) / double(judged);
        report.summary = { Words::tr("%1 of %2 were within the standard.").arg(inTime).arg(judged) };
    }
    report.chart = timesChart(report);
    return report;
}

Report intervals(const ReportFrame &frame, const QList<IntervalFact> &facts)
{
    Report report = frame.begin(u"intervals"_s, Words::tr("Intervals of work"));
    report.columns = { { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 20 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 44 },
                       { u"step"_s, Words::tr("Step"), CellType::Text, 44 },
                       { u"round"_s, Words::tr("Round"), CellType::Number, 16 },
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 42 },
                       { u"start"_s, Words::tr("Start"), CellType::Moment, 32 },
                       { u"stop"_s, Words::tr("End"), CellType::Moment, 32 },
                       { u"minutes"_s, Words::tr("Minutes"), CellType::Minutes, 18, true },
                       { u"reason"_s, Words::tr("Why it ended"), CellType::Text, 34 } };
    for (const IntervalFact &f : facts) {
        ReportRow row;
        row.request = f.id;
        row.cells = { reportwords::agenda(f.agendaYear, f.agendaNumber),
                      f.applicant,
                      reportwords::step(f.stage),
                      qint64(f.round),
                      f.officerName,
                      f.start,
                      f.stop,
                      f.seconds,
                      f.late ? QStringList { Words::tr("late entry"), f.stopReason }.join(u" "_s).trimmed()
                             : f.stopReason };
        report.rows.append(row);
    }
    report.totals = report.sums(Words::tr("Total"));
    report.carried = true;
    report.empty = Words::tr("No work was finished in this period.");
    return report;
}
} // namespace reports

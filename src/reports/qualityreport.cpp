// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/qualityreport.h"

#include "core/indonesian.h"
#include "core/workflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

QString verdictName(QualityVerdict verdict)
{
    switch (verdict) {
    case QualityVerdict::Agrees:
        return Words::tr("agrees");
    case QualityVerdict::Differs:
        return Words::tr("differs");
    case QualityVerdict::Open:
        break;
    }
    return Words::tr("not looked at yet");
}

ReportRow checkRow(const ReportFrame &frame, const QualityDraw &draw, const QualityCheck &check)
{
    ReportRow row;
    row.request = check.request.id;
    row.check = check.id;
    row.warn = check.verdict == QualityVerdict::Differs;
    row.cells = { draw.seed,
                  qint64(check.place),
                  reportwords::agenda(check.request.agendaYear, check.request.agendaNumber),
                  check.request.applicant,
                  workflow::name(check.request.outcome),
                  check.request.closedAt.toTimeZone(frame.zone).date(),
                  check.request.officerName,
                  verdictName(check.verdict),
                  check.note,
                  check.decidedBy,
                  check.decidedAt.isValid() ? QVariant(check.decidedAt.toTimeZone(frame.zone).date()) : QVariant() };
    return row;
}

QString sentence(const QualityDraw &draw, const QList<QualityCheck> &checks)
{
    const auto count = [&](QualityVerdict verdict) {
        return std::count_if(checks.begin(), checks.end(), [&](const auto &c) { return c.verdict == verdict; });
    };
    const auto agreed = count(QualityVerdict::Agrees);
    const auto differs = count(QualityVerdict::Differs);
    QString text =
        Words::tr("%1, seed %2: %3 of %4 closed requests drawn; %5 agree, %6 differ, %7 are still to be looked at.")
            .arg(draw.period.title(), draw.seed, QString::number(draw.drawn), QString::number(draw.population),
                 QString::number(agreed), QString::number(differs), QString::number(count(QualityVerdict::Open)));
    if (agreed + differs > 0)
        text += u' '
            + Words::tr("Agreement %1 %.")
                  .arg(indonesian::decimal(100.0 * double(agreed) / double(agreed + differs), 1));
    return text;
}
} // namespace

Report reports::quality(const ReportFrame &frame, const QList<QualityDraw> &draws,
                        const QList<QList<QualityCheck>> &checks)
{
    Report report = frame.begin(u"quality"_s, Words::tr("Draw for a second look"));
    report.columns = { { u"seed"_s, Words::tr("Seed"), CellType::Text, 24 },
                       { u"place"_s, Words::tr("Place"), CellType::Number, 14 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 20 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 46 },
                       { u"result"_s, Words::tr("Result"), CellType::Text, 22 },
                       { u"closed"_s, Words::tr("Closed"), CellType::Date, 26 },
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 40 },
                       { u"verdict"_s, Words::tr("Second look"), CellType::Text, 28 },
                       { u"note"_s, Words::tr("Note"), CellType::Text, 48 },
                       { u"judge"_s, Words::tr("Looked at by"), CellType::Text, 38 },
                       { u"judged"_s, Words::tr("On"), CellType::Date, 26 } };
    for (qsizetype i = 0; i < draws.size(); ++i) {
        report.summary.append(sentence(draws.at(i), checks.at(i)));
        for (const QualityCheck &check : checks.at(i))
            report.rows.append(checkRow(frame, draws.at(i), check));
    }
    report.empty = Words::tr("No draw was made for this period yet.");
    report.notes = { Words::tr(
        "Who repeats the draw finds the same requests: the closed requests of the period in the order "
        "of the SHA-256 of \"seed:agenda\", from the first on.") };
    return report;
}

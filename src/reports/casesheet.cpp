// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/casesheet.h"

#include "core/indonesian.h"
#include "core/workflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// Adds a line; the heading stands on the first line of its part only.
class Lines final
{
public:
    explicit Lines(Report &report)
        : m_report(report)
    {
    }
    void part(const QString &heading) { m_heading = heading; }
    void add(const QString &what, const QString &how)
    {
        ReportRow row;
        row.cells = { m_heading, what, how };
        m_report.rows.append(row);
        m_heading.clear();
    }

private:
    Report &m_report;
    QString m_heading;
};

void addChecks(Lines &lines, const CaseFile &file)
{
    lines.part(Words::tr("Completeness"));
    for (const ChecklistItem &item : file.checklist)
        lines.add(item.title,
                  item.reason.isEmpty() ? checklist::stateTitle(item.state)
                                        : checklist::stateTitle(item.state) + u" ("_s + item.reason + u')');
    lines.part(Words::tr("Validity"));
    for (const ComparisonRow &row : file.comparison)
        lines.add(comparison::title(row.field), comparison::title(comparison::effective(row)));
    if (!file.confirmations.isEmpty())
        lines.add(Words::tr("Confirmation"),
                  file.confirmed() ? Words::tr("confirmed after %1 attempts").arg(file.confirmations.size())
                                   : Words::tr("not confirmed"));
}

void addTimes(Lines &lines, const CaseFile &file, const Sop &sop, const QDateTime &now)
{
    lines.part(Words::tr("Time"));
    for (const SopStep &step : sop.steps()) {
        for (int round = 1; round <= file.request.round; ++round) {
            const qint64 seconds = file.workedMs(Stage(step.number), round, now) / 1000;
            if (seconds <= 0)
                continue;
            const QString name = reportwords::step(Stage(step.number));
            lines.add(round > 1 ? Words::tr("%1, round %2").arg(name).arg(round) : name,
                      step.minutes
                          ? Words::tr("%1 minutes, standard %2").arg(reporttext::minutes(seconds)).arg(*step.minutes)
                          : Words::tr("%1 minutes").arg(reporttext::minutes(seconds)));
        }
    }
}

void addEnds(Lines &lines, const CaseFile &file, const QTimeZone &zone)
{
    lines.part(Words::tr("Letters"));
    for (const Letter &letter : file.letters)
        lines.add(reportwords::letter(letter.kind),
                  letter.number + u", "_s + indonesian::date(letter.date)
                      + (letter.state == LetterState::Void ? u", "_s + Words::tr("void") : QString()));
    if (file.handover) {
        lines.part(Words::tr("Handover"));
        lines.add(indonesian::dateAndTime(file.handover->at, zone),
                  Words::tr("%1 seen").arg(file.handover->identitySeen));
    }
    if (file.archive) {
        lines.part(Words::tr("Archive"));
        lines.add(
            file.archive->number,
            file.archive->electronicOnly
                ? Words::tr("electronic only")
                : QStringList { file.archive->room, file.archive->rack, file.archive->box, file.archive->folder }.join(
                    u" / "_s));
    }
}
} // namespace

QString reports::initials(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.section(u',', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
        if (!word.endsWith(u'.'))
            letters << word.left(1).toUpper() + u'.';
    }
    return letters.join(u' ');
}

Report reports::caseSheet(const ReportFrame &frame, const CaseFile &file, const Sop &sop,
                          const QList<std::pair<QDateTime, QString>> &story)
{
    const Request &r = file.request;
    Report report = frame.begin(u"case"_s, Words::tr("Request %1").arg(r.agenda()));
    report.columns = { { u"part"_s, Words::tr("Part"), CellType::Text, 32 },
                       { u"what"_s, Words::tr("What"), CellType::Text, 74 },
                       { u"how"_s, Words::tr("Finding"), CellType::Text, 74 } };
    Lines lines(report);
    lines.part(Words::tr("Request"));
    lines.add(Words::tr("Applicant"), initials(r.applicant.name));
    lines.add(Words::tr("Pokja Pemilihan"), r.applicant.pokja);
    lines.add(Words::tr("Received"), indonesian::dateAndTime(r.receivedAt, frame.zone));
    lines.add(Words::tr("Asked for"), reportwords::kinds(r.kinds));
    lines.add(Words::tr("Result"), reportwords::result(r.isClosed(), r.outcome, r.stage));
    if (!r.reasonCodes.isEmpty())
        lines.add(Words::tr("Reasons"), r.reasonCodes.join(u", "_s));
    lines.add(Words::tr("SOP"), r.sop);
    addChecks(lines, file);
    addTimes(lines, file, sop, frame.now);
    addEnds(lines, file, frame.zone);
    lines.part(Words::tr("History"));
    for (const auto &[at, sentence] : story)
        lines.add(indonesian::dateAndTime(at, frame.zone), sentence);
    report.notes = { Words::tr("Names of applicants are initials; numbers, values and notes are left out.") };
    return report;
}

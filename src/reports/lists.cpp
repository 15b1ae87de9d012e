// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/lists.h"

#include "core/indonesian.h"
#include "core/operator.h"

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

QString roleName(Role role)
{
    switch (role) {
    case Role::Officer:
        return Words::tr("Officer");
    case Role::Head:
        return Words::tr("Head");
    case Role::Archivist:
        return Words::tr("Archivist");
    case Role::Auditor:
        break;
    }
    return Words::tr("Auditor");
}

QString stateOf(const LetterFact &f)
{
    if (f.state == LetterState::Void)
        return Words::tr("void: %1").arg(f.voidReason);
    return f.state == LetterState::Printed ? Words::tr("printed") : Words::tr("made");
}

/// A chart of counts, one lying bar a word.
ReportChart lyingChart(const QString &title, const QString &unit)
{
    ReportChart chart;
    chart.shape = ReportChart::Shape::Lying;
    chart.title = title;
    chart.unit = unit;
    chart.series.append({ Words::tr("Number"), {} });
    return chart;
}

/// A rejection without a code is counted too, so that the sums are those of the register.
QStringList reasonsOf(const RejectionFact &fact)
{
    return fact.codes.isEmpty() ? QStringList { u"–"_s } : fact.codes;
}

Report rejectedRequests(const ReportFrame &frame, const QList<RejectionFact> &facts)
{
    Report report = frame.begin(u"rejected"_s, Words::tr("Requests that were turned down"));
    report.columns = { { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 22 },
                       { u"received"_s, Words::tr("Received"), CellType::Moment, 40 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 60 },
                       { u"codes"_s, Words::tr("Reasons"), CellType::Text, 30 } };
    for (const RejectionFact &f : facts) {
        ReportRow row;
        row.request = f.id;
        row.groups = reasonsOf(f);
        row.cells = { reportwords::agenda(f.agendaYear, f.agendaNumber), f.receivedAt, f.applicant,
                      f.codes.join(u", "_s) };
        report.rows.append(row);
    }
    return report;
}

/// Whom the decrees name, and what these people asked for last: a line leads there.
Report decreePeople(const ReportFrame &frame, const QList<DecreeFact> &facts)
{
    Report report = frame.begin(u"decreed"_s, Words::tr("People of these decrees"));
    report.columns = { { u"decree"_s, Words::tr("Number of the decree"), CellType::Text, 42 },
                       { u"person"_s, Words::tr("Name"), CellType::Text, 52 },
                       { u"position"_s, Words::tr("Position"), CellType::Text, 30 },
                       { u"user_id"_s, Words::tr("User ID"), CellType::Text, 24 },
                       { u"requests"_s, Words::tr("Requests"), CellType::Number, 20 },
                       { u"agenda"_s, Words::tr("Last agenda"), CellType::Text, 22 },
                       { u"received"_s, Words::tr("Received"), CellType::Moment, 40 },
                       { u"result"_s, Words::tr("Result"), CellType::Text, 40 } };
    for (qsizetype i = 0; i < facts.size(); ++i) {
        for (const DecreePerson &p : facts[i].people) {
            const bool asked = isSet(p.last);
            ReportRow row;
            row.request = p.last;
            row.groups = { QString::number(i) };
            row.cells = { facts[i].decreeNumber,
                          p.name,
                          p.position,
                          indonesian::maskedUserId(p.userId),
                          p.requests,
                          asked ? reportwords::agenda(p.agendaYear, p.agendaNumber) : QString(),
                          asked ? QVariant(p.receivedAt) : QVariant(),
                          asked ? reportwords::result(p.closed, p.outcome, p.stage) : Words::tr("no request yet") };
            report.rows.append(row);
        }
    }
    return report;
}
} // namespace

Report reports::rejections(const ReportFrame &frame, const QList<RejectionFact> &facts, const Reasons &reasons)
{
    Report report = frame.begin(u"rejections"_s, Words::tr("Rejections by reason"));
    report.columns = { { u"code"_s, Words::tr("Code"), CellType::Text, 16 },
                       { u"reason"_s, Words::tr("Reason"), CellType::Text, 92 },
                       { u"requests"_s, Words::tr("Requests"), CellType::Number, 24 },
                       { u"share"_s, Words::tr("Share of the rejections"), CellType::Percent, 30 } };
    report.empty = Words::tr("No request of this period was turned down.");
    QMap<QString, qint64> counts;
    for (const RejectionFact &f : facts) {
        for (const QString &code : reasonsOf(f))
            ++counts[code];
    }
    QStringList codes = counts.keys();
    std::stable_sort(codes.begin(), codes.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    ReportChart chart = lyingChart(Words::tr("Requests by reason"), Words::tr("requests"));
    for (const QString &code : std::as_const(codes)) {
        const Reason *reason = reasons.find(code);
        ReportRow row;
        row.groups = { code };
        row.cells = { code, reason ? reason->text : Words::tr("no reason recorded"), counts.value(code),
                      100.0 * double(counts.value(code)) / double(facts.size()) };
        chart.categories.append(reason ? u"%1 %2"_s.arg(code, reason->text) : Words::tr("no reason recorded"));
        chart.rows.append(int(report.rows.size()));
        chart.series[0].values.append(double(counts.value(code)));
        report.rows.append(row);
    }
    if (facts.isEmpty())
        return report;
    report.chart = chart;
    report.summary = { Words::tr("%1 requests were turned down.").arg(facts.size()) };
    report.notes = { Words::tr(
        "A request with several reasons counts with each, so that the shares may exceed 100 %.") };
    report.behind = { rejectedRequests(frame, facts) };
    return report;
}

Report reports::letters(const ReportFrame &frame, const QList<LetterFact> &facts)
{
    Report report = frame.begin(u"letters"_s, Words::tr("Outgoing letters"));
    report.columns = { { u"number"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"letter"_s, Words::tr("Letter number"), CellType::Text, 34 },
                       { u"date"_s, Words::tr("Date"), CellType::Date, 24 },
                       { u"kind"_s, Words::tr("Letter"), CellType::Text, 44 },
                       { u"form"_s, Words::tr("Form"), CellType::Text, 25 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 18 },
                       { u"applicant"_s, Words::tr("Addressed to"), CellType::Text, 42 },
                       { u"state"_s, Words::tr("State"), CellType::Text, 30 },
                       { u"told"_s, Words::tr("Told or given to"), CellType::Text, 34 },
                       { u"told_on"_s, Words::tr("On"), CellType::Date, 22 },
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 34 } };
    report.empty = Words::tr("No letter bears a date of this period.");
    QMap<LetterKind, qint64> kinds;
    qint64 number = 0, voided = 0;
    for (const LetterFact &f : facts) {
        ReportRow row;
        row.request = f.id;
        row.groups = { reportwords::letter(f.kind) };
        row.cells = { ++number,
                      f.number,
                      f.date,
                      reportwords::letter(f.kind),
                      f.form == LetterForm::OfficialLetter ? Words::tr("official letter") : Words::tr("service sheet"),
                      reportwords::agenda(f.agendaYear, f.agendaNumber),
                      f.applicant,
                      stateOf(f),
                      f.toldWhom,
                      day(f.toldAt, frame.zone),
                      f.operatorName };
        ++kinds[f.kind];
        voided += f.state == LetterState::Void ? 1 : 0;
        report.rows.append(row);
    }
    if (facts.isEmpty())
        return report;
    ReportChart chart = lyingChart(Words::tr("Letters by kind"), Words::tr("letters"));
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        chart.categories.append(reportwords::letter(it.key()));
        chart.series[0].values.append(double(*it));
        const auto first = std::find_if(facts.begin(), facts.end(), [&](const auto &f) { return f.kind == it.key(); });
        chart.rows.append(int(first - facts.begin()));
    }
    report.chart = chart;
    report.summary = { Words::tr("%1 letters, %2 of them void.").arg(facts.size()).arg(voided) };
    return report;
}

Report reports::passwords(const ReportFrame &frame, const QList<PasswordFact> &facts, qint64 handedOver)
{
    Report report = frame.begin(u"passwords"_s, Words::tr("Passwords not changed yet"));
    report.columns = { { u"number"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"agenda"_s, Words::tr("Agenda"), CellType::Text, 20 },
                       { u"applicant"_s, Words::tr("Applicant"), CellType::Text, 52 },
                       { u"phone"_s, Words::tr("Phone"), CellType::Text, 30 },
                       { u"handed"_s, Words::tr("Handed over"), CellType::Date, 28 },
                       { u"days"_s, Words::tr("Days since"), CellType::Number, 18 },
                       { u"reminders"_s, Words::tr("Reminders"), CellType::Number, 20 },
                       { u"reminded"_s, Words::tr("Last reminder"), CellType::Date, 28 },
                       { u"user_id"_s, Words::tr("User ID"), CellType::Text, 24 },
                       { u"pokja"_s, Words::tr("Pokja Pemilihan"), CellType::Text, 36 },
                       { u"letter"_s, Words::tr("Letter number"), CellType::Text, 34 } };
    qint64 number = 0;
    for (const PasswordFact &f : facts) {
        const QDate on = f.handedAt.toTimeZone(frame.zone).date();
        ReportRow row;
        row.request = f.id;
        row.cells = { ++number,
                      reportwords::agenda(f.agendaYear, f.agendaNumber),
                      f.applicant,
                      indonesian::maskedPhone(f.phone),
                      on,
                      on.daysTo(frame.today()),
                      qint64(f.reminders),
                      day(f.remindedAt, frame.zone),
                      indonesian::maskedUserId(f.userId),
                      f.pokja,
                      f.letterNumber };
        report.rows.append(row);
    }
    report.empty = handedOver == 0 ? Words::tr("No new password was handed over in this period.")
                                   : Words::tr("All %1 of this period have changed their password.").arg(handedOver);
    if (number > 0)
        report.summary = {
            Words::tr("%1 of %2 letters with a password are not confirmed.").arg(number).arg(handedOver)
        };
    report.notes = { Words::tr(
        "The SOP obliges the applicant to change the standard password (step 8). User ID and phone "
        "are masked.") };
    return report;
}

Report reports::decrees(const ReportFrame &frame, const QList<DecreeFact> &facts)
{
    Report report = frame.begin(u"decrees"_s, Words::tr("Decrees (SK) that end soon"));
    report.columns = { { u"of"_s, Words::tr("Of"), CellType::Text, 18 },
                       { u"pokja"_s, Words::tr("Pokja Pemilihan"), CellType::Text, 46 },
                       { u"person"_s, Words::tr("Name"), CellType::Text, 52 },
                       { u"user_id"_s, Words::tr("User ID"), CellType::Text, 24 },
                       { u"decree"_s, Words::tr("Number of the decree"), CellType::Text, 42 },
                       { u"date"_s, Words::tr("Date of the decree"), CellType::Date, 28 },
                       { u"until"_s, Words::tr("Valid until"), CellType::Date, 28 },
                       { u"days"_s, Words::tr("Days left"), CellType::Number, 18 },
                       { u"state"_s, Words::tr("State"), CellType::Text, 24 },
                       { u"members"_s, Words::tr("Members"), CellType::Number, 18 } };
    qint64 ended = 0;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const DecreeFact &f = facts[i];
        const qint64 left = frame.today().daysTo(f.validUntil);
        ended += left < 0 ? 1 : 0;
        ReportRow row;
        row.warn = left < 0;
        if (!f.people.isEmpty())
            row.groups = { QString::number(i) };
        row.cells = { f.ofAccount ? Words::tr("Account") : Words::tr("Pokja"),
                      f.pokja,
                      f.person,
                      f.ofAccount ? indonesian::maskedUserId(f.userId) : QString(),
                      f.decreeNumber,
                      f.decreeDate.isValid() ? QVariant(f.decreeDate) : QVariant(),
                      f.validUntil,
                      left,
                      left < 0 ? Words::tr("has ended") : Words::tr("ends soon"),
                      f.ofAccount ? QVariant() : QVariant(qint64(f.people.size())) };
        report.rows.append(row);
    }
    report.empty = Words::tr("No decree ends before %1.").arg(indonesian::date(frame.period.to.addDays(1)));
    if (!facts.isEmpty())
        report.summary = { Words::tr("%1 end until %2, %3 of them have ended already.")
                               .arg(facts.size())
                               .arg(indonesian::date(frame.period.to))
                               .arg(ended) };
    if (!facts.isEmpty())
        report.behind = { decreePeople(frame, facts) };
    report.notes = { Words::tr(
        "Of accounts only those that are active. Ask for a new decree, or close the account in SPSE.") };
    return report;
}

Report reports::access(const ReportFrame &frame, const QList<AccessFact> &facts)
{
    Report report = frame.begin(u"access"_s, Words::tr("Who may get in"));
    report.columns = { { u"user"_s, Words::tr("User name"), CellType::Text, 28 },
                       { u"name"_s, Words::tr("Name"), CellType::Text, 54 },
                       { u"nip"_s, Words::tr("NIP"), CellType::Text, 40 },
                       { u"role"_s, Words::tr("Role"), CellType::Text, 24 },
                       { u"administrator"_s, Words::tr("Administrator"), CellType::Text, 26 },
                       { u"state"_s, Words::tr("State"), CellType::Text, 24 },
                       { u"since"_s, Words::tr("Since"), CellType::Date, 28 },
                       { u"seen"_s, Words::tr("Last here"), CellType::Moment, 40 } };
    for (const AccessFact &f : facts) {
        ReportRow row;
        row.cells = { f.userName,
                      f.fullName,
                      indonesian::maskedNip(f.nip),
                      roleName(Role(f.role)),
                      f.administrator ? Words::tr("yes") : Words::tr("no"),
                      f.disabled ? Words::tr("disabled") : Words::tr("active"),
                      day(f.createdAt, frame.zone),
                      f.lastSeen.isValid() ? QVariant(f.lastSeen) : QVariant() };
        report.rows.append(row);
    }
    report.empty = Words::tr("Nobody may get in yet.");
    return report;
}

Report reports::sop(const ReportFrame &frame, const Sop &sop)
{
    Report report = frame.begin(u"sop"_s, Words::tr("Table of the SOP"));
    report.columns = { { u"number"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"activity"_s, Words::tr("Activity"), CellType::Text, 92 },
                       { u"executor"_s, Words::tr("Executor"), CellType::Text, 28 },
                       { u"requirements"_s, Words::tr("Completeness"), CellType::Text, 56 },
                       { u"minutes"_s, Words::tr("Time"), CellType::Text, 22 },
                       { u"output"_s, Words::tr("Output"), CellType::Text, 40 },
                       { u"note"_s, Words::tr("Remark"), CellType::Text, 46 } };
    for (const SopStep &step : sop.steps()) {
        ReportRow row;
        row.cells = { qint64(step.number),
                      step.activity,
                      step.executor,
                      step.requirements.join(u"; "_s),
                      step.minutes ? Words::tr("%1 minutes").arg(*step.minutes) : u"N/A"_s,
                      step.output,
                      step.note };
        report.rows.append(row);
    }
    report.summary = { u"%1 — %2"_s.arg(sop.number(), sop.name()),
                       Words::tr("Officer's time of a granted request: %1 minutes.").arg(sop.totalMinutes()) };
    return report;
}

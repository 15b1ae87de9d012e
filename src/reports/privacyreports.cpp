// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/privacyreports.h"

#include "core/indonesian.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

QVariant moment(const QDateTime &at)
{
    return at.isValid() ? QVariant(at) : QVariant();
}

/// Told in time, too late, or how long there still is.
QString clock(const QDateTime &told, const QDateTime &deadline, const QDateTime &now)
{
    if (told.isValid())
        return told <= deadline ? Words::tr("told in time") : Words::tr("told too late");
    const qint64 left = now.secsTo(deadline);
    return left < 0 ? Words::tr("overdue by %1 hours").arg((-left + 3599) / 3600)
                    : Words::tr("%1 hours left").arg(left / 3600);
}
} // namespace

Report reports::corrections(const ReportFrame &frame, const QList<CorrectionFact> &facts)
{
    Report report = frame.begin(u"corrections"_s, Words::tr("Corrections of personal data"));
    report.columns = { { u"number"_s, Words::tr("No."), CellType::Number, 10 },
                       { u"person"_s, Words::tr("Name"), CellType::Text, 48 },
                       { u"user_id"_s, Words::tr("User ID"), CellType::Text, 24 },
                       { u"changed"_s, Words::tr("Changed"), CellType::Moment, 38 },
                       { u"why"_s, Words::tr("Why"), CellType::Text, 52 },
                       { u"officer"_s, Words::tr("Officer"), CellType::Text, 36 },
                       { u"deadline"_s, Words::tr("To be told until"), CellType::Moment, 38 },
                       { u"told"_s, Words::tr("Told"), CellType::Moment, 38 },
                       { u"whom"_s, Words::tr("Who was told"), CellType::Text, 40 },
                       { u"state"_s, Words::tr("State"), CellType::Text, 30 } };
    report.empty = Words::tr("Nobody's data was changed by hand in this period.");
    qint64 number = 0, open = 0;
    for (const CorrectionFact &f : facts) {
        ReportRow row;
        const QDateTime told = f.notice.at;
        row.warn = (told.isValid() ? told : frame.now) > f.deadline();
        row.cells = { ++number,
                      f.name,
                      indonesian::maskedUserId(f.userId),
                      f.at,
                      f.why,
                      f.operatorName,
                      f.deadline(),
                      moment(told),
                      f.notice.toldWhom,
                      clock(told, f.deadline(), frame.now) };
        open += told.isValid() ? 0 : 1;
        report.rows.append(row);
    }
    if (!facts.isEmpty())
        report.summary = { Words::tr("%1 corrections; of %2 nobody was told yet.").arg(facts.size()).arg(open) };
    report.notes = { Words::tr("Who asked for a correction is told of it within 3 x 24 hours (UU 27/2022, article 30). "
                               "The register's page of the account notes it.") };
    return report;
}

Report reports::breaches(const ReportFrame &frame, const QList<Breach> &facts)
{
    Report report = frame.begin(u"breaches"_s, Words::tr("Breaches of personal data"));
    report.columns = { { u"number"_s, Words::tr("Number"), CellType::Text, 18 },
                       { u"found"_s, Words::tr("Found"), CellType::Moment, 36 },
                       { u"exposed"_s, Words::tr("a. Data exposed"), CellType::Text, 52 },
                       { u"happened"_s, Words::tr("b. When and how"), CellType::Text, 52 },
                       { u"handling"_s, Words::tr("c. Handling and recovery"), CellType::Text, 52 },
                       { u"persons"_s, Words::tr("Persons"), CellType::Number, 18 },
                       { u"deadline"_s, Words::tr("End of 72 hours"), CellType::Moment, 36 },
                       { u"persons_told"_s, Words::tr("Persons told"), CellType::Moment, 36 },
                       { u"authority_told"_s, Words::tr("Authority told"), CellType::Moment, 36 },
                       { u"state"_s, Words::tr("State"), CellType::Text, 30 },
                       { u"officer"_s, Words::tr("Recorded by"), CellType::Text, 34 } };
    report.empty = Words::tr("No breach is on record for this period, and none is open.");
    qint64 open = 0;
    for (const Breach &b : facts) {
        ReportRow row;
        row.warn = b.isLate(frame.now);
        row.cells = { b.name(),
                      b.foundAt,
                      b.exposed,
                      b.happened,
                      b.handling,
                      b.persons > 0 ? QVariant(qint64(b.persons)) : QVariant(),
                      b.deadline(),
                      moment(b.personsToldAt),
                      moment(b.authorityToldAt),
                      clock(b.toldAt(), b.deadline(), frame.now),
                      b.operatorName };
        open += b.isTold() ? 0 : 1;
        report.rows.append(row);
    }
    if (!facts.isEmpty())
        report.summary = {
            Words::tr("%1 breaches; of %2 the persons or the authority were not told yet.").arg(facts.size()).arg(open)
        };
    report.notes = { Words::tr(
        "To be told in writing within 3 x 24 hours to the persons and to the authority, with the "
        "items a, b and c (UU 27/2022, article 46).") };
    return report;
}

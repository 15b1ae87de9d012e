// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/personfile.h"

#include "core/indonesian.h"
#include "core/registerimport.h"
#include "core/workflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(person)
};

/// Adds a line; the heading stands on the first line of its part only.
class Lines final
{
public:
    Lines(Report &report, const QTimeZone &zone)
        : m_report(report)
        , m_zone(zone)
    {
    }
    void part(const QString &heading) { m_heading = heading; }
    void add(const QString &what, const QString &value, const QDateTime &at = {})
    {
        if (value.isEmpty())
            return;
        ReportRow row;
        row.cells = { m_heading, what, value, at.isValid() ? QVariant(at) : QVariant() };
        m_report.rows.append(row);
        m_heading.clear();
    }
    const QTimeZone &zone() const { return m_zone; }

private:
    Report &m_report;
    QTimeZone m_zone;
    QString m_heading;
};

/// Every field that has a value, named as the register's columns are.
void addData(Lines &lines, const AccountData &data)
{
    AccountData nothing;
    nothing.active = data.active;
    nothing.nipKind = data.nipKind;
    for (const ImportFieldChange &field : registerimport::changes(nothing, data))
        lines.add(field.field, field.after);
}

void addVersions(Lines &lines, const personfile::Known &known)
{
    const QList<AccountVersion> &versions = known.account.versions;
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        const AccountVersion &version = versions.at(i);
        QStringList changes;
        if (i + 1 < versions.size()) {
            for (const ImportFieldChange &c : registerimport::changes(versions.at(i + 1).data, version.data))
                changes << u"%1: %2 → %3"_s.arg(c.field, c.before.isEmpty() ? u"–"_s : c.before,
                                                c.after.isEmpty() ? u"–"_s : c.after);
        }
        if (!version.sourceNote.isEmpty())
            changes << Words::tr("because: %1").arg(version.sourceNote);
        for (const CorrectionNotice &notice : known.notices) {
            if (notice.version == version.id)
                changes << Words::tr("%1 was told on %2")
                               .arg(notice.toldWhom, indonesian::dateAndTime(notice.at, lines.zone()));
        }
        lines.add(i + 1 == versions.size() ? Words::tr("Entered by %1").arg(version.operatorName)
                                           : Words::tr("Changed by %1").arg(version.operatorName),
                  changes.isEmpty() ? Words::tr("no remark") : changes.join(u"; "_s), version.validFrom);
    }
}

void addRegistration(Lines &lines, const AccountFile &account)
{
    if (account.first) {
        lines.add(Words::tr("Registered on"), indonesian::date(account.first->registeredOn));
        lines.add(Words::tr("Place of the paper"), account.first->place);
        lines.add(Words::tr("Note"), account.first->note);
        addData(lines, account.first->data);
    }
    for (const RegistrationPaper &paper : account.papers)
        lines.add(Words::tr("Scan"), u"%1, SHA-256 %2"_s.arg(paper.fileName, paper.sha256.left(16)));
}

void addRequest(Lines &lines, const CaseFile &file)
{
    const Request &r = file.request;
    lines.part(Words::tr("Request %1").arg(r.agenda()));
    lines.add(Words::tr("Received"), reportwords::kinds(r.kinds), r.receivedAt);
    lines.add(Words::tr("Result"), reportwords::result(r.isClosed(), r.outcome, r.stage), r.closedAt);
    addData(lines, r.applicant);
    lines.add(Words::tr("Letter of the applicant"), r.letterNumber);
    lines.add(Words::tr("Handed in by"), r.carrierName);
    for (const Paper &paper : file.papers)
        lines.add(Words::tr("Paper"), u"%1, SHA-256 %2"_s.arg(paper.fileName, paper.sha256.left(16)), paper.addedAt);
    for (const Confirmation &c : file.confirmations)
        lines.add(Words::tr("Confirmation"), QStringList { c.person, c.number, c.note }.join(u' ').simplified(), c.at);
    for (const Letter &letter : file.letters)
        lines.add(reportwords::letter(letter.kind), letter.number, letter.madeAt);
    if (file.handover)
        lines.add(
            Words::tr("Handed over to"),
            u"%1, %2 …%3"_s.arg(file.handover->receiver, file.handover->identitySeen, file.handover->identityLast),
            file.handover->at);
    if (file.archive)
        lines.add(Words::tr("Archive"), file.archive->number, file.archive->at);
}
} // namespace

Report personfile::report(const ReportFrame &frame, const Known &known)
{
    const AccountData &data = known.account.account.data;
    Report report = frame.begin(u"person"_s, Words::tr("Personal data of %1").arg(data.name));
    report.columns = { { u"part"_s, Words::tr("Part"), CellType::Text, 30 },
                       { u"what"_s, Words::tr("What"), CellType::Text, 42 },
                       { u"value"_s, Words::tr("Kept"), CellType::Text, 76 },
                       { u"at"_s, Words::tr("When"), CellType::Moment, 32 } };
    Lines lines(report, frame.zone);
    lines.part(Words::tr("Account now"));
    addData(lines, data);
    lines.part(Words::tr("Versions"));
    addVersions(lines, known);
    lines.part(Words::tr("First registration"));
    addRegistration(lines, known.account);
    for (const CaseFile &file : known.requests)
        addRequest(lines, file);
    lines.part(Words::tr("Processing trail"));
    for (const StoryLine &line : known.trail)
        lines.add(line.sentence, line.detail.isEmpty() ? u"–"_s : line.detail, line.at);
    report.summary = { Words::tr("%1 requests, %2 versions of the account, %3 entries of the processing trail.")
                           .arg(known.requests.size())
                           .arg(known.account.versions.size())
                           .arg(known.trail.size()) };
    report.notes = { Words::tr("Kept for the service of SPSE accounts, by legal duty and public service (UU 27/2022, "
                               "article 20). A password is never kept. The person may ask for a correction; it is made "
                               "within 3 x 24 hours, and they are told of it.") };
    return report;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/auditstore.h"
#include "desk/archivedesk.h"
#include "desk/auditdesk.h"
#include "desk/deviationdesk.h"
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "desk/privacydesk.h"
#include "desk/qualitydesk.h"
#include "desk/registerdesk.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "desk/shelfdesk.h"
#include "reports/csvface.h"
#include "reports/jsonface.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/reportfaces.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QCryptographicHash>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
const ReportPeriod march = ReportPeriod::month(QDate(2026, 3, 1));

qint64 sum(const Report &report, const QString &column)
{
    qint64 result = 0;
    for (const ReportRow &row : report.rows)
        result += row.cells.at(report.column(column)).toLongLong();
    return result;
}
} // namespace

/// Reports of requests that were walked through the desks, on both databases: the numbers are those of the requests.
class TestReportDesk final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDesk> m_desk;
    Report make(const QString &name, const ReportPeriod &period = march, bool withBehind = false) const
    {
        return ReportDesk(m_desk->office()).make({ name, period, withBehind });
    }
    void begin()
    {
        QFETCH(QString, backend);
        m_desk = std::make_unique<TestDesk>(backend);
    }

    void fillEveryList();
    static void facesSayTheSame(const ReportDesk &desk, const Report &report, QString pdf);

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void registerHoldsEveryRequest_data() { TestDesk::backends(); }
    void registerHoldsEveryRequest()
    {
        begin();
        QVERIFY(make(u"register"_s).rows.isEmpty());
        casewalk::atArchiving(*m_desk);
        m_desk->clock().advance(600);
        casewalk::atValidity(*m_desk, RequestKinds(RequestKind::Reset) | RequestKind::Change);
        m_desk->clock().set(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC)); // 09.00 WIT, the next month
        casewalk::takenIn(*m_desk);
        const Report book = make(u"register"_s);
        QCOMPARE(book.rows.size(), 2);
        QCOMPARE(InboxDesk(m_desk->office()).all({}, {}, 10).size(), 3);
        QCOMPARE(book.rows[0].cells[book.column(u"agenda"_s)].toString(), u"0001/2026"_s);
        for (const ReportRow &row : book.rows) {
            qint64 seconds = 0;
            const CaseFile file = RequestDesk(m_desk->office()).read(row.request);
            for (const Interval &i : file.intervals)
                seconds += i.kind == ClockKind::Work && i.stop.isValid() ? i.ms({}) / 1000 : 0;
            QCOMPARE(row.cells[book.column(u"minutes"_s)].toLongLong(), seconds);
        }
        const Report counts = make(u"summary"_s, ReportPeriod::year(QDate(2026, 1, 1)));
        QCOMPARE(counts.rows.size(), 12);
        QCOMPARE(sum(counts, u"received"_s), 3);
        QCOMPARE(sum(counts, u"reset"_s), 3);
        QCOMPARE(sum(counts, u"change"_s), 1);
        QCOMPARE(sum(counts, u"open"_s), 3); // also the one in step 9: it is not closed
        QCOMPARE(counts.rows[3].cells[counts.column(u"received"_s)].toInt(), 1);
    }

    void everyNumberHasItsStretches_data() { TestDesk::backends(); }
    void everyNumberHasItsStretches()
    {
        begin();
        casewalk::atHandover(*m_desk);
        casewalk::atRejection(*m_desk);
        m_desk->enterAs(Role::Officer, u"ode"_s, u"La Ode Rahman"_s);
        casewalk::atReset(*m_desk);
        const Report times = make(u"times"_s, march, true);
        QVERIFY(times.rows.size() >= 4);
        const ReportDesk desk(m_desk->office());
        const int minutes = times.column(u"minutes"_s);
        for (const ReportRow &row : times.rows) {
            const Report behind = desk.behind(row.behindPeriod, *row.behind);
            QCOMPARE(sum(behind, u"minutes"_s), row.cells[minutes].toLongLong());
            QCOMPARE(behind.rows.size(), row.cells[times.column(u"stretches"_s)].toInt());
            QVERIFY(isSet(behind.rows.first().request));
        }
        QCOMPARE(sum(times.behind.first(), u"minutes"_s), times.totals[minutes].toLongLong());
        // The faces say the same number.
        const QString pdf = reportfaces::pdf(desk.face(times, ReportFormat::Pdf)).join(QString());
        QVERIFY(pdf.contains(reporttext::minutes(times.totals[minutes].toLongLong())));
        const auto csv = reportfaces::csv(desk.face(times, ReportFormat::Csv));
        const auto sheet = reportfaces::xlsx(desk.face(times, ReportFormat::Xlsx), 1);
        const auto json = QJsonDocument::fromJson(desk.face(times, ReportFormat::Json)).object()[u"rows"_s].toArray();
        const int head = int(times.summary.size()) + 3;
        for (int i = 0; i < int(times.rows.size()); ++i) {
            const qint64 seconds = times.rows[i].cells[minutes].toLongLong();
            QCOMPARE(qRound64(csv[i + 1][minutes].toDouble() * 60), seconds);
            QCOMPARE(qRound64(sheet.rows[head + 1 + i][minutes].toDouble() * 86400), seconds);
            QCOMPARE(qRound64(json[i].toObject()[u"minutes"_s].toDouble() * 60), seconds);
            QVERIFY(pdf.contains(reporttext::minutes(seconds)));
        }
    }

    void lists_data() { TestDesk::backends(); }
    void lists()
    {
        begin();
        const CaseFile rejected = casewalk::atRejection(*m_desk);
        LetterDesk letters(m_desk->office());
        const CaseFile file = casewalk::handedOver(*m_desk);
        const Report reasons = make(u"rejections"_s);
        QCOMPARE(reasons.rows.size(), int(rejected.request.reasonCodes.size()));
        QCOMPARE(reasons.behind.first().rows.first().request, rejected.request.id);
        const Report book = make(u"letters"_s);
        QCOMPARE(book.rows.size(), 1);
        QCOMPARE(book.rows.first().cells[book.column(u"told"_s)].toString(), file.handover->receiver);
        const Report passwords = make(u"passwords"_s);
        QCOMPARE(passwords.rows.size(), 1);
        QVERIFY(passwords.summary.first().contains(u'1'));
        letters.passwordChanged(file.request.id, file.request.revision, u"telepon"_s);
        QVERIFY(make(u"passwords"_s).rows.isEmpty());
        PokjaRecord pokja;
        pokja.name = u"Pokja Pemilihan 3"_s;
        pokja.decreeNumber = u"027/8/2026"_s;
        pokja.validUntil = QDate(2026, 3, 20);
        PokjaMember member;
        member.name = file.request.applicant.name;
        member.userId = file.request.applicant.userId;
        pokja.members = { member, { u"BARU"_s, u"Wa Ode Baru"_s, {}, {} } };
        RegisterDesk(m_desk->office()).savePokja(pokja);
        QCOMPARE(make(u"decrees"_s, { QDate(2026, 3, 2), QDate(2026, 3, 19) }).rows.size(), 0);
        const Report decrees = make(u"decrees"_s, { QDate(2026, 3, 2), QDate(2026, 3, 20) });
        QCOMPARE(decrees.rows.size(), 1);
        QCOMPARE(decrees.rows.first().cells[decrees.column(u"days"_s)].toInt(), 18);
        // Behind the number of members stand the members, and each leads to the last request (C3).
        QCOMPARE(decrees.rows.first().cells[decrees.column(u"members"_s)].toInt(), 2);
        const Report people = decrees.behind.first();
        QCOMPARE(people.rows.size(), 2);
        for (const ReportRow &row : people.rows)
            QCOMPARE(row.groups, decrees.rows.first().groups);
        QCOMPARE(people.rows[0].request, file.request.id);
        QCOMPARE(people.rows[0].cells[people.column(u"requests"_s)].toInt(), 2); // the rejected one is theirs too
        QVERIFY(!isSet(people.rows[1].request));
        QVERIFY(!jsonface::write(people).contains(file.request.applicant.userId.toUtf8()));
        QCOMPARE(make(u"access"_s).rows.size(), 1);
        QCOMPARE(make(u"sop"_s).rows.size(), 9);
    }

    void everyReportHasEveryFace_data() { TestDesk::backends(); }
    void everyReportHasEveryFace()
    {
        begin();
        fillEveryList();
        // A draw, a count, or files whose retention is over: tst_evidence and tst_archive fill them.
        const QStringList needYears { u"quality"_s,     u"inactive"_s,  u"transfer"_s,
                                      u"destruction"_s, u"destroyed"_s, u"stocktake"_s };
        const ReportDesk desk(m_desk->office());
        for (const ReportKind &kind : ReportDesk::kinds()) {
            const Report report = make(kind.name, ReportPeriod::year(QDate(2026, 1, 1)));
            QCOMPARE(report.name, kind.name);
            QVERIFY2(!report.rows.isEmpty() || needYears.contains(kind.name), qPrintable(kind.name));
            QVERIFY2(!report.rows.isEmpty() || !report.empty.isEmpty(), qPrintable(kind.name));
            for (const ReportRow &row : report.rows)
                QCOMPARE(row.cells.size(), report.columns.size());
            const QByteArray pdf = desk.face(report, ReportFormat::Pdf);
            QVERIFY(pdf.startsWith("%PDF-1.4"));
            facesSayTheSame(desk, report, reportfaces::pdf(pdf, u"-raw"_s).join(u' '));
        }
    }

    void deviationsStandBesideTheirIntervals_data() { TestDesk::backends(); }
    void deviationsStandBesideTheirIntervals()
    {
        begin();
        QVERIFY(make(u"deviations"_s).rows.isEmpty());
        CaseFile file = casewalk::takenIn(*m_desk);
        RequestDesk requests(m_desk->office());
        file = requests.open(file.request.id);
        m_desk->clock().advance(9 * 60); // the standard of step 2 is 5 minutes
        for (ChecklistItem item : QList(file.checklist)) {
            item.state = ItemState::Complete;
            file = requests.tick(file.request.id, file.request.revision, item);
        }
        file = requests.declareComplete(file.request.id, file.request.revision);
        DeviationDesk(m_desk->office())
            .record(file.request.id, DeviationKind::Output, Stage::CompletenessCheck, DeviationReason::Queue,
                    u"map habis"_s);
        const Report report = make(u"deviations"_s);
        QCOMPARE(report.rows.size(), 2);
        const ReportRow &time = report.rows.first();
        const int minutes = report.column(u"minutes"_s);
        const Report behind = ReportDesk(m_desk->office()).behind(time.behindPeriod, *time.behind);
        QCOMPARE(sum(behind, u"minutes"_s), time.cells[minutes].toLongLong());
        QVERIFY(time.cells[report.column(u"over"_s)].toLongLong() >= 4 * 60);
        QVERIFY(report.rows.last().cells[minutes].isNull());
        QVERIFY(report.summary.first().contains(u'2'));
    }

    void drawsBySeed_data() { TestDesk::backends(); }
    void drawsBySeed()
    {
        begin();
        QualityDesk quality(m_desk->office());
        QVERIFY(quality.refusal()); // an officer
        QList<RequestId> closed;
        for (int i = 0; i < 5; ++i) {
            const CaseFile file = casewalk::atArchiving(*m_desk);
            ArchiveDesk archive(m_desk->office());
            ArchiveEntry entry = archive.propose(file);
            entry.room = entry.rack = entry.box = entry.folder = u"1"_s;
            archive.archive(file.request.id, file.request.revision, entry);
            closed << file.request.id;
        }
        const Operator officer = m_desk->office().who();
        m_desk->enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
        QVERIFY_THROWS_EXCEPTION(Error, quality.draw(ReportPeriod::month(QDate(2025, 1, 1)), 3));
        const QualityDraw first = quality.draw(march, 3, u"dadu 4412"_s);
        const QualityDraw second = quality.draw(march, 3, u"dadu 4412"_s);
        const auto checks = quality.checks(first.id);
        QCOMPARE(checks.size(), 3);
        QCOMPARE(first.population, 5);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(quality.checks(second.id)[i].request.id, checks[i].request.id);
        // As anybody can repeat it with a list and sha256sum.
        QList<QByteArray> keys;
        for (int number = 1; number <= 5; ++number)
            keys << QCryptographicHash::hash("dadu 4412:000" + QByteArray::number(number) + "/2026",
                                             QCryptographicHash::Sha256)
                        .toHex();
        std::sort(keys.begin(), keys.end());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(qualitydraw::key(first.seed, 2026, checks[i].request.agendaNumber), keys[i]);
        QVERIFY_THROWS_EXCEPTION(Error, quality.judge(checks[0].id, QualityVerdict::Differs, u"."_s));
        quality.judge(checks[0].id, QualityVerdict::Differs, u"tanda tangan meragukan"_s);
        quality.judge(checks[1].id, QualityVerdict::Agrees, {});
        QVERIFY_THROWS_EXCEPTION(Error, quality.judge(checks[0].id, QualityVerdict::Agrees, {}));
        const Report report = make(u"quality"_s);
        QCOMPARE(report.rows.size(), 6);
        QVERIFY(report.summary.first().contains(u"50,0"_s));
        QVERIFY(AuditDesk(m_desk->office()).verify({}).ok());
        m_desk->office().enter(officer, m_desk->office().session());
        QVERIFY_THROWS_EXCEPTION(Error, quality.judge(checks[2].id, QualityVerdict::Agrees, {}));
    }

    void refusesAndRecords_data() { TestDesk::backends(); }
    void refusesAndRecords()
    {
        begin();
        QVERIFY_THROWS_EXCEPTION(Error, make(u"weather"_s));
        QVERIFY_THROWS_EXCEPTION(Error, make(u"register"_s, { QDate(2026, 3, 2), QDate(2026, 3, 1) }));
        const Report report = make(u"register"_s);
        ReportDesk(m_desk->office()).recordExport(report, u"csv"_s);
        const AuditEntry last = AuditStore(m_desk->db()).page(0, 1).first();
        QCOMPARE(last.event, AuditEvent::Exported);
        QVERIFY(last.text.contains(u"Maret 2026"_s));
        QVERIFY(AuditDesk(m_desk->office()).verify({}).ok());
    }
};

/// Something for every list.
void TestReportDesk::fillEveryList()
{
    casewalk::atRejection(*m_desk);
    Loan loan;
    loan.request = archivewalk::filed(*m_desk).request.id;
    loan.borrower = u"Inspektorat"_s;
    loan.purpose = u"Audit"_s;
    loan.due = m_desk->office().today().addDays(7);
    ShelfDesk(m_desk->office()).lend(loan);
    const CaseFile file = casewalk::handedOver(*m_desk);
    DeviationDesk(m_desk->office())
        .record(file.request.id, DeviationKind::Output, Stage::CompletenessCheck, DeviationReason::Queue,
                u"map habis"_s);
    Walker walker(*m_desk);
    const Account account = walker.account();
    AccountData corrected = account.data;
    corrected.email = u"=cmd@contoh.go.id"_s;
    RegisterDesk(m_desk->office()).save(account.id, account.revision, corrected, u"=1+1 surat"_s);
    Breach breach;
    breach.foundAt = m_desk->office().now();
    breach.exposed = u"Nama dan NIP"_s;
    breach.happened = u"Stik hilang"_s;
    breach.handling = u"Dilaporkan"_s;
    PrivacyDesk(m_desk->office()).keep(breach);
}

/// Every cell of the table in the CSV, the workbook and the JSON; every word of it on paper.
void TestReportDesk::facesSayTheSame(const ReportDesk &desk, const Report &report, QString pdf)
{
    pdf.remove(QRegularExpression(u"\\s"_s));
    const auto csv = reportfaces::csv(desk.face(report, ReportFormat::Csv));
    const auto sheet = reportfaces::xlsx(desk.face(report, ReportFormat::Xlsx), 1);
    const auto json = QJsonDocument::fromJson(desk.face(report, ReportFormat::Json)).object()[u"rows"_s].toArray();
    QCOMPARE(csv.size(), report.rows.size() + 1);
    QCOMPARE(json.size(), report.rows.size());
    int head = 0;
    while (head < sheet.rows.size() && sheet.rows[head].value(0) != report.columns.first().title)
        ++head;
    QVERIFY2(head < sheet.rows.size(), qPrintable(report.name));
    for (int r = 0; r < int(report.rows.size()); ++r) {
        for (int c = 0; c < int(report.columns.size()); ++c) {
            const ReportColumn &column = report.columns[c];
            const QVariant &cell = report.rows[r].cells[c];
            const QString shown = reporttext::cell(cell, column.type, report.zone);
            const QString where = u"%1 %2 %3"_s.arg(report.name, QString::number(r), column.key);
            const QJsonValue value = json[r].toObject()[column.key];
            const QString written = csv[r + 1][c];
            const QString stored = sheet.rows[head + 1 + r].value(c);
            const bool text = column.type == CellType::Text || cell.metaType() == QMetaType::fromType<QString>();
            if (cell.isNull() || shown.isEmpty()) {
                QVERIFY2(written.isEmpty() && stored.isEmpty() && value.toString().isEmpty(), qPrintable(where));
            } else if (text) {
                QCOMPARE(value.toString(), cell.toString());
                QCOMPARE(stored, cell.toString());
                QVERIFY2(written == csvface::guarded(cell.toString()), qPrintable(where));
            } else if (column.type == CellType::Number) {
                QCOMPARE(value.toInteger(), cell.toLongLong());
                QCOMPARE(written.toLongLong(), cell.toLongLong());
                QCOMPARE(stored.toLongLong(), cell.toLongLong());
            } else if (column.type == CellType::Date || column.type == CellType::Moment) {
                const QDate day =
                    column.type == CellType::Date ? cell.toDate() : cell.toDateTime().toTimeZone(report.zone).date();
                QVERIFY2(written.startsWith(day.toString(Qt::ISODate)), qPrintable(where));
                QCOMPARE(QDate(1899, 12, 30).addDays(qint64(stored.toDouble())), day);
                QVERIFY2(column.type != CellType::Date || value.toString() == day.toString(Qt::ISODate),
                         qPrintable(where));
            }
            QVERIFY2(pdf.contains(QString(shown).remove(QRegularExpression(u"\\s"_s))),
                     qPrintable(where + u": "_s + shown));
        }
    }
}

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"

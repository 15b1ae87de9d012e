// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/auditstore.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "desk/registerdesk.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "support/casewalk.h"
#include "support/reportfaces.h"
#include "support/testdesk.h"
#include "support/walker.h"

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
        CaseFile file = casewalk::atHandover(*m_desk);
        LetterDesk letters(m_desk->office());
        file = letters.make(file.request.id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
        file = letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id);
        Handover proof;
        proof.at = m_desk->office().now();
        proof.receiver = u"Abdul Rasyid"_s;
        proof.identitySeen = u"KTP"_s;
        proof.identityLast = u"1007"_s;
        file = letters.handOver(file.request.id, file.request.revision, proof);
        const Report reasons = make(u"rejections"_s);
        QCOMPARE(reasons.rows.size(), int(rejected.request.reasonCodes.size()));
        QCOMPARE(reasons.behind.first().rows.first().request, rejected.request.id);
        const Report book = make(u"letters"_s);
        QCOMPARE(book.rows.size(), 1);
        QCOMPARE(book.rows.first().cells[book.column(u"told"_s)].toString(), proof.receiver);
        const Report passwords = make(u"passwords"_s);
        QCOMPARE(passwords.rows.size(), 1);
        QVERIFY(passwords.summary.first().contains(u'1'));
        letters.passwordChanged(file.request.id, file.request.revision, u"telepon"_s);
        QVERIFY(make(u"passwords"_s).rows.isEmpty());
        PokjaRecord pokja;
        pokja.name = u"Pokja Pemilihan 3"_s;
        pokja.decreeNumber = u"027/8/2026"_s;
        pokja.validUntil = QDate(2026, 3, 20);
        RegisterDesk(m_desk->office()).savePokja(pokja);
        QCOMPARE(make(u"decrees"_s, { QDate(2026, 3, 2), QDate(2026, 3, 19) }).rows.size(), 0);
        const Report decrees = make(u"decrees"_s, { QDate(2026, 3, 2), QDate(2026, 3, 20) });
        QCOMPARE(decrees.rows.size(), 1);
        QCOMPARE(decrees.rows.first().cells[decrees.column(u"days"_s)].toInt(), 18);
        QCOMPARE(make(u"access"_s).rows.size(), 1);
        QCOMPARE(make(u"sop"_s).rows.size(), 9);
    }

    void everyReportHasEveryFace_data() { TestDesk::backends(); }
    void everyReportHasEveryFace()
    {
        begin();
        casewalk::atRejection(*m_desk);
        const ReportDesk desk(m_desk->office());
        for (const ReportKind &kind : ReportDesk::kinds()) {
            const Report report = make(kind.name);
            QCOMPARE(report.name, kind.name);
            QVERIFY2(!report.rows.isEmpty() || !report.empty.isEmpty(), qPrintable(kind.name));
            for (const ReportRow &row : report.rows)
                QCOMPARE(row.cells.size(), report.columns.size());
            QVERIFY(desk.face(report, ReportFormat::Pdf).startsWith("%PDF-1.4"));
            QVERIFY(desk.face(report, ReportFormat::Xlsx).startsWith("PK"));
            QCOMPARE(reportfaces::csv(desk.face(report, ReportFormat::Csv)).size(), report.rows.size() + 1);
        }
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

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "desk/archiveprints.h"
#include "desk/auditdesk.h"
#include "desk/disposaldesk.h"
#include "desk/reportdesk.h"
#include "desk/shelfdesk.h"
#include "desk/stocktakedesk.h"
#include "gui/messagebar.h"
#include "support/archivestand.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/reportfaces.h"
#include "support/tabframe.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

/// Files on their way out of the unit, as they are clicked and as they are printed.
class TestLeaving final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { TabFrame::useWords(); }
    void listGoesItsWay();
    void listGoesToTheArchiveUnit();
    void printsSayWhatIsWritten();
};

void TestLeaving::listGoesItsWay()
{
    ArchiveStand s;
    archivewalk::schedule(s.desk);
    const CaseFile file = archivewalk::filed(s.desk);
    archivewalk::filed(s.desk);
    casewalk::takenIn(s.desk);
    s.open(ArchiveHouse::Disposals);
    QVERIFY(!s.why(u"newDisposal"_s).isEmpty());
    archivewalk::yearsLater(s.desk);
    s.desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    s.house.reload();
    s.press(u"newDisposal"_s);
    s.type(u"proposalNote"_s, u"retensi habis"_s);
    s.keep(u"archive-propose"_s);
    s.confirm(u"fieldsConfirm"_s);
    QCOMPARE(s.rows(u"disposalItems"_s)->rowCount(), 2);
    QVERIFY(!s.why(u"nextStep"_s).isEmpty()); // the head's turn
    s.keep(u"archive-proposed"_s);
    QCOMPARE(s.faults(), QString());
    s.desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    s.house.reload();
    for (const QString &number : { u"000.5/1/PBJ"_s, u"PPA/3/2032"_s, u"100.3/45/2032"_s }) {
        s.press(u"nextStep"_s);
        s.type(u"approvalNumber"_s, number);
        s.confirm(u"fieldsConfirm"_s);
    }
    s.press(u"printDisposal"_s);
    s.keep(u"archive-approved"_s);
    QCOMPARE(s.faults(), QString());
    s.press(u"nextStep"_s);
    s.type(u"minutesNumber"_s, u"BA/7/2032"_s);
    s.type(u"witness1"_s, u"La Ode Rahman"_s);
    s.type(u"post1"_s, u"Inspektorat"_s);
    s.confirm(u"fieldsConfirm"_s);
    QVERIFY(!s.house.bar()->text().isEmpty()); // one witness is not enough
    s.type(u"witness2"_s, u"Siti Rumakat"_s);
    s.type(u"post2"_s, u"Bagian Hukum"_s);
    s.keep(u"archive-minutes"_s);
    QCOMPARE(s.faults(), QString());
    s.confirm(u"fieldsConfirm"_s);
    s.press(u"printMinutes"_s);
    QVERIFY(!s.why(u"nextStep"_s).isEmpty()); // an administrator's turn
    archivewalk::enterAdministrator(s.desk);
    s.house.reload();
    s.press(u"nextStep"_s);
    s.type(u"purgeNumber"_s, u"BA/8/2032"_s);
    s.confirm(u"fieldsConfirm"_s);
    QVERIFY(ShelfDesk(s.desk.office()).fact(file.request.id)); // another number destroys nothing
    s.keep(u"archive-purge"_s);
    QCOMPARE(s.faults(), QString());
    s.type(u"purgeNumber"_s, u"BA/7/2032"_s);
    s.confirm(u"fieldsConfirm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ShelfDesk(s.desk.office()).fact(file.request.id), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!DisposalDesk(s.desk.office()).all().first().needsCleaning(), 60'000);
    QCOMPARE(DisposalDesk(s.desk.office()).tombstones().size(), 2);
    QVERIFY(AuditDesk(s.desk.office()).verify({}).ok());
    QTRY_VERIFY(!s.why(u"nextStep"_s).isEmpty());
    s.keep(u"archive-destroyed"_s);
}

void TestLeaving::listGoesToTheArchiveUnit()
{
    ArchiveStand s;
    archivewalk::schedule(s.desk);
    const CaseFile old = archivewalk::filed(s.desk);
    archivewalk::yearsLater(s.desk, 3); // the first is over, the second inactive
    const CaseFile file = archivewalk::filed(s.desk);
    archivewalk::yearsLater(s.desk, 3);
    s.desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    s.open(ArchiveHouse::Disposals);
    s.keep(u"archive-leaving-empty"_s);
    s.press(u"newDisposal"_s);
    QCOMPARE(s.find<QComboBox>(u"proposalKind"_s)->count(), 2);
    s.keep(u"archive-propose-kinds"_s);
    QCOMPARE(s.faults(), QString());
    s.confirm(u"fieldsConfirm"_s); // the transfer is offered first
    const Disposal made = DisposalDesk(s.desk.office()).all().first();
    QCOMPARE(made.kind, DisposalKind::Transfer);
    QCOMPARE(s.rows(u"disposalItems"_s)->rowCount(), 1);
    s.press(u"newDisposal"_s);
    QCOMPARE(s.find<QComboBox>(u"proposalKind"_s)->count(), 1); // what is left to propose
    s.confirm(u"fieldsConfirm"_s);
    QCOMPARE(DisposalDesk(s.desk.office()).all().first().kind, DisposalKind::Destruction);
    s.find<QTableView>(u"disposalTable"_s)->selectRow(1);
    s.desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    s.house.reload();
    s.press(u"nextStep"_s);
    s.type(u"approvalNumber"_s, u"000.5/2/PBJ"_s);
    s.confirm(u"fieldsConfirm"_s);
    s.press(u"nextStep"_s); // no panel, no Bupati, no ANRI
    s.type(u"minutesNumber"_s, u"BA/8/2029"_s);
    s.confirm(u"fieldsConfirm"_s);
    QVERIFY(!s.house.bar()->text().isEmpty()); // to whom?
    s.type(u"receivingArchive"_s, u"Unit Kearsipan Setda"_s);
    s.type(u"receiver"_s, u"La Ode Rahman"_s);
    s.type(u"receiverPost"_s, u"Arsiparis Ahli Muda"_s);
    s.keep(u"archive-transfer-minutes"_s);
    QCOMPARE(s.faults(), QString());
    s.confirm(u"fieldsConfirm"_s);
    s.press(u"printMinutes"_s);
    s.press(u"nextStep"_s);
    s.keep(u"archive-hand-over"_s);
    QCOMPARE(s.faults(), QString());
    s.confirm(u"questionConfirm"_s);
    QCOMPARE(DisposalDesk(s.desk.office()).get(made.id)->state, DisposalState::Transferred);
    QCOMPARE(ShelfDesk(s.desk.office()).fact(file.request.id)->place().room, u"Unit Kearsipan Setda"_s);
    QCOMPARE(ShelfDesk(s.desk.office()).fact(old.request.id)->place(), archivewalk::place());
    QVERIFY(!s.why(u"nextStep"_s).isEmpty() && !s.why(u"withdrawList"_s).isEmpty());
    s.keep(u"archive-transferred"_s);
    QCOMPARE(s.faults(), QString());
}

void TestLeaving::printsSayWhatIsWritten()
{
    TestDesk desk;
    archivewalk::schedule(desk);
    QList<RequestId> ids;
    for (int i = 0; i < 30; ++i)
        ids << archivewalk::filed(desk, archivewalk::place(u"14"_s, QString::number(1 + i / 10))).request.id;
    casewalk::takenIn(desk);
    Loan loan;
    loan.request = ids.first();
    loan.borrower = u"Inspektorat Daerah"_s;
    loan.unit = u"Irban II"_s;
    loan.purpose = u"pemeriksaan reguler"_s;
    loan.due = desk.office().today().addDays(7);
    ShelfDesk shelves(desk.office());
    loan = shelves.lend(loan);
    StocktakeDesk stocktake(desk.office());
    const Stocktake take = stocktake.start({ u"Ruang Arsip"_s, {}, {}, {} }, {});
    for (int i = 0; i < 20; ++i)
        stocktake.scan(take.id, shelves.fact(ids.at(i))->entry.number);
    stocktake.finish(take.id);
    const auto keep = [](const QString &name, const QByteArray &pdf) {
        if (qEnvironmentVariableIsSet("LOKET_LOOK_DIR")) {
            QFile file(qEnvironmentVariable("LOKET_LOOK_DIR") + u'/' + name + u".pdf"_s);
            if (file.open(QIODevice::WriteOnly))
                file.write(pdf);
        }
        return reportfaces::pdf(pdf).join(u' ').simplified();
    };
    const QString slip = keep(u"slip"_s, archiveprints::loanSlip(desk.office(), loan));
    for (const QString &word : { loan.agenda, loan.borrower, loan.unit, loan.purpose, u"9 Maret 2026"_s })
        QVERIFY2(slip.contains(word), qPrintable(word));
    QVERIFY_THROWS_EXCEPTION(Error, archiveprints::loanReminder(desk.office(), loan)); // not due yet
    desk.clock().advance(9 * 86400);
    const QString reminder = keep(u"reminder"_s, archiveprints::loanReminder(desk.office(), loan));
    for (const QString &word : { loan.agenda, loan.borrower, loan.purpose, u"9 Maret 2026"_s, u"2 (dua) hari"_s })
        QVERIFY2(reminder.contains(word), qPrintable(word));
    const auto places = shelves.places();
    keep(u"labels"_s, archiveprints::placeLabels(desk.office(), places, labelsheet::formats().first(), 1));
    QVERIFY_THROWS_EXCEPTION(Error, archiveprints::placeLabels(desk.office(), {}, labelsheet::formats().first(), 1));
    const ReportDesk reports(desk.office());
    const QDate today = desk.office().today();
    for (const QString &name : { u"files"_s, u"items"_s, u"loans"_s, u"stocktake"_s, u"ondesk"_s })
        keep(name, reports.face(reports.make({ name, ReportPeriod::month(today), false }), ReportFormat::Pdf));
    shelves.giveBack(loan.id, {});
    archivewalk::yearsLater(desk, 4);
    for (const QString &name : { u"inactive"_s, u"transfer"_s })
        keep(name,
             reports.face(reports.make({ name, ReportDesk::usualPeriod(name, desk.office().today()), false }),
                          ReportFormat::Pdf));
    const Disposal gone = archivewalk::transferMinuted(desk, ids.mid(0, 12));
    const QString handed = keep(u"transfer-minutes"_s, archiveprints::minutes(desk.office(), gone));
    for (const QString &word : { u"BERITA ACARA PEMINDAHAN ARSIP INAKTIF"_s, u"BA/8/2029"_s, u"000.5/2/PBJ"_s,
                                 u"Unit Kearsipan Setda"_s, u"La Ode Rahman"_s, u"12 (dua belas)"_s, u"0012/2026"_s })
        QVERIFY2(handed.contains(word), qPrintable(word));
    DisposalDesk(desk.office()).handOver(gone.id, gone.revision);
    const QDate later = desk.office().today();
    QCOMPARE(reports.make({ u"transfer"_s, { later, later }, false }).rows.size(), 18); // handed over is handed over
    QCOMPARE(reports.make({ u"inactive"_s, { later, later }, false }).rows.size(), 30);
    archivewalk::yearsLater(desk, 2);
    keep(u"destruction"_s,
         reports.face(reports.make({ u"destruction"_s, { desk.office().today(), desk.office().today() }, false }),
                      ReportFormat::Pdf));
    const Disposal list = archivewalk::minuted(desk, ids);
    keep(u"disposal"_s, reports.face(reports.disposal(list), ReportFormat::Pdf));
    const QString minutes = keep(u"minutes"_s, archiveprints::minutes(desk.office(), list));
    for (const QString &word : { u"BA/7/2032"_s, u"000.5/1/PBJ"_s, u"La Ode Rahman"_s, u"Siti Rumakat"_s, u"dicacah"_s,
                                 u"30 (tiga puluh)"_s, u"0030/2026"_s })
        QVERIFY2(minutes.contains(word), qPrintable(word));
}

QTEST_MAIN(TestLeaving)
#include "tst_archiveleaving.moc"

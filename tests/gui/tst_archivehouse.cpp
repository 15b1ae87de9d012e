// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "core/agenda.h"
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/archiveprints.h"
#include "desk/auditdesk.h"
#include "desk/disposaldesk.h"
#include "desk/inboxdesk.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "desk/stocktakedesk.h"
#include "gui/archivehouse.h"
#include "gui/datefield.h"
#include "gui/fieldsquestion.h"
#include "gui/messagebar.h"
#include "gui/placesview.h"
#include "gui/printdialog.h"
#include "gui/rail.h"
#include "gui/railitem.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/fakeprinting.h"
#include "support/reportfaces.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
struct Stand {
    TestDesk desk;
    ArchiveDesk archive { desk.office() };
    InboxDesk inbox { desk.office() };
    RequestDesk requests { desk.office() };
    FakePrinting printing;
    PaperReader reader;
    ArchiveHouse house { { desk.office(), archive, inbox, requests, printing, reader } };

    Stand() { house.resize(1180, 760); }
    void open(ArchiveHouse::Section section)
    {
        house.show();
        house.showSection(section);
        QCoreApplication::processEvents();
    }
    template <class T> T *find(const QString &name)
    {
        T *found = house.findChild<T *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisibleTo(&house) && button->isEnabled(), qPrintable(name + u' ' + button->toolTip()));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit->isVisibleTo(&house), qPrintable(name));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// In the question that is open among several.
    void confirm(const QString &name)
    {
        for (auto *button : house.findChildren<QPushButton *>(name)) {
            if (button->isVisibleTo(&house)) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    void note(const QString &text)
    {
        for (auto *edit : house.findChildren<QPlainTextEdit *>(u"questionNote"_s)) {
            if (edit->isVisibleTo(&house))
                QTest::keyClicks(edit, text);
        }
    }
    QString why(const QString &name) { return find<ReasonButton>(name)->refusal().value_or(QString()); }
    QAbstractItemModel *rows(const QString &table) { return find<QTableView>(table)->model(); }
    void keep(const QString &name)
    {
        QCoreApplication::processEvents();
        if (qEnvironmentVariableIsSet("LOKET_LOOK_DIR"))
            house.grab().save(qEnvironmentVariable("LOKET_LOOK_DIR") + u'/' + name + u".png"_s);
    }
    QString faults()
    {
        QCoreApplication::processEvents();
        return (accessiblenames::missing(&house) + accessiblenames::cut(&house)).join(u'\n');
    }
};

QString shelfPicture(const QTemporaryDir &dir)
{
    QImage image(2400, 1600, QImage::Format_RGB32);
    image.fill(QColor(0x8a, 0x6d, 0x4b));
    QPainter painter(&image);
    for (int box = 0; box < 8; ++box) {
        painter.fillRect(80 + box * 285, 300, 250, 1000, QColor(0xe8, 0xdf, 0xcc));
        painter.setPen(QPen(Qt::black, 6));
        painter.drawRect(80 + box * 285, 300, 250, 1000);
        painter.setFont(QFont(u"Liberation Sans"_s, 90));
        painter.drawText(120 + box * 285, 700, QString::number(10 + box));
    }
    painter.end();
    const QString path = dir.filePath(u"rak.png"_s);
    image.save(path);
    return path;
}
} // namespace

class TestArchiveHouse final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { TabFrame::useWords(); }
    void filesMoveAndAreLent();
    void placesHavePictures();
    void papersOnTheDesk();
    void countsByTyping();
    void scheduleIsEdited();
    void listGoesItsWay();
    void auditorOnlyReads();
    void railCountsOverdue();
    void printsSayWhatIsWritten();
};

void TestArchiveHouse::filesMoveAndAreLent()
{
    Stand s;
    const CaseFile file = archivewalk::filed(s.desk);
    s.open(ArchiveHouse::Files);
    QTRY_COMPARE(s.rows(u"archiveTable"_s)->rowCount(), 1);
    QTRY_VERIFY(s.find<QLabel>(u"cardTitle"_s)->text().contains(u"0001/2026"_s));
    s.press(u"moveFile"_s);
    s.type(u"toBox"_s, u"15"_s);
    s.keep(u"archive-move"_s);
    QCOMPARE(s.faults(), QString());
    s.confirm(u"fieldsConfirm"_s);
    QCOMPARE(ShelfDesk(s.desk.office()).fact(file.request.id)->entry.box, u"15"_s);
    QVERIFY(s.find<QLabel>(u"cardPlace"_s)->text().contains(u"15"_s));
    s.press(u"lendFile"_s);
    s.type(u"borrower"_s, u"Inspektorat Daerah"_s);
    s.type(u"purpose"_s, u"pemeriksaan reguler"_s);
    s.confirm(u"fieldsConfirm"_s);
    QTRY_VERIFY(s.find<QTableView>(u"loanTable"_s)->isVisibleTo(&s.house)); // with its slip, ready to be printed
    s.keep(u"archive-slip"_s);
    QCOMPARE(s.faults(), QString());
    s.open(ArchiveHouse::Files);
    QVERIFY(s.find<QLabel>(u"cardState"_s)->text().contains(u"Inspektorat"_s));
    s.keep(u"archive-lent"_s);
    QCOMPARE(s.faults(), QString());
    s.desk.clock().advance(9 * 86400);
    s.open(ArchiveHouse::Loans);
    s.house.reload();
    QCOMPARE(s.rows(u"loanTable"_s)->rowCount(), 1);
    const QString state = s.rows(u"loanTable"_s)->index(0, 0).data().toString();
    QVERIFY2(state == state.toUpper(), qPrintable(state)); // overdue is said in words that stand out
    s.press(u"loanSlip"_s);
    s.keep(u"archive-loans"_s);
    QCOMPARE(s.faults(), QString());
    s.press(u"takeBack"_s);
    s.note(u"lengkap"_s);
    s.confirm(u"questionConfirm"_s);
    QVERIFY(ShelfDesk(s.desk.office()).out().isEmpty());
    QVERIFY(!s.find<QTableView>(u"loanTable"_s)->isVisibleTo(&s.house)); // a sentence instead
    QVERIFY(!s.why(u"takeBack"_s).isEmpty());
}

void TestArchiveHouse::placesHavePictures()
{
    Stand s;
    const QTemporaryDir dir;
    archivewalk::filed(s.desk);
    archivewalk::filed(s.desk, archivewalk::place(u"15"_s));
    s.open(ArchiveHouse::Places);
    QCOMPARE(s.rows(u"placeTable"_s)->rowCount(), 6);
    s.find<QTableView>(u"placeTable"_s)->selectRow(1); // the rack
    QVERIFY(!s.why(u"dropPicture"_s).isEmpty());
    s.house.findChild<PlacesView *>()->takePicture(shelfPicture(dir));
    QTRY_VERIFY_WITH_TIMEOUT(!ShelfDesk(s.desk.office()).pictureFor(archivewalk::place()).bytes.isEmpty(), 30'000);
    const QImage kept = QImage::fromData(ShelfDesk(s.desk.office()).pictureFor(archivewalk::place()).bytes);
    QVERIFY(!kept.isNull() && qMax(kept.width(), kept.height()) <= PlacesView::largestSide);
    s.keep(u"archive-places"_s);
    QCOMPARE(s.faults(), QString());
    s.press(u"addPlace"_s);
    s.type(u"placeRoom"_s, u"Gudang"_s);
    s.confirm(u"fieldsConfirm"_s);
    QCOMPARE(s.rows(u"placeTable"_s)->rowCount(), 8); // with the rack that was proposed
    s.press(u"placeLabels"_s);
    const QPointer<PrintDialog> labels = s.house.window()->findChild<PrintDialog *>();
    QVERIFY(labels && labels->findChild<QSpinBox *>(u"labelStart"_s)->isVisibleTo(labels));
    labels->reject();
    QTRY_VERIFY(!labels);
    s.open(ArchiveHouse::Files); // shown where one looks for the file
    QTRY_VERIFY(s.find<QLabel>(u"cardPicture"_s)->isVisibleTo(&s.house));
    s.keep(u"archive-files"_s);
    QCOMPARE(s.faults(), QString());
}

void TestArchiveHouse::papersOnTheDesk()
{
    Stand s;
    s.open(ArchiveHouse::OnDesk);
    s.keep(u"archive-desk-empty"_s);
    const CaseFile open = casewalk::takenIn(s.desk);
    archivewalk::filed(s.desk, {});
    s.house.reload();
    QCOMPARE(s.rows(u"deskTable"_s)->rowCount(), 2);
    QVERIFY(s.find<QLabel>(u"deskSummary"_s)->text().contains(u'2'));
    QSignalSpy opened(&s.house, &ArchiveHouse::openRequested);
    s.press(u"openOnDesk"_s);
    QCOMPARE(opened.first().first().value<RequestId>(), open.request.id);
    s.keep(u"archive-desk"_s);
    QCOMPARE(s.faults(), QString());
}

void TestArchiveHouse::countsByTyping()
{
    Stand s;
    const CaseFile here = archivewalk::filed(s.desk);
    archivewalk::filed(s.desk);
    const CaseFile elsewhere = archivewalk::filed(s.desk, archivewalk::place(u"15"_s));
    s.open(ArchiveHouse::Stocktake);
    QVERIFY(!s.why(u"finishCount"_s).isEmpty());
    s.press(u"startCount"_s);
    s.type(u"countBox"_s, u"14"_s);
    s.confirm(u"fieldsConfirm"_s);
    auto *code = s.find<QLineEdit>(u"countCode"_s);
    QVERIFY(code->isVisibleTo(&s.house));
    for (const QString &scanned : { agenda::payload({ here.request.agendaYear, here.request.agendaNumber }),
                                    elsewhere.request.agenda(), u"899999123"_s }) {
        QTest::keyClicks(code, scanned);
        QTest::keyClick(code, Qt::Key_Return);
    }
    QCOMPARE(s.rows(u"countTable"_s)->rowCount(), 3);
    QVERIFY(code->text().isEmpty()); // ready for the next
    s.keep(u"archive-count"_s);
    QCOMPARE(s.faults(), QString());
    s.press(u"finishCount"_s);
    QCOMPARE(s.rows(u"countTable"_s)->rowCount(), 4); // and the one that is missing
    QVERIFY(!code->isVisibleTo(&s.house));
    s.press(u"printCount"_s);
    s.keep(u"archive-counted"_s);
    QCOMPARE(s.faults(), QString());
}

void TestArchiveHouse::scheduleIsEdited()
{
    Stand s;
    s.open(ArchiveHouse::Schedule);
    QVERIFY(!s.why(u"editRule"_s).isEmpty()); // an officer
    s.desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    s.house.reload();
    s.keep(u"archive-schedule-unset"_s);
    QVERIFY(!s.why(u"saveSchedule"_s).isEmpty()); // nothing was changed
    s.press(u"editBasis"_s);
    s.type(u"basisNumber"_s, u"Peraturan Bupati Nomor 12 Tahun 2025"_s);
    s.confirm(u"fieldsConfirm"_s);
    s.find<QTableView>(u"scheduleTable"_s)->selectRow(5);
    s.press(u"editRule"_s);
    s.type(u"ruleActive"_s, u"2"_s);
    s.confirm(u"fieldsConfirm"_s);
    QVERIFY(s.house.findChild<FieldsQuestion *>() && !s.house.bar()->text().isEmpty()); // half a retention is none
    s.type(u"ruleInactive"_s, u"3"_s);
    s.find<QComboBox>(u"ruleFate"_s)->setCurrentIndex(0);
    s.keep(u"archive-rule"_s);
    QCOMPARE(s.faults(), QString());
    s.confirm(u"fieldsConfirm"_s);
    s.press(u"saveSchedule"_s);
    s.type(u"scheduleNote"_s, u"JRA ditetapkan"_s);
    s.confirm(u"fieldsConfirm"_s);
    const auto now = ScheduleDesk(s.desk.office()).now();
    QVERIFY(now.id != 0);
    QCOMPARE(now.schedule.ruleFor(u"000.3.5"_s)->activeYears, 2);
    QCOMPARE(now.schedule.ruleFor(u"000.3.5"_s)->fate, Fate::Destroy);
    s.keep(u"archive-schedule"_s);
    QCOMPARE(s.faults(), QString());
}

void TestArchiveHouse::listGoesItsWay()
{
    Stand s;
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
    s.note(u"retensi habis"_s);
    s.confirm(u"questionConfirm"_s);
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

void TestArchiveHouse::auditorOnlyReads()
{
    Stand s;
    archivewalk::filed(s.desk);
    s.desk.enterAs(Role::Auditor, u"auditor"_s);
    s.open(ArchiveHouse::Files);
    QTRY_COMPARE(s.rows(u"archiveTable"_s)->rowCount(), 1);
    for (int section = 0; section <= ArchiveHouse::Schedule; ++section) {
        s.open(ArchiveHouse::Section(section));
        for (ReasonButton *button : s.house.findChildren<ReasonButton *>()) {
            const bool reads = button->objectName().startsWith(u"print"_s) || button->objectName().startsWith(u"open"_s)
                || button->objectName() == u"placeLabels"_s || button->objectName() == u"loanSlip"_s
                || button->objectName() == u"discardSchedule"_s || button->objectName().isEmpty();
            if (button->isVisibleTo(&s.house) && !reads)
                QVERIFY2(button->refusal(), qPrintable(button->objectName()));
        }
        QCOMPARE(s.faults(), QString());
        s.keep(u"archive-auditor-%1"_s.arg(section));
    }
}

void TestArchiveHouse::railCountsOverdue()
{
    Rail rail;
    auto *item = rail.findChild<RailItem *>(u"view%1"_s.arg(int(View::Archive)));
    QVERIFY(!item->count());
    rail.setNotice(View::Archive, 2, u"pinjaman terlambat"_s);
    QCOMPARE(item->count(), std::optional(2));
    QVERIFY(item->accessibleDescription().contains(u'2'));
    rail.setNotice(View::Archive, 0, {});
    QVERIFY(!item->count());
}

void TestArchiveHouse::printsSayWhatIsWritten()
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

QTEST_MAIN(TestArchiveHouse)
#include "tst_archivehouse.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "desk/stocktakedesk.h"
#include "gui/fieldsquestion.h"
#include "gui/messagebar.h"
#include "gui/placesview.h"
#include "gui/printdialog.h"
#include "gui/rail.h"
#include "gui/railitem.h"
#include "support/archivestand.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/tabframe.h"

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
    void auditorOnlyReads();
    void railCountsOverdue();
};

void TestArchiveHouse::filesMoveAndAreLent()
{
    ArchiveStand s;
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
    QVERIFY(!s.why(u"loanReminder"_s).isEmpty()); // it is not overdue
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
    s.press(u"loanReminder"_s);
    s.keep(u"archive-reminder"_s);
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
    ArchiveStand s;
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
    ArchiveStand s;
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
    ArchiveStand s;
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
    ArchiveStand s;
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

void TestArchiveHouse::auditorOnlyReads()
{
    ArchiveStand s;
    archivewalk::filed(s.desk);
    s.desk.enterAs(Role::Auditor, u"auditor"_s);
    s.open(ArchiveHouse::Files);
    QTRY_COMPARE(s.rows(u"archiveTable"_s)->rowCount(), 1);
    for (int section = 0; section <= ArchiveHouse::Schedule; ++section) {
        s.open(ArchiveHouse::Section(section));
        for (ReasonButton *button : s.house.findChildren<ReasonButton *>()) {
            const bool reads = button->objectName().startsWith(u"print"_s) || button->objectName().startsWith(u"open"_s)
                || button->objectName() == u"placeLabels"_s || button->objectName() == u"loanSlip"_s
                || button->objectName() == u"loanReminder"_s || button->objectName() == u"discardSchedule"_s
                || button->objectName().isEmpty();
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

QTEST_MAIN(TestArchiveHouse)
#include "tst_archivehouse.moc"

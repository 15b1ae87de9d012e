// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archivedesk.h"
#include "desk/inboxdesk.h"
#include "desk/requestdesk.h"
#include "gui/archivemodel.h"
#include "gui/archiveview.h"
#include "gui/resultpage.h"
#include "gui/secretclipboard.h"
#include "gui/secretkeeper.h"
#include "support/casewalk.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{
struct Stand {
    TestDesk desk;
    SecretKeeper keeper { desk.office() };
    SecretClipboard clipboard { *QGuiApplication::clipboard() };
    TabFrame frame;
    Stand() { frame.hold(new ResultPage(desk.office(), keeper, clipboard, *frame.bar)); }
};
} // namespace

class TestArchivePanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { TabFrame::useWords(); }
    void proposedAndPlaced();
    void electronicOnly();
    void typedPlaceStays();
    void viewListsAndFinds();
    void pagesByKey();
};

void TestArchivePanel::proposedAndPlaced()
{
    Stand s;
    s.frame.give(casewalk::atArchiving(s.desk));
    QVERIFY(s.frame.isPrimary("archive"));
    QCOMPARE(s.frame.find<QLineEdit>("classification")->text(), u"000.3.5"_s);
    QVERIFY(!s.frame.find<QLineEdit>("number")->text().isEmpty());
    QVERIFY(!s.frame.find<QLineEdit>("retention")->text().isEmpty()); // "not yet set" is said, not left out
    QVERIFY(!s.frame.footer->primary()->isEnabled()); // R37
    s.frame.type("room", u"Ruang Arsip"_s);
    s.frame.type("rack", u"2"_s);
    s.frame.type("box", u"14"_s);
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    s.frame.type("folder", u"3"_s);
    QCOMPARE(s.frame.faults(), QString());
    s.frame.keep("archive-panel");
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Closed);
    QCOMPARE(s.frame.file.archive->box, u"14"_s);
    QVERIFY(!s.frame.find<QWidget>("archivePanel")->isVisible());
    s.frame.keep("archive-done");

    s.frame.give(casewalk::atArchiving(s.desk)); // the next one is put where the last one lies
    QCOMPARE(s.frame.find<QLineEdit>("room")->text(), u"Ruang Arsip"_s);
}

void TestArchivePanel::electronicOnly()
{
    Stand s;
    s.frame.give(casewalk::atArchiving(s.desk));
    s.frame.type("room", u"Ruang Arsip"_s);
    QTest::keyClick(s.frame.find<QCheckBox>("electronicOnly"), Qt::Key_Space);
    QVERIFY(!s.frame.find<QLineEdit>("room")->isEnabled());
    s.frame.find<QLineEdit>("classification")->clear();
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    s.frame.type("classification", u"000.3.5"_s);
    s.frame.pressPrimary();
    QVERIFY(s.frame.file.archive->electronicOnly);
    QVERIFY(s.frame.file.archive->room.isEmpty());
}

void TestArchivePanel::typedPlaceStays()
{
    Stand s;
    s.frame.give(casewalk::atArchiving(s.desk));
    s.frame.type("room", u"Ruang"_s);
    s.frame.give(s.frame.file);
    QCOMPARE(s.frame.find<QLineEdit>("room")->text(), u"Ruang"_s);
    s.frame.tab->clear();
    QVERIFY(s.frame.find<QLineEdit>("description")->text().isEmpty());
}

void TestArchivePanel::viewListsAndFinds()
{
    TestDesk desk;
    const ArchiveDesk archive(desk.office());
    const InboxDesk inbox(desk.office());
    const RequestDesk requests(desk.office());
    ArchiveView view(desk.office(), archive, inbox, requests);
    view.resize(1100, 620);
    view.show();
    auto *table = view.findChild<QTableView *>(u"archiveTable"_s);
    QVERIFY(!table->isVisible()); // a sentence instead
    for (int at = 0; at < 3; ++at) {
        const CaseFile file = casewalk::atArchiving(desk);
        ArchiveEntry entry = archive.propose(file);
        entry.electronicOnly = at == 0;
        entry.room = u"Ruang Arsip"_s;
        entry.rack = u"2"_s;
        entry.box = QString::number(10 + at);
        entry.folder = u"3"_s;
        ArchiveDesk(desk.office()).archive(file.request.id, file.request.revision, entry);
        desk.clock().advance(3600);
    }
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, ArchiveModel::Agenda).data().toString(), u"0003/2026"_s); // newest first
    QCOMPARE(accessiblenames::missing(&view).join(u'\n'), QString());
    QCOMPARE(accessiblenames::cut(&view).join(u'\n'), QString());
    if (qEnvironmentVariableIsSet("LOKET_PICTURES"))
        view.grab().save(qEnvironmentVariable("LOKET_PICTURES") + u"/archive-view.png"_s);

    auto *search = view.findChild<QLineEdit *>(u"archiveSearch"_s);
    QSignalSpy opened(&view, &ArchiveView::openRequested);
    QTest::keyClicks(search, u"0002/2026"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table->model()->rowCount() >= 1);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!opened.isEmpty());
    search->clear();
    QTest::keyClicks(search, u"tidakadayangbegini"_s);
    QTRY_VERIFY(!table->isVisible());
}

void TestArchivePanel::pagesByKey()
{
    int asked = 0;
    ArchiveModel model(QTimeZone::utc(), [&](const QDateTime &before, RequestId id, int limit) {
        ++asked;
        const qint64 from = before.isNull() ? 250 : raw(id) - 1;
        QList<ArchiveRow> rows;
        for (qint64 at = from; at > 0 && rows.size() < limit; --at) {
            ArchiveRow row;
            row.request.id = RequestId(at);
            row.entry.at = QDateTime::fromMSecsSinceEpoch(at * 1000, Qt::UTC);
            rows.append(row);
        }
        return rows;
    });
    model.reload();
    QCOMPARE(model.rowCount(), ArchiveModel::pageSize);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(raw(model.at(249).request.id), 1);
    QVERIFY(asked <= 4);
    model.showOnly({});
    QVERIFY(!model.canFetchMore({}));
}

QTEST_MAIN(TestArchivePanel)
#include "tst_archivepanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historypage.h"
#include "gui/steptimesmodel.h"
#include "gui/storymodel.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/tabfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QTreeView>

#include <memory>

/// The story and the minutes of a request that really went its way on a database.
class TestHistoryPage final : public QObject
{
    Q_OBJECT
private:
    struct Case {
        TabFixture f;
        CaseFile file;
        std::unique_ptr<HistoryPage> page;
        QTreeView *times() const { return page->findChild<QTreeView *>(QStringLiteral("times")); }
        QListView *story() const { return page->findChild<QListView *>(QStringLiteral("story")); }
    };

    static std::unique_ptr<Case> open()
    {
        auto c = std::make_unique<Case>();
        TabFixture &f = c->f;
        CaseFile file = f.intake.takeIn(TabFixture::form(f.registerMember(), TabFixture::member()));
        const RequestId id = file.request.id;
        f.requests.open(id);
        f.desk.clock().advance(4 * 60);
        f.requests.pause(id, QStringLiteral("tamu lain di loket"));
        f.desk.clock().advance(30 * 60);
        f.requests.resume(id);
        f.desk.clock().advance(3 * 60);
        file = f.now(id);
        for (ChecklistItem item : QList(file.checklist)) {
            item.state = ItemState::Complete;
            file = f.requests.tick(id, file.request.revision, item);
        }
        file = f.requests.declareComplete(id, file.request.revision);
        f.desk.clock().advance(60);
        Confirmation attempt;
        attempt.result = ConfirmationResult::NoAnswer;
        c->file = f.requests.confirm(id, file.request.revision, attempt);
        c->page = std::make_unique<HistoryPage>(f.desk.office(), f.trail, f.bar);
        f.show(*c->page, c->file);
        return c;
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void minutesStandWithTheirStretches()
    {
        auto c = open();
        auto *times = qobject_cast<StepTimesModel *>(c->times()->model());
        QVERIFY(times);
        const QModelIndex check = times->index(0, 0);
        QVERIFY(check.data().toString().contains(QLatin1Char('2')));
        // 4 + 3 minutes of work; the half hour of the pause is nobody's. 7 of 5 is over the standard.
        const standard::Reading reading = times->reading(0);
        QVERIFY2(reading.words.startsWith(QLatin1Char('7')), qPrintable(reading.words));
        QCOMPARE(reading.shape, standard::Shape::Over);
        QCOMPARE(times->rowCount(check), 2);
        QVERIFY(times->index(0, 0, check).data().toString().contains(QStringLiteral("09.00")));
        QVERIFY(times->index(0, 0, check).data().toString().contains(QStringLiteral("tamu lain di loket")));
        QVERIFY(times->index(1, 0, check).data().toString().contains(QStringLiteral("09.34")));
        qint64 ms = 0;
        for (const Interval &stretch : c->file.intervals)
            ms += stretch.stage == Stage::CompletenessCheck ? stretch.ms(c->f.desk.office().now()) : 0;
        QCOMPARE(ms, 7 * 60'000);
    }

    void theStoryIsTold()
    {
        auto c = open();
        const QAbstractItemModel *story = c->story()->model();
        const auto told = c->f.trail.story(c->file.request.id);
        QCOMPARE(story->rowCount(), int(told.size()));
        QVERIFY(story->rowCount() >= 6);
        QVERIFY(!story->index(0, 0).data(StoryModel::DayRole).toString().isEmpty());
        QVERIFY(story->index(1, 0).data(StoryModel::DayRole).toString().isEmpty());
        QCOMPARE(story->index(0, 0).data(StoryModel::TimeRole).toString(), QStringLiteral("09.00"));
        for (int row = 0; row < story->rowCount(); ++row)
            QVERIFY(story->index(row, 0).data().toString().contains(QStringLiteral("Siti Rumakat")));
    }

    void itIsReadOnlyWhileSeen()
    {
        auto c = open();
        const int before = c->story()->model()->rowCount();
        c->page->hide();
        c->f.requests.open(c->file.request.id);
        c->page->setFile(c->f.now(c->file.request.id));
        QCOMPARE(c->story()->model()->rowCount(), before);
        c->page->show();
        QVERIFY(c->story()->model()->rowCount() > before);
    }

    void allOfItCanBeCopied()
    {
        auto c = open();
        c->page->secondary().first()->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(c->file.request.agenda()));
        QVERIFY(text.contains(QStringLiteral("tamu lain di loket")));
        QVERIFY(text.contains(QStringLiteral("0813-9027-6611")));
        QVERIFY(text.contains(QStringLiteral("2 Maret 2026 pukul 09.00 WIT")));
        c->story()->setFocus();
        c->story()->setCurrentIndex(c->story()->model()->index(0, 0));
        QTest::keyClick(c->story(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 0);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("2 Maret 2026 pukul 09.00 WIT: ")));
    }

    void theModelsAreSound()
    {
        auto c = open();
        QAbstractItemModelTester times(c->times()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester story(c->story()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        c->f.requests.open(c->file.request.id);
        c->page->setFile(c->f.now(c->file.request.id));
    }

    void clearKeepsNothing()
    {
        auto c = open();
        c->page->clear();
        QCOMPARE(c->story()->model()->rowCount(), 0);
        QCOMPARE(c->times()->model()->rowCount(), 0);
        QVERIFY(!c->page->plainText().contains(QStringLiteral("Rasyid")));
    }

    void everythingHasAName()
    {
        auto c = open();
        QCOMPARE(accessiblenames::missing(c->page.get()).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"

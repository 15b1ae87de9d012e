// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deviationdesk.h"
#include "desk/resetdesk.h"
#include "desk/sopdesk.h"
#include "gui/appearance.h"
#include "gui/calendarform.h"
#include "gui/deviationquestion.h"
#include "gui/deviationsmodel.h"
#include "gui/deviationsview.h"
#include "gui/inboxpanel.h"
#include "gui/intakepage.h"
#include "gui/lateentryband.h"
#include "gui/mainwindow.h"
#include "gui/reasonbutton.h"
#include "gui/requestpage.h"
#include "gui/requestwords.h"
#include "gui/settingsview.h"
#include "gui/slipsform.h"
#include "gui/sopeditor.h"
#include "gui/steptimesmodel.h"
#include "gui/timeband.h"
#include "gui/workplace.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/screenwords.h"
#include "support/walker.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// The whole desk on Tuesday, 3 November 2026, 09.00 WIT.
struct Bench {
    Bench()
        : walker(desk)
    {
        at(3, 9, 0);
        Operator who = desk.office().who();
        who.administrator = true;
        desk.office().enter(who, desk.office().session());
    }
    void begin()
    {
        appearance.setMode(theme::Mode::Light);
        workplace = std::make_unique<Workplace>(desk.office(), std::make_unique<FakePrinting>(), appearance);
        window().resize(1366, 768);
        window().show();
        workplace->begin();
    }
    void at(int day, int hour, int minute)
    {
        desk.clock().set(QDateTime(QDate(2026, 11, day), QTime(hour, minute), desk.office().timeZone()));
    }
    MainWindow &window() { return workplace->window(); }
    template <class Widget> Widget *find(const char *name = nullptr)
    {
        return window().findChild<Widget *>(name ? QString::fromLatin1(name) : QString());
    }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
        QCoreApplication::processEvents();
    }
    CaseFile atValidity()
    {
        CaseFile file = walker.ticked(walker.takenIn());
        walker.minutes(4);
        return RequestDesk(desk.office()).declareComplete(file.request.id, file.request.revision);
    }

    TestDesk desk;
    Walker walker;
    Appearance appearance { *qApp };
    std::unique_ptr<Workplace> workplace;
};

void keep(QWidget &widget, const QString &name)
{
    if (qEnvironmentVariableIsSet("LOKET_PICTURES"))
        QVERIFY(widget.grab().save(qEnvironmentVariable("LOKET_PICTURES") + u'/' + name + u".png"_s));
}

void keep(const QByteArray &pdf, const QString &name)
{
    if (!qEnvironmentVariableIsSet("LOKET_PICTURES"))
        return;
    QFile file(qEnvironmentVariable("LOKET_PICTURES") + u'/' + name + u".pdf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
}
} // namespace

/// Time, deviations, slips, calendar and SOP by clicks and keys.
class tst_TimeView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
        m_words = std::make_unique<ScreenWords>();
    }

    void clockIsPausedWithAReason()
    {
        Bench bench;
        const CaseFile file = bench.atValidity();
        bench.begin();
        QVERIFY(bench.window().openRequest(file.request.id));
        bench.walker.minutes(3);
        bench.click("pauseClock");
        bench.click("pauseNow"); // without a reason nothing happens
        RequestDesk requests(bench.desk.office());
        QVERIFY(requests.read(file.request.id).request.runningSince.isValid());
        QTest::keyClicks(bench.find<QComboBox>("pauseReason"), u"tamu"_s);
        QTest::keyClick(bench.find<QComboBox>("pauseReason"), Qt::Key_Return);
        QVERIFY(requests.read(file.request.id).request.runningSince.isNull());
        QTRY_VERIFY(bench.find<TimeBand>()->sentence().contains(u"tamu"_s));
        bench.walker.minutes(60);
        bench.click("resumeClock");
        bench.walker.minutes(2);
        const CaseFile now = requests.read(file.request.id);
        QCOMPARE(now.workedMs(Stage::ValidityCheck, 1, bench.desk.office().now()), 5 * 60'000);
        QCOMPARE(accessiblenames::missing(&bench.window()), QStringList());
    }

    void theBreachIsAskedInTheWindow()
    {
        Bench bench;
        const CaseFile file = bench.atValidity();
        bench.begin();
        QVERIFY(bench.window().openRequest(file.request.id));
        auto *question = bench.find<DeviationQuestion>();
        QVERIFY(!question->isVisible());
        bench.walker.minutes(16);
        bench.window().requestPage()->reload();
        QVERIFY(question->isVisible());
        QVERIFY(!qApp->activeModalWidget());
        keep(bench.window(), u"time-breach-light"_s);
        bench.appearance.setMode(theme::Mode::Dark);
        keep(bench.window(), u"time-breach-dark"_s);
        bench.appearance.setMode(theme::Mode::Light);
        QTest::keyClick(bench.find<QPushButton>("deviationReason1"), Qt::Key_6); // "other" wants a note
        QVERIFY(bench.find<QLabel>("deviationComplaint")->isVisible());
        QTest::keyClicks(bench.find<QLineEdit>("deviationNote"), u"1 berkas tertukar"_s);
        QCOMPARE(bench.find<QLineEdit>("deviationNote")->text(), u"1 berkas tertukar"_s); // a digit here is text
        QTest::keyClick(bench.find<QPushButton>("deviationReason1"), Qt::Key_6);
        QTRY_VERIFY(!question->isVisible());
        const auto kept = DeviationDesk(bench.desk.office()).of(file.request.id);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, DeviationReason::Other);
        QCOMPARE(kept.first().note, u"1 berkas tertukar"_s);
        bench.walker.minutes(5);
        bench.window().requestPage()->reload();
        QVERIFY(!question->isVisible()); // asked once
        bench.click("addDeviation"); // what no clock sees is written down by hand
        bench.click("recordDeviation");
        QVERIFY(bench.find<QLineEdit>("newDeviationNote")->isVisible()); // nothing was said yet
        QTest::keyClicks(bench.find<QLineEdit>("newDeviationNote"), u"SK tanpa lampiran diterima"_s);
        keep(bench.window(), u"time-record-light"_s);
        bench.click("recordDeviation");
        QCOMPARE(DeviationDesk(bench.desk.office()).of(file.request.id).last().kind, DeviationKind::Papers);
    }

    void otherClocksStandApart()
    {
        Bench bench;
        CaseFile file = bench.walker.inReset();
        ResetDesk reset(bench.desk.office());
        file = reset.park(file.request.id, file.request.revision, u"laman tidak terbuka"_s);
        bench.walker.minutes(75);
        bench.begin();
        QVERIFY(bench.window().openRequest(file.request.id));
        QVERIFY(bench.find<TimeBand>()->others().contains(u"1"_s));
        QVERIFY(!bench.find<QPushButton>("pauseClock")->isVisible());
        QVERIFY(!bench.find<DeviationQuestion>()->isVisible());
        keep(bench.window(), u"time-outage-light"_s);
        bench.at(3, 12, 30); // in the break the clock runs, and counts nothing
        file = reset.unpark(file.request.id, file.request.revision);
        QTRY_VERIFY(bench.find<QPushButton>("pauseClock")->isVisible());
        QVERIFY(!bench.find<TimeBand>()->sentence().isEmpty());
    }

    void registerIsReadAndExplained()
    {
        Bench bench;
        CaseFile file = bench.walker.takenIn();
        bench.walker.minutes(9);
        RequestDesk requests(bench.desk.office());
        file = requests.declareComplete(file.request.id, bench.walker.ticked(file).request.revision);
        DeviationDesk(bench.desk.office())
            .record(file.request.id, DeviationKind::Output, Stage::ValidityCheck, DeviationReason::NoNetwork,
                    u"hasil pengecekan tidak tercetak"_s);
        bench.begin();
        bench.window().showView(View::Deviations);
        auto *view = bench.find<DeviationsView>();
        auto *model = view->findChild<DeviationsModel *>();
        QCOMPARE(model->rowCount(), 2);
        bench.find<QComboBox>("deviationKind")->setCurrentIndex(3); // output
        QCOMPARE(model->rowCount(), 1);
        bench.find<QComboBox>("deviationKind")->setCurrentIndex(0);
        auto *table = bench.find<QTableView>("deviationTable");
        auto *question = view->findChild<DeviationQuestion *>();
        table->setCurrentIndex(model->index(1, 0));
        QVERIFY(!question->isVisible()); // explained already
        table->setCurrentIndex(model->index(0, 0));
        QVERIFY(question->isVisible());
        keep(bench.window(), u"deviations-light"_s);
        bench.appearance.setMode(theme::Mode::Dark);
        keep(bench.window(), u"deviations-dark"_s);
        bench.appearance.setMode(theme::Mode::Light);
        QTest::keyClick(question->findChild<QPushButton *>(u"deviationReason1"_s), Qt::Key_3);
        QCOMPARE(model->rows().first().deviation.reason, DeviationReason::Queue);
        QVERIFY(!question->isVisible());
        bench.find<QComboBox>("deviationReason")->setCurrentIndex(1); // not explained yet
        QCOMPARE(model->rowCount(), 0);
        bench.find<QComboBox>("deviationReason")->setCurrentIndex(0);
        bench.click("deviationPage");
        const QByteArray pdf = DeviationDesk(bench.desk.office()).page(QDate(2026, 11, 3));
        QVERIFY(pdf.startsWith("%PDF"));
        keep(pdf, u"deviations"_s);
        bench.click("deviationsBefore");
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(accessiblenames::missing(&bench.window()), QStringList());
    }

    void calendarIsEditedAsANewVersion()
    {
        Bench bench;
        bench.begin();
        bench.window().showView(View::Settings);
        bench.find<SettingsView>()->showSection(SettingsView::CalendarSection);
        auto *form = bench.find<CalendarForm>();
        auto *save = bench.find<ReasonButton>("saveCalendar");
        QVERIFY(save->refusal());
        auto *holidays = bench.find<QTableWidget>("holidays");
        QCOMPARE(holidays->rowCount(), 25);
        keep(bench.window(), u"calendar-light"_s);
        bench.find<QTableWidget>("weekHours")->item(4, 1)->setText(u"07.30-11.00, 13.30-16.30"_s);
        QVERIFY(form->isChanged());
        bench.find<QTableWidget>("weekHours")->item(0, 1)->setText(u"pagi"_s);
        QVERIFY(form->mistake().contains(u"Senin"_s));
        bench.find<QTableWidget>("weekHours")->item(0, 1)->setText(u"07.30-12.00, 13.00-16.00"_s);
        bench.find<QPushButton>("addHoliday")->click();
        holidays->item(25, 0)->setText(u"4 November 2026"_s);
        holidays->item(25, 1)->setText(u"Hari jadi kabupaten"_s);
        QTest::keyClicks(bench.find<QLineEdit>("calendarNote"), u"SK Bupati 12/2026"_s);
        QVERIFY2(!save->refusal(), qPrintable(save->refusal().value_or(QString())));
        save->click();
        const auto &versions = bench.desk.office().calendars().versions();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().note, u"SK Bupati 12/2026"_s);
        QVERIFY(!versions.first().calendar->isWorkingDay(QDate(2026, 11, 4)));
        QVERIFY(versions.last().calendar->isWorkingDay(QDate(2026, 11, 4)));
        QCOMPARE(versions.first().calendar->spansOn(QDate(2026, 11, 6)).first().to, QTime(11, 0));
        QCOMPARE(accessiblenames::missing(&bench.window()), QStringList());
    }

    void sopIsRevised()
    {
        Bench bench;
        bench.begin();
        bench.window().showView(View::Settings);
        bench.find<SettingsView>()->showSection(SettingsView::SopSection);
        auto *save = bench.find<ReasonButton>("saveSop");
        auto *steps = bench.find<QTableWidget>("sopSteps");
        QCOMPARE(steps->rowCount(), 9);
        QVERIFY(bench.find<QTableWidget>("sopItems")->item(0, 0)->text().contains(u"2018"_s)); // as it is written
        QVERIFY(!bench.find<QTableWidget>("sopItems")->item(0, 1)->text().isEmpty()); // and what is wrong with it
        keep(bench.window(), u"sop-light"_s);
        steps->item(4, 3)->setText(u"dua"_s);
        QTest::keyClicks(bench.find<QLineEdit>("sopNote"), u"Nota dinas 3/2026"_s);
        QVERIFY(save->refusal());
        steps->item(4, 3)->setText(u"20"_s);
        QVERIFY2(!save->refusal(), qPrintable(save->refusal().value_or(QString())));
        save->click();
        QCOMPARE(bench.desk.office().sops().size(), 2);
        QCOMPARE(bench.desk.office().sop().standardMinutes(5).value(), 20);
        QCOMPARE(bench.desk.office().sop().revision(), 1);
        QCOMPARE(bench.desk.office().sop().legalBasis(), bench.desk.office().sops().last().legalBasis());
        bench.click("printSop");
        keep(SopDesk(bench.desk.office()).pages(bench.desk.office().sops().last()), u"sop"_s);
        QCOMPARE(accessiblenames::missing(&bench.window()), QStringList());
    }

    void aLongSopGoesOnOverleaf()
    {
        TestDesk desk;
        const Sop short_ = desk.office().sop();
        QJsonObject json = QJsonDocument::fromJson(short_.toJson()).object();
        QJsonArray steps = json[u"steps"_s].toArray();
        for (int row : { 2, 5, 7 }) {
            QJsonObject step = steps[row].toObject();
            step[u"activity"_s] = QString(step[u"activity"_s].toString() + u' ').repeated(14);
            steps[row] = step;
        }
        json[u"steps"_s] = steps;
        const auto pagesOf = [&](const Sop &sop) { return SopDesk(desk.office()).pages(sop).count("/Type /Page\n"); };
        const Sop longer = Sop::fromJson(QJsonDocument(json).toJson());
        QCOMPARE(pagesOf(short_), 3); // identity, steps, remarks
        QVERIFY(pagesOf(longer) > 3);
        keep(SopDesk(desk.office()).pages(longer), u"sop-long"_s);
    }

    void slipsAreMadeUsedAndVoid()
    {
        Bench bench;
        bench.begin();
        bench.window().showView(View::Settings);
        bench.find<SettingsView>()->showSection(SettingsView::SlipsSection);
        auto *table = bench.find<QTableWidget>("slipTable");
        QVERIFY(!table->isVisible()); // a sentence stands there
        bench.click("makeSlips");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 10);
        QCOMPARE(table->item(0, 0)->text(), u"S-0010/2026"_s);
        table->setCurrentCell(0, 0);
        QTest::keyClicks(bench.find<QLineEdit>("slipReason"), u"basah"_s);
        bench.click("voidSlip");
        keep(bench.window(), u"slips-light"_s);
        QCOMPARE(SlipDesk(bench.desk.office()).free().size(), 9);
        keep(SlipDesk(bench.desk.office()).pdfOf(SlipDesk(bench.desk.office()).free(2)), u"slips"_s);
        bench.at(4, 9, 0);
        IntakePage *page = intake(bench);
        bench.click("openLate");
        QCOMPARE(bench.find<QComboBox>("lateSlip")->count(), 9);
        const auto type = [&](const char *name, const QDateTime &wall) {
            bench.find<QDateTimeEdit>(name)->setDateTime(wall);
        };
        type("lateReceived", QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC));
        bench.find<QCheckBox>("lateChecked")->setChecked(true);
        type("lateFrom", QDateTime(QDate(2026, 11, 3), QTime(10, 5), Qt::UTC));
        type("lateTo", QDateTime(QDate(2026, 11, 3), QTime(10, 8), Qt::UTC));
        const auto entry = page->form().late;
        QVERIFY(entry);
        QCOMPARE(entry->receivedAt, QDateTime(QDate(2026, 11, 3), QTime(10, 0), bench.desk.office().timeZone()));
        keep(bench.window(), u"late-intake-light"_s);
        bench.click("openLate"); // closed again: an ordinary request
        QVERIFY(!page->form().late);
    }

    void lateEntryIsMarkedEverywhere()
    {
        Bench bench;
        const auto slips = SlipDesk(bench.desk.office()).make(1).slips;
        const QDateTime then = bench.desk.office().now();
        bench.at(4, 9, 0);
        IntakeForm form = bench.walker.form();
        form.late = LateEntry { slips.first().id, then, then, then.addSecs(180) };
        const CaseFile file = IntakeDesk(bench.desk.office()).takeIn(form);
        QVERIFY(!requestwords::flags(file.request).isEmpty());
        bench.begin();
        QVERIFY(bench.window().openRequest(file.request.id));
        QVERIFY(bench.find<QLabel>("requestLine")->text().contains(slips.first().name()));
        QVERIFY(bench.find<TimeBand>()->sentence().contains(slips.first().name()));
        StepTimesModel times;
        times.setFile(
            file, [](Stage) { return std::optional<int>(5); }, bench.desk.office().now(),
            bench.desk.office().timeZone());
        QVERIFY(times.plainText().contains(slips.first().name()));
        keep(bench.window(), u"late-request-light"_s);
        CaseFile now = bench.walker.ticked(file);
        now = RequestDesk(bench.desk.office()).declareComplete(now.request.id, now.request.revision);
        bench.walker.minutes(30);
        bench.window().requestPage()->reload();
        bench.click("slipTimes");
        bench.find<QDateTimeEdit>("slipFrom")->setDateTime(QDateTime(QDate(2026, 11, 3), QTime(9, 10), Qt::UTC));
        bench.find<QDateTimeEdit>("slipTo")->setDateTime(QDateTime(QDate(2026, 11, 3), QTime(9, 21), Qt::UTC));
        bench.click("keepSlipTimes");
        now = RequestDesk(bench.desk.office()).read(now.request.id);
        QCOMPARE(now.workedMs(Stage::ValidityCheck, 1, bench.desk.office().now()), 11 * 60'000);
    }

private:
    static IntakePage *intake(Bench &bench)
    {
        bench.find<QAbstractButton>("newRequest")->click();
        return bench.find<IntakePage>();
    }
    std::unique_ptr<ScreenWords> m_words;
};

QTEST_MAIN(tst_TimeView)
#include "tst_timeview.moc"

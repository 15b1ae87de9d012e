// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deviation.h"
#include "core/error.h"
#include "core/workingcalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QTimeZone wit("Asia/Jayapura");

const CalendarData &builtIn()
{
    static const CalendarData data = CalendarData::load(u":/calendar/calendar-2026.json"_s);
    return data;
}

/// A moment of the office's wall clock.
QDateTime at(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), wit);
}

CalendarVersion version(qint64 id, QDate from, const CalendarData &data)
{
    return { id, from, {}, {}, {}, std::make_shared<const WorkingCalendar>(data, wit) };
}
} // namespace

class tst_WorkingCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOfficialListOf2026()
    {
        const auto count = [](HolidayKind kind) {
            return std::count_if(builtIn().holidays.cbegin(), builtIn().holidays.cend(),
                                 [kind](const Holiday &h) { return h.kind == kind; });
        };
        QCOMPARE(count(HolidayKind::National), 17);
        QCOMPARE(count(HolidayKind::Collective), 8);
        QCOMPARE(builtIn().weeklyMinutes(), 37 * 60 + 30); // Perpres 21/2023
        QCOMPARE(builtIn().seasons.size(), 1);
        int ramadan = 0;
        for (const WorkDay &day : builtIn().seasons.first().week) {
            for (const WorkSpan &span : day)
                ramadan += span.from.secsTo(span.to) / 60;
        }
        QCOMPARE(ramadan, 32 * 60 + 30);
        QCOMPARE(CalendarData::fromJson(builtIn().toJson()), builtIn());
    }

    void minutes_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<int>("minutes");
        QTest::newRow("within the morning") << at(11, 23, 9, 0) << at(11, 23, 9, 50) << 50;
        QTest::newRow("lunch") << at(11, 23, 11, 50) << at(11, 23, 13, 10) << 20;
        QTest::newRow("Friday's break 11.30 to 13.00") << at(11, 27, 11, 0) << at(11, 27, 13, 30) << 60;
        QTest::newRow("only in Friday's break") << at(11, 27, 11, 40) << at(11, 27, 12, 50) << 0;
        QTest::newRow("a night") << at(11, 23, 15, 50) << at(11, 24, 7, 40) << 20;
        QTest::newRow("only at night") << at(11, 23, 18, 0) << at(11, 24, 6, 0) << 0;
        QTest::newRow("a weekend") << at(11, 27, 16, 0) << at(11, 30, 8, 0) << 60;
        QTest::newRow("a holiday") << at(8, 17, 9, 0) << at(8, 17, 10, 0) << 0;
        QTest::newRow("collective leave") << at(12, 24, 9, 0) << at(12, 24, 15, 0) << 0;
        QTest::newRow("over a holiday") << at(8, 14, 16, 0) << at(8, 18, 8, 0) << 60; // Fri, Sat, Sun, holiday, Tue
        QTest::newRow("Ramadan begins at 8") << at(2, 23, 7, 30) << at(2, 23, 8, 15) << 15;
        QTest::newRow("Ramadan ends at 15") << at(2, 23, 14, 50) << at(2, 23, 16, 0) << 10;
        QTest::newRow("Ramadan's break of 30 minutes") << at(2, 23, 11, 50) << at(2, 23, 12, 40) << 20;
        QTest::newRow("Ramadan's Friday") << at(2, 27, 11, 0) << at(2, 27, 13, 0) << 60;
        QTest::newRow("a whole week") << at(11, 23, 0, 0) << at(11, 30, 0, 0) << 37 * 60 + 30;
        QTest::newRow("backwards") << at(11, 23, 10, 0) << at(11, 23, 9, 0) << 0;
        QTest::newRow("nothing") << at(11, 23, 9, 0) << at(11, 23, 9, 0) << 0;
        QTest::newRow("no end") << at(11, 23, 9, 0) << QDateTime() << 0;
    }
    void minutes()
    {
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, to);
        QFETCH(int, minutes);
        const WorkingCalendar calendar(builtIn(), wit);
        QCOMPARE(calendar.workingMs(from, to), qint64(minutes) * 60'000);
        // The same moments named in another zone are the same moments: the computer's own zone plays no part.
        QCOMPARE(calendar.workingMs(from.toUTC(), to.isValid() ? to.toTimeZone(QTimeZone("America/Lima")) : to),
                 qint64(minutes) * 60'000);
    }

    void aSeasonBeginsAndEndsOnItsDays()
    {
        CalendarData data = builtIn();
        data.seasons.first().to = QDate(2026, 3, 16); // a Monday
        QCOMPARE(data.whyNot(), QString());
        const WorkingCalendar calendar(data, wit);
        const auto early = [&](int month, int day) { // before 8 only outside of Ramadan
            return calendar.workingMs(at(month, day, 7, 30), at(month, day, 8, 15)) / 60'000;
        };
        QCOMPARE(early(2, 18), 45);
        QCOMPARE(early(2, 19), 15);
        QCOMPARE(early(3, 16), 15);
        QCOMPARE(early(3, 17), 45);
        // The next period may begin the day after, not on the last day.
        WorkSeason next = data.seasons.first();
        next.from = QDate(2026, 3, 16);
        next.to = QDate(2026, 3, 17);
        data.seasons.append(next);
        QVERIFY(!data.whyNot().isEmpty());
        data.seasons.last().from = QDate(2026, 3, 17);
        QCOMPARE(data.whyNot(), QString());
    }

    void hoursBeginAndEndOnTheirMinute()
    {
        const WorkingCalendar calendar(builtIn(), wit);
        for (const auto &[hour, minute, why] :
             { std::tuple(7, 29, u"Outside working hours"_s), std::tuple(7, 30, QString()),
               std::tuple(11, 59, QString()), std::tuple(12, 0, u"Break"_s), std::tuple(12, 59, u"Break"_s),
               std::tuple(13, 0, QString()), std::tuple(15, 59, QString()),
               std::tuple(16, 0, u"Outside working hours"_s) }) {
            const QDateTime moment = at(11, 23, hour, minute);
            QCOMPARE(calendar.whyNoWork(moment), why);
            QCOMPARE(calendar.isWorkingTime(moment), why.isEmpty());
        }
        // From an afternoon over a whole day into a morning.
        QCOMPARE(calendar.workingMs(at(11, 23, 15, 0), at(11, 25, 8, 0)), qint64(60 + 7 * 60 + 30 + 30) * 60'000);
    }

    void theOfficesZoneDecides()
    {
        // 08.00 WIT is 06.00 WIB: work here, night there.
        const QDateTime moment = at(11, 23, 8, 0);
        QVERIFY(WorkingCalendar(builtIn(), wit).isWorkingTime(moment));
        QVERIFY(!WorkingCalendar(builtIn(), QTimeZone("Asia/Jakarta")).isWorkingTime(moment));
        // A holiday begins at the office's midnight.
        const QDateTime eve = at(8, 16, 23, 59);
        QVERIFY(!WorkingCalendar(builtIn(), wit).holidayOn(eve.toTimeZone(wit).date()));
        QVERIFY(WorkingCalendar(builtIn(), wit).holidayOn(eve.addSecs(60).toTimeZone(wit).date()));
    }

    void itSaysWhyNoMinutesCount()
    {
        const WorkingCalendar calendar(builtIn(), wit);
        QCOMPARE(calendar.whyNoWork(at(11, 23, 9, 0)), QString());
        QVERIFY(calendar.whyNoWork(at(8, 17, 9, 0)).contains(u"Proklamasi"_s));
        QCOMPARE(calendar.whyNoWork(at(11, 27, 12, 0)), u"Break"_s);
        QCOMPARE(calendar.whyNoWork(at(11, 23, 20, 0)), u"Outside working hours"_s);
        QCOMPARE(calendar.whyNoWork(at(11, 28, 9, 0)), u"No working day"_s);
    }

    void whatCannotBeACalendarIsRefused()
    {
        CalendarData data = builtIn();
        QCOMPARE(data.whyNot(), QString());
        data.week[0] = { { QTime(9, 0), QTime(8, 0) } };
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.week[1] = { { QTime(7, 30), QTime(12, 0) }, { QTime(11, 0), QTime(16, 0) } };
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.holidays.append(data.holidays.first());
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.seasons.append(data.seasons.first());
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.week = {};
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.week[0] = { { QTime(7, 30), QTime(12, 0) }, { QTime(12, 0), QTime(16, 0) } };
        QCOMPARE(data.whyNot(), QString()); // one after the other
        data = builtIn();
        data.seasons.first().week[2] = { { QTime(9, 0), QTime(9, 0) } };
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.seasons.first().to = data.seasons.first().from.addDays(-1);
        QVERIFY(!data.whyNot().isEmpty());
        data = builtIn();
        data.holidays.first().name = u"  "_s;
        QVERIFY(!data.whyNot().isEmpty());
        const QByteArray json = builtIn().toJson();
        QVERIFY_THROWS_EXCEPTION(Error,
                                 CalendarData::fromJson(QByteArray(json).replace("\"format\":1", "\"format\":2")));
        QVERIFY_THROWS_EXCEPTION(Error, CalendarData::fromJson(QByteArray(json).replace("\"kind\":2", "\"kind\":9")));
        QVERIFY_THROWS_EXCEPTION(Error, CalendarData::fromJson(QByteArray(json).replace("2026-08-17", "2026-08-32")));
        QVERIFY_THROWS_EXCEPTION(Error, CalendarData::fromJson("{}"));
        QVERIFY_THROWS_EXCEPTION(Error, CalendarData::fromJson("no json"));
    }

    void theVersionOfTheDay()
    {
        CalendarData other = builtIn();
        other.name = u"lain"_s;
        const CalendarBook book({ version(2, QDate(2026, 7, 1), other), version(1, QDate(2026, 1, 1), builtIn()),
                                  version(3, QDate(2026, 7, 1), builtIn()) });
        QCOMPARE(book.on(QDate(2026, 6, 30)).id, 1);
        QCOMPARE(book.on(QDate(2026, 7, 1)).id, 3); // of two from one day the later made
        QCOMPARE(book.on(QDate(2030, 1, 1)).id, 3);
        QCOMPARE(book.on(QDate(2020, 1, 1)).id, 1); // before all: the first
        QCOMPARE(book.at(QDateTime(QDate(2026, 6, 30), QTime(15, 1), Qt::UTC)).id, 3); // 00.01 WIT of July
        QVERIFY(book.find(2) && !book.find(9));
        QVERIFY_THROWS_EXCEPTION(Error, CalendarBook().on(QDate(2026, 1, 1)));
    }

    void theStandardIsPassedByWholeMinutes()
    {
        QVERIFY(!deviation::passes(15 * 60'000 + 59'999, 15)); // the window says 15
        QVERIFY(deviation::passes(16 * 60'000, 15));
        QVERIFY(!deviation::passes(999 * 60'000, std::nullopt));
        QCOMPARE(deviation::reasons().size(), 6);
        QVERIFY(deviation::whyNot(DeviationReason::SpseDown, {}).isEmpty());
        QVERIFY(!deviation::whyNot(DeviationReason::Other, u" - "_s).isEmpty());
        QVERIFY(!deviation::whyNot(DeviationReason::Open, u"apa saja"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_WorkingCalendar)
#include "tst_workingcalendar.moc"

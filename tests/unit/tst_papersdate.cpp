// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decree.h"
#include "core/indonesian.h"
#include "core/papersdate.h"

#include <QTest>

class tst_PapersDate : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("bothWays");
        const QDate seventh(2022, 1, 7);
        QTest::newRow("words") << s("7 Januari 2022") << seventh << false;
        QTest::newRow("abbreviated") << s("7 Jan 2022") << seventh << false;
        QTest::newRow("capitals") << s("07 JANUARI 2022") << seventh << false;
        QTest::newRow("weekday") << s("Jumat, 7 Januari 2022") << seventh << false;
        QTest::newRow("slashes") << s("7/1/2022") << seventh << true;
        QTest::newRow("dashes") << s("07-01-2022") << seventh << true;
        QTest::newRow("dots") << s("07.01.2022") << seventh << true;
        QTest::newRow("ISO") << s("2022-01-07") << seventh << false;
        QTest::newRow("one way only") << s("25/12/2022") << QDate(2022, 12, 25) << false;
        QTest::newRow("both the same") << s("3/3/2026") << QDate(2026, 3, 3) << false;
        QTest::newRow("Sept") << s("04 Sept 2012") << QDate(2012, 9, 4) << false;
        QTest::newRow("day first") << s("03/10/2016") << QDate(2016, 10, 3) << true;
        QTest::newRow("Nopember") << s("10 Nopember 1945") << QDate(1945, 11, 10) << false;
        QTest::newRow("Agt") << s("17 Agt 2026") << QDate(2026, 8, 17) << false;
        QTest::newRow("leap day") << s("29 Februari 2024") << QDate(2024, 2, 29) << false;
        QTest::newRow("month with hyphens") << s("7-Jan-2022") << seventh << false;
    }
    void datesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(bool, bothWays);
        const PaperDate read = readPaperDate(text);
        QVERIFY2(read.ok(), qPrintable(read.error));
        QCOMPARE(read.date, date);
        QCOMPARE(read.turnsBothWays, bothWays);
    }
    void datesRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << s(" ") << s("empty");
        QTest::newRow("two-digit year") << s("04/05/22") << s("04/05/22 can be read in more than one way");
        QTest::newRow("two-digit year in words") << s("7 Jan 22") << s("four digits");
        QTest::newRow("month 13") << s("7/13/2022") << s("no month 13");
        QTest::newRow("American order") << s("12/25/2022") << s("no month 25");
        QTest::newRow("month 0") << s("7/0/2022") << s("no month 0");
        QTest::newRow("ISO month 13") << s("2022-13-01") << s("no month 13");
        QTest::newRow("29 February") << s("29/2/2022") << s("Februari 2022 has no day 29");
        QTest::newRow("day 32") << s("32 Januari 2022") << s("no day 32");
        QTest::newRow("no month name") << s("7 Januwari 2022") << s("\"Januwari\" is no month");
        QTest::newRow("two letters") << s("7 Ja 2022") << s("is no month");
        QTest::newRow("year 3022") << s("7 Januari 3022") << s("3022 cannot be right");
        QTest::newRow("words") << s("kemarin") << s("is no date");
        QTest::newRow("long") << QString(4096, QLatin1Char('7')) << s("is no date");
    }
    void datesRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const PaperDate read = readPaperDate(text);
        QVERIFY(!read.date.isValid());
        QVERIFY2(read.error.contains(says), qPrintable(read.error));
    }
    void writtenDatesAreReadBack()
    {
        for (int month = 1; month <= 12; ++month) {
            const QDate date(2026, month, 13);
            QCOMPARE(readPaperDate(indonesian::date(date)).date, date);
        }
    }
    void decreeOnADay()
    {
        const Decree decree { s("188.45/12/2026"), QDate(2026, 3, 4), s("Bupati"), QDate(2026, 12, 31) };
        const DecreeStanding before = standingOf(decree, QDate(2026, 3, 3));
        QCOMPARE(before.state, DecreeState::NotYet);
        QCOMPARE(before.sentence, s("The SK is not yet in force on 3 Maret 2026; it is dated 4 Maret 2026."));
        QCOMPARE(standingOf(decree, QDate(2026, 3, 4)).state, DecreeState::Valid);
        QCOMPARE(standingOf(decree, QDate(2026, 12, 31)).state, DecreeState::Valid);
        const DecreeStanding after = standingOf(decree, QDate(2027, 1, 1));
        QCOMPARE(after.state, DecreeState::Expired);
        QVERIFY(after.sentence.contains(s("31 Desember 2026")));
        QVERIFY(!after.isValid());
    }
    void decreeWithGaps()
    {
        Decree decree { s("188.45/12/2026"), QDate(2026, 3, 4), QString(), QDate() };
        QVERIFY(standingOf(decree, QDate(2040, 1, 1)).isValid()); // no end stated
        decree.validUntil = QDate(2026, 3, 3);
        QCOMPARE(standingOf(decree, QDate(2026, 3, 4)).state, DecreeState::Incomplete);
        decree.date = QDate();
        QCOMPARE(standingOf(decree, QDate(2026, 3, 4)).state, DecreeState::Incomplete);
        decree.number = s(" ");
        QVERIFY(standingOf(decree, QDate(2026, 3, 4)).sentence.contains(s("number")));
    }
};
QTEST_GUILESS_MAIN(tst_PapersDate)
#include "tst_papersdate.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank.h"

#include <QTest>

class tst_Rank : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void seventeen()
    {
        QCOMPARE(rank::all().size(), 17);
        QCOMPARE(rank::all().first().printed(), s("Juru Muda, I/a"));
        QCOMPARE(rank::all().at(11).printed(), s("Penata Tingkat I, III/d"));
        QCOMPARE(rank::all().last().printed(), s("Pembina Utama, IV/e"));
        QCOMPARE(rank::contractGrades().size(), 17);
        for (const Rank &each : rank::all()) {
            QCOMPARE(rank::read(each.printed(), NipKind::Pns).rank, each);
            QCOMPARE(rank::read(each.name, NipKind::Pns).rank, each);
            QCOMPARE(rank::read(each.grade, NipKind::Pns).rank, each);
        }
    }
    void looseSpellings_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             { "penata tk. I / III d", "Penata Tk.I (III/d)", "PENATA TINGKAT 1, III/D", "III/d", "IIId", "III.d", "3d",
               "Gol. III/d", "penata tingkat i", "Pangkat Penata TkI, III-d" })
            QTest::newRow(text) << s(text);
    }
    void looseSpellings()
    {
        QFETCH(QString, text);
        const RankReading reading = rank::read(text, NipKind::Pns);
        QVERIFY2(reading.ok(), qPrintable(reading.error));
        QCOMPARE(reading.rank.printed(), s("Penata Tingkat I, III/d"));
    }
    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NipKind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << s("") << NipKind::Pns << s("empty");
        QTest::newRow("contradiction") << s("Penata, III/d") << NipKind::Pns
                                       << s("Penata is golongan III/c, not III/d");
        QTest::newRow("no such grade") << s("III/e") << NipKind::Pns << s("no golongan III/e");
        QTest::newRow("no letter") << s("Golongan III") << NipKind::Pns << s("III lacks its letter");
        QTest::newRow("no rank") << s("Kapten") << NipKind::Pns << s("is no rank");
        QTest::newRow("PPPK 18") << s("XVIII") << NipKind::Pppk << s("I to XVII");
        QTest::newRow("PPPK with PNS rank") << s("III/d") << NipKind::Pppk << s("I to XVII");
        QTest::newRow("other") << s("III/d") << NipKind::Other << s("no rank");
    }
    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(NipKind, kind);
        QFETCH(QString, says);
        const RankReading reading = rank::read(text, kind);
        QVERIFY2(reading.error.contains(says), qPrintable(reading.error));
    }
    void contracts()
    {
        for (const char *text : { "IX", "Golongan IX", "gol. ix", "9", "PPPK IX" })
            QCOMPARE(rank::read(s(text), NipKind::Pppk).rank.printed(), s("Golongan IX"));
    }
    void same()
    {
        QVERIFY(rank::same(s("III/d"), s("Penata Tk. I, III d")));
        QVERIFY(rank::same(s("IX"), s("Golongan 9")));
        QVERIFY(!rank::same(s("III/d"), s("III/c")));
        QVERIFY(!rank::same(s("Penata"), s("Penata Muda")));
        QVERIFY(!rank::same(s("IX"), s("X")));
        QVERIFY(!rank::same(QString(), QString()));
    }
};
QTEST_GUILESS_MAIN(tst_Rank)
#include "tst_rank.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/sop.h"

#include <QTest>

class tst_Sop : public QObject
{
    Q_OBJECT
    static QString path() { return QStringLiteral(":/sop/sop-027-04-2022.json"); }

private Q_SLOTS:
    void seedStandsAsWritten()
    {
        const Sop sop = Sop::load(path());
        QCOMPARE(sop.number(), QStringLiteral("027/04/SOP-LPSE/UKPBJ/2022"));
        QCOMPARE(sop.validFrom(), QDate(2022, 1, 7));
        QVERIFY(!sop.revisedOn().isValid());
        QCOMPARE(sop.approverName(), QStringLiteral("Drs. JAFAR KWAIRUMARATU"));
        QCOMPARE(sop.steps().size(), 9);
        QCOMPARE(sop.warnings().items.size(), 2);
        QCOMPARE(sop.step(4).executor, QStringLiteral("Pokja Pemilihan"));
        QCOMPARE(sop.step(2).activity,
                 QStringLiteral("Menerima dan memeriksa kelengkapan berkas permohonan. "
                                "Apakah berkas permohonan lengkap?"));
        QCOMPARE(sop.step(1).requirements.size(), 2);
    }
    void minutesOfTheNineSteps()
    {
        const Sop sop = Sop::load(path());
        const QList<int> expected { 0, 5, 5, 0, 15, 15, 5, 10, 5 };
        for (int i = 1; i <= 9; ++i)
            QCOMPARE(sop.standardMinutes(i).value_or(0), expected.at(i - 1));
        QVERIFY(!sop.standardMinutes(1).has_value()); // N/A is not zero
        QVERIFY(!sop.standardMinutes(4).has_value());
    }
    void wrongCitationsAreUnchangedAndRemarked()
    {
        const Sop sop = Sop::load(path());
        QCOMPARE(sop.legalBasis().items.size(), 5);
        QCOMPARE(sop.legalBasis().heading, QStringLiteral("Dasara Hukum :"));
        QVERIFY(sop.legalBasis().items.at(0).text.contains(QStringLiteral("Nomor 11 Tahun 2018")));
        QVERIFY(sop.legalBasis().items.at(0).remark.contains(QStringLiteral("2008")));
        QVERIFY(sop.legalBasis().items.at(3).text.contains(QStringLiteral("PER/21/M.PAN/II/2018")));
        QVERIFY(sop.legalBasis().items.at(3).remark.contains(QStringLiteral("11/2008")));
    }
    void totalsAlongTheBranches()
    {
        const Sop sop = Sop::load(path());
        QCOMPARE(sop.path(Sop::Ending::Granted), (QList<int> { 1, 2, 5, 6, 8, 9 }));
        QCOMPARE(sop.totalMinutes(), 50);
        QCOMPARE(sop.path(Sop::Ending::Granted, 1), (QList<int> { 1, 2, 3, 4, 2, 5, 6, 8, 9 }));
        QCOMPARE(sop.totalMinutes(Sop::Ending::Granted, 1), 60);
        QCOMPARE(sop.totalMinutes(Sop::Ending::Granted, 3), 80);
        QCOMPARE(sop.path(Sop::Ending::Rejected, 0, false), (QList<int> { 1, 2, 5, 7 }));
        QCOMPARE(sop.totalMinutes(Sop::Ending::Rejected, 0, false), 25);
        QCOMPARE(sop.totalMinutes(Sop::Ending::Rejected), 30);
    }
    void papers()
    {
        const Sop sop = Sop::load(path());
        QCOMPARE(sop.papers().size(), 3);
        QCOMPARE(sop.papers().at(0).code, QStringLiteral("request-letter"));
        QCOMPARE(sop.papers().at(1).code, QStringLiteral("decree"));
        QVERIFY(!sop.papers().at(1).onlyWithCarrier);
        QVERIFY(sop.papers().at(2).onlyWithCarrier);
    }
    void jsonGoesThereAndBack()
    {
        const Sop sop = Sop::load(path());
        const QByteArray json = sop.toJson();
        const Sop again = Sop::fromJson(json);
        QCOMPARE(again, sop);
        QCOMPARE(again.toJson(), json);
    }
    void brokenSopIsAFault_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no json") << QByteArray("{") << QByteArray("[{");
        QTest::newRow("newer format") << QByteArray("\"format\":1") << QByteArray("\"format\":2");
        QTest::newRow("step missing") << QByteArray("\"number\":3") << QByteArray("\"number\":4");
        QTest::newRow("branch into nowhere") << QByteArray("\"to\":6") << QByteArray("\"to\":16");
        QTest::newRow("branch unknown") << QByteArray("\"notValid\"") << QByteArray("\"perhaps\"");
        QTest::newRow("minutes 0") << QByteArray("\"minutes\":10") << QByteArray("\"minutes\":0");
        QTest::newRow("no number") << QByteArray("027/04/SOP-LPSE/UKPBJ/2022") << QByteArray("");
    }
    void brokenSopIsAFault()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = Sop::load(path()).toJson();
        QVERIFY(json.contains(from));
        QVERIFY_THROWS_EXCEPTION(Error, Sop::fromJson(json.replace(from, to)));
    }
    void circleIsAFault()
    {
        QByteArray json = Sop::load(path()).toJson();
        json.replace("\"branches\":[]", "\"branches\":[{\"to\":5,\"when\":\"always\"}]");
        QVERIFY_THROWS_EXCEPTION(Error, Sop::fromJson(json).totalMinutes());
    }
    void missingFileIsAFault() { QVERIFY_THROWS_EXCEPTION(Error, Sop::load(QStringLiteral(":/sop/none.json"))); }
};
QTEST_GUILESS_MAIN(tst_Sop)
#include "tst_sop.moc"

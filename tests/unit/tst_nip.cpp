// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nip.h"

#include <QTest>

class tst_Nip : public QObject
{
    Q_OBJECT
    const QDate m_today { 2026, 3, 3 };
    static QString seed() { return QStringLiteral("19650705 199203 1 023"); }

private Q_SLOTS:
    void seedIsTakenApart()
    {
        const NipReading reading = Nip::parse(seed(), NipKind::Pns, m_today);
        QVERIFY2(reading.ok(), qPrintable(reading.errors.join(QLatin1Char(' '))));
        QVERIFY(reading.warnings.isEmpty());
        QCOMPARE(reading.nip.digits(), QStringLiteral("196507051992031023"));
        QCOMPARE(reading.nip.birthDate(), QDate(1965, 7, 5));
        QCOMPARE(reading.nip.appointed(), QDate(1992, 3, 1));
        QCOMPARE(reading.nip.sex(), Sex::Male);
        QCOMPARE(reading.nip.serial(), 23);
        QCOMPARE(reading.nip.printed(), seed());
        QCOMPARE(reading.nip.masked(), QStringLiteral("19650705 ****** * ***"));
    }
    void spellingsAreOneNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bare") << QStringLiteral("196507051992031023");
        QTest::newRow("label") << QStringLiteral("NIP. 19650705 199203 1 023");
        QTest::newRow("colon") << QStringLiteral("NIP : 19650705.199203.1.023");
        QTest::newRow("no-break") << QString::fromUtf8("19650705\u00a0199203\u00a01\u2013023");
    }
    void spellingsAreOneNumber()
    {
        QFETCH(QString, text);
        QCOMPARE(Nip::parse(text, NipKind::Pns, m_today).nip.digits(), QStringLiteral("196507051992031023"));
    }
    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NipKind>("kind");
        QTest::addColumn<QString>("says");
        const auto s = [](const char *t) { return QString::fromLatin1(t); };
        QTest::newRow("empty") << QString() << NipKind::Pns << s("empty");
        QTest::newRow("17 digits") << s("19650705199203102") << NipKind::Pns << s("17 digits instead of 18");
        QTest::newRow("19 digits") << s("1965070519920310234") << NipKind::Pns << s("19 digits");
        QTest::newRow("letter O") << s("1965O7051992031023") << NipKind::Pns << s("\"O\" as its character 5");
        QTest::newRow("month 13 of birth") << s("196513051992031023") << NipKind::Pns << s("Digits 5 and 6");
        QTest::newRow("30 February") << s("196502301992031023") << NipKind::Pns << s("(19650230)");
        QTest::newRow("born tomorrow") << s("202603041992031023") << NipKind::Pppk << s("Digits 1 to 8");
        QTest::newRow("month 13 as CPNS") << s("196507051992131023") << NipKind::Pns << s("Digits 13 and 14");
        QTest::newRow("sex 3") << s("196507051992033023") << NipKind::Pns << s("Digit 15");
        QTest::newRow("serial 000") << s("196507051992031000") << NipKind::Pns << s("Digits 16 to 18");
        QTest::newRow("appointed next month") << s("199001012026041001") << NipKind::Pns << s("Digits 9 to 14");
        QTest::newRow("PPPK as PNS") << s("199001012023211001") << NipKind::Pns << s("choose PPPK");
        QTest::newRow("PPPK to come") << s("199001012027211001") << NipKind::Pppk << s("Digits 9 to 12");
        QTest::newRow("other, empty") << s(" ") << NipKind::Other << s("empty");
        QTest::newRow("other, long") << QString(31, QLatin1Char('7')) << NipKind::Other << s("30 characters");
    }
    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(NipKind, kind);
        QFETCH(QString, says);
        const NipReading reading = Nip::parse(text, kind, m_today);
        QCOMPARE(reading.errors.size(), 1);
        QVERIFY2(reading.errors.first().contains(says), qPrintable(reading.errors.first()));
        QVERIFY(reading.nip.digits().isEmpty());
    }
    void monthOfTodayIsNoFuture()
    {
        QVERIFY(Nip::parse(QStringLiteral("199001012026031001"), NipKind::Pns, m_today).ok());
    }
    void contractsAreNoMonth()
    {
        const NipReading reading = Nip::parse(QStringLiteral("199001012023211001"), NipKind::Pppk, m_today);
        QVERIFY(reading.ok());
        QCOMPARE(reading.nip.contracts(), 21);
        QVERIFY(!reading.nip.appointed().isValid());
        QCOMPARE(Nip::guessKind(reading.nip.digits()), NipKind::Pppk);
        QCOMPARE(Nip::guessKind(seed()), NipKind::Pns);
    }
    void warningsLetPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("71 years") << QStringLiteral("195503031980011001") << QStringLiteral("71 years");
        QTest::newRow("16 years") << QStringLiteral("200903042026021001") << QStringLiteral("16 years");
        QTest::newRow("CPNS at 17") << QStringLiteral("197505101992031001") << QStringLiteral("age of 18");
    }
    void warningsLetPass()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const NipReading reading = Nip::parse(text, NipKind::Pns, m_today);
        QVERIFY(reading.ok());
        QVERIFY2(reading.warnings.join(QLatin1Char(' ')).contains(says), qPrintable(reading.warnings.join(QString())));
    }
    void ageLimitsAreInside()
    {
        QVERIFY(Nip::parse(QStringLiteral("195603031980011001"), NipKind::Pns, m_today).warnings.isEmpty()); // 70
        QVERIFY(Nip::parse(QStringLiteral("200803032026031002"), NipKind::Pppk, m_today).warnings.size() == 0); // 18
    }
    void othersAreFree()
    {
        const NipReading reading = Nip::parse(QStringLiteral("KTA-0815/7"), NipKind::Other, m_today);
        QVERIFY(reading.ok());
        QVERIFY(!reading.nip.sex().has_value());
    }
};
QTEST_GUILESS_MAIN(tst_Nip)
#include "tst_nip.moc"

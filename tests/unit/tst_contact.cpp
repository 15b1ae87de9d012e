// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email.h"
#include "core/phone.h"
#include "core/userid.h"

#include <QTest>

class tst_Contact : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void phonesComeToOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("dashes") << s("0812-3456-7890") << s("+6281234567890");
        QTest::newRow("plus") << s("+62 812 3456 7890") << s("+6281234567890");
        QTest::newRow("country without plus") << s("6281234567890") << s("+6281234567890");
        QTest::newRow("plus and 0") << s("+62 (0)812-3456-7890") << s("+6281234567890");
        QTest::newRow("13 digits") << s("0812345678901") << s("+62812345678901");
        QTest::newRow("fixed") << s("(0915) 212345") << s("+62915212345");
        QTest::newRow("Jakarta") << s("021-5551234") << s("+62215551234");
        QTest::newRow("0 lost by a spreadsheet") << s("81234567890") << s("+6281234567890");
    }
    void phonesComeToOneForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const PhoneReading reading = phone::read(text);
        QVERIFY2(reading.ok(), qPrintable(reading.errors.join(QString())));
        QCOMPARE(reading.value, value);
        QCOMPARE(reading.warnings.isEmpty(), !text.startsWith(QLatin1Char('8')));
    }
    void phonesRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << s(" ") << s("empty");
        QTest::newRow("8 digits") << s("08123456") << s("8 digits");
        QTest::newRow("9 digits") << s("081234567") << s("9 digits");
        QTest::newRow("14 digits") << s("08123456789012") << s("14 digits");
        QTest::newRow("letters") << s("0812-3456-789O") << s("other than digits");
        QTest::newRow("two numbers") << s("081234567890, 081234567891") << s("one number");
        QTest::newRow("Singapore") << s("+6591234567") << s("not an Indonesian");
        QTest::newRow("01") << s("0112345678") << s("starts with 01");
        QTest::newRow("no area") << s("5551234567") << s("area code");
    }
    void phonesRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const PhoneReading reading = phone::read(text);
        QCOMPARE(reading.errors.size(), 1);
        QVERIFY2(reading.errors.first().contains(says), qPrintable(reading.errors.first()));
        QVERIFY(reading.value.isEmpty());
    }
    void phonesArePrinted()
    {
        QCOMPARE(phone::printed(s("+6281234567890")), s("0812-3456-7890"));
        QCOMPARE(phone::printed(s("+62215551234")), s("021-5551234"));
        QCOMPARE(phone::printed(s("+62915212345")), s("0915-212345"));
        QCOMPARE(phone::printed(s("tidak ada")), s("tidak ada"));
    }
    void sameNumber()
    {
        QVERIFY(phone::same(s("0812-3456-7890"), s("+62 81234567890")));
        QVERIFY(!phone::same(s("0812-3456-7890"), s("0812-3456-7891")));
        QVERIFY(!phone::same(QString(), QString()));
    }
    void userIds()
    {
        QVERIFY(userid::same(s(" JAFAR_K"), s("jafar_k")));
        QVERIFY(!userid::same(s("jafar_k"), s("jafark")));
        QVERIFY(!userid::same(QString(), QString()));
        QCOMPARE(userid::normalised(s(" JAFAR_K ")), s("JAFAR_K"));
        QVERIFY(userid::whyNot(s("JAFAR_K")).isEmpty());
        QVERIFY(userid::whyNot(QString()).contains(s("empty")));
        QVERIFY(userid::whyNot(s("jafar k")).contains(s("space")));
        QVERIFY(userid::whyNot(QString(81, QLatin1Char('x'))).contains(s("80")));
    }
    void emails()
    {
        QVERIFY(email::same(s("Jafar@SBT.go.id"), s("jafar@sbt.go.id ")));
        QVERIFY(!email::same(QString(), QString()));
        QVERIFY(email::whyNot(s("jafar.k@sbt.go.id")).isEmpty());
        for (const char *bad : { "jafar", "jafar@sbt", "a b@c.id", "a@b@c.id", "@c.id", "a@.id", "a@b.id, c@d.id" })
            QVERIFY2(!email::whyNot(s(bad)).isEmpty(), bad);
        QVERIFY(!email::whyNot(QString(300, QLatin1Char('x')) + s("@c.id")).isEmpty());
        QCOMPARE(email::masked(s("jafar@sbt.go.id")), s("j****@sbt.go.id"));
    }
};
QTEST_GUILESS_MAIN(tst_Contact)
#include "tst_contact.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passwordpolicy.h"
#include "secrets/secretbytes.h"

#include <QTest>

using namespace passwordpolicy;

class TestPasswordPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesThePassword_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("reason"); // a word of the sentence; empty: accepted
        const auto row = [](const char *password, const char *reason) {
            QTest::newRow(password) << QByteArray(password) << QString::fromLatin1(reason);
        };
        row("Abcdef1!", "");
        row("abcdef1!", "upper case");
        row("ABCDEF1!", "lower case");
        row("Abcdefg!", "digit");
        row("Abcdefg1", "sign");
        row("Abc1!", "at least 8");
        row("Jafar2026!", "name");
        row("xxJAFAR7!", "name");
        row("Rumbalifar7!", "name");
        row("Ali77777!", ""); // three letters are no name
        row("Pokja_07xY", "user ID");
        row("pOKJA_07!", "user ID");
        row("Xy850312!", "NIP");
        row("Xy85031!a", ""); // five digits of it
        row("Bula2026!", "year");
        row("Bula1987!", "year");
        row("Bula2126!", "");
        row("Abc def1!", "no space");
        row("Abcdéf1!", "keyboard");
        row("Abcdef1\t!", "keyboard");
    }

    void judgesThePassword()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, reason);
        const PasswordOwner owner { QStringLiteral("pokja_07"), QStringLiteral("Drs. Jafar Ali-Rumbalifar, S.Sos."),
                                    QStringLiteral("19850312 201001 1 004") };
        const QString refusal = refusalOf(SecretBytes::copyOf(password), owner, {});
        if (reason.isEmpty())
            QCOMPARE(refusal, QString());
        else
            QVERIFY2(refusal.contains(reason), qPrintable(refusal));
    }

    void followsTheSetting()
    {
        PasswordPolicy policy;
        policy.minimum = 12;
        QVERIFY(refusalOf(SecretBytes::copyOf("Abcdef1!"), {}, policy).contains(QStringLiteral("12")));
        policy = { .minimum = 8, .special = false };
        QCOMPARE(refusalOf(SecretBytes::copyOf("Abcdefg1"), {}, policy), QString());
        QVERIFY(!hintOf(policy).contains(QStringLiteral("sign")));
        QVERIFY(hintOf({}).contains(QStringLiteral("8 characters")) && hintOf({}).contains(QStringLiteral("sign")));
    }

    void judgesAnOperatorsPassword()
    {
        const QString user = QStringLiteral("fatimah");
        const QString name = QStringLiteral("Fatimah Rumakat");
        const auto refusal = [&](const char *text) {
            return refusalForOperator(SecretBytes::copyOf(text), user, name);
        };
        QCOMPARE(refusal("ikan bakar di pantai"), QString());
        QVERIFY(refusal("hanya 14 huruf").contains(QStringLiteral("15")));
        QVERIFY(refusal("é234567890123").contains(QStringLiteral("15"))); // characters, not bytes
        QVERIFY(refusal("aaaaaaaaaaaaaaaa").contains(QStringLiteral("over and over")));
        QVERIFY(refusal("saya FATIMAH dari Bula").contains(QStringLiteral("user name")));
    }
};

QTEST_APPLESS_MAIN(TestPasswordPolicy)
#include "tst_passwordpolicy.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrettext.h"

#include <QTest>

class TestSecretText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAtTheCaret()
    {
        SecretText text(16);
        for (const char32_t c : { U'a', U'\u00e9', U'\u20ac', U'\U0001f642' })
            QVERIFY(text.insert(c));
        QCOMPARE(text.view().toByteArray(), QByteArrayLiteral("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x99\x82"));
        QCOMPARE(text.characters(), 4);
        text.moveTo(text.before(text.before(text.end())));
        QCOMPARE(text.charactersBefore(text.caret()), 2);
        QVERIFY(text.insert(U'b'));
        QCOMPARE(text.view().toByteArray(),
                 QByteArrayLiteral("a\xc3\xa9"
                                   "b\xe2\x82\xac\xf0\x9f\x99\x82"));
        text.erase(text.caret(), text.after(text.caret()));
        text.erase(0, text.after(0));
        QCOMPARE(text.view().toByteArray(),
                 QByteArrayLiteral("\xc3\xa9"
                                   "b\xf0\x9f\x99\x82"));
        QCOMPARE(text.characters(), 3);
        QCOMPARE(text.caret(), size_t(0));
    }

    void takesNoMoreThanItHolds()
    {
        SecretText text(4);
        QVERIFY(text.insert(U'a') && text.insert(U'\u20ac'));
        QVERIFY(!text.insert(U'b'));
        QCOMPARE(text.view().toByteArray(), QByteArrayLiteral("a\xe2\x82\xac"));
    }

    void overwritesWhatIsErased()
    {
        SecretText text(8);
        for (const char c : QByteArrayLiteral("rahasia"))
            QVERIFY(text.insert(char32_t(c)));
        const char *memory = text.view().data();
        text.erase(2, text.end());
        QCOMPARE(QByteArray(memory, 8), QByteArray("ra\0\0\0\0\0\0", 8));
        text.wipe();
        QCOMPARE(QByteArray(memory, 8), QByteArray(8, '\0'));
        QVERIFY(text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "secrets/passwordhash.h"
#include "secrets/secretbytes.h"

#include <QTest>

class TestPasswordHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheRightPasswordOnly()
    {
        const SecretBytes password = SecretBytes::copyOf("kata sandi panjang sekali");
        const QByteArray stored = passwordhash::hash(password);
        QVERIFY(stored.startsWith("$argon2id$v=19$m=131072,t=3,p=1$"));
        QVERIFY(stored != passwordhash::hash(password)); // a salt of its own each time
        QVERIFY(passwordhash::verify(stored, password));
        QVERIFY(!passwordhash::verify(stored, SecretBytes::copyOf("kata sandi panjang sekalI")));
        QVERIFY(!passwordhash::verify(stored, SecretBytes()));
        QVERIFY(!passwordhash::needsRehash(stored));
    }

    void refusesWhereThereIsNobody() { QVERIFY(!passwordhash::verify({}, SecretBytes::copyOf("siapa saja"))); }

    void tellsOldParametersAndDamage()
    {
        const QByteArray weaker =
            "$argon2id$v=19$m=65536,t=2,p=1$TkX0mVhNlrpWopFVRckmvw$u2K5ZwF3EXz9QSzTowJ5pIWAn3YmzQZeyutdviPdtQA";
        QVERIFY(passwordhash::needsRehash(weaker));
        QVERIFY(!passwordhash::verify(weaker, SecretBytes::copyOf("salah")));
        QVERIFY_THROWS_EXCEPTION(Error, passwordhash::verify("plain text", SecretBytes::copyOf("plain text")));
    }
};

QTEST_APPLESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"

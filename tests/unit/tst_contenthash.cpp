// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/contenthash.h"

#include <QTest>

class TestContentHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheStandardsExamples()
    {
        QCOMPARE(sha256(""), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void piecesGiveTheSameAsTheWhole()
    {
        const QByteArray whole(100'000, 'x');
        ContentHash hash;
        for (qsizetype at = 0; at < whole.size(); at += 777)
            hash.add(QByteArrayView(whole).sliced(at, qMin<qsizetype>(777, whole.size() - at)));
        QCOMPARE(hash.hex(), sha256(whole));
    }
};

QTEST_APPLESS_MAIN(TestContentHash)
#include "tst_contenthash.moc"

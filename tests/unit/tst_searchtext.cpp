// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtext.h"

#include <QTest>

class tst_SearchText : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static SearchValues values()
    {
        SearchValues v;
        v.names = QStringList { s("Drs. H. José KWAIRUMARATU, S.Sos., M.Si.") };
        v.nips = QStringList { s("19650705 199203 1 023") };
        v.userIds = QStringList { s("JAFAR.K_2") };
        v.phones = QStringList { s("+62 812-3456-7890") };
        v.emails = QStringList { s("Jafar@SBT.go.id") };
        v.numbers = QStringList { s("0042/2026"), s("000.3.5/7/PBJ"), s("188.45 / 12 TAHUN 2026") };
        v.texts = QStringList { s("Pokja Pemilihan I (Konstruksi)") };
        return v;
    }

private Q_SLOTS:
    void everythingIsInTheIndexOnce()
    {
        const QString index = searchtext::index(values());
        const QStringList words = index.split(QLatin1Char(' '));
        for (const char *word : { "jose",
                                  "kwairumaratu",
                                  "drs",
                                  "h",
                                  "ssos",
                                  "msi",
                                  "196507051992031023",
                                  "jafar.k_2",
                                  "jafar",
                                  "081234567890",
                                  "6281234567890",
                                  "jafar@sbt.go.id",
                                  "0042/2026",
                                  "42/2026",
                                  "000.3.5/7/pbj",
                                  "188.45/12tahun2026",
                                  "pokja",
                                  "pemilihan",
                                  "i",
                                  "konstruksi" })
            QVERIFY2(words.contains(s(word)), word);
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
        QVERIFY(searchtext::index({}).isEmpty());
    }
    void queriesMeetTheIndex_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : { "jos",
                                   "KWAIRU",
                                   "Drs. José Kwairumaratu",
                                   "jose kwairumaratu, S. Sos.",
                                   "S.Sos.",
                                   "M.Si",
                                   "Drs",
                                   "19650705 199203 1 023",
                                   "19650705.199203.1.023",
                                   "196507051992031023",
                                   "1992",
                                   "0812-3456-7890",
                                   "+62 812-3456-7890",
                                   "0812 3456",
                                   "jafar.k_2",
                                   "jafar",
                                   "Jafar@sbt",
                                   "0042/2026",
                                   "42/2026",
                                   "000.3.5/7",
                                   "pokja konstruksi",
                                   "H. Jose, S.T.",
                                   "kwairumaratu 42/2026" })
            QTest::newRow(typed) << s(typed);
    }
    void queriesMeetTheIndex()
    {
        QFETCH(QString, typed);
        const QString index = searchtext::index(values());
        const QStringList words = searchtext::query(typed);
        QVERIFY(!words.isEmpty());
        for (const QString &word : words)
            QVERIFY2(index.contains(word), qPrintable(word));
    }
    void queriesFindNothingElse()
    {
        const QString index = searchtext::index(values());
        QVERIFY(!index.contains(searchtext::query(s("0812-3456-7891")).first()));
        QVERIFY(!index.contains(searchtext::query(s("suharto")).first()));
        QVERIFY(searchtext::query(s("  ")).isEmpty());
        QVERIFY(searchtext::query(s("'\"()*")).isEmpty());
    }
    void queriesAreBounded()
    {
        QVERIFY(searchtext::query(s("a1b2 ").repeated(1000)).size() <= 12);
        QStringList many;
        for (int i = 0; i < 60; ++i)
            many.append(QStringLiteral("kata%1").arg(QChar('a' + i % 26)) + QChar('a' + i / 26));
        QCOMPARE(searchtext::query(many.join(QLatin1Char(' '))).size(), 12);
        QCOMPARE(searchtext::query(QString(4096, QLatin1Char('x'))).first().size(), 64);
    }
};
QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_searchtext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/namematch.h"
#include "core/personname.h"
#include "core/textdifference.h"

#include <QTest>

class tst_PersonName : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("core");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *text, const char *core, const char *printed) {
            QTest::newRow(text) << s(text) << s(core) << s(printed);
        };
        row("Drs. JAFAR KWAIRUMARATU", "JAFAR KWAIRUMARATU", "Drs. JAFAR KWAIRUMARATU");
        row("drs JAFAR KWAIRUMARATU,SSos, m.si", "JAFAR KWAIRUMARATU", "Drs. JAFAR KWAIRUMARATU, S.Sos., M.Si.");
        row("Drs.H.Jafar Kwairumaratu S. Sos M. Si.", "Jafar Kwairumaratu",
            "Drs. H. Jafar Kwairumaratu, S.Sos., M.Si.");
        row("Jafar Kwairumaratu S.Sos.M.Si", "Jafar Kwairumaratu", "Jafar Kwairumaratu, S.Sos., M.Si.");
        row("Hj. Siti Rumakway, S.E., M.M.", "Siti Rumakway", "Hj. Siti Rumakway, S.E., M.M.");
        row("Siti Rumakway SE MM", "Siti Rumakway", "Siti Rumakway, S.E., M.M.");
        row("Ir. La Ode Rumalutur ST, MT", "La Ode Rumalutur", "Ir. La Ode Rumalutur, S.T., M.T.");
        row("Budi Santoso A.Md.Kom", "Budi Santoso", "Budi Santoso, A.Md.Kom.");
        row("Dr. Ir. Yunus, S. Kom., S.H, M.H", "Yunus", "Dr. Ir. Yunus, S.Kom., S.H., M.H.");
        row("dr. Rahma", "Rahma", "dr. Rahma");
        row("K.H. Ahmad Rumodar", "Ahmad Rumodar", "K.H. Ahmad Rumodar");
        row("Sdr. A.Rahman", "A.Rahman", "A.Rahman");
        row("Suharto", "Suharto", "Suharto");
        row("Sugeng Ma", "Sugeng Ma", "Sugeng Ma"); // may be a name
        row("Sugeng, MA", "Sugeng", "Sugeng, M.A."); // after a comma it is a title
        row("Sugeng, CFrA", "Sugeng", "Sugeng, CFrA"); // unknown, but written as a title is
        row("Kwairumaratu, Jafar", "Kwairumaratu Jafar", "Kwairumaratu Jafar");
        row("A.H. Nasution", "A.H. Nasution", "A.H. Nasution"); // initials are no titles
        row("Drs", "Drs", "Drs"); // nothing else to be the name
        row("S.T. Burhanuddin", "S.T. Burhanuddin", "S.T. Burhanuddin");
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, core);
        QFETCH(QString, printed);
        const PersonName name = PersonName::parse(text);
        QCOMPARE(name.core(), core);
        QCOMPARE(name.printed(), printed);
        QCOMPARE(PersonName::parse(printed).printed(), printed);
    }
    void emptyName()
    {
        QVERIFY(PersonName::parse(QString()).core().isEmpty());
        QVERIFY(PersonName::parse(s(" , ,")).key().isEmpty());
        QVERIFY(!sameName(QString(), QString()));
    }
    void sameNames()
    {
        QVERIFY(sameName(s("Drs. JAFAR  KWAIRUMARATU"), s("Jafar Kwairumaratu, S.Sos., M.Si.")));
        QVERIFY(sameName(s("José Ma'ruf Al-Amin"), s("JOSE MARUF AL AMIN")));
        QVERIFY(sameName(s("José"), s("Jose\u0301")));
        QVERIFY(sameName(s("A.Rahman"), s("A. Rahman")));
        QVERIFY(!sameName(s("Jafar Kwairumaratu"), s("Jafar Kwairumaratus")));
        QVERIFY(!sameName(s("Jafar Kwairumaratu"), s("Kwairumaratu Jafar")));
    }
    void sortedByCore()
    {
        QVERIFY(lessByName(s("Drs. Amir"), s("Budi")));
        QVERIFY(!lessByName(s("Budi"), s("Drs. Amir")));
        QVERIFY(lessByName(s("Amir"), s("Ir. Amir")));
    }
    void oneTypo_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("near");
        QTest::newRow("same") << s("jafar") << s("jafar") << true;
        QTest::newRow("changed") << s("jafar") << s("japar") << true;
        QTest::newRow("added") << s("jafar") << s("jaffar") << true;
        QTest::newRow("left out") << s("jafar") << s("jafa") << true;
        QTest::newRow("swapped") << s("jafar") << s("jafra") << true;
        QTest::newRow("swapped at start") << s("jafar") << s("ajfar") << true;
        QTest::newRow("two changed") << s("jafar") << s("jipar") << false;
        QTest::newRow("swap and more") << s("jafar") << s("jafrax") << false;
        QTest::newRow("two added") << s("jafar") << s("jaffarr") << false;
        QTest::newRow("far swap") << s("jafar") << s("rafaj") << false;
        QTest::newRow("empty") << s("") << s("a") << true;
    }
    void oneTypo()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, near);
        QCOMPARE(withinOneTypo(a, b), near);
        QCOMPARE(withinOneTypo(b, a), near);
    }
    void lookUpWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("start") << s("kwai") << true;
        QTest::newRow("middle") << s("ruma") << true;
        QTest::newRow("titles") << s("Drs. jafar, S.Sos") << true;
        QTest::newRow("typo") << s("japar") << true;
        QTest::newRow("typo while typing") << s("kwaoru") << true;
        QTest::newRow("swapped words") << s("kwairumaratu jafar") << true;
        QTest::newRow("two typos in one word") << s("jipar") << false;
        QTest::newRow("one typo a word") << s("japar kwairumaretu") << true;
        QTest::newRow("short words take no typo") << s("jag") << false;
        QTest::newRow("one word not there") << s("jafar santoso") << false;
        QTest::newRow("empty") << s("") << false;
    }
    void lookUpWhileTyping()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const QString key = nameKey(s("Drs. JAFAR KWAIRUMARATU, M.Si."));
        QCOMPARE(TypedName(typed).nearness(key) > 0, found);
    }
    void nearerComesFirst()
    {
        const TypedName typed(s("amir"));
        QVERIFY(typed.nearness(s("amir budi")) > typed.nearness(s("amiruddin")));
        QVERIFY(typed.nearness(s("amiruddin")) > typed.nearness(s("zamir")));
        QVERIFY(typed.nearness(s("zamir")) > typed.nearness(s("amar")));
        QVERIFY(typed.nearness(s("amar")) > 0);
    }
    void differingLetters()
    {
        const TextDifference one = differences(s("Kwairumaratu"), s("KWAIRUMARETU"));
        QCOMPARE(one.inFirst, (QList<TextRange> { { 9, 1 } }));
        QCOMPARE(one.inSecond, (QList<TextRange> { { 9, 1 } }));
        const TextDifference added = differences(s("Jafar"), s("Jaffar"));
        QVERIFY(added.inFirst.isEmpty());
        QCOMPARE(added.inSecond.size(), 1);
        QCOMPARE(added.inSecond.first().length, 1);
        QVERIFY(differences(s("José"), s("JOSE")).isEmpty());
        const TextDifference two = differences(s("abXcdYe"), s("abPcdQe"));
        QCOMPARE(two.inFirst, (QList<TextRange> { { 2, 1 }, { 5, 1 } }));
        QCOMPARE(differences(QString(), s("abc")).inSecond, (QList<TextRange> { { 0, 3 } }));
        const TextDifference large = differences(QString(1000, QLatin1Char('a')), QString(900, QLatin1Char('b')));
        QCOMPARE(large.inFirst, (QList<TextRange> { { 0, 1000 } }));
    }
    void titleForms()
    {
        QCOMPARE(titleKey(s("S. Sos.")), s("ssos"));
        QCOMPARE(titleKey(s("Drs.")), s("drs"));
        QVERIFY(titleKey(s("Jafar")).isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_PersonName)
#include "tst_personname.moc"

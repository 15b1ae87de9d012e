// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda.h"
#include "core/error.h"
#include "core/letternumber.h"

#include <QTest>

class tst_Agenda : public QObject
{
    Q_OBJECT
    static QString s(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void printed()
    {
        QCOMPARE((AgendaNumber { 2026, 42 }).printed(), s("0042/2026"));
        QCOMPARE((AgendaNumber { 2026, 12345 }).printed(), s("12345/2026"));
        QVERIFY((AgendaNumber { 2025, 99 }) < (AgendaNumber { 2026, 1 }));
    }
    void looseInput_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "0042/2026", "42/2026", " 42 / 2026 ", "42-2026", "42", "0042" })
            QTest::newRow(text) << s(text);
    }
    void looseInput()
    {
        QFETCH(QString, text);
        QCOMPARE(agenda::parse(text, 2026), (AgendaNumber { 2026, 42 }));
    }
    void otherInputIsNoNumber()
    {
        for (const char *text : { "", "0", "0/2026", "42/26", "42/1999", "a42", "42/2026/1", "-42", "42 2026" })
            QVERIFY2(!agenda::parse(s(text), 2026), text);
        QVERIFY(!agenda::parse(QString(4096, QLatin1Char('4')), 2026));
        QCOMPARE(agenda::parse(s("7/2025"), 2026)->year, 2025);
    }
    void payloadGoesThereAndBack()
    {
        for (int number : { 1, 9, 42, 999, 9999, 10000, 1234567 }) {
            const AgendaNumber agendaNumber { 2026, number };
            QCOMPARE(agenda::fromPayload(agenda::payload(agendaNumber)), agendaNumber);
        }
        QVERIFY(agenda::payload({ 2026, 42 }).startsWith(s("LOKET/2026/0042/")));
        QVERIFY(agenda::payload({}).isEmpty());
    }
    void everyWrongDigitAndSwapIsFound()
    {
        const QString good = agenda::payload({ 2026, 4217 });
        int tried = 0;
        for (int i = 0; i < good.size(); ++i) {
            if (!good.at(i).isDigit())
                continue;
            for (char digit = '0'; digit <= '9'; ++digit) {
                QString bad = good;
                bad[i] = QLatin1Char(digit);
                QCOMPARE(agenda::fromPayload(bad).has_value(), bad == good);
                ++tried;
            }
            QString swapped = good;
            if (i + 1 < good.size() && good.at(i + 1).isDigit() && good.at(i) != good.at(i + 1)) {
                std::swap(swapped[i], swapped[i + 1]);
                QVERIFY2(!agenda::fromPayload(swapped), qPrintable(swapped));
            }
        }
        QCOMPARE(tried, 90);
    }
    void foreignCodesMatchNothing_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = agenda::payload({ 2026, 42 });
        QTest::newRow("empty") << QString();
        QTest::newRow("SQL") << s("LOKET/2026/0042/1'; DROP TABLE request;--");
        QTest::newRow("line after") << good + QLatin1Char('\n');
        QTest::newRow("line before") << QLatin1Char('\n') + good;
        QTest::newRow("null after") << good + QChar(0);
        QTest::newRow("control inside") << QString(good).insert(6, QChar(0x1b));
        QTest::newRow("4 kB") << good + QString(4096, QLatin1Char('7'));
        QTest::newRow("link") << s("https://example.org/LOKET/2026/0042/7");
        QTest::newRow("lower case") << good.toLower();
        QTest::newRow("more zeros") << QString(good).replace(s("0042"), s("00042"));
        QTest::newRow("number 0") << s("LOKET/2026/0000/0");
        QTest::newRow("other digits") << QString(good).replace(QLatin1Char('2'), QChar(0x0662));
    }
    void foreignCodesMatchNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!agenda::fromPayload(text));
    }

    void letterNumbers()
    {
        const letternumber::Parts parts { s("000.3.5"), 1, s("PBJ"), QDate(2026, 3, 3) };
        QCOMPARE(letternumber::format(letternumber::defaultPattern(), parts), s("000.3.5/1/PBJ"));
        QCOMPARE(letternumber::format(s("000.3.5/{urut}/PBJ"), parts), s("000.3.5/1/PBJ"));
        QCOMPARE(letternumber::format(s("{klas}-{urut}/{bulan}/{tahun}"), parts), s("000.3.5-1/03/2026"));
        QCOMPARE(letternumber::format(s("{urut}"), parts), s("1"));
    }
    void tokensInPartsStayText()
    {
        QCOMPARE(letternumber::format(s("{klas}/{urut}"), { s("{urut}"), 7, QString(), QDate() }), s("{urut}/7"));
    }
    void patternsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown token") << s("{klas}/{urut}/{satker}") << s("{satker} is unknown");
        QTest::newRow("capital") << s("{URUT}") << s("{URUT} is unknown");
        QTest::newRow("no serial") << s("{klas}/{unit}") << s("must hold {urut}");
        QTest::newRow("serial twice") << s("{urut}/{urut}") << s("must hold {urut}");
        QTest::newRow("empty") << QString() << s("must hold {urut}");
        QTest::newRow("open brace") << s("{klas/{urut}") << s("no partner");
        QTest::newRow("lone brace") << s("{urut}/}") << s("no partner");
        QTest::newRow("digits touch") << s("{klas}/{urut}{tahun}") << s("must not touch");
        QTest::newRow("number touches") << s("12{urut}/x") << s("must not touch");
        QTest::newRow("line") << s("{urut}/\nPBJ") << s("cannot be printed");
        QTest::newRow("long") << s("{urut}/") + QString(80, QLatin1Char('x')) << s("80 characters");
    }
    void patternsRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, says);
        const QString why = letternumber::whyNot(pattern);
        QVERIFY2(why.contains(says), qPrintable(why));
        const letternumber::Parts parts { s("000.3.5"), 1, s("PBJ"), QDate(2026, 3, 3) };
        QVERIFY_THROWS_EXCEPTION(Error, letternumber::format(pattern, parts));
    }
    void missingPartsAreRefused()
    {
        const QString pattern = letternumber::defaultPattern();
        QCOMPARE(letternumber::whyNot(pattern), QString());
        QVERIFY_THROWS_EXCEPTION(Error, letternumber::format(pattern, { s("000.3.5"), 0, s("PBJ"), QDate() }));
        QVERIFY_THROWS_EXCEPTION(Error, letternumber::format(pattern, { s("000.3.5"), 1, s(" "), QDate() }));
        QVERIFY_THROWS_EXCEPTION(Error, letternumber::format(s("{urut}/{tahun}"), { s("1"), 1, s("x"), QDate() }));
    }
};
QTEST_GUILESS_MAIN(tst_Agenda)
#include "tst_agenda.moc"

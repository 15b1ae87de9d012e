// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/reportperiod.h"
#include "reports/csvface.h"
#include "reports/jsonface.h"
#include "reports/lists.h"
#include "reports/pdfface.h"
#include "reports/privacyreports.h"
#include "reports/registerbook.h"
#include "reports/steptimes.h"
#include "reports/tablepages.h"
#include "reports/xlsxface.h"
#include "support/reportfaces.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;

namespace
{
const QTimeZone wit("Asia/Jayapura");

ReportFrame frame(const ReportPeriod &period = ReportPeriod::month(QDate(2026, 3, 1)))
{
    return { period, wit, QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC), false };
}

RegisterFact fact(int number)
{
    RegisterFact f;
    f.id = RequestId(number);
    f.agendaYear = 2026;
    f.agendaNumber = number;
    f.receivedAt = QDateTime(QDate(2026, 3, 2), QTime(0, 15, 20), Qt::UTC).addSecs(number * 600);
    f.applicant = u"Abdul \"Rasyid\" Kelilauw, S.T."_s;
    f.pokja = u"Pokja Pemilihan 3"_s;
    f.letterNumber = u"=1+1"_s;
    f.letterDate = QDate(2026, 3, 1);
    f.kinds = RequestKind::Reset;
    f.stage = Stage::Closed;
    f.outcome = Outcome::Granted;
    f.closedAt = f.receivedAt.addSecs(3000);
    f.sheets = 3;
    f.workedSeconds = 930 + number;
    return f;
}

Report book(int rows)
{
    QList<RegisterFact> facts;
    for (int i = 1; i <= rows; ++i)
        facts << fact(i);
    return reports::registerBook(frame(), facts);
}

StretchFact stretch(qint64 request, int stage, int seconds, int officer = 1, int round = 1)
{
    return { request, officer,       QDateTime(QDate(2026, 3, 5), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch(),
             seconds, qint16(round), qint16(stage) };
}

/// A locale "koma" with nothing but a decimal comma, so that none need be installed.
void makeCommaLocale(const QTemporaryDir &folder)
{
    QFile source(folder.filePath(u"koma.src"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\ngrouping 3;3\nEND LC_NUMERIC\n");
    source.close();
    QProcess compiler;
    compiler.start(u"localedef"_s,
                   { u"--no-archive"_s, u"-c"_s, u"-i"_s, source.fileName(), folder.filePath(u"koma"_s) });
    QVERIFY(compiler.waitForFinished()); // warns of all that is not defined
    QVERIFY(QFile::exists(folder.filePath(u"koma/LC_NUMERIC"_s)));
    qputenv("LOCPATH", folder.path().toUtf8());
}
} // namespace

/// One report, all its faces: what each says is read back and compared.
class TestReports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periods()
    {
        QCOMPARE(ReportPeriod::month(QDate(2026, 2, 14)).title(), u"Februari 2026"_s);
        QCOMPARE(ReportPeriod::quarter(QDate(2026, 8, 1)).title(), u"Triwulan III 2026"_s);
        QCOMPARE(ReportPeriod::year(QDate(2026, 8, 1)).fileName(), u"2026"_s);
        const ReportPeriod own { QDate(2026, 1, 1), QDate(2026, 3, 7) };
        QCOMPARE(own.title(), u"1 Januari 2026 s.d. 7 Maret 2026"_s);
        QCOMPARE(own.months().size(), 3);
        // The office's midnight, not the computer's: WIT is nine hours before UTC.
        QCOMPARE(own.begin(wit), QDateTime(QDate(2025, 12, 31), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(own.end(wit), QDateTime(QDate(2026, 3, 7), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch());
    }

    void formulasAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        for (const QString &text : { u"=1+1"_s, u"+62"_s, u"-2"_s, u"@x"_s, u"\t=1"_s, u" =1"_s, u"\uFF1D1"_s })
            QTest::newRow(qPrintable(text)) << text << u'\'' + QString(text).replace(u'\t', u' ');
        QTest::newRow("word") << u"Pokja 3"_s << u"Pokja 3"_s;
        QTest::newRow("inner") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("NUL") << QString(QChar(0)) + u"=1"_s << u"' =1"_s;
    }
    void formulasAreText()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(csvface::guarded(text), kept);
    }

    void noWordOfAHeadIsBroken()
    {
        const ReportFrame with = frame();
        const Report all[] = { reports::registerBook(with, {}),
                               reports::summary(with, {}),
                               reports::letters(with, {}),
                               reports::passwords(with, {}, 0),
                               reports::decrees(with, {}),
                               reports::access(with, {}),
                               reports::corrections(with, {}),
                               reports::breaches(with, {}),
                               reports::rejections(with, {}, Reasons::builtIn()) };
        for (const Report &report : all) {
            ReportSheet sheet; // F4, in tenths of a point, without the margins
            const qreal width = (pdfface::pageSize(report, sheet).width() - 35) * 720 / 25.4;
            QFont font(sheet.font);
            font.setPixelSize(report.columns.size() >= 11 ? 75 : 90);
            const TablePages pages(report, font, width);
            for (int c = 0; c < int(report.columns.size()); ++c)
                QCOMPARE(pages.head().cells.at(c).join(u' '), report.columns.at(c).title);
            qreal sum = 0;
            for (const qreal w : pages.widths())
                sum += w;
            QVERIFY2(sum <= width + 1, qPrintable(report.name));
        }
    }

    void csvReadsBack()
    {
        const Report report = book(3);
        const QByteArray bytes = csvface::write(report);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto rows = reportfaces::csv(bytes);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].size(), report.columns.size());
        QCOMPARE(rows[1][report.column(u"applicant"_s)], u"Abdul \"Rasyid\" Kelilauw, S.T."_s);
        QCOMPARE(rows[1][report.column(u"letter_number"_s)], u"'=1+1"_s);
        QCOMPARE(rows[1][report.column(u"received"_s)], u"2026-03-02 09:25:20"_s);
        QCOMPARE(rows[1][report.column(u"letter_date"_s)], u"2026-03-01"_s);
        double minutes = 0;
        for (int i = 1; i < 4; ++i)
            minutes += rows[i][report.column(u"minutes"_s)].toDouble();
        QCOMPARE(qRound64(minutes * 60), report.totals[report.column(u"minutes"_s)].toLongLong());
    }

    void jsonReadsBack()
    {
        const Report report = book(2);
        const QJsonObject object = QJsonDocument::fromJson(jsonface::write(report)).object();
        QCOMPARE(object[u"report"_s].toString(), u"register"_s);
        QCOMPARE(object[u"rows"_s].toArray().size(), 2);
        const QJsonObject row = object[u"rows"_s].toArray().first().toObject();
        QCOMPARE(row[u"letter_number"_s].toString(), u"=1+1"_s);
        QCOMPARE(row[u"minutes"_s].toDouble(), 931.0 / 60);
        QVERIFY(row[u"receiver"_s].toString().isEmpty());
        QCOMPARE(object[u"totals"_s].toObject()[u"sheets"_s].toInt(), 6);
    }

    void xlsxReadsBack_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::newRow("C") << QByteArray("C");
        QTest::newRow("decimal comma") << QByteArray("koma");
    }
    void xlsxReadsBack()
    {
        QFETCH(QByteArray, locale);
        const QByteArray before = setlocale(LC_NUMERIC, nullptr);
        const QTemporaryDir folder;
        if (locale != "C")
            makeCommaLocale(folder);
        QVERIFY(setlocale(LC_NUMERIC, locale.constData()));
        QCOMPARE(QByteArray(localeconv()->decimal_point), QByteArray(locale == "C" ? "." : ","));
        const Report report = book(3);
        const QByteArray bytes = xlsxface::write(report);
        setlocale(LC_NUMERIC, before.constData());
        const reportfaces::Sheet sheet = reportfaces::xlsx(bytes, 1);
        QVERIFY2(sheet.ok, "the workbook cannot be read");
        QVERIFY(!sheet.xml.contains("<f>"));
        QVERIFY(sheet.xml.contains("state=\"frozen\""));
        const int head = 4; // title, period, summary, a line between
        QCOMPARE(sheet.rows[head][0], report.columns[0].title);
        const QStringList first = sheet.rows[head + 1];
        QCOMPARE(first[report.column(u"letter_number"_s)], u"=1+1"_s);
        QCOMPARE(first[report.column(u"number"_s)].toInt(), 1);
        // 1 March 2026 is day 46082 of the spreadsheets' count.
        QCOMPARE(first[report.column(u"letter_date"_s)].toDouble(), 46082.0);
        QCOMPARE(qRound(first[report.column(u"minutes"_s)].toDouble() * 86400), 931);
        QCOMPARE(qRound64(first[report.column(u"received"_s)].toDouble() * 86400),
                 46083 * qint64(86400) + 9 * 3600 + 25 * 60 + 20);
        QCOMPARE(qRound64(sheet.rows[head + 4][report.column(u"minutes"_s)].toDouble() * 86400),
                 report.totals[report.column(u"minutes"_s)].toLongLong());
    }

    void pdfCarriesSumsOver()
    {
        Report report = book(60);
        report.practice = true;
        ReportSheet sheet;
        sheet.signers = { { { u"Mengetahui,"_s }, {}, {} }, { { u"Admin Agency,"_s }, u"Siti Rumakat"_s, {} } };
        sheet.place = u"Bula"_s;
        const QByteArray bytes = pdfface::write(report, sheet);
        const QStringList pages = reportfaces::pdf(bytes);
        QVERIFY(pages.size() >= 3);
        // 60 rows of 930 s and 1 + 2 + ... + 60 s.
        const QString all = reporttext::minutes(60 * 930 + 60 * 61 / 2);
        QVERIFY(pages.last().contains(all));
        QVERIFY(pages.last().contains(u"Siti Rumakat"_s));
        for (QString page : reportfaces::pdf(bytes, u"-raw"_s)) // it runs aslant, a letter a line
            QVERIFY(page.remove(QRegularExpression(u"\\s"_s)).contains(u"LATIHAN"_s));
        QVERIFY(!pages[0].contains(u"Carried over"_s));
        QVERIFY(pages[1].contains(u"Carried over"_s));
        QVERIFY(pages[1].contains(u"Page 2 of %1"_s.arg(pages.size())));
        // What page 1 says so far is what page 2 carries over.
        const QString soFar = pages[0].section(u"Total so far"_s, 1).simplified().section(u' ', 0, 1);
        QCOMPARE(pages[1].section(u"Carried over"_s, 1).simplified().section(u' ', 0, 1), soFar);
        QVERIFY(pdfface::isLandscape(report, sheet));
    }

    void progressStops()
    {
        const Report report = book(300);
        int told = 0;
        const ReportProgress stop = [&told](int, int) { return ++told < 2; };
        QVERIFY_THROWS_EXCEPTION(Error, csvface::write(report, stop));
        QCOMPARE(told, 2);
        told = 0;
        QVERIFY_THROWS_EXCEPTION(Error, xlsxface::write(report, stop));
        told = 0;
        QVERIFY_THROWS_EXCEPTION(Error, pdfface::write(report, ReportSheet(), stop));
    }

    void timesAreSumsOfStretches()
    {
        reports::StepTimes times(frame());
        times.add(stretch(1, 5, 300));
        times.add(stretch(1, 5, 660)); // the same piece of work: 16:00
        times.add(stretch(2, 5, 959)); // 15:59 is within 15
        times.add(stretch(3, 5, 120));
        times.add(stretch(3, 5, 60, 1, 2)); // another round
        times.add(stretch(4, 2, 60, 2));
        const Report report = times.report({ { 1, u"Siti"_s }, { 2, u"La Ode"_s } }, [](Stage s, RequestId) {
            return std::optional(s == Stage::ValidityCheck ? 15 : 5);
        });
        QCOMPARE(report.rows.size(), 2);
        const auto &row = report.rows[1];
        const auto cell = [&](const char *key) { return row.cells[report.column(QString::fromLatin1(key))]; };
        QCOMPARE(cell("pieces").toInt(), 4);
        QCOMPARE(cell("stretches").toInt(), 5);
        QCOMPARE(cell("minutes").toInt(), 300 + 660 + 959 + 120 + 60);
        QCOMPARE(cell("median").toInt(), 120); // the lower of the two in the middle: 60 120 959 960
        QCOMPARE(cell("longest").toInt(), 960);
        QCOMPARE(cell("standard").toInt(), 900);
        QCOMPARE(cell("in_time").toDouble(), 75.0);
        QVERIFY(row.warn);
        QCOMPARE(row.behind->stage, Stage::ValidityCheck);
        QCOMPARE(raw(row.behind->officer), 1);
        QCOMPARE(report.chart->categories.size(), 2);
        QCOMPARE(report.totals[report.column(u"minutes"_s)].toInt(), 300 + 660 + 959 + 120 + 60 + 60);
    }

    void standardIsForTheStep()
    {
        reports::StepTimes times(frame());
        times.add(stretch(1, 5, 600, 1));
        times.add(stretch(1, 5, 420, 2)); // taken over: together 17 minutes
        const Report report = times.report({}, [](Stage, RequestId) { return std::optional(15); });
        QCOMPARE(report.rows.size(), 2);
        for (const ReportRow &row : report.rows)
            QCOMPARE(row.cells[report.column(u"in_time"_s)].toDouble(), 0.0);
    }

    void minutesStayMinutes()
    {
        QCOMPARE(reporttext::minutes(5710), u"95:10"_s);
        for (int seconds = 0; seconds < 4000; ++seconds)
            QCOMPARE(qRound(reporttext::decimalMinutes(seconds).toDouble() * 60), seconds);
    }

    void reasonsAreCounted()
    {
        const Reasons reasons = Reasons::builtIn();
        const QList<RejectionFact> facts { { RequestId(1), 2026, 1, {}, u"A"_s, { u"B1"_s, u"B2"_s } },
                                           { RequestId(2), 2026, 2, {}, u"B"_s, { u"B2"_s } } };
        const Report report = reports::rejections(frame(), facts, reasons);
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(report.rows[0].cells[0].toString(), u"B2"_s);
        QCOMPARE(report.rows[0].cells[2].toInt(), 2);
        QCOMPARE(report.rows[0].cells[3].toDouble(), 100.0);
        QCOMPARE(report.behind.first().rows.size(), 2);
        QVERIFY(reports::rejections(frame(), {}, reasons).rows.isEmpty());
    }

    void personalNumbersAreMasked()
    {
        PasswordFact f;
        f.userId = u"RKELILAUW"_s;
        f.phone = u"+6281344551029"_s;
        f.handedAt = QDateTime(QDate(2026, 3, 20), QTime(1, 0), Qt::UTC);
        const Report report = reports::passwords(frame(), { f }, 2);
        QCOMPARE(report.rows.size(), 1);
        QVERIFY(report.summary.first().contains(u"1 of 2"_s));
        const QByteArray all = jsonface::write(report);
        QVERIFY(!all.contains("RKELILAUW"));
        QVERIFY(!all.contains("81344551029"));
        QCOMPARE(report.rows[0].cells[report.column(u"days"_s)].toInt(), 12);
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"

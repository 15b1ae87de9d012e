// SPDX-License-Identifier: GPL-3.0-or-later
// The module that the window loads later, through the same door as the program (src/late/latecode.cpp is linked here).
#include "core/error.h"
#include "late/latecode.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLateCode final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProgramLoadsNoneOfItAtTheStart();
    void pdfs();
    void pictures();
    void tables();
    void charts();
    void printers();
    void aMissingModuleIsOneSentence();
};

namespace
{
bool moduleIsAway()
{
    return qEnvironmentVariableIsSet("LOKET_TEST_NO_MODULE");
}

QByteArray pdfOf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(500, 500, u"Halaman"_s);
    }
    painter.end();
    return buffer.data();
}
} // namespace

void TestLateCode::theProgramLoadsNoneOfItAtTheStart()
{
    QProcess loader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s); // what ldd does
    loader.setProcessEnvironment(environment);
    loader.start(QStringLiteral(LOKET_BIN "/loket"), QStringList());
    QVERIFY(loader.waitForFinished());
    const QByteArray libraries = loader.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Widgets"), libraries.constData());
    for (const char *late : { "libcups", "libQt6Charts", "libqpdf", "liblept", "libZXing", "libxlsxwriter", "libzint" })
        QVERIFY2(!libraries.contains(late), late);
}

void TestLateCode::pdfs()
{
    QCOMPARE(dossierpdf::pageCount(pdfOf(3)), 3);
    QImage image(600, 800, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    PdfPage page;
    page.image = image;
    page.millimetres = QSizeF(210, 297);
    const QByteArray written = paperpdf::write({ page, page }, u"Dua halaman"_s);
    QCOMPARE(dossierpdf::pageCount(written), 2);
    PaperFacts facts;
    QVERIFY(paperpdf::mayBeRewritten(facts));
    facts.signedElectronically = true;
    QVERIFY(!paperpdf::mayBeRewritten(facts));
}

void TestLateCode::pictures()
{
    const QrCode code = QrCode::of(u"0042/2026"_s);
    QVERIFY(code.modules >= 21);
    QImage page(900, 900, QImage::Format_RGB32);
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        painter.scale(8, 8);
        painter.translate(20, 20);
        for (const QRect &dark : code.dark)
            painter.fillRect(dark, Qt::black);
    }
    const QList<PageCode> read = pagecodes::read(page);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().text, u"0042/2026"_s);
    QImage white(1200, 1700, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    QVERIFY(judgePage(white, 150).blank);
    QVERIFY(!judgePage(page, 150).blank);
    QCOMPARE(pagecleaning::inkShare(white), 0.0);
    QVERIFY(pagelooks::sheetOf(white).isEmpty());
    const pagelooks::Sheet sheet = pagelooks::sheetOf(page);
    QVERIFY(!pagelooks::lookOf(sheet).isEmpty());
    QVERIFY(!pagelooks::compare(sheet, pagelooks::sheetOf(white)).isSame());
    page.fill(QColor(20, 40, 160)); // a stamp's ink
    QVERIFY(pagecleaning::inkShare(page) > 0.9);
    QCOMPARE(pagecleaning::straightened(white, 0).size(), white.size());
    QVERIFY(!pagecleaning::sheetCorners(white));
    QCOMPARE(pagecleaning::evenBackground(white).size(), white.size());
    QVERIFY(!pagecleaning::inkView(white).isNull());
}

void TestLateCode::tables()
{
    Report report;
    report.name = report.title = u"register"_s;
    report.columns = { { u"agenda"_s, u"Agenda"_s } };
    report.rows.append(ReportRow());
    report.rows.first().cells = { u"0001/2026"_s };
    QVERIFY(xlsxface::write(report).startsWith("PK"));
}

void TestLateCode::charts()
{
    int picked = -1;
    QWidget window;
    QWidget *view = reportcharts::make(&window, [&picked](int row) { picked = row; });
    QCOMPARE(view->parentWidget(), &window);
    ReportChart chart;
    chart.title = u"Permohonan"_s;
    chart.categories = { u"Januari"_s, u"Februari"_s };
    chart.rows = { 4, 7 };
    chart.series = { { u"Diterima"_s, { 1, 2 } } };
    reportcharts::show(view, chart);
    QCOMPARE(view->accessibleName(), u"Permohonan"_s);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(picked, 7);
}

void TestLateCode::printers()
{
    cupsclient::enterThread("127.0.0.1:9");
    const cupsclient::Queues queues = cupsclient::queues();
    QVERIFY(queues.list.isEmpty());
    QCOMPARE(queues.problem, cupsclient::noAnswer());
    QVERIFY(!cupsclient::titleOf(1));
}

/// A copy of this program in a folder without the module.
void TestLateCode::aMissingModuleIsOneSentence()
{
    if (moduleIsAway()) {
        QVERIFY_THROWS_EXCEPTION(Error, xlsxface::write({}));
        QVERIFY(cupsclient::queues().problem.startsWith(u"A part of Loket is missing"_s));
        QVERIFY(!cupsclient::send({}, {}, {}, {}).refusal.isEmpty());
        return;
    }
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"tst_latecode"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), copy));
    QProcess alone;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOKET_TEST_NO_MODULE"_s, u"1"_s);
    alone.setProcessEnvironment(environment);
    alone.start(copy, { u"aMissingModuleIsOneSentence"_s });
    QVERIFY(alone.waitForFinished(60'000));
    QVERIFY2(alone.exitStatus() == QProcess::NormalExit && alone.exitCode() == 0,
             alone.readAllStandardOutput().constData());
}

QTEST_MAIN(TestLateCode)
#include "tst_latecode.moc"

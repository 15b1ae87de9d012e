// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "support/foreignfiles.h"

#include <QBuffer>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace foreignfiles;

/// Files that were made to break their reader: each ends in a value or in one sentence, never in silence, and
/// the same reader goes on with the next file.
class BadFilesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void papers_data();
    void papers();
    void tables_data();
    void tables();
    void flippedBits_data();
    void flippedBits();
    void folderFromOutside();

private:
    template <typename T> void check(const ReadResult<T> &result)
    {
        QCOMPARE(result.ok(), result.sentence().isEmpty());
        if (!result.ok())
            QVERIFY2(result.sentence().endsWith(QLatin1Char('.')), qPrintable(result.sentence()));
    }
    ReadResult<PaperFacts> inspect(const QByteArray &bytes)
    {
        std::optional<ReadResult<PaperFacts>> result;
        m_reader.inspect(bytes, true, this, [&](const ReadResult<PaperFacts> &given) { result = given; });
        return QTest::qWaitFor([&] { return result.has_value(); }, 120'000) ? *result : ReadResult<PaperFacts> {};
    }
    ReadResult<QImage> render(const QByteArray &bytes, double dpi)
    {
        std::optional<ReadResult<QImage>> result;
        m_reader.render(bytes, 0, dpi, PaperReader::Urgency::Now, this,
                        [&](const ReadResult<QImage> &given) { result = given; });
        return QTest::qWaitFor([&] { return result.has_value(); }, 120'000) ? *result : ReadResult<QImage> {};
    }
    ReadResult<Table> table(const QByteArray &bytes)
    {
        std::optional<ReadResult<Table>> result;
        m_reader.table(bytes, this, [&](const ReadResult<Table> &given) { result = given; });
        return QTest::qWaitFor([&] { return result.has_value(); }, 120'000) ? *result : ReadResult<Table> {};
    }
    PaperReader m_reader;
};

static QByteArray onePage(const QByteArray &page, const QByteArray &catalog = {}, const QList<QByteArray> &more = {})
{
    return pdf(QList<QByteArray> { "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                                   "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R" + page + ">>" }
               + more);
}

static QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(2026);
    for (char &c : bytes)
        c = char(random.bounded(256));
    bytes[0] = 'r';
    return bytes;
}

void BadFilesTest::papers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault"); // Last: any fault, or a value
    const auto row = [](const char *name, const QByteArray &bytes, ReadFault fault) {
        QTest::newRow(name) << bytes << int(fault);
    };
    const QByteArray a4("/MediaBox[0 0 595 842]");
    const QByteArray sound = onePage(a4);
    row("B1 empty", {}, ReadFault::Empty);
    row("B1 one byte too large", QByteArray(paperlimits::bytes + 1, ' '), ReadFault::TooLarge);
    row("B2 random bytes", noise(100'000), ReadFault::NotAPaper);
    row("B3 program named as picture", QByteArray("\177ELF") + noise(4000), ReadFault::IsProgram);
    row("B3 program behind a PDF's head", "%PDF-1.4\n\177ELF" + noise(4000), ReadFault::Damaged);
    row("B4 page tree in a circle",
        pdf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>" }), ReadFault::TookTooLong);
    row("B4 no page at all", pdf({ "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>" }),
        ReadFault::Damaged);
    row("B5 100,000 pages",
        pdf({ "<</Type/Catalog/Pages 2 0 R>>",
              "<</Type/Pages/Kids[" + QByteArray("3 0 R ").repeated(100'000) + "]/Count 100000>>",
              "<</Type/Page/Parent 2 0 R" + a4 + ">>" }),
        ReadFault::TooManyPages);
    row("B6 a page of a thousand kilometres", onePage("/MediaBox[0 0 1e9 1e9]"), ReadFault::None);
    row("B6 a page as thin as a hair", onePage("/MediaBox[0 0 14400 0.01]"), ReadFault::None);
    row("B7 a gigabyte of blanks",
        onePage(a4 + "/Contents 4 0 R", {}, { stream(zlibRun(' ', 1LL << 30), "/Filter/FlateDecode") }),
        ReadFault::Last);
    row("B8 script", onePage(a4, "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), ReadFault::None);
    row("B9 launches a program", onePage(a4, "/OpenAction<</S/Launch/F(/usr/bin/xcalc)>>"), ReadFault::None);
    row("B10 locked", encryptedPdf("rahasia"), ReadFault::Locked);
    row("B13 XFA form", onePage(a4, "/AcroForm<</XFA(<xdp/>)/Fields[]>>"), ReadFault::None);
    row("B14 attachment",
        onePage(a4, "/Names<</EmbeddedFiles<</Names[(x.exe)<</Type/Filespec/F(x.exe)/EF<</F 4 0 R>>>>]>>>>",
                { stream("MZ") }),
        ReadFault::None);
    row("B15 cross references gone", sound.left(sound.indexOf("xref")) + "trailer<</Root 1 0 R>>\n", ReadFault::None);
    row("B15 cut in the middle", pdfWithText({ "satu", "dua" }).left(300), ReadFault::Last);
    row("B16 picture of another size",
        onePage(a4 + "/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>", {},
                { stream("500 0 0 500 0 0 cm /I Do"),
                  stream(noise(500),
                         "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                         "/ColorSpace/DeviceRGB/Filter/JPXDecode") }),
        ReadFault::None);
    row("B18 PNG of 4 gigapixels", pngPromising(65'500, 65'500), ReadFault::TooManyPixels);
    row("B18 PNG of 2^31 columns", pngPromising(0x7fffffff, 2), ReadFault::TooManyPixels);
    row("B18 PNG with fewer pixels than promised", pngPromising(4000, 4000), ReadFault::Damaged);
    row("B18 JPEG of 4 gigapixels", jpegPromising(65'500, 65'500), ReadFault::TooManyPixels);
    row("B18 JPEG of nothing", jpegPromising(0, 0), ReadFault::Damaged);
    row("B20 TIFF that points at itself", tiff({ { 256, 4, 1, 100 } }, 8), ReadFault::Damaged);
    row("B20 TIFF with pages in a circle",
        tiff({ { 256, 3, 1, 8 },
               { 257, 3, 1, 8 },
               { 258, 3, 1, 8 },
               { 262, 3, 1, 1 },
               { 273, 4, 1, 8 },
               { 278, 3, 1, 8 },
               { 279, 4, 1, 64 } },
             8),
        ReadFault::Last);
    row("B20 TIFF of 4e9 strips",
        tiff({ { 256, 4, 1, 0xffffff },
               { 257, 4, 1, 0xffffff },
               { 258, 3, 1, 8 },
               { 273, 4, 0xffffffff, 8 },
               { 279, 4, 0xffffffff, 8 } }),
        ReadFault::TooManyPixels);
    row("B20 TIFF of strips that are not there",
        tiff({ { 256, 4, 1, 4000 },
               { 257, 4, 1, 4000 },
               { 258, 3, 1, 8 },
               { 262, 3, 1, 1 },
               { 273, 4, 0x0fffffff, 8 },
               { 279, 4, 0x0fffffff, 8 } }),
        ReadFault::Last);
    row("B20 TIFF of float samples",
        tiff({ { 256, 3, 1, 8 },
               { 257, 3, 1, 8 },
               { 258, 3, 1, 32 },
               { 262, 3, 1, 1 },
               { 273, 4, 1, 8 },
               { 278, 3, 1, 8 },
               { 279, 4, 1, 256 },
               { 339, 3, 1, 3 } }),
        ReadFault::KindNotSupported);
}

/// ReadFault::Last stands for "a fault or a value, whichever": what counts is that it ends.
void BadFilesTest::papers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    const auto facts = inspect(bytes);
    check(facts);
    if (fault != int(ReadFault::Last))
        QCOMPARE(int(facts.fault), fault);
    if (facts.ok()) {
        QVERIFY(!facts.value.pages.isEmpty());
        const auto picture = render(bytes, 110);
        check(picture);
        if (picture.ok())
            QVERIFY(qint64(picture.value.width()) * picture.value.height() <= paperlimits::renderedPixels);
    }
    m_reader.release(bytes);
    const auto next = inspect(pdfWithText({ "masih hidup" }));
    QVERIFY2(next.ok(), qPrintable(next.sentence()));
}

void BadFilesTest::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, ReadFault fault) {
        QTest::newRow(name) << bytes << int(fault);
    };
    const QByteArray cell("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>");
    const QByteArray entities("<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
    const auto book = [](const ZipFile &sheet) {
        return zip({ { "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>" }, sheet });
    };
    const QByteArray sheetName("xl/worksheets/sheet1.xml");
    QList<ZipFile> many;
    for (int i = 0; i < 60'000; ++i)
        many << ZipFile { "xl/" + QByteArray::number(i), {} };
    row("B21 a gigabyte of blanks", book({ sheetName, deflatedRun(' ', 1LL << 30), true }), ReadFault::UnpacksTooLarge);
    row("B22 entities that multiply", book({ sheetName, "<?xml version=\"1.0\"?>" + entities + "<x>&c;</x>" }),
        ReadFault::Doctored);
    row("B23 entity from a file",
        book({ sheetName, "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><x>&x;</x>" }), ReadFault::Doctored);
    row("B24 names that climb", zip({ { "../../tmp/loket-slip", "x" }, { "/abs", "x" }, { "C:\\x", "x" } }),
        ReadFault::NotATable);
    row("B25 60,000 entries", zip(many), ReadFault::Doctored);
    row("B26 an entry twice", zip({ { "xl/workbook.xml", "<a/>" }, { "xl/workbook.xml", "<b/>" } }),
        ReadFault::Doctored);
    row("B27 old Excel", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'), ReadFault::OldSpreadsheet);
    row("B27 binary workbook", zip({ { "xl/workbook.bin", "x" } }), ReadFault::OldSpreadsheet);
    row("B27 OpenDocument", zip({ { "mimetype", "x" }, { "content.xml", "<x/>" } }), ReadFault::OtherSpreadsheet);
    row("shared text that is not there", xlsx(cell, "<si><t/></si>").replace("<v>0</v>", "<v>7</v>"),
        ReadFault::Damaged);
    row("sheet that is not there", zip({ { "xl/workbook.xml", "<workbook/>" } }), ReadFault::Damaged);
    row("rows that go back",
        xlsx("<sheetData><row r=\"9\"><c t=\"str\"><v>a</v></c></row><row r=\"2\"><c t=\"str\"><v>b</v></c></row>"
             "</sheetData>"),
        ReadFault::Damaged);
    row("a sheet as wide and long as there is",
        xlsx("<sheetData>" + QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(4000) + "</sheetData>"),
        ReadFault::TooManyCells);
    row("cut archive", xlsx(cell, "<si><t>a</t></si>").left(400), ReadFault::Damaged);
    row("B29 unclosed quote", "nim,nama\n1,\"Siti\n2,x\n", ReadFault::UnclosedQuote);
    row("B29 NUL", QByteArray("nim,nama\n1,a\0b\n", 15), ReadFault::NulCharacter);
    row("B29 a line of 5 MB", "nim,nama\n1," + QByteArray(5'000'000, 'x') + "\n", ReadFault::CellTooLong);
    row("B29 more than a million rows", QByteArray("1\n").repeated(1'000'001), ReadFault::TooManyRows);
    row("B29 nothing but blank lines", "\n\n\n", ReadFault::EmptyTable);
    row("empty", {}, ReadFault::Empty);
    row("a PDF", pdfWithText({ "bukan tabel" }), ReadFault::NotATable);
    row("a web page", "<html><table><tr><td>1</td></tr></table></html>", ReadFault::NotATable);
    row("random bytes", noise(50'000), ReadFault::NotATable);
}

void BadFilesTest::tables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    const auto result = table(bytes);
    check(result);
    if (QByteArray(QTest::currentDataTag()) == "B29 NUL")
        QVERIFY2(result.fault == ReadFault::NulCharacter || result.fault == ReadFault::NotATable,
                 qPrintable(result.sentence()));
    else
        QCOMPARE(int(result.fault), fault);
    m_reader.release(bytes);
}

void BadFilesTest::flippedBits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int i = 0; i < 64; ++i)
        image.setPixel(i, i, 0xff0044aaU);
    for (const char *format : { "png", "jpg" }) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, format));
        QTest::newRow(format) << bytes;
    }
    QTest::newRow("pdf") << pdfWithText({ "satu" });
    QTest::newRow("xlsx") << xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>",
                                  "<si><t>nama</t></si>");
}

/// A few hundred files that differ from a good one in a few bits; LOKET_FLIPS asks for more.
void BadFilesTest::flippedBits()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(7);
    const int rounds =
        qEnvironmentVariableIntValue("LOKET_FLIPS") > 0 ? qEnvironmentVariableIntValue("LOKET_FLIPS") : 40;
    for (int i = 0; i < rounds; ++i) {
        QByteArray broken = bytes;
        for (int k = 0; k < 4; ++k) {
            char &c = broken[random.bounded(broken.size())];
            c = char(uchar(c) ^ 1U << random.bounded(8));
        }
        if (bytes.startsWith("PK"))
            check(table(broken));
        else
            check(inspect(broken));
        m_reader.release(broken);
    }
}

/// LOKET_BADFILES names a folder of more such files, made by another hand.
void BadFilesTest::folderFromOutside()
{
    const QString folder = qEnvironmentVariable("LOKET_BADFILES");
    if (folder.isEmpty())
        QSKIP("no folder named");
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const QString suffix = QFileInfo(file).suffix();
        const bool isTable = suffix == QStringLiteral("csv") || suffix == QStringLiteral("xlsx");
        QElapsedTimer timer;
        timer.start();
        const auto facts = isTable ? ReadResult<PaperFacts> {} : inspect(bytes);
        const auto rows = isTable ? table(bytes) : ReadResult<Table> {};
        check(facts);
        check(rows);
        qInfo().noquote() << QFileInfo(file).fileName().left(30).simplified() << timer.elapsed() << "ms"
                          << facts.value.pages.size() << "pages" << rows.value.rows.size() << "rows" << facts.sentence()
                          << rows.sentence();
    }
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_badfiles.moc"

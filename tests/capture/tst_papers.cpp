// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "capture/readnow.h"
#include "core/error.h"
#include "support/foreignfiles.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <memory>
#include <tiffio.h>

using namespace foreignfiles;

/// Sound papers: what they are, how large, what they say, and that their pixels are where they belong.
class PapersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pdfTellsPagesSizesAndText();
    void pdfTellsLocksAndSignatures();
    void pdfWithoutFontsStillShowsLetters();
    void pdfDrawsOnWhite();
    void imagesTellTheirSize();
    void cameraOrientationIsKept_data();
    void cameraOrientationIsKept();
    void inkPictureIsShownInLight();
    void cutPictureIsShownAndSaidSo();
    void tiffOfManyPages();
    void resolutionFollowsTheWish();
    void urgentGoesFirst();
    void cancelledJobsAreSilent();
    void missingReaderIsTold();
    void endsItsChildren();

private:
    static QImage quarters();
    static QByteArray saved(const QImage &image, const char *format);
    static QByteArray withExif(const QByteArray &jpeg, quint16 orientation);
    QByteArray tiffPages(int pages, quint16 orientation = 1) const;
    static bool isNear(QRgb a, QRgb b)
    {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b)) < 40;
    }
    QTemporaryDir m_folder;
};

/// Red, green, blue and black at top left, top right, bottom left and bottom right; 400 x 200.
QImage PapersTest::quarters()
{
    QImage image(400, 200, QImage::Format_RGB32);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 400; ++x)
            image.setPixel(x, y,
                           y < 100 ? (x < 200 ? 0xffff0000U : 0xff00ff00U) : (x < 200 ? 0xff0000ffU : 0xff000000U));
    }
    image.setDotsPerMeterX(7874); // 200 dpi
    image.setDotsPerMeterY(7874);
    return image;
}

QByteArray PapersTest::saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

QByteArray PapersTest::withExif(const QByteArray &jpeg, quint16 orientation)
{
    QByteArray exif = QByteArray::fromHex("457869660000"
                                          "4d4d002a00000008"
                                          "0001"
                                          "0112000300000001");
    exif += char(orientation >> 8);
    exif += char(orientation & 0xff);
    exif += QByteArray(6, '\0');
    const auto length = quint16(exif.size() + 2);
    return jpeg.first(2) + QByteArray::fromHex("ffe1") + char(length >> 8) + char(length & 0xff) + exif
        + jpeg.sliced(2);
}

QByteArray PapersTest::tiffPages(int pages, quint16 orientation) const
{
    const QByteArray path = m_folder.filePath(QStringLiteral("pages.tif")).toUtf8();
    TIFF *file = TIFFOpen(path.constData(), "w");
    for (int page = 0; page < pages; ++page) {
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, 200U);
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, 100U);
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
        TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
        TIFFSetField(file, TIFFTAG_ORIENTATION, orientation);
        TIFFSetField(file, TIFFTAG_XRESOLUTION, 200.0F);
        TIFFSetField(file, TIFFTAG_YRESOLUTION, 200.0F);
        for (quint32 y = 0; y < 100; ++y) {
            QByteArray line(200, y < 50 ? char(page % 200) : char(255));
            TIFFWriteScanline(file, line.data(), y);
        }
        TIFFWriteDirectory(file);
    }
    TIFFClose(file);
    QFile written(QString::fromUtf8(path));
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void PapersTest::pdfTellsPagesSizesAndText()
{
    const PaperFacts facts = readnow::inspect(pdfWithText({ "Surat Permohonan\nNIP 198504122010011007", "Lampiran" }));
    QCOMPARE(facts.format, PaperFormat::Pdf);
    QCOMPARE(facts.pages.size(), 2);
    QVERIFY(std::abs(facts.pages.at(0).millimetres.width() - 210) < 0.5);
    QVERIFY(std::abs(facts.pages.at(0).millimetres.height() - 297) < 0.5);
    QVERIFY(facts.pages.at(0).text.contains(QStringLiteral("198504122010011007")));
    QVERIFY(facts.pages.at(1).text.contains(QStringLiteral("Lampiran")));
    QVERIFY(facts.textComplete && !facts.cutShort && !facts.ownerLocked && !facts.signedElectronically);
    QVERIFY(readnow::inspect(pdfWithText({ "x" }), false).pages.at(0).text.isEmpty());
}

void PapersTest::pdfTellsLocksAndSignatures()
{
    const PaperFacts locked = readnow::inspect(encryptedPdf({}));
    QVERIFY(locked.ownerLocked);
    const PaperFacts sealedPaper = readnow::inspect(
        pdf({ "<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[4 0 R]>>>>",
              "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
              "<</FT/Sig/T(TTE)/V 5 0 R>>", "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00>>>" }));
    QVERIFY(sealedPaper.signedElectronically && !sealedPaper.ownerLocked);
    QVERIFY(readnow::inspect(pdfWithText({ "x" }).replace("%%EOF", "")).cutShort);
}

void PapersTest::pdfWithoutFontsStillShowsLetters()
{
    const QImage image = readnow::render(pdfWithText({ "Bula 18 November 2026" }), 0, 110);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100;
    }
    QVERIFY2(dark > 500 && dark < 5000, qPrintable(QString::number(dark)));
}

void PapersTest::pdfDrawsOnWhite()
{
    const QImage image = readnow::render(pdfWithText({ "" }), 0, 72);
    QCOMPARE(image.size(), QSize(595, 842));
    QCOMPARE(image.format(), QImage::Format_Grayscale8);
    QCOMPARE(image.pixel(300, 400), 0xffffffffU);
}

void PapersTest::imagesTellTheirSize()
{
    for (const char *format : { "png", "jpg" }) {
        const PaperFacts facts = readnow::inspect(saved(quarters(), format));
        QCOMPARE(mediaType(facts.format), QString::fromLatin1(qstrcmp(format, "png") ? "image/jpeg" : "image/png"));
        QVERIFY2(std::abs(facts.pages.at(0).millimetres.width() - 50.8) < 0.3, format);
        QVERIFY(!facts.cutShort);
        const QImage shown = readnow::render(saved(quarters(), format), 0, 100);
        QCOMPARE(shown.size(), QSize(200, 100));
        QVERIFY(isNear(shown.pixel(20, 20), 0xffff0000U) && isNear(shown.pixel(180, 20), 0xff00ff00U)
                && isNear(shown.pixel(20, 80), 0xff0000ffU) && isNear(shown.pixel(180, 80), 0xff000000U));
    }
}

void PapersTest::cameraOrientationIsKept_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QRgb>("topLeft");
    QTest::addColumn<QRgb>("topRight");
    QTest::newRow("1 upright") << 1 << 0xffff0000U << 0xff00ff00U;
    QTest::newRow("2 mirrored") << 2 << 0xff00ff00U << 0xffff0000U;
    QTest::newRow("3 upside down") << 3 << 0xff000000U << 0xff0000ffU;
    QTest::newRow("4 mirrored upside down") << 4 << 0xff0000ffU << 0xff000000U;
    QTest::newRow("5 swapped") << 5 << 0xffff0000U << 0xff0000ffU;
    QTest::newRow("6 to be turned right") << 6 << 0xff0000ffU << 0xffff0000U;
    QTest::newRow("7 swapped the other way") << 7 << 0xff000000U << 0xff00ff00U;
    QTest::newRow("8 to be turned left") << 8 << 0xff00ff00U << 0xff000000U;
}

void PapersTest::cameraOrientationIsKept()
{
    QFETCH(int, orientation);
    QFETCH(QRgb, topLeft);
    QFETCH(QRgb, topRight);
    const QByteArray bytes = withExif(saved(quarters(), "jpg"), quint16(orientation));
    const QImage shown = readnow::render(bytes, 0, 200);
    const bool turned = orientation >= 5;
    QCOMPARE(shown.width() < shown.height(), turned);
    QVERIFY(isNear(shown.pixel(10, 10), topLeft));
    QVERIFY(isNear(shown.pixel(shown.width() - 10, 10), topRight));
    const QSizeF millimetres = readnow::inspect(bytes).pages.at(0).millimetres;
    QCOMPARE(millimetres.width() < millimetres.height(), turned);
}

void PapersTest::inkPictureIsShownInLight()
{
    jpeg_compress_struct info {};
    jpeg_error_mgr errors {};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    uchar *out = nullptr;
    ulong size = 0;
    jpeg_mem_dest(&info, &out, &size);
    info.image_width = info.image_height = 64;
    info.input_components = 4;
    info.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_start_compress(&info, TRUE);
    QByteArray line = QByteArray::fromHex("ff00ffff").repeated(64); // inverted ink: no cyan, all magenta, no yellow
    for (int y = 0; y < 64; ++y) {
        auto *row = reinterpret_cast<JSAMPROW>(line.data());
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    const QByteArray bytes(reinterpret_cast<char *>(out), qsizetype(size));
    jpeg_destroy_compress(&info);
    std::free(out);
    const QRgb pixel = readnow::render(bytes, 0, 200).pixel(30, 30);
    QVERIFY2(isNear(pixel, 0xffff00ffU), qPrintable(QString::number(pixel, 16)));
}

void PapersTest::cutPictureIsShownAndSaidSo()
{
    QImage noise(600, 600, QImage::Format_RGB32);
    for (int y = 0; y < 600; ++y) {
        for (int x = 0; x < 600; ++x)
            noise.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, x * y % 256));
    }
    const QByteArray whole = saved(noise, "jpg");
    QVERIFY(!readnow::inspect(whole).cutShort);
    QVERIFY(readnow::inspect(whole.left(whole.size() / 2)).cutShort);
}

void PapersTest::tiffOfManyPages()
{
    const QByteArray bytes = tiffPages(500);
    const PaperFacts facts = readnow::inspect(bytes);
    QCOMPARE(facts.format, PaperFormat::Tiff);
    QCOMPARE(facts.pages.size(), 500);
    const QImage page = readnow::render(bytes, 137, 200);
    QCOMPARE(page.size(), QSize(200, 100));
    QCOMPARE(qGray(page.pixel(10, 10)), 137);
    QCOMPARE(qGray(page.pixel(10, 90)), 255);
    const QImage turned = readnow::render(tiffPages(1, 6), 0, 200);
    QCOMPARE(turned.size(), QSize(100, 200));
    QCOMPARE(qGray(turned.pixel(90, 100)), 0);
    QCOMPARE(qGray(turned.pixel(10, 100)), 255);
}

void PapersTest::resolutionFollowsTheWish()
{
    const QByteArray bytes = pdfWithText({ "x" });
    QCOMPARE(readnow::render(bytes, 0, 300).width(), 2479);
    QCOMPARE(readnow::render(bytes, 0, 0).width(), 41); // at least 5 dpi
    QVERIFY(readnow::render(bytes, 0, 1e9).width() > 5000); // at most 40 megapixels
    const QImage small = readnow::render(saved(quarters(), "png"), 0, 1200);
    QCOMPARE(small.size(), QSize(400, 200)); // never more than there is
    try {
        readnow::render(bytes, 1, 72);
        QFAIL("there is no second page");
    } catch (const Error &error) {
        QCOMPARE(error.text(), readSentence(ReadFault::NoSuchPage));
    }
}

void PapersTest::urgentGoesFirst()
{
    PaperReader reader;
    reader.warmUp();
    const QByteArray bytes = pdfWithText(QList<QByteArray>(20, "halaman"));
    QList<int> order;
    for (int page = 0; page < 20; ++page) {
        const auto urgency = page == 19 ? PaperReader::Urgency::Now : PaperReader::Urgency::Waiting;
        reader.render(bytes, page, 30, urgency, this, [&order, page](const ReadResult<QImage> &) { order << page; });
    }
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 20; }, 60'000));
    QCOMPARE(order.first(), 19);
    QCOMPARE(order.last(), 18);
    QCOMPARE(reader.runningChildren(), 1);
}

void PapersTest::cancelledJobsAreSilent()
{
    PaperReader reader;
    int answers = 0;
    const auto count = [&answers](const auto &) { ++answers; };
    const QByteArray bytes = pdfWithText({ "satu" });
    const auto first = reader.inspect(bytes, true, this, count);
    reader.cancel(first);
    const auto second = reader.table("nim,nama\n1,x\n", this, count);
    QCoreApplication::processEvents();
    reader.cancel(second);
    auto context = std::make_unique<QObject>();
    reader.inspect(bytes, true, context.get(), count);
    context.reset();
    bool last = false;
    reader.render(bytes, 0, 72, PaperReader::Urgency::Waiting, this, [&](const ReadResult<QImage> &) {
        last = true;
        reader.release(bytes); // a callback may let go of what is calling it
    });
    QVERIFY(QTest::qWaitFor([&] { return last; }, 60'000));
    QCOMPARE(answers, 0);
    QCOMPARE(reader.runningChildren(), 0);
}

void PapersTest::missingReaderIsTold()
{
    qputenv("LOKET_READER", "/nonexistent/loket-reader");
    try {
        readnow::inspect(pdfWithText({ "x" }));
        QFAIL("read without a reader");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Fault);
        QCOMPARE(error.text(), readSentence(ReadFault::ReaderMissing));
    }
    qputenv("LOKET_READER", "/bin/cat"); // a stranger that says back what it hears
    try {
        readnow::inspect(pdfWithText({ "x" }));
        QFAIL("believed a stranger");
    } catch (const Error &error) {
        QCOMPARE(error.text(), readSentence(ReadFault::ReaderStopped));
    }
    qunsetenv("LOKET_READER");
}

void PapersTest::endsItsChildren()
{
    PaperReader reader;
    int answers = 0;
    for (int i = 0; i < 8; ++i)
        reader.inspect(pdfWithText({ QByteArray::number(i) }), false, this, [&](const auto &) { ++answers; });
    QVERIFY(QTest::qWaitFor([&] { return answers == 8; }, 60'000));
    QVERIFY(reader.runningChildren() <= 3);
}

QTEST_GUILESS_MAIN(PapersTest)
#include "tst_papers.moc"

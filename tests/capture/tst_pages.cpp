// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/jpeghead.h"
#include "capture/pagecleaning.h"
#include "capture/pagejudgement.h"
#include "capture/paperpdf.h"
#include "core/error.h"
#include "support/wornpage.h"

#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Pages made straight, clean and searchable, and what is said of them.
class TestPages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void skewIsFoundAndTakenBack_data();
    void skewIsFoundAndTakenBack();
    void noLinesNoSkew();
    void shadowsAreLifted();
    void blueInkStandsOut();
    void sheetOnAPhoto();
    void blankSides();
    void blankIsNot();
    void quality();
    void contentBox();
    void jpegHeads();
    void pdfKeepsTheScannersBytes();
    void pdfHasTheTextUnderThePicture();
    void pdfIsArchival();
    void orientationIsKept();
    void signedPapersStay();
};

namespace
{
constexpr int dpi = 150;
const QSize a4(1240, 1754);

QImage letter(QImage::Format format = QImage::Format_Grayscale8)
{
    QImage page(a4, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(25);
    painter.setFont(font);
    for (int line = 0; line < 34; ++line)
        painter.drawText(150, 200 + line * 40,
                         u"Nomor %1 yang bertanda tangan di bawah ini memohon kata sandi"_s.arg(line));
    painter.end();
    return page.convertToFormat(format);
}

QByteArray jpegOf(const QImage &image, int quality = 85)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

PageWords wordsOf(const QStringList &texts)
{
    PageWords page;
    page.millimetres = QSizeF(210, 297);
    for (int i = 0; i < texts.size(); ++i)
        page.words.append({ texts[i], QRectF(20 + (i % 4) * 40, 30 + i / 4 * 8, 30, 4), 90, i / 4 });
    return page;
}

QByteArray run(const QString &program, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput();
}

QString written(const QTemporaryDir &directory, const QByteArray &bytes)
{
    QFile file(directory.filePath(u"paper.pdf"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}
} // namespace

void TestPages::skewIsFoundAndTakenBack_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<bool>("hard");
    QTest::newRow("straight") << 0.0 << false;
    QTest::newRow("a little") << 0.4 << true;
    QTest::newRow("clockwise") << 2.2 << true;
    QTest::newRow("anticlockwise") << -3.7 << false;
    QTest::newRow("far") << 6.5 << true;
}

void TestPages::skewIsFoundAndTakenBack()
{
    QFETCH(const double, degrees);
    QFETCH(const bool, hard);
    Wear wear;
    wear.skew = degrees;
    if (hard)
        wear = { degrees, 1, 0.5, 0.3, 14, 70, 7 };
    const QImage page = wornPage(letter(), wear);
    const auto found = pagecleaning::skew(page);
    QVERIFY(found);
    QVERIFY2(qAbs(*found - degrees) < 0.12, qPrintable(u"%1 instead of %2"_s.arg(*found).arg(degrees)));
    const QImage back = pagecleaning::straightened(page, *found);
    QCOMPARE(back.size(), page.size());
    QCOMPARE(back.format(), page.format());
    const auto rest = pagecleaning::skew(back);
    QVERIFY(rest && qAbs(*rest) < 0.12);
}

void TestPages::noLinesNoSkew()
{
    QImage page(a4, QImage::Format_Grayscale8);
    page.fill(245);
    QVERIFY(!pagecleaning::skew(page));
    QVERIFY(!pagecleaning::skew(wornPage(page, { 0, 0, 0, 0.3, 12, 0, 3 })));
}

void TestPages::shadowsAreLifted()
{
    for (const QImage::Format format : { QImage::Format_Grayscale8, QImage::Format_RGB32 }) {
        const QImage page = wornPage(letter(format), { 0, 0, 0, 0.5, 0, 0, 1 });
        QVERIFY(qGray(page.pixel(1200, 100)) < 140);
        const QImage even = pagecleaning::evenBackground(page);
        QCOMPARE(even.format(), format);
        QVERIFY(qGray(even.pixel(1200, 100)) > 245);
        QVERIFY(qGray(even.pixel(20, 100)) > 245);
        int darkest = 255;
        for (int x = 150; x < 400; ++x)
            darkest = qMin(darkest, qGray(even.pixel(x, 195)));
        QVERIFY(darkest < 80);
    }
}

void TestPages::blueInkStandsOut()
{
    QImage page = letter(QImage::Format_RGB32);
    QCOMPARE(pagecleaning::inkShare(page), 0.0);
    QPainter painter(&page);
    painter.setPen(QPen(QColor(50, 40, 170), 8));
    painter.drawArc(300, 1500, 300, 120, 0, 16 * 300);
    painter.end();
    QVERIFY(pagecleaning::inkShare(page) > 0.001);
    const QImage view = pagecleaning::inkView(page);
    int dark = 0;
    for (int y = 0; y < 1400; ++y) // the letters themselves
        for (int x = 0; x < view.width(); ++x)
            dark += qGray(view.pixel(x, y)) < 190 ? 1 : 0;
    QCOMPARE(dark, 0);
    int ink = 0;
    for (int y = 1480; y < 1640; ++y)
        for (int x = 280; x < 620; ++x)
            ink += qGray(view.pixel(x, y)) < 120 ? 1 : 0;
    QVERIFY(ink > 2000);
}

void TestPages::sheetOnAPhoto()
{
    QImage photo(1600, 2000, QImage::Format_RGB32);
    photo.fill(QColor(70, 55, 45)); // a desk
    const QPolygonF lies { { QPointF(250, 180), QPointF(1330, 260), QPointF(1420, 1800), QPointF(160, 1720) } };
    const QImage page = letter(QImage::Format_RGB32);
    QTransform across;
    QVERIFY(QTransform::quadToQuad(
        QPolygonF({ QPointF(0, 0), QPointF(a4.width(), 0), QPointF(a4.width(), a4.height()), QPointF(0, a4.height()) }),
        lies, across));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(across);
    painter.drawImage(0, 0, page);
    painter.end();
    const auto corners = pagecleaning::sheetCorners(wornPage(photo, { 0, 1, 0.1, 0.2, 6, 80, 5 }));
    QVERIFY(corners);
    for (int i = 0; i < 4; ++i)
        QVERIFY2(QLineF(corners->at(i), lies[i]).length() < 14, qPrintable(QString::number(i)));
    const QImage sheet = pagecleaning::straightenedSheet(photo, *corners);
    QVERIFY(qAbs(double(sheet.height()) / sheet.width() - 297.0 / 210.0) < 0.01);
    const auto skew = pagecleaning::skew(sheet);
    QVERIFY(skew && qAbs(*skew) < 0.6);
    QVERIFY(!pagecleaning::sheetCorners(page)); // a scan is all sheet
}

void TestPages::blankSides()
{
    QImage page(a4, QImage::Format_Grayscale8);
    page.fill(250);
    QVERIFY(judgePage(page, dpi).blank);
    QVERIFY(judgePage(wornPage(page, { 0, 0, 0, 0.35, 12, 60, 9 }), dpi).blank);
    QPainter painter(&page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(30, 30, 30));
    painter.drawEllipse(QPoint(70, 700), 18, 18); // two punched holes
    painter.drawEllipse(QPoint(70, 1180), 18, 18);
    painter.drawRect(0, 0, 6, page.height()); // and the scanner's border
    painter.end();
    for (int i = 0; i < 60; ++i)
        page.setPixel(100 + i * 17, 100 + i * 23, 0); // dust
    QVERIFY(judgePage(page, dpi).blank);
    // what is printed on the other side shines through
    QImage behind = letter().mirrored(true, false);
    for (int y = 0; y < behind.height(); ++y)
        for (int x = 0; x < behind.width(); ++x)
            behind.scanLine(y)[x] = uchar(225 + behind.scanLine(y)[x] * 20 / 255);
    QVERIFY(judgePage(behind, dpi).blank);
}

void TestPages::blankIsNot()
{
    QImage page(a4, QImage::Format_Grayscale8);
    page.fill(250);
    QPainter painter(&page);
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(25);
    painter.setFont(font);
    painter.drawText(150, 300, u"Mengetahui, Kepala UKPBJ"_s);
    painter.end();
    QVERIFY(!judgePage(page, dpi).blank);
    QVERIFY(!judgePage(wornPage(page, { 0.5, 1, 0.4, 0.3, 12, 60, 9 }), dpi).blank);
    QVERIFY(!judgePage(letter(), dpi).blank);
}

void TestPages::quality()
{
    QVERIFY(judgePage(letter().scaled(2480, 3508, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 300).isGood());
    QVERIFY(judgePage(letter(), dpi).coarse);
    QVERIFY(judgePage(letter(), 0).coarse); // an A4 page of 1240 pixels has 150 dpi
    QVERIFY(!judgePage(letter(), 200).coarse);
    QVERIFY(judgePage(wornPage(letter(), { 0, 0, 0, 0.9, 0, 0, 1 }).copy(700, 0, 540, 1754), dpi).tooDark);
    QVERIFY(judgePage(wornPage(letter(), { 0, 1, 0.75, 0, 2, 0, 1 }), dpi).tooPale);
    const PageJudgement cut = judgePage(letter().copy(180, 0, 1060, 1754), dpi);
    QVERIFY(cut.cutLeft && cut.isCut() && !cut.isGood());
    QVERIFY(!cut.cutTop && !cut.cutBottom && !cut.cutRight);
    QVERIFY(!judgePage(letter(), dpi).isCut());
}

void TestPages::contentBox()
{
    const QRect box = judgePage(letter(), dpi).content;
    QVERIFY2(qAbs(box.left() - 150) < 12 && qAbs(box.top() - 180) < 14,
             qPrintable(u"%1 %2"_s.arg(box.left()).arg(box.top())));
    QVERIFY(box.bottom() > 1500 && box.bottom() < 1560);
}

void TestPages::jpegHeads()
{
    const auto gray = jpegHead(jpegOf(letter()));
    QVERIFY(gray && gray->fitsPdf());
    QCOMPARE(gray->size, a4);
    QCOMPARE(gray->components, 1);
    QCOMPARE(jpegHead(jpegOf(letter(QImage::Format_RGB32)))->components, 3);
    QVERIFY(!jpegHead("%PDF-1.4"));
    const QByteArray whole = jpegOf(letter());
    for (int size = 0; size < 200; ++size)
        (void)jpegHead(whole.left(size)); // ends anywhere
}

void TestPages::pdfKeepsTheScannersBytes()
{
    const QTemporaryDir directory;
    const QByteArray colour = jpegOf(letter(QImage::Format_RGB32), 70);
    const QByteArray gray = jpegOf(letter(), 60);
    const QString path = written(directory,
                                 paperpdf::write({ { colour, {}, { 210, 297 }, {} },
                                                   { gray, {}, { 210, 297 }, wordsOf({ u"Berkas"_s }) },
                                                   { {}, letter(), { 215, 330 }, {} } },
                                                 u"Surat permohonan"_s));
    QVERIFY(run(u"pdfimages"_s, { u"-all"_s, path, directory.filePath(u"p"_s) }).isEmpty());
    QFile first(directory.filePath(u"p-000.jpg"_s));
    QFile second(directory.filePath(u"p-001.jpg"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), colour);
    QCOMPARE(second.readAll(), gray);
    const QByteArray sizes = run(u"pdfinfo"_s, { u"-f"_s, u"1"_s, u"-l"_s, u"3"_s, path });
    QVERIFY2(sizes.contains("595.276 x 841.89") && sizes.contains("609.449 x 935.433"), sizes.constData());
}

void TestPages::pdfHasTheTextUnderThePicture()
{
    const QTemporaryDir directory;
    PageWords page = wordsOf({ u"Nomor"_s, u":"_s, u"027/15/POKJA-3/2026"_s, u"tanggal"_s, u"Fatima"_s, u"Rumbouw,"_s,
                               u"S.Sos."_s, u"198504122010011007"_s });
    page.skew = 1.5;
    const QString path =
        written(directory, paperpdf::write({ { jpegOf(letter()), {}, { 210, 297 }, page } }, u"Surat permohonan"_s));
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, { path, u"-"_s }));
    QCOMPARE(text.simplified().remove(u'\f'),
             u"Nomor : 027/15/POKJA-3/2026 tanggal Fatima Rumbouw, S.Sos. 198504122010011007"_s);
    const QByteArray boxes = run(u"pdftotext"_s, { u"-bbox"_s, path, u"-"_s });
    const qsizetype at = boxes.indexOf("198504122010011007");
    QVERIFY(at > 0); // 140 mm from the left, 38 from the top, turned by 1.5 degrees round the middle
    const qsizetype from = boxes.lastIndexOf("xMin=\"", at) + 6;
    const double left = boxes.mid(from, boxes.indexOf('"', from) - from).toDouble() * 25.4 / 72;
    QVERIFY2(qAbs(left - (140 + 2.8)) < 1, qPrintable(QString::number(left)));
    // the picture hides it: rendered, the page is the picture
    run(u"pdftoppm"_s, { u"-r"_s, u"75"_s, u"-png"_s, path, directory.filePath(u"shown"_s) });
    const QImage shown(directory.filePath(u"shown-1.png"_s));
    QVERIFY(!shown.isNull());
    for (int x = 360; x < 420; ++x) // over the first words nothing is printed on the picture
        QVERIFY(qGray(shown.pixel(x, 90)) > 240);
}

void TestPages::pdfIsArchival()
{
    const QTemporaryDir directory;
    const QByteArray bytes =
        paperpdf::write({ { jpegOf(letter()), {}, { 210, 297 }, wordsOf({ u"Bula"_s, u"Sapulette"_s }) },
                          { {}, letter(QImage::Format_RGB32), { 210, 297 }, {} } },
                        u"SK Penetapan \u2013 berkas"_s);
    const QString path = written(directory, bytes);
    int code = -1;
    const QByteArray said = run(u"qpdf"_s, { u"--check"_s, path }, &code);
    QVERIFY2(code == 0, said.constData());
    QVERIFY(bytes.startsWith("%PDF-1.4\n%"));
    QVERIFY(bytes.contains("pdfaid:part=\"1\"") && bytes.contains("pdfaid:conformance=\"B\""));
    QVERIFY(bytes.contains("/GTS_PDFA1") && bytes.contains("/DestOutputProfile"));
    for (const char *forbidden : { "/ObjStm", "/XRef", "/Encrypt", "/JavaScript", "/LZWDecode", "/EmbeddedFiles" })
        QVERIFY2(!bytes.contains(forbidden), forbidden);
    const QByteArray fonts = run(u"pdffonts"_s, { path });
    QVERIFY2(fonts.contains(" yes ") && !fonts.contains(" no  no  no"), fonts.constData());
    QVERIFY(QString::fromUtf8(run(u"pdfinfo"_s, { path })).contains(u"SK Penetapan \u2013 berkas"_s));
    QVERIFY_THROWS_EXCEPTION(Error, (void)paperpdf::write({}, u"kosong"_s));
    QVERIFY_THROWS_EXCEPTION(Error,
                             (void)paperpdf::write({ PdfPage { "no picture", {}, { 210, 297 }, {} } }, u"kosong"_s));
}

void TestPages::orientationIsKept()
{
    // a landscape picture that says of itself: turn me to the right
    QImage stored(400, 300, QImage::Format_RGB32);
    stored.fill(Qt::white);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 60; ++x)
            stored.setPixel(x, y, qRgb(200, 0, 0)); // its left is the page's top
    QByteArray jpeg = jpegOf(stored);
    const QByteArray exif("\xff\xe1\x00\x22"
                          "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                          36);
    jpeg.insert(2, exif);
    QCOMPARE(jpegHead(jpeg)->orientation, 6);
    const QTemporaryDir directory;
    const QString path = written(directory, paperpdf::write({ { jpeg, {}, { 150, 200 }, {} } }, u"Foto"_s));
    run(u"pdftoppm"_s, { u"-r"_s, u"50"_s, u"-png"_s, path, directory.filePath(u"shown"_s) });
    const QImage shown(directory.filePath(u"shown-1.png"_s));
    QVERIFY(shown.height() > shown.width());
    QVERIFY(qGreen(shown.pixel(shown.width() / 2, 10)) < 60); // red above
    QVERIFY(qGreen(shown.pixel(shown.width() / 2, shown.height() - 10)) > 200);
}

void TestPages::signedPapersStay()
{
    PaperFacts facts;
    facts.pages = { PaperPage { QSizeF(210, 297), {} } };
    QVERIFY(paperpdf::mayBeRewritten(facts));
    facts.signedElectronically = true;
    QVERIFY(!paperpdf::mayBeRewritten(facts));
    facts.signedElectronically = false;
    facts.pages[0].text = u"Nomor : 1"_s;
    QVERIFY(!paperpdf::mayBeRewritten(facts));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"

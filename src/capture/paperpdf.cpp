// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperpdf.h"

#include "capture/jpeghead.h"
#include "core/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMap>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone, as later versions of the library have it
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(paperpdf)
};

constexpr int textDpi = 300;
constexpr double fontPixels = 100; ///< one size for all words; each is stretched to its box
constexpr int packing = 6; ///< zlib: what more would save, it costs in seconds
constexpr double pointsPerMillimetre = 72 / 25.4;

QPageSize pageSize(const QSizeF &millimetres)
{
    return QPageSize(millimetres, QPageSize::Millimeter, u"page"_s, QPageSize::ExactMatch);
}

/// Words of one line stand on one base and have one height, so that a selection looks like a line.
QMap<int, QRectF> linesOf(const PageWords &page)
{
    QMap<int, QRectF> lines;
    for (const PageWord &word : page.words)
        lines[word.line] |= word.box;
    return lines;
}

void drawWords(QPainter &painter, const PageWords &page, const QFont &font)
{
    const double unit = textDpi / 25.4;
    const QFontMetricsF metrics(font, painter.device());
    const QMap<int, QRectF> lines = linesOf(page);
    const QPointF centre = QPointF(page.millimetres.width(), page.millimetres.height()) * unit / 2;
    const QSizeF upright = page.straightMillimetres() * unit / 2;
    painter.setFont(font);
    for (const PageWord &word : page.words) {
        const double advance = metrics.horizontalAdvance(word.text);
        const QRectF line = lines.value(word.line);
        const double high = std::min(line.height(), word.box.height() * 1.6) * unit;
        if (advance <= 0 || high <= 0 || word.box.width() <= 0)
            continue;
        painter.save();
        painter.translate(centre); // straight boxes, turned as the page lies
        painter.rotate(page.skew);
        painter.translate(-upright.width(), -upright.height());
        painter.translate(word.box.left() * unit, std::min(word.box.bottom(), line.bottom()) * unit);
        painter.scale(word.box.width() * unit / advance, high / (metrics.ascent() + metrics.descent()));
        painter.drawText(QPointF(0, -metrics.descent()), word.text);
        painter.restore();
    }
}

/// Pages with nothing but words, by Qt's own writer: fonts, colour profile and metadata as PDF/A-1b wants them.
QByteArray textPages(const QList<PdfPage> &pages, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(u"Loket"_s);
    writer.setResolution(textDpi);
    writer.setPageMargins({});
    writer.setPageSize(pageSize(pages.first().millimetres));
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(int(fontPixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageSize(pageSize(pages[i].millimetres));
            writer.newPage();
        }
        if (pages[i].words)
            drawWords(painter, *pages[i].words, font);
    }
    painter.end();
    return bytes;
}

/// What a picture object needs: its dictionary and its bytes.
struct Picture {
    QSize size;
    int orientation = 1;
    std::string colours; ///< /DeviceGray or /DeviceRGB
    int bits = 8;
    std::string filter;
    QByteArray bytes;
};

QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, packing).mid(4); // without the length that Qt puts before the zlib stream
}

/// Only black and white: one bit a pixel.
std::optional<QByteArray> bilevel(const QImage &gray)
{
    const qsizetype stride = (gray.width() + 7) / 8;
    QByteArray out(stride * gray.height(), '\0');
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *line = gray.constScanLine(y);
        char *to = out.data() + stride * y;
        for (int x = 0; x < gray.width(); ++x) {
            if (line[x] != 0 && line[x] != 255)
                return {};
            if (line[x] != 0)
                to[x >> 3] = char(uchar(to[x >> 3]) | (0x80U >> (x & 7)));
        }
    }
    return out;
}

Picture pictureOfImage(const QImage &given)
{
    const bool gray = given.format() == QImage::Format_Grayscale8 || given.format() == QImage::Format_Mono
        || given.format() == QImage::Format_MonoLSB || given.isGrayscale();
    const QImage image = given.convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    Picture out { image.size(), 1, gray ? "/DeviceGray" : "/DeviceRGB", 8, "/DCTDecode", {} };
    if (const auto bits = gray ? bilevel(image) : std::nullopt) {
        out.bits = 1;
        out.filter = "/FlateDecode";
        out.bytes = deflated(*bits);
        return out;
    }
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 88);
    return out;
}

Picture pictureOf(const PdfPage &page)
{
    const auto head = jpegHead(page.jpeg);
    if (head && head->fitsPdf())
        return { head->size, head->orientation, head->components == 1 ? "/DeviceGray" : "/DeviceRGB",
                 8,          "/DCTDecode",      page.jpeg };
    QImage image = page.image;
    if (image.isNull())
        image = QImage::fromData(page.jpeg);
    if (image.isNull())
        throw fault(Words::tr("A page without a picture cannot be kept as PDF."));
    return pictureOfImage(image);
}

/// The unit square of the picture onto the page, turned as its orientation says. EXIF numbers 1 to 8.
std::string placed(const QSizeF &millimetres, int orientation)
{
    const double w = millimetres.width() * pointsPerMillimetre;
    const double h = millimetres.height() * pointsPerMillimetre;
    const double matrices[8][6] = { { w, 0, 0, h, 0, 0 },  { -w, 0, 0, h, w, 0 },  { -w, 0, 0, -h, w, h },
                                    { w, 0, 0, -h, 0, h }, { 0, -h, -w, 0, w, h }, { 0, -h, w, 0, 0, h },
                                    { 0, h, w, 0, 0, 0 },  { 0, h, -w, 0, w, 0 } };
    QByteArray out = "q\n";
    for (const double v : matrices[qBound(1, orientation, 8) - 1])
        out += QByteArray::number(v, 'f', 4) + ' ';
    return (out + "cm\n/Scan Do\nQ\n").toStdString();
}

QPDFObjectHandle objectOf(QPDF &pdf, const Picture &picture)
{
    QPDFObjectHandle object = QPDFObjectHandle::newStream(&pdf);
    object.replaceStreamData(std::string(picture.bytes.constData(), size_t(picture.bytes.size())),
                             QPDFObjectHandle::newName(picture.filter), QPDFObjectHandle::newNull());
    QPDFObjectHandle dictionary = object.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.size.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.size.height()));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(picture.colours));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bits));
    return object;
}

void layPicture(QPDF &pdf, QPDFPageObjectHelper page, const PdfPage &from)
{
    const Picture picture = pictureOf(from);
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    QPDFObjectHandle pictures = resources.getKey("/XObject");
    if (!pictures.isDictionary())
        pictures = resources.replaceKeyAndGetNew("/XObject", QPDFObjectHandle::newDictionary());
    pictures.replaceKey("/Scan", objectOf(pdf, picture));
    if (!from.came.isEmpty())
        pictures.replaceKey("/Came", objectOf(pdf, pictureOf({ from.came, {}, {}, {} })));
    // Qt rounds a page to whole points; the picture shall have its own size
    page.getObjectHandle().replaceKey(
        "/MediaBox",
        QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, from.millimetres.width() * pointsPerMillimetre,
                                                               from.millimetres.height() * pointsPerMillimetre)));
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n" + placed(from.millimetres, picture.orientation)),
                         false);
}
} // namespace

QByteArray paperpdf::write(const QList<PdfPage> &pages, const QString &title)
{
    if (pages.isEmpty())
        throw fault(Words::tr("A page without a picture cannot be kept as PDF."));
    const QByteArray text = textPages(pages, title);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("text", text.constData(), size_t(text.size()));
        const std::vector<QPDFPageObjectHelper> all = QPDFPageDocumentHelper(pdf).getAllPages();
        for (size_t i = 0; i < all.size() && i < size_t(pages.size()); ++i)
            layPicture(pdf, all[i], pages[qsizetype(i)]);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setNewlineBeforeEndstream(true);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setMinimumPDFVersion("1.4");
        writer.write();
        const auto out = writer.getBufferSharedPointer();
        return { reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()) };
    } catch (const std::exception &error) {
        throw fault(Words::tr("The PDF of this paper could not be written."), QString::fromUtf8(error.what()));
    }
}

PdfPage paperpdf::packed(const QImage &page, const QSizeF &millimetres)
{
    const Picture picture = pictureOfImage(page);
    if (picture.filter == "/DCTDecode")
        return { picture.bytes, {}, millimetres, {} };
    return { {}, page.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither), millimetres, {} };
}

bool paperpdf::mayBeRewritten(const PaperFacts &facts)
{
    if (facts.signedElectronically || facts.ownerLocked)
        return false;
    for (const PaperPage &page : facts.pages) {
        if (!page.text.trimmed().isEmpty())
            return false;
    }
    return true;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pdfpagejpeg.h"

#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cmath>
#include <string>

namespace
{
constexpr size_t mostContents = 400; ///< bytes: a matrix and one picture
constexpr double mostDifference = 0.03; ///< between the picture's proportions and the page's

/// Nothing is drawn but one picture, upright over the whole page.
bool drawsOnlyPicture(const std::string &contents)
{
    static const QRegularExpression only(
        QStringLiteral("\\A\\s*(?:q\\s+)*(?:/"
                       "\\w+\\s+gs\\s+)?(?:[0-9.]+\\s+0(?:\\.0*)?\\s+0(?:\\.0*)?\\s+[0-9.]+\\s+[0-9.\\-]+\\s+[0-9.\\-]+"
                       "\\s+cm\\s+)+(?:/\\w+\\s+gs\\s+)?/[^\\s/]+\\s+Do\\s*(?:Q\\s*)*\\z"));
    return contents.size() < mostContents && only.match(QString::fromLatin1(contents.c_str())).hasMatch();
}

/// Pixels: a page of 75 dpi is 620 wide.
constexpr long long leastScan = 600;

bool isPlainColour(QPDFObjectHandle colours)
{
    if (colours.isName())
        return colours.getName() == "/DeviceGray" || colours.getName() == "/DeviceRGB";
    return colours.isArray() && colours.getArrayNItems() == 2 && colours.getArrayItem(0).isName()
        && (colours.getArrayItem(0).getName() == "/ICCBased" || colours.getArrayItem(0).getName() == "/CalGray"
            || colours.getArrayItem(0).getName() == "/CalRGB");
}

bool isPlainJpeg(QPDFObjectHandle picture)
{
    QPDFObjectHandle dictionary = picture.getDict();
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    const bool untouched = !dictionary.hasKey("/SMask") && !dictionary.hasKey("/Mask") && !dictionary.hasKey("/Decode")
        && !dictionary.hasKey("/ImageMask");
    return untouched && filter.isName() && filter.getName() == "/DCTDecode"
        && isPlainColour(dictionary.getKey("/ColorSpace"));
}

bool fillsPage(QPDFObjectHandle picture, QPDFObjectHandle box)
{
    if (!box.isRectangle())
        return false;
    const auto sides = box.getArrayAsRectangle();
    const double page = (sides.urx - sides.llx) / (sides.ury - sides.lly);
    const double own =
        picture.getDict().getKey("/Width").getNumericValue() / picture.getDict().getKey("/Height").getNumericValue();
    return std::abs(own / page - 1) < mostDifference;
}

QByteArray jpegOf(QPDFPageObjectHelper page)
{
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    if (turned.isInteger() && turned.getIntValue() % 360 != 0)
        return {};
    const auto pictures = page.getImages();
    std::string contents;
    for (QPDFObjectHandle part : page.getPageContents()) {
        const auto data = part.getStreamData(qpdf_dl_generalized);
        if (data->getSize() > mostContents)
            return {};
        contents.append(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        contents += '\n';
    }
    if (pictures.size() != 1 || !drawsOnlyPicture(contents))
        return {};
    QPDFObjectHandle picture = pictures.begin()->second;
    if (!isPlainJpeg(picture) || !fillsPage(picture, page.getAttribute("/MediaBox", false)))
        return {};
    const auto raw = picture.getRawStreamData();
    return { reinterpret_cast<const char *>(raw->getBuffer()), qsizetype(raw->getSize()) };
}
} // namespace

bool pdfPageIsPicture(const QByteArray &pdf, int page)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        const auto pages = QPDFPageDocumentHelper(document).getAllPages();
        if (page < 0 || size_t(page) >= pages.size())
            return false;
        QPDFPageObjectHelper one = pages[size_t(page)];
        const QPDFObjectHandle box = one.getAttribute("/MediaBox", false);
        for (const auto &[name, picture] : one.getImages()) {
            QPDFObjectHandle wide = QPDFObjectHandle(picture).getDict().getKey("/Width");
            if (wide.isInteger() && wide.getIntValue() >= leastScan && fillsPage(picture, box))
                return true;
        }
    } catch (const std::exception &) { // what this library does not understand is not known to be a scan
    }
    return false;
}

QByteArray pdfPageJpeg(const QByteArray &pdf, int page)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        const auto pages = QPDFPageDocumentHelper(document).getAllPages();
        return page >= 0 && size_t(page) < pages.size() ? jpegOf(pages[size_t(page)]) : QByteArray();
    } catch (const std::exception &) {
        return {}; // a page that this library does not understand is rendered instead
    }
}

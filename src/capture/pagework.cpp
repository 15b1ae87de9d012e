// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagework.h"

#include "capture/pagecleaning.h"
#include "capture/pagecodes.h"
#include "capture/pagejudgement.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

#include <cmath>

namespace
{
constexpr double inch = 25.4; // mm
constexpr int margin = 12; // pixels around what is printed, at 300 dpi

QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QImage image = reader.read();
    return image.format() == QImage::Format_Mono || image.format() == QImage::Format_MonoLSB
            || image.format() == QImage::Format_Indexed8
        ? image.convertToFormat(QImage::Format_Grayscale8)
        : image;
}

QImage small(const QImage &image, int side)
{
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// The page as it lies on the table: a scan as it is, the sheet of a photo alone.
QImage onTable(const QImage &picture, const StackPage &page, double scale)
{
    if (page.corners.size() != 4)
        return picture;
    QPolygonF corners;
    for (const QPointF &corner : page.corners)
        corners << corner * scale;
    return pagecleaning::straightenedSheet(picture, corners);
}

bool leans(const StackPage &page, const StackFacts &facts)
{
    return page.straighten && page.corners.isEmpty() && std::abs(facts.skew) >= pagework::straightEnough;
}

QString codeOn(const QImage &image)
{
    QString foreign;
    for (const PageCode &code : pagecodes::read(image)) {
        if (agenda::fromPayload(code.text))
            return code.text; // ours before anybody else's on the same page
        foreign = code.text;
    }
    return foreign;
}
} // namespace

pagework::Look pagework::look(const QByteArray &bytes, double dpi, int side)
{
    const QImage image = decoded(bytes);
    Look look;
    if (image.isNull())
        return look;
    const PageJudgement judgement = judgePage(image, dpi);
    look.facts.content = judgement.content;
    look.facts.blank = judgement.blank;
    look.facts.tooDark = judgement.tooDark;
    look.facts.tooPale = judgement.tooPale;
    look.facts.cut = judgement.isCut();
    look.facts.coarse = judgement.coarse;
    look.facts.code = codeOn(image);
    if (!judgement.blank)
        look.facts.skew = pagecleaning::skew(image).value_or(0);
    if (const auto corners = pagecleaning::sheetCorners(image))
        look.facts.sheet = *corners;
    look.picture = small(image, side);
    return look;
}

QImage pagework::applied(QImage picture, const StackPage &page, const StackFacts &facts, double scale)
{
    picture = onTable(picture, page, scale);
    if (leans(page, facts))
        picture = pagecleaning::straightened(picture, facts.skew);
    if (page.even)
        picture = pagecleaning::evenBackground(picture);
    if (page.crop && page.corners.isEmpty() && facts.content.isValid()) {
        const int around = std::max(1, int(margin * page.dpi / 300));
        const QRectF part = QRectF(facts.content.adjusted(-around, -around, around, around));
        const QRect scaled(int(part.x() * scale), int(part.y() * scale), int(std::ceil(part.width() * scale)),
                           int(std::ceil(part.height() * scale)));
        picture = picture.copy(scaled.intersected(picture.rect()));
    }
    if (page.turns)
        picture = picture.transformed(QTransform().rotate(90.0 * page.turns));
    return picture;
}

QImage pagework::shown(const QByteArray &bytes, const StackPage &page, const StackFacts &facts, int longest)
{
    QImage image = decoded(bytes);
    double scale = 1;
    if (longest && std::max(image.width(), image.height()) > longest) {
        const int before = image.width();
        image = small(image, longest);
        scale = double(image.width()) / before;
    }
    return image.isNull() ? image : applied(image, page, facts, scale);
}

bool pagework::isUntouched(const StackPage &page, const StackFacts &facts)
{
    return page.turns == 0 && page.corners.isEmpty() && !leans(page, facts) && !page.even
        && !(page.crop && facts.content.isValid());
}

PdfPage pagework::forPdf(const QByteArray &bytes, const StackPage &page, const StackFacts &facts)
{
    PdfPage pdf;
    const double dpi = page.dpi > 0 ? page.dpi : 300;
    const bool jpeg = page.file.endsWith(QLatin1String(".jpg"));
    QSize pixels = page.pixels;
    if (isUntouched(page, facts) && jpeg) {
        pdf.jpeg = bytes;
    } else {
        pdf.image = shown(bytes, page, facts);
        pixels = pdf.image.size();
        pdf.came = bytes;
    }
    pdf.millimetres = QSizeF(pixels) / dpi * inch;
    if (page.corners.size() == 4) // how far the camera was away is not known: a sheet is as long as A4
        pdf.millimetres = QSizeF(pixels) * 297.0 / std::max(pixels.width(), pixels.height());
    return pdf;
}

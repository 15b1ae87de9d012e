// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecodes.h"

#define ZX_USE_UTF8 // texts as UTF-8
#include <ReadBarcode.h>
#include <algorithm>
#include <exception>

namespace
{
constexpr int enough = 2200; // pixels of the longer side: a code of 2 cm still has 6 pixels a module
constexpr int longest = 4'000;

QString plain(const std::string &text)
{
    QString read = QString::fromStdString(text).left(longest);
    read.removeIf([](QChar c) { return !c.isPrint(); });
    return read;
}

PageCode codeFrom(const ZXing::Result &found, const QSize &size)
{
    const ZXing::Position &position = found.position();
    const auto left = std::min({ position[0].x, position[1].x, position[2].x, position[3].x });
    const auto right = std::max({ position[0].x, position[1].x, position[2].x, position[3].x });
    const auto top = std::min({ position[0].y, position[1].y, position[2].y, position[3].y });
    const auto bottom = std::max({ position[0].y, position[1].y, position[2].y, position[3].y });
    const double w = size.width();
    const double h = size.height();
    return { plain(found.text()), QRectF(left / w, top / h, (right - left) / w, (bottom - top) / h) };
}
} // namespace

QList<PageCode> pagecodes::read(const QImage &page)
{
    if (page.isNull())
        return {};
    QImage gray = page.convertToFormat(QImage::Format_Grayscale8);
    if (std::max(gray.width(), gray.height()) > enough)
        gray = gray.scaled(enough, enough, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                   .convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setMaxNumberOfSymbols(4);
    QList<PageCode> codes;
    try {
        const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                    int(gray.bytesPerLine()));
        for (const ZXing::Result &found : ZXing::ReadBarcodes(view, hints)) {
            if (found.isValid())
                codes.append(codeFrom(found, gray.size()));
        }
    } catch (const std::exception &) { // a picture that the decoder stumbles over has no code
    }
    return codes;
}

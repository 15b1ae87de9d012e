// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecleaning.h"

#include "capture/pix.h"

#include <algorithm>
#include <cmath>
#include <leptonica/allheaders.h>

namespace
{
constexpr double lookPixels = 1300; ///< 110 dpi of A4: enough to see how lines lean
constexpr int darkestSkip = 60; ///< a black pixel has no hue

struct Hue {
    int hue = 0; ///< 0 to 359
    int strength = 0; ///< 0 to 255: how far from gray
};

Hue hueOf(QRgb c)
{
    const int r = qRed(c), g = qGreen(c), b = qBlue(c);
    const int high = std::max({ r, g, b });
    const int spread = high - std::min({ r, g, b });
    if (spread == 0)
        return {};
    int hue = 0;
    if (high == r)
        hue = 60 * (g - b) / spread;
    else if (high == g)
        hue = 120 + 60 * (b - r) / spread;
    else
        hue = 240 + 60 * (r - g) / spread;
    return { hue < 0 ? hue + 360 : hue, spread };
}

bool isBlueInk(QRgb c)
{
    const Hue h = hueOf(c);
    return h.strength > 34 && h.hue >= 195 && h.hue <= 325 && std::max({ qRed(c), qGreen(c), qBlue(c) }) > darkestSkip;
}

/// The same page as RGB32; gray has no ink of colour.
QImage coloured(const QImage &page)
{
    return page.depth() == 32 ? page : page.convertToFormat(QImage::Format_RGB32);
}
} // namespace

std::optional<double> pagecleaning::skew(const QImage &page)
{
    if (page.width() < 100 || page.height() < 100)
        return {};
    const PixPtr gray = pix::gray(page);
    const PixPtr small = gray ? pix::shrunk(gray.get(), lookPixels / std::max(page.width(), page.height())) : nullptr;
    const PixPtr even = small ? pix::evened(small.get()) : nullptr;
    return even ? pix::leanOf(even.get()) : std::nullopt;
}

QImage pagecleaning::straightened(const QImage &page, double degrees)
{
    if (std::abs(degrees) < 0.02)
        return page;
    const bool isGray = page.format() == QImage::Format_Grayscale8;
    const PixPtr from = isGray ? pix::gray(page) : pix::colour(page);
    const auto radians = float(-degrees * M_PI / 180);
    const PixPtr turned(from ? pixRotate(from.get(), radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0) : nullptr);
    QImage out = turned ? pix::image(turned.get()) : page;
    out.setDotsPerMeterX(page.dotsPerMeterX());
    out.setDotsPerMeterY(page.dotsPerMeterY());
    return out;
}

QImage pagecleaning::evenBackground(const QImage &page)
{
    constexpr int paper = 220; // brought to white below, and a little of the ink's edge with it
    const auto lift = [](int value) { return std::min(255, value * 255 / (paper - 12)); };
    const PixPtr gray = pix::gray(page);
    const PixPtr even = gray ? pix::evened(gray.get(), paper) : nullptr;
    if (!even)
        return page;
    QImage out = pix::image(even.get());
    if (page.format() == QImage::Format_Grayscale8) {
        for (int y = 0; y < out.height(); ++y) {
            uchar *line = out.scanLine(y);
            for (int x = 0; x < out.width(); ++x)
                line[x] = uchar(lift(line[x]));
        }
    } else { // a pixel keeps its colour and gets the brightness that the gray got
        const QImage from = coloured(page);
        const QImage was = pix::image(gray.get());
        QImage lit(from.size(), QImage::Format_RGB32);
        for (int y = 0; y < lit.height(); ++y) {
            const auto *in = reinterpret_cast<const QRgb *>(from.constScanLine(y));
            auto *to = reinterpret_cast<QRgb *>(lit.scanLine(y));
            for (int x = 0; x < lit.width(); ++x) {
                const int before = std::max<int>(1, was.constScanLine(y)[x]);
                const int after = lift(out.constScanLine(y)[x]);
                to[x] = qRgb(std::min(255, qRed(in[x]) * after / before), std::min(255, qGreen(in[x]) * after / before),
                             std::min(255, qBlue(in[x]) * after / before));
            }
        }
        out = lit;
    }
    out.setDotsPerMeterX(page.dotsPerMeterX());
    out.setDotsPerMeterY(page.dotsPerMeterY());
    return out;
}

QImage pagecleaning::inkView(const QImage &page)
{
    const QImage from = coloured(evenBackground(page));
    QImage out(from.size(), QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(from.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x) {
            if (isBlueInk(in[x])) {
                to[x] = qRgb(qRed(in[x]) * 4 / 5, qGreen(in[x]) * 4 / 5, std::min(255, qBlue(in[x]) * 6 / 5));
            } else {
                const int pale = 206 + qGray(in[x]) * 49 / 255;
                to[x] = qRgb(pale, pale, pale);
            }
        }
    }
    return out;
}

double pagecleaning::inkShare(const QImage &page)
{
    if (page.depth() != 32 || page.isNull())
        return 0;
    qint64 count = 0;
    for (int y = 0; y < page.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = 0; x < page.width(); ++x)
            count += isBlueInk(in[x]) ? 1 : 0;
    }
    return double(count) / (double(page.width()) * page.height());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecleaning.h"
#include "capture/pix.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <leptonica/allheaders.h>

namespace
{
constexpr double lookPixels = 600; ///< longer side of the picture on which the sheet is looked for
constexpr double leastSheet = 0.2; ///< of the picture
constexpr double mostSheet = 0.93; ///< a scan is all sheet
constexpr double nearly = 0.12; ///< seen aslant, a sheet's sides differ from A4's or F4's by so much

/// The largest bright thing of the picture, black on white.
PixPtr brightest(const QImage &photo, double factor)
{
    const PixPtr gray = pix::gray(photo);
    const PixPtr small = gray ? pix::shrunk(gray.get(), factor) : nullptr;
    const PixPtr quiet = small ? pix::median(small.get()) : nullptr;
    const PixPtr dark = quiet ? pix::inkOf(quiet.get()) : nullptr; // what it lies on, and the letters
    if (!dark)
        return {};
    const PixPtr bright(pixInvert(nullptr, dark.get()));
    const PixPtr closed(pixCloseSafeBrick(nullptr, bright.get(), 15, 15)); // letters and lines are part of the sheet
    const PixPtr opened(closed ? pixOpenBrick(nullptr, closed.get(), 9, 9) : nullptr);
    Pixa *parts = nullptr;
    Boxa *boxes = opened ? pixConnComp(opened.get(), &parts, 4) : nullptr;
    PixPtr best;
    int most = 0;
    PixPtr full(opened ? pixCreateTemplate(opened.get()) : nullptr);
    for (int i = 0; boxes && parts && i < boxaGetCount(boxes); ++i) {
        const PixPtr part(pixaGetPix(parts, i, L_CLONE));
        int area = 0;
        pixCountPixels(part.get(), &area, nullptr);
        if (area <= most)
            continue;
        most = area;
        int x = 0, y = 0;
        boxaGetBoxGeometry(boxes, i, &x, &y, nullptr, nullptr);
        pixClearAll(full.get());
        pixRasterop(full.get(), x, y, pixGetWidth(part.get()), pixGetHeight(part.get()), PIX_SRC, part.get(), 0, 0);
        best.reset(pixCopy(nullptr, full.get()));
    }
    boxaDestroy(&boxes);
    pixaDestroy(&parts);
    return best;
}

/// The points of the sheet that lie farthest into each corner.
QPolygonF extremes(Pix *sheet)
{
    const int width = pixGetWidth(sheet);
    const int height = pixGetHeight(sheet);
    QPointF best[4];
    double far[4] = { -1e9, -1e9, -1e9, -1e9 };
    const auto take = [&](int corner, double value, int x, int y) {
        if (value > far[corner]) {
            far[corner] = value;
            best[corner] = QPointF(x, y);
        }
    };
    for (int y = 0; y < height; ++y) {
        const quint32 *line = pixGetData(sheet) + qsizetype(y) * pixGetWpl(sheet);
        for (int x = 0; x < width; ++x) {
            if (!GET_DATA_BIT(line, x))
                continue;
            take(0, -x - y, x, y);
            take(1, x - y, x, y);
            take(2, x + y, x, y);
            take(3, y - x, x, y);
        }
    }
    return { best[0], best[1], best[2], best[3] };
}

double areaOf(const QPolygonF &p)
{
    double twice = 0;
    for (int i = 0; i < 4; ++i)
        twice += p[i].x() * p[(i + 1) % 4].y() - p[(i + 1) % 4].x() * p[i].y();
    return std::abs(twice) / 2;
}

/// The sheet's pixels as they would be seen from above; a known paper gets its own proportions.
QSize sheetSize(const QPolygonF &corners)
{
    double width = (QLineF(corners[0], corners[1]).length() + QLineF(corners[3], corners[2]).length()) / 2;
    double height = (QLineF(corners[0], corners[3]).length() + QLineF(corners[1], corners[2]).length()) / 2;
    const double ratio = std::max(width, height) / std::max(1.0, std::min(width, height));
    constexpr double a4 = 297.0 / 210.0;
    constexpr double f4 = 330.0 / 215.0;
    const double known = std::abs(ratio / a4 - 1) <= std::abs(ratio / f4 - 1) ? a4 : f4;
    if (std::abs(ratio / known - 1) <= nearly) {
        if (height >= width)
            height = width * known;
        else
            width = height * known;
    }
    return { std::max(1, int(std::lround(width))), std::max(1, int(std::lround(height))) };
}

QRgb between(const QImage &photo, double x, double y)
{
    x = std::clamp(x, 0.0, photo.width() - 1.001);
    y = std::clamp(y, 0.0, photo.height() - 1.001);
    const int x0 = int(x), y0 = int(y);
    const int u = int((x - x0) * 256), v = int((y - y0) * 256);
    const auto *top = reinterpret_cast<const QRgb *>(photo.constScanLine(y0)) + x0;
    const auto *bottom = reinterpret_cast<const QRgb *>(photo.constScanLine(std::min(y0 + 1, photo.height() - 1))) + x0;
    const auto mix = [&](int (*part)(QRgb)) {
        const int a = part(top[0]) * (256 - u) + part(top[1]) * u;
        const int b = part(bottom[0]) * (256 - u) + part(bottom[1]) * u;
        return (a * (256 - v) + b * v) >> 16;
    };
    return qRgb(mix(qRed), mix(qGreen), mix(qBlue));
}
} // namespace

std::optional<QPolygonF> pagecleaning::sheetCorners(const QImage &photo)
{
    if (photo.width() < 200 || photo.height() < 200)
        return {};
    const double factor = std::min(1.0, lookPixels / std::max(photo.width(), photo.height()));
    const PixPtr sheet = brightest(photo, factor);
    if (!sheet)
        return {};
    const QPolygonF small = extremes(sheet.get());
    const double all = double(pixGetWidth(sheet.get())) * pixGetHeight(sheet.get());
    const double area = areaOf(small);
    int filled = 0;
    pixCountPixels(sheet.get(), &filled, nullptr);
    const bool isSheet =
        area > leastSheet * all && area < mostSheet * all && filled > 0.85 * area && filled < 1.15 * area;
    if (!isSheet)
        return {};
    QPolygonF corners;
    for (const QPointF &p : small)
        corners << (p + QPointF(0.5, 0.5)) / factor;
    return corners;
}

QImage pagecleaning::straightenedSheet(const QImage &photo, const QPolygonF &corners)
{
    if (corners.size() < 4 || photo.width() < 2 || photo.height() < 2)
        return photo;
    const QSize size = sheetSize(corners);
    const QPolygonF target { { QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()),
                               QPointF(0, size.height()) } };
    QTransform back; // from the straight sheet to the photo
    if (!QTransform::quadToQuad(target, QPolygonF(corners.mid(0, 4)), back))
        return photo;
    const QImage from = photo.depth() == 32 ? photo : photo.convertToFormat(QImage::Format_RGB32);
    QImage out(size, QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x) {
            const QPointF p = back.map(QPointF(x + 0.5, y + 0.5));
            line[x] = between(from, p.x() - 0.5, p.y() - 0.5);
        }
    }
    return out;
}

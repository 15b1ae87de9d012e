// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <leptonica/allheaders.h>
#include <vector>

namespace
{
constexpr int leastContrast = 24; ///< gray levels between paper and ink; below that it is noise
constexpr int tile = 32; ///< pixels: the paper's gray is looked for in squares of this size
constexpr double paperShare = 0.7; ///< of a square's pixels are darker than its paper: more than that is ink
constexpr double lookPixels = 1300; ///< height of the page on which lines are looked for: 110 dpi of A4
constexpr double sweep = 8; ///< degrees to each side
constexpr double sureScore = 2.5; ///< how much better the best angle is than the worst

uchar grayOf(QRgb c)
{
    return uchar((qRed(c) * 77 + qGreen(c) * 151 + qBlue(c) * 28) >> 8);
}

bool readable(const QImage &image)
{
    return image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_RGB32
        || image.format() == QImage::Format_ARGB32;
}

uchar *bytesOf(const Pix *pix, int y)
{
    auto *const p = const_cast<Pix *>(pix);
    return reinterpret_cast<uchar *>(pixGetData(p) + qsizetype(y) * pixGetWpl(p));
}

/// Bytes stand in words of the machine's order: read as bytes they are turned round on a little-endian machine.
constexpr int flip = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 3 : 0;

void sortPair(uchar &a, uchar &b)
{
    const uchar low = std::min(a, b);
    b = std::max(a, b);
    a = low;
}

/// Lines in plain byte order, so that the compiler can take many pixels at once.
std::vector<uchar> plain(const Pix *pix, int width, int height)
{
    std::vector<uchar> all(size_t(width) * size_t(height));
    for (int y = 0; y < height; ++y) {
        const uchar *line = bytesOf(pix, y);
        uchar *out = all.data() + size_t(y) * size_t(width);
        for (int x = 0; x < width; ++x)
            out[x] = line[x ^ flip];
    }
    return all;
}

PixPtr ofPlain(const std::vector<uchar> &all, int width, int height)
{
    PixPtr out(pixCreateNoInit(width, height, 8));
    if (!out)
        return {};
    for (int y = 0; y < height; ++y) {
        const uchar *line = all.data() + size_t(y) * size_t(width);
        uchar *to = bytesOf(out.get(), y);
        for (int x = 0; x < width; ++x)
            to[x ^ flip] = line[x];
    }
    return out;
}

void medianLine(const uchar *above, const uchar *here, const uchar *below, uchar *out, int width)
{
    for (int x = 1; x < width - 1; ++x) {
        uchar a = above[x - 1], b = above[x], c = above[x + 1];
        uchar d = here[x - 1], e = here[x], f = here[x + 1];
        uchar g = below[x - 1], h = below[x], i = below[x + 1];
        // each row sorted; the median is the middle one of the largest low, the middle mid and the smallest high
        sortPair(a, b), sortPair(b, c), sortPair(a, b);
        sortPair(d, e), sortPair(e, f), sortPair(d, e);
        sortPair(g, h), sortPair(h, i), sortPair(g, h);
        uchar low = std::max({ a, d, g });
        uchar high = std::min({ c, f, i });
        sortPair(b, e), sortPair(e, h), sortPair(b, e);
        uchar mid = e;
        sortPair(low, mid), sortPair(mid, high), sortPair(low, mid);
        out[x] = mid;
    }
    out[0] = here[0];
    out[width - 1] = here[width - 1];
}

/// The gray that most of a square's paper has.
int paperOf(const std::vector<uchar> &all, int width, int height, int x0, int y0)
{
    std::array<int, 256> histogram {};
    const int x1 = std::min(x0 + tile, width);
    const int y1 = std::min(y0 + tile, height);
    for (int y = y0; y < y1; ++y) {
        const uchar *line = all.data() + size_t(y) * size_t(width);
        for (int x = x0; x < x1; ++x)
            ++histogram[line[x]];
    }
    int left = int((x1 - x0) * (y1 - y0) * paperShare);
    int level = 0;
    while (level < 255 && (left -= histogram[size_t(level)]) > 0)
        ++level;
    return level;
}

/// A square that is all ink (a stamp's edge, a black border) takes the gray of the lighter ones around it.
std::vector<float> paperMap(const std::vector<uchar> &all, int width, int height, int columns, int rows)
{
    std::vector<float> first(size_t(columns) * size_t(rows));
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c)
            first[size_t(r * columns + c)] = float(paperOf(all, width, height, c * tile, r * tile));
    std::vector<float> lifted(first.size());
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            float best = 0;
            float sum = 0;
            int count = 0;
            for (int y = std::max(0, r - 1); y <= std::min(rows - 1, r + 1); ++y) {
                for (int x = std::max(0, c - 1); x <= std::min(columns - 1, c + 1); ++x) {
                    best = std::max(best, first[size_t(y * columns + x)]);
                    sum += first[size_t(y * columns + x)];
                    ++count;
                }
            }
            const float own = first[size_t(r * columns + c)];
            lifted[size_t(r * columns + c)] = own < best - 25 ? best : sum / float(count);
        }
    }
    return lifted;
}
} // namespace

void PixEnd::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

PixPtr pix::gray(const QImage &given)
{
    const QImage image = readable(given) ? given : given.convertToFormat(QImage::Format_RGB32);
    PixPtr out(pixCreateNoInit(image.width(), image.height(), 8));
    if (!out)
        return {};
    for (int y = 0; y < image.height(); ++y) {
        uchar *to = bytesOf(out.get(), y);
        if (image.depth() == 8) {
            const uchar *line = image.constScanLine(y);
            for (int x = 0; x < image.width(); ++x)
                to[x ^ flip] = line[x];
        } else {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x)
                to[x ^ flip] = grayOf(line[x]);
        }
    }
    return out;
}

PixPtr pix::colour(const QImage &given)
{
    const QImage image = readable(given) ? given : given.convertToFormat(QImage::Format_RGB32);
    PixPtr out(pixCreateNoInit(image.width(), image.height(), 32));
    if (!out)
        return {};
    for (int y = 0; y < image.height(); ++y) {
        auto *to = reinterpret_cast<quint32 *>(bytesOf(out.get(), y));
        if (image.depth() == 8) {
            const uchar *line = image.constScanLine(y);
            for (int x = 0; x < image.width(); ++x)
                to[x] = quint32(line[x]) << 24 | quint32(line[x]) << 16 | quint32(line[x]) << 8;
        } else {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x)
                to[x] = line[x] << 8;
        }
    }
    return out;
}

QImage pix::image(const Pix *pix)
{
    if (!pix)
        return {};
    auto *const p = const_cast<Pix *>(pix);
    const int width = pixGetWidth(p);
    const int height = pixGetHeight(p);
    const int depth = pixGetDepth(p);
    QImage out(width, height, depth == 32 ? QImage::Format_RGB32 : QImage::Format_Grayscale8);
    for (int y = 0; y < height && !out.isNull(); ++y) {
        const uchar *line = bytesOf(pix, y);
        if (depth == 32) {
            auto *to = reinterpret_cast<QRgb *>(out.scanLine(y));
            for (int x = 0; x < width; ++x)
                to[x] = 0xff000000U | reinterpret_cast<const quint32 *>(line)[x] >> 8;
        } else {
            uchar *to = out.scanLine(y);
            for (int x = 0; x < width; ++x)
                to[x] = depth == 8 ? line[x ^ flip] : GET_DATA_BIT(line, x) ? 0 : 255;
        }
    }
    return out;
}

PixPtr pix::shrunk(const Pix *gray, double factor)
{
    auto *const p = const_cast<Pix *>(gray);
    if (factor >= 0.99)
        return PixPtr(pixClone(p));
    if (factor >= 0.7)
        return PixPtr(pixScaleGrayLI(p, float(factor), float(factor)));
    return PixPtr(pixScaleAreaMap(p, float(factor), float(factor)));
}

PixPtr pix::median(const Pix *gray)
{
    const int width = pixGetWidth(const_cast<Pix *>(gray));
    const int height = pixGetHeight(const_cast<Pix *>(gray));
    const std::vector<uchar> all = plain(gray, width, height);
    if (width < 3 || height < 3)
        return ofPlain(all, width, height);
    std::vector<uchar> out = all;
    for (int y = 1; y < height - 1; ++y) {
        const uchar *line = all.data() + size_t(y) * size_t(width);
        medianLine(line - width, line, line + width, out.data() + size_t(y) * size_t(width), width);
    }
    return ofPlain(out, width, height);
}

PixPtr pix::evened(Pix *gray, int background)
{
    const int width = pixGetWidth(gray);
    const int height = pixGetHeight(gray);
    std::vector<uchar> all = plain(gray, width, height);
    const int columns = (width + tile - 1) / tile;
    const int rows = (height + tile - 1) / tile;
    const std::vector<float> map = paperMap(all, width, height, columns, rows);
    const auto at = [&](int r, int c) {
        return map[size_t(std::clamp(r, 0, rows - 1) * columns + std::clamp(c, 0, columns - 1))];
    };
    std::vector<float> paper(static_cast<size_t>(columns) + 2); // of one line of pixels, one square beyond each side
    for (int y = 0; y < height; ++y) {
        const float v = (float(y) + 0.5F) / tile - 0.5F;
        const int r = int(std::floor(v));
        for (int c = -1; c <= columns; ++c)
            paper[size_t(c + 1)] = at(r, c) + (at(r + 1, c) - at(r, c)) * (v - float(r));
        uchar *line = all.data() + size_t(y) * size_t(width);
        for (int c = -1; c < columns; ++c) {
            const int from = std::max(0, c * tile + tile / 2);
            const int to = std::min(width, c * tile + tile / 2 + tile);
            const float step = (paper[size_t(c + 2)] - paper[size_t(c + 1)]) / tile;
            const float start = paper[size_t(c + 1)] - step * (float(c * tile) + tile / 2.0F - 0.5F);
            for (int x = from; x < to; ++x) {
                const float lit = std::max(16.0F, start + step * float(x));
                line[x] = uchar(std::min(255.0F, float(line[x]) * float(background) / lit));
            }
        }
    }
    return ofPlain(all, width, height);
}

std::optional<double> pix::leanOf(const Pix *even)
{
    auto *const p = const_cast<Pix *>(even);
    const PixPtr small = shrunk(even, lookPixels / std::max(pixGetWidth(p), pixGetHeight(p)));
    const PixPtr ink = small ? inkOf(small.get()) : nullptr;
    if (!ink)
        return {};
    float angle = 0, score = 0;
    if (pixFindSkewSweepAndSearch(ink.get(), &angle, &score, 2, 1, float(sweep), 1.0F, 0.02F) != 0 || score < sureScore)
        return {};
    return std::abs(angle) > sweep - 0.5 ? std::nullopt : std::optional(-double(angle));
}

PixPtr pix::inkOf(Pix *gray)
{
    std::array<qint64, 256> histogram {};
    const int width = pixGetWidth(gray);
    const int height = pixGetHeight(gray);
    for (int y = 0; y < height; ++y) {
        const uchar *line = bytesOf(gray, y);
        for (int x = 0; x < width; ++x)
            ++histogram[line[x ^ flip]];
    }
    const double all = double(width) * height;
    double sum = 0;
    for (int i = 0; i < 256; ++i)
        sum += double(i) * double(histogram[size_t(i)]);
    double dark = 0, darkSum = 0, best = 0;
    int threshold = 0;
    double contrast = 0;
    for (int i = 0; i < 255; ++i) { // Otsu
        dark += double(histogram[size_t(i)]);
        darkSum += double(i) * double(histogram[size_t(i)]);
        if (dark == 0 || dark == all)
            continue;
        const double apart = (sum - darkSum) / (all - dark) - darkSum / dark;
        const double between = dark * (all - dark) * apart * apart;
        if (between > best) {
            best = between;
            threshold = i;
            contrast = apart;
        }
    }
    if (contrast < leastContrast)
        return {};
    return PixPtr(pixThresholdToBinary(gray, threshold + 1));
}

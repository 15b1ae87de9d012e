// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagelooks.h"

#include "capture/pix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <leptonica/allheaders.h>
#include <numeric>
#include <vector>

using pagelooks::Comparison;
using pagelooks::Sheet;

namespace
{
constexpr int longest = 1200; // pixels of the page that is looked at
constexpr int sheetWidth = 640;
constexpr double spill = 0.002; // of the ink may lie outside the cut: dust, punch holes
constexpr double leastInk = 0.0015; // of the page
constexpr int darkEnough = 60;
constexpr double inkShare = 0.01; // of a page is at least as dark as its ink
constexpr int leastContrast = 45; // gray levels: less is no ink
constexpr int fullInk = 200;
constexpr int paperGray = 20; // so gray, paper is white
constexpr int fineColumns = 24;
constexpr int fineRows = 34;
constexpr int tileWidth = 48; // about a word, a line high
constexpr int tileHeight = 20;
constexpr int slack = 4; // pixels by which a place may lie elsewhere
constexpr int coarseSlack = 12; // the same for the whole sheet
constexpr double leastTileInk = 0.035; // mean darkness of a place that counts
constexpr double fits = 0.55;
constexpr int mostStrange = 2; // places, then the rest is not looked at
constexpr double sure = 0.8; ///< so alike, no better place is looked for

using Plain = std::vector<uchar>;

/// By how much the ink of a pale page is made darker, so that it counts like any other's. A page whose darkest part is
/// no ink stays as it is: blank.
double strengthOf(const QImage &image)
{
    std::array<int, 256> histogram {};
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            ++histogram[line[x]];
    }
    int left = int(image.width() * double(image.height()) * inkShare);
    int gray = 0;
    while (gray < 255 && (left -= histogram[size_t(gray)]) > 0)
        ++gray;
    const int ink = 255 - paperGray - gray;
    return ink < leastContrast ? 1 : std::max(1.0, double(fullInk) / ink);
}

/// A gray page as darkness, a byte for each pixel.
Plain darknessOf(const QImage &image)
{
    Plain dark;
    dark.reserve(size_t(image.width()) * size_t(image.height()));
    const double strength = strengthOf(image);
    std::array<uchar, 256> shades {};
    for (int gray = 0; gray < 256; ++gray)
        shades[size_t(gray)] = uchar(std::clamp(int(strength * (255 - paperGray - gray)), 0, 255));
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            dark.push_back(shades[line[x]]);
    }
    return dark;
}

/// How much ink each line has, or each column.
std::vector<double> profile(const uchar *ink, int width, int height, bool columns)
{
    std::vector<double> sums(size_t(columns ? width : height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x, ++ink) {
            if (*ink >= darkEnough)
                sums[size_t(columns ? x : y)] += *ink;
        }
    }
    return sums;
}

std::vector<double> profile(const Sheet &sheet, bool columns)
{
    return profile(reinterpret_cast<const uchar *>(sheet.ink.constData()), sheet.width, sheet.height, columns);
}

/// The part that holds all ink but a little at each end.
std::pair<int, int> holding(const std::vector<double> &sums)
{
    const double all = std::accumulate(sums.begin(), sums.end(), 0.0);
    size_t from = 0, to = sums.size();
    for (double cut = 0; from + 1 < to && (cut += sums[from]) < spill * all;)
        ++from;
    for (double cut = 0; to > from + 1 && (cut += sums[to - 1]) < spill * all;)
        --to;
    return { int(from), int(to) };
}

quint32 sumTo(const Sheet &sheet, int x, int y)
{
    return sheet.sums[size_t(y) * size_t(sheet.width + 1) + size_t(x)];
}

/// Mean darkness of a part, 0 to 255.
double meanOf(const Sheet &sheet, int x0, int y0, int x1, int y1)
{
    x1 = std::min(x1, sheet.width);
    y1 = std::min(y1, sheet.height);
    const double sum =
        double(sumTo(sheet, x1, y1)) - sumTo(sheet, x0, y1) - sumTo(sheet, x1, y0) + sumTo(sheet, x0, y0);
    return x1 > x0 && y1 > y0 ? sum / (double(x1 - x0) * (y1 - y0)) : 0;
}

Sheet sheetFrom(const QImage &image)
{
    Sheet sheet;
    sheet.width = image.width();
    sheet.height = image.height();
    const Plain dark = darknessOf(image);
    sheet.ink = QByteArray(reinterpret_cast<const char *>(dark.data()), qsizetype(dark.size()));
    const size_t row = size_t(sheet.width) + 1;
    sheet.sums.resize(row * (size_t(sheet.height) + 1));
    for (size_t y = 0; y < size_t(sheet.height); ++y) {
        quint32 line = 0;
        for (size_t x = 0; x + 1 < row; ++x) {
            line += dark[y * (row - 1) + x];
            sheet.sums[(y + 1) * row + x + 1] = sheet.sums[y * row + x + 1] + line;
        }
    }
    return sheet;
}

std::vector<double> grid(const Sheet &sheet, int columns, int rows)
{
    std::vector<double> cells;
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c)
            cells.push_back(meanOf(sheet, c * sheet.width / columns, r * sheet.height / rows,
                                   (c + 1) * sheet.width / columns, (r + 1) * sheet.height / rows));
    }
    return cells;
}

/// The signs of the slowest waves of a 32 x 32 map: what stays when a page is a little moved, noisy or pale.
quint64 waves(const Sheet &sheet)
{
    constexpr int n = 32;
    const std::vector<double> cells = grid(sheet, n, n);
    std::array<double, 64> slow {};
    for (int v = 0; v < 8; ++v) {
        for (int u = 0; u < 8; ++u) {
            double sum = 0;
            for (int y = 0; y < n; ++y)
                for (int x = 0; x < n; ++x)
                    sum += cells[size_t(y * n + x)] * std::cos((2 * x + 1) * (u + 1) * M_PI / (2 * n))
                        * std::cos((2 * y + 1) * (v + 1) * M_PI / (2 * n));
            slow[size_t(v * 8 + u)] = sum;
        }
    }
    quint64 bits = 0;
    for (size_t i = 0; i < slow.size(); ++i)
        bits |= quint64(slow[i] > 0) << i;
    return bits;
}

/// One place of two sheets, the second moved by so much. Likeness of the two, -1 to 1.
double likeness(const Sheet &a, const Sheet &b, int x0, int y0, int dx, int dy)
{
    double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
    int n = 0;
    for (int y = y0; y < std::min(y0 + tileHeight, a.height); ++y) {
        const int by = y + dy;
        if (by < 0 || by >= b.height)
            continue;
        const auto *lineA = reinterpret_cast<const uchar *>(a.ink.constData()) + qsizetype(y) * a.width;
        const auto *lineB = reinterpret_cast<const uchar *>(b.ink.constData()) + qsizetype(by) * b.width;
        const int from = std::max(x0, -dx);
        const int to = std::min({ x0 + tileWidth, a.width, b.width - dx });
        for (int x = from; x < to; ++x) {
            const double va = lineA[x];
            const double vb = lineB[x + dx];
            sa += va, sb += vb, saa += va * va, sbb += vb * vb, sab += va * vb;
            ++n;
        }
    }
    if (n < tileWidth * tileHeight / 4)
        return -1;
    const double va = saa - sa * sa / n;
    const double vb = sbb - sb * sb / n;
    return va <= 0 || vb <= 0 ? 0 : (sab - sa * sb / n) / std::sqrt(va * vb);
}

/// By how much the second one's profile lies lower or further right.
int shiftOf(const std::vector<double> &a, const std::vector<double> &b)
{
    int best = 0;
    double most = -1;
    for (int shift = -coarseSlack; shift <= coarseSlack; ++shift) {
        double sum = 0;
        for (int i = 0; i < int(a.size()); ++i) {
            const int j = i + shift;
            if (j >= 0 && j < int(b.size()))
                sum += a[size_t(i)] * b[size_t(j)];
        }
        if (sum > most) {
            most = sum;
            best = shift;
        }
    }
    return best;
}

struct BoxEnd {
    void operator()(Box *box) const { boxDestroy(&box); }
};

/// The place where a piece of the sheet was found last: its neighbours lie there too.
struct Offset {
    int x = 0;
    int y = 0;
};

/// @param last where to begin; where it was found, afterwards
double bestNear(const Sheet &a, const Sheet &b, int x, int y, const Offset &middle, Offset &last)
{
    double best = likeness(a, b, x, y, last.x, last.y);
    for (int dy = middle.y - slack; dy <= middle.y + slack && best < sure; ++dy) {
        for (int dx = middle.x - slack; dx <= middle.x + slack && best < sure; ++dx) {
            const double like = likeness(a, b, x, y, dx, dy);
            if (like > best) {
                best = like;
                last = { dx, dy };
            }
        }
    }
    return best;
}

/// Every place of a that has ink, looked for in b.
void walk(const Sheet &a, const Sheet &b, Comparison &found)
{
    const Offset middle { shiftOf(profile(a, true), profile(b, true)), shiftOf(profile(a, false), profile(b, false)) };
    Offset last = middle;
    for (int y = 0; y + tileHeight / 2 < a.height; y += tileHeight) {
        for (int x = 0; x + tileWidth / 2 < a.width; x += tileWidth) {
            if (meanOf(a, x, y, x + tileWidth, y + tileHeight) < leastTileInk * 255)
                continue;
            const double like = bestNear(a, b, x, y, middle, last);
            found.mean += like;
            found.worst = std::min(found.worst, like);
            ++found.places;
            if (like < fits && ++found.strange > mostStrange)
                return; // another sheet: where else it differs is of no interest
        }
    }
}
} // namespace

Sheet pagelooks::sheetOf(const QImage &page)
{
    const PixPtr gray = page.isNull() ? nullptr : pix::gray(page);
    const double factor = std::min(1.0, double(longest) / std::max(1, std::max(page.width(), page.height())));
    const PixPtr small = gray ? pix::shrunk(gray.get(), factor) : nullptr;
    PixPtr even = small ? pix::evened(small.get(), 255) : nullptr;
    if (!even)
        return {};
    if (const auto lean = pix::leanOf(even.get()); lean && std::abs(*lean) > 0.05)
        even.reset(pixRotate(even.get(), float(-*lean * M_PI / 180), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    const QImage image = pix::image(even.get());
    const Plain dark = darknessOf(image);
    const std::vector<double> lines = profile(dark.data(), image.width(), image.height(), false);
    if (std::accumulate(lines.begin(), lines.end(), 0.0) < leastInk * 255 * image.width() * image.height())
        return {};
    const auto [top, bottom] = holding(lines);
    const auto [left, right] = holding(profile(dark.data(), image.width(), image.height(), true));
    if (right - left < 100 || bottom - top < 20)
        return {};
    const std::unique_ptr<Box, BoxEnd> cut(boxCreate(left, top, right - left, bottom - top));
    const PixPtr inside(pixClipRectangle(even.get(), cut.get(), nullptr));
    const double zoom = double(sheetWidth) / (right - left);
    const PixPtr one(inside ? pixScale(inside.get(), float(zoom), float(zoom)) : nullptr);
    return one ? sheetFrom(pix::image(one.get())) : Sheet {};
}

PageLook pagelooks::lookOf(const Sheet &sheet)
{
    PageLook look;
    if (sheet.isEmpty())
        return look;
    look.coarse = waves(sheet);
    const std::vector<double> cells = grid(sheet, fineColumns, fineRows);
    const double most = std::max(1.0, *std::max_element(cells.begin(), cells.end()));
    for (size_t i = 0; i + 1 < cells.size(); i += 2) {
        const int one = int(std::lround(15 * cells[i] / most));
        const int other = int(std::lround(15 * cells[i + 1] / most));
        look.fine.append(char(uchar(one << 4 | other)));
    }
    return look;
}

bool Comparison::isSame() const
{
    return places >= 10 && strange == 0 && mean > 0.7;
}

Comparison pagelooks::compare(const Sheet &a, const Sheet &b)
{
    Comparison found;
    if (a.isEmpty() || b.isEmpty() || std::abs(double(a.height) / b.height - 1) > 0.06)
        return found;
    found.worst = 1;
    walk(a, b, found);
    walk(b, a, found); // what only the other one has
    found.mean = found.places ? found.mean / found.places : 0;
    return found;
}

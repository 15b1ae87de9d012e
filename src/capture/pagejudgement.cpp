// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagejudgement.h"

#include "capture/pix.h"

#include <algorithm>
#include <array>
#include <leptonica/allheaders.h>
#include <vector>

namespace
{
constexpr double lookDpi = 75;
constexpr double leastDpi = 200;
constexpr double leastInk = 4; ///< mm2 of ink that make a page more than blank
constexpr int shinesThrough = 26; ///< gray levels below the paper: what is on the other side is no darker
constexpr int darkPaper = 150;
constexpr int paleInk = 60; ///< gray levels between paper and the darkest hundredth of the ink
constexpr double edge = 1.2; ///< mm from the edge
constexpr int cutLetters = 3; ///< so many letters at one edge make it a cut one

struct Part {
    QRect box;
    int pixels = 0;
};

QList<Part> partsOf(Pix *ink)
{
    QList<Part> all;
    Pixa *pieces = nullptr;
    Boxa *boxes = pixConnComp(ink, &pieces, 8);
    for (int i = 0; boxes && pieces && i < boxaGetCount(boxes); ++i) {
        int x = 0, y = 0, w = 0, h = 0, count = 0;
        boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h);
        const PixPtr piece(pixaGetPix(pieces, i, L_CLONE));
        pixCountPixels(piece.get(), &count, nullptr);
        all.append({ QRect(x, y, w, h), count });
    }
    boxaDestroy(&boxes);
    pixaDestroy(&pieces);
    return all;
}

/// The gray of the paper: the commonest of the brighter half.
int paperGray(const Pix *gray, int *darkest)
{
    const QImage image = pix::image(gray);
    std::array<qint64, 256> histogram {};
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            ++histogram[line[x]];
    }
    const qint64 all = qint64(image.width()) * image.height();
    qint64 sum = 0;
    int low = 0;
    while (low < 255 && (sum += histogram[size_t(low)]) < all / 200)
        ++low;
    *darkest = low;
    return int(std::max_element(histogram.begin() + low, histogram.end()) - histogram.begin());
}

/// A border that the scanner made where there was no paper: large, dark, along an edge. And specks of dust.
bool isNoise(const Part &part, const QSize &page)
{
    const bool speck = part.pixels < 3;
    const bool atEdge = part.box.left() <= 1 || part.box.top() <= 1 || part.box.right() >= page.width() - 2
        || part.box.bottom() >= page.height() - 2;
    const bool border = atEdge
        && (part.box.width() > page.width() / 3 || part.box.height() > page.height() / 3
            || part.pixels > page.width() * page.height() / 100);
    return speck || border;
}

/// A letter or word, by its height; not a line, hole or shadow.
bool isText(const Part &part)
{
    const double high = part.box.height() * 25.4 / lookDpi;
    const double wide = part.box.width() * 25.4 / lookDpi;
    return high >= 1.0 && high <= 9 && wide >= 0.6 && wide < 40;
}

bool isHole(const Part &part, const QSize &page)
{
    const double high = part.box.height() * 25.4 / lookDpi;
    const double wide = part.box.width() * 25.4 / lookDpi;
    const bool round =
        high > 3 && high < 8 && wide > 3 && wide < 8 && part.pixels > part.box.width() * part.box.height() / 2;
    return round && (part.box.center().x() < page.width() * 0.12 || part.box.center().x() > page.width() * 0.88);
}

void judgeParts(PageJudgement &out, const QList<Part> &parts, const QSize &page, double scale)
{
    const int close = std::max(1, int(edge * lookDpi / 25.4));
    int left = 0, top = 0, right = 0, bottom = 0;
    double ink = 0;
    QRect content;
    for (const Part &part : parts) {
        if (isNoise(part, page) || isHole(part, page))
            continue;
        ink += part.pixels * (25.4 / lookDpi) * (25.4 / lookDpi);
        content |= part.box;
        if (!isText(part))
            continue;
        left += part.box.left() < close ? 1 : 0;
        top += part.box.top() < close ? 1 : 0;
        right += part.box.right() >= page.width() - close ? 1 : 0;
        bottom += part.box.bottom() >= page.height() - close ? 1 : 0;
    }
    out.blank = ink < leastInk;
    out.cutLeft = !out.blank && left >= cutLetters;
    out.cutTop = !out.blank && top >= cutLetters;
    out.cutRight = !out.blank && right >= cutLetters;
    out.cutBottom = !out.blank && bottom >= cutLetters;
    if (!out.blank)
        out.content =
            QRectF(content.x() / scale, content.y() / scale, content.width() / scale, content.height() / scale)
                .toAlignedRect();
}
} // namespace

PageJudgement judgePage(const QImage &page, double dpi)
{
    PageJudgement out;
    out.dpi = dpi > 0 ? dpi : std::max(page.width() / 210.0, page.height() / 297.0) * 25.4;
    out.coarse = out.dpi < leastDpi - 2;
    const PixPtr gray = page.isNull() ? nullptr : pix::gray(page);
    const double scale = std::min(1.0, lookDpi / out.dpi);
    const PixPtr small = gray ? pix::shrunk(gray.get(), scale) : nullptr;
    const PixPtr even = small ? pix::evened(small.get()) : nullptr;
    if (!even)
        return out;
    int darkest = 0;
    const int paper = paperGray(small.get(), &darkest);
    const PixPtr ink(pixThresholdToBinary(even.get(), 220 - shinesThrough));
    const QSize size(pixGetWidth(ink.get()), pixGetHeight(ink.get()));
    judgeParts(out, partsOf(ink.get()), size, scale);
    out.content &= page.rect();
    out.tooDark = paper < darkPaper;
    out.tooPale = !out.blank && !out.tooDark && paper - darkest < paleInk;
    return out;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagelook.h"

#include <QImage>

#include <vector>

/// How pages look, and whether two pictures show the same sheet (C15): one scanned twice, on two devices, a little
/// aslant, with noise. Two letters from one template with other names in them are not the same. Pure; 20 to 100 ms a
/// page: for a worker.
namespace pagelooks
{
constexpr double dpi = 100; ///< at which pages are best given

/// A page set straight and cut to its ink. Empty for a blank page.
struct Sheet {
    int width = 0;
    int height = 0;
    QByteArray ink; ///< a byte for each pixel, 0 white to 255 black
    std::vector<quint32> sums; ///< of all ink above and left of each corner of a pixel
    bool isEmpty() const { return width == 0; }
};
Sheet sheetOf(const QImage &page);
PageLook lookOf(const Sheet &sheet);

struct Comparison {
    double worst = 0; ///< of all places with ink: how alike the least alike place is, -1 to 1
    double mean = 0;
    int strange = 0; ///< places that do not fit
    int places = 0;
    bool isSame() const;
};
Comparison compare(const Sheet &a, const Sheet &b);
} // namespace pagelooks

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>

#include <memory>
#include <optional>

struct Pix;

/// Leptonica's images, owned and ended. Nothing here starts a thread, so that shut-in children may use it too.
struct PixEnd {
    void operator()(Pix *pix) const;
};
using PixPtr = std::unique_ptr<Pix, PixEnd>;

namespace pix
{
PixPtr gray(const QImage &image); ///< 8 bit; Grayscale8, RGB32 and ARGB32 are read directly; null where memory ends
PixPtr colour(const QImage &image); ///< 32 bit; the same formats
QImage image(const Pix *pix); ///< Grayscale8 of 1 and 8 bit, RGB32 of 32 bit
/// Smaller by averaging, so that noise goes too; never larger. @param factor 0 to 1
PixPtr shrunk(const Pix *gray, double factor);
/// 3 x 3 median: takes a scanner's noise and leaves the letters' edges.
PixPtr median(const Pix *gray);
/// The paper's own gray becomes @p background everywhere: shadows, folds and yellowed edges go.
PixPtr evened(Pix *gray, int background = 220);
/// By how many degrees the lines of an evened page lean, positive when it lies turned clockwise; nothing without lines.
std::optional<double> leanOf(const Pix *even);
/// Black on white by the gray that separates ink from paper best; null where there is no ink to separate.
PixPtr inkOf(Pix *gray);
} // namespace pix

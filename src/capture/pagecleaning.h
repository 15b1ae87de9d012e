// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QPolygonF>

#include <optional>

/// Makes a page better to look at and to read; the page as it came is for the caller to keep. Pure and without state:
/// any thread may call it, it takes 20 to 200 ms for an A4 page at 300 dpi. Grayscale8, RGB32 and ARGB32 are taken
/// as they are, other formats are converted; a gray page stays gray. What a page is like is pagejudgement's business.
namespace pagecleaning
{
/// By how much the lines lean: degrees, positive when they fall to the right (the page lies turned clockwise).
/// @return nothing where no lines are found that say so (blank, a picture, handwriting)
std::optional<double> skew(const QImage &page);
/// Turned back by as much, on white, in the same size. @param degrees as skew() gave it
QImage straightened(const QImage &page, double degrees);
/// Shadows, folds and gray or yellow paper become white, ink stays as dark as it is.
QImage evenBackground(const QImage &page);
/// Blue and violet ink (signatures, stamps) as it is, everything else pale: for the eye that compares signatures.
QImage inkView(const QImage &page);
/// The share of pixels that are blue or violet ink, 0 to 1.
double inkShare(const QImage &page);

/// The sheet on a photo: top left, top right, bottom right, bottom left, in pixels.
/// @return nothing where no sheet stands out from what it lies on, or where it fills the picture
std::optional<QPolygonF> sheetCorners(const QImage &photo);
/// The sheet alone, seen from straight above; A4 or F4 where its sides are nearly so. @param corners of four points
QImage straightenedSheet(const QImage &photo, const QPolygonF &corners);
} // namespace pagecleaning

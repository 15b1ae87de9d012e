// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QSize>
#include <QSizeF>

/// Arithmetic on page images for the reader's child. Qt's own conversions start threads for large images, which the
/// shut-in child must not; these run in the caller's thread.
namespace pixels
{

/// Pixels for a page of that size, inside the limits of an answer and at least 1 x 1.
QSize wishedSize(const QSizeF &millimetres, double dpi);
/// An image's size on paper. A missing or absurd resolution (below 98 or above 2400 dpi: a screen's, a camera's) gives
/// way to "fills an A4 sheet".
QSizeF paperSize(const QSize &stored, double horizontalDpi, double verticalDpi);
/// Throws ReadStop TooManyPixels above paperlimits::pixels, Damaged for no size at all.
void checkSize(qint64 width, qint64 height);

/// An image of Grayscale8 or a 32-bit format; throws ReadStop TooManyPixels where memory does not reach.
QImage blank(const QSize &size, QImage::Format format);
/// ARGB32 laid on white: RGB32.
QImage onWhite(QImage image);
/// RGB32 without any colour becomes Grayscale8, a quarter of the bytes.
QImage grayIfGray(const QImage &image);
/// Every source pixel counts by the area that it covers. Grayscale8 or RGB32; larger wishes return the image itself.
QImage scaledDown(const QImage &image, const QSize &wish);
/// @param orientation 1 to 8 as in EXIF and TIFF; everything else is 1
QImage oriented(const QImage &image, int orientation);
/// Orientations 5 to 8 swap width and height.
inline bool isTurned(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}
} // namespace pixels

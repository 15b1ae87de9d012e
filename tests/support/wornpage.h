// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>

/// What happens to a sheet between the printer that wrote it and the scanner that sees it. The same numbers and the
/// same page give the same picture.
struct Wear {
    double skew = 0; ///< degrees, turned clockwise
    double blur = 0; ///< sigma in pixels
    double fading = 0; ///< 0 to 1: how much of the ink's darkness is gone
    double shadow = 0; ///< 0 to 1: how dark one side gets
    double noise = 0; ///< sigma in gray levels
    int jpeg = 0; ///< quality; 0: no JPEG between
    quint32 seed = 1;
};

/// @param page Grayscale8 or RGB32; the result has the same format and size
QImage wornPage(const QImage &page, const Wear &wear);

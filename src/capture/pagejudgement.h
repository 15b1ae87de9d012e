// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QRect>

/// What a scanned page is like, before it is filed. Pure; what follows from it is the officer's word.
struct PageJudgement {
    bool blank = false; ///< nothing on it but paper, dust, a punched hole, what shines through from behind
    bool tooDark = false; ///< the paper itself is dark gray
    bool tooPale = false; ///< ink that hardly differs from the paper
    bool cutLeft = false, cutTop = false, cutRight = false, cutBottom = false; ///< text runs into that edge
    bool coarse = false; ///< below 200 dpi
    double dpi = 0;
    QRect content; ///< pixels around all that is printed or written, black borders of the scanner left out
    bool isCut() const { return cutLeft || cutTop || cutRight || cutBottom; }
    bool isGood() const { return !tooDark && !tooPale && !isCut() && !coarse; }
};

/// @param dpi of the image; 0: unknown, then an A4 sheet is assumed
PageJudgement judgePage(const QImage &page, double dpi = 0);

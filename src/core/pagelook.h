// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"

#include <QByteArray>

#include <array>

/// How a page looks, small enough to be kept for every page: a hash by which pages of the same build are found, and a
/// coarse map of where its ink lies, by which they are put in order. Neither can be read. Made by capture/pagelooks.h.
struct PageLook {
    static constexpr int bands = 4; ///< of 16 bits
    quint64 coarse = 0;
    QByteArray fine; ///< ink by place, half a byte each; empty: a blank page, which looks like nothing

    bool isEmpty() const { return fine.isEmpty(); }
    std::array<int, bands> inBands() const;
};

/// A filed page that may be the same sheet.
struct LookAlike {
    PaperId paper {};
    int page = 1;
    QString sha256; ///< of its paper
    FiledBefore where;
};

namespace pagelook
{
/// Bits that differ, 0 to 64.
int distance(quint64 a, quint64 b);
/// Mean difference of the ink maps, 0 to 15; 15 for maps of different sizes.
double distance(const QByteArray &a, const QByteArray &b);
/// A band's value and all that differ from it by one bit: whoever looks for all of them finds every page that differs
/// by at most 7 bits of 64.
std::array<int, 17> near(int band);
} // namespace pagelook

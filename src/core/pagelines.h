// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagewords.h"

/// What stands at one height of a page, from left to right, whatever columns the recognition saw in it. A wide gap is
/// a TAB in the text, so that a label's value and a date at the right edge stay apart.
struct PageLine {
    int page = 1;
    QList<PageWord> words;
    QList<qsizetype> starts; ///< of each word in the text
    QString text;
    QRectF box; ///< mm, straight

    /// The line, and what its last piece runs on to below: a wrapped paragraph or cell.
    PageLine joinedWith(const PageLine &next) const;
    /// Around the words that the characters from..to (without to) touch.
    QRectF boxOf(qsizetype from, qsizetype to) const;
    /// The least confidence of those words that hold a letter or digit; 0 for none.
    double confidenceOf(qsizetype from, qsizetype to) const;
};

/// @param page from 1, as it is told with each line
QList<PageLine> linesOf(const PageWords &words, int page);

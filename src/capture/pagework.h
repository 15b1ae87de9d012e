// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperpdf.h"
#include "core/pagestack.h"

#include <QImage>

/// Pictures of a stack's pages: what they are like, how they look after what was decided, and what is filed of them.
/// Pure; some 0.1 to 0.5 s a page: for a worker. The bytes are pages of this desk's own runs (JPEG, PNG), never a
/// stranger's file.
namespace pagework
{
struct Look {
    StackFacts facts;
    QImage picture; ///< small, as the page came
};
/// @param side pixels of the small picture's longer side
Look look(const QByteArray &bytes, double dpi, int side);
/// The page as decided. @param longest side in pixels; 0: as large as it came
QImage shown(const QByteArray &bytes, const StackPage &page, const StackFacts &facts, int longest = 0);
/// The same without decoding again. @param scale of picture to the page as it came
QImage applied(QImage picture, const StackPage &page, const StackFacts &facts, double scale);
/// True where the page is filed byte for byte as it came.
bool isUntouched(const StackPage &page, const StackFacts &facts);
PdfPage forPdf(const QByteArray &bytes, const StackPage &page, const StackFacts &facts);
/// Turned by less, lines look straight: such a page is not drawn anew.
constexpr double straightEnough = 0.4; ///< degrees
} // namespace pagework

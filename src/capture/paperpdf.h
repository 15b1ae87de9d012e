// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperfacts.h"
#include "core/pagewords.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <optional>

/// One page of a paper that is to be kept as PDF: the picture, and what was read on it.
struct PdfPage {
    QByteArray jpeg; ///< a scanner's own bytes, kept one by one where PDF takes them (JpegHead::fitsPdf())
    QImage image; ///< in place of a JPEG; also when the JPEG does not fit
    QSizeF millimetres; ///< of the page as it is shown, after the JPEG's orientation
    std::optional<PageWords> words; ///< lies under the picture: found and copied, not seen
    /// The page as it came, where the picture is a straightened or cleaned one: kept beside it in the file, not drawn.
    QByteArray came {};
};

/// PDF/A-1b of page pictures with the text under them, drawn first, so that it needs no transparency. Nothing of the
/// system shows in it but the date. Leaves to the caller what is kept; a foreign PDF is never opened here.
namespace paperpdf
{
/// A drawn page as write() would pack it, so that many of them need little memory.
PdfPage packed(const QImage &page, const QSizeF &millimetres);
/// Any thread; needs a QGuiApplication, for the fonts. @throws Error::Fault for a page without a picture
QByteArray write(const QList<PdfPage> &pages, const QString &title);
/// A paper whose own bytes are what counts is never written anew: one with a digital signature (C21), and one whose
/// pages hold their own text.
bool mayBeRewritten(const PaperFacts &facts);
} // namespace paperpdf

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QSizeF>
#include <QString>

/// What the bytes of a paper are, found out by content and never by a name.
enum class PaperFormat { Pdf = 1, Jpeg = 2, Png = 3, Tiff = 4, Mail = 5 };

/// The media type that is kept with a paper ("application/pdf", "image/jpeg", ...).
inline QString mediaType(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Jpeg:
        return QStringLiteral("image/jpeg");
    case PaperFormat::Png:
        return QStringLiteral("image/png");
    case PaperFormat::Tiff:
        return QStringLiteral("image/tiff");
    case PaperFormat::Mail:
        return QStringLiteral("message/rfc822");
    case PaperFormat::Pdf:
        break;
    }
    return QStringLiteral("application/pdf");
}

struct PaperPage {
    QSizeF millimetres; ///< as shown, after the file's own rotation; an image without a resolution is taken as A4
    QString text; ///< the text layer of a PDF page, at most 200,000 characters; empty for images
};

/// What one look at a paper tells. Always at least one page: a paper without pages is a fault, not facts.
struct PaperFacts {
    PaperFormat format = PaperFormat::Pdf;
    QList<PaperPage> pages;
    bool ownerLocked = false; ///< an owner password forbids changes; it still opens
    bool signedElectronically = false; ///< holds a signature dictionary (TTE): only the unchanged bytes keep it valid
    bool cutShort = false; ///< the file ends too early, what is there can be shown
    bool textComplete = false; ///< false when text was not asked for or the time for it ran out
};

/// Limits of what is taken from an officer's hand; the reader holds them before it decodes anything.
namespace paperlimits
{
constexpr qint64 bytes = 64LL * 1024 * 1024; ///< of one file
constexpr int pages = 2000; ///< of one paper
constexpr qint64 pixels = 80'000'000; ///< of one stored image: A3 at 600 dpi has 70 million
constexpr qint64 renderedPixels = 40'000'000; ///< of one answer; a larger wish is answered smaller
constexpr int filesAtOnce = 100; ///< of one drop
constexpr int mailParts = 300; ///< of one mail, and how often parts may lie in parts
} // namespace paperlimits

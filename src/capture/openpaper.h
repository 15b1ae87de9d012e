// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperfacts.h"
#include "core/pagewords.h"

#include <QByteArray>
#include <QImage>

#include <memory>

/// One foreign paper, opened: page sizes, text layer, pixels. Lives in the reader's child only, after the lockdown,
/// where a crash or a bomb ends nothing but the child. Leaves words, caching and rotation by hand to the parent.
/// Every member throws ReadStop.
class OpenPaper
{
    Q_DISABLE_COPY_MOVE(OpenPaper)
public:
    virtual ~OpenPaper() = default;
    virtual PaperFacts facts(bool withText) = 0;
    /// @param page from 0
    /// @return Grayscale8 or RGB32 on white; smaller than wished where paperlimits::renderedPixels or the stored image
    /// gives no more
    virtual QImage render(int page, double dpi) = 0;
    /// The file's own words and where they stand; none where it has no text layer. @param page from 0
    virtual PageWords words(int page);
    /// The page's one picture where the page is nothing else: a scanner's JPEG, byte for byte. Empty otherwise.
    virtual QByteArray pageJpeg(int page);
    /// Its pages are words alone, which the parent draws: nothing in the child has fonts.
    virtual bool isText() const { return false; }

protected:
    OpenPaper() = default;
};

/// Finds the type by content.
std::unique_ptr<OpenPaper> openPaper(const QByteArray &bytes);
std::unique_ptr<OpenPaper> openPdf(const QByteArray &bytes);
std::unique_ptr<OpenPaper> openJpeg(const QByteArray &bytes);
std::unique_ptr<OpenPaper> openPng(const QByteArray &bytes);
std::unique_ptr<OpenPaper> openTiff(const QByteArray &bytes);
std::unique_ptr<OpenPaper> openMail(const QByteArray &bytes);

/// Lets the PDF engine, and the mail parser's character sets, load what they need while files may still be opened.
void warmUpPapers();
void warmUpMail();

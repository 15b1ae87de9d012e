// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <memory>

/// What the rows of a page look like before they are a file.
struct PageShape {
    int width = 0; ///< pixels
    int height = 0; ///< rows; all of them must come
    int channels = 3; ///< 3: red, green, blue; 1: gray
    int bits = 8; ///< 8, or 1 (one channel; a set bit is black)
    double dpi = 300;
};

/// Makes a page's file from rows as they come from the device, so that no page need lie in memory as pixels: JPEG for
/// shades, PNG for black and white. Quality 80: the letters' edges stand, an A4 page at 300 dpi has about 1 MB.
class PageEncoder
{
    Q_DISABLE_COPY_MOVE(PageEncoder)
public:
    virtual ~PageEncoder() = default;
    virtual void addRow(const uchar *row) = 0;
    /// The whole file, after exactly height rows. @throws std::bad_alloc
    virtual QByteArray finish() = 0;
    virtual QString suffix() const = 0; ///< jpg, png

    static std::unique_ptr<PageEncoder> make(const PageShape &shape);

protected:
    PageEncoder() = default;
};

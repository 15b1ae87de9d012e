// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QSize>

#include <optional>

/// What stands before a JPEG's pixels. Reading it decodes nothing; whether the pixels are whole is not known by it.
struct JpegHead {
    QSize size; ///< as stored, before the orientation
    int components = 0; ///< 1 gray, 3 colour, 4 print colours
    int bits = 0;
    bool plain = false; ///< Huffman-coded DCT, baseline or progressive: what PDF takes as it is
    int orientation = 1; ///< EXIF, 1 to 8
    /// A page image that a PDF can hold byte for byte.
    bool fitsPdf() const { return plain && bits == 8 && (components == 1 || components == 3) && !size.isEmpty(); }
};

/// @return nothing when the bytes are no JPEG or end before its frame
std::optional<JpegHead> jpegHead(const QByteArray &bytes);

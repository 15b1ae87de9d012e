// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// Whether a file that somebody else is writing has its end, by the marks that its kind ends with: a PDF's %%EOF behind
/// a startxref that lies in the file, a JPEG's EOI, a PNG's IEND, a TIFF's directories with all that they point at, a
/// mail's last boundary. It looks at numbers and marks alone, each checked against the file's size; whether the file
/// can be read is the shut-in reader's to say.
namespace wholefile
{
enum class End {
    There,
    Missing, ///< more is to come, or never will
    Unmarked ///< a kind without an end of its own (a plain mail), or none of ours
};
End endOf(const QByteArray &bytes);
} // namespace wholefile

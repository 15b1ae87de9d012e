// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

/// Writes the files that strangers hand in, byte by byte, so that tests need no other program. Nothing here reads.
namespace foreignfiles
{

/// Objects become "1 0 obj ...", the first is the catalog. @param trailer goes into the trailer dictionary
QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &trailer = {});
/// A4 pages; each text stands on one page in Helvetica, not embedded. "\n" starts a line.
QByteArray pdfWithText(const QList<QByteArray> &pages);
QByteArray stream(const QByteArray &data, const QByteArray &dictionary = {});

/// One entry each, stored (not packed), in this order; a name may come twice.
struct ZipFile {
    QByteArray name;
    QByteArray data;
    bool deflated = false; ///< data is a raw deflate stream already
};
QByteArray zip(const QList<ZipFile> &files);
/// A workbook of one sheet around the given <sheetData> (and what follows it).
QByteArray xlsx(const QByteArray &sheetData, const QByteArray &sharedStrings = {}, const QByteArray &styles = {},
                const QByteArray &workbookPr = {});

/// A raw deflate stream that unpacks to so many times one letter, without ever holding them.
QByteArray deflatedRun(char letter, qint64 count);
/// The same as a zlib stream, as PDF wants it.
QByteArray zlibRun(char letter, qint64 count);

/// A valid PNG header with a few packed bytes behind it.
QByteArray pngPromising(quint32 width, quint32 height);
QByteArray jpegPromising(quint16 width, quint16 height);
/// A TIFF of one directory; fields are (tag, type, count, value), `next` is the offset of the next directory.
struct TiffField {
    quint16 tag;
    quint16 type;
    quint32 count;
    quint32 value;
};
QByteArray tiff(const QList<TiffField> &fields, quint32 next = 0);

/// A4 PDF behind a password; with an empty user password it opens (owner password only).
QByteArray encryptedPdf(const QByteArray &userPassword);
} // namespace foreignfiles

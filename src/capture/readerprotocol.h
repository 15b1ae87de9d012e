// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/mail.h"
#include "capture/paperfacts.h"
#include "capture/readfault.h"
#include "capture/table.h"
#include "core/pagewords.h"

#include <QByteArray>
#include <QImage>
#include <QtEndian>

#include <optional>

/// The words between Loket and its reader. A frame is magic, kind and length (three little-endian quint32), then the
/// payload. Loket trusts no length, count or number in an answer: each is checked against what was really received.
namespace readerprotocol
{

constexpr quint32 magic = 0x31524b4c; // "LKR1"
constexpr qsizetype headerSize = 12;
constexpr qint64 mostAnswerBytes = 192LL << 20; ///< a picture has at most 160 MB, the rows of a table 160 MB

enum class Ask : quint32 {
    Open = 1,
    Inspect = 2,
    Render = 3,
    Table = 4,
    Words = 5,
    PageJpeg = 6,
    Recognise = 7,
    Mail = 8
};
enum class Tell : quint32 {
    Ready = 1,
    Facts = 2,
    Picture = 3,
    Rows = 4,
    TableEnd = 5,
    Fault = 6,
    Opened = 7,
    Words = 8,
    Jpeg = 9,
    Mail = 10
};

struct Header {
    quint32 kind = 0;
    quint32 length = 0;
};

QByteArray packedHeader(quint32 kind, quint32 length);
/// @return nothing when the magic is wrong
std::optional<Header> unpackedHeader(const char *twelveBytes);

/// Puts values into a payload.
class Packer final
{
public:
    void number(quint32 n);
    void real(double d);
    void text(const QString &text); ///< as UTF-8 with its length
    void blob(const QByteArray &bytes); ///< with its length
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Takes values out again. Past the end everything is 0 or empty and good() is false.
class Unpacker final
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    quint32 number();
    double real();
    QString text(qsizetype mostBytes);
    QByteArray blob(qsizetype mostBytes);
    QByteArrayView rest() const { return m_rest; }
    bool good() const { return m_good; }

private:
    QByteArrayView take(qsizetype bytes);
    QByteArrayView m_rest;
    bool m_good = true;
};

QByteArray pack(const PaperFacts &facts);
std::optional<PaperFacts> unpackFacts(QByteArrayView payload);

/// Width, height and bytes a pixel (1 gray, 4 RGB32) stand before the pixels, rows without padding.
QByteArray packPictureHead(const QImage &image);
/// The image keeps the payload alive and copies nothing.
std::optional<QImage> unpackPicture(const QByteArray &payload);

/// At most 20,000 words of a page, and 100 second looks.
QByteArray pack(const PageWords &words);
std::optional<PageWords> unpackWords(QByteArrayView payload);

/// At most paperlimits::mailParts attachments, together no larger than one file may be.
QByteArray pack(const Mail &mail);
std::optional<Mail> unpackMail(QByteArrayView payload);

/// What follows the last row: everything about the table but its rows.
struct TableEnd {
    struct Merge {
        quint32 top, left, bottom, right; // from 0, ends included
    };
    QString encoding;
    QString delimiter;
    QString sheet;
    QList<CellNote> notes;
    QList<Merge> merges;
};
QByteArray pack(const TableEnd &end);
/// Rows: for each row the number of cells, for each cell its length and UTF-8; all numbers are LEB128.
void appendCount(QByteArray &rows, quint32 n);
std::optional<Table> unpackTable(const QByteArray &rows, QByteArrayView end);
} // namespace readerprotocol

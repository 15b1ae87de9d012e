// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/wholefile.h"

#include "capture/mail.h"

#include <QtEndian>

#include <algorithm>

namespace
{
constexpr qsizetype pdfTail = 2048; ///< writers put a little behind the mark
constexpr qsizetype padding = 1024; ///< zeros that a device fills its last block with
constexpr int mostDirectories = 4000;

using wholefile::End;

QByteArrayView withoutPadding(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    for (qsizetype cut = 0; cut < padding && rest.endsWith('\0'); ++cut)
        rest.chop(1);
    return rest;
}

/// A linearised file has the first %%EOF near its head and says how long it will be.
bool isAsLongAsItSays(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024));
    const qsizetype linearised = head.indexOf("/Linearized");
    const qsizetype length = linearised < 0 ? -1 : head.indexOf("/L ", linearised);
    if (length < 0)
        return true;
    const QByteArray digits = head.mid(length + 3, 20).trimmed();
    const qsizetype end =
        std::find_if(digits.begin(), digits.end(), [](char c) { return c < '0' || c > '9'; }) - digits.begin();
    return bytes.size() >= digits.first(end).toLongLong();
}

End pdfEnd(const QByteArray &bytes)
{
    const qsizetype from = std::max<qsizetype>(0, bytes.size() - pdfTail);
    const qsizetype mark = bytes.lastIndexOf("%%EOF");
    const qsizetype start = mark < 0 ? -1 : bytes.lastIndexOf("startxref", mark);
    if (mark < from || start < 0 || !isAsLongAsItSays(bytes))
        return End::Missing;
    const QByteArray offset = bytes.mid(start + 9, mark - start - 9).trimmed();
    bool isNumber = false;
    const qint64 place = offset.toLongLong(&isNumber);
    return isNumber && place >= 0 && place < bytes.size() ? End::There : End::Missing;
}

End pngEnd(const QByteArray &bytes)
{
    return withoutPadding(bytes).endsWith(QByteArrayView("IEND\xae\x42\x60\x82", 8)) ? End::There : End::Missing;
}

/// Numbers of a TIFF, never past its end.
class Tiff final
{
public:
    explicit Tiff(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_little(bytes.startsWith("II"))
        , m_big(number(2, 2) == 43)
    {
    }
    bool isWhole()
    {
        quint64 directory = m_big ? number(8, 8) : number(4, 4);
        for (int count = 0; directory != 0 && m_good; ++count) {
            if (count >= mostDirectories)
                return true; // in a circle, or far too many: the reader says which
            directory = afterDirectory(directory);
        }
        return m_good;
    }

private:
    /// @return where the next one begins, 0 after the last
    quint64 afterDirectory(quint64 at)
    {
        const int head = m_big ? 8 : 2;
        const int entry = m_big ? 20 : 12;
        const quint64 entries = number(at, head);
        if (entries > 4096)
            m_good = false;
        quint64 offsets = 0, lengths = 0; // entries of strips or tiles
        for (quint64 i = 0; i < entries && m_good; ++i) {
            const quint64 place = at + quint64(head) + i * quint64(entry);
            const quint64 tag = number(place, 2);
            if (tag == 273 || tag == 324)
                offsets = place;
            else if (tag == 279 || tag == 325)
                lengths = place;
        }
        if (offsets && lengths)
            checkPieces(offsets, lengths);
        return m_good ? number(at + quint64(head) + entries * quint64(entry), m_big ? 8 : 4) : 0;
    }

    void checkPieces(quint64 offsets, quint64 lengths)
    {
        const quint64 count = std::min(valuesIn(offsets), valuesIn(lengths));
        if (count > 1'000'000)
            m_good = false;
        for (quint64 i = 0; i < count && m_good; ++i) {
            const quint64 from = value(offsets, i);
            const quint64 size = value(lengths, i);
            m_good = m_good && size <= quint64(m_bytes.size()) && from <= quint64(m_bytes.size()) - size;
        }
    }

    quint64 valuesIn(quint64 entry) { return number(entry + 4, m_big ? 8 : 4); }

    quint64 value(quint64 entry, quint64 index)
    {
        const quint64 type = number(entry + 2, 2);
        const int size = type == 3 ? 2 : type == 16 ? 8 : 4;
        const int field = m_big ? 8 : 4;
        const quint64 inside = entry + (m_big ? 12 : 8);
        const bool here = valuesIn(entry) * quint64(size) <= quint64(field);
        return number((here ? inside : number(inside, field)) + index * quint64(size), size);
    }

    quint64 number(quint64 at, int size)
    {
        if (at > quint64(m_bytes.size()) || quint64(size) > quint64(m_bytes.size()) - at) {
            m_good = false;
            return 0;
        }
        quint64 n = 0;
        for (int i = 0; i < size; ++i) {
            const auto byte = uchar(m_bytes[qsizetype(at) + (m_little ? size - 1 - i : i)]);
            n = n << 8 | byte;
        }
        return n;
    }

    const QByteArray &m_bytes;
    bool m_little;
    bool m_good = true;
    bool m_big;
};

/// Where a mail names the boundary of its parts, the closing one must have come.
End mailEnd(const QByteArray &bytes)
{
    const qsizetype blank = std::max(bytes.indexOf("\r\n\r\n"), bytes.indexOf("\n\n"));
    const QByteArray heads = blank < 0 ? bytes : bytes.first(blank);
    const qsizetype named = heads.toLower().indexOf("boundary=");
    if (named < 0)
        return End::Unmarked;
    QByteArray boundary = heads.mid(named + 9, 90);
    if (boundary.startsWith('"'))
        boundary = boundary.mid(1).split('"').first();
    else
        boundary = boundary.split(';').first().split('\n').first().trimmed();
    return bytes.lastIndexOf("--" + boundary + "--") > blank ? End::There : End::Missing;
}
} // namespace

wholefile::End wholefile::endOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return withoutPadding(bytes).endsWith("\xff\xd9") ? End::There : End::Missing;
    if (bytes.startsWith("\x89PNG"))
        return pngEnd(bytes);
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4))
        || bytes.startsWith(QByteArray("II+\0", 4)) || bytes.startsWith(QByteArray("MM\0+", 4)))
        return Tiff(bytes).isWhole() ? End::There : End::Missing;
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return pdfEnd(bytes);
    return isMail(bytes) ? mailEnd(bytes) : End::Unmarked;
}

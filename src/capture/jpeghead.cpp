// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/jpeghead.h"

#include <QtEndian>

namespace
{
constexpr uchar startOfFrame0 = 0xc0, startOfFrame2 = 0xc2, huffmanTables = 0xc4, arithmeticTables = 0xcc;
constexpr uchar startOfScan = 0xda, endOfImage = 0xd9, exifSegment = 0xe1;
constexpr int orientationTag = 0x0112;

quint32 number(QByteArrayView v, qsizetype at, int size, bool big)
{
    if (at < 0 || at + size > v.size())
        return 0;
    const auto *const p = v.data() + at;
    if (size == 2)
        return big ? qFromBigEndian<quint16>(p) : qFromLittleEndian<quint16>(p);
    return big ? qFromBigEndian<quint32>(p) : qFromLittleEndian<quint32>(p);
}

int orientationOf(QByteArrayView segment)
{
    if (!segment.startsWith(QByteArrayView("Exif\0\0", 6)))
        return 1;
    const QByteArrayView tiff = segment.sliced(6);
    const bool big = tiff.startsWith("MM");
    const auto directory = qsizetype(number(tiff, 4, 4, big));
    const int entries = int(number(tiff, directory, 2, big));
    for (int i = 0; i < entries && i < 200; ++i) {
        const qsizetype at = directory + 2 + qsizetype(i) * 12;
        if (int(number(tiff, at, 2, big)) != orientationTag)
            continue;
        const int value = int(number(tiff, at + 8, 2, big));
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}
} // namespace

std::optional<JpegHead> jpegHead(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    if (!all.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return {};
    JpegHead head;
    for (qsizetype at = 2; at + 4 <= all.size();) {
        if (uchar(all[at]) != 0xff)
            return {};
        const auto marker = uchar(all[at + 1]);
        if (marker == 0xff) { // fill
            ++at;
            continue;
        }
        if (marker == startOfScan || marker == endOfImage)
            return {};
        const auto length = qsizetype(number(all, at + 2, 2, true));
        if (length < 2 || at + 2 + length > all.size())
            return {};
        const QByteArrayView segment = all.sliced(at + 4, length - 2);
        if (marker == exifSegment)
            head.orientation = orientationOf(segment);
        const bool frame =
            (marker & 0xf0) == 0xc0 && marker != huffmanTables && marker != arithmeticTables && marker != 0xc8;
        if (frame && segment.size() >= 6) {
            head.plain = marker >= startOfFrame0 && marker <= startOfFrame2;
            head.bits = uchar(segment[0]);
            head.size = QSize(int(number(segment, 3, 2, true)), int(number(segment, 1, 2, true)));
            head.components = uchar(segment[5]);
            return head;
        }
        at += 2 + length;
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/colourprofile.h"

#include <QList>
#include <QtEndian>

namespace
{
QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray xyz(double x, double y, double z)
{
    QByteArray bytes("XYZ \0\0\0\0", 8);
    for (const double part : { x, y, z })
        bytes += big(quint32(qRound(part * 65536)));
    return bytes;
}

QByteArray described(const QByteArray &text)
{
    // ASCII; then no Unicode and no script code, whose field has 67 bytes all the same.
    return QByteArray("desc\0\0\0\0", 8) + big(quint32(text.size() + 1)) + text + '\0' + QByteArray(8 + 3 + 67, '\0');
}

struct Tag {
    QByteArray name;
    QByteArray data;
};
} // namespace

QByteArray colourprofile::sRgb()
{
    const QByteArray curve = QByteArray("curv\0\0\0\0\0\0\0\1\x02\x33\0\0", 16); // 2.2 as 8.8 bits
    // The primaries of IEC 61966-2-1, seen under the D50 of the ICC (Bradford).
    const QList<Tag> tags { { "desc", described("sRGB") },
                            { "cprt", QByteArray("text\0\0\0\0", 8) + QByteArray("none\0\0\0\0", 8) },
                            { "wtpt", xyz(0.9642, 1.0, 0.8249) },
                            { "rXYZ", xyz(0.43607, 0.22249, 0.01392) },
                            { "gXYZ", xyz(0.38515, 0.71687, 0.09708) },
                            { "bXYZ", xyz(0.14307, 0.06061, 0.71410) },
                            { "rTRC", curve },
                            { "gTRC", curve },
                            { "bTRC", curve } };
    QByteArray table = big(quint32(tags.size()));
    QByteArray data;
    const qsizetype start = 128 + 4 + 12 * tags.size();
    qsizetype curveAt = 0;
    for (const Tag &tag : tags) {
        const bool again = tag.data == curve && curveAt > 0; // one curve for all three
        const qsizetype place = again ? curveAt : start + data.size();
        if (tag.data == curve && !again)
            curveAt = place;
        table += tag.name + big(quint32(place)) + big(quint32(tag.data.size()));
        if (!again)
            data += tag.data + QByteArray((4 - tag.data.size() % 4) % 4, '\0');
    }
    QByteArray head(128, '\0');
    const auto put = [&](qsizetype at, const QByteArray &bytes) { head.replace(at, bytes.size(), bytes); };
    put(0, big(quint32(start + data.size())));
    put(8, QByteArray("\x02\x10\0\0", 4));
    put(12, "mntrRGB XYZ ");
    put(24, QByteArray("\x07\xea\0\x01\0\x01", 6)); // 1 January 2026
    put(36, "acsp");
    put(68, xyz(0.9642, 1.0, 0.8249).mid(8));
    return head + table + data;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipfile.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

constexpr qint64 most = 0xffff'0000; ///< with room for the directory
constexpr quint16 version = 20;
constexpr quint16 utf8Names = 0x0800;

template <class T> void put(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> result {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xedb8'8320u ^ (value >> 1) : value >> 1;
            result[i] = value;
        }
        return result;
    }();
    quint32 crc = ~0u;
    for (const char c : bytes)
        crc = table[(crc ^ quint8(c)) & 0xff] ^ (crc >> 8);
    return ~crc;
}
} // namespace

ZipFile::ZipFile(const QDateTime &at)
    : m_time(quint16(at.time().hour() << 11 | at.time().minute() << 5 | at.time().second() / 2))
    , m_date(quint16((std::max(at.date().year(), 1980) - 1980) << 9 | at.date().month() << 5 | at.date().day()))
{
}

/// What the local header and the directory say alike.
QByteArray ZipFile::described(const Entry &entry) const
{
    QByteArray bytes;
    for (const quint16 number : { version, utf8Names, quint16(0), m_time, m_date })
        put(bytes, number);
    for (const quint32 number : { entry.crc, entry.size, entry.size })
        put(bytes, number);
    put(bytes, quint16(entry.name.size()));
    put(bytes, quint16(0));
    return bytes;
}

void ZipFile::add(const QString &name, const QByteArray &bytes)
{
    if (m_bytes.size() + bytes.size() > most || m_entries.size() >= 0xffff)
        throw refused(Words::tr("This is too much for one ZIP file. Choose a folder instead."));
    const Entry entry { name.toUtf8(), crcOf(bytes), quint32(bytes.size()), quint32(m_bytes.size()) };
    put(m_bytes, quint32(0x0403'4b50));
    m_bytes += described(entry) + entry.name + bytes;
    m_entries.append(entry);
}

QByteArray ZipFile::finish()
{
    const auto start = quint32(m_bytes.size());
    for (const Entry &entry : std::as_const(m_entries)) {
        put(m_bytes, quint32(0x0201'4b50));
        put(m_bytes, version);
        m_bytes += described(entry);
        for (int i = 0; i < 3; ++i) // comment, disk, inner attributes
            put(m_bytes, quint16(0));
        put(m_bytes, quint32(0));
        put(m_bytes, entry.offset);
        m_bytes += entry.name;
    }
    const quint32 size = quint32(m_bytes.size()) - start;
    put(m_bytes, quint32(0x0605'4b50));
    put(m_bytes, quint32(0));
    put(m_bytes, quint16(m_entries.size()));
    put(m_bytes, quint16(m_entries.size()));
    put(m_bytes, size);
    put(m_bytes, start);
    put(m_bytes, quint16(0));
    return m_bytes;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretbuffer.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace
{
constexpr qsizetype firstSize = 256 * 1024;
constexpr qsizetype largest = 64LL * 1024 * 1024; ///< a letter is far below; a bound keeps a mistake small
} // namespace

SecretBuffer::SecretBuffer()
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

SecretBytes SecretBuffer::take()
{
    SecretBytes taken = m_bytes.first(static_cast<size_t>(m_used));
    m_bytes.wipe();
    m_used = 0;
    return taken;
}

qint64 SecretBuffer::readData(char *, qint64)
{
    return -1;
}

qint64 SecretBuffer::writeData(const char *data, qint64 size)
{
    if (size > largest - m_used) {
        setErrorString(QStringLiteral("the document is too large"));
        return -1;
    }
    try {
        makeRoom(size);
    } catch (const std::bad_alloc &) {
        setErrorString(QStringLiteral("out of memory"));
        return -1;
    }
    std::memcpy(m_bytes.bytes().data() + m_used, data, static_cast<size_t>(size));
    m_used += size;
    return size;
}

void SecretBuffer::makeRoom(qsizetype size)
{
    const auto room = static_cast<qsizetype>(m_bytes.size());
    if (m_used + size <= room)
        return;
    SecretBytes larger(static_cast<size_t>(std::max({ firstSize, 2 * room, m_used + size })));
    if (m_used > 0)
        std::memcpy(larger.bytes().data(), m_bytes.bytes().data(), static_cast<size_t>(m_used));
    m_bytes = std::move(larger); // the old block is wiped as it goes
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretbytes.h"

#include "core/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sodium.h>
#include <unistd.h>
#include <utility>

namespace
{

constexpr size_t lineLimit = 1024;

unsigned char *allocate(size_t size)
{
    static const bool ready = sodium_init() >= 0;
    auto *data = ready ? static_cast<unsigned char *>(sodium_malloc(size)) : nullptr;
    if (!data)
        throw std::bad_alloc();
    std::memset(data, 0, size);
    return data;
}

} // namespace

SecretBytes::SecretBytes(size_t size)
    : m_data(size ? allocate(size) : nullptr)
    , m_size(size)
{
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::copyOf(QByteArrayView source)
{
    SecretBytes copy(static_cast<size_t>(source.size()));
    if (!source.isEmpty())
        std::memcpy(copy.m_data, source.data(), copy.m_size);
    return copy;
}

SecretBytes SecretBytes::readLine(int descriptor)
{
    SecretBytes line(lineLimit);
    size_t size = 0;
    for (;;) {
        unsigned char byte = 0;
        const auto got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || byte == '\n')
            break;
        if (size == lineLimit)
            throw refused(QCoreApplication::translate("SecretBytes", "The password line is too long."));
        line.m_data[size++] = byte;
    }
    if (size > 0 && line.m_data[size - 1] == '\r')
        --size;
    return line.first(size);
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

void SecretBytes::wipe() noexcept
{
    sodium_free(std::exchange(m_data, nullptr)); // overwrites before it frees
    m_size = 0;
}

void wipeMemory(void *data, size_t size) noexcept
{
    if (size)
        sodium_memzero(data, size);
}

void scrubTraces(size_t largest) noexcept
{
    // An allocator hands out its most recently freed block of a size first, and carves the rest out of larger ones that
    // it had joined. So some of each size are taken, from large to small, and all are held until the last is clean.
    struct Block {
        Block *next;
    };
    constexpr size_t step = 16;
    constexpr int ofEach = 24;
    constexpr size_t most = 8192;
    Block *held = nullptr;
    for (size_t size = (std::min(largest, most) / step + 4) * step; size >= sizeof(Block); size -= step) {
        for (int i = 0; i < ofEach; ++i) {
            void *memory =
                std::malloc(size); // NOLINT(cppcoreguidelines-no-malloc): it is malloc's memory that is cleaned
            if (!memory)
                break;
            sodium_memzero(memory, size);
            held = new (memory) Block { held };
        }
    }
    while (held) {
        Block *next = held->next;
        std::free(held); // NOLINT(cppcoreguidelines-no-malloc)
        held = next;
    }
    sodium_stackzero(32 * 1024); // vector registers are saved there while a library function is looked up
}

char32_t nextCharacter(QByteArrayView utf8, qsizetype &position)
{
    constexpr char32_t replacement = 0xfffd;
    const auto byteAt = [&](qsizetype at) { return static_cast<unsigned char>(utf8[at]); };
    const unsigned char lead = byteAt(position++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xf0 && lead < 0xf8 ? 3
        : lead >= 0xe0 && lead < 0xf0            ? 2
        : lead >= 0xc2 && lead < 0xe0            ? 1
                                                 : 0;
    if (more == 0 || position + more > utf8.size())
        return replacement;
    char32_t character = lead & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        if ((byteAt(position + i) & 0xc0) != 0x80)
            return replacement;
        character = (character << 6) | (byteAt(position + i) & 0x3f);
    }
    position += more;
    return character;
}

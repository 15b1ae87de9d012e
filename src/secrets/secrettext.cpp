// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrettext.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace
{

bool continues(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

} // namespace

SecretText::SecretText(size_t capacity)
    : m_text(capacity)
{
}

size_t SecretText::before(size_t position) const
{
    const auto text = m_text.bytes();
    while (position > 0 && continues(text[--position])) { }
    return position;
}

size_t SecretText::after(size_t position) const
{
    const auto text = m_text.bytes();
    if (position >= m_size)
        return m_size;
    while (++position < m_size && continues(text[position])) { }
    return position;
}

int SecretText::charactersBefore(size_t position) const
{
    const auto text = m_text.bytes().first(position);
    return int(std::count_if(text.begin(), text.end(), [](unsigned char byte) { return !continues(byte); }));
}

bool SecretText::insert(char32_t character)
{
    const size_t size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    if (m_size + size > m_text.size())
        return false;
    unsigned char *at = m_text.bytes().data() + m_caret;
    std::memmove(at + size, at, m_size - m_caret);
    constexpr std::array<unsigned char, 5> leads { 0, 0, 0xc0, 0xe0, 0xf0 };
    at[0] = static_cast<unsigned char>(leads[size] | (character >> (6 * (size - 1))));
    for (size_t i = 1; i < size; ++i)
        at[i] = static_cast<unsigned char>(0x80 | ((character >> (6 * (size - 1 - i))) & 0x3f));
    m_size += size;
    m_caret += size;
    ++m_characters;
    return true;
}

void SecretText::erase(size_t from, size_t to)
{
    m_characters -= charactersBefore(to) - charactersBefore(from);
    unsigned char *text = m_text.bytes().data();
    std::memmove(text + from, text + to, m_size - to);
    wipeMemory(text + m_size - (to - from), to - from);
    m_size -= to - from;
    m_caret = from;
}

void SecretText::wipe()
{
    wipeMemory(m_text.bytes().data(), m_text.size());
    m_size = m_caret = 0;
    m_characters = 0;
}

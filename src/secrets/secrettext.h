// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/secretbytes.h"

#include <QByteArrayView>

/// A line of text with a caret, in UTF-8 in guarded memory of a fixed size: what a password field edits. Nothing of it
/// is ever moved to other memory while it is edited; what is erased is overwritten.
class SecretText final
{
public:
    explicit SecretText(size_t capacity);
    QByteArrayView view() const { return m_text.view().first(qsizetype(m_size)); }
    SecretBytes copy() const { return m_text.first(m_size); }
    bool isEmpty() const { return m_size == 0; }
    int characters() const { return m_characters; }
    size_t end() const { return m_size; } ///< positions are bytes
    size_t caret() const { return m_caret; }
    void moveTo(size_t position) { m_caret = position; }
    size_t before(size_t position) const; ///< one character to the left
    size_t after(size_t position) const; ///< one character to the right
    int charactersBefore(size_t position) const;

    /// At the caret, which moves behind it. False, and nothing done, where the memory is full.
    bool insert(char32_t character);
    /// From the one position to the other; the caret then stands between.
    void erase(size_t from, size_t to);
    void wipe();

private:
    SecretBytes m_text; ///< all of the capacity
    size_t m_size = 0;
    size_t m_caret = 0;
    int m_characters = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// Looks for traces of a secret in all that a core image of this very process would hold: every run of eight of its
/// characters, in UTF-8 and in UTF-16. The secret is held masked, so that the search does not find itself. Linux only.
class MemoryScan final
{
public:
    /// A new random secret of 32 letters and digits.
    MemoryScan();
    int size() const { return int(m_masked.size()); }
    char characterAt(int index) const { return char(m_masked[index] ^ mask); }
    const QByteArray &masked() const { return m_masked; }
    /// How many traces there are; -1 where the memory could not be read.
    int traces() const;

    static constexpr char mask = 0x5a;
    static constexpr int run = 8;

private:
    QByteArray m_masked;

    int tracesIn(const unsigned char *memory, size_t size) const;
    bool isRunAt(const unsigned char *memory, size_t left, int from, int width) const;
};

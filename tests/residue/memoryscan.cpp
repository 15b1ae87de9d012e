// SPDX-License-Identifier: GPL-3.0-or-later
#include "residue/memoryscan.h"

#include "support/processmemory.h"

#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <string>

namespace
{

constexpr size_t overlap = 64; // so that a trace across two pieces is seen

} // namespace

MemoryScan::MemoryScan()
{
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (int i = 0; i < 32; ++i)
        m_masked += char(letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)] ^ mask);
}

bool MemoryScan::isRunAt(const unsigned char *memory, size_t left, int from, int width) const
{
    if (left < size_t(run * width))
        return false;
    for (int i = 0; i < run; ++i) {
        if ((memory[i * width] ^ mask) != static_cast<unsigned char>(m_masked[from + i]))
            return false;
        if (width == 2 && memory[i * width + 1] != 0)
            return false;
    }
    return true;
}

int MemoryScan::tracesIn(const unsigned char *memory, size_t size) const
{
    std::array<bool, 256> starts {};
    for (int from = 0; from + run <= m_masked.size(); ++from)
        starts[static_cast<unsigned char>(m_masked[from] ^ mask)] = true;
    int found = 0;
    for (size_t at = 0; at < size; ++at) {
        if (!starts[memory[at]])
            continue;
        for (int from = 0; from + run <= m_masked.size(); ++from)
            found += isRunAt(memory + at, size - at, from, 1) || isRunAt(memory + at, size - at, from, 2);
    }
    return found;
}

int MemoryScan::traces() const
{
    int found = 0;
    const bool read =
        processmemory::eachPiece(overlap, [&](const unsigned char *memory, size_t size, const std::string &area) {
            const int here = tracesIn(memory, size);
            if (here > 0)
                std::fprintf(stderr, "%d traces in %s\n", here, area.c_str());
            found += here;
        });
    return read ? found : -1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "residue/memoryscan.h"

#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace
{

constexpr size_t pieceSize = size_t(1) << 20;
constexpr size_t overlap = 64; // so that a trace across two pieces is seen

/// Memory of its own, so that the search can leave it out: what was read would be found again there.
struct Piece {
    unsigned char *data = static_cast<unsigned char *>(
        mmap(nullptr, pieceSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    Piece() = default;
    ~Piece() { munmap(data, pieceSize); }
    Q_DISABLE_COPY_MOVE(Piece)
    bool isIn(unsigned long low, unsigned long high) const
    {
        const auto at = reinterpret_cast<unsigned long>(data);
        return at < high && at + pieceSize > low;
    }
};

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
    const Piece piece;
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0 || piece.data == MAP_FAILED)
        return -1;
    int found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        unsigned long low = 0;
        unsigned long high = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &low, &high, rights) != 3 || rights[0] != 'r' || rights[1] != 'w'
            || piece.isIn(low, high))
            continue;
        for (unsigned long at = low; at < high; at += pieceSize - overlap) {
            const auto got = pread(memory, piece.data, std::min<size_t>(pieceSize, high - at), off_t(at));
            const int here = got > 0 ? tracesIn(piece.data, size_t(got)) : 0;
            if (here > 0)
                std::fprintf(stderr, "%d traces in %s\n", here, line.c_str());
            found += here;
        }
    }
    close(memory);
    return found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

/// All that a core image of this process would hold, and more: every page that is there in memory of its own or that it
/// may write to, also where it may not read at the moment. Linux only.
namespace processmemory
{
constexpr size_t pieceSize = size_t(1) << 20;

/// Memory of its own, so that the walk can leave it out: what was read would be found again there.
class Piece final
{
public:
    Piece() = default;
    ~Piece() { munmap(m_data, pieceSize); }
    Piece(const Piece &) = delete;
    Piece &operator=(const Piece &) = delete;
    unsigned char *data() const { return m_data; }
    bool isThere() const { return m_data != MAP_FAILED; }
    bool isIn(uint64_t low, uint64_t high) const
    {
        const auto at = reinterpret_cast<uint64_t>(m_data);
        return at < high && at + pieceSize > low;
    }

private:
    unsigned char *m_data = static_cast<unsigned char *>(
        mmap(nullptr, pieceSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
};

/// One line of /proc/self/smaps with what matters of those below it.
struct Area {
    uint64_t low = 0;
    uint64_t high = 0;
    bool isOwn = false; ///< of no file, or written to
    bool isThere = false; ///< at least one page is
    std::string line;
};

/// Calls @p done for each area, in their order.
template <class Done> bool eachArea(const Done &done)
{
    std::ifstream maps("/proc/self/smaps");
    Area area;
    const auto finish = [&] {
        if (area.high > 0 && area.isOwn && area.isThere)
            done(area);
    };
    for (std::string line; std::getline(maps, line);) {
        uint64_t low = 0;
        uint64_t high = 0;
        uint64_t offset = 0;
        uint64_t inode = 0;
        char rights[5] = {};
        char device[16] = {};
        if (std::sscanf(line.c_str(), "%" SCNx64 "-%" SCNx64 " %4s %" SCNx64 " %15s %" SCNu64, &low, &high, rights,
                        &offset, device, &inode)
            == 6) {
            finish();
            area = { low, high, inode == 0 || rights[1] == 'w', false, line };
            continue;
        }
        unsigned long size = 0;
        if (std::sscanf(line.c_str(), "Rss: %lu", &size) == 1 || std::sscanf(line.c_str(), "Swap: %lu", &size) == 1)
            area.isThere = area.isThere || size > 0;
    }
    finish();
    return area.high > 0;
}

/// Calls @p look with the bytes, piece by piece, each beginning with the last @p overlap bytes of the one before, and
/// with the area that they are in. The bytes may be changed: they are a copy. @return false: nothing could be read
template <class Look> bool eachPiece(size_t overlap, const Look &look)
{
    const Piece piece;
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !piece.isThere())
        return false;
    const bool read = eachArea([&](const Area &area) {
        if (piece.isIn(area.low, area.high))
            return;
        for (uint64_t at = area.low; at < area.high; at += pieceSize - overlap) {
            const auto got = pread(memory, piece.data(), std::min<size_t>(pieceSize, area.high - at), off_t(at));
            if (got > 0)
                look(piece.data(), size_t(got), area.line);
        }
    });
    close(memory);
    return read;
}
} // namespace processmemory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagelook.h"

#include <bit>
#include <cstdlib>

std::array<int, PageLook::bands> PageLook::inBands() const
{
    std::array<int, bands> values {};
    for (int i = 0; i < bands; ++i)
        values[size_t(i)] = int((coarse >> (16 * i)) & 0xffff);
    return values;
}

int pagelook::distance(quint64 a, quint64 b)
{
    return std::popcount(a ^ b);
}

double pagelook::distance(const QByteArray &a, const QByteArray &b)
{
    if (a.isEmpty() || a.size() != b.size())
        return 15;
    int sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto one = uchar(a[i]);
        const auto other = uchar(b[i]);
        sum += std::abs((one >> 4) - (other >> 4)) + std::abs((one & 15) - (other & 15));
    }
    return double(sum) / double(2 * a.size());
}

std::array<int, 17> pagelook::near(int band)
{
    std::array<int, 17> values {};
    values[0] = band;
    for (int bit = 0; bit < 16; ++bit)
        values[size_t(bit) + 1] = band ^ (1 << bit);
    return values;
}

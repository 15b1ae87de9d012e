// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/wipingheap.h"

#include <atomic>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace
{
std::atomic_int alive = 0; ///< several threads may want it at once

void overwriteWhatIsFreed(bool on)
{
#ifdef __GLIBC__
    mallopt(M_PERTURB, on ? 0x5a : 0);
#else
    Q_UNUSED(on)
#endif
}
} // namespace

WipingHeap::WipingHeap()
{
    if (alive++ == 0)
        overwriteWhatIsFreed(true);
}

WipingHeap::~WipingHeap()
{
    if (--alive == 0)
        overwriteWhatIsFreed(false);
}

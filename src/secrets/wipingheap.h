// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// While it lives, every block of the heap that is given back is overwritten: what a library (the writer of a PDF, its
/// compressor) builds of a secret and throws away is gone with it. Blocks of up to a thousand bytes that the allocator
/// keeps at hand are not reached: scrubTraces() is for those. For the whole process, so keep it short. Does nothing
/// where the allocator is not glibc's.
class WipingHeap final
{
    Q_DISABLE_COPY_MOVE(WipingHeap)
public:
    WipingHeap();
    ~WipingHeap();
};

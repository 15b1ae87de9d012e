// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanend.h"
#include "capture/scanwishes.h"

#include <functional>

class ScannerDevice;

/// Feeds a stack through a device. Each page is a file, whole and synced with its folder, before the next sheet moves:
/// whatever ends the run, and be it the power, leaves what was told (C7).
namespace scanfeed
{
struct Listener {
    std::function<void(const ScannedPage &page)> stored;
    std::function<void(int percent)> moved; ///< of the page that is being read
};
/// @param first number of the first file; files before it are left alone
/// The device is still to be told that the run has ended. @return how it ended; never throws
ScanEnd run(ScannerDevice &device, const ScanWishes &wishes, const QString &folder, int first,
            const Listener &listener);
} // namespace scanfeed

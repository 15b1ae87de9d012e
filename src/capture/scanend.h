// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>

/// How a run of the scanner ended. Whatever it was, the pages before it lie on the disk.
enum class ScanEnd {
    Done, ///< the feeder is empty after at least one page, the flatbed's page is there, or as many as were wished
    Cancelled, ///< the officer said stop
    NoPaper, ///< the feeder was empty from the start
    Jammed,
    CoverOpen,
    Busy, ///< another program has it
    DeviceFault, ///< input or output failed: unplugged, switched off, broken
    NoMemory,
    Denied,
    NotUnderstood, ///< the device refuses a value, or there is no such device
    Unsupported,
    StoppedAtDevice, ///< cancelled by a key on the device
    WarmingUp,
    Locked, ///< the transport lock is on
    NoPicture, ///< a page of nothing
    TooLarge, ///< more pixels than a page may have
    NotWritten, ///< the disk did not take the page
    NoSource, ///< the device has no such place for the sheets
    NotAnswering, ///< the device, or its driver, hangs
    DriverStopped, ///< the driver died
    DriverMissing, ///< loket-scanner is not installed
    Last = DriverMissing
};
Q_DECLARE_METATYPE(ScanEnd)

namespace scanend
{
/// One sentence in the officer's language: what is wrong and what to do. Empty for Done and Cancelled.
QString sentence(ScanEnd end);
/// A person can put it right at the device and go on with the next sheet.
bool canGoOn(ScanEnd end);
QString code(ScanEnd end); ///< jammed, cover-open, ...: for a program
ScanEnd fromCode(const QString &code); ///< DriverStopped for what is no code
} // namespace scanend

/// Thrown where a device is driven, where no words are.
struct ScanStop final {
    ScanEnd end = ScanEnd::DeviceFault;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/scanend.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(scanend)
};

constexpr const char *codes[] = { "done",          "cancelled",         "no-paper",   "jammed",        "cover-open",
                                  "busy",          "device-fault",      "no-memory",  "denied",        "not-understood",
                                  "unsupported",   "stopped-at-device", "warming-up", "locked",        "no-picture",
                                  "too-large",     "not-written",       "no-source",  "not-answering", "driver-stopped",
                                  "driver-missing" };
static_assert(std::size(codes) == size_t(ScanEnd::Last) + 1);

/// What a look at the device, or a moment, can mend.
QString ofTheDevice(ScanEnd end)
{
    switch (end) {
    case ScanEnd::NoPaper:
        return Words::tr("There is no paper in the feeder. Lay the stack in and scan again.");
    case ScanEnd::Jammed:
        return Words::tr("A sheet is stuck in the feeder. Take it out, lay it on top of the rest and go on.");
    case ScanEnd::CoverOpen:
        return Words::tr("The scanner's cover is open. Close it and go on.");
    case ScanEnd::Busy:
        return Words::tr("Another program is using the scanner. Close that program and go on.");
    case ScanEnd::DeviceFault:
        return Words::tr("The scanner does not answer any more. Look at its plug and its switch, then go on.");
    case ScanEnd::StoppedAtDevice:
        return Words::tr("Scanning was stopped at the scanner itself. Go on with the next sheet.");
    case ScanEnd::WarmingUp:
        return Words::tr("The scanner is still warming up. Wait a moment and go on.");
    case ScanEnd::Locked:
        return Words::tr("The scanner's transport lock is closed. Open it and go on.");
    case ScanEnd::NoPicture:
        return Words::tr("The scanner sent a page without a picture. Lay the sheet in again and go on.");
    case ScanEnd::NotAnswering:
        return Words::tr(
            "The scanner has been silent for too long and was given up. Switch it off and on, then go on.");
    case ScanEnd::DriverStopped:
        return Words::tr("The scanner's driver broke down. The window was not touched; go on with the next sheet.");
    default:
        return {};
    }
}
} // namespace

QString scanend::sentence(ScanEnd end)
{
    switch (end) {
    case ScanEnd::Done:
    case ScanEnd::Cancelled:
        return {};
    case ScanEnd::NoMemory:
        return Words::tr("The scanner has not enough memory for this page. Choose a lower resolution and go on.");
    case ScanEnd::Denied:
        return Words::tr("This user may not use the scanner. Ask the administrator for the right to scan.");
    case ScanEnd::NotUnderstood:
        return Words::tr("There is no such scanner, or it refuses these settings. Choose the scanner again.");
    case ScanEnd::Unsupported:
        return Words::tr("The scanner cannot do this. Choose another mode or source.");
    case ScanEnd::TooLarge:
        return Words::tr("This page would have too many pixels. Choose at most 300 dpi and go on.");
    case ScanEnd::NotWritten:
        return Words::tr("The page could not be written to the disk. Free some space and go on.");
    case ScanEnd::NoSource:
        return Words::tr("This scanner has no such source. Choose another one.");
    case ScanEnd::DriverMissing:
        return Words::tr("The program loket-scanner is missing. Install Loket again.");
    default:
        return ofTheDevice(end);
    }
}

bool scanend::canGoOn(ScanEnd end)
{
    return !sentence(end).isEmpty() && end != ScanEnd::DriverMissing && end != ScanEnd::Denied;
}

QString scanend::code(ScanEnd end)
{
    return QString::fromLatin1(codes[int(end)]);
}

ScanEnd scanend::fromCode(const QString &code)
{
    for (int i = 0; i <= int(ScanEnd::Last); ++i) {
        if (code == QLatin1String(codes[i]))
            return ScanEnd(i);
    }
    return ScanEnd::DriverStopped;
}

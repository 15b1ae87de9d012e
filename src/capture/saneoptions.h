// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanend.h"
#include "capture/scanwishes.h"

#include <QStringList>

#include <sane/sane.h>

/// A SANE device's options by name. Only sanescanner.cpp includes this. An option that is not there, or sleeps, is no
/// fault: setText() says false, the others leave it be; a value that the device refuses throws ScanStop.
namespace saneoptions
{
/// What some devices say beyond the standard's list.
constexpr int warmingUp = 12;
constexpr int transportLocked = 13;
/// @throws ScanStop for anything but GOOD
void check(SANE_Status status);
/// What a text option can be; empty where there is no such option.
QStringList words(SANE_Handle device, const char *name);
/// A number in range, a word of the list, "yes" or "no". @return false: there is no such option to set
bool setText(SANE_Handle device, const char *name, const QString &value);
/// The device's words for a mode, best first.
QStringList modeWords(SANE_Handle device, ScanMode mode);
void setMode(SANE_Handle device, ScanMode mode);
QList<int> resolutions(SANE_Handle device);
/// @return the resolution that the device took
double setResolution(SANE_Handle device, int dpi);
QSizeF largest(SANE_Handle device); ///< mm; null where the device does not say
/// From the upper left corner; what is larger than the glass is cut to the glass.
void setArea(SANE_Handle device, const QSizeF &millimetres);
} // namespace saneoptions

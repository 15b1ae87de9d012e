// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace colourprofile
{
/// An ICC profile (version 2) of the colours of sRGB with one gamma of 2.2 for its curve: what PDF/A asks for, so that
/// black is black and the red of the "R" is a certain red.
QByteArray sRgb();
} // namespace colourprofile

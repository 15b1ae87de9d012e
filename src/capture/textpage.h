// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagewords.h"

#include <QImage>

/// A page that is words alone (a mail's), drawn: each word in its place, in letters of one width.
namespace textpage
{
/// Some milliseconds; needs a QGuiApplication, for the fonts. @param dpi bounded to 20 to 300
QImage drawn(const PageWords &words, double dpi);
} // namespace textpage

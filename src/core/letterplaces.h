// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placesearch.h"

/// Where a letter says its number and date. Who wrote it is personplaces' business.
namespace letterplaces
{
/// Where the letter begins to speak: what stands above is head, letterhead and address. A line's index
qsizetype bodyStart(const QList<PageLine> &lines);
void findNumber(PlaceSearch &search, qsizetype at);
/// @param header above the body, where a date may stand without a place's name
void findDate(PlaceSearch &search, qsizetype at, bool header);
} // namespace letterplaces

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placesearch.h"

/// Where a decree says its number, date and validity, and where a letter tells of one.
namespace decreeplaces
{
/// In a letter: "... SK Nomor 188.45/12 Tahun 2026 tanggal 3 Januari 2026"
void findMention(PlaceSearch &search, qsizetype at);
void findValidity(PlaceSearch &search, qsizetype at);
/// "KEPUTUSAN BUPATI ... / NOMOR 188.45/12 TAHUN 2026", and the head of its annex, where the date stands too.
/// @param head no "TENTANG" came before this line on its page
void findHead(PlaceSearch &search, qsizetype at, bool head);
/// "Ditetapkan di Bula / pada tanggal 3 Januari 2026"
void findSetDate(PlaceSearch &search, qsizetype at);
} // namespace decreeplaces

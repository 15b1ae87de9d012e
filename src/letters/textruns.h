// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>

/// Joins what QPdfWriter places glyph by glyph: "dx 0 Td <0001> Tj" for each becomes one array for a run, in which only
/// the places are named that do not follow from the widths of the glyphs (ISO 32000-1, 9.4.3). No glyph moves by more
/// than a hundredth of a millimetre. Lines that are no such text stay as they are.
namespace textruns
{
using Widths = QList<double>; ///< by glyph number, in thousandths of the font's size
QByteArray joined(const QByteArray &content, const QMap<QByteArray, Widths> &fonts);
} // namespace textruns

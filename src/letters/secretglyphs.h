// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QPointF>
#include <QSizeF>

class QPainter;
class SecretBytes;

/// Paints a secret from guarded memory character by character, in groups of four, on a screen or on a printer: no
/// string of it is ever built, so none is left behind. The gap between groups is narrower than a space, to be taken for
/// none. What the paint device keeps is the caller's concern: never paint onto a device that is a file.
namespace secretglyphs
{

/// Monospaced, with a zero that is struck through where the system has such a font.
QFont font(int pixelSize);

/// In the coordinates of the device for which @p font is meant; of @p characters that need not exist yet.
QSizeF sizeOf(const QFont &font, int characters);

/// With the painter's font and pen; @p baseline is the left end of the base line.
void draw(QPainter &painter, QPointF baseline, const SecretBytes &secret);

/// As many dots in the same places.
void drawDots(QPainter &painter, QPointF baseline, int characters);

/// How many characters @p secret has.
int charactersIn(const SecretBytes &secret);

} // namespace secretglyphs

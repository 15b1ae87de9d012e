// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>
#include <QString>
#include <Qt>

class QFont;
class QPainter;

/// Tabular figures: every digit takes the room of the widest, so that numbers under one another align. Qt 6.4 cannot
/// switch a font's own feature on, so the digits are set one by one; everything else is set as the font sets it.
namespace figures
{
qreal width(const QFont &font, const QString &text); ///< px
/// In one line, with the painter's font and pen; never cut.
void draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);
} // namespace figures

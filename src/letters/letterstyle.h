// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"

#include <QFont>
#include <QMarginsF>
#include <QPageLayout>
#include <QSizeF>

/// The measures of a letter. Layout is done in tenths of a point, in fonts of a size in that unit and without hinting,
/// so that a letter breaks its lines alike on every screen, printer and PDF.
namespace letterstyle
{
constexpr qreal unitsPerPoint = 10;
constexpr qreal unitsPerInch = 720;

QFont font(const OfficeIdentity &office, qreal points, bool bold = false);
QSizeF sheetMillimetres(SheetSize sheet);
QSizeF sheet(const OfficeIdentity &office); ///< units
QMarginsF margins(const OfficeIdentity &office); ///< units
qreal textWidth(const OfficeIdentity &office); ///< units
/// The sheet without device margins: the letter brings its own.
QPageLayout pageLayout(const OfficeIdentity &office);
/// Style sheet for the classes that the templates use.
QString css(const OfficeIdentity &office);
} // namespace letterstyle

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"
#include "letters/pagepainting.h"

#include <QByteArray>
#include <QFont>
#include <QPageLayout>
#include <QRectF>
#include <QString>

#include <functional>

/// Prints that are no letters: drawn on a page of any size, in tenths of a point, as PDF/A-1b with its language.
/// Throws Fault where the office's font is not installed.
namespace pdfprint
{
QByteArray of(const QString &title, const OfficeIdentity &office, const QPageLayout &layout,
              const std::function<void(PagePainting &)> &paint);
/// A sheet of that size, upright or lying as its sides say, without margins of the device.
QPageLayout sheet(QSizeF millimetres);
/// @p text in the largest size up to @p points at which it fits; the smallest is 6 points.
void drawFitting(QPainter &painter, const OfficeIdentity &office, const QRectF &place, int flags, const QString &text,
                 qreal points, bool bold = false);
/// A QR code with its quiet zone, filling the square.
void drawQr(QPainter &painter, const QRectF &square, const QString &text);
/// LATIHAN, where the office is a practice one: to be called first, it lies under the rest.
void drawPractice(QPainter &painter, const OfficeIdentity &office, const QRectF &place);
} // namespace pdfprint

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

/// Labels on a sheet as it is bought: measures in millimetres, positions counted from 1 along the rows. All are A4.
struct LabelFormat {
    const char *name; ///< as the shops name it by rows and size: "3 x 7 (63,5 x 38,1 mm)"
    int columns;
    int rows;
    QSizeF label;
    QPointF first; ///< top left corner of the first label
    QPointF step; ///< from one label to the next, along and down
    int count() const { return columns * rows; }
};

/// What stands on one label. Empty texts are left out.
struct Label {
    QString head; ///< small, first line
    QString title; ///< large
    QStringList lines;
    QString code; ///< for a QR code; empty: none
};

/// Folder and shelf labels; a sheet that was begun is used on from its first free label.
namespace labelsheet
{
const QList<LabelFormat> &formats();
/// What a label calls a place: "2" becomes "Rak 2", "Rak besi" stays as it is, and nothing stays nothing.
QString placed(const QString &what, const QString &value);
/// @param start the first free position, from 1. Throws Refused where it is not on the sheet.
QByteArray toPdf(const QList<Label> &labels, const LabelFormat &format, int start, const OfficeIdentity &office);
} // namespace labelsheet

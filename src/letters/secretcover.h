// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"
#include "letters/officeidentity.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

class QPainter;

/// The outer side of a letter with a password, folded in three with the text inside (I2): a pattern on the two thirds
/// that show, so that nothing is read through the paper; the address where an envelope's window is; where the seal goes
/// and its number. It says neither "rahasia" nor what lies inside. It is the second side of the letter's sheet, or,
/// from a printer that prints one side only, a sheet of its own that is folded around the letter.
class SecretCover final
{
public:
    SecretCover(const LetterContent &content, const OfficeIdentity &office);
    void paint(QPainter &painter) const; ///< one page, in tenths of a point

private:
    void paintPattern(QPainter &painter) const;
    void paintAddress(QPainter &painter) const;
    void paintSeal(QPainter &painter) const;
    void paintPractice(QPainter &painter) const;
    QFont font(qreal points, bool bold = false) const;

    OfficeIdentity m_office;
    QSizeF m_sheet;
    QRectF m_window; ///< for the address: 90 x 40 mm, 20 mm from the left, 18 mm above the fold
    QRectF m_seal;
    QStringList m_address;
    QString m_sender;
    QString m_sealNumber; ///< empty: a line to write it on
};

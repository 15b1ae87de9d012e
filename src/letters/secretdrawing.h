// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"
#include "secrets/secretbytes.h"

#include <QFont>
#include <QRawFont>
#include <QSizeF>

class QPainter;
class QPointF;
class QRectF;

/// Draws a password in groups of four, in a fixed-width font with a slashed zero, and each group spelt beneath (I17).
/// Character by character and as outlines: it never becomes a string, and what is sent to the printer holds no text of
/// it. Screens are secretglyphs' business; where the password stands on the page, and that it stands on the applicant's
/// copy alone, is the renderer's.
class SecretDrawing final
{
public:
    /// @param checkWord printed below; it has nothing to do with the password. Empty: none
    SecretDrawing(const OfficeIdentity &office, const QString &checkWord);
    QSizeF size(const SecretBytes &password) const; ///< tenths of a point
    void paint(QPainter &painter, const QRectF &place, const SecretBytes &password) const;

private:
    struct Glyph {
        quint32 index = 0;
        qreal advance = 0;
    };
    static Glyph glyph(const QRawFont &font, char32_t character);
    static qreal width(const QRawFont &font, const SecretBytes &text);
    static void draw(QPainter &painter, const QRawFont &font, QPointF baseline, const SecretBytes &text);
    void drawSpelling(QPainter &painter, QPointF baseline, const SecretBytes &text) const;
    void drawWord(QPainter &painter, qreal top) const;

    QRawFont m_fixed;
    QRawFont m_spelling;
    QFont m_wordFont;
    QFont m_noteFont;
    QString m_checkWord;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/letterhead.h"
#include "letters/officeidentity.h"
#include "letters/secretdrawing.h"

#include <QObject>
#include <QTextObjectInterface>

#include <optional>

/// What a letter draws itself, asked for by <img src="loket:...">:
///
///     loket:kop            the letterhead over the text's width
///     loket:mark:TEXT      a hanging mark ("1.") as wide as the indent of an item
///     loket:wide:TEXT      the same, as wide as the indent of the address ("Yth.")
///     loket:out:TEXT       a mark to the left of the paragraph ("a.n."), without width
///     loket:box:VALUE      a box to tick, ticked where VALUE is not empty
///     loket:qr:TEXT        a QR code of TEXT
///     loket:tte            an empty frame for an electronic signature
///     loket:cut            a dashed line over the text's width
///     loket:secret         the password; nothing without one
///     loket:keep, loket:kept   no size: the first and last paragraph of what shall stand on one page
class LetterObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// @param password not owned, may be null; must outlive the painting
    /// @param checkWord stands below the password
    LetterObjects(const OfficeIdentity &office, const SecretBytes *password, const QString &checkWord = {});
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawText(QPainter &painter, const QRectF &place, const QString &text) const;
    void drawOutside(QPainter &painter, const QRectF &place, const QString &text) const;
    void drawCut(QPainter &painter, const QRectF &place) const;
    static void drawFrame(QPainter &painter, const QRectF &place);
    void drawBox(QPainter &painter, const QRectF &place, bool ticked) const;
    void drawQr(QPainter &painter, const QRectF &place, const QString &text) const;

    OfficeIdentity m_office;
    QFont m_font;
    qreal m_size; ///< of the font, in tenths of a point
    Letterhead m_letterhead;
    std::optional<SecretDrawing> m_secretDrawing; ///< where there is a password: its fonts cost time
    const SecretBytes *m_password;
};

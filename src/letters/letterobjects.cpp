// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterobjects.h"

#include "letters/letterstyle.h"
#include "letters/qrcode.h"

#include <QPainter>
#include <QTextFormat>

namespace
{
constexpr qreal qrSize = 600;
constexpr QSizeF tteFrame(1900, 620); ///< 67 x 22 mm
constexpr qreal hairline = 6;

struct Request {
    QString verb;
    QString argument;
};

Request requestIn(const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    return { name.section(QLatin1Char(':'), 1, 1), name.section(QLatin1Char(':'), 2) };
}
} // namespace

LetterObjects::LetterObjects(const OfficeIdentity &office, const SecretBytes *password, const QString &checkWord)
    : m_office(office)
    , m_font(letterstyle::font(office, office.fontSize))
    , m_size(office.fontSize * letterstyle::unitsPerPoint)
    , m_letterhead(office, letterstyle::textWidth(office))
    , m_password(password)
{
    if (password)
        m_secretDrawing.emplace(office, checkWord);
}

QSizeF LetterObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    Q_UNUSED(document)
    Q_UNUSED(position)
    const Request request = requestIn(format);
    if (request.verb == QStringLiteral("kop"))
        return { letterstyle::textWidth(m_office), m_letterhead.height() };
    if (request.verb == QStringLiteral("mark"))
        return { m_size * 2, 1 };
    if (request.verb == QStringLiteral("wide"))
        return { m_size * 3, 1 };
    if (request.verb == QStringLiteral("box"))
        return { m_size * 0.8, m_size * 0.7 };
    if (request.verb == QStringLiteral("qr"))
        return { qrSize, qrSize };
    if (request.verb == QStringLiteral("cut"))
        return { letterstyle::textWidth(m_office), m_size };
    if (request.verb == QStringLiteral("tte"))
        return { qMin(tteFrame.width(), letterstyle::textWidth(m_office) / 2), tteFrame.height() };
    if (request.verb == QStringLiteral("secret") && m_password)
        return m_secretDrawing->size(*m_password);
    return { 0, 1 };
}

void LetterObjects::drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                               const QTextFormat &format)
{
    Q_UNUSED(document)
    Q_UNUSED(position)
    const Request request = requestIn(format);
    if (request.verb == QStringLiteral("kop"))
        m_letterhead.paint(*painter, place);
    else if (request.verb == QStringLiteral("mark") || request.verb == QStringLiteral("wide"))
        drawText(*painter, place, request.argument);
    else if (request.verb == QStringLiteral("out"))
        drawOutside(*painter, place, request.argument);
    else if (request.verb == QStringLiteral("cut"))
        drawCut(*painter, place);
    else if (request.verb == QStringLiteral("box"))
        drawBox(*painter, place, !request.argument.isEmpty());
    else if (request.verb == QStringLiteral("tte"))
        drawFrame(*painter, place);
    else if (request.verb == QStringLiteral("qr"))
        drawQr(*painter, place, request.argument);
    else if (request.verb == QStringLiteral("secret") && m_password)
        m_secretDrawing->paint(*painter, place, *m_password);
}

/// The object stands on the baseline of its line.
void LetterObjects::drawText(QPainter &painter, const QRectF &place, const QString &text) const
{
    painter.setFont(m_font);
    painter.setPen(Qt::black);
    painter.drawText(place.bottomLeft(), text);
}

void LetterObjects::drawOutside(QPainter &painter, const QRectF &place, const QString &text) const
{
    const qreal width = QFontMetricsF(m_font).horizontalAdvance(text + QLatin1Char(' '));
    drawText(painter, place.translated(-width, 0), text);
}

void LetterObjects::drawCut(QPainter &painter, const QRectF &place) const
{
    painter.setPen(QPen(Qt::black, hairline, Qt::DashLine));
    painter.drawLine(QLineF(place.left(), place.center().y(), place.right(), place.center().y()));
}

/// Empty: what comes in is put there by another program (R52).
void LetterObjects::drawFrame(QPainter &painter, const QRectF &place)
{
    painter.setPen(QPen(Qt::black, hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(hairline / 2, hairline / 2, -hairline / 2, -hairline / 2));
}

/// The tick is a letter, so that it is also in the text of the PDF.
void LetterObjects::drawBox(QPainter &painter, const QRectF &place, bool ticked) const
{
    painter.setPen(QPen(Qt::black, hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place.left(), place.top(), place.height(), place.height()));
    if (!ticked)
        return;
    QFont font = letterstyle::font(m_office, m_office.fontSize * 0.85, true);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(font);
    const QString tick = QStringLiteral("X");
    painter.drawText(QPointF(place.left() + (place.height() - metrics.horizontalAdvance(tick)) / 2,
                             place.bottom() - (place.height() - metrics.capHeight()) / 2),
                     tick);
}

void LetterObjects::drawQr(QPainter &painter, const QRectF &place, const QString &text) const
{
    const QrCode code = QrCode::of(text);
    const qreal module = place.width() / (code.modules + 8); // the quiet zone of 4 modules on each side
    const QPointF origin = place.topLeft() + QPointF(4 * module, 4 * module);
    for (const QRect &run : code.dark) {
        painter.fillRect(QRectF(origin + QPointF(run.topLeft()) * module, QSizeF(run.size()) * module), Qt::black);
    }
}

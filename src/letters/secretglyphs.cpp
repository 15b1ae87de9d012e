// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/secretglyphs.h"

#include "secrets/secretbytes.h"

#include <QFontMetricsF>
#include <QPainter>

namespace secretglyphs
{

namespace
{

constexpr int group = 4;
constexpr double gap = 0.6; // of a character's width

qreal widthOf(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(QLatin1Char('0'));
}

qreal offsetOf(const QFontMetricsF &metrics, int index)
{
    return widthOf(metrics) * (index + gap * (index / group));
}

void drawOne(QPainter &painter, QPointF baseline, const QFontMetricsF &metrics, int index, char32_t character)
{
    const QString glyph = QString::fromUcs4(&character, 1);
    painter.drawText(baseline + QPointF(offsetOf(metrics, index), 0), glyph);
}

} // namespace

QFont font(int pixelSize)
{
    QFont font;
    font.setFamilies({ QStringLiteral("Inconsolata"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"),
                       QStringLiteral("Liberation Mono") });
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(pixelSize);
    return font;
}

QSizeF sizeOf(const QFont &font, int characters)
{
    const QFontMetricsF metrics(font);
    if (characters <= 0)
        return { 0, metrics.height() };
    return { offsetOf(metrics, characters - 1) + widthOf(metrics), metrics.height() };
}

void draw(QPainter &painter, QPointF baseline, const SecretBytes &secret)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QByteArrayView text = secret.view();
    int index = 0;
    for (qsizetype at = 0; at < text.size();)
        drawOne(painter, baseline, metrics, index++, nextCharacter(text, at));
}

void drawDots(QPainter &painter, QPointF baseline, int characters)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal width = widthOf(metrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    for (int index = 0; index < characters; ++index)
        painter.drawEllipse(baseline + QPointF(offsetOf(metrics, index) + width / 2, -metrics.xHeight() / 2),
                            width * 0.28, width * 0.28);
    painter.restore();
}

int charactersIn(const SecretBytes &secret)
{
    const QByteArrayView text = secret.view();
    int characters = 0;
    for (qsizetype at = 0; at < text.size(); ++characters)
        nextCharacter(text, at);
    return characters;
}

} // namespace secretglyphs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/figures.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace
{
bool isFigure(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

qreal cellWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls each(text, advance, ink) for every digit and every run of other letters, from the left.
template <class Each> void forEachPiece(const QFontMetricsF &metrics, const QString &text, Each each)
{
    const qreal cell = cellWidth(metrics);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (isFigure(text.at(at))) {
            each(text.mid(at, 1), cell, metrics.horizontalAdvance(text.at(at)));
        } else {
            while (end < text.size() && !isFigure(text.at(end)))
                ++end;
            const QString run = text.mid(at, end - at);
            const qreal advance = metrics.horizontalAdvance(run);
            each(run, advance, advance);
        }
        at = end;
    }
}
} // namespace

qreal figures::width(const QFont &font, const QString &text)
{
    qreal sum = 0;
    forEachPiece(QFontMetricsF(font), text, [&sum](const QString &, qreal advance, qreal) { sum += advance; });
    return sum;
}

void figures::draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal whole = width(painter.font(), text);
    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - whole;
    else if (alignment & Qt::AlignHCenter)
        x = area.left() + (area.width() - whole) / 2;
    qreal baseline = area.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    forEachPiece(metrics, text, [&](const QString &piece, qreal advance, qreal ink) {
        painter.drawText(QPointF(x + (advance - ink) / 2, baseline), piece);
        x += advance;
    });
}

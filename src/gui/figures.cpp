// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/figures.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QVarLengthArray>

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

struct Piece {
    QString text; ///< one digit, or a run of other letters
    qreal advance = 0;
    qreal ink = 0; ///< of a digit, less than its advance
};

struct Line {
    QVarLengthArray<Piece, 16> pieces;
    qreal width = 0;
};

Line lineOf(const QFontMetricsF &metrics, const QString &text)
{
    Line line;
    const qreal cell = cellWidth(metrics);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype from = at++;
        Piece piece;
        if (isFigure(text.at(from))) {
            piece = { text.mid(from, 1), cell, metrics.horizontalAdvance(text.at(from)) };
        } else {
            while (at < text.size() && !isFigure(text.at(at)))
                ++at;
            piece.text = text.mid(from, at - from);
            piece.advance = piece.ink = metrics.horizontalAdvance(piece.text);
        }
        line.width += piece.advance;
        line.pieces.append(piece);
    }
    return line;
}
} // namespace

qreal figures::width(const QFont &font, const QString &text)
{
    return lineOf(QFontMetricsF(font), text).width;
}

void figures::draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const Line line = lineOf(metrics, text);
    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - line.width;
    else if (alignment & Qt::AlignHCenter)
        x = area.left() + (area.width() - line.width) / 2;
    qreal baseline = area.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    for (const Piece &piece : line.pieces) {
        painter.drawText(QPointF(x + (piece.advance - piece.ink) / 2, baseline), piece.text);
        x += piece.advance;
    }
}

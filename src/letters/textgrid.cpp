// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/textgrid.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace
{
constexpr qreal pad = 34; ///< 1.2 mm
constexpr qreal rule = 6;

qreal heightOf(const QFont &font, const QString &text, qreal width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width - 2 * pad, 1e6), Qt::TextWordWrap, text).height();
}
} // namespace

TextGrid::TextGrid(const QList<Column> &columns, const QFont &font, const QFont &headFont)
    : m_columns(columns)
    , m_font(font)
    , m_headFont(headFont)
{
}

qreal TextGrid::width() const
{
    return left(int(m_columns.size()));
}

qreal TextGrid::left(int column) const
{
    qreal x = 0;
    for (int i = 0; i < column; ++i)
        x += m_columns.at(i).width;
    return x;
}

QRectF TextGrid::cell(int column, qreal top, qreal height) const
{
    return { left(column), top, m_columns.at(column).width, height };
}

qreal TextGrid::height(const QStringList &cells, qreal least) const
{
    qreal most = 0;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (!cells.value(i).isEmpty())
            most = std::max(most, heightOf(m_font, cells.at(i), m_columns.at(i).width));
    }
    return std::max(least, most + 2 * pad);
}

qreal TextGrid::headHeight() const
{
    qreal most = 0;
    for (const Column &column : m_columns)
        most = std::max(most, heightOf(m_headFont, column.head, column.width));
    return most + 2 * pad;
}

void TextGrid::paintHead(QPainter &painter, QPointF topLeft) const
{
    const qreal height = headHeight();
    painter.save();
    painter.translate(topLeft);
    painter.setFont(m_headFont);
    painter.setPen(QPen(Qt::black, rule));
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QRectF place = cell(i, 0, height);
        painter.fillRect(place, QColor(0xe8, 0xeb, 0xee));
        painter.drawRect(place);
        painter.drawText(place.adjusted(pad, pad, -pad, -pad), Qt::AlignCenter | Qt::TextWordWrap,
                         m_columns.at(i).head);
    }
    painter.restore();
}

void TextGrid::paintRow(QPainter &painter, QPointF topLeft, const QStringList &cells, qreal height) const
{
    painter.save();
    painter.translate(topLeft);
    painter.setFont(m_font);
    painter.setPen(QPen(Qt::black, rule));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QRectF place = cell(i, 0, height);
        painter.drawRect(place);
        painter.drawText(place.adjusted(pad, pad, -pad, -pad), int(m_columns.at(i).alignment) | Qt::TextWordWrap,
                         cells.value(i));
    }
    painter.restore();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

/// Rows of words in ruled columns, as high as their longest cell. It measures and draws where it is told; which rows
/// come on which page is the caller's.
class TextGrid final
{
public:
    struct Column {
        qreal width = 0;
        QString head;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    };
    TextGrid(const QList<Column> &columns, const QFont &font, const QFont &headFont);
    qreal width() const;
    qreal left(int column) const; ///< from the grid's own left edge
    qreal height(const QStringList &cells, qreal least = 0) const;
    qreal headHeight() const;
    void paintHead(QPainter &painter, QPointF topLeft) const;
    void paintRow(QPainter &painter, QPointF topLeft, const QStringList &cells, qreal height) const;

private:
    QRectF cell(int column, qreal top, qreal height) const;

    QList<Column> m_columns;
    QFont m_font;
    QFont m_headFont;
};

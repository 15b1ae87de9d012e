// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"

#include <QFont>
#include <QImage>
#include <QList>
#include <QRectF>

class QPainter;

/// The kop: the arms at the left, centred lines, a double rule. Lengths in tenths of a point. Its place on the page is
/// the template's business.
class Letterhead final
{
public:
    Letterhead(const OfficeIdentity &office, qreal width);
    qreal height() const { return m_height; }
    void paint(QPainter &painter, const QRectF &place) const;

private:
    struct Line {
        QString text;
        QFont font;
        qreal height = 0;
    };
    void add(const QString &text, qreal points, bool bold);
    qreal textWidth() const { return m_width - m_logoColumn; }

    OfficeIdentity m_office;
    qreal m_width;
    qreal m_logoColumn = 0;
    qreal m_logoHeight = 0;
    qreal m_textHeight = 0;
    qreal m_height = 0;
    QImage m_logo;
    QList<Line> m_lines;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/standardbadge.h"

#include "gui/figures.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace
{
constexpr int gap = 6; // px between shape and words

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StandardBadge)
};

qreal shapeSize(const QFont &font)
{
    return QFontMetricsF(font).capHeight() * 1.15;
}

void paintTriangle(QPainter &painter, const QRectF &square)
{
    QPainterPath path(QPointF(square.center().x(), square.top()));
    path.lineTo(square.bottomRight());
    path.lineTo(square.bottomLeft());
    path.closeSubpath();
    painter.drawPath(path);
}

void paintHalf(QPainter &painter, const QRectF &square)
{
    painter.drawPie(square, 90 * 16, 180 * 16);
    painter.setPen(QPen(painter.brush().color(), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(0.75, 0.75, -0.75, -0.75));
}
} // namespace

namespace standard
{
Reading reading(int used, std::optional<int> allowed)
{
    const QString brief = Words::tr("%1 min").arg(used);
    if (!allowed)
        return { Shape::None, brief, Words::tr("%1 minutes").arg(used), brief };
    const QString words = Words::tr("%1 of %2 min").arg(used).arg(*allowed);
    const QString spoken = Words::tr("%1 of %2 minutes").arg(used).arg(*allowed);
    if (used > *allowed)
        return { Shape::Over, words, Words::tr("%1, over the standard").arg(spoken), brief };
    if (used * 5 >= *allowed * 4 && used > 0)
        return { Shape::Near, words, Words::tr("%1, near the standard").arg(spoken), brief };
    return { Shape::Within, words, Words::tr("%1, within the standard").arg(spoken), brief };
}

Reading waiting(const QString &words)
{
    return { Shape::Waiting, words, words, words };
}

theme::Tone toneOf(Shape shape)
{
    switch (shape) {
    case Shape::Within:
        return theme::Tone::Accent;
    case Shape::Near:
        return theme::Tone::Warning;
    case Shape::Over:
        return theme::Tone::Refusal;
    case Shape::Waiting:
    case Shape::None:
        break;
    }
    return theme::Tone::Muted;
}

QSize sizeOf(const Reading &reading, const QFont &font)
{
    const qreal shape = reading.shape == Shape::None ? 0 : shapeSize(font) + gap;
    return { qCeil(shape + figures::width(font, reading.words)) + 1, QFontMetrics(font).height() };
}

void paintShape(QPainter &painter, const QRectF &square, Shape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (shape == Shape::Within)
        painter.drawEllipse(square);
    else if (shape == Shape::Near)
        paintHalf(painter, square);
    else if (shape == Shape::Over)
        paintTriangle(painter, square);
    else if (shape == Shape::Waiting)
        painter.drawRoundedRect(QRectF(square.right() - 4, square.top() - 1, 3, square.height() + 2), 1, 1);
    painter.restore();
}

void paint(QPainter &painter, const QRect &area, Qt::Alignment alignment, const Reading &reading)
{
    if (reading.words.isEmpty())
        return;
    const QFont font = painter.font();
    const QColor colour = theme::toneColour(theme::colours(), toneOf(reading.shape));
    const QSize size = sizeOf(reading, font);
    const qreal left = alignment & Qt::AlignRight ? area.right() + 1 - size.width() : area.left();
    const qreal side = shapeSize(font);
    const qreal top = area.top() + (area.height() - side) / 2.0;
    const qreal textLeft = reading.shape == Shape::None ? left : left + side + gap;
    paintShape(painter, { left, top, side, side }, reading.shape, colour);
    painter.setPen(colour);
    figures::draw(painter, QRectF(textLeft, area.top(), area.right() + 1 - textLeft, area.height()), Qt::AlignVCenter,
                  reading.words);
}
} // namespace standard

StandardBadge::StandardBadge(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::Text::SupportStrong));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StandardBadge::setReading(const standard::Reading &reading)
{
    m_reading = reading;
    setAccessibleName(reading.meaning);
    setToolTip(reading.meaning);
    updateGeometry();
    update();
}

QSize StandardBadge::sizeHint() const
{
    return standard::sizeOf(m_reading, font());
}

void StandardBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    standard::paint(painter, rect(), Qt::AlignLeft, m_reading);
}

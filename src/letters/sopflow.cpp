// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/sopflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal perMm = 720 / 25.4;
constexpr qreal boxWidth = 19 * perMm;
constexpr qreal boxHeight = 7.5 * perMm;
constexpr qreal diamondWidth = 21 * perMm;
constexpr qreal diamondHeight = 9.5 * perMm;
constexpr qreal gap = 2.6 * perMm; ///< above a symbol, where an arrow turns into it
constexpr qreal trackStep = 2.6 * perMm;
constexpr qreal line = 8;
constexpr qreal arrowLength = 1.9 * perMm;
constexpr qreal arrowHalf = 0.8 * perMm;

void paintArrow(QPainter &painter, const QPointF &before, const QPointF &tip)
{
    const QLineF way(before, tip);
    if (way.length() < 1)
        return;
    const QPointF along = (tip - before) / way.length();
    const QPointF across(-along.y(), along.x());
    QPainterPath head(tip);
    head.lineTo(tip - along * arrowLength + across * arrowHalf);
    head.lineTo(tip - along * arrowLength - across * arrowHalf);
    head.closeSubpath();
    painter.fillPath(head, Qt::black);
}
} // namespace

SopFlow::SopFlow(const Sop &sop, const QList<Lane> &lanes, const QList<Row> &rows, const QFont &font)
    : m_sop(sop)
    , m_lanes(lanes)
    , m_rows(rows)
    , m_font(font)
{
    findEdges();
    chooseSides();
}

qreal SopFlow::leastRow()
{
    return diamondHeight + 2 * gap + perMm;
}

void SopFlow::findEdges()
{
    for (const SopStep &step : m_sop.steps()) {
        for (const SopBranch &branch : step.branches) {
            Edge edge { step.number, branch.to, {}, 0, 0 };
            if (branch.when == SopCondition::Complete || branch.when == SopCondition::Valid)
                edge.label = u"Ya"_s;
            else if (branch.when != SopCondition::Always)
                edge.label = u"Tidak"_s;
            m_edges.append(edge);
        }
    }
}

/// An arrow that passes other steps goes beside them; two that run side by side take the two sides.
void SopFlow::chooseSides()
{
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        Edge &edge = m_edges[i];
        if (edge.to == edge.from + 1)
            continue;
        if (edge.to < edge.from) {
            edge.side = -1;
            continue;
        }
        edge.side = 1;
        for (int attempt = 0; attempt < 4; ++attempt) {
            const int side = attempt % 2 == 0 ? 1 : -1;
            const int track = attempt / 2;
            const bool taken = std::any_of(m_edges.cbegin(), m_edges.cbegin() + i, [&](const Edge &other) {
                return other.side == side && other.track == track && other.to > other.from && other.from < edge.to
                    && edge.from < other.to;
            });
            if (!taken) {
                edge.side = side;
                edge.track = track;
                break;
            }
        }
    }
}

SopFlow::Shape SopFlow::shapeOf(const SopStep &step) const
{
    if (step.branches.size() > 1)
        return Shape::Diamond;
    return step.number == 1 || step.branches.isEmpty() ? Shape::Capsule : Shape::Box;
}

const SopFlow::Lane &SopFlow::laneOf(int step) const
{
    const QString &executor = m_sop.step(step).executor;
    const auto it =
        std::find_if(m_lanes.cbegin(), m_lanes.cend(), [&](const Lane &lane) { return lane.executor == executor; });
    return it == m_lanes.cend() ? m_lanes.last() : *it;
}

QRectF SopFlow::symbolOf(int step) const
{
    const bool diamond = shapeOf(m_sop.step(step)) == Shape::Diamond;
    const QSizeF size(diamond ? diamondWidth : boxWidth, diamond ? diamondHeight : boxHeight);
    const Row &row = m_rows.at(step - 1);
    const Lane &lane = laneOf(step);
    // A little below the middle: the arrows turn in the room above.
    const QPointF centre(lane.left + lane.width / 2, row.top + row.height / 2 + gap / 3);
    return { centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height() };
}

void SopFlow::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setPen(QPen(Qt::black, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setFont(m_font);
    for (const Edge &edge : m_edges) {
        const int from = m_rows.at(edge.from - 1).page;
        const int to = m_rows.at(edge.to - 1).page;
        if (from == page && to == page)
            paintEdge(painter, edge);
        else if (from == page || to == page)
            paintConnector(painter, edge, page);
    }
    for (const SopStep &step : m_sop.steps()) {
        if (m_rows.at(step.number - 1).page == page)
            paintSymbol(painter, step.number);
    }
    painter.restore();
}

void SopFlow::paintSymbol(QPainter &painter, int step) const
{
    const QRectF place = symbolOf(step);
    painter.setBrush(Qt::white);
    switch (shapeOf(m_sop.step(step))) {
    case Shape::Capsule:
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
        break;
    case Shape::Box:
        painter.drawRect(place);
        break;
    case Shape::Diamond:
        painter.drawPolygon(
            QPolygonF { QPointF(place.center().x(), place.top()), QPointF(place.right(), place.center().y()),
                        QPointF(place.center().x(), place.bottom()), QPointF(place.left(), place.center().y()) });
        break;
    }
}

QList<QPointF> SopFlow::wayOf(const Edge &edge) const
{
    const QRectF a = symbolOf(edge.from);
    const QRectF b = symbolOf(edge.to);
    const bool sameLane = qFuzzyCompare(a.center().x(), b.center().x());
    const QPointF top(b.center().x(), b.top());
    if (edge.side == 0 && sameLane)
        return { QPointF(a.center().x(), a.bottom()), top };
    if (edge.side == 0) { // sideways out, then down into the next actor's step
        const bool right = b.center().x() > a.center().x();
        return { QPointF(right ? a.right() : a.left(), a.center().y()), QPointF(top.x(), a.center().y()), top };
    }
    const qreal out = edge.side > 0 ? a.right() : a.left();
    if (edge.to < edge.from) { // back up: outside of the own lane's symbols, into the side of the step
        const qreal track = a.left() - trackStep;
        return { QPointF(out, a.center().y()), QPointF(track, a.center().y()), QPointF(track, b.center().y()),
                 QPointF(b.left(), b.center().y()) };
    }
    const qreal widest = diamondWidth / 2 + trackStep * (edge.track + 1);
    const qreal track = laneOf(edge.from).left + laneOf(edge.from).width / 2 + edge.side * widest;
    const bool straightInto =
        std::any_of(m_edges.cbegin(), m_edges.cend(), [&](const Edge &e) { return e.to == edge.to && e.side == 0; });
    if (straightInto) { // the top is taken by the arrow from the step before
        const qreal in = edge.side > 0 ? b.right() : b.left();
        return { QPointF(out, a.center().y()), QPointF(track, a.center().y()), QPointF(track, b.center().y()),
                 QPointF(in, b.center().y()) };
    }
    const qreal turn = b.top() - gap;
    return { QPointF(out, a.center().y()), QPointF(track, a.center().y()), QPointF(track, turn), QPointF(top.x(), turn),
             top };
}

void SopFlow::paintEdge(QPainter &painter, const Edge &edge) const
{
    const QList<QPointF> way = wayOf(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(way));
    paintArrow(painter, way.at(way.size() - 2), way.last());
    paintLabel(painter, edge, way);
}

void SopFlow::paintLabel(QPainter &painter, const Edge &edge, const QList<QPointF> &way) const
{
    if (edge.label.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    const qreal width = metrics.horizontalAdvance(edge.label);
    const QPointF first = way.first();
    const bool down = qFuzzyCompare(first.x(), way.at(1).x());
    const QPointF at = down ? first + QPointF(0.8 * perMm, metrics.ascent() + 0.2 * perMm)
        : edge.side > 0     ? first + QPointF(0.3 * perMm, -0.7 * perMm)
                            : first + QPointF(-width - 0.3 * perMm, -0.7 * perMm);
    painter.drawText(at, edge.label);
}

/// Where an arrow goes on overleaf: a pentagon with the step's number, at the end here and at the begin there.
void SopFlow::paintConnector(QPainter &painter, const Edge &edge, int page) const
{
    const bool leaves = m_rows.at(edge.from - 1).page == page;
    const QRectF symbol = symbolOf(leaves ? edge.from : edge.to);
    // What goes straight on leaves at the left, so that it never meets an arrow that passes at the right.
    const qreal side = edge.side > 0 ? 1 : -1;
    const qreal label = edge.label.isEmpty() || !leaves ? 0 : QFontMetricsF(m_font).horizontalAdvance(edge.label);
    const QSizeF size(4.6 * perMm, 4.6 * perMm);
    const qreal edgeX = side > 0 ? symbol.right() : symbol.left();
    const QPointF centre(edgeX + side * (size.width() / 2 + 1.8 * perMm + label), symbol.center().y());
    const QRectF place(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    const QPointF symbolPort(edgeX, centre.y());
    const QPointF pentagonPort(side > 0 ? place.left() : place.right(), centre.y());
    painter.drawLine(symbolPort, pentagonPort);
    if (leaves)
        paintArrow(painter, symbolPort, pentagonPort);
    else
        paintArrow(painter, pentagonPort, symbolPort);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF { place.topLeft(), place.topRight(),
                                    QPointF(place.right(), place.center().y() + size.height() * 0.15),
                                    QPointF(place.center().x(), place.bottom()),
                                    QPointF(place.left(), place.center().y() + size.height() * 0.15) });
    painter.drawText(place.adjusted(0, 0, 0, -size.height() * 0.2), Qt::AlignCenter,
                     QString::number(leaves ? edge.to : edge.from));
    if (!edge.label.isEmpty() && leaves)
        paintLabel(painter, edge, { symbolPort, pentagonPort });
}

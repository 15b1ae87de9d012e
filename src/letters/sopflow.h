// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sop.h"

#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

/// The flow of an SOP drawn over the rows of its table: one symbol a step in the column of its actor, and the arrows
/// between them. It knows places, not texts.
class SopFlow final
{
public:
    struct Lane {
        QString executor;
        qreal left = 0;
        qreal width = 0;
    };
    struct Row {
        int page = 1;
        qreal top = 0;
        qreal height = 0;
    };
    SopFlow(const Sop &sop, const QList<Lane> &lanes, const QList<Row> &rows, const QFont &font);
    /// Least height of a row that has room for its symbol and the arrow above it.
    static qreal leastRow();
    void paint(QPainter &painter, int page) const;

private:
    enum class Shape { Capsule, Box, Diamond };
    struct Edge {
        int from = 0;
        int to = 0;
        QString label;
        int side = 0; ///< +1, -1: passes other steps on that side; 0: goes straight
        int track = 0; ///< from the symbols outwards
    };
    void findEdges();
    void chooseSides();
    Shape shapeOf(const SopStep &step) const;
    const Lane &laneOf(int step) const;
    QRectF symbolOf(int step) const;
    void paintSymbol(QPainter &painter, int step) const;
    void paintEdge(QPainter &painter, const Edge &edge) const;
    QList<QPointF> wayOf(const Edge &edge) const;
    void paintConnector(QPainter &painter, const Edge &edge, int page) const;
    void paintLabel(QPainter &painter, const Edge &edge, const QList<QPointF> &way) const;

    const Sop &m_sop;
    QList<Lane> m_lanes;
    QList<Row> m_rows;
    QFont m_font;
    QList<Edge> m_edges;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"

#include <QFont>
#include <QSizeF>

/// A report's table broken into lines and pages for a width and heights: what is drawn where, but not the drawing.
/// Lengths in tenths of a point.
class TablePages final
{
public:
    struct Line {
        QList<QStringList> cells; ///< the lines of each cell
        qreal height = 0;
        bool strong = false; ///< of a sum
        int span = 1; ///< so many columns at the left are one cell, that of the sum's label
    };
    struct Page {
        QList<Line> lines; ///< with the carried sums
    };
    /// @param firstHeight, @param nextHeight what the first and each further page have for lines, the head not counted
    TablePages(const Report &report, const QFont &font, qreal width);
    void breakPages(qreal firstHeight, qreal nextHeight, const ReportProgress &progress);

    const Line &head() const { return m_head; }
    const QList<Page> &pages() const { return m_pages; }
    const QList<qreal> &widths() const { return m_widths; }
    qreal lineHeight() const { return m_lineHeight; }
    qreal padding() const { return m_padding; }
    qreal usedOnLast() const; ///< height of the last page's lines
    bool isNumber(int column) const { return reporttext::isNumber(m_report.columns.at(column).type); }

private:
    QList<qreal> fitted(qreal width) const;
    QStringList broken(const QString &text, int column, const QFont &font) const;
    Line line(const QList<QVariant> &cells, bool strong) const;
    Line labelled(const QString &label, QList<QVariant> cells) const;
    Line sum(const QString &label, const QList<qint64> &sums) const;
    QList<qint64> sumsOf(int from, int to) const;

    const Report &m_report;
    QFont m_font;
    QFont m_bold;
    QList<qreal> m_widths;
    qreal m_padding;
    qreal m_lineHeight;
    Line m_head;
    QList<Page> m_pages;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tablepages.h"

#include "reports/progress.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};
constexpr qreal tenthsPerMillimetre = 720 / 25.4;
} // namespace

TablePages::TablePages(const Report &report, const QFont &font, qreal width)
    : m_report(report)
    , m_font(font)
    , m_bold(font)
    , m_padding(font.pixelSize() * 0.35)
    , m_lineHeight(QFontMetricsF(font).height())
{
    m_bold.setBold(true);
    m_widths = fitted(width);
    qsizetype lines = 1;
    for (int c = 0; c < int(report.columns.size()); ++c) {
        m_head.cells.append(broken(report.columns.at(c).title, c, m_bold));
        lines = std::max(lines, m_head.cells.last().size());
    }
    m_head.height = qreal(lines) * m_lineHeight + 2 * m_padding;
    m_head.strong = true;
}

/// A table that is a little too wide is made narrower, a narrow one stays as it is wished. No word of a head is broken
/// while another column has room to give.
QList<qreal> TablePages::fitted(qreal width) const
{
    qreal wished = 0;
    for (const ReportColumn &column : m_report.columns)
        wished += column.width * tenthsPerMillimetre;
    const qreal scale = wished > width ? width / wished : std::min(1.25, width / wished);
    const QFontMetricsF metrics(m_bold);
    QList<qreal> widths, least;
    qreal lacking = 0, spare = 0;
    for (const ReportColumn &column : m_report.columns) {
        qreal longest = 0;
        for (const QString &word : column.title.split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        least.append(longest + 2 * m_padding + 1);
        widths.append(column.width * tenthsPerMillimetre * scale);
        (widths.last() < least.last() ? lacking : spare) += std::abs(widths.last() - least.last());
    }
    if (lacking == 0 || spare < lacking)
        return widths;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const qreal over = widths[i] - least[i];
        widths[i] = over < 0 ? least[i] : least[i] + over * (1 - lacking / spare);
    }
    return widths;
}

/// The lines of a text in a column; a word that is wider than the column (a letter's number) is broken inside.
QStringList TablePages::broken(const QString &text, int column, const QFont &font) const
{
    const qreal width = m_widths.at(column) - 2 * m_padding;
    if (text.isEmpty() || (!text.contains(u'\n') && QFontMetricsF(font).horizontalAdvance(text) <= width))
        return { text };
    QStringList result;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            result.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return result;
}

TablePages::Line TablePages::line(const QList<QVariant> &cells, bool strong) const
{
    Line line;
    line.strong = strong;
    qsizetype most = 1;
    for (int c = 0; c < int(cells.size()); ++c) {
        const QString text = reporttext::cell(cells.at(c), m_report.columns.at(c).type, m_report.zone);
        line.cells.append(broken(text, c, strong ? m_bold : m_font));
        most = std::max(most, line.cells.last().size());
    }
    line.height = qreal(most) * m_lineHeight + 2 * m_padding;
    return line;
}

QList<qint64> TablePages::sumsOf(int from, int to) const
{
    QList<qint64> sums(m_report.columns.size());
    for (int row = from; row < to; ++row) {
        for (int c = 0; c < int(m_report.columns.size()); ++c) {
            if (m_report.columns.at(c).summed)
                sums[c] += m_report.rows.at(row).cells.at(c).toLongLong();
        }
    }
    return sums;
}

/// A line of sums; its label has all columns before the first number.
TablePages::Line TablePages::labelled(const QString &label, QList<QVariant> cells) const
{
    int span = 0;
    while (span < int(cells.size()) && (cells.at(span).isNull() || cells.at(span).toString() == label))
        cells[span++] = QVariant();
    Line result = line(cells, true);
    result.span = std::max(1, span);
    result.cells[0] = { label };
    return result;
}

TablePages::Line TablePages::sum(const QString &label, const QList<qint64> &sums) const
{
    QList<QVariant> cells(m_report.columns.size());
    for (int c = 0; c < int(m_report.columns.size()); ++c) {
        if (m_report.columns.at(c).summed)
            cells[c] = sums.at(c);
    }
    return labelled(label, cells);
}

void TablePages::breakPages(qreal firstHeight, qreal nextHeight, const ReportProgress &progress)
{
    const int rows = int(m_report.rows.size());
    const qreal one = m_lineHeight + 2 * m_padding;
    int from = 0;
    do {
        const bool first = m_pages.isEmpty();
        Page page;
        qreal room = first ? firstHeight : nextHeight;
        if (m_report.carried)
            room -= 2 * one; // the sums at the foot
        if (m_report.carried && !first) {
            page.lines.append(sum(Words::tr("Carried over"), sumsOf(0, from)));
            room -= one;
        }
        int to = from;
        for (; to < rows; ++to) {
            const Line next = line(m_report.rows.at(to).cells, false);
            if (next.height > room && to > from)
                break;
            room -= next.height;
            page.lines.append(next);
            reportprogress::tell(progress, to + 1, rows);
        }
        if (m_report.carried) {
            if (!first || to < rows) // one page alone needs no second sum
                page.lines.append(sum(Words::tr("Total of this page"), sumsOf(from, to)));
            page.lines.append(sum(to == rows ? Words::tr("Total") : Words::tr("Total so far"), sumsOf(0, to)));
        } else if (to == rows && !m_report.totals.isEmpty()) {
            page.lines.append(labelled(Words::tr("Total"), m_report.totals));
        }
        m_pages.append(page);
        from = to;
    } while (from < rows);
}

qreal TablePages::usedOnLast() const
{
    qreal height = 0;
    for (const Line &line : m_pages.last().lines)
        height += line.height;
    return height;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfface.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "reports/tablepages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

constexpr int unitsPerInch = 720;
constexpr qreal perMillimetre = unitsPerInch / 25.4;
constexpr qreal margin = 15; ///< mm; there is no text to be read between
constexpr qreal bindingMargin = 20; ///< mm, at the edge that is punched
constexpr qreal smallType = 7.5; ///< points, of a table with many columns
constexpr qreal largeType = 9;
constexpr int manyColumns = 11;

QFont fontOf(const ReportSheet &sheet, qreal points, bool bold = false)
{
    QFont font(sheet.font);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(points * unitsPerInch / 72));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    return font;
}

/// Draws one report page after page. Made for one device; what stands where was decided by TablePages.
class Drawing final
{
    Q_DISABLE_COPY_MOVE(Drawing)
public:
    Drawing(const Report &report, const ReportSheet &sheet)
        : m_report(report)
        , m_sheet(sheet)
        , m_font(fontOf(sheet, report.columns.size() >= manyColumns ? smallType : largeType))
        , m_bold(m_font)
        , m_page(QPointF(), pdfface::pageSize(report, sheet) * perMillimetre)
        , m_text(m_page.adjusted(bindingMargin * perMillimetre, margin * perMillimetre, -margin * perMillimetre,
                                 -margin * perMillimetre))
        , m_table(report, m_font, m_text.width())
    {
        m_bold.setBold(true);
        m_footHeight = 2.2 * m_table.lineHeight();
    }
    void breakPages(const ReportProgress &progress);
    void paint(QPainter &painter, QPdfWriter &writer);

private:
    qreal titleHeight() const;
    qreal closingHeight() const;
    QRectF wrapped(const QString &text, const QFont &font, qreal top) const;
    void paintPractice(QPainter &painter) const;
    qreal paintTitle(QPainter &painter) const;
    qreal paintRunningTitle(QPainter &painter) const;
    qreal paintLine(QPainter &painter, const TablePages::Line &line, qreal top, bool head) const;
    qreal paintTable(QPainter &painter, const TablePages::Page &page, qreal top) const;
    void paintClosing(QPainter &painter, qreal top) const;
    void paintFoot(QPainter &painter, int page, int of) const;

    const Report &m_report;
    const ReportSheet &m_sheet;
    QFont m_font;
    QFont m_bold;
    QRectF m_page;
    QRectF m_text;
    TablePages m_table;
    qreal m_footHeight;
    bool m_extraPage = false; ///< what closes the report stands on a page of its own
};

constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QRectF Drawing::wrapped(const QString &text, const QFont &font, qreal top) const
{
    return QFontMetricsF(font).boundingRect(QRectF(m_text.left(), top, m_text.width(), 1e5), wrapFlags, text);
}

qreal Drawing::titleHeight() const
{
    qreal height = m_sheet.headHeight ? m_sheet.headHeight(m_text.width()) + 12 * perMillimetre / 3 : 0;
    height +=
        QFontMetricsF(fontOf(m_sheet, 13, true)).height() * 1.1 + QFontMetricsF(fontOf(m_sheet, 11)).height() * 1.6;
    for (const QString &sentence : m_report.summary)
        height += wrapped(sentence, fontOf(m_sheet, largeType), 0).height() * 1.25;
    return height;
}

qreal Drawing::closingHeight() const
{
    qreal height = m_table.lineHeight();
    for (const QString &note : m_report.notes)
        height += wrapped(note, m_font, 0).height();
    if (!m_sheet.signers.isEmpty())
        height += 12 * QFontMetricsF(fontOf(m_sheet, largeType)).height();
    return height;
}

void Drawing::breakPages(const ReportProgress &progress)
{
    const qreal running = 2 * m_table.lineHeight();
    const qreal room = m_text.height() - m_footHeight - m_table.head().height;
    m_table.breakPages(room - titleHeight(), room - running, progress);
    const qreal last = m_table.pages().size() == 1 ? room - titleHeight() : room - running;
    m_extraPage = m_table.usedOnLast() + closingHeight() > last;
}

void Drawing::paintPractice(QPainter &painter) const
{
    const QString word = u"LATIHAN"_s;
    const QFont font = fontOf(m_sheet, 110, true);
    painter.save();
    painter.translate(m_page.center());
    painter.rotate(-35);
    painter.setFont(font);
    painter.setPen(QColor(0xec, 0xec, 0xec));
    painter.drawText(QPointF(-QFontMetricsF(font).horizontalAdvance(word) / 2, QFontMetricsF(font).capHeight() / 2),
                     word);
    painter.restore();
}

qreal Drawing::paintTitle(QPainter &painter) const
{
    qreal top = m_text.top();
    if (m_sheet.headHeight) {
        const qreal height = m_sheet.headHeight(m_text.width());
        m_sheet.paintHead(painter, QRectF(m_text.left(), top, m_text.width(), height));
        top += height + 12 * perMillimetre / 3;
    }
    painter.setPen(Qt::black);
    const auto centred = [&](const QString &text, const QFont &font, qreal lines) {
        painter.setFont(font);
        const qreal height = QFontMetricsF(font).height();
        painter.drawText(QRectF(m_text.left(), top, m_text.width(), height), Qt::AlignHCenter | Qt::AlignTop, text);
        top += height * lines;
    };
    centred(m_report.title.toUpper(), fontOf(m_sheet, 13, true), 1.1);
    centred(m_report.period.title(), fontOf(m_sheet, 11), 1.6);
    const QFont font = fontOf(m_sheet, largeType);
    painter.setFont(font);
    for (const QString &sentence : m_report.summary) {
        const QRectF place = wrapped(sentence, font, top);
        painter.drawText(place, wrapFlags, sentence);
        top += place.height() * 1.25;
    }
    return top;
}

qreal Drawing::paintRunningTitle(QPainter &painter) const
{
    painter.setPen(Qt::black);
    painter.setFont(m_font);
    painter.drawText(QRectF(m_text.left(), m_text.top(), m_text.width(), m_table.lineHeight()),
                     Qt::AlignLeft | Qt::AlignTop, u"%1, %2"_s.arg(m_report.title, m_report.period.title()));
    return m_text.top() + 2 * m_table.lineHeight();
}

qreal Drawing::paintLine(QPainter &painter, const TablePages::Line &line, qreal top, bool head) const
{
    const qreal padding = m_table.padding();
    const QList<qreal> &widths = m_table.widths();
    const qreal all = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (head)
        painter.fillRect(QRectF(m_text.left(), top, all, line.height), QColor(0xe8, 0xe8, 0xe8));
    painter.setPen(QPen(Qt::black, 4));
    painter.setFont(line.strong ? m_bold : m_font);
    const qreal ascent = QFontMetricsF(painter.font()).ascent();
    qreal x = m_text.left();
    for (int c = 0; c < int(widths.size()); c += c == 0 ? line.span : 1) {
        const qreal width = c == 0 ? std::accumulate(widths.begin(), widths.begin() + line.span, 0.0) : widths.at(c);
        painter.drawRect(QRectF(x, top, width, line.height));
        qreal y = top + padding + ascent;
        for (const QString &text : line.cells.value(c)) {
            const bool right = m_table.isNumber(c) && (head || !line.strong || c > 0);
            const qreal advance = right ? QFontMetricsF(painter.font()).horizontalAdvance(text) : 0;
            painter.drawText(QPointF(right ? x + width - padding - advance : x + padding, y), text);
            y += m_table.lineHeight();
        }
        x += width;
    }
    return top + line.height;
}

qreal Drawing::paintTable(QPainter &painter, const TablePages::Page &page, qreal top) const
{
    qreal y = paintLine(painter, m_table.head(), top, true);
    for (const TablePages::Line &line : page.lines)
        y = paintLine(painter, line, y, false);
    if (m_report.rows.isEmpty()) {
        painter.setFont(m_font);
        painter.drawText(QRectF(m_text.left(), y + m_table.padding(), m_text.width(), 2 * m_table.lineHeight()),
                         Qt::AlignLeft | Qt::AlignTop, m_report.empty);
        y += 2 * m_table.lineHeight();
    }
    return y;
}

void Drawing::paintClosing(QPainter &painter, qreal top) const
{
    qreal y = top + m_table.lineHeight() / 2;
    painter.setPen(Qt::black);
    painter.setFont(m_font);
    for (const QString &note : m_report.notes) {
        const QRectF place = wrapped(note, m_font, y);
        painter.drawText(place, wrapFlags, note);
        y += place.height();
    }
    const QFont font = fontOf(m_sheet, largeType);
    const qreal line = QFontMetricsF(font).height();
    const qreal column = m_text.width() * 0.36;
    y += line * 1.5;
    for (int i = 0; i < int(m_sheet.signers.size()); ++i) {
        const ReportSheet::Signer &signer = m_sheet.signers.at(i);
        const bool last = i + 1 == int(m_sheet.signers.size());
        const qreal x = last ? m_text.right() - column : m_text.left();
        QStringList above = signer.above;
        above.prepend(
            last ? u"%1, %2"_s.arg(m_sheet.place, indonesian::date(m_report.madeAt.toTimeZone(m_report.zone).date()))
                 : QString());
        qreal at = y;
        const auto write = [&](const QString &text, bool bold) {
            painter.setFont(fontOf(m_sheet, largeType, bold));
            painter.drawText(QRectF(x, at, column, line), Qt::AlignLeft | Qt::AlignTop, text);
            at += line;
        };
        for (const QString &text : above)
            write(text, false);
        at = std::max(at + 3.5 * line, y + 7.5 * line); // room for the pen, and both names in one line
        write(signer.name.isEmpty() ? QString(40, u'.') : signer.name, true);
        for (const QString &text : signer.below)
            write(text, false);
    }
}

void Drawing::paintFoot(QPainter &painter, int page, int of) const
{
    painter.setPen(Qt::black);
    painter.setFont(m_font);
    const QRectF place(m_text.left(), m_text.bottom() - m_table.lineHeight(), m_text.width(), m_table.lineHeight());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom,
                     Words::tr("Made by Loket on %1").arg(indonesian::dateAndTime(m_report.madeAt, m_report.zone)));
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, Words::tr("Page %1 of %2").arg(page).arg(of));
}

void Drawing::paint(QPainter &painter, QPdfWriter &writer)
{
    const int tablePages = int(m_table.pages().size());
    const int of = tablePages + (m_extraPage ? 1 : 0);
    for (int page = 0; page < of; ++page) {
        if (page > 0 && !writer.newPage())
            throw fault(Words::tr("The report could not be drawn."));
        if (m_report.practice)
            paintPractice(painter);
        qreal y = page == 0 ? paintTitle(painter) : paintRunningTitle(painter);
        if (page < tablePages)
            y = paintTable(painter, m_table.pages().at(page), y);
        if (page + 1 == of)
            paintClosing(painter, y);
        paintFoot(painter, page + 1, of);
    }
}
} // namespace

bool pdfface::isLandscape(const Report &report, const ReportSheet &sheet)
{
    qreal wished = 0;
    for (const ReportColumn &column : report.columns)
        wished += column.width;
    return wished > (sheet.size.width() - margin - bindingMargin) * 1.1;
}

QSizeF pdfface::pageSize(const Report &report, const ReportSheet &sheet)
{
    return isLandscape(report, sheet) ? sheet.size.transposed() : sheet.size;
}

QByteArray pdfface::write(const Report &report, const ReportSheet &sheet, const ReportProgress &progress)
{
    const QString found = QFontInfo(fontOf(sheet, largeType)).family();
    if (found.compare(sheet.font, Qt::CaseInsensitive) != 0)
        throw fault(Words::tr("The font \"%1\" is not installed. Choose another one in the settings.").arg(sheet.font));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setTitle(u"%1, %2"_s.arg(report.title, report.period.title()));
    writer.setCreator(u"Loket"_s);
    const QPageSize size(pageSize(report, sheet), QPageSize::Millimeter, u"report"_s, QPageSize::ExactMatch);
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    Drawing drawing(report, sheet);
    drawing.breakPages(progress);
    QPainter painter;
    if (!painter.begin(&writer))
        throw fault(Words::tr("The report could not be drawn."));
    drawing.paint(painter, writer);
    if (!painter.end())
        throw fault(Words::tr("The report could not be drawn."));
    return bytes;
}

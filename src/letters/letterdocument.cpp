// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterdocument.h"

#include "letters/letterstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <climits>
#include <cmath>

namespace
{
constexpr qreal foldGap = 140; ///< between a fold and the password
constexpr int filler = QTextFormat::UserProperty + 1; ///< of a block: it only takes place
constexpr qreal slack = 120; ///< less than a line and the space above it, more than Qt keeps free below a cell
constexpr int mostKept = 12; ///< pages; each row that is kept whole lays all of them out anew
} // namespace

LetterDocument::LetterDocument(const QString &html, const OfficeIdentity &office, Numbering numbering,
                               const LetterExtras &extras)
    : m_office(office)
    , m_numbering(numbering)
    , m_extras(extras)
    , m_objects(office, extras.password, extras.checkWord)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(letterstyle::font(office, office.fontSize));
    m_document.setDefaultStyleSheet(letterstyle::css(office));
    m_document.documentLayout()->registerHandler(QTextFormat::ImageObject, &m_objects);
    QSizeF page = letterstyle::sheet(m_office);
    if (extras.height > 0)
        page.setHeight(extras.height);
    m_document.setPageSize(page);
    // In one edit, or each change would lay out the whole letter again.
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    m_document.setHtml(html);
    flattenGaps();
    setMargins();
    edit.endEditBlock();
    if (extras.folded)
        foldSecretIn();
    if (pageCount() > 1 && pageCount() <= mostKept)
        keepRowsWhole();
    keepTogether();
}

LetterDocument::~LetterDocument()
{
    m_document.documentLayout()->unregisterHandler(QTextFormat::ImageObject);
}

/// Qt's reader leaves an empty paragraph behind a table: a line that no template asks for.
void LetterDocument::flattenGaps()
{
    QTextBlockFormat flat;
    flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
    for (QTextFrame::iterator it = m_document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (it.currentBlock().isValid() && it.currentBlock().length() == 1)
            QTextCursor(it.currentBlock()).mergeBlockFormat(flat);
    }
}

void LetterDocument::setMargins()
{
    const QMarginsF margins = letterstyle::margins(m_office);
    QTextFrameFormat frame = m_document.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setLeftMargin(margins.left());
    frame.setTopMargin(margins.top());
    frame.setRightMargin(margins.right());
    frame.setBottomMargin(margins.bottom());
    m_document.rootFrame()->setFrameFormat(frame);
}

int LetterDocument::firstPageOf(const QTextBlock &block) const
{
    const qreal start = m_document.documentLayout()->blockBoundingRect(block).top();
    return int(start / m_document.pageSize().height());
}

/// A block whose line was moved to the next page still begins on the one before, so only its end tells.
int LetterDocument::lastPageOf(const QTextBlock &block) const
{
    const qreal end = m_document.documentLayout()->blockBoundingRect(block).bottom() - 1;
    return int(end / m_document.pageSize().height());
}

void LetterDocument::breakBefore(const QTextBlock &block)
{
    QTextBlockFormat broken;
    broken.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).mergeBlockFormat(broken);
}

QRectF LetterDocument::lineIn(const QTextBlock &block, int line) const
{
    const QTextLayout &layout = *block.layout();
    const qreal offset = m_document.documentLayout()->blockBoundingRect(block).top() - layout.boundingRect().top();
    return layout.lineAt(line).rect().translated(0, offset);
}

/// All of it: what Qt lays out again by itself after a table has moved leaves the end of the letter away.
void LetterDocument::layOutAgain()
{
    const QSizeF page = m_document.pageSize();
    m_document.setPageSize(page + QSizeF(0, 1));
    m_document.setPageSize(page);
}

QTextBlock LetterDocument::secretBlock() const
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().toImageFormat().name() == QStringLiteral("loket:secret"))
                return block;
        }
    }
    return {};
}

/// Folded in three, the middle of a sheet lies inside. Where the text alone does not bring the password there, its
/// table moves down; a text so long that it would end below goes on overleaf, in the middle again.
void LetterDocument::foldSecretIn()
{
    const QTextBlock block = secretBlock();
    QTextTable *const table = block.isValid() ? QTextCursor(block).currentTable() : nullptr;
    if (!table)
        return;
    const qreal page = m_document.pageSize().height();
    const qreal first = page / 3 + foldGap;
    for (int tries = 0; tries < 3; ++tries) {
        const QRectF place = m_document.documentLayout()->blockBoundingRect(block);
        const qreal top = std::fmod(place.top(), page);
        QTextTableFormat format = table->format();
        if (top >= first && top + place.height() <= page * 2 / 3 - foldGap)
            return;
        if (top < first) {
            format.setTopMargin(format.topMargin() + first - top);
            table->setFormat(format);
            layOutAgain();
            continue;
        }
        // The sentence before it goes along: it ends with "sebagai berikut".
        breakBefore(table->firstCursorPosition().block().previous());
        layOutAgain();
    }
}

/// A row that would go on overleaf begins there, and what leads to a table stands on the page of its first row.
void LetterDocument::keepRowsWhole()
{
    const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        const int heads = table ? table->format().headerRowCount() : 0;
        if (!table || !table->format().borderCollapse() || heads >= table->rows())
            continue;
        const QTextBlock before = table->firstCursorPosition().block().previous();
        const auto [first, last] = pagesOf(*table, heads);
        if (before.isValid() && (lastPageOf(before) != first || first != last)) {
            breakBefore(before);
            layOutAgain();
        }
        for (int row = heads + 1; row < table->rows(); ++row) {
            const auto [begin, end] = pagesOf(*table, row);
            if (end == begin + 1) // a longer one cannot stand on one page
                fillAbove(*table, row++, begin);
        }
    }
}

/// An empty row takes what is left of the page; then Qt itself moves the row, whose first line finds no place any more.
/// It is not seen: the table is closed below its last words (closeTable()).
void LetterDocument::fillAbove(QTextTable &table, int row, int page)
{
    const qreal padding = table.format().cellPadding();
    const qreal end = (page + 1) * m_document.pageSize().height() - letterstyle::margins(m_office).bottom();
    const qreal top = lineIn(table.cellAt(row, 0).firstCursorPosition().block(), 0).top() - padding;
    table.insertRows(row, 1);
    QTextBlockFormat flat;
    flat.setLineHeight(qMax(1.0, end - top - 2 * padding - slack), QTextBlockFormat::FixedHeight);
    flat.setProperty(filler, true);
    for (int column = 0; column < table.columns(); ++column)
        table.cellAt(row, column).firstCursorPosition().mergeBlockFormat(flat);
    layOutAgain();
    if (pagesOf(table, row).first != page) { // it finds no place itself, and would be seen overleaf
        table.removeRows(row, 1);
        layOutAgain();
    }
}

/// The pages of the first and of the last line in a row.
std::pair<int, int> LetterDocument::pagesOf(const QTextTable &table, int row) const
{
    const qreal page = m_document.pageSize().height();
    std::pair<int, int> pages { INT_MAX, 0 };
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= cell.lastPosition(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QRectF line = lineIn(block, i);
                pages.first = qMin(pages.first, int(line.top() / page));
                pages.second = qMax(pages.second, int((line.bottom() - 1) / page));
            }
        }
    }
    return pages;
}

/// A closing and its signature never part: where they would, the closing begins a new page.
void LetterDocument::keepTogether()
{
    if (pageCount() < 2)
        return;
    QTextBlock first;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString name = it.fragment().charFormat().toImageFormat().name();
            if (name == QStringLiteral("loket:keep"))
                first = block;
            if (name != QStringLiteral("loket:kept") || !first.isValid() || firstPageOf(first) == lastPageOf(block))
                continue;
            breakBefore(first);
            first = {};
        }
    }
}

void LetterDocument::paintPage(QPainter &painter, int page)
{
    const QSizeF sheet = m_document.pageSize();
    if (m_office.practice)
        paintPractice(painter);
    if (page > 0 && m_numbering == Numbering::FromSecondPage)
        paintNumber(painter, page);
    if (!m_extras.foot.isEmpty())
        paintFoot(painter);
    if (m_extras.folded)
        paintFolds(painter);
    painter.save();
    painter.translate(0, -page * sheet.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * sheet.height()), sheet);
    context.palette.setColor(QPalette::Text, Qt::black); // not the window's colour, which a dark theme turns white
    if (page < pageCount() - 1)
        closeTable(painter, context.clip);
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// Qt draws a table that goes on overleaf down to the edge of the text and leaves it open. Here it ends, and is closed,
/// below its last line on the page; @p page becomes what there is to draw.
void LetterDocument::closeTable(QPainter &painter, QRectF &page) const
{
    const QMarginsF margins = letterstyle::margins(m_office);
    const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
    for (const QTextFrame *frame : frames) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (!table || !table->format().borderCollapse())
            continue;
        const QTextTableFormat format = table->format();
        const qreal end = lastLineOn(page, *table) + format.cellPadding();
        const bool goesOn = firstPageOf(table->firstCursorPosition().block()) <= int(page.top() / page.height())
            && lastPageOf(table->lastCursorPosition().block()) > int(page.top() / page.height());
        if (!goesOn || end <= page.top())
            continue;
        const qreal left = margins.left() + format.leftMargin();
        painter.fillRect(QRectF(left, end, page.width() - margins.right() - left, format.border()), Qt::black);
        page.setBottom(end);
    }
}

/// The bottom of the last line of @p table that stands on @p page; 0 without one.
qreal LetterDocument::lastLineOn(const QRectF &page, const QTextTable &table) const
{
    qreal last = 0;
    for (QTextBlock block = table.firstCursorPosition().block(); block.position() <= table.lastPosition();
         block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount() && !block.blockFormat().hasProperty(filler); ++i) {
            const qreal bottom = lineIn(block, i).bottom();
            if (bottom > page.top() && bottom <= page.bottom())
                last = qMax(last, bottom);
        }
    }
    return last;
}

/// Light grey and under the text: PDF/A-1 knows no transparency.
void LetterDocument::paintPractice(QPainter &painter) const
{
    const QSizeF sheet = m_document.pageSize();
    const QString word = QStringLiteral("LATIHAN");
    QFont font = letterstyle::font(m_office, 110, true);
    const qreal width = QFontMetricsF(font).horizontalAdvance(word);
    painter.save();
    painter.translate(sheet.width() / 2, sheet.height() / 2);
    painter.rotate(-50);
    painter.setFont(font);
    painter.setPen(QColor(0xec, 0xec, 0xec));
    painter.drawText(QPointF(-width / 2, QFontMetricsF(font).capHeight() / 2), word);
    painter.restore();
}

void LetterDocument::paintNumber(QPainter &painter, int page) const
{
    const QSizeF sheet = m_document.pageSize();
    const QMarginsF margins = letterstyle::margins(m_office);
    painter.setFont(letterstyle::font(m_office, m_office.fontSize));
    painter.setPen(Qt::black);
    painter.drawText(
        QRectF(margins.left(), margins.top() * 0.45, sheet.width() - margins.left() - margins.right(), 200),
        Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("- %1 -").arg(page + 1));
}

void LetterDocument::paintFoot(QPainter &painter) const
{
    const QSizeF sheet = m_document.pageSize();
    const QMarginsF margins = letterstyle::margins(m_office);
    painter.setFont(letterstyle::font(m_office, 8));
    painter.setPen(QColor(0x40, 0x40, 0x40));
    painter.drawText(QRectF(margins.left(), sheet.height() - margins.bottom() * 0.72, letterstyle::textWidth(m_office),
                            margins.bottom() * 0.5),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_extras.foot);
}

/// Behind the edge that a printer leaves white, before the text.
void LetterDocument::paintFolds(QPainter &painter) const
{
    const QSizeF sheet = m_document.pageSize();
    painter.setPen(QPen(Qt::black, 5));
    for (const qreal third : { 1, 2 }) {
        const qreal y = sheet.height() * third / 3;
        painter.drawLine(QLineF(170, y, 340, y));
        painter.drawLine(QLineF(sheet.width() - 340, y, sheet.width() - 170, y));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <climits>

namespace
{
constexpr int filler = QTextFormat::UserProperty + 1; ///< of a block: it only takes place
constexpr qreal slack = 120; ///< less than a line and the space above it, more than Qt keeps free below a cell
constexpr int leastBody = 2; ///< lines that stand above a closing on its page
constexpr int mostMoved = 6; ///< lines of a paragraph that goes overleaf whole; of a longer one too much would be left

QTextTable *tableOf(const QTextBlock &block)
{
    return QTextCursor(block).currentTable();
}

/// Qt's reader leaves an empty paragraph behind a table; that is no text.
QTextBlock textBefore(const QTextBlock &block)
{
    QTextBlock before = block.previous();
    while (before.isValid() && before.length() == 1 && !tableOf(before))
        before = before.previous();
    return before;
}

QTextBlock textBehind(const QTextBlock &block)
{
    QTextBlock behind = block.next();
    while (behind.isValid() && behind.length() == 1 && !tableOf(behind))
        behind = behind.next();
    return behind;
}

bool leadsOn(const QTextBlock &block)
{
    return block.isValid() && !tableOf(block) && block.text().trimmed().endsWith(QLatin1Char(':'));
}

/// With the sentence that leads to it.
QTextBlock withItsLead(const QTextBlock &block)
{
    const QTextBlock before = textBefore(block);
    return leadsOn(before) ? before : block;
}

void setBreak(const QTextBlock &block, QTextFormat::PageBreakFlags policy)
{
    QTextBlockFormat format;
    format.setPageBreakPolicy(policy);
    QTextCursor(block).mergeBlockFormat(format);
}
} // namespace

PageBreaks::PageBreaks(QTextDocument &document, qreal bottom)
    : m_document(document)
    , m_bottom(bottom)
{
}

void PageBreaks::breakBefore(const QTextBlock &block)
{
    setBreak(block, QTextFormat::PageBreak_AlwaysBefore);
}

bool PageBreaks::isFiller(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(filler);
}

/// A line that found no place goes overleaf by itself: its block still begins on the page before, and Qt says that it
/// ends there as well. Only lines tell where a text is.
QRectF PageBreaks::lineIn(const QTextBlock &block, int line) const
{
    const qreal start = m_document.documentLayout()->blockBoundingRect(block).top();
    return block.layout()->lineAt(line).rect().translated(0, start);
}

int PageBreaks::pageOf(const QTextBlock &block, int line) const
{
    return int(lineIn(block, line).top() / m_document.pageSize().height());
}

int PageBreaks::firstPageOf(const QTextBlock &block) const
{
    return block.layout()->lineCount() > 0 ? pageOf(block, 0) : 0;
}

int PageBreaks::lastPageOf(const QTextBlock &block) const
{
    return block.layout()->lineCount() > 0 ? pageOf(block, block.layout()->lineCount() - 1) : 0;
}

/// All of it: what Qt lays out again by itself after a table has moved leaves the end of the letter away.
void PageBreaks::layOutAgain()
{
    const QSizeF page = m_document.pageSize();
    m_document.setPageSize(page + QSizeF(0, 1));
    m_document.setPageSize(page);
}

/// In the order of the text, so that what was mended stays where it is. Closings come later, and whole.
void PageBreaks::mend(const QTextBlock &from)
{
    const QList<Closing> later = closings();
    const auto isMine = [&](int position) {
        return position >= from.position() && std::none_of(later.begin(), later.end(), [position](const Closing &one) {
                   return position >= one.first.position() && position <= one.last.position();
               });
    };
    for (QTextFrame::iterator it = m_document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto *const table = qobject_cast<QTextTable *>(it.currentFrame()))
            keepRowsWhole(*table);
        else if (it.currentBlock().isValid() && isMine(it.currentBlock().position()))
            keepLines(it.currentBlock());
    }
}

void PageBreaks::keepLines(const QTextBlock &block)
{
    if (block.length() == 1 || !leavesALine(block))
        return;
    breakBefore(withItsLead(block));
    layOutAgain();
}

/// At the foot of a page or at the head of the next one; or it is a lead that what it leads to has left.
bool PageBreaks::leavesALine(const QTextBlock &block) const
{
    const int lines = block.layout()->lineCount();
    if (lines == 0)
        return false;
    const int page = pageOf(block, 0);
    int here = 1;
    while (here < lines && pageOf(block, here) == page)
        ++here;
    if (here < lines)
        return here == 1 || (lines - here == 1 && lines <= mostMoved);
    const QTextBlock next = leadsOn(block) ? textBehind(block) : QTextBlock();
    return next.isValid() && next.layout()->lineCount() > 0 && pageOf(next, 0) > page;
}

/// A row that would go on overleaf begins there, and what leads to a table stands on the page of its first row.
void PageBreaks::keepRowsWhole(QTextTable &table)
{
    const int heads = table.format().headerRowCount();
    if (!table.format().borderCollapse() || heads >= table.rows())
        return;
    const QTextBlock before = table.firstCursorPosition().block().previous();
    const auto [first, last] = pagesOf(table, heads);
    if (before.isValid() && (lastPageOf(before) != first || first != last)) {
        breakBefore(before);
        layOutAgain();
    }
    for (int row = heads + 1; row < table.rows(); ++row) {
        const auto [begin, end] = pagesOf(table, row);
        if (end == begin + 1) // a longer one cannot stand on one page
            moveRow(table, row++, begin);
    }
}

/// An empty row takes what is left of @p page; then Qt itself moves the row, whose first line finds no place any more.
/// It is not seen: the table is closed below its last words (LetterDocument::closeTable()).
void PageBreaks::moveRow(QTextTable &table, int row, int page)
{
    const qreal padding = table.format().cellPadding();
    const qreal end = (page + 1) * m_document.pageSize().height() - m_bottom;
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
std::pair<int, int> PageBreaks::pagesOf(const QTextTable &table, int row) const
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

QList<PageBreaks::Closing> PageBreaks::closings() const
{
    QList<Closing> found;
    Closing open;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString name = it.fragment().charFormat().toImageFormat().name();
            if (name == QStringLiteral("loket:keep"))
                open = { block, {}, false };
            else if (name == QStringLiteral("loket:cut"))
                open.tornOff = open.first == block;
            else if (name == QStringLiteral("loket:kept") && open.first.isValid()) {
                open.last = block;
                found.append(std::exchange(open, {}));
            }
        }
    }
    return found;
}

void PageBreaks::keepClosings()
{
    const QList<Closing> all = closings();
    for (const Closing &one : all) {
        if (m_document.pageCount() < 2)
            return;
        if (firstPageOf(one.first) != lastPageOf(one.last)) {
            breakBefore(one.first);
            layOutAgain();
        }
        if (!one.tornOff)
            bringBody(one.first);
    }
}

/// The end of what a closing closes goes along with it: the last paragraphs, or the last row of a table.
void PageBreaks::bringBody(const QTextBlock &closing)
{
    const int page = pageOf(closing, 0);
    if (page == 0 || linesAbove(closing, page) >= leastBody)
        return;
    QTextBlock lead = closing;
    for (int lines = 0; lines < leastBody;) {
        const QTextBlock before = textBefore(lead);
        if (!before.isValid() || before.layout()->lineCount() > 2 * mostMoved)
            return;
        if (QTextTable *const table = tableOf(before)) {
            const int last = table->rows() - 1;
            if (!table->format().borderCollapse() || last <= table->format().headerRowCount())
                return;
            setBreak(closing, QTextFormat::PageBreak_Auto);
            return moveRow(*table, last, pagesOf(*table, last).first);
        }
        lines += before.layout()->lineCount();
        lead = before;
    }
    setBreak(closing, QTextFormat::PageBreak_Auto);
    breakBefore(withItsLead(lead));
    layOutAgain();
}

/// As many as matter. A table that ends there is enough.
int PageBreaks::linesAbove(const QTextBlock &block, int page) const
{
    int lines = 0;
    for (QTextBlock above = textBefore(block); above.isValid() && lines < leastBody; above = textBefore(above)) {
        const int all = above.layout()->lineCount();
        if (all == 0 || pageOf(above, all - 1) < page)
            break;
        if (tableOf(above))
            return leastBody;
        for (int i = 0; i < all; ++i)
            lines += pageOf(above, i) == page ? 1 : 0;
    }
    return lines;
}

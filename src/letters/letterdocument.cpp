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

#include <cmath>

namespace
{
constexpr qreal foldGap = 140; ///< between a fold and the password
constexpr int mostMended = 12; ///< pages; each mended place lays all of them out anew
} // namespace

LetterDocument::LetterDocument(const QString &html, const OfficeIdentity &office, Numbering numbering,
                               const LetterExtras &extras)
    : m_office(office)
    , m_numbering(numbering)
    , m_extras(extras)
    , m_objects(office, extras.password, extras.checkWord)
    , m_breaks(m_document, letterstyle::margins(office).bottom())
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
    if (pageCount() > 1 && pageCount() <= mostMended)
        m_breaks.mend(extras.folded ? secretBlock() : m_document.begin());
    m_breaks.keepClosings();
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
            m_breaks.layOutAgain();
            continue;
        }
        // The sentence before it goes along: it ends with "sebagai berikut".
        PageBreaks::breakBefore(table->firstCursorPosition().block().previous());
        m_breaks.layOutAgain();
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
        const bool goesOn =
            m_breaks.firstPageOf(table->firstCursorPosition().block()) <= int(page.top() / page.height())
            && m_breaks.lastPageOf(table->lastCursorPosition().block()) > int(page.top() / page.height());
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
        for (int i = 0; i < block.layout()->lineCount() && !PageBreaks::isFiller(block); ++i) {
            const qreal bottom = m_breaks.lineIn(block, i).bottom();
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

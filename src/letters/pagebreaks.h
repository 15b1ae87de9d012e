// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>
#include <QTextBlock>

#include <utility>

class QTextDocument;
class QTextTable;

/// Where a letter of several pages goes on overleaf, by the rules of good typing: no line of a paragraph stands alone
/// on a page, a row of a table stays whole, what ends with a colon stays with what it leads to, and a closing with its
/// signature is never parted, nor left alone on a page. Knows the page by its size and bottom margin; draws nothing.
class PageBreaks final
{
    Q_DISABLE_COPY_MOVE(PageBreaks)
public:
    /// @param document outlives this; @param bottom its margin
    PageBreaks(QTextDocument &document, qreal bottom);
    /// Rows and lines. @param from paragraphs before it stay where they are
    void mend(const QTextBlock &from);
    /// From the mark "loket:keep" to "loket:kept"; what is torn off ("loket:cut") needs nothing above it.
    void keepClosings();

    static void breakBefore(const QTextBlock &block); ///< once it is laid out again
    void layOutAgain();
    int firstPageOf(const QTextBlock &block) const;
    int lastPageOf(const QTextBlock &block) const;
    QRectF lineIn(const QTextBlock &block, int line) const; ///< in the document
    static bool isFiller(const QTextBlock &block); ///< it only takes place, and is not seen

private:
    struct Closing {
        QTextBlock first;
        QTextBlock last;
        bool tornOff = false;
    };
    QList<Closing> closings() const;
    void bringBody(const QTextBlock &closing);
    int linesAbove(const QTextBlock &block, int page) const;
    void keepLines(const QTextBlock &block);
    bool leavesALine(const QTextBlock &block) const;
    void keepRowsWhole(QTextTable &table);
    void moveRow(QTextTable &table, int row, int page);
    std::pair<int, int> pagesOf(const QTextTable &table, int row) const;
    int pageOf(const QTextBlock &block, int line) const;

    QTextDocument &m_document;
    qreal m_bottom;
};

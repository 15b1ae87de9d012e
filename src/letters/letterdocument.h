// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/letterobjects.h"
#include "letters/officeidentity.h"

#include <QString>
#include <QTextDocument>

class QPainter;
class QTextTable;

/// A letter laid out in pages, in tenths of a point. It breaks pages and draws one; which device, is the renderer's
/// business.
class LetterDocument final
{
    Q_DISABLE_COPY_MOVE(LetterDocument)
public:
    enum class Numbering { FromSecondPage, None };
    LetterDocument(const QString &html, const OfficeIdentity &office, Numbering numbering,
                   const SecretBytes *password = nullptr);
    ~LetterDocument();

    int pageCount() const { return m_document.pageCount(); }
    void paintPage(QPainter &painter, int page); ///< page from 0

private:
    void flattenGaps();
    void setMargins();
    void keepTogether();
    int firstPageOf(const QTextBlock &block) const;
    int lastPageOf(const QTextBlock &block) const;
    void closeTable(QPainter &painter, QRectF &page) const;
    qreal lastLineOn(const QRectF &page, const QTextTable &table) const;
    void paintPractice(QPainter &painter) const;
    void paintNumber(QPainter &painter, int page) const;

    OfficeIdentity m_office;
    Numbering m_numbering;
    LetterObjects m_objects;
    QTextDocument m_document;
};

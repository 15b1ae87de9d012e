// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/letterobjects.h"
#include "letters/officeidentity.h"
#include "letters/pagebreaks.h"

#include <QString>
#include <QTextDocument>

class QPainter;
class QTextTable;

/// What a letter carries beside its text.
struct LetterExtras {
    const SecretBytes *password = nullptr; ///< not owned; outlives the document
    QString checkWord; ///< below the password
    QString foot; ///< small, below the text of every page
    qreal height = 0; ///< of a page that is lower than the sheet, in tenths of a point
    bool folded = false; ///< marks for folding in three, and the password in the third that lies inside
};

/// A letter laid out in pages, in tenths of a point, and drawn page by page. Where it goes on overleaf is PageBreaks';
/// which device, the renderer's business.
class LetterDocument final
{
    Q_DISABLE_COPY_MOVE(LetterDocument)
public:
    enum class Numbering { FromSecondPage, None };
    LetterDocument(const QString &html, const OfficeIdentity &office, Numbering numbering,
                   const LetterExtras &extras = {});
    ~LetterDocument();

    int pageCount() const { return m_document.pageCount(); }
    void paintPage(QPainter &painter, int page); ///< page from 0

private:
    void flattenGaps();
    void setMargins();
    void foldSecretIn();
    QTextBlock secretBlock() const;
    void closeTable(QPainter &painter, QRectF &page) const;
    qreal lastLineOn(const QRectF &page, const QTextTable &table) const;
    void paintPractice(QPainter &painter) const;
    void paintNumber(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter) const;
    void paintFolds(QPainter &painter) const;

    OfficeIdentity m_office;
    Numbering m_numbering;
    LetterExtras m_extras;
    LetterObjects m_objects;
    QTextDocument m_document;
    PageBreaks m_breaks;
};

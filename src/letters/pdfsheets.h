// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/officeidentity.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

/// Pages of a document that is drawn and not set by a template (forms, tables): PDF/A-1b of the office's sheet, in
/// tenths of a point, with the practice mark, the foot and the language. What stands on the pages is the caller's.
class PdfSheets final
{
    Q_DISABLE_COPY_MOVE(PdfSheets)
public:
    /// Begins with the first page. @param foot left in the foot of every page, beside "Halaman n"; empty: no foot
    /// @throws Error::Fault when the font is not there or nothing can be drawn
    PdfSheets(const QString &title, const OfficeIdentity &office, QPageLayout::Orientation orientation,
              const QString &foot = {});
    QPainter &painter() { return m_painter; }
    QSizeF sheet() const { return m_sheet; } ///< units
    /// Where one draws: the sheet less margins fit for a table, the foot not included.
    QRectF area() const;
    QFont font(qreal points, bool bold = false) const;
    const OfficeIdentity &office() const { return m_office; }
    void newPage();
    int page() const { return m_page; }
    QByteArray finish(); ///< once, at the end

    static qreal mm(qreal millimetres) { return millimetres * 720 / 25.4; }

private:
    void dress();

    OfficeIdentity m_office;
    QString m_foot;
    QSizeF m_sheet;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_page = 1;
};

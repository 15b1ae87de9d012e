// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/separatorsheet.h"

#include "letters/letterstyle.h"
#include "letters/pdfprint.h"

namespace
{
constexpr qreal mm = letterstyle::unitsPerInch / 25.4;

/// In the upper half; the lower one is the same, turned round.
void drawHalf(QPainter &painter, const QSizeF &sheet, const SeparatorSheet &page, const OfficeIdentity &office)
{
    const qreal side = 60 * mm;
    pdfprint::drawQr(painter, { (sheet.width() - side) / 2, 18 * mm, side, side }, page.code);
    painter.setPen(Qt::black);
    const QRectF words(20 * mm, 80 * mm, sheet.width() - 40 * mm, 22 * mm);
    pdfprint::drawFitting(painter, office, words, Qt::AlignCenter, page.title, 34, true);
    pdfprint::drawFitting(painter, office, words.translated(0, 20 * mm), Qt::AlignCenter,
                          page.request.isEmpty() ? QStringLiteral("Untuk permohonan mana pun") : page.request, 20);
    pdfprint::drawFitting(painter, office, words.translated(0, 36 * mm), Qt::AlignCenter,
                          QStringLiteral("LEMBAR PEMISAH: halaman sesudahnya masuk ke berkas ini. Jangan diarsipkan."),
                          10);
}
} // namespace

QByteArray separatorsheet::toPdf(const QList<SeparatorSheet> &sheets, const OfficeIdentity &office)
{
    return pdfprint::of(
        QStringLiteral("Lembar pemisah"), office, letterstyle::pageLayout(office), [&](PagePainting &pages) {
            const QSizeF sheet = letterstyle::sheet(office);
            for (const SeparatorSheet &page : sheets) {
                QPainter &painter = pages.next();
                pdfprint::drawPractice(painter, office,
                                       { 20 * mm, sheet.height() / 2 - 20 * mm, sheet.width() - 40 * mm, 40 * mm });
                drawHalf(painter, sheet, page, office);
                painter.save();
                painter.translate(sheet.width(), sheet.height());
                painter.rotate(180);
                drawHalf(painter, sheet, page, office);
                painter.restore();
            }
        });
}

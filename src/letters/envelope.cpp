// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/envelope.h"

#include "core/error.h"
#include "letters/letterstyle.h"
#include "letters/pdfprint.h"

#include <QCoreApplication>

namespace
{
constexpr qreal mm = letterstyle::unitsPerInch / 25.4;
constexpr int topLeft = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

struct Addressed {
    QString number;
    QStringList lines;
};

Addressed addressedIn(const LetterContent &letter, bool personal)
{
    const auto text = [&](const char *name) { return letter.fields.texts.value(QString::fromLatin1(name)); };
    if (text("nama_pemohon").isEmpty())
        throw refused(QCoreApplication::translate("letters", "This letter is addressed to nobody."));
    Addressed to { text("nomor_surat"), {} };
    to.lines << QStringLiteral("Yth. Sdr. ") + text("nama_pemohon")
            + (personal ? QStringLiteral(" (pribadi)") : QString());
    to.lines << (text("jabatan_dalam_pokja").isEmpty() ? QString()
                                                       : text("jabatan_dalam_pokja") + QStringLiteral(" pada "))
            + text("nama_pokja");
    to.lines << QStringLiteral("di ") + text("tempat_tujuan");
    return to;
}

void drawSender(QPainter &painter, const QRectF &sheet, const OfficeIdentity &office)
{
    const QRectF place(sheet.left() + 10 * mm, sheet.top() + 8 * mm, sheet.width() * 0.62, 24 * mm);
    painter.setPen(Qt::black);
    pdfprint::drawFitting(painter, office, { place.topLeft(), QSizeF(place.width(), 14 * mm) }, topLeft,
                          office.letterhead.join(QLatin1Char('\n')), 9, true);
    QStringList where { office.address };
    where << (office.city + QLatin1Char(' ') + office.postalCode).simplified();
    where.removeAll(QString());
    pdfprint::drawFitting(painter, office, place.adjusted(0, 15 * mm, 0, 0), topLeft, where.join(QStringLiteral(", ")),
                          8);
}
} // namespace

namespace envelope
{
const QList<EnvelopeSize> &sizes()
{
    static const QList<EnvelopeSize> all {
        { "C6/5 (229 x 114 mm)", { 229, 114 } },
        { "DL (220 x 110 mm)", { 220, 110 } },
        { "C5 (229 x 162 mm)", { 229, 162 } },
        { "C4 (324 x 229 mm)", { 324, 229 } },
    };
    return all;
}

QByteArray toPdf(EnvelopeKind kind, const LetterContent &letter, const EnvelopeSize &size, const OfficeIdentity &office)
{
    const bool inner = kind == EnvelopeKind::Inner;
    const Addressed to = addressedIn(letter, inner);
    // The title is shown by viewers and stands in print logs: it tells no more than the cover does.
    const QString title = QStringLiteral("Sampul ") + to.number;
    return pdfprint::of(title, office, pdfprint::sheet(size.millimetres), [&](PagePainting &pages) {
        QPainter &painter = pages.next();
        const QRectF sheet(QPointF(), size.millimetres * mm);
        pdfprint::drawPractice(painter, office, sheet.adjusted(10 * mm, 10 * mm, -10 * mm, -10 * mm));
        drawSender(painter, sheet, office);
        if (inner) {
            painter.setPen(QColor(0xc0, 0, 0));
            pdfprint::drawFitting(painter, office, { sheet.right() - 70 * mm, 8 * mm, 60 * mm, 12 * mm },
                                  int(Qt::AlignRight) | int(Qt::AlignTop), QStringLiteral("RAHASIA"), 20, true);
            painter.setPen(Qt::black);
            pdfprint::drawFitting(painter, office, { sheet.right() - 90 * mm, 21 * mm, 80 * mm, 8 * mm },
                                  int(Qt::AlignRight) | int(Qt::AlignTop), QStringLiteral("Nomor ") + to.number, 11);
        }
        painter.setPen(Qt::black);
        const QRectF address(sheet.width() * 0.42, sheet.height() * 0.5, sheet.width() * 0.58 - 10 * mm,
                             sheet.height() * 0.5 - 10 * mm);
        pdfprint::drawFitting(painter, office, address, topLeft, to.lines.join(QLatin1Char('\n')), 12);
    });
}
} // namespace envelope

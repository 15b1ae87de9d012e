// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/labelsheet.h"

#include "core/error.h"
#include "letters/letterstyle.h"
#include "letters/pdfprint.h"

#include <QCoreApplication>

namespace
{
constexpr qreal mm = letterstyle::unitsPerInch / 25.4;
constexpr qreal padding = 2.5 * mm; ///< what a printer that feeds askew may take

QRectF placeOf(const LabelFormat &format, int position)
{
    const QPointF corner(format.first.x() + format.step.x() * (position % format.columns),
                         format.first.y() + format.step.y() * (position / format.columns));
    return { corner * mm, format.label * mm };
}

void draw(QPainter &painter, const QRectF &whole, const Label &label, const OfficeIdentity &office)
{
    QRectF text = whole.adjusted(padding, padding, -padding, -padding);
    pdfprint::drawPractice(painter, office, text);
    if (!label.code.isEmpty()) {
        const qreal side = qMin(text.height(), text.width() * 0.36);
        pdfprint::drawQr(painter, { text.right() - side, text.center().y() - side / 2, side, side }, label.code);
        text.setRight(text.right() - side - mm);
    }
    painter.setPen(Qt::black);
    const int rows = 4 + int(label.lines.size());
    const qreal row = text.height() / rows;
    constexpr int line = int(Qt::AlignLeft) | int(Qt::AlignVCenter);
    const auto take = [&text](qreal height) {
        const QRectF top(text.left(), text.top(), text.width(), height);
        text.setTop(text.top() + height);
        return top;
    };
    pdfprint::drawFitting(painter, office, take(row), line, label.head, 9);
    pdfprint::drawFitting(painter, office, take(row * 2.4), line, label.title, 26, true);
    for (const QString &words : label.lines)
        pdfprint::drawFitting(painter, office, take(text.height() > row ? row : text.height()), line, words, 10);
}
} // namespace

namespace labelsheet
{
const QList<LabelFormat> &formats()
{
    static const QList<LabelFormat> all {
        { "3 x 7 (63,5 x 38,1 mm)", 3, 7, { 63.5, 38.1 }, { 7.25, 15.15 }, { 66.0, 38.1 } },
        { "2 x 7 (99,1 x 38,1 mm)", 2, 7, { 99.1, 38.1 }, { 4.65, 15.15 }, { 101.6, 38.1 } },
        { "2 x 4 (99,1 x 67,7 mm)", 2, 4, { 99.1, 67.7 }, { 4.65, 13.1 }, { 101.6, 67.7 } },
        { "3 x 8 (70 x 37 mm)", 3, 8, { 70.0, 37.0 }, { 0.0, 0.5 }, { 70.0, 37.0 } },
        { "1 x 4 (192 x 61 mm)", 1, 4, { 192.0, 61.0 }, { 9.0, 26.5 }, { 192.0, 61.0 } },
    };
    return all;
}

QString placed(const QString &what, const QString &value)
{
    const QString place = value.simplified();
    return place.isEmpty() || place.startsWith(what, Qt::CaseInsensitive) ? place : what + QLatin1Char(' ') + place;
}

QByteArray toPdf(const QList<Label> &labels, const LabelFormat &format, int start, const OfficeIdentity &office)
{
    if (start < 1 || start > format.count())
        throw refused(QCoreApplication::translate("letters", "This sheet has the labels 1 to %1.").arg(format.count()));
    const QPageLayout layout = pdfprint::sheet({ 210, 297 });
    return pdfprint::of(QStringLiteral("Label"), office, layout, [&](PagePainting &pages) {
        QPainter *painter = &pages.next();
        int position = start - 1;
        for (const Label &label : labels) {
            if (position == format.count()) {
                painter = &pages.next();
                position = 0;
            }
            draw(*painter, placeOf(format, position++), label, office);
        }
    });
}
} // namespace labelsheet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pdfprint.h"

#include "core/error.h"
#include "letters/letterstyle.h"
#include "letters/pdfcompact.h"
#include "letters/qrcode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPdfWriter>

namespace
{
constexpr qreal smallest = 6; // points
constexpr int quiet = 4; // modules
} // namespace

namespace pdfprint
{
QByteArray of(const QString &title, const OfficeIdentity &office, const QPageLayout &layout,
              const std::function<void(PagePainting &)> &paint)
{
    const QString found = QFontInfo(letterstyle::font(office, office.fontSize)).family();
    if (found.compare(office.fontFamily, Qt::CaseInsensitive) != 0)
        throw fault(QCoreApplication::translate("letters",
                                                "The font \"%1\" is not installed. Choose another one in the settings.")
                        .arg(office.fontFamily));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(letterstyle::unitsPerInch));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Loket"));
        writer.setPageLayout(layout);
        PagePainting pages(writer);
        paint(pages);
        pages.finish();
    }
    return compacted(bytes, "id-ID");
}

QPageLayout sheet(QSizeF millimetres)
{
    const bool lying = millimetres.width() > millimetres.height();
    const QPageSize size(lying ? millimetres.transposed() : millimetres, QPageSize::Millimeter, QString(),
                         QPageSize::ExactMatch);
    QPageLayout layout(size, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void drawFitting(QPainter &painter, const OfficeIdentity &office, const QRectF &place, int flags, const QString &text,
                 qreal points, bool bold)
{
    for (qreal size = points;; size -= 0.5) {
        const QFont font = letterstyle::font(office, size, bold);
        const QRectF needed = QFontMetricsF(font).boundingRect(place, flags, text);
        const bool fits = needed.height() <= place.height() && needed.width() <= place.width();
        if (!fits && size > smallest)
            continue;
        painter.setFont(font);
        painter.drawText(place, flags, text);
        return;
    }
}

void drawQr(QPainter &painter, const QRectF &square, const QString &text)
{
    const QrCode code = QrCode::of(text);
    const qreal module = square.width() / (code.modules + 2 * quiet);
    const QPointF origin = square.topLeft() + QPointF(quiet * module, quiet * module);
    painter.fillRect(square, Qt::white);
    for (const QRect &run : code.dark)
        painter.fillRect(QRectF(origin + QPointF(run.topLeft()) * module, QSizeF(run.size()) * module), Qt::black);
}

void drawPractice(QPainter &painter, const OfficeIdentity &office, const QRectF &place)
{
    if (!office.practice)
        return;
    painter.save();
    painter.setPen(QColor(0xd4, 0xd4, 0xd4));
    drawFitting(painter, office, place, Qt::AlignCenter, QStringLiteral("LATIHAN"), 90, true);
    painter.restore();
}
} // namespace pdfprint

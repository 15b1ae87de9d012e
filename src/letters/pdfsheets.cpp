// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pdfsheets.h"

#include "core/error.h"
#include "letters/letterstyle.h"
#include "letters/pdflanguage.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPageSize>

namespace
{
constexpr qreal sideMm = 15;
constexpr qreal topMm = 12;
constexpr qreal footMm = 12;

Error undrawable()
{
    return fault(QCoreApplication::translate("letters", "The pages cannot be drawn."));
}
} // namespace

PdfSheets::PdfSheets(const QString &title, const OfficeIdentity &office, QPageLayout::Orientation orientation,
                     const QString &foot)
    : m_office(office)
    , m_foot(foot)
    , m_buffer(&m_bytes)
{
    if (QFontInfo(font(10)).family().compare(office.fontFamily, Qt::CaseInsensitive) != 0)
        throw fault(QCoreApplication::translate("letters",
                                                "The font \"%1\" is not installed. Choose another one in the settings.")
                        .arg(office.fontFamily));
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setResolution(int(letterstyle::unitsPerInch));
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Loket"));
    QPageLayout layout = letterstyle::pageLayout(office);
    layout.setOrientation(orientation);
    m_writer->setPageLayout(layout);
    m_sheet = letterstyle::sheet(office);
    if (orientation == QPageLayout::Landscape)
        m_sheet.transpose();
    if (!m_painter.begin(m_writer.get()))
        throw undrawable();
    dress();
}

QRectF PdfSheets::area() const
{
    return QRectF(QPointF(), m_sheet).adjusted(mm(sideMm), mm(topMm), -mm(sideMm), -mm(topMm + footMm));
}

QFont PdfSheets::font(qreal points, bool bold) const
{
    return letterstyle::font(m_office, points, bold);
}

void PdfSheets::newPage()
{
    if (!m_writer->newPage())
        throw undrawable();
    ++m_page;
    dress();
}

void PdfSheets::dress()
{
    m_painter.save();
    if (m_office.practice) {
        const QString word = QStringLiteral("LATIHAN");
        m_painter.translate(m_sheet.width() / 2, m_sheet.height() / 2);
        m_painter.rotate(-35);
        m_painter.setFont(font(110, true));
        m_painter.setPen(QColor(0xec, 0xec, 0xec));
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(QPointF(-metrics.horizontalAdvance(word) / 2, metrics.capHeight() / 2), word);
    }
    m_painter.restore();
    if (m_foot.isEmpty())
        return;
    m_painter.setFont(font(7.5));
    m_painter.setPen(Qt::black);
    const QRectF line(mm(sideMm), m_sheet.height() - mm(footMm + 2), m_sheet.width() - 2 * mm(sideMm), mm(5));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_foot);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Halaman %1").arg(m_page));
}

QByteArray PdfSheets::finish()
{
    if (!m_painter.end())
        throw undrawable();
    m_writer.reset();
    m_buffer.close();
    return withLanguage(m_bytes, "id-ID");
}

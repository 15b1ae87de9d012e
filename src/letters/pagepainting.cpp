// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/pagepainting.h"

#include "core/error.h"
#include "letters/letterstyle.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace
{
[[noreturn]] void cannotDraw()
{
    throw fault(
        QCoreApplication::translate("letters", "The letter cannot be drawn. Look whether the printer is there."));
}
} // namespace

PagePainting::PagePainting(QPagedPaintDevice &device)
    : m_device(device)
{
    if (!m_painter.begin(&device))
        cannotDraw();
    // A printer that keeps its own margins puts the origin inside them.
    const QPointF origin = device.pageLayout().mode() == QPageLayout::FullPageMode
        ? QPointF()
        : QPointF(device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft());
    m_painter.translate(-origin);
    m_painter.scale(device.logicalDpiX() / letterstyle::unitsPerInch, device.logicalDpiY() / letterstyle::unitsPerInch);
}

PagePainting::~PagePainting() = default;

QPainter &PagePainting::next()
{
    if (m_pages++ > 0 && !m_device.newPage())
        cannotDraw();
    return m_painter;
}

void PagePainting::finish()
{
    if (!m_painter.end())
        cannotDraw();
}

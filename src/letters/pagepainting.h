// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPainter>

class QPagedPaintDevice;

/// The pages of one print, in tenths of a point from the top left corner of the paper, whatever the device counts in.
/// The device's page layout is set before; what stands on the pages is the caller's. All throw Fault where the device
/// cannot be drawn on.
class PagePainting final
{
    Q_DISABLE_COPY_MOVE(PagePainting)
public:
    explicit PagePainting(QPagedPaintDevice &device);
    ~PagePainting();
    QPainter &next(); ///< the first page, then each further one
    void finish();

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    int m_pages = 0;
};

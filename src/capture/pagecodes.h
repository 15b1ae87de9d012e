// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

/// A code that stands on a page.
struct PageCode {
    QString text; ///< at most 4,000 characters, control characters taken out; whose it is says core/agenda.h
    QRectF part; ///< of the page, 0 to 1 in both directions
};

/// QR codes on a page, however the sheet was turned. Pure, and of some 0.1 s for a page of 300 dpi: for a worker.
/// A code that cannot be read is none.
namespace pagecodes
{
QList<PageCode> read(const QImage &page);
}

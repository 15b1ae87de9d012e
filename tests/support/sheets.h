// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/qrcode.h"

#include <QFont>
#include <QImage>
#include <QPainter>

/// Sheets of paper as a scanner at 150 dpi sees them.
namespace sheets
{
/// @param code a QR code in the upper right corner, 3.4 cm; empty: none
inline QImage sheet(const QString &words, const QString &code = {})
{
    QImage image(1240, 1754, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 24));
    painter.drawText(QRect(120, 300, 1000, 1300), Qt::TextWordWrap, words);
    if (code.isEmpty())
        return image;
    const QrCode qr = QrCode::of(code);
    const double module = 200.0 / qr.modules;
    for (const QRect &run : qr.dark)
        painter.fillRect(QRectF(950 + run.x() * module, 60 + run.y() * module, run.width() * module, module),
                         Qt::black);
    return image;
}
} // namespace sheets

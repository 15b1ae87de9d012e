// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/textpage.h"

#include "capture/pixels.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

QImage textpage::drawn(const PageWords &words, double dpi)
{
    const double scale = std::clamp(dpi, 20.0, 300.0) / 25.4;
    QImage image(pixels::wishedSize(words.millimetres, scale * 25.4), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    QFont font(QStringLiteral("Liberation Mono"));
    font.setStyleHint(QFont::TypeWriter);
    font.setPixelSize(std::max(2, int(3.1 * scale)));
    painter.setFont(font);
    const double ascent = QFontMetricsF(font).ascent();
    for (const PageWord &word : words.words) {
        const QRectF box(word.box.topLeft() * scale, word.box.size() * scale);
        painter.drawText(QPointF(box.left(), box.top() + ascent), word.text);
    }
    painter.end();
    return pixels::grayIfGray(image);
}

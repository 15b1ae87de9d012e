// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tintediconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <utility>

TintedIconEngine::TintedIconEngine(QString name, Colour colour)
    : m_name(std::move(name))
    , m_colour(std::move(colour))
{
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : qreal(1);
    QPixmap drawn = scaledPixmap(rect.size() * scale, mode, state, scale);
    drawn.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, drawn);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const theme::Colours &colours = theme::colours();
    const QColor colour = mode == QIcon::Disabled ? colours.disabledText : m_colour(colours);
    const QString key =
        QStringLiteral("tint/%1/%2/%3/%4").arg(m_name).arg(size.width()).arg(scale).arg(colour.rgb(), 0, 16);
    QPixmap tinted;
    if (QPixmapCache::find(key, &tinted))
        return tinted;
    QPixmap drawn = QIcon::fromTheme(m_name).pixmap((QSizeF(size) / scale).toSize(), scale);
    drawn.setDevicePixelRatio(1);
    tinted = QPixmap(size);
    tinted.fill(Qt::transparent);
    QPainter painter(&tinted);
    painter.drawPixmap((size.width() - drawn.width()) / 2, (size.height() - drawn.height()) / 2, drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(tinted.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, tinted);
    return tinted;
}

bool TintedIconEngine::isNull()
{
    return QIcon::fromTheme(m_name).isNull();
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

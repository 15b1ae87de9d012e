// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tintediconengine.h"

#include <QFileInfo>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
/// The drawing itself. QIcon::fromTheme() would find it too, but reads it three times and looks through every folder
/// of the theme: a tenth of the way to the first paint.
QString findDrawing(const QString &name, int side)
{
    std::array sizes { 16, 22, 24, 32, 48, 64 };
    std::sort(sizes.begin(), sizes.end(), [side](int a, int b) { return qAbs(a - side) < qAbs(b - side); });
    const QStringList roots = QIcon::themeSearchPaths();
    for (const QString &root : roots) {
        for (const QString &group : { u"actions"_s, u"places"_s, u"status"_s, u"preferences"_s }) {
            for (const int size : sizes) {
                const QString file = u"%1/breeze/%2/%3/%4.svg"_s.arg(root, group).arg(size).arg(name);
                if (QFileInfo::exists(file))
                    return file;
            }
        }
    }
    return {};
}

QPixmap draw(const QString &name, const QSize &size, qreal scale)
{
    static QHash<std::pair<QString, int>, QString> known;
    const std::pair key { name, qRound(std::min(size.width(), size.height()) / scale) };
    if (!known.contains(key))
        known.insert(key, findDrawing(key.first, key.second));
    QSvgRenderer drawing;
    const QString file = known.value(key);
    if (file.isEmpty() || !drawing.load(file))
        return QIcon::fromTheme(name).pixmap((QSizeF(size) / scale).toSize(), scale);
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    drawing.render(&painter, QRectF(QPointF(), size));
    return drawn;
}
} // namespace

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
    QPixmap drawn = draw(m_name, size, scale);
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
    return findDrawing(m_name, theme::smallIcon).isEmpty() && QIcon::fromTheme(m_name).isNull();
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

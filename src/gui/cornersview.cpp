// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cornersview.h"

#include "gui/keyhelp.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace
{
constexpr double handle = 9; // pixels around a corner
constexpr double reach = 28; // so near, the mouse takes it
constexpr int margin = 14;
} // namespace

CornersView::CornersView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cornersView"));
    setFocusPolicy(Qt::StrongFocus);
    KeyHelp::describe(this, QStringLiteral("1, 2, 3, 4"), tr("Choose a corner; the arrows move it, with Shift by ten"));
    setMinimumSize(260, 300);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Corners of the sheet"));
    choose(0);
}

void CornersView::setPhoto(const QImage &photo, const QPolygonF &corners)
{
    m_photo = photo;
    m_corners = corners;
    update();
    Q_EMIT changed();
}

double CornersView::scale() const
{
    if (m_photo.isNull())
        return 1;
    return std::min(double(width() - 2 * margin) / m_photo.width(), double(height() - 2 * margin) / m_photo.height());
}

QRectF CornersView::place() const
{
    const QSizeF size = QSizeF(m_photo.size()) * scale();
    return { QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size };
}

QPointF CornersView::onScreen(int corner) const
{
    return place().topLeft() + m_corners.value(corner) * scale();
}

void CornersView::choose(int corner)
{
    m_current = (corner + 4) % 4;
    const QString names[] = { tr("top left"), tr("top right"), tr("bottom right"), tr("bottom left") };
    setAccessibleDescription(tr("Corner %1, %2. Arrows move it.").arg(m_current + 1).arg(names[m_current]));
    update();
}

void CornersView::moveTo(int corner, QPointF photo)
{
    photo.setX(std::clamp(photo.x(), 0.0, double(m_photo.width())));
    photo.setY(std::clamp(photo.y(), 0.0, double(m_photo.height())));
    m_corners[corner] = photo;
    update();
    Q_EMIT changed();
}

void CornersView::paintEvent(QPaintEvent *)
{
    if (m_photo.isNull() || m_corners.size() != 4)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(place(), m_photo);
    QPolygonF quad;
    for (int i = 0; i < 4; ++i)
        quad << onScreen(i);
    const theme::Colours &colours = theme::colours();
    painter.setPen(QPen(colours.surface, 4));
    painter.drawPolygon(quad);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawPolygon(quad);
    painter.setFont(theme::font(theme::Text::SupportStrong));
    for (int i = 0; i < 4; ++i) {
        const bool chosen = i == m_current;
        painter.setPen(QPen(chosen ? colours.surface : colours.accent, 2));
        painter.setBrush(chosen ? colours.accent : colours.surface);
        const double radius = chosen && hasFocus() ? handle + 3 : handle;
        painter.drawEllipse(quad[i], radius, radius);
        painter.setPen(chosen ? colours.onAccent : colours.accent);
        painter.drawText(QRectF(quad[i] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter,
                         QString::number(i + 1));
    }
}

void CornersView::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_corners.size(); ++i) {
        if (QLineF(event->position(), onScreen(i)).length() <= reach) {
            choose(i);
            m_dragging = true;
            return;
        }
    }
}

void CornersView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging && (event->buttons() & Qt::LeftButton))
        moveTo(m_current, (event->position() - place().topLeft()) / scale());
}

void CornersView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void CornersView::keyPressEvent(QKeyEvent *event)
{
    const double step = (event->modifiers() & Qt::ShiftModifier ? 10 : 1) / scale();
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        return choose(event->key() - Qt::Key_1);
    case Qt::Key_Space:
        return choose(m_current + 1);
    case Qt::Key_Left:
        return moveTo(m_current, m_corners[m_current] + QPointF(-step, 0));
    case Qt::Key_Right:
        return moveTo(m_current, m_corners[m_current] + QPointF(step, 0));
    case Qt::Key_Up:
        return moveTo(m_current, m_corners[m_current] + QPointF(0, -step));
    case Qt::Key_Down:
        return moveTo(m_current, m_corners[m_current] + QPointF(0, step));
    default:
        QWidget::keyPressEvent(event);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stripdrag.h"

#include "gui/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace
{
constexpr int lineWidth = 3;

/// Where pages would go; painted, so that it follows the theme.
class DropLine final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override;
};

void DropLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight));
}
} // namespace

StripDrag::StripDrag(QListView &strip)
    : QObject(&strip)
    , m_strip(strip)
    , m_line(new DropLine(strip.viewport()))
{
    m_line->hide();
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    strip.viewport()->setAcceptDrops(true);
    strip.viewport()->installEventFilter(this);
}

int StripDrag::rowAt(const QPoint &place) const
{
    const int rows = m_strip.model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        const QRect page = m_strip.visualRect(m_strip.model()->index(row, 0));
        if (place.y() < page.top() || (place.y() <= page.bottom() && place.x() < page.center().x()))
            return row;
    }
    return rows;
}

void StripDrag::showLine(const QPoint &place)
{
    const int row = rowAt(place);
    const int rows = m_strip.model()->rowCount();
    if (rows == 0)
        return m_line->hide();
    const QRect next = m_strip.visualRect(m_strip.model()->index(std::min(row, rows - 1), 0));
    const int x = row < rows ? next.left() - lineWidth : next.right() + 1;
    m_line->setGeometry(std::max(0, x), next.top(), lineWidth, next.height());
    m_line->show();
    m_line->raise();
}

void StripDrag::stop()
{
    m_line->hide();
    m_dragging = false;
    m_pressed = { -1, -1 };
}

bool StripDrag::press(const QPoint &place, bool plainly)
{
    stop();
    if (plainly && m_strip.indexAt(place).isValid())
        m_pressed = place;
    return false; // marking is the view's
}

bool StripDrag::move(const QPoint &place)
{
    if (m_pressed.x() < 0)
        return false;
    if (!m_dragging && (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true; // else the view would begin to mark what the mouse passes
    m_dragging = true;
    showLine(place);
    return true;
}

bool StripDrag::release(const QPoint &place)
{
    const bool dragged = m_dragging;
    stop();
    if (dragged && m_strip.viewport()->rect().contains(place))
        Q_EMIT moved(rowAt(place));
    return dragged;
}

QStringList StripDrag::filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool StripDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return press(mouse->pos(), mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier);
    }
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event)->pos());
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event)->pos());
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (filesOf(drag->mimeData()).isEmpty())
            return false;
        showLine(drag->position().toPoint());
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave:
        stop();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = filesOf(drop->mimeData());
        stop();
        if (files.isEmpty())
            return false;
        drop->acceptProposedAction();
        Q_EMIT filesDropped(files, rowAt(drop->position().toPoint()));
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pagecanvas.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace
{
constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;
constexpr int margin = theme::inside;
} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(160, 120);
}

void PageCanvas::setPage(const QSizeF &millimetres)
{
    m_millimetres = millimetres;
    m_image = {};
    m_sentence.clear();
    m_highlight = {};
    verticalScrollBar()->setValue(0);
    refit();
    viewport()->update();
}

void PageCanvas::setImage(const QImage &image)
{
    m_image = image;
    viewport()->update();
}

void PageCanvas::setSentence(const QString &sentence)
{
    m_millimetres = {};
    m_image = {};
    m_highlight = {};
    m_sentence = sentence;
    viewport()->setCursor(Qt::ArrowCursor);
    updateBars();
    viewport()->update();
}

void PageCanvas::setFit(Fit fit)
{
    m_fit = fit;
    refit();
}

void PageCanvas::setZoom(double zoom)
{
    zoomAround(zoom, QRectF(viewport()->rect()).center());
}

void PageCanvas::setTurns(int turns)
{
    m_turns = ((turns % 4) + 4) % 4;
    refit();
    updateBars();
    viewport()->update();
}

void PageCanvas::highlight(const QRectF &millimetres)
{
    m_highlight = millimetres;
    if (!millimetres.isEmpty())
        bringIntoView(millimetres);
    viewport()->update();
}

double PageCanvas::wishedDpi() const
{
    return m_zoom * 96 * devicePixelRatioF();
}

QSizeF PageCanvas::shownSize(double zoom) const
{
    QSizeF size = m_millimetres * (pixelsPerMillimetre * zoom);
    if (m_turns % 2)
        size.transpose();
    return { std::round(size.width()), std::round(size.height()) };
}

double PageCanvas::fittingZoom() const
{
    const QSizeF whole = shownSize(1000); // large, so that rounding does not count
    if (whole.isEmpty())
        return m_zoom;
    const double width = std::max(16, viewport()->width() - 2 * margin) * 1000.0 / whole.width();
    const double height = std::max(16, viewport()->height() - 2 * margin) * 1000.0 / whole.height();
    return std::clamp(m_fit == Fit::Width ? width : std::min(width, height), leastZoom, mostZoom);
}

void PageCanvas::refit()
{
    const double zoom = m_fit == Fit::Free ? m_zoom : fittingZoom();
    const bool changed = !qFuzzyCompare(zoom, m_zoom);
    m_zoom = zoom;
    updateBars();
    if (changed) {
        viewport()->update();
        Q_EMIT zoomChanged(m_zoom);
        Q_EMIT wishChanged();
    }
}

void PageCanvas::updateBars()
{
    const QSize size = shownSize(m_zoom).toSize() + QSize(2 * margin, 2 * margin);
    const auto set = [](QScrollBar *bar, int content, int room) {
        bar->setRange(0, std::max(0, content - room));
        bar->setPageStep(room);
        bar->setSingleStep(24);
    };
    // Fitting the width, the vertical bar must not take the room that the width was fitted to.
    setVerticalScrollBarPolicy(m_fit == Fit::Width && !m_millimetres.isEmpty() ? Qt::ScrollBarAlwaysOn
                                                                               : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(m_fit == Fit::Free ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
    const bool movable = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    viewport()->setCursor(movable && !m_millimetres.isEmpty() ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

QRectF PageCanvas::pageRect() const
{
    const QSizeF size = shownSize(m_zoom);
    const double x = std::max<double>(margin, std::floor((viewport()->width() - size.width()) / 2));
    const double y =
        m_fit == Fit::Page ? std::max<double>(margin, std::floor((viewport()->height() - size.height()) / 2)) : margin;
    return { QPointF(x - horizontalScrollBar()->value(), y - verticalScrollBar()->value()), size };
}

void PageCanvas::zoomAround(double zoom, const QPointF &fixed)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (m_millimetres.isEmpty() || qFuzzyCompare(zoom, m_zoom))
        return;
    const QRectF before = pageRect();
    const QPointF share((fixed.x() - before.x()) / before.width(), (fixed.y() - before.y()) / before.height());
    m_fit = Fit::Free;
    m_zoom = zoom;
    updateBars();
    const QRectF after = pageRect();
    const QPointF moved(after.x() + share.x() * after.width(), after.y() + share.y() * after.height());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x() - fixed.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y() - fixed.y()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT wishChanged();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (direction == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + direction * (bar->pageStep() * 9 / 10));
    if (bar->value() == before)
        Q_EMIT pageTurned(direction);
}

void PageCanvas::bringIntoView(const QRectF &millimetres)
{
    const QRectF page = pageRect();
    QTransform toPage;
    toPage.translate(page.center().x(), page.center().y());
    toPage.rotate(90.0 * m_turns);
    const double scale = pixelsPerMillimetre * m_zoom;
    toPage.scale(scale, scale);
    toPage.translate(-m_millimetres.width() / 2, -m_millimetres.height() / 2);
    const QRectF shown = toPage.mapRect(millimetres);
    const auto bring = [](QScrollBar *bar, double from, double to, int room) {
        constexpr int air = 24;
        if (from < air)
            bar->setValue(bar->value() + int(from) - air);
        else if (to > room - air)
            bar->setValue(bar->value() + int(std::min(to - room + air, from - air)));
    };
    bring(horizontalScrollBar(), shown.left(), shown.right(), viewport()->width());
    bring(verticalScrollBar(), shown.top(), shown.bottom(), viewport()->height());
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_millimetres.isEmpty())
        paintPage(painter);
    const QRect room = viewport()->rect().adjusted(theme::edge, theme::edge, -theme::edge, -theme::edge);
    const bool waiting = !m_millimetres.isEmpty() && m_image.isNull();
    if (m_sentence.isEmpty() && !waiting)
        return;
    // A page is white in every theme, and so is the paper that is still to come.
    painter.setPen(waiting ? theme::lightColours().muted : palette().color(QPalette::WindowText));
    painter.setFont(theme::font(theme::Text::Body));
    painter.drawText(waiting ? pageRect().toRect().intersected(room) : room, Qt::AlignCenter | Qt::TextWordWrap,
                     waiting ? tr("The page is being read ...") : m_sentence);
}

void PageCanvas::paintPage(QPainter &painter) const
{
    const QRectF page = pageRect();
    painter.save();
    painter.fillRect(page, Qt::white);
    painter.translate(page.center());
    painter.rotate(90.0 * m_turns);
    QSizeF upright = page.size();
    if (m_turns % 2)
        upright.transpose();
    const QRectF target(-upright.width() / 2, -upright.height() / 2, upright.width(), upright.height());
    if (!m_image.isNull()) {
        const QSizeF pixels = upright * devicePixelRatioF();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, pixels.toSize() != m_image.size());
        painter.drawImage(target, m_image);
    }
    if (!m_highlight.isEmpty()) {
        const double scale = pixelsPerMillimetre * m_zoom;
        const QRectF mark(target.topLeft() + m_highlight.topLeft() * scale, m_highlight.size() * scale);
        QColor ground = theme::lightColours().accent;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ground, 1.5));
        ground.setAlphaF(0.16F);
        painter.setBrush(ground);
        painter.drawRoundedRect(mark.adjusted(-3, -2, 3, 2), 2, 2);
    }
    painter.restore();
    painter.setPen(theme::colours().line);
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
    updateBars();
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAround(m_zoom * std::pow(1.25, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || viewport()->cursor().shape() == Qt::ArrowCursor)
        return QAbstractScrollArea::mousePressEvent(event);
    m_draggedFrom = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || viewport()->cursor().shape() != Qt::ClosedHandCursor)
        return;
    const QPoint moved = event->position().toPoint() - m_draggedFrom;
    m_draggedFrom += moved;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractScrollArea::mouseReleaseEvent(event);
    updateBars();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QPolygonF>
#include <QWidget>

/// A photo with the four corners of the sheet on it, each to be dragged, or moved by keys: 1 to 4 or Tab's space bar
/// choose one, the arrows move it, with Shift by ten. It draws and moves; what the corners are good for is the
/// dialog's.
class CornersView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CornersView)
public:
    explicit CornersView(QWidget *parent = nullptr);
    void setPhoto(const QImage &photo, const QPolygonF &corners); ///< in pixels of the photo
    const QPolygonF &corners() const { return m_corners; }
    int current() const { return m_current; }
    QPointF onScreen(int corner) const; ///< for tests and for drawing
    QSize sizeHint() const override { return { 420, 480 }; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF place() const;
    double scale() const;
    void moveTo(int corner, QPointF photo);
    void choose(int corner);

    QImage m_photo;
    QPolygonF m_corners;
    int m_current = 0;
    bool m_dragging = false;
};

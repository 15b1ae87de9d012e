// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QImage>
#include <QPolygonF>

class CornersView;
class PageCanvas;
class ReasonButton;

/// A photo with a sheet on it, and beside it the sheet as it would be filed, straight. The corners can be moved; the
/// photo itself stays as it came whatever is chosen.
class CornersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CornersDialog)
public:
    /// @param photo as it came, any size. @param corners in its pixels; not four: a frame to begin with
    CornersDialog(const QImage &photo, const QList<QPointF> &corners, QWidget *parent = nullptr);
    CornersView *view() const { return m_view; }
    PageCanvas *preview() const { return m_preview; }

Q_SIGNALS:
    /// In pixels of the photo that was given; none: as it came.
    void chosen(const QList<QPointF> &corners);

private:
    void build();
    void showStraight();
    QImage m_small;
    double m_scale = 1; ///< of the small picture to the photo
    CornersView *m_view;
    PageCanvas *m_preview;
    ReasonButton *m_accept;
};

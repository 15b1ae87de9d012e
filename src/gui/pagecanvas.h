// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractScrollArea>
#include <QImage>
#include <QPoint>
#include <QRectF>
#include <QSizeF>
#include <QString>

/// Shows one page at the size that is wished: image, zoom, rotation by the officer, a marked field, or a sentence in
/// the page's place. A blurred earlier image stands until a sharper one comes. What is shown at which resolution, and
/// where it comes from, is for PaperView.
class PageCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageCanvas)
public:
    enum class Fit { Width, Page, Free };

    explicit PageCanvas(QWidget *parent = nullptr);

    /// Another page: its size as rendered (mm), without an image yet.
    void setPage(const QSizeF &millimetres);
    void setImage(const QImage &image);
    bool hasImage() const { return !m_image.isNull(); }
    const QImage &image() const { return m_image; }
    /// Instead of a page; clears page and image.
    void setSentence(const QString &sentence);
    QString sentence() const { return m_sentence; }

    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    /// 1 shows a page as large as it is on paper, by the screen's own word (96 dpi). Bounded to 0.1 .. 8.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// In quarter turns to the right.
    void setTurns(int turns);
    int turns() const { return m_turns; }
    /// Marks a field of the page and brings it into view. @param millimetres from the unrotated page's top left
    void highlight(const QRectF &millimetres);
    QRectF highlighted() const { return m_highlight; }

    /// The resolution at which an image would be sharp here, device pixels included.
    double wishedDpi() const;
Q_SIGNALS:
    void zoomChanged(double zoom);
    void wishChanged();
    /// Page up or down was pressed where there is nothing left to scroll.
    void pageTurned(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QSizeF shownSize(double zoom) const;
    QRectF pageRect() const;
    double fittingZoom() const;
    void refit();
    void updateBars();
    void zoomAround(double zoom, const QPointF &fixed);
    void paintPage(QPainter &painter) const;
    void bringIntoView(const QRectF &millimetres);

    QSizeF m_millimetres;
    QImage m_image;
    QString m_sentence;
    QRectF m_highlight;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_turns = 0;
    QPoint m_draggedFrom;
};

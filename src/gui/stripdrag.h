// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPoint>
#include <QStringList>

class QListView;
class QMimeData;
class QWidget;

/// Moves the marked pages of a strip with the mouse and takes files that are dropped between pages; a line shows where
/// they would go. It says what was meant: the strip's page does it.
class StripDrag final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StripDrag)
public:
    /// @param strip pages from left to right, line by line
    explicit StripDrag(QListView &strip);
    /// The row before which a page would lie that is let go there.
    int rowAt(const QPoint &place) const;
    bool isDragging() const { return m_dragging; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void moved(int toRow); ///< the marked pages, before that row
    void filesDropped(const QStringList &paths, int toRow);

private:
    bool press(const QPoint &place, bool plainly);
    bool move(const QPoint &place);
    bool release(const QPoint &place);
    void stop();
    void showLine(const QPoint &place);
    static QStringList filesOf(const QMimeData *data);

    QListView &m_strip;
    QWidget *m_line;
    QPoint m_pressed { -1, -1 };
    bool m_dragging = false;
};

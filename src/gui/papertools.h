// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QList>
#include <QWidget>

class PageCanvas;
class QAction;
class QHBoxLayout;
class QLabel;

/// The row of small buttons above a page, and their keys: page up and down, smaller and larger, fit, turn. Zoom and
/// fit act on the canvas at once; pages and turning are signalled.
class PaperTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperTools)
public:
    /// @param keys whose focus makes the keys work: the view that holds canvas and tools
    PaperTools(PageCanvas &canvas, QWidget &keys);

    /// @param shown a page is on the screen; page and pages count from 1
    void setState(bool shown, int page, int pages);

Q_SIGNALS:
    void pageTurned(int direction);
    void turned();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const char *name, const char *icon, const QString &text, const QList<QKeySequence> &keys);
    void connectActions();
    void dressIcons();
    void showZoom();

    PageCanvas &m_canvas;
    QWidget &m_keys;
    QHBoxLayout *m_row;
    QLabel *m_zoomLabel;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_fitWidth = nullptr;
    QAction *m_fitPage = nullptr;
    QAction *m_turn = nullptr;
    bool m_shown = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>

class QWidget;

/// --measure-start: prints {"first_paint_ms","memory_kib"} when the window was painted once, and ends the program.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)
public:
    FirstPaint(QWidget &window, const QElapsedTimer &since);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
    QElapsedTimer m_since;
    bool m_done = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include <functional>

class QWidget;

/// Calls `then` once, as soon as the window has been painted for the first time: what the officer does not see yet
/// waits so long. Lives as long as the window.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)
public:
    FirstPaint(QWidget &window, std::function<void()> then);

    /// Most memory that this process has had, KiB; 0 where the system does not tell.
    static qint64 mostMemory();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_then;
};

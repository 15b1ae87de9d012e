// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

/// Watches the keys and the mouse of the whole program and says when nobody has touched them for so long. A computer
/// that slept counts as idle too. It also hears Ctrl+L while a dialog keeps the window's own keys away. It locks
/// nothing.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)
public:
    explicit IdleWatch(QObject *parent = nullptr);
    void start(int milliseconds); ///< 0: never
    void stop();

Q_SIGNALS:
    void idled();
    void lockPressed(); ///< Ctrl+L over a modal dialog

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isLockKey(QEvent *event);
    void look();
    QTimer m_timer;
    qint64 m_last = 0; ///< wall clock, ms: it goes on while the computer sleeps
    int m_limit = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstpaint.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <utility>

FirstPaint::FirstPaint(QWidget &window, std::function<void()> then)
    : QObject(&window)
    , m_then(std::move(then))
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_then)
        QTimer::singleShot(0, this, std::exchange(m_then, {})); // after the paint that is under way
    return QObject::eventFilter(watched, event);
}

qint64 FirstPaint::mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

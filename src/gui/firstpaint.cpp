// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>

FirstPaint::FirstPaint(QWidget &window, const QElapsedTimer &since)
    : QObject(&window)
    , m_since(since)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_done) {
        m_done = true;
        QTimer::singleShot(0, this, &FirstPaint::report); // after the paint that is under way
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report()
{
    qint64 kib = 0;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                kib = line.mid(6).simplified().split(' ').first().toLongLong();
        }
    }
    std::printf("{\"first_paint_ms\":%lld,\"memory_kib\":%lld}\n", static_cast<long long>(m_since.elapsed()),
                static_cast<long long>(kib));
    std::fflush(stdout);
    QCoreApplication::quit();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/idlewatch.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    qApp->installEventFilter(this);
}

void IdleWatch::start(int milliseconds)
{
    stop();
    if (milliseconds <= 0)
        return;
    m_limit = milliseconds;
    m_last = QDateTime::currentMSecsSinceEpoch();
    m_timer.start(std::clamp(milliseconds / 4, 1, 5000));
}

void IdleWatch::stop()
{
    m_timer.stop();
}

void IdleWatch::look()
{
    if (QDateTime::currentMSecsSinceEpoch() - m_last < m_limit)
        return;
    stop();
    Q_EMIT idled();
}

bool IdleWatch::isLockKey(QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isLockKey(event)) {
        Q_EMIT lockPressed();
        return true;
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_last = QDateTime::currentMSecsSinceEpoch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

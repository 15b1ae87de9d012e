// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walltimeedit.h"

#include <QLocale>

#include <algorithm>
#include <utility>

WallTimeEdit::WallTimeEdit(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setLocale(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    setDisplayFormat(QStringLiteral("d MMMM yyyy, HH.mm"));
    setTimeSpec(Qt::UTC); // the wall's digits as they are: no zone of this computer comes in between
    setCalendarPopup(true);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] { m_typed = m_typed || !m_showing; });
    startTimer(10'000);
}

void WallTimeEdit::setClock(const QTimeZone &zone, std::function<QDateTime()> now)
{
    m_zone = zone;
    m_now = std::move(now);
    reset();
}

void WallTimeEdit::reset()
{
    m_typed = false;
    showNow();
}

QDateTime WallTimeEdit::moment() const
{
    const QDateTime now = m_now().toUTC();
    if (!m_typed)
        return now;
    return std::min(now, QDateTime(date(), time(), m_zone).toUTC());
}

void WallTimeEdit::showNow()
{
    if (m_typed || !m_now)
        return;
    const QDateTime wall = m_now().toTimeZone(m_zone);
    m_showing = true;
    setDateTime(QDateTime(wall.date(), QTime(wall.time().hour(), wall.time().minute()), Qt::UTC));
    m_showing = false;
}

void WallTimeEdit::showEvent(QShowEvent *event)
{
    showNow();
    QDateTimeEdit::showEvent(event);
}

void WallTimeEdit::timerEvent(QTimerEvent *event)
{
    QDateTimeEdit::timerEvent(event);
    if (!hasFocus())
        showNow();
}

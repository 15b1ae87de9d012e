// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

/// Where the time comes from. Injected, so that a test can let thirty days pass.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands until it is moved: tests and the practice data use it.
class SetClock final : public Clock
{
public:
    explicit SetClock(const QDateTime &at)
        : m_at(at.toUTC())
    {
    }
    QDateTime now() const override { return m_at; }
    void set(const QDateTime &at) { m_at = at.toUTC(); }
    void advance(qint64 seconds) { m_at = m_at.addSecs(seconds); }

private:
    QDateTime m_at;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTimeEdit>
#include <QTimeZone>

#include <functional>

/// A moment on the office's clock. Until somebody types, it is "now" and goes with the clock; a time to come is never
/// taken. Gives UTC.
class WallTimeEdit final : public QDateTimeEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallTimeEdit)
public:
    explicit WallTimeEdit(QWidget *parent = nullptr);
    /// @param now the office's clock, in UTC
    void setClock(const QTimeZone &zone, std::function<QDateTime()> now);
    void reset(); ///< back to now
    bool isNow() const { return !m_typed; }
    QDateTime moment() const; ///< UTC; never later than now

protected:
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void showNow();

    QTimeZone m_zone;
    std::function<QDateTime()> m_now;
    bool m_typed = false;
    bool m_showing = false;
};

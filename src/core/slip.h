// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QDateTime>
#include <QString>

/// One blank slip, printed in advance with its number, for a day without power (I9). Its number is of a series of its
/// own: yearly, without gaps; what happens to it is recorded.
struct Slip {
    qint64 id = 0;
    qint64 batch = 0;
    int year = 0;
    int number = 0;
    QDateTime printedAt;
    RequestId request {}; ///< typed in as this request
    QString agenda; ///< of that request
    QDateTime usedAt;
    QString voidReason; ///< spoiled or lost

    bool isFree() const { return !isSet(request) && voidReason.isEmpty(); }
    /// "S-0007/2026"
    QString name() const { return nameOf(year, number); }
    static QString nameOf(int year, int number)
    {
        return QStringLiteral("S-%1/%2").arg(number, 4, 10, QLatin1Char('0')).arg(year);
    }
};

/// What a slip adds to the counter form: the true times of that day. Times are UTC.
struct LateEntry {
    qint64 slip = 0; ///< id
    QDateTime receivedAt;
    QDateTime checkedFrom; ///< step 2 as it was done on paper; null: it is done now
    QDateTime checkedTo;
    bool operator==(const LateEntry &) const = default;
};

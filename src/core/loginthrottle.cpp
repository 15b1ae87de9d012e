// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loginthrottle.h"

#include <algorithm>

void LoginThrottle::fail(const QDateTime &now)
{
    failures = std::min(failures + 1, limit);
    since = now;
}

qint64 LoginThrottle::waitAfter(int failures)
{
    constexpr qint64 first = 30;
    constexpr qint64 longest = 15 * 60;
    if (failures < freeFailures)
        return 0;
    return failures - freeFailures >= 5 ? longest : std::min(longest, first << (failures - freeFailures));
}

qint64 LoginThrottle::remaining(const QDateTime &now)
{
    const qint64 wait = waitAfter(failures) * 1000;
    if (wait == 0)
        return 0;
    if (!since.isValid() || now < since)
        since = now;
    return std::max<qint64>(0, wait - since.msecsTo(now));
}

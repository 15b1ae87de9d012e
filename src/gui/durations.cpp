// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/durations.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(durations)
};
} // namespace

QString durations::words(qint64 milliseconds)
{
    const qint64 minutes = milliseconds / 60'000;
    if (minutes < 1)
        return Words::tr("less than 1 minute");
    const qint64 days = minutes / (24 * 60);
    const qint64 hours = minutes / 60 % 24;
    if (days > 0)
        return Words::tr("%1 days %2 hours").arg(days).arg(hours);
    if (hours > 0)
        return Words::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return Words::tr("%1 min").arg(minutes);
}

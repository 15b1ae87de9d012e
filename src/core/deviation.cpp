// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deviation.h"

#include "core/note.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(deviation)
};
} // namespace

namespace deviation
{
QString title(DeviationKind kind)
{
    switch (kind) {
    case DeviationKind::Time:
        return Words::tr("Time");
    case DeviationKind::Papers:
        return Words::tr("Papers");
    case DeviationKind::Output:
        return Words::tr("Output");
    }
    return {};
}

QString title(DeviationReason reason)
{
    switch (reason) {
    case DeviationReason::Open:
        return Words::tr("not explained yet");
    case DeviationReason::SpseDown:
        return Words::tr("SPSE down");
    case DeviationReason::NoNetwork:
        return Words::tr("No network");
    case DeviationReason::Queue:
        return Words::tr("Queue");
    case DeviationReason::Complex:
        return Words::tr("Complex case");
    case DeviationReason::Interrupted:
        return Words::tr("Interrupted");
    case DeviationReason::Other:
        return Words::tr("Other");
    }
    return {};
}

QList<DeviationReason> reasons()
{
    using enum DeviationReason;
    return { SpseDown, NoNetwork, Queue, Complex, Interrupted, Other };
}

QString whyNot(DeviationReason reason, const QString &note)
{
    if (reason == DeviationReason::Open)
        return Words::tr("Choose one of the six reasons.");
    if (reason == DeviationReason::Other && !saysSomething(note))
        return Words::tr("\"Other\" needs a note: write down why.");
    return {};
}
} // namespace deviation

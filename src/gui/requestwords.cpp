// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestwords.h"

#include "core/casefile.h"
#include "core/indonesian.h"
#include "core/sop.h"
#include "core/workflow.h"
#include "core/workingcalendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(requestwords)
};

QString label(int step)
{
    switch (step) {
    case 1:
        return Words::tr("Intake");
    case 2:
        return Words::tr("Completeness");
    case 3:
        return Words::tr("Notice");
    case 4:
        return Words::tr("Completed");
    case 5:
        return Words::tr("Validity");
    case 6:
        return Words::tr("Reset");
    case 7:
        return Words::tr("Refusal");
    case 8:
        return Words::tr("Handover");
    default:
        return Words::tr("Archive");
    }
}

bool wasThere(const CaseFile &file, int step)
{
    if (step == 1 || (step == 9 && file.request.isClosed()))
        return true;
    return std::any_of(file.intervals.begin(), file.intervals.end(),
                       [step](const Interval &interval) { return static_cast<int>(interval.stage) == step; });
}

/// Whether the way of this request can still lead there.
bool canCome(const CaseFile &file, int step)
{
    const Request &request = file.request;
    const int now = static_cast<int>(request.stage);
    if (step < now)
        return request.stage == Stage::CompletenessCheck;
    if (step == 9)
        return !request.isClosed();
    if (request.stage == Stage::RejectionNotice)
        return false;
    return step != 7 || now < 6;
}

Stepper::State stateOf(const CaseFile &file, int step)
{
    if (static_cast<int>(file.request.stage) == step)
        return Stepper::State::Now;
    if (wasThere(file, step))
        return Stepper::State::Done;
    return canCome(file, step) ? Stepper::State::Next : Stepper::State::Skipped;
}

/// The officer's minutes in the latest round of a step.
standard::Reading timeOf(const CaseFile &file, int step, std::optional<int> allowed, const QDateTime &now)
{
    const Stage stage = static_cast<Stage>(step);
    int round = 0;
    for (const Interval &interval : file.intervals) {
        if (interval.stage == stage && interval.kind == ClockKind::Work)
            round = std::max(round, interval.round);
    }
    if (round == 0)
        return {};
    return standard::reading(static_cast<int>(file.workedMs(stage, round, now) / 60000), allowed);
}
} // namespace

namespace requestwords
{
QStringList kindList(RequestKinds kinds)
{
    QStringList words;
    if (kinds.testFlag(RequestKind::Reset))
        words.append(Words::tr("Password reset"));
    if (kinds.testFlag(RequestKind::UserIdInfo))
        words.append(Words::tr("User ID information"));
    if (kinds.testFlag(RequestKind::Change))
        words.append(Words::tr("Change of data"));
    return words;
}

QString kinds(RequestKinds kinds)
{
    return kindList(kinds).join(QStringLiteral(", "));
}

QString pokja(const QString &name)
{
    QString words = name;
    return words.replace(QStringLiteral("Pokja Pemilihan "), QStringLiteral("Pokja "));
}

QString person(const QString &name)
{
    return name.section(QLatin1Char(','), 0, 0);
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::InPerson:
        return Words::tr("in person");
    case Channel::Carrier:
        return Words::tr("by a carrier");
    case Channel::SoftCopy:
        return Words::tr("soft copy");
    case Channel::Post:
        break;
    }
    return Words::tr("by post");
}

QString received(const QDateTime &at, const QTimeZone &office, QDate today)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(office);
    const QString time = indonesian::time(local.time());
    if (local.date() == today)
        return Words::tr("today, %1").arg(time);
    if (local.date().addDays(1) == today)
        return Words::tr("yesterday, %1").arg(time);
    const QString day =
        QStringLiteral("%1 %2").arg(local.date().day()).arg(indonesian::month(local.date().month()).left(3));
    return local.date().year() == today.year() ? day + QStringLiteral(", ") + time
                                               : day + QLatin1Char(' ') + QString::number(local.date().year());
}

QStringList flags(const Request &request)
{
    QStringList words;
    if (request.isLate())
        words.append(Words::tr("Late entry"));
    if (!request.confirmationWhy.isEmpty() && !request.isClosed())
        words.append(Words::tr("Confirmation mandatory"));
    if (request.parkedSince.isValid())
        words.append(Words::tr("SPSE is down"));
    if (request.carried())
        words.append(Words::tr("Brought by a carrier"));
    return words;
}

QString waiting(const Request &request)
{
    if (request.stage == Stage::WaitingForPapers)
        return Words::tr("waiting for papers");
    if (request.parkedSince.isValid())
        return Words::tr("waiting for SPSE");
    if (request.stage == Stage::Handover && request.letterPrinted)
        return Words::tr("waiting to be fetched");
    if (request.isClosed() && request.changeAwaited)
        return Words::tr("password not changed yet");
    return {};
}

int minutesUsed(const Request &request, const QDateTime &now, const CalendarBook &calendars)
{
    const qint64 running = request.runningSince.isValid()
        ? calendars.at(request.runningSince).calendar->workingMs(request.runningSince, now)
        : 0;
    return static_cast<int>((request.workedMs + running) / 60000);
}

standard::Reading time(const Request &request, int standardMinutes, const QDateTime &now, const CalendarBook &calendars)
{
    const QString waits = waiting(request);
    if (!waits.isEmpty())
        return standard::waiting(waits);
    if (!workflow::isOfficerTime(request))
        return {};
    return standard::reading(minutesUsed(request, now, calendars),
                             standardMinutes > 0 ? std::optional<int>(standardMinutes) : std::nullopt);
}

QString stage(const Request &request)
{
    return request.isClosed() ? workflow::name(request.outcome) : workflow::name(request.stage);
}

QList<Stepper::Step> steps(const CaseFile &file, const Sop &sop, const QDateTime &now)
{
    QList<Stepper::Step> steps;
    for (int number = 1; number <= 9; ++number) {
        const Stepper::State state = stateOf(file, number);
        const bool counts = state == Stepper::State::Now || state == Stepper::State::Done;
        steps.append({ number, label(number), workflow::name(static_cast<Stage>(number)), state,
                       counts ? timeOf(file, number, sop.standardMinutes(number), now) : standard::Reading {} });
    }
    return steps;
}
} // namespace requestwords

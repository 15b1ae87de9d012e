// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/disposalrules.h"

#include "core/agenda.h"
#include "core/indonesian.h"
#include "core/workflow.h"
#include "db/disposalstore.h"
#include "db/shelfstore.h"
#include "desk/office.h"
#include "desk/scheduledesk.h"
#include "reports/reportframe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disposal)
};

/// So many times the files of a list are looked through at most: the window waits for it.
constexpr int lookedThrough = 10;

QString agendaOf(const ArchiveFact &fact)
{
    return AgendaNumber { fact.agendaYear, fact.agendaNumber }.printed();
}

/// The shortest time after which a file of any code may be on the list; none where nothing is set to be.
std::optional<int> shortest(const ArchiveSchedule &schedule, DisposalKind kind)
{
    std::optional<int> years;
    for (const RetentionRule &rule : schedule.rules) {
        if (!rule.isSet() || (kind == DisposalKind::Destruction && rule.fate != Fate::Destroy))
            continue;
        const int here = kind == DisposalKind::Transfer ? rule.activeYears : rule.activeYears + rule.inactiveYears;
        years = std::min(years.value_or(here), here);
    }
    return schedule.basis.isEmpty() ? std::nullopt : years;
}

std::optional<QString> whyNotTransferred(const Retention &now, const QString &agenda)
{
    if (now.phase == RetentionPhase::Active)
        return Words::tr("%1 is active until %2.").arg(agenda, indonesian::date(now.activeUntil));
    if (now.phase == RetentionPhase::Ended)
        return Words::tr("%1: its retention has ended already.").arg(agenda);
    return {};
}

std::optional<QString> whyNotDestroyed(const Retention &now, const QString &agenda)
{
    if (now.phase != RetentionPhase::Ended)
        return Words::tr("%1 is kept until %2.").arg(agenda, indonesian::date(now.inactiveUntil));
    if (now.rule.fate != Fate::Destroy)
        return Words::tr("%1: its fate is \"%2\".").arg(agenda, retention::name(now.rule.fate));
    return {};
}

/// What the file and the schedule say; lists are not looked at.
std::optional<QString> refusal(DisposalKind kind, const ArchiveFact &fact, const Retention &now)
{
    const QString agenda = agendaOf(fact);
    if (kind == DisposalKind::Destruction && fact.held) // one on hold is only not destroyed
        return Words::tr("%1 is on hold.").arg(agenda);
    if (fact.lentUntil.isValid())
        return Words::tr("%1 is on loan.").arg(agenda);
    if (now.phase == RetentionPhase::NotSet)
        return Words::tr("%1: the retention is not yet set.").arg(agenda);
    return kind == DisposalKind::Transfer ? whyNotTransferred(now, agenda) : whyNotDestroyed(now, agenda);
}
} // namespace

std::optional<QString> disposalrules::whyNot(Office &office, DisposalKind kind, const ArchiveFact &fact)
{
    if (kind == DisposalKind::Transfer && DisposalStore(office.db()).isTransferred(fact.id))
        return Words::tr("%1 was handed over already.").arg(agendaOf(fact));
    const ArchiveSchedule schedule = ScheduleDesk(office).now().schedule;
    return refusal(kind, fact, ScheduleDesk::of(schedule, fact, office.today(), office.timeZone()));
}

QList<ArchiveFact> disposalrules::candidates(Office &office, DisposalKind kind, int most)
{
    const ArchiveSchedule schedule = ScheduleDesk(office).now().schedule;
    const auto years = shortest(schedule, kind);
    if (!years)
        return {};
    const QDate day = office.today();
    QSet<RequestId> taken = DisposalStore(office.db()).onOpenLists();
    if (kind == DisposalKind::Transfer)
        taken += DisposalStore(office.db()).transferred();
    QList<ArchiveFact> result;
    for (const ArchiveFact &fact :
         ShelfStore(office.db()).closedBefore(day.addYears(-*years), office.timeZone(), lookedThrough * most)) {
        const Retention now = ScheduleDesk::of(schedule, fact, day, office.timeZone());
        if (!taken.contains(fact.id) && !refusal(kind, fact, now))
            result.append(fact);
        if (result.size() == most)
            break;
    }
    return result;
}

DisposalItem disposalrules::item(Office &office, const ArchiveFact &fact)
{
    const ArchiveSchedule schedule = ScheduleDesk(office).now().schedule;
    DisposalItem item;
    item.request = fact.id;
    item.agenda = agendaOf(fact);
    item.archiveNumber = fact.entry.number;
    item.classification = fact.entry.classification;
    item.title = Words::tr("Request (%1), agenda %2, %3")
                     .arg(reportwords::kinds(fact.kinds), item.agenda, workflow::name(fact.outcome));
    item.closedOn = fact.entry.at.toTimeZone(office.timeZone()).date();
    item.sheets = fact.sheets;
    item.place = fact.entry.electronicOnly ? Words::tr("electronic only") : fact.place().text();
    item.retention =
        retention::describe(ScheduleDesk::of(schedule, fact, office.today(), office.timeZone()).rule, true);
    return item;
}

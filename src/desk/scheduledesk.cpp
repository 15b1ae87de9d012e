// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/scheduledesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "db/shelfstore.h"
#include "db/stocktakestore.h"
#include "desk/archiverights.h"
#include "desk/office.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(scheduledesk)
};

ScheduleDesk::Version versionOf(const ArchiveScheduleStore::Row &row)
{
    return { row.id, row.validFrom, row.note, row.madeAt, row.madeBy, ArchiveSchedule::fromJson(row.body) };
}
} // namespace

ScheduleDesk::Version ScheduleDesk::on(QDate day) const
{
    const auto row = ArchiveScheduleStore(m_office.db()).on(day);
    if (row)
        return versionOf(*row);
    Version none;
    none.schedule = ArchiveSchedule::builtIn();
    return none;
}

ScheduleDesk::Version ScheduleDesk::now() const
{
    return on(m_office.today());
}

QList<ScheduleDesk::Version> ScheduleDesk::all() const
{
    QList<Version> result;
    for (const auto &row : ArchiveScheduleStore(m_office.db()).all())
        result.prepend(versionOf(row));
    return result;
}

void ScheduleDesk::save(const ArchiveSchedule &schedule, QDate validFrom, const QString &note)
{
    archiverights::require(m_office, ArchiveRight::Schedule);
    if (const QString wrong = schedule.whyNot(); !wrong.isEmpty())
        throw refused(wrong);
    if (!validFrom.isValid())
        throw refused(Words::tr("Say from which day on the schedule is valid."));
    if (!saysSomething(note))
        throw refused(Words::tr("Write down why the schedule is changed."));
    if (on(validFrom).schedule == schedule)
        throw refused(Words::tr("Nothing was changed."));
    m_office.perform([&](Act &act) {
        ArchiveScheduleStore::Row row;
        row.validFrom = validFrom;
        row.note = note.simplified();
        row.body = schedule.toJson();
        row.madeAt = act.at();
        const qint64 id = ArchiveScheduleStore(m_office.db()).add(row, act.who().id);
        act.log(AuditSubject::ArchiveSchedule, id, AuditEvent::Created,
                Words::tr("valid from %1: %2").arg(indonesian::date(validFrom), row.note));
    });
    m_office.tellSettings();
}

void ScheduleDesk::reclassify(RequestId id, const QString &code, const QString &access)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    const ArchiveSchedule schedule = now().schedule;
    if (!schedule.ruleFor(code))
        throw refused(Words::tr("The code %1 is not on the office's list.").arg(code));
    if (!retention::accessClasses().contains(access))
        throw refused(Words::tr("This access class is not one of the office's."));
    m_office.perform([&](Act &act) {
        ShelfStore store(m_office.db());
        const auto fact = store.fact(id);
        if (!fact)
            throw refused(Words::tr("This request is not archived yet."));
        if (fact->entry.classification == code && fact->entry.access == access)
            throw refused(Words::tr("Nothing was changed."));
        store.reclassify(id, code, access, retentionText(code));
        act.log(AuditSubject::Request, raw(id), AuditEvent::Reclassified,
                u"%1, %2 → %3, %4"_s.arg(fact->entry.classification, fact->entry.access, code, access));
    });
    m_office.tellRequest(id);
}

Retention ScheduleDesk::of(const ArchiveSchedule &schedule, const ArchiveFact &fact, QDate day, const QTimeZone &zone)
{
    return schedule.on(day, fact.entry.classification, fact.entry.at.toTimeZone(zone).date(), fact.decreeEnd);
}

Retention ScheduleDesk::of(const ArchiveFact &fact, QDate day) const
{
    return of(on(day).schedule, fact, day, m_office.timeZone());
}

QString ScheduleDesk::retentionText(const QString &code) const
{
    const Version version = now();
    const RetentionRule *rule = version.schedule.ruleFor(code);
    if (rule && rule->isSet() && !version.schedule.basis.isEmpty())
        return retention::describe(*rule, true);
    return m_office.settings().retention.isEmpty() ? retention::describe({}, false) : m_office.settings().retention;
}

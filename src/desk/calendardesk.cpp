// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendardesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "db/calendarstore.h"
#include "desk/caseaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(calendardesk)
};

/// How a stopped interval would be counted today. What was taken out of the count stays out.
qint64 countedNow(const Office &office, const Interval &stretch)
{
    return office.calendars().at(stretch.start).calendar->workingMs(stretch.start, stretch.stop);
}

bool isCounted(const Interval &stretch)
{
    // A stretch that a slip's times have replaced is counted by no calendar.
    const bool replaced = stretch.workMs == std::optional<qint64>(0) && stretch.calendar == 0;
    return stretch.stop.isValid() && stretch.kind == ClockKind::Work && !replaced;
}
} // namespace

void CalendarDesk::found(Office &office, Act &act)
{
    CalendarStore store(office.db());
    if (!store.all().isEmpty())
        return;
    const CalendarData data = CalendarData::load(u":/calendar/calendar-2026.json"_s);
    CalendarStore::Row row;
    row.validFrom = QDate(2026, 1, 1);
    row.note = data.name;
    row.body = QString::fromUtf8(data.toJson());
    row.madeAt = act.at();
    const qint64 id = store.add(row, act.who().id);
    act.log(AuditSubject::Calendar, id, AuditEvent::Created, row.note);
}

void CalendarDesk::save(const CalendarData &data, QDate validFrom, const QString &note)
{
    if (!m_office.who().administrator)
        throw refused(Words::tr("Only an administrator changes the calendar."));
    if (const QString wrong = data.whyNot(); !wrong.isEmpty())
        throw refused(wrong);
    if (!validFrom.isValid())
        throw refused(Words::tr("Say from which day on the calendar is valid."));
    if (!saysSomething(note))
        throw refused(Words::tr("Write down why the calendar is changed, the decree's number for example."));
    if (m_office.calendars().on(validFrom).id && m_office.calendars().on(validFrom).calendar->data() == data)
        throw refused(Words::tr("Nothing was changed."));
    m_office.perform([&](Act &act) {
        CalendarStore::Row row;
        row.validFrom = validFrom;
        row.note = note.simplified();
        row.body = QString::fromUtf8(data.toJson());
        row.madeAt = act.at();
        const qint64 id = CalendarStore(m_office.db()).add(row, act.who().id);
        act.log(AuditSubject::Calendar, id, AuditEvent::Created,
                Words::tr("valid from %1: %2").arg(indonesian::date(validFrom), row.note));
    });
    m_office.tellSettings();
}

QList<RequestId> CalendarDesk::countedOtherwise(QDate from, int limit) const
{
    QList<RequestId> result;
    const qint64 begin = QDateTime(from, QTime(0, 0), m_office.timeZone()).toMSecsSinceEpoch();
    for (const Request &request : RequestStore(m_office.db()).all({}, {}, limit)) {
        if (request.receivedAt.toMSecsSinceEpoch() < begin)
            break;
        const CaseFile file = caseaction::load(m_office, request.id);
        const bool other = std::any_of(file.intervals.cbegin(), file.intervals.cend(), [&](const Interval &i) {
            return isCounted(i) && i.workingMs(i.stop) != countedNow(m_office, i);
        });
        if (other)
            result.append(request.id);
    }
    return result;
}

CalendarDesk::Recount CalendarDesk::recount(RequestId id, const QString &reason)
{
    if (m_office.who().role != Role::Head && !m_office.who().administrator)
        throw refused(Words::tr("Only the head or an administrator has minutes counted anew."));
    if (!saysSomething(reason) || reason.simplified().size() < 10)
        throw refused(Words::tr("Give the reason in at least ten letters."));
    const Recount result = m_office.perform([&](Act &act) {
        CaseStore cases(m_office.db());
        const CaseFile file = caseaction::load(m_office, id);
        Recount sums;
        qint64 present = 0;
        for (const Interval &stretch : file.intervals) {
            if (!isCounted(stretch))
                continue;
            const qint64 now = countedNow(m_office, stretch);
            sums.before += stretch.workingMs(stretch.stop);
            sums.after += now;
            if (stretch.stage == file.request.stage && stretch.round == file.request.round)
                present += now;
            cases.recountInterval(stretch.id, now, m_office.calendars().at(stretch.start).id);
        }
        RequestStore(m_office.db()).setClock(id, present, file.request.runningSince);
        act.log(AuditSubject::Request, raw(id), AuditEvent::Recounted,
                Words::tr("%1 minutes before, %2 now – %3")
                    .arg(sums.before / 60000)
                    .arg(sums.after / 60000)
                    .arg(reason.simplified()));
        return sums;
    });
    m_office.tellRequest(id);
    return result;
}

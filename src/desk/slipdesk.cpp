// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slipdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "db/counterstore.h"
#include "db/slipstore.h"
#include "desk/caseaction.h"
#include "desk/letterwriting.h"
#include "letters/slippages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(slipdesk)
};

void requireWriter(const Office &office)
{
    if (office.who().role != Role::Officer && office.who().role != Role::Head)
        throw refused(Words::tr("Only an officer or the head works with slips."));
}
} // namespace

SlipDesk::Batch SlipDesk::make(int count)
{
    requireWriter(m_office);
    if (count < 1 || count > mostAtOnce)
        throw refused(Words::tr("Between 1 and %1 slips at once.").arg(mostAtOnce));
    Batch batch;
    batch.slips = m_office.perform([&](Act &act) {
        CounterStore counter(m_office.db());
        const int year = m_office.today().year();
        const int first = counter.next(u"slip"_s, year);
        int last = first;
        while (last < first + count - 1)
            last = counter.next(u"slip"_s, year);
        SlipStore store(m_office.db());
        const qint64 id = store.addBatch(year, first, last, act.at(), act.who().id);
        act.log(AuditSubject::SlipBatch, id, AuditEvent::Created,
                Slip::nameOf(year, first) + u" – "_s + Slip::nameOf(year, last));
        return store.ofBatch(id);
    });
    batch.pdf = pdfOf(batch.slips);
    return batch;
}

QByteArray SlipDesk::pdfOf(const QList<Slip> &slips) const
{
    QStringList names;
    for (const Slip &slip : slips)
        names.append(slip.name());
    return slippages::toPdf(names, letterwriting::identity(m_office), m_office.sop());
}

QList<Slip> SlipDesk::slips(int limit) const
{
    return SlipStore(m_office.db()).all(limit);
}

QList<Slip> SlipDesk::free(int limit) const
{
    return SlipStore(m_office.db()).free(limit);
}

void SlipDesk::spoil(qint64 slip, const QString &reason)
{
    requireWriter(m_office);
    if (!saysSomething(reason))
        throw refused(Words::tr("Write down what became of the slip."));
    m_office.perform([&](Act &act) {
        SlipStore store(m_office.db());
        const auto row = store.get(slip);
        if (!row || !row->isFree())
            throw refused(Words::tr("This slip is used or void already."));
        store.spoil(slip, reason.simplified());
        act.log(AuditSubject::SlipBatch, row->batch, AuditEvent::Changed, row->name() + u": "_s + reason.simplified());
    });
}

QString SlipDesk::whyNot(const LateEntry &entry, const QDateTime &now)
{
    if (!entry.slip)
        return Words::tr("Choose the slip's number.");
    if (!entry.receivedAt.isValid() || entry.receivedAt > now)
        return Words::tr("The time of receipt on the slip lies in the future. Check the time.");
    if (entry.checkedFrom.isValid() != entry.checkedTo.isValid())
        return Words::tr("The check has a begin and an end, or neither.");
    if (!entry.checkedFrom.isValid())
        return {};
    if (entry.checkedFrom < entry.receivedAt)
        return Words::tr("The check cannot begin before the papers were received.");
    if (entry.checkedTo < entry.checkedFrom || entry.checkedTo > now)
        return Words::tr("The check's end cannot be right. Check the times.");
    return {};
}

void SlipDesk::use(Office &office, Act &act, qint64 slip, RequestId request)
{
    SlipStore store(office.db());
    const auto row = store.get(slip);
    if (!row || !row->isFree())
        throw refused(Words::tr("This slip is used or void already."));
    store.use(slip, request, act.at());
    act.log(AuditSubject::SlipBatch, row->batch, AuditEvent::Changed, row->name());
}

void SlipDesk::enterTimes(RequestId id, const QDateTime &from, const QDateTime &to)
{
    requireWriter(m_office);
    m_office.perform([&](Act &act) {
        const CaseFile file = caseaction::load(m_office, id);
        const Request &r = file.request;
        if (!r.isLate())
            throw refused(Words::tr("Only a request from a slip has times that are typed in."));
        if (!workflow::isOfficerTime(r))
            throw refused(Words::tr("In this step no officer's time counts."));
        if (!from.isValid() || !to.isValid() || from < r.receivedAt || to < from || to > act.at())
            throw refused(Words::tr("These times cannot be right: from the receipt on, and not in the future."));
        CaseStore cases(m_office.db());
        cases.stopIntervals(id, act.at(), {}, m_office.calendars());
        for (const Interval &stretch : file.intervals) {
            const bool present = stretch.stage == r.stage && stretch.round == r.round;
            if (present && stretch.kind == ClockKind::Work)
                cases.discountInterval(stretch.id, Words::tr("times from the slip instead"));
        }
        const CalendarVersion &version = m_office.calendars().at(from);
        Interval typed;
        typed.stage = r.stage;
        typed.round = r.round;
        typed.start = from;
        typed.stop = to;
        typed.stopReason = Words::tr("from slip %1").arg(r.slip);
        typed.workMs = version.calendar->workingMs(from, to);
        typed.calendar = version.id;
        typed.enteredAt = act.at();
        cases.addInterval(id, typed, act.who().id);
        RequestStore(m_office.db()).setClock(id, *typed.workMs, {});
        const QTimeZone zone = m_office.timeZone();
        act.log(AuditSubject::Request, raw(id), AuditEvent::TimesEntered,
                Words::tr("step %1: %2 to %3")
                    .arg(int(r.stage))
                    .arg(indonesian::dateAndTime(from, zone), indonesian::time(to, zone)));
    });
    m_office.tellRequest(id);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseaction.h"

#include "core/deviation.h"
#include "core/error.h"
#include "db/deviationstore.h"
#include "desk/casememory.h"

using namespace Qt::StringLiterals;

namespace
{
/// A clock that runs is read by the calendar in force; what has stopped was counted once and for all.
void setHours(const Office &office, CaseFile &file)
{
    for (Interval &stretch : file.intervals) {
        if (!stretch.workMs && stretch.stop.isNull())
            stretch.hours = office.calendars().at(stretch.start).calendar;
    }
}

CaseFile withRest(Office &office, Request request)
{
    CaseFile file;
    file.request = std::move(request);
    const QDate received = file.request.receivedAt.toTimeZone(office.timeZone()).date();
    file.requestDate = file.request.letterDate.isValid() ? file.request.letterDate : received;
    CaseStore(office.db()).load(file);
    setHours(office, file);
    return file;
}

/// A step that is left over its standard without a word about it comes into the register by itself, to be explained.
void keepOverrun(caseaction::Work &w, const Request &was, qint64 workedMs)
{
    const Sop &sop = w.office.sop(was.sop);
    const auto standard =
        int(was.stage) <= int(sop.steps().size()) ? sop.standardMinutes(int(was.stage)) : std::nullopt;
    if (!deviation::passes(workedMs, standard))
        return;
    DeviationStore store(w.office.db());
    if (store.has(was.id, DeviationKind::Time, was.stage, was.round))
        return;
    Deviation open;
    open.request = was.id;
    open.stage = was.stage;
    open.round = was.round;
    open.standardMinutes = *standard;
    open.at = w.act.at();
    store.add(open, w.act.who().id);
}

/// What the last action left, when nobody has written since; else read anew.
CaseFile remembered(Office &office, RequestId id, int revision)
{
    if (auto file = office.caseMemory().recall(id, revision))
        return std::move(*file);
    return caseaction::load(office, id, revision);
}

/// The clocks follow the request: what ran is stopped, what now counts is started.
void moveClock(caseaction::Work &w, const Request &was)
{
    Request &now = w.file.request;
    const auto before = caseaction::clockOf(was);
    const auto after = caseaction::clockOf(now);
    const bool sameStep = was.stage == now.stage && was.round == now.round && before == after;
    if (sameStep)
        return;
    const qint64 ran = w.cases.stopIntervals(now.id, w.act.at(), {}, w.office.calendars());
    if (was.stage != now.stage || was.round != now.round)
        keepOverrun(w, was, was.workedMs + ran);
    now.runningSince = {};
    CaseFile fresh;
    fresh.request = now;
    w.cases.loadTime(fresh); // with what stopIntervals() has just written
    now.workedMs = fresh.workedMs(now.stage, now.round, w.act.at());
    if (!after)
        return;
    w.cases.startInterval(now.id, *after, now.stage, now.round, w.act.who().id, w.act.session(), w.act.at());
    if (*after == ClockKind::Work)
        now.runningSince = w.act.at();
}
} // namespace

CaseFile caseaction::load(Office &office, RequestId id)
{
    return withRest(office, RequestStore(office.db()).get(id));
}

CaseFile caseaction::load(Office &office, RequestId id, int revision)
{
    return withRest(office, RequestStore(office.db()).get(id, revision));
}

std::optional<ClockKind> caseaction::clockOf(const Request &request)
{
    if (workflow::isOfficerTime(request))
        return ClockKind::Work;
    switch (request.stage) {
    case Stage::WaitingForPapers:
        return ClockKind::Waiting;
    case Stage::Reset:
        return ClockKind::Outage;
    case Stage::Handover:
        return ClockKind::PickUp;
    default:
        return {};
    }
}

void caseaction::keepDeviation(Work &w, DeviationKind kind, const QString &note)
{
    const Request &r = w.file.request;
    Deviation kept;
    kept.request = r.id;
    kept.kind = kind;
    kept.stage = r.stage;
    kept.round = r.round;
    kept.reason = DeviationReason::Other;
    kept.note = note.simplified();
    kept.at = w.act.at();
    kept.explainedAt = w.act.at();
    DeviationStore(w.office.db()).add(kept, w.act.who().id);
}

CaseFile caseaction::run(Office &office, RequestId id, int revision, Action action,
                         const std::function<Done(Work &)> &work)
{
    CaseFile result = office.perform([&](Act &act) {
        CaseStore cases(office.db());
        RequestStore requests(office.db());
        CaseFile file = remembered(office, id, revision);
        workflow::require(file, action, act.who());
        const Request was = file.request;
        Work w { office, act, file, cases, requests };
        const Done done = work(w);
        file.request.stage = workflow::target(was.stage, action);
        if (act.who().role != Role::Archivist)
            file.request.officer = act.who().id;
        moveClock(w, was);
        requests.update(was, file.request);
        act.log(AuditSubject::Request, raw(id), done.event, done.text);
        file.request = requests.get(id);
        cases.loadWritten(file);
        setHours(office, file);
        office.caseMemory().keep(file);
        return file;
    });
    office.tellRequest(id);
    return result;
}

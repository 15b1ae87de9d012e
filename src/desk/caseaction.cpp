// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseaction.h"

#include "core/error.h"

using namespace Qt::StringLiterals;

namespace
{
CaseFile withRest(Office &office, Request request)
{
    CaseFile file;
    file.request = std::move(request);
    const QDate received = file.request.receivedAt.toTimeZone(office.timeZone()).date();
    file.requestDate = file.request.letterDate.isValid() ? file.request.letterDate : received;
    CaseStore(office.db()).load(file);
    return file;
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
    w.cases.stopIntervals(now.id, w.act.at(), {});
    now.runningSince = {};
    CaseFile fresh;
    fresh.request = now;
    w.cases.loadWritten(fresh); // the intervals, which stopIntervals() has just written
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

CaseFile caseaction::run(Office &office, RequestId id, int revision, Action action,
                         const std::function<Done(Work &)> &work)
{
    CaseFile result = office.perform([&](Act &act) {
        CaseStore cases(office.db());
        RequestStore requests(office.db());
        CaseFile file = load(office, id, revision);
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
        return file;
    });
    office.tellRequest(id);
    return result;
}

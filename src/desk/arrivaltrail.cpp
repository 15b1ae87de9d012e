// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/arrivaltrail.h"

#include "db/arrivalstore.h"
#include "desk/office.h"

void arrivaltrail::begin(Database &db, const std::function<void(qint64, AuditEvent)> &log)
{
    if (AuditStore(db).tellsOf(AuditSubject::Arrival))
        return;
    for (const qint64 id : ArrivalStore(db).all())
        log(id, AuditEvent::ArrivalNoted);
}

void arrivaltrail::begin(Office &office, Act &act)
{
    begin(office.db(), [&](qint64 id, AuditEvent noted) { act.log(AuditSubject::Arrival, id, noted); });
}

void arrivaltrail::log(Office &office, Act &act, qint64 arrival, AuditEvent event, const QString &text)
{
    begin(office, act);
    act.log(AuditSubject::Arrival, arrival, event, text);
}

void arrivaltrail::become(Office &office, Act &act, const NewPaper &paper)
{
    ArrivalStore store(office.db());
    for (const QString &sha256 : paper.madeOf) {
        const auto arrival = store.get(sha256);
        if (arrival && sha256 != paper.sha256 && store.become(arrival->id, paper.sha256))
            log(office, act, arrival->id, AuditEvent::Changed, arrival->fileName);
    }
}

void arrivaltrail::tellFiled(Office &office, Act &act, const NewPaper &paper)
{
    become(office, act, paper);
    ArrivalStore store(office.db());
    for (const QString &sha256 : store.of(paper.sha256)) {
        const auto arrival = store.get(sha256);
        if (!arrival)
            continue;
        store.settle(arrival->id, Settlement::Filed, act.at());
        log(office, act, arrival->id, AuditEvent::ArrivalFiled, arrival->fileName);
    }
}

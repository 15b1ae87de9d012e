// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/arrivaldesk.h"

#include "core/error.h"
#include "core/note.h"
#include "db/arrivalstore.h"
#include "desk/arrivaltrail.h"
#include "desk/office.h"
#include "desk/paperfiling.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArrivalDesk)
};

constexpr int mostWaiting = 2000;

AuditEvent eventOf(Settlement how)
{
    switch (how) {
    case Settlement::Laid:
        return AuditEvent::ArrivalLaid;
    case Settlement::Filed:
        return AuditEvent::ArrivalFiled;
    case Settlement::SetAside:
        return AuditEvent::ArrivalSetAside;
    case Settlement::Waits:
        break;
    }
    return AuditEvent::ArrivalPutBack;
}
} // namespace

bool ArrivalDesk::knows(const QString &sha256) const
{
    return ArrivalStore(m_office.db()).has(sha256);
}

bool ArrivalDesk::take(const NewPaper &paper, ArrivalWay way)
{
    if (!m_office.isLoggedIn()) // somebody has locked the desk while it was being looked into
        throw refused(Words::tr("Nobody is logged in: the file is taken later."));
    return m_office.perform([&](Act &act) {
        ArrivalStore store(m_office.db());
        const QString sha256 = paperfiling::store(m_office, paper);
        paperfiling::verified(m_office, sha256);
        arrivaltrail::begin(m_office, act);
        const qint64 id = store.add(
            { sha256, paper.fileName, paper.mediaType, paper.pages, paper.digitallySigned, way, act.at(), {}, {} },
            act.who().id);
        if (id != 0)
            act.log(AuditSubject::Arrival, id, AuditEvent::ArrivalTaken, paper.fileName);
        return id != 0;
    });
}

QList<Arrival> ArrivalDesk::waiting() const
{
    return ArrivalStore(m_office.db()).waiting(mostWaiting);
}

QList<Arrival> ArrivalDesk::settled(int limit) const
{
    return ArrivalStore(m_office.db()).settled(limit);
}

QByteArray ArrivalDesk::bytes(const QString &sha256) const
{
    return paperfiling::verified(m_office, sha256);
}

NewPaper ArrivalDesk::paperOf(const Arrival &arrival)
{
    NewPaper paper;
    paper.fileName = arrival.fileName;
    paper.mediaType = arrival.mediaType;
    paper.sha256 = arrival.sha256;
    paper.pages = arrival.pages;
    paper.sheets = arrival.pages;
    paper.digitallySigned = arrival.digitallySigned;
    return paper;
}

void ArrivalDesk::settle(const QStringList &sha256, Settlement how)
{
    m_office.perform([&](Act &act) {
        ArrivalStore store(m_office.db());
        for (const QString &one : sha256) {
            const auto arrival = store.get(one);
            if (!arrival || arrival->settlement == how || arrival->settlement == Settlement::Filed)
                continue;
            store.settle(arrival->id, how, how == Settlement::Waits ? QDateTime() : act.at());
            store.forgetPapers(arrival->id); // a form that had its pages was given up
            arrivaltrail::log(m_office, act, arrival->id, eventOf(how), arrival->fileName);
        }
    });
}

void ArrivalDesk::putBack(const QStringList &sha256)
{
    settle(sha256, Settlement::Waits);
}

void ArrivalDesk::remove(const QString &sha256, const QString &reason)
{
    if (!saysSomething(reason))
        throw refused(Words::tr("Write down why the file is removed."));
    m_office.perform([&](Act &act) {
        ArrivalStore store(m_office.db());
        const auto arrival = store.get(sha256);
        if (!arrival || arrival->settlement != Settlement::SetAside)
            throw refused(Words::tr("Only a file that was set aside can be removed."));
        store.remove(*arrival);
        arrivaltrail::log(m_office, act, arrival->id, AuditEvent::ArrivalRemoved,
                          arrival->fileName + QStringLiteral(": ") + reason.simplified());
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/arrivaldesk.h"

#include "db/arrivalstore.h"
#include "desk/office.h"
#include "desk/paperfiling.h"

namespace
{
constexpr int mostWaiting = 2000;
}

bool ArrivalDesk::knows(const QString &sha256) const
{
    return ArrivalStore(m_office.db()).has(sha256);
}

bool ArrivalDesk::take(const NewPaper &paper, ArrivalWay way)
{
    return m_office.perform([&](Act &act) {
        ArrivalStore store(m_office.db());
        const QString sha256 = paperfiling::store(m_office, paper);
        paperfiling::verified(m_office, sha256);
        if (store.has(sha256))
            return false;
        store.add(
            { sha256, paper.fileName, paper.mediaType, paper.pages, paper.digitallySigned, way, act.at(), {}, {} },
            act.who().id);
        return true;
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
        for (const QString &one : sha256)
            ArrivalStore(m_office.db()).settle(one, how, act.at());
    });
}

void ArrivalDesk::putBack(const QStringList &sha256)
{
    m_office.perform([&](Act &) {
        for (const QString &one : sha256)
            ArrivalStore(m_office.db()).settle(one, Settlement::Waits, {});
    });
}

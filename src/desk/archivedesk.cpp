// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archivedesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "db/counterstore.h"
#include "desk/caseaction.h"
#include "desk/paperfiling.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using caseaction::Done;
using caseaction::Work;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(archivedesk)
};

QString archiveNumber(int sequence, int year)
{
    return u"%1/%2"_s.arg(sequence, 4, 10, QLatin1Char('0')).arg(year);
}

QString placeOf(const ArchiveEntry &entry)
{
    if (entry.electronicOnly)
        return Words::tr("electronic only");
    return Words::tr("room %1, rack %2, box %3, folder %4").arg(entry.room, entry.rack, entry.box, entry.folder);
}
} // namespace

ArchiveEntry ArchiveDesk::propose(const CaseFile &file) const
{
    const Request &r = file.request;
    ArchiveEntry entry;
    const int year = m_office.today().year();
    entry.number = archiveNumber(CounterStore(m_office.db()).last(u"archive"_s, year) + 1, year);
    entry.classification = m_office.settings().classification;
    entry.description =
        Words::tr("Request of %1, agenda %2, %3").arg(r.applicant.name, r.agenda(), workflow::name(r.outcome));
    entry.retention = ScheduleDesk(m_office).retentionText(entry.classification);
    const ArchiveSchedule schedule = ScheduleDesk(m_office).now().schedule;
    const RetentionRule *const rule = schedule.ruleFor(entry.classification);
    entry.access = rule ? rule->access : u"terbatas"_s;
    if (const auto last = CaseStore(m_office.db()).lastArchived()) {
        entry.room = last->room;
        entry.rack = last->rack;
        entry.box = last->box;
        entry.folder = last->folder;
    }
    return entry;
}

CaseFile ArchiveDesk::archive(RequestId id, int revision, const ArchiveEntry &entry)
{
    return caseaction::run(m_office, id, revision, Action::Archive, [&](Work &w) {
        const bool placed = !entry.room.simplified().isEmpty() && !entry.box.simplified().isEmpty()
            && !entry.folder.simplified().isEmpty();
        if (!placed && !entry.electronicOnly)
            throw refused(Words::tr("Say where the paper lies (room, box and folder), or choose \"electronic only\"."));
        if (entry.classification.simplified().isEmpty())
            throw refused(Words::tr("The classification is missing."));
        // Filed is said only after the stored bytes were read back and compared (C13).
        for (const Paper &paper : w.file.papers)
            paperfiling::verified(m_office, paper.sha256);
        for (const Letter &letter : w.file.letters)
            paperfiling::verified(m_office, letter.sha256);
        ArchiveEntry kept = entry;
        const int year = m_office.today().year();
        kept.number = archiveNumber(CounterStore(m_office.db()).next(u"archive"_s, year), year);
        kept.at = w.act.at();
        if (kept.electronicOnly)
            kept.room = kept.rack = kept.box = kept.folder = QString();
        else
            ShelfDesk::know(m_office, w.act, ShelfPlace { kept.room, kept.rack, kept.box, kept.folder }.simplified());
        kept.retention = ScheduleDesk(m_office).retentionText(kept.classification);
        w.cases.addArchive(id, kept, w.act.who().id);
        w.file.request.closedAt = w.act.at();
        paperfiling::addWords(m_office, id, kept.number);
        return Done { AuditEvent::Archived, kept.number + u" – "_s + placeOf(kept) };
    });
}

QList<ShelfPlace> ArchiveDesk::places() const
{
    QList<ShelfPlace> result;
    for (const PlaceRecord &record : ShelfDesk(m_office).places())
        result.append(record.place);
    return result;
}

QList<ArchiveRow> ArchiveDesk::page(const QDateTime &before, RequestId beforeId, int limit) const
{
    const RequestStore requests(m_office.db());
    QList<ArchiveRow> rows;
    for (const auto &row : CaseStore(m_office.db()).archived(before, beforeId, limit))
        rows.append({ requests.get(row.id), row.entry });
    return rows;
}

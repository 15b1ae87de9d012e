// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/archivereports.h"

#include "db/disposalstore.h"
#include "db/loanstore.h"
#include "db/shelfstore.h"
#include "db/stocktakestore.h"
#include "desk/disposaldesk.h"
#include "desk/office.h"
#include "desk/reportdesk.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "desk/stocktakedesk.h"
#include "reports/shelflists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(reports)
};

reports::ArchiveHolder holderOf(const Office &office, const ArchiveSchedule &schedule)
{
    const OfficeSettings &s = office.settings();
    return { s.government + u", "_s + s.body, s.unit.isEmpty() ? s.shortName : s.unit, schedule.basis };
}

QList<reports::ArchiveLine> lined(const QList<ArchiveFact> &facts, const ArchiveSchedule &schedule,
                                  const ReportFrame &frame)
{
    QList<reports::ArchiveLine> lines;
    for (const ArchiveFact &fact : facts)
        lines.append({ fact, ScheduleDesk::of(schedule, fact, frame.period.to, frame.zone) });
    return lines;
}

/// Files whose active time, or all of it, is over on the period's last day.
Report ofDay(Office &office, const ReportFrame &frame, const QString &name, int most)
{
    const ArchiveSchedule schedule = ScheduleDesk(office).on(frame.period.to).schedule;
    const reports::ArchiveHolder holder = holderOf(office, schedule);
    QList<reports::ArchiveLine> lines;
    if (!schedule.basis.isEmpty())
        lines = lined(ShelfStore(office.db()).closedBefore(frame.period.to, frame.zone, most), schedule, frame);
    const QSet<RequestId> gone = name == u"transfer"_s ? DisposalStore(office.db()).transferred() : QSet<RequestId>();
    int kept = 0;
    lines.removeIf([&](const reports::ArchiveLine &line) {
        const Retention &r = line.retention;
        if (name == u"destruction"_s) {
            const bool due = r.phase == RetentionPhase::Ended && r.rule.fate == Fate::Destroy;
            const bool keeps = line.fact.held || line.fact.lentUntil.isValid();
            kept += due && keeps ? 1 : 0;
            return !due || keeps;
        }
        if (gone.contains(line.fact.id))
            return true;
        return r.phase != RetentionPhase::Inactive && (name == u"transfer"_s || r.phase != RetentionPhase::Ended);
    });
    if (name == u"inactive"_s)
        return reports::inactiveFiles(frame, holder, lines);
    return name == u"transfer"_s ? reports::filesToTransfer(frame, holder, lines)
                                 : reports::filesToDestroy(frame, holder, lines, kept);
}

bool isIn(const QDateTime &at, const ReportFrame &frame)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    return ms >= frame.period.begin(frame.zone) && ms < frame.period.end(frame.zone);
}

Report lastStocktake(Office &office, const ReportFrame &frame)
{
    for (const Stocktake &take : StocktakeDesk(office).all()) {
        if (isIn(take.startedAt, frame))
            return archivereports::stocktake(office, frame, take.id);
    }
    return reports::stocktake(frame, {}, {});
}
} // namespace

QList<ReportKind> archivereports::kinds()
{
    return {
        { u"files"_s, Words::tr("List of files"), Words::tr("Daftar Berkas: the files archived in the period.") },
        { u"items"_s, Words::tr("List of contents of files"),
          Words::tr("Daftar Isi Berkas: every paper and letter of these files.") },
        { u"inactive"_s, Words::tr("Inactive archives"),
          Words::tr("Daftar Arsip Inaktif: files whose active time is over on the last day."), true },
        { u"transfer"_s, Words::tr("Proposed for transfer"),
          Words::tr("Usul pindah: what goes from the unit to the archive unit."), true },
        { u"destruction"_s, Words::tr("Proposed for destruction"),
          Words::tr("Usul musnah: files whose retention has ended and that nothing keeps."), true },
        { u"destroyed"_s, Words::tr("Destroyed archives"),
          Words::tr("What was destroyed, when, and by what authority.") },
        { u"loans"_s, Words::tr("Loans of archives"), Words::tr("Who borrowed which file, and what is overdue.") },
        { u"ondesk"_s, Words::tr("Papers on the desk"), Words::tr("Papers that lie in no box yet."), true },
        { u"stocktake"_s, Words::tr("Stock-take"), Words::tr("The last stock-take that began in the period.") },
    };
}

bool archivereports::isKind(const QString &name)
{
    const auto all = kinds();
    return std::any_of(all.begin(), all.end(), [&](const ReportKind &kind) { return kind.name == name; });
}

bool archivereports::isOfDay(const QString &name)
{
    const auto all = kinds();
    return std::any_of(all.begin(), all.end(), [&](const ReportKind &kind) { return kind.name == name && kind.ahead; });
}

Report archivereports::make(Office &office, const ReportFrame &frame, const QString &name, int most)
{
    const ShelfStore shelves(office.db());
    const ArchiveSchedule schedule = ScheduleDesk(office).on(frame.period.to).schedule;
    const reports::ArchiveHolder holder = holderOf(office, schedule);
    if (name == u"files"_s)
        return reports::archiveFiles(frame, holder,
                                     lined(shelves.closedIn(frame.period, frame.zone, most + 1), schedule, frame));
    if (name == u"items"_s)
        return reports::archiveItems(frame, holder, shelves.itemsClosedIn(frame.period, frame.zone, most + 1));
    if (name == u"loans"_s) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(frame.period.begin(frame.zone), Qt::UTC);
        const QDateTime to = QDateTime::fromMSecsSinceEpoch(frame.period.end(frame.zone), Qt::UTC);
        return reports::loans(frame, LoanStore(office.db()).lentIn(from, to, most + 1));
    }
    if (name == u"ondesk"_s)
        return reports::papersOnDesk(frame, ShelfDesk(office).onDesk());
    if (name == u"stocktake"_s)
        return lastStocktake(office, frame);
    if (name == u"destroyed"_s) {
        QList<Tombstone> stones = DisposalDesk(office).tombstones();
        stones.removeIf([&](const Tombstone &stone) { return !isIn(stone.at, frame); });
        return reports::destroyedFiles(frame, stones);
    }
    return ofDay(office, frame, name, most + 1);
}

Report archivereports::disposal(const Office &office, const ReportFrame &frame, const Disposal &list)
{
    const auto row = ArchiveScheduleStore(office.db()).on(list.proposedAt.toTimeZone(frame.zone).date());
    const ArchiveSchedule schedule = row ? ArchiveSchedule::fromJson(row->body) : ArchiveSchedule::builtIn();
    return reports::disposalList(frame, holderOf(office, schedule), list);
}

Report archivereports::stocktake(Office &office, const ReportFrame &frame, qint64 id)
{
    const auto take = StocktakeStore(office.db()).get(id);
    return take ? reports::stocktake(frame, *take, StocktakeDesk(office).lines(id)) : reports::stocktake(frame, {}, {});
}

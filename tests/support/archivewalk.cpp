// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivewalk.h"

#include "desk/archivedesk.h"
#include "desk/disposaldesk.h"
#include "desk/scheduledesk.h"
#include "support/casewalk.h"
#include "support/testdesk.h"

using namespace Qt::StringLiterals;

ShelfPlace archivewalk::place(const QString &box, const QString &folder)
{
    return { u"Ruang Arsip"_s, u"2"_s, box, folder };
}

CaseFile archivewalk::filed(TestDesk &desk, const ShelfPlace &where)
{
    const CaseFile file = casewalk::atArchiving(desk);
    ArchiveDesk archive(desk.office());
    ArchiveEntry entry = archive.propose(file);
    entry.electronicOnly = where.isEmpty();
    entry.room = where.room;
    entry.rack = where.rack;
    entry.box = where.box;
    entry.folder = where.folder;
    return archive.archive(file.request.id, file.request.revision, entry);
}

void archivewalk::schedule(TestDesk &desk, Fate fate, int inactiveYears)
{
    const Operator before = desk.office().who();
    desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    ArchiveSchedule schedule = ScheduleDesk(desk.office()).now().schedule;
    schedule.basis = u"Peraturan Bupati Nomor 12 Tahun 2025"_s;
    for (RetentionRule &rule : schedule.rules) {
        if (rule.code != u"000.3.5"_s)
            continue;
        rule.activeYears = 2;
        rule.inactiveYears = inactiveYears;
        rule.fate = fate;
    }
    ScheduleDesk(desk.office()).save(schedule, QDate(2020, 1, 1), u"JRA ditetapkan"_s);
    desk.office().enter(before, desk.office().session());
}

void archivewalk::yearsLater(TestDesk &desk, int years)
{
    desk.clock().set(desk.clock().now().addYears(years));
}

Disposal archivewalk::proposed(TestDesk &desk, const QList<RequestId> &files)
{
    desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    return DisposalDesk(desk.office()).propose(files, u"retensi habis"_s);
}

Disposal archivewalk::approved(TestDesk &desk, const QList<RequestId> &files)
{
    Disposal list = proposed(desk, files);
    desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    DisposalDesk disposal(desk.office());
    list = disposal.approve(list.id, list.revision, u"000.5/1/PBJ"_s, desk.office().today(), {});
    desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    while (disposal.next(list) != DisposalStep::Minutes)
        list = disposal.approve(list.id, list.revision, u"045/%1/2032"_s.arg(int(disposal.next(list))),
                                desk.office().today(), {});
    return list;
}

Disposal archivewalk::minuted(TestDesk &desk, const QList<RequestId> &files)
{
    const Disposal list = approved(desk, files);
    DisposalMinutes minutes;
    minutes.place = u"Bula"_s;
    minutes.method = u"dicacah"_s;
    minutes.witnesses = { { u"La Ode Rahman"_s, u"Inspektorat"_s }, { u"Siti Rumakat"_s, u"Bagian Hukum"_s } };
    return DisposalDesk(desk.office()).minute(list.id, list.revision, u"BA/7/2032"_s, desk.office().today(), minutes);
}

Disposal archivewalk::transferMinuted(TestDesk &desk, const QList<RequestId> &files)
{
    desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    DisposalDesk disposal(desk.office());
    Disposal list = disposal.propose(files, u"masa aktif habis"_s, DisposalKind::Transfer);
    desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    list = disposal.approve(list.id, list.revision, u"000.5/2/PBJ"_s, desk.office().today(), {});
    desk.enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
    const DisposalMinutes minutes { u"Bula"_s,
                                    u"Unit Kearsipan Setda"_s,
                                    { { u"La Ode Rahman"_s, u"Arsiparis Ahli Muda"_s } } };
    return disposal.minute(list.id, list.revision, u"BA/8/2029"_s, desk.office().today(), minutes);
}

void archivewalk::enterAdministrator(TestDesk &desk)
{
    Operator administrator = desk.enterAs(Role::Officer, u"siti"_s);
    administrator.administrator = true;
    desk.office().enter(administrator, desk.office().session());
}

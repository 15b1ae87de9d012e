// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"

class TestDesk;

/// Files in the archive and on their way out of it, brought there by the desks alone.
namespace archivewalk
{
ShelfPlace place(const QString &box = QStringLiteral("14"), const QString &folder = QStringLiteral("3"));
CaseFile filed(TestDesk &desk, const ShelfPlace &where = place()); ///< a withdrawn request, step 9 done
/// The office's schedule: 000.3.5 active 2 years, inactive 3, then that fate; from 1 January 2020 on.
void schedule(TestDesk &desk, Fate fate = Fate::Destroy, int inactiveYears = 3);
/// Years on, when the retention of what lies there is over.
void yearsLater(TestDesk &desk, int years = 6);
/// As the archivist proposes, the head approves, and the papers of others are recorded. Logged in is the archivist.
Disposal proposed(TestDesk &desk, const QList<RequestId> &files);
Disposal approved(TestDesk &desk, const QList<RequestId> &files);
Disposal minuted(TestDesk &desk, const QList<RequestId> &files);
/// As above, of a list that hands them over to "Unit Kearsipan Setda".
Disposal transferMinuted(TestDesk &desk, const QList<RequestId> &files);
void enterAdministrator(TestDesk &desk);
} // namespace archivewalk

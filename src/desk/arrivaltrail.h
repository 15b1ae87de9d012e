// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper.h"
#include "db/auditstore.h"

#include <functional>

class Act;
class Database;
class Office;

/// What the trail says of files that came in, for every way by which one is changed. Inside the caller's transaction.
namespace arrivaltrail
{
/// Files that were here before the trail told of any get their entry, once and all of them: from then on a row without
/// one was slipped in. To be called before an entry about one of them.
void begin(Database &db, const std::function<void(qint64 arrival, AuditEvent event)> &log);
void begin(Office &office, Act &act);
/// Begins where that has not been done; not for a new row, which is no older one.
void log(Office &office, Act &act, qint64 arrival, AuditEvent event, const QString &text = {});
/// The paper's hash is known by now: the files whose pages it holds are told so.
void become(Office &office, Act &act, const NewPaper &paper);
/// The paper was filed: the files that it is, or was made of, are filed too.
void tellFiled(Office &office, Act &act, const NewPaper &paper);
} // namespace arrivaltrail

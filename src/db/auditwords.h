// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auditstore.h"

class Database;

/// What the check of the trail found, as sentences for the officer and the auditor.
namespace auditwords
{
/// "request 0012/2026", "account 7": a request by its agenda number as long as its row is there, all else by its row.
[[nodiscard]] QString nameOf(Database &db, AuditSubject subject, qint64 id);

[[nodiscard]] QString changed(const QString &name);
[[nodiscard]] QString withoutEntry(const QString &name);

enum class Broken { Missing, NotNext, Changed, TextChanged, Head, StrayText };
/// What is wrong with the trail itself at entry \a sequence.
[[nodiscard]] QString broken(qint64 sequence, Broken what);

/// Book \a book (agenda, slip, letter or letter/CLASS) of \a year has a gap or a number twice (R22, R23).
[[nodiscard]] QString gap(const QString &book, int year);
} // namespace auditwords

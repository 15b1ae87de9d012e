// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QByteArray>
#include <QList>

class TestDesk;

/// Archived files with a word in them that stands nowhere else (names, papers, letters, notes, verdicts), and whether
/// it can still be read where the database lies.
namespace markedfiles
{
inline const QByteArray canary = "ZQXKANARI7731";
QList<RequestId> make(TestDesk &desk, int count); ///< and a newer request without it
/// In every file of the database, and of PostgreSQL in what its tables and indexes are made of on its disk.
bool isReadableAs(TestDesk &desk, const QByteArray &word);
/// As it was written, and as the search keeps its words.
bool isReadable(TestDesk &desk, const QByteArray &word = canary);
} // namespace markedfiles

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class Database;

/// The schema's one chain of numbered steps, the same for both databases; steps are never edited afterwards.
namespace migrations
{
int latest();
/// 0 for a database without tables.
int current(Database &db);
/// Runs what is missing, each step in one transaction. On SQLite a copy of the file is made beside it before the first
/// step of an existing database. @throws Error::Refused for a newer schema, Error::Fault otherwise
void run(Database &db, int upTo = latest());
} // namespace migrations

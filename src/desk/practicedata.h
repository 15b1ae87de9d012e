// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

class Database;

/// Invented people and requests for practice and for measuring. The newest ones are walked through the desks
/// themselves, so that every stage, letter and outcome is there as a real one would be; the many before them are
/// written in bulk.
namespace practicedata
{
/// Into an empty database only, which is marked as practice (LATIHAN) for ever.
/// @param requests how many; the same seed makes the same people
/// @param progress called with the number done, false = stop
/// @return how many were made @throws Error::Refused when the database is in use
int fill(Database &db, int requests, unsigned seed, const std::function<bool(int)> &progress);
} // namespace practicedata

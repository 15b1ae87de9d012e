// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <functional>

class Database;

/// Every paper and letter in the database against its SHA-256, on all cores: each thread has a connection of its own.
namespace fixity
{
struct Contents {
    qint64 checked = 0;
    QStringList damaged; ///< SHA-256 of those that were changed, cut short or are gone
};
/// @param progress false = stop @throws Error: Fault, Cancelled
Contents check(Database &db, const std::function<bool(qint64 done, qint64 of)> &progress = {});
} // namespace fixity

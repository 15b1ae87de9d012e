// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <functional>

/// The same work for many things, on all cores, and the caller waits. The work may run on any thread.
namespace workers
{
int count(); ///< cores
/// @param work is called once for each number below @p n; the first Error that it throws ends the rest and is thrown on
/// @param progress called on the caller's thread; false = stop, then Cancelled is thrown
void forEach(qsizetype n, const std::function<void(qsizetype)> &work,
             const std::function<bool(qint64 done, qint64 of)> &progress = {});
/// The same with one helper for each thread, made on it: a connection to the database, say.
/// @param makeWork gives the work for one thread
void forEachWith(qsizetype n, const std::function<std::function<void(qsizetype)>()> &makeWork,
                 const std::function<bool(qint64 done, qint64 of)> &progress = {});
} // namespace workers

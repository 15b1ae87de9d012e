// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/databaseurl.h"

/// What stands at a place where a database may be.
struct DatabaseFound {
    int schema = 0; ///< 0: an empty database
    bool inUse = false; ///< an office works in it already: it has operators
};

namespace databaseprobe
{
/// Opens it on the calling thread, looks, closes it; writes nothing. Can take seconds: call it on a worker.
/// @throws Error: not reached, not allowed in, made by a newer Loket
DatabaseFound look(const DatabaseUrl &url);
} // namespace databaseprobe

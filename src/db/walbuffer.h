// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SQLite's own file layer, but what is written to the write-ahead log goes to the system in one piece. SQLite writes
/// a save's eight pages in sixteen small pieces, which took as long as bringing them to the disk. The pieces wait in
/// memory until SQLite asks for the sync that ends a commit, or for anything else of that file; so on the disk nothing
/// is later than it was, and no other reader sees a log that is not there. What a file holds is SQLite's.
namespace walbuffer
{
/// Registers the layer once. @return its name, for sqlite3_open_v2(); null = SQLite's default, should it not go
const char *name();
} // namespace walbuffer

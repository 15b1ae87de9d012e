// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

class Database;

/// One moment of the database, to be read while others go on writing: everything read through the connection until it
/// dies is as it was then. Nothing may be written through that connection meanwhile. A lost link ends it: the next read
/// throws, and what was read so far belongs to no whole.
class [[nodiscard]] Snapshot final
{
    Q_DISABLE_COPY_MOVE(Snapshot)
public:
    explicit Snapshot(Database &db);
    ~Snapshot();

private:
    Database &m_db;
};

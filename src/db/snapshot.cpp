// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot.h"

#include "core/error.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

Snapshot::Snapshot(Database &db)
    : m_db(db)
{
    if (db.isSqlite()) {
        db.exec(u"BEGIN"_s);
        // The moment is that of the first read, not of the BEGIN.
        db.exec(u"SELECT COUNT(*) FROM sqlite_schema"_s);
    } else {
        db.exec(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        db.exec(u"SET LOCAL statement_timeout = 0"_s);
    }
}

Snapshot::~Snapshot()
{
    if (m_db.isLost())
        return;
    try {
        m_db.exec(u"ROLLBACK"_s);
    } catch (const Error &) { // logged where it arose
    }
}

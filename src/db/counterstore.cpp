// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/counterstore.h"

#include "core/error.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

int CounterStore::next(const QString &klass, int year)
{
    // One statement: PostgreSQL locks the row until the commit, SQLite has the whole database already.
    Query q(m_db,
            u"INSERT INTO counter (class, year, last) VALUES (:class, :year, 1) "
            "ON CONFLICT (class, year) DO UPDATE SET last = counter.last + 1 RETURNING last"_s);
    if (!q.bind(u":class"_s, klass).bind(u":year"_s, year).runOne())
        throw fault(u"The counter did not answer."_s);
    return q.integer(0);
}

int CounterStore::last(const QString &klass, int year) const
{
    Query q(m_db, u"SELECT last FROM counter WHERE class = :class AND year = :year"_s);
    return q.bind(u":class"_s, klass).bind(u":year"_s, year).runOne() ? q.integer(0) : 0;
}

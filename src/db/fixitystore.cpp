// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/fixitystore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

void FixityStore::add(const FixityCheck &check)
{
    Query(m_db, u"INSERT INTO fixity_check (at, contents, damaged, ok) VALUES (:at, :contents, :damaged, :ok)"_s)
        .bind(u":at"_s, check.at)
        .bind(u":contents"_s, check.contents)
        .bind(u":damaged"_s, check.damaged)
        .bind(u":ok"_s, check.ok)
        .run();
}

std::optional<FixityCheck> FixityStore::last() const
{
    Query q(m_db, u"SELECT at, contents, damaged, ok FROM fixity_check ORDER BY id DESC LIMIT 1"_s);
    if (!q.runOne())
        return {};
    return FixityCheck { q.time(0), q.number(1), q.number(2), q.yes(3) };
}

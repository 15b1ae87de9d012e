// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/contentstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

bool ContentStore::has(const QString &sha256) const
{
    Query q(m_db, u"SELECT 1 FROM content WHERE sha256 = :sha"_s);
    return q.bind(u":sha"_s, sha256).runOne();
}

void ContentStore::put(const QString &sha256, const QByteArray &bytes)
{
    Query(m_db,
          u"INSERT INTO content (sha256, size, bytes) VALUES (:sha, :size, :bytes) ON CONFLICT (sha256) DO NOTHING"_s)
        .bind(u":sha"_s, sha256)
        .bind(u":size"_s, qint64(bytes.size()))
        .bind(u":bytes"_s, bytes)
        .run();
}

std::optional<QByteArray> ContentStore::get(const QString &sha256) const
{
    std::optional<QByteArray> found;
    look(sha256, [&](QByteArrayView bytes) { found = bytes.toByteArray(); });
    return found;
}

bool ContentStore::look(const QString &sha256, const std::function<void(QByteArrayView)> &at) const
{
    Query q(m_db, u"SELECT bytes FROM content WHERE sha256 = :sha"_s);
    if (!q.bind(u":sha"_s, sha256).runOne())
        return false;
    at(q.bytesView(0));
    return true;
}

qint64 ContentStore::statedSize(const QString &sha256) const
{
    Query q(m_db, u"SELECT size FROM content WHERE sha256 = :sha"_s);
    return q.bind(u":sha"_s, sha256).runOne() ? q.number(0) : -1;
}

QStringList ContentStore::page(const QString &after, int limit) const
{
    Query q(m_db, u"SELECT sha256 FROM content WHERE sha256 > :after ORDER BY sha256 LIMIT :limit"_s);
    q.bind(u":after"_s, after).bind(u":limit"_s, limit).run();
    QStringList result;
    while (q.next())
        result << q.text(0);
    return result;
}

QList<ContentStore::Stated> ContentStore::statedPage(const QString &after, int limit) const
{
    Query q(m_db, u"SELECT sha256, size FROM content WHERE sha256 > :after ORDER BY sha256 LIMIT :limit"_s);
    q.bind(u":after"_s, after).bind(u":limit"_s, limit).run();
    QList<Stated> result;
    while (q.next())
        result.append({ q.text(0), q.number(1) });
    return result;
}

void ContentStore::dropUnused(const QStringList &hashes)
{
    for (const QString &sha : hashes)
        Query(m_db,
              u"DELETE FROM content WHERE sha256 = :sha AND NOT EXISTS (SELECT 1 FROM paper p WHERE p.sha256 = "
              "content.sha256) AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.sha256 = content.sha256) AND NOT EXISTS "
              "(SELECT 1 FROM registration_paper g WHERE g.sha256 = content.sha256) AND NOT EXISTS "
              "(SELECT 1 FROM draft_paper d WHERE d.sha256 = content.sha256) AND NOT EXISTS "
              "(SELECT 1 FROM arrival v WHERE v.sha256 = content.sha256) AND NOT EXISTS (SELECT 1 FROM paper s WHERE "
              "s.searchable = content.sha256) AND NOT EXISTS (SELECT 1 FROM paper t WHERE t.reading = content.sha256) "
              "AND "
              "NOT EXISTS (SELECT 1 FROM archive_place a WHERE a.picture = content.sha256)"_s)
            .bind(u":sha"_s, sha)
            .run();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/draftstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

DraftId DraftStore::add(OperatorId by, const QString &body, const QDateTime &at)
{
    Query q(m_db, u"INSERT INTO draft (operator_id, body, changed_at) VALUES (:by, :body, :at) RETURNING id"_s);
    q.bind(u":by"_s, raw(by)).bind(u":body"_s, body).bind(u":at"_s, at).runOne();
    return DraftId(q.number(0));
}

bool DraftStore::update(DraftId id, const QString &body, const QDateTime &at)
{
    Query q(m_db, u"UPDATE draft SET body = :body, changed_at = :at WHERE id = :id"_s);
    q.bind(u":body"_s, body).bind(u":at"_s, at).bind(u":id"_s, raw(id)).run();
    return q.affected() == 1;
}

void DraftStore::remove(DraftId id)
{
    Query(m_db, u"DELETE FROM draft_paper WHERE draft_id = :id"_s).bind(u":id"_s, raw(id)).run();
    Query(m_db, u"DELETE FROM draft WHERE id = :id"_s).bind(u":id"_s, raw(id)).run();
}

QList<DraftStore::Row> DraftStore::of(OperatorId by) const
{
    Query q(m_db,
            u"SELECT id, body, changed_at FROM draft WHERE operator_id = :by ORDER BY changed_at DESC, id DESC"_s);
    q.bind(u":by"_s, raw(by)).run();
    QList<Row> result;
    while (q.next())
        result.append({ DraftId(q.number(0)), q.text(1), q.time(2) });
    return result;
}

void DraftStore::setPapers(DraftId id, const QStringList &hashes)
{
    Query(m_db, u"DELETE FROM draft_paper WHERE draft_id = :id"_s).bind(u":id"_s, raw(id)).run();
    for (const QString &sha : hashes)
        Query(m_db, u"INSERT INTO draft_paper (draft_id, sha256) VALUES (:id, :sha)"_s)
            .bind(u":id"_s, raw(id))
            .bind(u":sha"_s, sha)
            .run();
}

QStringList DraftStore::papers(DraftId id) const
{
    Query q(m_db, u"SELECT sha256 FROM draft_paper WHERE draft_id = :id ORDER BY id"_s);
    q.bind(u":id"_s, raw(id)).run();
    QStringList result;
    while (q.next())
        result << q.text(0);
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/readingstore.h"

#include "db/onerow.h"

using namespace Qt::StringLiterals;

QList<UnreadPaper> ReadingStore::unread(PaperId after, int limit) const
{
    Query q(m_db,
            u"SELECT id, request_id, sha256, file_name, kind FROM paper WHERE reading IS NULL AND id > :after "
            "ORDER BY id LIMIT :limit"_s);
    q.bind(u":after"_s, raw(after)).bind(u":limit"_s, limit).run();
    QList<UnreadPaper> result;
    while (q.next())
        result.append({ PaperId(q.number(0)), RequestId(q.number(1)), q.text(2), q.text(3), PaperKind(q.integer(4)) });
    return result;
}

ReadingPlace ReadingStore::of(PaperId paper) const
{
    Query q(m_db, u"SELECT COALESCE(reading, ''), COALESCE(searchable, '') FROM paper WHERE id = :id"_s);
    if (!q.bind(u":id"_s, raw(paper)).runOne())
        return {};
    return { q.text(0), q.text(1) };
}

RequestId ReadingStore::requestOf(PaperId paper) const
{
    Query q(m_db, u"SELECT request_id FROM paper WHERE id = :id"_s);
    return q.bind(u":id"_s, raw(paper)).runOne() ? RequestId(q.number(0)) : RequestId {};
}

void ReadingStore::set(PaperId paper, const ReadingPlace &place)
{
    Query q(m_db, u"UPDATE paper SET reading = :reading, searchable = :searchable WHERE id = :id"_s);
    q.bind(u":reading"_s, place.reading);
    q.bind(u":searchable"_s, place.searchable.isEmpty() ? QString() : place.searchable);
    q.bind(u":id"_s, raw(paper));
    changeOne(q);
}

QList<EarlierLetter> ReadingStore::letters(const QString &nip, const QString &userKey, RequestId before,
                                           int limit) const
{
    if (nip.isEmpty() && userKey.isEmpty())
        return {};
    Query q(m_db,
            u"SELECT p.id, p.request_id, p.sha256, p.reading, p.added_at FROM paper p JOIN request r ON "
            "r.id = p.request_id WHERE p.reading IS NOT NULL AND p.kind = :kind AND p.request_id <> :before AND "
            "((r.nip = :nip AND r.nip <> '') OR (r.user_key = :user AND r.user_key <> '')) "
            "ORDER BY p.added_at DESC, p.id DESC LIMIT :limit"_s);
    q.bind(u":kind"_s, int(PaperKind::RequestLetter)).bind(u":before"_s, raw(before)).bind(u":nip"_s, nip);
    q.bind(u":user"_s, userKey).bind(u":limit"_s, limit).run();
    QList<EarlierLetter> result;
    while (q.next())
        result.append({ PaperId(q.number(0)), RequestId(q.number(1)), q.text(2), q.text(3), q.time(4) });
    return result;
}

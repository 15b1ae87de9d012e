// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/lettertextstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
const QString columns = u"SELECT t.id, t.kind, t.version, t.built_in, t.body, t.note, COALESCE(o.full_name, ''), t.at "
                        "FROM letter_text t LEFT JOIN operator o ON o.id = t.operator_id "_s;

LetterText textIn(const Query &q)
{
    return {
        q.number(0), LetterKind(q.integer(1)), q.integer(2), q.yes(3), q.text(4), q.text(5), q.text(6), q.time(7)
    };
}
} // namespace

std::optional<LetterText> LetterTextStore::latest(LetterKind kind) const
{
    Query q(m_db, columns + u"WHERE t.kind = :kind ORDER BY t.version DESC LIMIT 1"_s);
    return q.bind(u":kind"_s, int(kind)).runOne() ? std::optional(textIn(q)) : std::nullopt;
}

std::optional<LetterText> LetterTextStore::get(qint64 id) const
{
    Query q(m_db, columns + u"WHERE t.id = :id"_s);
    return q.bind(u":id"_s, id).runOne() ? std::optional(textIn(q)) : std::nullopt;
}

QList<LetterText> LetterTextStore::all(LetterKind kind) const
{
    QList<LetterText> texts;
    Query q(m_db, columns + u"WHERE t.kind = :kind ORDER BY t.version DESC"_s);
    q.bind(u":kind"_s, int(kind)).run();
    while (q.next())
        texts.append(textIn(q));
    return texts;
}

qint64 LetterTextStore::add(const LetterText &text, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO letter_text (kind, version, built_in, body, note, operator_id, at) VALUES (:kind, :version, "
            ":built, :body, :note, :by, :at) ON CONFLICT (kind, version) DO NOTHING RETURNING id"_s);
    q.bind(u":kind"_s, int(text.kind))
        .bind(u":version"_s, text.version)
        .bind(u":built"_s, text.builtIn)
        .bind(u":body"_s, text.body)
        .bind(u":note"_s, text.note)
        .bind(u":by"_s, raw(by))
        .bind(u":at"_s, text.at);
    return q.runOne() ? q.number(0) : 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/searchstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
/// Two letters: a word that begins so. FTS5's own quoting, so that a token is never read as syntax.
QString wordsQuery(const QStringList &tokens)
{
    QStringList parts;
    for (const QString &token : tokens)
        parts << u'"' + QString(token).replace(u'"', u"\"\""_s) + u"\"*"_s;
    return parts.join(u" AND "_s);
}

/// LIKE's own signs cannot be asked for: they become "any one character".
QString likePattern(QString token)
{
    return u'%' + token.replace(u'%', u'_') + u'%';
}
} // namespace

void SearchStore::set(RequestId id, const QString &words)
{
    // Not by triggers: an untrusted schema may not touch a virtual table. The indexes hold no text of their own, so
    // what leaves them must be told word for word.
    if (m_db.isSqlite())
        index(u"'delete', "_s, id, this->words(id));
    Query(m_db,
          u"INSERT INTO request_search (id, words) VALUES (:id, :words) "
          "ON CONFLICT (id) DO UPDATE SET words = excluded.words"_s)
        .bind(u":id"_s, raw(id))
        .bind(u":words"_s, words)
        .run();
    if (m_db.isSqlite())
        index({}, id, words);
}

void SearchStore::index(const QString &command, RequestId id, const QString &words)
{
    if (words.isEmpty())
        return;
    for (const QString &table : { u"request_words"_s, u"request_parts"_s })
        Query(m_db,
              u"INSERT INTO "_s + table + u" ("_s + (command.isEmpty() ? QString() : table + u", "_s)
                  + u"rowid, words) VALUES ("_s + command + u":id, :words)"_s)
            .bind(u":id"_s, raw(id))
            .bind(u":words"_s, words)
            .run();
}

void SearchStore::remove(RequestId id)
{
    if (m_db.isSqlite())
        index(u"'delete', "_s, id, words(id));
    Query(m_db, u"DELETE FROM request_search WHERE id = :id"_s).bind(u":id"_s, raw(id)).run();
}

void SearchStore::rebuild()
{
    if (!m_db.isSqlite())
        return;
    for (const QString &table : { u"request_words"_s, u"request_parts"_s })
        m_db.exec(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
}

QString SearchStore::words(RequestId id) const
{
    Query q(m_db, u"SELECT words FROM request_search WHERE id = :id"_s);
    return q.bind(u":id"_s, raw(id)).runOne() ? q.text(0) : QString();
}

QList<RequestId> SearchStore::find(const QStringList &tokens, int limit) const
{
    QStringList shortOnes;
    QStringList longOnes;
    for (const QString &token : tokens) {
        if (token.size() >= 3)
            longOnes << token;
        else if (token.size() == 2)
            shortOnes << token;
    }
    if (shortOnes.isEmpty() && longOnes.isEmpty())
        return {};
    QStringList conditions;
    QString from = u"request_search"_s;
    QString key = u"id"_s;
    if (m_db.isSqlite()) {
        // The parts index answers LIKE for three letters and more; two letters ask the words index for a prefix.
        from = longOnes.isEmpty() ? u"request_words"_s : u"request_parts"_s;
        key = u"rowid"_s;
        if (longOnes.isEmpty())
            conditions << u"request_words MATCH :short"_s;
        else if (!shortOnes.isEmpty())
            conditions << u"rowid IN (SELECT rowid FROM request_words WHERE request_words MATCH :short)"_s;
    } else if (!shortOnes.isEmpty()) {
        conditions << u"to_tsvector('simple', words) @@ to_tsquery('simple', :short)"_s;
    }
    for (int i = 0; i < longOnes.size(); ++i)
        conditions << u"words LIKE :long%1"_s.arg(i);
    Query q(m_db,
            u"SELECT "_s + key + u" FROM "_s + from + u" WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY "_s + key
                + u" DESC LIMIT :limit"_s);
    if (!shortOnes.isEmpty()) {
        QStringList prefixes;
        for (const QString &token : shortOnes)
            prefixes << u'\'' + QString(token).replace(u'\'', u"''"_s).replace(u'\\', u"\\\\"_s) + u"':*"_s;
        q.bind(u":short"_s, m_db.isSqlite() ? wordsQuery(shortOnes) : prefixes.join(u" & "_s));
    }
    for (int i = 0; i < longOnes.size(); ++i)
        q.bind(u":long%1"_s.arg(i), likePattern(longOnes[i]));
    q.bind(u":limit"_s, limit).run();
    QList<RequestId> result;
    while (q.next())
        result << RequestId(q.number(0));
    return result;
}

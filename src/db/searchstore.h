// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

class Database;

/// The search index over requests: words for prefixes of two letters, parts for anything longer. Never a scan.
class SearchStore final
{
public:
    explicit SearchStore(Database &db)
        : m_db(db)
    {
    }
    /// Replaces the words of a request (normalised by core/searchtext).
    void set(RequestId id, const QString &words);
    QString words(RequestId id) const;
    void remove(RequestId id); ///< nothing finds it any more; its letters leave the index's file with rebuild()
    void
    rebuild(); ///< SQLite: the indexes made anew out of the words, so that nothing of a removed one is left in them
    /// Requests that hold every token (normalised, two letters at least), newest first.
    QList<RequestId> find(const QStringList &tokens, int limit) const;

private:
    void index(const QString &command, RequestId id, const QString &words);

    Database &m_db;
};

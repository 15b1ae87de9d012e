// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagelook.h"

#include <QList>

class Database;

/// How filed pages look. It can all be made again from the papers, so no entry of the trail speaks of it.
class LookStore final
{
public:
    struct Unlooked {
        PaperId paper {};
        QString sha256;
        int pages = 1;
    };
    struct Near {
        LookAlike page;
        quint64 coarse = 0;
        QByteArray fine;
    };

    explicit LookStore(Database &db)
        : m_db(db)
    {
    }
    /// The next paper behind the last one that was looked at, of which nothing is kept; none: all are.
    QList<Unlooked> next(int limit) const;
    /// Page by page; a page that looks like nothing keeps its place. A paper that cannot be looked at: one empty look.
    void put(PaperId paper, const QList<PageLook> &looks);
    /// Pages that share a band with it or miss one by a single bit, of other contents; newest papers first.
    QList<Near> near(const PageLook &look, const QString &exceptSha256, int limit) const;

private:
    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

class Database;

/// All SQL about drafts: what was typed and dropped before it was saved. A journal, no record: nothing of it is
/// audited.
class DraftStore final
{
public:
    explicit DraftStore(Database &db)
        : m_db(db)
    {
    }
    struct Row {
        DraftId id {};
        QString body;
        QDateTime changedAt;
    };
    DraftId add(OperatorId by, const QString &body, const QDateTime &at);
    bool update(DraftId id, const QString &body, const QDateTime &at); ///< false: it is gone
    void remove(DraftId id);
    QList<Row> of(OperatorId by) const; ///< newest first
    void setPapers(DraftId id, const QStringList &hashes);
    QStringList papers(DraftId id) const;

private:
    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrival.h"

#include <QList>
#include <QStringList>

#include <optional>

class Database;
class Query;

/// Files that came and are not, or no longer, on their way to a request. One that was laid somewhere and is in no paper
/// of a request says so only while its papers wait in a draft; after that it waits again. The bytes are ContentStore's.
class ArrivalStore final
{
public:
    explicit ArrivalStore(Database &db)
        : m_db(db)
    {
    }
    bool has(const QString &sha256) const;
    std::optional<Arrival> get(const QString &sha256) const;
    /// @return its number; 0: its content is there already
    qint64 add(const Arrival &arrival, OperatorId by);
    /// Those that nobody has put anywhere, oldest first.
    QList<Arrival> waiting(int limit) const;
    /// Those that somebody has, newest first.
    QList<Arrival> settled(int limit) const;
    /// @param at none: it waits again
    void settle(qint64 id, Settlement how, const QDateTime &at);
    /// Its pages are in that paper, filed or in a draft. @return whether that is news
    bool become(qint64 id, const QString &paper);
    void forgetPapers(qint64 id);
    /// Those that a paper is, or was made of: SHA-256.
    QStringList of(const QString &paper) const;
    /// The content is dropped where nothing else holds it.
    void remove(const Arrival &arrival);
    QList<qint64> all() const;
    QStringList settledUntil(const QDateTime &until) const; ///< SHA-256

private:
    static QString select(const QString &rest);
    QList<Arrival> rows(Query &q) const;
    Database &m_db;
};

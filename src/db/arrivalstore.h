// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrival.h"

#include <QList>
#include <QStringList>

class Database;

/// Files that came and are not, or no longer, on their way to a request. The bytes are ContentStore's.
class ArrivalStore final
{
public:
    explicit ArrivalStore(Database &db)
        : m_db(db)
    {
    }
    bool has(const QString &sha256) const;
    void add(const Arrival &arrival, OperatorId by); ///< nothing happens when its content is there
    /// Those that nobody has put anywhere, oldest first.
    QList<Arrival> waiting(int limit) const;
    /// Those that somebody has, newest first.
    QList<Arrival> settled(int limit) const;
    /// @param at none: it waits again
    void settle(const QString &sha256, Settlement how, const QDateTime &at);

private:
    QList<Arrival> rows(const QString &where, int limit) const;
    Database &m_db;
};

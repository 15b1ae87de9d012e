// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <optional>

class Database;

/// All SQL of the stock-takes, and of the schedule's versions beside it: what was counted, and by which rules it is
/// kept.
class StocktakeStore final
{
public:
    explicit StocktakeStore(Database &db)
        : m_db(db)
    {
    }
    qint64 start(const ShelfPlace &place, const QString &note, const QDateTime &at, OperatorId by);
    void add(qint64 id, const StocktakeLine &line);
    bool isScanned(qint64 id, RequestId request) const; ///< a line of what was there, whatever the verdict
    void finish(qint64 id, const QDateTime &at);
    std::optional<Stocktake> get(qint64 id) const;
    std::optional<Stocktake> open() const; ///< the one that goes on
    QList<Stocktake> all(int most) const; ///< newest first
    QList<StocktakeLine> lines(qint64 id) const; ///< in the order of scanning

private:
    Database &m_db;
};

/// Versions of the archive's schedule. What a version says is core/retention's.
class ArchiveScheduleStore final
{
public:
    struct Row {
        qint64 id = 0;
        QDate validFrom;
        QString note;
        QByteArray body;
        QDateTime madeAt;
        QString madeBy;
    };
    explicit ArchiveScheduleStore(Database &db)
        : m_db(db)
    {
    }
    QList<Row> all() const; ///< oldest first
    /// The version in force on that day, and of one day the last that was made.
    std::optional<Row> on(QDate day) const;
    qint64 add(const Row &row, OperatorId by);

private:
    Database &m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/reportperiod.h"

#include <functional>
#include <optional>

class Database;
class Query;

/// All SQL about where archived files lie: places with their pictures, what lies there, what lies on a desk instead.
/// Loans and holds are LoanStore's. No rules, no transactions.
class ShelfStore final
{
public:
    explicit ShelfStore(Database &db)
        : m_db(db)
    {
    }
    QList<PlaceRecord> places() const; ///< by room, rack, box, folder; with the count of files
    std::optional<PlaceRecord> place(const ShelfPlace &place) const; ///< that level alone; files is not counted
    /// @return the new row's id, or 0 where it was there
    qint64 add(const ShelfPlace &place, const QDateTime &at, OperatorId by);
    void setNote(qint64 id, const QString &note);
    void setPicture(qint64 id, const QString &sha256); ///< "" = none any more

    void move(RequestId id, const ShelfPlace &to, bool electronicOnly);
    void reclassify(RequestId id, const QString &code, const QString &access, const QString &retention);

    std::optional<ArchiveFact> fact(RequestId id) const;
    QList<ArchiveFact> lyingIn(const ShelfPlace &place) const; ///< by archive number
    /// By the day of closing, oldest first. @param most rows at most
    QList<ArchiveFact> closedIn(const ReportPeriod &period, const QTimeZone &office, int most) const;
    qint64 countClosedIn(const ReportPeriod &period, const QTimeZone &office) const;
    /// Closed before that day, oldest first: what a list of those whose time may be over is made of.
    QList<ArchiveFact> closedBefore(QDate day, const QTimeZone &office, int most) const;
    QList<ArchiveItemFact> itemsClosedIn(const ReportPeriod &period, const QTimeZone &office, int most) const;
    QList<DeskPaper> onDesk(int most) const; ///< longest first

private:
    QList<ArchiveFact> facts(const QString &where, const QString &rest, const std::function<void(Query &)> &bind) const;

    Database &m_db;
};

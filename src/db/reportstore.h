// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reportfacts.h"
#include "core/reportperiod.h"

#include <functional>

class Database;

/// All SQL of the reports: reads only, a period at a time, every statement by an index. Counts and words are made of
/// its rows by reports. A request belongs to the period in which it was received, a stretch of time to the one in which
/// it began, a letter to that of its date.
class ReportStore final
{
public:
    ReportStore(Database &db, const QTimeZone &office)
        : m_db(db)
        , m_office(office)
    {
    }
    qint64 received(const ReportPeriod &period) const; ///< how many requests
    /// In the order of the agenda, at most so many.
    QList<RegisterFact> registerBook(const ReportPeriod &period, int most) const;
    QList<CountFact> counts(const ReportPeriod &period) const; ///< every month of the period, by kinds and end
    /// Finished stretches of officers' work, in no order: what sums are made of. One that still runs counts when it
    /// ends.
    void eachStretch(const ReportPeriod &period, const std::function<void(const StretchFact &)> &take) const;
    /// The same stretches as they are shown, oldest first. @param most rows at most
    QList<IntervalFact> intervals(const ReportPeriod &period, const StretchFilter &filter, int most) const;
    QHash<qint64, QString> operatorNames() const; ///< by raw id
    /// Requests that may be worked on in the period and keep another SOP than that one: their SOP's number by raw id.
    QHash<qint64, QString> requestsNotOf(const QString &sop, const ReportPeriod &period) const;
    QList<RejectionFact> rejections(const ReportPeriod &period) const;
    QList<LetterFact> letters(const ReportPeriod &period, int most) const;
    qint64 passwordsHandedOver(const ReportPeriod &period) const; ///< letters with one, changed or not
    /// Those of them whose change nobody has confirmed, by the day of the handover.
    QList<PasswordFact> passwordsAwaited(const ReportPeriod &period, int most) const;
    /// Every SK that ends on that day or before, of Pokja and of active accounts; the earliest first.
    QList<DecreeFact> decreesUntil(QDate day) const;
    QList<AccessFact> access() const;
    QList<DrawFact> closed(const ReportPeriod &period) const; ///< by the day of closing, in the order of the agenda

private:
    void addRequests(DecreePerson &person) const;
    QHash<qint64, QList<DecreePerson>> membersUntil(QDate day) const;
    Database &m_db;
    QTimeZone m_office;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ids.h"
#include "core/workingcalendar.h"

class Act;
class Office;

/// The versions of the working calendar. What was counted by one stays counted by it: an edit is a new version, and a
/// finished request is counted anew only when a person says so, with a reason (C4).
class CalendarDesk final
{
    Q_DISABLE_COPY_MOVE(CalendarDesk)
public:
    explicit CalendarDesk(Office &office)
        : m_office(office)
    {
    }
    /// Puts the built-in calendar into a database that has none, valid from the first day of its year. The caller
    /// holds the transaction's act.
    static void found(Office &office, Act &act);

    /// Adds a version. Administrators only. @param note why, at least three letters
    /// @throws Error::Refused with CalendarData::whyNot(), or when nothing was changed
    void save(const CalendarData &data, QDate validFrom, const QString &note);
    /// Requests received from that day on whose minutes would be others by the calendar as it now stands; newest first.
    QList<RequestId> countedOtherwise(QDate from, int limit) const;
    /// Counts the stopped intervals of one request by the calendar as it now stands. The head or an administrator.
    /// @param reason at least ten letters @return the officer's working time before and after, in ms
    struct Recount {
        qint64 before = 0;
        qint64 after = 0;
    };
    Recount recount(RequestId id, const QString &reason);

private:
    Office &m_office;
};

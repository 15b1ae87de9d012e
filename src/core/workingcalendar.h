// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <memory>

/// Libur nasional, cuti bersama, and what the region or the office adds itself.
enum class HolidayKind { National = 1, Collective = 2, Regional = 3 };

struct Holiday {
    QDate date;
    QString name;
    HolidayKind kind = HolidayKind::National;
    bool operator==(const Holiday &) const = default;
};

/// From and to on the office's wall clock, the end not included. A break is the gap between two spans.
struct WorkSpan {
    QTime from;
    QTime to;
    bool operator==(const WorkSpan &) const = default;
};
using WorkDay = QList<WorkSpan>; ///< in order; empty: no work
using WorkWeek = std::array<WorkDay, 7>; ///< Monday first

/// Days that have other hours: Ramadan. Both ends included.
struct WorkSeason {
    QString name;
    QDate from;
    QDate to;
    WorkWeek week;
    bool operator==(const WorkSeason &) const = default;
};

/// What one version of the calendar says. Holidays of several years stand in it side by side.
struct CalendarData {
    QString name; ///< "Hari dan jam kerja 2026"
    QString basis; ///< decrees and regulations, a line each
    WorkWeek week;
    QList<WorkSeason> seasons;
    QList<Holiday> holidays; ///< by date

    QByteArray toJson() const; ///< compact; the same value gives the same bytes
    /// @throws Error::Fault when it is no calendar
    static CalendarData fromJson(const QByteArray &json);
    /// From a resource such as ":/calendar/calendar-2026.json". @throws Error::Fault
    static CalendarData load(const QString &path);
    /// Why it cannot be used: a span that ends before it begins, spans that overlap, a day twice, no hours at all.
    /// Empty: it can.
    QString whyNot() const;
    int weeklyMinutes() const; ///< of a week without holidays and seasons
    bool operator==(const CalendarData &) const = default;
};

/// Which moments are the office's working time (R34). Pure: knows no database and not the computer's own zone.
class WorkingCalendar final
{
public:
    WorkingCalendar(const CalendarData &data, const QTimeZone &zone);
    const CalendarData &data() const { return m_data; }
    const QTimeZone &zone() const { return m_zone; }
    /// Working milliseconds between two moments; 0 where the end does not come after the begin (R35).
    qint64 workingMs(const QDateTime &from, const QDateTime &to) const;
    bool isWorkingTime(const QDateTime &at) const;
    bool isWorkingDay(QDate day) const { return !spansOn(day).isEmpty(); }
    const WorkDay &spansOn(QDate day) const; ///< none on a holiday
    const Holiday *holidayOn(QDate day) const;
    const WorkSeason *seasonOn(QDate day) const;
    /// "Hari libur: Hari Raya Nyepi", "Jam istirahat", "Di luar jam kerja", or "" in working time.
    QString whyNoWork(const QDateTime &at) const;

private:
    CalendarData m_data;
    QTimeZone m_zone;
    QHash<QDate, int> m_holidays; ///< row in m_data.holidays
};

struct CalendarVersion {
    qint64 id = 0; ///< 0: the built-in one of a database that has none yet
    QDate validFrom;
    QString note; ///< why it was made
    QDateTime madeAt;
    QString madeBy;
    std::shared_ptr<const WorkingCalendar> calendar;
};

/// All versions that the office ever had. An edit adds one; none is ever changed, so what was counted stays (C4).
class CalendarBook final
{
public:
    CalendarBook() = default;
    explicit CalendarBook(const QList<CalendarVersion> &versions); ///< in any order; empty: the built-in one alone
    const QList<CalendarVersion> &versions() const { return m_versions; } ///< newest first
    /// The one for that day: the latest that is valid from it or before; of two from one day the later made. Before
    /// the first of all: the first.
    const CalendarVersion &on(QDate day) const;
    const CalendarVersion &at(const QDateTime &moment) const; ///< by the office's wall clock
    const CalendarVersion *find(qint64 id) const;

private:
    QList<CalendarVersion> m_versions;
};

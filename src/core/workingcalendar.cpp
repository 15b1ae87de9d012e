// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workingcalendar.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int formatVersion = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(workingcalendar)
};

Error unreadable(const QString &detail)
{
    return fault(Words::tr("The working calendar cannot be read. Restore its file or ask the keeper."), detail);
}

QString textOf(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QTime timeOf(const QJsonValue &value)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    if (!time.isValid())
        throw unreadable(u"a time of day"_s);
    return time;
}

QDate dateOf(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        throw unreadable(u"a date"_s);
    return date;
}

WorkWeek weekOf(const QJsonValue &value)
{
    WorkWeek week;
    const QJsonArray days = value.toArray();
    if (days.size() != 7)
        throw unreadable(u"a week has seven days"_s);
    for (int day = 0; day < 7; ++day) {
        for (const auto &span : days.at(day).toArray())
            week[size_t(day)].append({ timeOf(span[0]), timeOf(span[1]) });
    }
    return week;
}

QJsonArray jsonOf(const WorkWeek &week)
{
    QJsonArray days;
    for (const WorkDay &day : week) {
        QJsonArray spans;
        for (const WorkSpan &span : day)
            spans.append(QJsonArray { textOf(span.from), textOf(span.to) });
        days.append(spans);
    }
    return days;
}

/// Why the hours of a week cannot be: "" when they can.
QString whyNoWeek(const WorkWeek &week)
{
    for (const WorkDay &day : week) {
        QTime last(0, 0);
        for (const WorkSpan &span : day) {
            if (!span.from.isValid() || !span.to.isValid() || span.to <= span.from)
                return Words::tr("The hours %1 to %2 end before they begin.").arg(textOf(span.from), textOf(span.to));
            if (span.from < last)
                return Words::tr("The hours from %1 on overlap with those before.").arg(textOf(span.from));
            last = span.to;
        }
    }
    return {};
}

int minutesOf(const WorkWeek &week)
{
    int minutes = 0;
    for (const WorkDay &day : week) {
        for (const WorkSpan &span : day)
            minutes += span.from.secsTo(span.to) / 60;
    }
    return minutes;
}
} // namespace

QByteArray CalendarData::toJson() const
{
    QJsonArray seasonList;
    for (const WorkSeason &season : seasons)
        seasonList.append(QJsonObject { { u"name"_s, season.name },
                                        { u"from"_s, season.from.toString(Qt::ISODate) },
                                        { u"to"_s, season.to.toString(Qt::ISODate) },
                                        { u"week"_s, jsonOf(season.week) } });
    QJsonArray holidayList;
    for (const Holiday &holiday : holidays)
        holidayList.append(QJsonObject { { u"date"_s, holiday.date.toString(Qt::ISODate) },
                                         { u"name"_s, holiday.name },
                                         { u"kind"_s, int(holiday.kind) } });
    const QJsonObject object { { u"format"_s, formatVersion }, { u"name"_s, name },
                               { u"basis"_s, basis },          { u"week"_s, jsonOf(week) },
                               { u"seasons"_s, seasonList },   { u"holidays"_s, holidayList } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CalendarData CalendarData::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        throw unreadable(error.errorString());
    if (object[u"format"].toInt() != formatVersion)
        throw unreadable(u"unknown format"_s);
    CalendarData data;
    data.name = object[u"name"].toString();
    data.basis = object[u"basis"].toString();
    data.week = weekOf(object[u"week"]);
    for (const auto &season : object[u"seasons"].toArray())
        data.seasons.append(
            { season[u"name"].toString(), dateOf(season[u"from"]), dateOf(season[u"to"]), weekOf(season[u"week"]) });
    for (const auto &holiday : object[u"holidays"].toArray()) {
        const int kind = holiday[u"kind"].toInt();
        if (kind < int(HolidayKind::National) || kind > int(HolidayKind::Regional))
            throw unreadable(u"unknown kind of holiday"_s);
        data.holidays.append({ dateOf(holiday[u"date"]), holiday[u"name"].toString(), HolidayKind(kind) });
    }
    if (const QString wrong = data.whyNot(); !wrong.isEmpty())
        throw unreadable(wrong);
    return data;
}

CalendarData CalendarData::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable(path);
    return fromJson(file.readAll());
}

QString CalendarData::whyNot() const
{
    if (minutesOf(week) == 0)
        return Words::tr("A week without any working hours cannot be counted in.");
    if (const QString wrong = whyNoWeek(week); !wrong.isEmpty())
        return wrong;
    QList<WorkSeason> sorted = seasons;
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    QDate last;
    for (const WorkSeason &season : sorted) {
        if (!season.from.isValid() || !season.to.isValid() || season.to < season.from)
            return Words::tr("The period \"%1\" ends before it begins.").arg(season.name);
        if (last.isValid() && season.from <= last)
            return Words::tr("The period \"%1\" overlaps with the one before.").arg(season.name);
        if (const QString wrong = whyNoWeek(season.week); !wrong.isEmpty())
            return wrong;
        last = season.to;
    }
    QSet<QDate> days;
    for (const Holiday &holiday : holidays) {
        if (!holiday.date.isValid() || holiday.name.simplified().isEmpty())
            return Words::tr("A holiday needs a date and a name.");
        if (days.contains(holiday.date))
            return Words::tr("The holiday of %1 stands there twice.").arg(holiday.date.toString(u"dd.MM.yyyy"_s));
        days.insert(holiday.date);
    }
    return {};
}

int CalendarData::weeklyMinutes() const
{
    return minutesOf(week);
}

WorkingCalendar::WorkingCalendar(const CalendarData &data, const QTimeZone &zone)
    : m_data(data)
    , m_zone(zone)
{
    for (int row = 0; row < int(data.holidays.size()); ++row)
        m_holidays.insert(data.holidays.at(row).date, row);
}

const Holiday *WorkingCalendar::holidayOn(QDate day) const
{
    const auto it = m_holidays.constFind(day);
    return it == m_holidays.cend() ? nullptr : &m_data.holidays.at(*it);
}

const WorkSeason *WorkingCalendar::seasonOn(QDate day) const
{
    const auto it = std::find_if(m_data.seasons.cbegin(), m_data.seasons.cend(),
                                 [day](const WorkSeason &s) { return s.from <= day && day <= s.to; });
    return it == m_data.seasons.cend() ? nullptr : &*it;
}

const WorkDay &WorkingCalendar::spansOn(QDate day) const
{
    static const WorkDay none;
    if (!day.isValid() || holidayOn(day))
        return none;
    const WorkSeason *season = seasonOn(day);
    const WorkWeek &week = season ? season->week : m_data.week;
    return week[size_t(day.dayOfWeek() - 1)];
}

qint64 WorkingCalendar::workingMs(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = to.toMSecsSinceEpoch();
    const QDate last = to.toTimeZone(m_zone).date();
    qint64 total = 0;
    for (QDate day = from.toTimeZone(m_zone).date(); day <= last; day = day.addDays(1)) {
        for (const WorkSpan &span : spansOn(day)) {
            const qint64 opens = QDateTime(day, span.from, m_zone).toMSecsSinceEpoch();
            const qint64 closes = QDateTime(day, span.to, m_zone).toMSecsSinceEpoch();
            total += std::max<qint64>(0, std::min(end, closes) - std::max(begin, opens));
        }
    }
    return total;
}

bool WorkingCalendar::isWorkingTime(const QDateTime &at) const
{
    const QDateTime wall = at.toTimeZone(m_zone);
    const WorkDay &spans = spansOn(wall.date());
    return std::any_of(spans.cbegin(), spans.cend(),
                       [&](const WorkSpan &span) { return span.from <= wall.time() && wall.time() < span.to; });
}

QString WorkingCalendar::whyNoWork(const QDateTime &at) const
{
    if (isWorkingTime(at))
        return {};
    const QDateTime wall = at.toTimeZone(m_zone);
    if (const Holiday *holiday = holidayOn(wall.date()))
        return Words::tr("Holiday: %1").arg(holiday->name);
    const WorkDay &spans = spansOn(wall.date());
    if (spans.isEmpty())
        return Words::tr("No working day");
    const bool inside = wall.time() >= spans.first().from && wall.time() < spans.last().to;
    return inside ? Words::tr("Break") : Words::tr("Outside working hours");
}

CalendarBook::CalendarBook(const QList<CalendarVersion> &versions)
    : m_versions(versions)
{
    std::sort(m_versions.begin(), m_versions.end(), [](const CalendarVersion &a, const CalendarVersion &b) {
        return a.validFrom == b.validFrom ? a.id > b.id : a.validFrom > b.validFrom;
    });
}

const CalendarVersion &CalendarBook::on(QDate day) const
{
    if (m_versions.isEmpty())
        throw unreadable(u"no calendar"_s);
    const auto it = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                 [day](const CalendarVersion &v) { return v.validFrom <= day; });
    return it == m_versions.cend() ? m_versions.last() : *it;
}

const CalendarVersion &CalendarBook::at(const QDateTime &moment) const
{
    if (m_versions.isEmpty())
        throw unreadable(u"no calendar"_s);
    return on(moment.toTimeZone(m_versions.first().calendar->zone()).date());
}

const CalendarVersion *CalendarBook::find(qint64 id) const
{
    const auto it =
        std::find_if(m_versions.cbegin(), m_versions.cend(), [id](const CalendarVersion &v) { return v.id == id; });
    return it == m_versions.cend() ? nullptr : &*it;
}

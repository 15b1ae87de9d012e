// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reportperiod.h"

#include "core/indonesian.h"

using namespace Qt::StringLiterals;

namespace
{
const QString quarters[] = { u"I"_s, u"II"_s, u"III"_s, u"IV"_s };

int quarterOf(QDate day)
{
    return (day.month() - 1) / 3;
}

qint64 dayBegin(QDate day, const QTimeZone &office)
{
    return QDateTime(day, QTime(0, 0), office).toMSecsSinceEpoch();
}
} // namespace

ReportPeriod ReportPeriod::month(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return { first, first.addMonths(1).addDays(-1) };
}

ReportPeriod ReportPeriod::quarter(QDate day)
{
    const QDate first(day.year(), quarterOf(day) * 3 + 1, 1);
    return { first, first.addMonths(3).addDays(-1) };
}

ReportPeriod ReportPeriod::year(QDate day)
{
    return { QDate(day.year(), 1, 1), QDate(day.year(), 12, 31) };
}

qint64 ReportPeriod::begin(const QTimeZone &office) const
{
    return dayBegin(from, office);
}

qint64 ReportPeriod::end(const QTimeZone &office) const
{
    return dayBegin(to.addDays(1), office);
}

QString ReportPeriod::title() const
{
    if (*this == month(from))
        return u"%1 %2"_s.arg(indonesian::month(from.month())).arg(from.year());
    if (*this == quarter(from))
        return u"Triwulan %1 %2"_s.arg(quarters[quarterOf(from)]).arg(from.year());
    if (*this == year(from))
        return u"Tahun %1"_s.arg(from.year());
    if (from == to)
        return indonesian::date(from);
    return u"%1 s.d. %2"_s.arg(indonesian::date(from), indonesian::date(to));
}

QString ReportPeriod::fileName() const
{
    if (*this == month(from))
        return from.toString(u"yyyy-MM"_s);
    if (*this == quarter(from))
        return u"%1-T%2"_s.arg(from.year()).arg(quarterOf(from) + 1);
    if (*this == year(from))
        return QString::number(from.year());
    return from.toString(Qt::ISODate) + u'_' + to.toString(Qt::ISODate);
}

QList<QDate> ReportPeriod::months() const
{
    QList<QDate> result;
    for (QDate first = month(from).from; first <= to; first = first.addMonths(1))
        result.append(first);
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workhours.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
QString span(QTime from, QTime to)
{
    return from.toString(u"HH.mm"_s) + u"–"_s + to.toString(u"HH.mm"_s);
}
} // namespace

QString workhours::text(const WorkDay &day)
{
    QStringList spans;
    for (const WorkSpan &s : day)
        spans << span(s.from, s.to);
    return spans.isEmpty() ? u"–"_s : spans.join(u", "_s);
}

std::optional<WorkDay> workhours::read(const QString &text)
{
    const QString typed = text.simplified();
    static const QRegularExpression nothing(u"^[-–—]?$"_s);
    if (nothing.match(typed).hasMatch())
        return WorkDay();
    static const QRegularExpression one(uR"(^(\d{1,2})[.:](\d{2})\s*[-–—]\s*(\d{1,2})[.:](\d{2})$)"_s);
    WorkDay day;
    QTime last(0, 0);
    for (const QString &part : typed.split(u',')) {
        const auto match = one.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const QTime from(match.captured(1).toInt(), match.captured(2).toInt());
        const QTime to(match.captured(3).toInt(), match.captured(4).toInt());
        if (!from.isValid() || !to.isValid() || to <= from || from < last)
            return {};
        day.append({ from, to });
        last = to;
    }
    return day;
}

QString workhours::breaks(const WorkDay &day)
{
    QStringList gaps;
    for (qsizetype i = 1; i < day.size(); ++i)
        gaps << span(day.at(i - 1).to, day.at(i).from);
    return gaps.join(u", "_s);
}

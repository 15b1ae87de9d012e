// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papersdate.h"

#include "core/folding.h"
#include "core/indonesian.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace
{
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(papersdate)
};

/// 1 to 12, or 0. At least three letters of the name, or one of the other spellings in use.
int monthOf(const QString &word)
{
    static const QStringList others[] = {
        {},
        { QStringLiteral("pebruari"), QStringLiteral("peb") },
        { QStringLiteral("mrt") },
        {},
        {},
        {},
        {},
        { QStringLiteral("agt"), QStringLiteral("ags") },
        {},
        {},
        { QStringLiteral("nopember"), QStringLiteral("nop") },
        {},
    };
    const QString name = folded(word);
    for (int i = 0; i < 12; ++i) {
        const bool abbreviates = name.size() >= 3 && folded(indonesian::month(i + 1)).startsWith(name);
        if (abbreviates || others[i].contains(name))
            return i + 1;
    }
    return 0;
}

PaperDate refusal(const QString &error)
{
    return { {}, error, false };
}

PaperDate dateOf(int day, int month, int year)
{
    if (month < 1 || month > 12)
        return refusal(Words::tr("There is no month %1. Type day, month and year, such as 7 Januari 2022.").arg(month));
    if (year < firstYear || year > lastYear)
        return refusal(
            Words::tr("The year %1 cannot be right. Type day, month and year, such as 7 Januari 2022.").arg(year));
    const QDate date(year, month, day);
    if (!date.isValid())
        return refusal(Words::tr("%1 %2 has no day %3. Compare the date with the paper.")
                           .arg(indonesian::month(month), QString::number(year), QString::number(day)));
    return { date, {}, false };
}

PaperDate dateInNumbers(const QRegularExpressionMatch &match)
{
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.captured(3).size() != 4)
        return refusal(
            Words::tr("The date %1 can be read in more than one way. Type the year with four digits, such as 7/1/2022 "
                      "for 7 Januari 2022.")
                .arg(match.captured(0)));
    PaperDate date = dateOf(day, month, match.captured(3).toInt());
    date.turnsBothWays = date.ok() && day <= 12 && day != month;
    return date;
}

PaperDate dateInWords(const QRegularExpressionMatch &match)
{
    const int month = monthOf(match.captured(2));
    if (month == 0)
        return refusal(
            Words::tr("\"%1\" is no month. Type day, month and year, such as 7 Januari 2022.").arg(match.captured(2)));
    if (match.captured(3).size() != 4)
        return refusal(Words::tr("The year of %1 is not complete. Type it with four digits, such as 7 Januari 2022.")
                           .arg(match.captured(0)));
    return dateOf(match.captured(1).toInt(), month, match.captured(3).toInt());
}
} // namespace

PaperDate readPaperDate(const QString &text)
{
    static const QRegularExpression weekday(
        QStringLiteral("\\A(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\\s*,?\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(QStringLiteral("\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\z"));
    static const QRegularExpression numbers(
        QStringLiteral("\\A([0-9]{1,2})\\s?[/.\\- ]\\s?([0-9]{1,2})\\s?[/.\\- ]\\s?([0-9]{1,4})\\z"));
    static const QRegularExpression words(
        QStringLiteral("\\A([0-9]{1,2})[\\s\\-/]*([A-Za-z]+)\\.?[\\s\\-/]*([0-9]{1,4})\\z"));
    QString typed = text.simplified();
    typed.remove(weekday);
    if (typed.isEmpty())
        return refusal(Words::tr("The date is empty. Type day, month and year, such as 7 Januari 2022."));
    if (const auto match = iso.match(typed); match.hasMatch())
        return dateOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = numbers.match(typed); match.hasMatch())
        return dateInNumbers(match);
    if (const auto match = words.match(typed); match.hasMatch())
        return dateInWords(match);
    return refusal(
        Words::tr("\"%1\" is no date. Type day, month and year, such as 7 Januari 2022.").arg(typed.left(40)));
}

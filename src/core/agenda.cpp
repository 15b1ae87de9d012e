// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda.h"

#include <QRegularExpression>

namespace
{
constexpr int firstYear = 2000;
constexpr int lastYear = 2999;
constexpr qsizetype longestInput = 40;

QString fourDigits(int number)
{
    return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

bool isSound(AgendaNumber number)
{
    return number.year >= firstYear && number.year <= lastYear && number.number > 0;
}

/// Damm's quasigroup of order 10: a totally anti-symmetric table (H. M. Damm, 2004).
int digitOf(const QString &digits)
{
    static constexpr int table[10][10] = {
        { 0, 3, 1, 7, 5, 9, 8, 6, 4, 2 }, { 7, 0, 9, 2, 1, 5, 4, 8, 6, 3 }, { 4, 2, 0, 6, 8, 7, 1, 3, 5, 9 },
        { 1, 7, 5, 0, 9, 8, 3, 4, 2, 6 }, { 6, 1, 2, 3, 0, 4, 5, 9, 7, 8 }, { 3, 6, 7, 4, 2, 0, 9, 5, 8, 1 },
        { 5, 8, 6, 9, 7, 2, 0, 1, 3, 4 }, { 8, 9, 4, 5, 3, 6, 2, 0, 1, 7 }, { 9, 4, 3, 8, 6, 1, 7, 2, 0, 5 },
        { 2, 5, 8, 1, 4, 3, 6, 7, 9, 0 },
    };
    int interim = 0;
    for (QChar c : digits)
        interim = table[interim][c.digitValue()];
    return interim;
}
} // namespace

QString AgendaNumber::printed() const
{
    return fourDigits(number) + QLatin1Char('/') + QString::number(year);
}

std::optional<AgendaNumber> agenda::parse(const QString &text, int thisYear)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\s*([0-9]{1,7})(?:\\s*[/\\-]\\s*([0-9]{4}))?\\s*\\z"));
    if (text.size() > longestInput)
        return std::nullopt;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const AgendaNumber number { match.hasCaptured(2) ? match.captured(2).toInt() : thisYear,
                                match.captured(1).toInt() };
    return isSound(number) ? std::optional<AgendaNumber>(number) : std::nullopt;
}

QString agenda::payload(AgendaNumber number)
{
    if (!isSound(number))
        return {};
    const QString digits = fourDigits(number.number);
    const int check = digitOf(QString::number(number.year) + digits);
    return QStringLiteral("LOKET/%1/%2/%3").arg(QString::number(number.year), digits, QString::number(check));
}

std::optional<AgendaNumber> agenda::fromPayload(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\ALOKET/([0-9]{4})/([0-9]{4,7})/[0-9]\\z"));
    if (text.size() > longestInput)
        return std::nullopt;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const AgendaNumber number { match.captured(1).toInt(), match.captured(2).toInt() };
    // Made anew and compared: leading zeros too many, a number 0 or a wrong check digit all end here.
    return payload(number) == text ? std::optional<AgendaNumber>(number) : std::nullopt;
}

int agenda::checkDigit(const QString &digits)
{
    return digitOf(digits);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/xlsxcells.h"

#include "capture/table.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int secondsOfDay = 86'400;
constexpr double lastDay = 2'958'465; // 9999-12-31

/// Without "quoted words", [conditions], \\x, _x and *x, which are not placeholders. [h], [m], [s] are.
QString placeholders(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == QLatin1Char('"') || c == QLatin1Char('[')) {
            const QChar closing = c == QLatin1Char('"') ? c : QChar(QLatin1Char(']'));
            const qsizetype end = code.indexOf(closing, i + 1);
            if (end < 0)
                return bare;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (c == QLatin1Char('[') && !inside.isEmpty()
                && (inside.count(QLatin1Char('h')) == inside.size() || inside.count(QLatin1Char('s')) == inside.size()))
                bare += inside;
            i = end;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char(';')) {
            return bare; // the part for positive numbers says it
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString dateText(int day, bool since1904)
{
    if (since1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60)
        return QStringLiteral("1900-02-29"); // the day that never was, kept by spreadsheets for an old program's sake
    return QDate(1899, 12, day > 60 ? 30 : 31).addDays(day).toString(Qt::ISODate);
}

QString momentText(double serial, const NumberFormat &format, bool since1904)
{
    double day = std::floor(serial);
    int second = int(std::lround((serial - day) * secondsOfDay));
    if (second == secondsOfDay) {
        second = 0;
        ++day;
    }
    const QTime time = QTime(0, 0).addSecs(second);
    const QString clock = time.toString(second % 60 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (!format.date && day < 1)
        return clock;
    const QString date = dateText(int(day), since1904);
    return second > 0 || format.time ? date + QLatin1Char(' ') + clock : date;
}

/// As a spreadsheet writes it: 15 digits, then zeros, and no digits that only the machine has.
QString wholeNumber(double number)
{
    if (std::abs(number) < 1e15)
        return QString::number(number, 'f', 0);
    const QString parts = QString::number(number, 'e', 14); // d.dddddddddddddde+17
    const qsizetype e = parts.indexOf(QLatin1Char('e'));
    return parts.left(e).remove(QLatin1Char('.')) + QString(parts.mid(e + 1).toInt() - 14, QLatin1Char('0'));
}

bool isWhole(const QString &value, qsizetype mostDigits)
{
    const qsizetype sign = value.startsWith(QLatin1Char('-')) ? 1 : 0;
    return value.size() > sign && value.size() - sign <= mostDigits
        && std::all_of(value.begin() + sign, value.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}
} // namespace

NumberFormat NumberFormat::ofCode(const QString &code)
{
    const QString bare = placeholders(code);
    NumberFormat format;
    if (bare == QStringLiteral("general") || bare == QStringLiteral("standard"))
        return format;
    const bool clock = bare.contains(QLatin1Char('h')) || bare.contains(QLatin1Char('s'));
    format.time = clock;
    format.date = bare.contains(QLatin1Char('d')) || bare.contains(QLatin1Char('y'))
        || (bare.contains(QLatin1Char('m')) && !clock);
    if (bare.size() > 1 && bare.count(QLatin1Char('0')) == bare.size())
        format.padding = int(std::min<qsizetype>(bare.size(), 32));
    return format;
}

NumberFormat NumberFormat::ofBuiltIn(int id)
{
    if (id >= 14 && id <= 17)
        return { true, false, 0 };
    if (id == 22)
        return { true, true, 0 };
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return { false, true, 0 };
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return { true, false, 0 };
    return {};
}

QString shownNumber(const QString &value, const NumberFormat &format, bool since1904)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return value;
    if ((format.date || format.time) && number >= 0 && number <= lastDay)
        return momentText(number, format, since1904);
    QString text = value;
    if (!isWhole(value, 15)) {
        const bool whole = number == std::floor(number) && std::abs(number) < 1e18;
        text = whole ? wholeNumber(number) : QString::number(number, 'g', 15);
    }
    return isWhole(text, 18) && number >= 0 ? text.rightJustified(format.padding, QLatin1Char('0')) : text;
}

bool roundedBySpreadsheet(const QString &value)
{
    const double number = std::abs(value.toDouble());
    return std::isfinite(number) && number >= 1e15;
}

std::optional<CellPlace> cellPlace(QStringView reference)
{
    qint64 column = 0;
    qint64 row = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference.at(at) >= QLatin1Char('A') && reference.at(at) <= QLatin1Char('Z');
         ++at) {
        column = column * 26 + (reference.at(at).unicode() - u'A' + 1);
        if (column > tablelimits::columns)
            return {};
    }
    const qsizetype letters = at;
    for (; at < reference.size() && reference.at(at) >= QLatin1Char('0') && reference.at(at) <= QLatin1Char('9');
         ++at) {
        row = row * 10 + (reference.at(at).unicode() - u'0');
        if (row > 1'048'576)
            return {};
    }
    if (letters == 0 || at == letters || at != reference.size() || row < 1)
        return {};
    return CellPlace { int(row - 1), int(column - 1) };
}

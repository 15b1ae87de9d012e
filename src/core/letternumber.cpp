// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letternumber.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace
{
constexpr qsizetype longestPattern = 80;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(letternumber)
};

const QRegularExpression &token()
{
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

/// The text of one token, empty where its part is missing; none for an unknown token.
std::optional<QString> valueOf(const QString &name, const letternumber::Parts &parts)
{
    if (name == QLatin1String("klas"))
        return parts.classification.trimmed();
    if (name == QLatin1String("urut"))
        return parts.serial > 0 ? QString::number(parts.serial) : QString();
    if (name == QLatin1String("unit"))
        return parts.unit.trimmed();
    if (name == QLatin1String("tahun"))
        return parts.date.isValid() ? QString::number(parts.date.year()) : QString();
    if (name == QLatin1String("bulan"))
        return parts.date.isValid() ? QStringLiteral("%1").arg(parts.date.month(), 2, 10, QLatin1Char('0')) : QString();
    return std::nullopt;
}
} // namespace

QString letternumber::defaultPattern()
{
    return QStringLiteral("{klas}/{urut}/{unit}");
}

QString letternumber::whyNot(const QString &pattern)
{
    if (pattern.size() > longestPattern)
        return Words::tr("The pattern is longer than 80 characters. Shorten it.");
    if (!std::all_of(pattern.cbegin(), pattern.cend(), [](QChar c) { return c.isPrint(); }))
        return Words::tr("The pattern holds a character that cannot be printed. Type it anew.");
    int serials = 0;
    for (auto matches = token().globalMatch(pattern); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!valueOf(name, {}))
            return Words::tr("{%1} is unknown. Use {klas}, {urut}, {unit}, {tahun} and {bulan}.").arg(name);
        serials += name == QLatin1String("urut") ? 1 : 0;
    }
    QString rest = pattern;
    rest.remove(token());
    if (rest.contains(QLatin1Char('{')) || rest.contains(QLatin1Char('}')))
        return Words::tr("A brace of the pattern has no partner. Write tokens as {urut}.");
    if (serials != 1)
        return Words::tr("The pattern must hold {urut} once, or two letters would have the same number.");
    // 1 and 2026 written together could also be 12 and 026: a serial needs a sign on either side.
    static const QRegularExpression crowded(QStringLiteral("[0-9}]\\{urut\\}|\\{urut\\}[0-9{]"));
    if (crowded.match(pattern).hasMatch())
        return Words::tr("{urut} must not touch another number or token. Put a sign such as / between them.");
    return {};
}

QString letternumber::format(const QString &pattern, const Parts &parts)
{
    if (const QString why = whyNot(pattern); !why.isEmpty())
        throw refused(why);
    QString number;
    qsizetype from = 0;
    for (auto matches = token().globalMatch(pattern); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = valueOf(match.captured(1), parts).value_or(QString());
        if (value.isEmpty())
            throw refused(
                Words::tr("The letter number lacks its {%1}. Fill it in in the settings.").arg(match.captured(1)));
        number += pattern.mid(from, match.capturedStart() - from) + value;
        from = match.capturedEnd();
    }
    return number + pattern.mid(from);
}

std::optional<int> letternumber::serialIn(const QString &number, const QString &pattern, const Parts &parts)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    for (auto matches = digits.globalMatch(number); matches.hasNext();) {
        Parts tried = parts;
        tried.serial = matches.next().captured().toInt();
        if (tried.serial > 0 && format(pattern, tried) == number)
            return tried.serial;
    }
    return {};
}

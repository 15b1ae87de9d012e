// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone.h"

#include "core/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace
{
constexpr int shortest = 10; // with the leading 0
constexpr int longest = 13;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(phone)
};

QString withoutGaps(const QString &text)
{
    static const QRegularExpression gaps(
        QStringLiteral("[\\s\\x{00a0}\\x{202f}().\\-\\x{2010}-\\x{2013}\\x{202a}-\\x{202e}/]+"));
    QString number = text;
    return number.remove(gaps);
}

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && digitsOf(text).size() == text.size();
}

/// The national form with its 0, as far as the country allows: empty for another country's number.
QString nationalOf(const QString &compact)
{
    QString number = compact;
    if (number.startsWith(QLatin1String("+62")))
        number.remove(0, 3);
    else if (number.startsWith(QLatin1String("0062")))
        number.remove(0, 4);
    else if (number.startsWith(QLatin1String("62")) && number.size() >= shortest)
        number.remove(0, 2);
    else if (number.startsWith(QLatin1Char('+')))
        return {};
    return number.startsWith(QLatin1Char('0')) ? number : QLatin1Char('0') + number;
}

QString wrongNational(const QString &national)
{
    if (national.at(1) == QLatin1Char('0') || national.at(1) == QLatin1Char('1'))
        return Words::tr("The phone number starts with %1, which no mobile phone and no area does. Compare it with "
                         "the paper.")
            .arg(national.left(2));
    if (national.size() < shortest || national.size() > longest)
        return Words::tr("The phone number has %1 digits; it needs 10 to 13 with the leading 0. Compare it with the "
                         "paper.")
            .arg(national.size());
    return {};
}

/// 021-, 022-, 024-, 031-, 061-: the large cities' area codes have three digits, all others four.
int areaLength(const QString &national)
{
    static const QStringList cities { QStringLiteral("021"), QStringLiteral("022"), QStringLiteral("024"),
                                      QStringLiteral("031"), QStringLiteral("061") };
    return cities.contains(national.left(3)) ? 3 : 4;
}
} // namespace

PhoneReading phone::read(const QString &text)
{
    PhoneReading reading;
    const QString compact = withoutGaps(text);
    const QString digits = compact.startsWith(QLatin1Char('+')) ? compact.mid(1) : compact;
    if (compact.isEmpty()) {
        reading.errors.append(Words::tr("The phone number is empty. Type it with its leading 0."));
        return reading;
    }
    if (!isAllDigits(digits)) {
        reading.errors.append(
            Words::tr("The phone number holds something other than digits. Type one number, such as 0812-3456-7890."));
        return reading;
    }
    const QString national = nationalOf(compact);
    if (national.size() < 2) {
        reading.errors.append(
            Words::tr("The phone number is not an Indonesian one. Type a number that starts with 0 or +62."));
        return reading;
    }
    const bool hadPrefix = compact.startsWith(QLatin1Char('+')) || compact.startsWith(QLatin1Char('0'))
        || compact.startsWith(QLatin1String("62"));
    if (!hadPrefix && !compact.startsWith(QLatin1Char('8'))) {
        reading.errors.append(
            Words::tr("The phone number lacks its leading 0 or area code. Type it as it is dialled."));
        return reading;
    }
    if (const QString wrong = wrongNational(national); !wrong.isEmpty()) {
        reading.errors.append(wrong);
        return reading;
    }
    if (!hadPrefix)
        reading.warnings.append(Words::tr("The phone number had lost its leading 0; it was added."));
    reading.value = QStringLiteral("+62") + national.mid(1);
    return reading;
}

bool phone::same(const QString &a, const QString &b)
{
    const PhoneReading first = read(a);
    const PhoneReading second = read(b);
    if (first.ok() && second.ok())
        return first.value == second.value;
    const QString digits = digitsOf(a);
    return !digits.isEmpty() && !first.ok() && !second.ok() && digits == digitsOf(b);
}

QString phone::printed(const QString &text)
{
    const PhoneReading reading = read(text);
    if (!reading.ok())
        return text.simplified();
    const QString national = QLatin1Char('0') + reading.value.mid(3);
    const QChar dash = QLatin1Char('-');
    if (national.at(1) != QLatin1Char('8')) {
        const int area = areaLength(national);
        return national.left(area) + dash + national.mid(area);
    }
    return national.left(4) + dash + national.mid(4, 4) + dash + national.mid(8);
}

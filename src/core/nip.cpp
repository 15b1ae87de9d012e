// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nip.h"

#include "core/indonesian.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace
{
constexpr int nipLength = 18;
constexpr int otherLength = 30;
constexpr int youngest = 17;
constexpr int oldest = 70;
constexpr int youngestAppointed = 18;
constexpr int firstPppkYear = 2019;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Nip)
};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isNip(const QString &digits)
{
    return digits.size() == nipLength && std::all_of(digits.cbegin(), digits.cend(), isDigit);
}

QDate birthDateOf(const QString &digits)
{
    return QDate::fromString(digits.left(8), QStringLiteral("yyyyMMdd"));
}

int yearsBetween(QDate from, QDate to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

QString wrongBirthDate(const QString &digits)
{
    const int month = digits.mid(4, 2).toInt();
    if (month < 1 || month > 12)
        return Words::tr("Digits 5 and 6 of the NIP (%1) are no month. Compare the birth date, digits 1 to 8, with "
                         "the paper.")
            .arg(digits.mid(4, 2));
    return Words::tr("Digits 1 to 8 of the NIP (%1) are no date of birth. Compare them with the paper.")
        .arg(digits.left(8));
}

/// Empty where the text can be taken apart; else the one sentence that makes all others pointless.
QString wrongShape(const QString &digits)
{
    if (digits.isEmpty())
        return Words::tr("The NIP is empty. Type its 18 digits.");
    for (int i = 0; i < digits.size(); ++i) {
        if (!isDigit(digits.at(i)))
            return Words::tr("The NIP has \"%1\" as its character %2. Type digits only.").arg(digits.at(i)).arg(i + 1);
    }
    if (digits.size() != nipLength)
        return Words::tr("The NIP has %1 digits instead of 18. Compare it with the paper.").arg(digits.size());
    return {};
}

void judgeAppointment(const QString &digits, NipKind kind, QDate today, NipReading &reading)
{
    const int year = digits.mid(8, 4).toInt();
    if (kind == NipKind::Pppk) {
        if (year > today.year())
            reading.errors.append(
                Words::tr("Digits 9 to 12 of the number (%1) are a year to come. Compare them with the paper.")
                    .arg(digits.mid(8, 4)));
        return;
    }
    const QDate appointed(year, digits.mid(12, 2).toInt(), 1);
    if (!appointed.isValid()) {
        reading.errors.append(Words::tr("Digits 13 and 14 of the NIP (%1) are no month. Compare them with the paper, "
                                        "or choose PPPK if the number is one of a PPPK.")
                                  .arg(digits.mid(12, 2)));
        return;
    }
    if (appointed > today)
        reading.errors.append(
            Words::tr("Digits 9 to 14 of the NIP (%1) are a month to come. Compare them with the paper.")
                .arg(digits.mid(8, 6)));
    const QDate born = birthDateOf(digits);
    if (born.isValid() && appointed.addMonths(1) <= born.addYears(youngestAppointed))
        reading.warnings.append(
            Words::tr("By digits 1 to 14 of the NIP the first appointment came before the age of 18. Compare them "
                      "with the paper."));
}

void judgeBirth(const QString &digits, QDate today, NipReading &reading)
{
    const QDate born = birthDateOf(digits);
    if (!born.isValid() || born > today) {
        reading.errors.append(wrongBirthDate(digits));
        return;
    }
    const int age = yearsBetween(born, today);
    if (age < youngest || age > oldest)
        reading.warnings.append(
            Words::tr("By digits 1 to 8 of the NIP the holder is %1 years old. Compare them with the paper.").arg(age));
}

NipReading readOther(const QString &digits)
{
    NipReading reading;
    if (digits.isEmpty())
        reading.errors.append(Words::tr("The identity number is empty. Type it as it stands on the paper."));
    else if (digits.size() > otherLength)
        reading.errors.append(Words::tr("The identity number is longer than 30 characters. Type the number alone."));
    else if (!std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isPrint(); }))
        reading.errors.append(Words::tr("The identity number holds a character that cannot be printed. Type it anew."));
    return reading;
}
} // namespace

NipReading Nip::parse(const QString &text, NipKind kind, QDate today)
{
    const QString digits = normalised(text);
    NipReading reading;
    if (kind == NipKind::Other) {
        reading = readOther(digits);
    } else if (const QString wrong = wrongShape(digits); !wrong.isEmpty()) {
        reading.errors.append(wrong);
    } else {
        judgeBirth(digits, today, reading);
        judgeAppointment(digits, kind, today, reading);
        if (digits.at(14) != QLatin1Char('1') && digits.at(14) != QLatin1Char('2'))
            reading.errors.append(
                Words::tr("Digit 15 of the NIP (%1) must be 1 for a man or 2 for a woman. Compare it with the paper.")
                    .arg(digits.at(14)));
        if (digits.endsWith(QStringLiteral("000")))
            reading.errors.append(Words::tr("Digits 16 to 18 of the NIP are 000, but they count from 001. Compare them "
                                            "with the paper; a spreadsheet may have rounded the number."));
    }
    if (reading.ok()) {
        reading.nip.m_digits = digits;
        reading.nip.m_kind = kind;
    }
    return reading;
}

NipKind Nip::guessKind(const QString &text)
{
    const QString digits = normalised(text);
    if (!isNip(digits))
        return NipKind::Pns;
    const int month = digits.mid(12, 2).toInt();
    const bool noMonth = month < 1 || month > 12;
    return noMonth && digits.mid(8, 4).toInt() >= firstPppkYear ? NipKind::Pppk : NipKind::Pns;
}

QString Nip::normalised(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("^\\s*N\\.?I\\.?\\s*(?:P\\.?|PPPK\\.?)\\s*[:.]?\\s*"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{00a0}\\x{2007}\\x{202f}.\\-\\x{2010}-\\x{2013}]+"));
    QString digits = text;
    digits.remove(label);
    digits.remove(gaps);
    return digits;
}

QString Nip::printed() const
{
    return indonesian::nip(m_digits);
}

QString Nip::masked() const
{
    return indonesian::maskedNip(m_digits);
}

QDate Nip::birthDate() const
{
    return m_kind == NipKind::Other ? QDate() : birthDateOf(m_digits);
}

QDate Nip::appointed() const
{
    if (m_kind != NipKind::Pns || m_digits.isEmpty())
        return {};
    return { m_digits.mid(8, 4).toInt(), m_digits.mid(12, 2).toInt(), 1 };
}

int Nip::contracts() const
{
    return m_kind == NipKind::Pppk ? m_digits.mid(12, 2).toInt() : 0;
}

std::optional<Sex> Nip::sex() const
{
    if (m_kind == NipKind::Other || m_digits.isEmpty())
        return std::nullopt;
    return m_digits.at(14) == QLatin1Char('1') ? Sex::Male : Sex::Female;
}

int Nip::serial() const
{
    return m_kind == NipKind::Other ? 0 : m_digits.right(3).toInt();
}

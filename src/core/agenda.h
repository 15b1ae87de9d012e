// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>

#include <optional>

/// The number of a request in the agenda (R23): counted from 1 each year. Who gives it out, without gaps, is the
/// database's business.
struct AgendaNumber {
    int year = 0;
    int number = 0;
    QString printed() const; ///< "0042/2026"
    bool operator==(const AgendaNumber &) const = default;
    bool operator<(const AgendaNumber &other) const
    {
        return year != other.year ? year < other.year : number < other.number;
    }
};
Q_DECLARE_METATYPE(AgendaNumber)

namespace agenda
{
/// Loose input: "0042/2026", "42/2026", "42 / 2026", "42-2026", "42" (of thisYear). None for anything else.
std::optional<AgendaNumber> parse(const QString &text, int thisYear);
/// What the QR code of a Tanda Terima Berkas says (I3): "LOKET/2026/0042/7", the last digit being a check digit that
/// finds every single wrong digit and every two swapped ones. No personal data, nothing that acts as a signature.
QString payload(AgendaNumber number);
/// Strict, because what a scanner reads may be anybody's code: none for whatever payload() has not made.
std::optional<AgendaNumber> fromPayload(const QString &text);
/// Damm's check digit of a row of decimal digits, 0 to 9.
int checkDigit(const QString &digits);
} // namespace agenda

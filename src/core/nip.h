// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// What kind of number stands in a NIP field. Pppk numbers carry a count of contracts where a NIP carries a month;
/// Other is a free identity number of somebody who is not in the civil service.
enum class NipKind { Pns, Pppk, Other };
enum class Sex { Male, Female };

struct NipReading;

/// A civil servant's number (R27): 8 digits birth date, 6 digits year and month of the first appointment (Pppk: year
/// and number of contracts), 1 digit sex, 3 digits serial. There is no checksum; whether the number belongs to the
/// person is step 5's question.
class Nip final
{
public:
    Nip() = default;
    /// Reads what was typed; spaces, dots, hyphens and a leading "NIP" do not matter.
    /// @param today what "in the future" and the age are judged by: the office's date
    static NipReading parse(const QString &text, NipKind kind, QDate today);
    /// Pppk where digits 13 and 14 are no month and the year is one in which such numbers were given; else Pns.
    static NipKind guessKind(const QString &text);
    static QString normalised(const QString &text); ///< without spaces, dots, hyphens and "NIP"

    const QString &digits() const { return m_digits; }
    NipKind kind() const { return m_kind; }
    QString printed() const; ///< "19650705 199203 1 023", without "NIP. "
    QString masked() const; ///< for lists (R44)
    QDate birthDate() const; ///< invalid for Other
    QDate appointed() const; ///< first day of the month as CPNS; invalid unless Pns
    int contracts() const; ///< 0 unless Pppk
    std::optional<Sex> sex() const;
    int serial() const;
    bool operator==(const Nip &) const = default;

private:
    QString m_digits;
    NipKind m_kind = NipKind::Pns;
};
Q_DECLARE_METATYPE(Nip)

/// What came of reading: the value counts only without errors. Errors refuse, warnings are shown and let pass;
/// each is one sentence that says which digits and what to do.
struct NipReading {
    Nip nip;
    QStringList errors;
    QStringList warnings;
    bool ok() const { return errors.isEmpty(); }
};

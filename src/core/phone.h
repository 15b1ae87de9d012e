// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

/// What came of reading a phone number: value ("+6281234567890") counts only without errors.
struct PhoneReading {
    QString value;
    QStringList errors;
    QStringList warnings;
    bool ok() const { return errors.isEmpty(); }
};

/// Indonesian phone numbers (R29): 10 to 13 digits with the leading 0, mobile or fixed. Whose number it is, and which
/// one may be called, is the register's business.
namespace phone
{
/// Takes 08..., +628..., 628..., with spaces, dots, hyphens, parentheses; an 8... that lost its 0 is taken with a
/// warning.
PhoneReading read(const QString &text);
bool same(const QString &a, const QString &b); ///< one number in two spellings; never for an empty one
QString printed(const QString &text); ///< "0812-3456-7890"; what is no number stays as it is
} // namespace phone

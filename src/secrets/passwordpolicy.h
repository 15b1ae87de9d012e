// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class SecretBytes;

/// What SPSE asks of a password, as a setting of the office (R15). The defaults are what SPSE's password meter names:
/// eight characters, with a lower case and an upper case letter, a digit and a sign.
struct PasswordPolicy {
    int minimum = 8; ///< characters, for a password typed from SPSE
    int length = 16; ///< characters, for a generated one
    bool lower = true;
    bool upper = true;
    bool digit = true;
    bool special = true;
};

/// Whose password it is: nothing of this may stand in it (R16).
struct PasswordOwner {
    QString userId;
    QString name;
    QString nip;
};

/// Rules alone: generates nothing (passwordgenerator.h) and keeps nothing.
namespace passwordpolicy
{

/// Why the temporary password of an SPSE account will not do, as one sentence for the officer; empty where it will.
/// Refused: too short, a class missing, a space or a character that is not on every keyboard, the user ID, a part of
/// the name with four letters or more, six digits in a row out of the NIP, a year (1900 to 2099). Letter case does not
/// matter.
QString refusalOf(const SecretBytes &password, const PasswordOwner &owner, const PasswordPolicy &policy);

/// The rule in one sentence, for the line under the field and for the letter.
QString hintOf(const PasswordPolicy &policy);

/// The rule for an operator of Loket: at least 15 characters and no rule of composition, but not the user name, the own
/// name or one character over and over. One sentence; empty where it will do.
QString refusalForOperator(const SecretBytes &password, const QString &userName, const QString &name);

constexpr int operatorMinimum = 15;

} // namespace passwordpolicy

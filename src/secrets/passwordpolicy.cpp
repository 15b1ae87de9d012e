// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/passwordpolicy.h"

#include "secrets/secretbytes.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

// Nothing here may copy the password: it is only looked into, byte by byte, and compared with what is no secret.

namespace passwordpolicy
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PasswordPolicy)
};

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isPrintable(char c)
{
    return c > ' ' && c < 0x7f;
}
bool isSpecial(char c)
{
    return isPrintable(c) && !isLower(c) && !isUpper(c) && !isDigit(c);
}

bool contains(QByteArrayView password, const QString &part)
{
    const QByteArray wanted = part.toUtf8();
    const auto same = [](char a, char b) { return folded(a) == folded(b); };
    return !wanted.isEmpty()
        && std::search(password.begin(), password.end(), wanted.begin(), wanted.end(), same) != password.end();
}

bool containsNameOf(QByteArrayView password, const QString &name)
{
    QString part;
    for (const QChar c : QString(name + QLatin1Char(' '))) {
        if (c.isLetter()) {
            part += c;
            continue;
        }
        if (part.size() >= 4 && contains(password, part))
            return true;
        part.clear();
    }
    return false;
}

bool containsDigitsOf(QByteArrayView password, const QString &nip)
{
    constexpr qsizetype run = 6;
    QString number;
    std::copy_if(nip.begin(), nip.end(), std::back_inserter(number), [](QChar c) { return c.isDigit(); });
    for (qsizetype at = 0; at + run <= number.size(); ++at) {
        if (contains(password, number.mid(at, run)))
            return true;
    }
    return false;
}

bool containsYear(QByteArrayView password)
{
    for (qsizetype at = 0; at + 4 <= password.size(); ++at) {
        const QByteArrayView four = password.sliced(at, 4);
        if ((four.startsWith("19") || four.startsWith("20")) && isDigit(four[2]) && isDigit(four[3]))
            return true;
    }
    return false;
}

QString missingClass(QByteArrayView password, const PasswordPolicy &policy)
{
    if (policy.lower && std::none_of(password.begin(), password.end(), isLower))
        return Words::tr("The password needs a lower case letter.");
    if (policy.upper && std::none_of(password.begin(), password.end(), isUpper))
        return Words::tr("The password needs an upper case letter.");
    if (policy.digit && std::none_of(password.begin(), password.end(), isDigit))
        return Words::tr("The password needs a digit.");
    if (policy.special && std::none_of(password.begin(), password.end(), isSpecial))
        return Words::tr("The password needs a sign such as ! ? # or +.");
    return {};
}

} // namespace

QString refusalOf(const SecretBytes &password, const PasswordOwner &owner, const PasswordPolicy &policy)
{
    const QByteArrayView text = password.view();
    if (!std::all_of(text.begin(), text.end(), isPrintable))
        return Words::tr("Use only letters, digits and signs of the keyboard, and no space.");
    if (text.size() < policy.minimum)
        return Words::tr("The password needs at least %1 characters.").arg(policy.minimum);
    if (const QString missing = missingClass(text, policy); !missing.isEmpty())
        return missing;
    const QString userId = owner.userId.trimmed();
    if (userId.size() >= 3 && contains(text, userId))
        return Words::tr("The password must not contain the user ID.");
    if (containsNameOf(text, owner.name))
        return Words::tr("The password must not contain a part of the name.");
    if (containsDigitsOf(text, owner.nip))
        return Words::tr("The password must not contain digits of the NIP.");
    if (containsYear(text))
        return Words::tr("The password must not contain a year such as 1987 or 2026.");
    return {};
}

QString hintOf(const PasswordPolicy &policy)
{
    QStringList classes;
    if (policy.lower)
        classes += Words::tr("a lower case letter");
    if (policy.upper)
        classes += Words::tr("an upper case letter");
    if (policy.digit)
        classes += Words::tr("a digit");
    if (policy.special)
        classes += Words::tr("a sign such as ! ? # or +");
    const QString what = classes.isEmpty()
        ? Words::tr("At least %1 characters").arg(policy.minimum)
        : Words::tr("At least %1 characters with %2").arg(policy.minimum).arg(classes.join(QStringLiteral(", ")));
    return Words::tr("%1; no space, no user ID, no name, no NIP and no year.").arg(what);
}

QString refusalForOperator(const SecretBytes &password, const QString &userName, const QString &name)
{
    const QByteArrayView text = password.view();
    qsizetype position = 0;
    int characters = 0;
    bool varied = false;
    char32_t firstOne = 0;
    while (position < text.size()) {
        const char32_t character = nextCharacter(text, position);
        if (characters++ == 0)
            firstOne = character;
        varied = varied || character != firstOne;
    }
    if (characters < operatorMinimum)
        return Words::tr("The password needs at least %1 characters. A sentence that you can remember is best.")
            .arg(operatorMinimum);
    if (!varied)
        return Words::tr("The password must not be one character over and over.");
    if (userName.size() >= 3 && contains(text, userName))
        return Words::tr("The password must not contain the user name.");
    if (name.size() >= 4 && contains(text, name.simplified()))
        return Words::tr("The password must not contain your name.");
    return {};
}

} // namespace passwordpolicy

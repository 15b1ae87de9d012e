// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtext.h"

#include "core/folding.h"
#include "core/nip.h"
#include "core/personname.h"
#include "core/phone.h"
#include "core/userid.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
constexpr qsizetype mostWords = 12;
constexpr qsizetype longestWord = 64;
constexpr qsizetype longestQuery = 400;
constexpr qsizetype fewestNipDigits = 15;
constexpr qsizetype fewestPhoneDigits = 5;

void add(QStringList &words, const QString &text)
{
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!words.contains(word))
            words.append(word);
    }
}

QString withoutSpaces(const QString &text)
{
    return folded(text).simplified().remove(QLatin1Char(' '));
}

/// "0042/2026" is also looked for as "42/2026".
void addNumber(QStringList &words, const QString &number)
{
    static const QRegularExpression zeros(QStringLiteral("(?<![0-9.])0+(?=[1-9][0-9]*(?![0-9.]))"));
    const QString plain = withoutSpaces(number);
    add(words, plain);
    QString trimmed = plain;
    add(words, trimmed.remove(zeros));
}

void addName(QStringList &words, const QString &text)
{
    const PersonName name = PersonName::parse(text);
    add(words, name.key());
    for (const QString &title : name.titlesBefore() + name.titlesAfter())
        add(words, foldedWords(title).remove(QLatin1Char(' ')));
}

void addPhone(QStringList &words, const QString &text)
{
    const PhoneReading reading = phone::read(text);
    const QString digits = digitsOf(reading.ok() ? reading.value : text);
    add(words, digits);
    if (reading.ok())
        add(words, QLatin1Char('0') + digits.mid(2));
}

bool isOnly(const QString &text, const QString &others)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [&others](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || others.contains(c);
    });
}

/// A NIP or a phone number typed with gaps is one word; empty where the text is neither.
QString joinedNumber(const QString &text)
{
    const QString digits = digitsOf(text);
    const bool nip = isOnly(text, QStringLiteral(" .-")) && digits.size() >= fewestNipDigits;
    const bool dialled = text.startsWith(QLatin1Char('0')) || text.startsWith(QLatin1Char('+'));
    const bool phone = isOnly(text, QStringLiteral(" +()-")) && dialled && digits.size() >= fewestPhoneDigits;
    return nip || phone ? digits : QString();
}

/// Agenda and letter numbers, user IDs with digits and addresses are looked for as they are written.
bool standsAsWritten(const QString &word)
{
    return word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('@')) || word.contains(QLatin1Char('_'))
        || word.at(0).isDigit();
}
} // namespace

QString searchtext::index(const SearchValues &values)
{
    QStringList words;
    for (const QString &name : values.names)
        addName(words, name);
    for (const QString &nip : values.nips)
        add(words, folded(Nip::normalised(nip)));
    for (const QString &userId : values.userIds) {
        add(words, withoutSpaces(userid::normalised(userId)));
        add(words, foldedWords(userId));
    }
    for (const QString &number : values.phones)
        addPhone(words, number);
    for (const QString &email : values.emails)
        add(words, withoutSpaces(email));
    for (const QString &number : values.numbers)
        addNumber(words, number);
    for (const QString &text : values.texts)
        add(words, foldedWords(text));
    return words.join(QLatin1Char(' '));
}

QStringList searchtext::query(const QString &typed)
{
    const QString text = folded(typed.left(longestQuery)).simplified();
    if (const QString number = joinedNumber(text); !number.isEmpty())
        return { number.left(longestWord) };
    QStringList words;
    QStringList others;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString number = joinedNumber(word); !number.isEmpty())
            add(words, number);
        else if (standsAsWritten(word))
            add(words, word);
        else
            others.append(word);
    }
    const QString rest = others.join(QLatin1Char(' '));
    const QString title = titleKey(rest);
    add(words, title.isEmpty() ? nameKey(rest) : title);
    for (QString &word : words)
        word.truncate(longestWord);
    return words.mid(0, mostWords);
}

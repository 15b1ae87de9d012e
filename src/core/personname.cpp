// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personname.h"

#include "core/folding.h"
#include "core/titles.h"

#include <QRegularExpression>

namespace
{
constexpr int mostTitleWords = 4;

bool isWord(const QString &text)
{
    return foldedWords(text).remove(QLatin1Char(' ')).size() >= 2;
}

bool anyWord(const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), isWord);
}

/// Takes the titles off the front, "Drs.H.Jafar" written as one word included, as long as a name is left.
QStringList takeBefore(QStringList &words)
{
    QStringList taken;
    while (!words.isEmpty()) {
        const QString word = words.first();
        const qsizetype dot = word.indexOf(QLatin1Char('.'));
        QStringList rest = words.mid(1);
        std::optional<QString> title = titles::before(word);
        if (!title && dot > 0 && dot + 1 < word.size()) {
            title = titles::before(word.left(dot + 1));
            rest.prepend(word.mid(dot + 1));
        }
        if (!title || !anyWord(rest))
            return taken;
        if (!title->isEmpty())
            taken.append(*title);
        words = rest;
    }
    return taken;
}

/// The titles in the last words of a name that has no comma before them; empty if they may be the name itself.
QStringList titlesIn(const QStringList &lastWords)
{
    const QString text = lastWords.join(QLatin1Char(' '));
    const QStringList found = titles::after(text);
    const bool dotted = text.contains(QLatin1Char('.'));
    if (found.isEmpty() || (!dotted && (found.size() > 1 || !titles::isPlain(found.first()))))
        return {};
    return found;
}

QStringList takeAfter(QStringList &words)
{
    QStringList taken;
    for (bool again = true; again;) {
        again = false;
        for (qsizetype count = std::min<qsizetype>(mostTitleWords, words.size() - 1); count > 0 && !again; --count) {
            const QStringList found = titlesIn(words.mid(words.size() - count));
            if (found.isEmpty() || !anyWord(words.mid(0, words.size() - count)))
                continue;
            taken = found + taken;
            words = words.mid(0, words.size() - count);
            again = true;
        }
    }
    return taken;
}

/// After a comma, what we do not know is still a title if it is written like one: "S.Xyz.", "CFrA".
bool looksLikeTitle(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:[A-Za-z]{1,5}\\.\\s?)+[A-Za-z]{0,5}\\z"
                                                         "|\\A(?=.*[a-z])(?=.*[A-Z].*[A-Z])[A-Za-z]{2,6}\\z"));
    return shape.match(text).hasMatch();
}

QStringList wordsOf(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

PersonName PersonName::parse(const QString &text)
{
    PersonName name;
    const QStringList parts = text.simplified().split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList words = parts.isEmpty() ? QStringList() : wordsOf(parts.first());
    for (const QString &part : parts.mid(1)) {
        const QString segment = part.trimmed();
        const QStringList known = titles::after(segment);
        if (!known.isEmpty())
            name.m_after += known;
        else if (looksLikeTitle(segment))
            name.m_after.append(segment);
        else
            words += wordsOf(segment);
    }
    name.m_before = takeBefore(words);
    name.m_after = takeAfter(words) + name.m_after;
    name.m_core = words.join(QLatin1Char(' '));
    return name;
}

QString PersonName::printed() const
{
    const QString name = (m_before + QStringList { m_core }).join(QLatin1Char(' '));
    return (QStringList { name } + m_after).join(QStringLiteral(", "));
}

QString PersonName::key() const
{
    return foldedWords(m_core);
}

QString nameKey(const QString &name)
{
    return PersonName::parse(name).key();
}

bool sameName(const QString &a, const QString &b)
{
    const QString key = nameKey(a);
    return !key.isEmpty() && key == nameKey(b);
}

bool lessByName(const QString &a, const QString &b)
{
    const int order = QString::compare(nameKey(a), nameKey(b));
    return order != 0 ? order < 0 : a < b;
}

QString titleKey(const QString &text)
{
    const std::optional<QString> before = titles::before(text);
    const QStringList after = titles::after(text);
    const QString title = before && !before->isEmpty() ? *before : after.size() == 1 ? after.first() : QString();
    return foldedWords(title).remove(QLatin1Char(' '));
}

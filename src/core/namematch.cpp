// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/namematch.h"

#include "core/personname.h"

#include <algorithm>

namespace
{
constexpr qsizetype shortestWithTypo = 4;
enum Nearness { None, TypoAtStart, Typo, Part, Start, Whole };

int nearnessOf(QStringView typed, QStringView word)
{
    const qsizetype at = word.indexOf(typed);
    if (at == 0)
        return word.size() == typed.size() ? Whole : Start;
    if (at > 0)
        return Part;
    if (typed.size() < shortestWithTypo)
        return None;
    if (withinOneTypo(typed, word))
        return Typo;
    // The word is still being typed: its start may hold the error, one letter more or less included.
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length) {
        if (length < word.size() && withinOneTypo(typed, word.left(length)))
            return TypoAtStart;
    }
    return None;
}
} // namespace

bool withinOneTypo(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (a.size() < b.size())
        return a.mid(i) == b.mid(i + 1);
    if (i == a.size() || a.mid(i + 1) == b.mid(i + 1))
        return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.mid(i + 2) == b.mid(i + 2);
}

TypedName::TypedName(const QString &typed)
    : m_words(nameKey(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
}

int TypedName::nearness(QStringView key) const
{
    int total = 0;
    for (const QString &typed : m_words) {
        int best = None;
        for (qsizetype from = 0; from < key.size() && best < Whole;) {
            qsizetype to = key.indexOf(QLatin1Char(' '), from);
            if (to < 0)
                to = key.size();
            best = std::max(best, nearnessOf(typed, key.mid(from, to - from)));
            from = to + 1;
        }
        if (best == None)
            return 0;
        total += best;
    }
    return total;
}

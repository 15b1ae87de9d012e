// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folding.h"

namespace
{
/// Letters with a stroke do not decompose; Unicode calls them letters of their own.
QChar unstroked(QChar c)
{
    switch (c.unicode()) {
    case 0x00f8:
        return QLatin1Char('o');
    case 0x0111:
    case 0x00f0:
        return QLatin1Char('d');
    case 0x0142:
        return QLatin1Char('l');
    case 0x0131:
        return QLatin1Char('i');
    default:
        return c;
    }
}

bool isApostrophe(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\'' || u == u'`' || u == 0x2018 || u == 0x2019 || u == 0x02bc || u == 0x02bb || u == 0x00b4;
}
} // namespace

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(unstroked(c));
    }
    return result;
}

QString foldedWords(const QString &text)
{
    // Apostrophes go first: the compatibility form of a free-standing accent is a space and a mark.
    QString kept;
    for (QChar c : text) {
        if (!isApostrophe(c))
            kept.append(c);
    }
    QString result = folded(kept);
    for (QChar &c : result) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = QLatin1Char(' ');
    }
    return result.simplified();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits.append(c);
    }
    return digits;
}

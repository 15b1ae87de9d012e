// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nipsintext.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
QString digitsOf(const QString &text)
{
    static const QMap<QChar, QChar> twins { { u'O', u'0' }, { u'o', u'0' }, { u'I', u'1' }, { u'l', u'1' },
                                            { u'|', u'1' }, { u'S', u'5' }, { u'B', u'8' }, { u'Z', u'2' } };
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || twins.contains(c))
            digits += twins.value(c, c);
    }
    return digits;
}

void addAll(QList<NipInText> &all, const QString &text, const QRegularExpression &what, bool guessed)
{
    for (auto it = what.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString digits = digitsOf(match.captured());
        if (digits.startsWith(u"19"_s) || digits.startsWith(u"20"_s))
            all.append({ digits, match.capturedStart(), match.capturedEnd(), guessed });
    }
}
} // namespace

QList<NipInText> nipsInText(const QString &text)
{
    static const QRegularExpression plain(u"(?<![0-9])[0-9](?:[ .\\-]{0,2}[0-9]){17}(?![0-9])"_s);
    static const QRegularExpression loose(
        u"(?<![0-9A-Za-z])[0-9OoIl|SBZ](?:[ .\\-]{0,2}[0-9OoIl|SBZ]){17}(?![0-9A-Za-z])"_s);
    QList<NipInText> all;
    addAll(all, text, plain, false);
    if (all.isEmpty())
        addAll(all, text, loose, true);
    return all;
}

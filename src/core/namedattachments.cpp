// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/namedattachments.h"

#include "core/placesearch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
int numberOf(const QString &word)
{
    static const QStringList words { u"nol"_s,  u"satu"_s,  u"dua"_s,     u"tiga"_s,     u"empat"_s,  u"lima"_s,
                                     u"enam"_s, u"tujuh"_s, u"delapan"_s, u"sembilan"_s, u"sepuluh"_s };
    bool digits = false;
    const int number = word.toInt(&digits);
    return digits ? number : int(words.indexOf(word.toLower()));
}
} // namespace

std::optional<NamedAttachments> namedAttachments(const QString &text)
{
    static const QRegularExpression row = placesearch::words(
        u"^\\s*Lamp(?:iran|\\.)?"_s + placesearch::colon
        + u"([0-9]{1,2}|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\\b\\s*(?:\\(([^)]*)\\))?\\s*(\\p{L}*)"_s);
    static const QRegularExpression none =
        placesearch::words(u"^\\s*Lamp(?:iran|\\.)?\\s*[:;=]\\s*[-\u2013\u2014]\\s*(?:\\t|$)"_s);
    static const QRegularExpression inSheets = placesearch::words(u"\\A(?:lembar|lbr|halaman|hal)\\z"_s);
    for (const QString &line : text.split(u'\n')) {
        if (placesearch::has(line, none))
            return NamedAttachments {};
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        // The number in words is read better than the digit, to which the colon before it may have stuck.
        const int inWords = numberOf(match.captured(2).trimmed());
        return NamedAttachments { inWords >= 0 ? inWords : numberOf(match.captured(1)),
                                  placesearch::has(match.captured(3), inSheets) };
    }
    return {};
}

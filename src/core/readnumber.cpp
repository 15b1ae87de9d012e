// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readnumber.h"

#include "core/namematch.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QStringList romans { {},       u"I"_s,    u"II"_s, u"III"_s, u"IV"_s, u"V"_s,  u"VI"_s,
                           u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s,   u"XI"_s, u"XII"_s };

/// What every reader takes for a Roman one, made one: "111", "lII", "|I1" -> "III"; "Vl" -> "VI".
QString romanLooking(QString text)
{
    for (const QChar c : { u'1', u'l', u'|', u'!', u'i', u'/', u'T', u'[', u']' })
        text.replace(c, u'I');
    return text.replace(u'x', u'X').replace(u'v', u'V').replace(u'Y', u'V');
}

int romanMonth(const QString &text)
{
    return int(romans.indexOf(romanLooking(text)));
}

bool isYear(const QString &text)
{
    static const QRegularExpression year(u"\\A(?:19|20)[0-9]{2}\\z"_s);
    return year.match(text).hasMatch();
}

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool allLetters(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Nothing in it can be taken for something else: digits alone, or a word whose letters are no digit's twins alone.
bool isClean(const QString &piece)
{
    if (allDigits(piece))
        return true;
    if (!allLetters(piece) || piece.contains(u'l'))
        return false;
    static const QRegularExpression twins(u"\\A[IOSBZlo]+\\z"_s);
    const bool upper = piece == piece.toUpper();
    const bool title = piece.left(1) == piece.left(1).toUpper() && piece.mid(1) == piece.mid(1).toLower();
    return (upper || title) && (!twins.match(piece).hasMatch() || romans.contains(piece));
}

/// Which of two readings of one piece is to be believed, without certainty.
QString better(const QString &a, const QString &b)
{
    if (a == b || b.isEmpty())
        return a;
    const QString plainA = romanLooking(a);
    if (plainA == romanLooking(b) && romans.contains(plainA) && !(allDigits(a) && allDigits(b)))
        return plainA; // one saw letters: two readers do not both make a numeral of digits
    if (allDigits(a) != allDigits(b) && a.size() == b.size())
        return allDigits(a) ? a : b;
    return b.size() >= a.size() ? b : a;
}

/// One sign too many or too few: "ITV" for "IV".
bool isAlmost(const QString &piece, const QString &roman)
{
    static const QRegularExpression looks(u"\\A[IVXTilvx1|!]{2,5}\\z"_s);
    return looks.match(piece).hasMatch() && withinOneTypo(romanLooking(piece), roman);
}

/// The month stands before the year; its own date says whether it is Roman.
/// @return whether one stroke alone was taken for January, which nothing proves
bool fixMonth(QStringList &pieces, QDate date)
{
    bool lone = false;
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (!isYear(pieces[i]))
            continue;
        QString &piece = pieces[i - 1];
        const int month = romanMonth(piece);
        if (piece == u"1" && i > 1 && date.isValid() && date.month() == 1) {
            piece = romans[1];
            lone = true;
            continue;
        }
        const bool plainNumber = date.isValid() && allDigits(piece) && piece.toInt() == date.month();
        if (month > 0 && !plainNumber && !(piece == u"1" || (piece == u"11" && !(date.isValid() && date.month() == 2))))
            piece = romans[month];
        else if (month < 0 && date.isValid() && isAlmost(piece, romans[date.month()]))
            piece = romans[date.month()];
    }
    return lone;
}

bool isSure(const QStringList &pieces, QDate date)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString &piece = pieces[i];
        for (const QString &part : piece.split(QRegularExpression(u"[-.]"_s))) {
            if (!part.isEmpty() && !isClean(part))
                return false;
        }
        const int month = romanMonth(piece);
        const bool beforeYear = i + 1 < pieces.size() && isYear(pieces[i + 1]);
        if (beforeYear && month > 0 && !(allDigits(piece) && date.isValid() && piece.toInt() == date.month())) {
            if (!date.isValid() || month != date.month() || piece != romans[month])
                return false; // the letter's own month is the proof
        } else if (!allDigits(piece) && romans.contains(piece)) {
            return false; // a Roman numeral elsewhere has no proof
        }
        if (piece.size() > 1 && piece.count(u'1') == piece.size())
            return false; // 11, 111: may be numerals
        if (isYear(piece) && date.isValid() && piece.toInt() != date.year())
            return false;
    }
    return !pieces.isEmpty();
}

QString tidied(QString text)
{
    static const QRegularExpression around(u"\\s*([/\\-])\\s*"_s);
    static const QRegularExpression beforeDot(u"\\s*\\.\\s*(?=[0-9A-Z])"_s);
    text.replace(u'\u2013', u'-').replace(u'\u2014', u'-').replace(u'\\', u'/').replace(u'\u2019', u'\'');
    text.replace(around, u"\\1"_s);
    text.replace(beforeDot, u"."_s);
    static const QRegularExpression tail(u"[\\s.,;:'\"_\\-/(]+\\z"_s);
    text.remove(tail);
    return text.simplified();
}
} // namespace

QString readnumber::leading(const QString &text)
{
    // pieces between signs; "TAHUN 2026" may end a decree's number
    static const QRegularExpression number(
        u"\\A\\s*[(:.]*\\s*([A-Za-z0-9|!]+(?:\\s?[/.\\-\u2013_&]\\s?[A-Za-z0-9|!]+|\\s[/\\-\u2013]\\s[A-Za-z0-9|!]+)*"
        "(?:\\s*/?\\s*T(?:AHUN|ahun)\\.?\\s*[0-9]{4})?)"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    const QString found = tidied(match.captured(1));
    const bool digit = std::any_of(found.begin(), found.end(), [](QChar c) { return c.isDigit(); });
    const bool joined = found.contains(u'/') || found.contains(u'.') || found.contains(u'-')
        || found.contains(u"TAHUN"_s, Qt::CaseInsensitive);
    return digit && (joined || (allDigits(found) && found.size() <= 6)) ? found : QString();
}

ReadNumber readnumber::settled(const QString &first, const QString &second, QDate date, bool exact)
{
    const QString a = leading(first);
    const QString b = leading(second);
    if (exact)
        return { a, !a.isEmpty() };
    if (a.isEmpty() || b.isEmpty()) {
        // what one reader alone saw in the dots of a form that nobody filled in
        const QString &seen = a.isEmpty() ? b : a;
        return { allDigits(seen) ? QString() : seen, false };
    }
    QStringList pieces = a.split(u'/');
    const QStringList others = b.split(u'/');
    if (pieces.size() != others.size())
        return { pieces.size() > others.size() ? a : b, false };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QStringList parts = pieces[i].split(u'-');
        const QStringList otherParts = others[i].split(u'-');
        for (qsizetype k = 0; k < parts.size() && parts.size() == otherParts.size(); ++k)
            parts[k] = better(parts[k], otherParts[k]);
        pieces[i] = parts.join(u'-');
    }
    const bool agree = a == b;
    const bool lone = fixMonth(pieces, date);
    const QString value = pieces.join(u'/');
    // both readers may make the same digits of a numeral: then the letter's month has told
    const bool told = !agree && romanLooking(a) == romanLooking(b) && romanLooking(value) == romanLooking(b);
    return { value, (agree || told) && !lone && isSure(pieces, date) };
}

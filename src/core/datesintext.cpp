// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datesintext.h"

#include "core/folding.h"
#include "core/indonesian.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
const QString wordNumber =
    u"(?:(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|seribu)\\s*)+"_s;

struct Month {
    int number = 0;
    bool exact = true;
};

/// How many letters must change; more than one does not matter.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({ above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1) });
            corner = above;
        }
    }
    return row.last();
}

Month monthOf(const QString &word)
{
    static const QMap<QString, int> others { { u"pebruari"_s, 2 }, { u"peb"_s, 2 },       { u"mrt"_s, 3 },
                                             { u"agt"_s, 8 },      { u"ags"_s, 8 },       { u"agust"_s, 8 },
                                             { u"sept"_s, 9 },     { u"nopember"_s, 11 }, { u"nop"_s, 11 } };
    QString name = folded(word);
    if (const int other = others.value(name))
        return { other, true };
    for (int i = 1; i <= 12; ++i) {
        const QString full = folded(indonesian::month(i));
        if (name == full || (name.size() == 3 && full.startsWith(name)))
            return { i, true };
    }
    name.replace(u'0', u'o').replace(u'1', u'l').replace(u'|', u'l');
    for (int i = 1; i <= 12; ++i) {
        const QString full = folded(indonesian::month(i));
        if (full.size() >= 5 && distance(name, full) <= (full.size() >= 7 ? 2 : 1))
            return { i, false };
    }
    return {};
}

/// "dua puluh tujuh" 27, "dua ribu dua puluh enam" 2026; 0 where it is no number.
int numberOf(const QString &text)
{
    static const QStringList ones { u"nol"_s,  u"satu"_s, u"dua"_s,   u"tiga"_s,    u"empat"_s,
                                    u"lima"_s, u"enam"_s, u"tujuh"_s, u"delapan"_s, u"sembilan"_s };
    int sum = 0;
    int group = 0;
    int one = 0;
    for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto i = ones.indexOf(word); i > 0)
            one = int(i);
        else if (word == u"sepuluh")
            group += 10, one = 0;
        else if (word == u"sebelas")
            group += 11, one = 0;
        else if (word == u"belas")
            group += 10 + one, one = 0;
        else if (word == u"puluh")
            group += one * 10, one = 0;
        else if (word == u"ratus" || word == u"seratus")
            group += (word == u"ratus" ? one : 1) * 100, one = 0;
        else if (word == u"ribu" || word == u"seribu")
            sum += (word == u"ribu" ? group + one : 1) * 1000, group = 0, one = 0;
        else
            return 0;
    }
    return sum + group + one;
}

/// Digits as a reader may take them for letters.
int digits(QString text, bool *exact)
{
    const QString was = text;
    text.replace(u'O', u'0').replace(u'o', u'0').replace(u'l', u'1').replace(u'I', u'1').replace(u'|', u'1');
    *exact = *exact && was == text;
    return text.toInt();
}

void add(QList<DateInText> &all, int day, int month, int year, const QRegularExpressionMatch &match, bool exact)
{
    const QDate date(year, month, day);
    if (date.isValid() && year >= firstYear && year <= lastYear)
        all.append({ date, match.capturedStart(), match.capturedEnd(), exact });
}

void addInWords(QList<DateInText> &all, const QString &text)
{
    static const QRegularExpression words(
        u"\\b("_s + wordNumber + u")(?:bulan\\s+)?([A-Za-z]{3,10})\\s+(?:tahun\\s+)?("_s + wordNumber + u")"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = words.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const Month month = monthOf(match.captured(2));
        const int year = numberOf(match.captured(3).simplified());
        if (month.number)
            add(all, numberOf(match.captured(1).simplified()), month.number, year, match,
                month.exact && year % 10 != 0); // "dua puluh" may go on below
    }
}
} // namespace

QList<DateInText> datesInText(const QString &text)
{
    static const QRegularExpression named(
        u"(?<![A-Za-z0-9])([0-9OolI|]{1,2})\\s*[-./ ]?\\s*([A-Za-z][A-Za-z01|]{2,9})\\.?\\s*[-./ ]?\\s*([0-9OolI]{4})(?![0-9A-Za-z])"_s);
    static const QRegularExpression numbers(
        u"(?<![0-9A-Za-z/.-])([0-9]{1,2})\\s?([/.-])\\s?([0-9]{1,2})\\s?\\2\\s?([0-9]{4})(?![0-9/-])"_s);
    QList<DateInText> all;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const Month month = monthOf(match.captured(2));
        bool exact = month.exact;
        if (const int day = digits(match.captured(1), &exact); month.number)
            add(all, day, month.number, digits(match.captured(3), &exact), match, exact);
    }
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int day = match.captured(1).toInt();
        add(all, day, match.captured(3).toInt(), match.captured(4).toInt(), match, day > 12);
    }
    addInWords(all, text);
    std::sort(all.begin(), all.end(), [](const DateInText &a, const DateInText &b) { return a.from < b.from; });
    return all;
}

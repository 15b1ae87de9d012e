// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank.h"

#include "core/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rank)
};

Rank rankOf(const char16_t *name, const char16_t *grade)
{
    return { QString::fromUtf16(name), QString::fromUtf16(grade) };
}

/// "tk", "tkt", "tingkat 1" and the words around a golongan come to one spelling, so that names compare as words.
QString plainName(const QString &text)
{
    static const QRegularExpression level(QStringLiteral("\\b(?:tk|tkt|tgk|tingkat)\\b\\s*(?:1|i|l)\\b"));
    static const QRegularExpression joined(QStringLiteral("\\btk(?:i|1)\\b"));
    static const QRegularExpression filler(QStringLiteral("\\b(?:pangkat|golongan|gol|ruang|pns|pppk|p3k|asn)\\b"));
    QString words = foldedWords(text);
    words.replace(level, QStringLiteral("tingkat i"));
    words.replace(joined, QStringLiteral("tingkat i"));
    words.remove(filler);
    return words.simplified();
}

QString romanOf(int number)
{
    const QStringList grades = rank::contractGrades();
    return number >= 1 && number <= grades.size() ? grades.at(number - 1) : QString();
}

const Rank *findByGrade(const QString &grade)
{
    for (const Rank &rank : rank::all()) {
        if (rank.grade == grade)
            return &rank;
    }
    return nullptr;
}

const Rank *findByName(const QString &name)
{
    for (const Rank &rank : rank::all()) {
        if (foldedWords(rank.name) == name)
            return &rank;
    }
    return nullptr;
}

RankReading refusal(const QString &error)
{
    return { {}, error };
}

RankReading readContract(const QString &text)
{
    const QString word = plainName(text).toUpper();
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    const QString grade = isNumber ? romanOf(number) : word;
    if (!rank::contractGrades().contains(grade))
        return refusal(Words::tr("\"%1\" is no golongan of a PPPK. Type one from I to XVII.").arg(text.simplified()));
    return { { {}, grade }, {} };
}

/// Name and golongan were told apart; each may be empty.
RankReading judge(const QString &text, const QString &name, const QString &grade)
{
    const Rank *byGrade = grade.isEmpty() ? nullptr : findByGrade(grade);
    const Rank *byName = name.isEmpty() ? nullptr : findByName(name);
    const Rank *found = byGrade ? byGrade : byName;
    if (!grade.isEmpty() && !byGrade)
        return refusal(Words::tr("There is no golongan %1. Type one from I/a to IV/e.").arg(grade));
    if (!found || (!name.isEmpty() && !byName))
        return refusal(
            Words::tr("\"%1\" is no rank. Type one such as \"Penata Tingkat I, III/d\".").arg(text.simplified()));
    if (byGrade && byName && byGrade != byName)
        return refusal(Words::tr("%1 is golongan %2, not %3. Compare the rank with the paper.")
                           .arg(byName->name, byName->grade, byGrade->grade));
    return { *found, {} };
}
} // namespace

QString Rank::printed() const
{
    return name.isEmpty() ? QStringLiteral("Golongan ") + grade : name + QStringLiteral(", ") + grade;
}

const QList<Rank> &rank::all()
{
    static const QList<Rank> ranks {
        rankOf(u"Juru Muda", u"I/a"),
        rankOf(u"Juru Muda Tingkat I", u"I/b"),
        rankOf(u"Juru", u"I/c"),
        rankOf(u"Juru Tingkat I", u"I/d"),
        rankOf(u"Pengatur Muda", u"II/a"),
        rankOf(u"Pengatur Muda Tingkat I", u"II/b"),
        rankOf(u"Pengatur", u"II/c"),
        rankOf(u"Pengatur Tingkat I", u"II/d"),
        rankOf(u"Penata Muda", u"III/a"),
        rankOf(u"Penata Muda Tingkat I", u"III/b"),
        rankOf(u"Penata", u"III/c"),
        rankOf(u"Penata Tingkat I", u"III/d"),
        rankOf(u"Pembina", u"IV/a"),
        rankOf(u"Pembina Tingkat I", u"IV/b"),
        rankOf(u"Pembina Utama Muda", u"IV/c"),
        rankOf(u"Pembina Utama Madya", u"IV/d"),
        rankOf(u"Pembina Utama", u"IV/e"),
    };
    return ranks;
}

QStringList rank::contractGrades()
{
    return { QStringLiteral("I"),    QStringLiteral("II"),  QStringLiteral("III"), QStringLiteral("IV"),
             QStringLiteral("V"),    QStringLiteral("VI"),  QStringLiteral("VII"), QStringLiteral("VIII"),
             QStringLiteral("IX"),   QStringLiteral("X"),   QStringLiteral("XI"),  QStringLiteral("XII"),
             QStringLiteral("XIII"), QStringLiteral("XIV"), QStringLiteral("XV"),  QStringLiteral("XVI"),
             QStringLiteral("XVII") };
}

RankReading rank::read(const QString &text, NipKind kind)
{
    // The golongan is the last thing written that looks like one: "Tingkat I, I/b" has two romans.
    static const QRegularExpression grade(
        QStringLiteral("(?<![a-z0-9])(iv|iii|ii|i|[1-4])\\s?[/.\\-]?\\s?([a-e])(?![a-z0-9])"));
    if (text.trimmed().isEmpty())
        return refusal(Words::tr("The rank is empty. Choose one from the list."));
    if (kind == NipKind::Other)
        return refusal(Words::tr("Somebody outside the civil service has no rank. Leave the field empty."));
    if (kind == NipKind::Pppk)
        return readContract(text);
    QString rest = folded(text);
    QString found;
    QRegularExpressionMatchIterator matches = grade.globalMatch(rest);
    QRegularExpressionMatch last;
    while (matches.hasNext())
        last = matches.next();
    if (last.hasMatch()) {
        const QString roman = last.captured(1);
        found =
            (roman.at(0).isDigit() ? romanOf(roman.toInt()) : roman.toUpper()) + QLatin1Char('/') + last.captured(2);
        rest.replace(last.capturedStart(), last.capturedLength(), QLatin1Char(' '));
    }
    const QString name = plainName(rest);
    if (found.isEmpty() && contractGrades().contains(name.toUpper()))
        return refusal(
            Words::tr("The golongan %1 lacks its letter. Type it in full, such as III/d.").arg(name.toUpper()));
    return judge(text, name, found);
}

bool rank::same(const QString &a, const QString &b)
{
    for (NipKind kind : { NipKind::Pns, NipKind::Pppk }) {
        const RankReading first = read(a, kind);
        const RankReading second = read(b, kind);
        if (first.ok() && second.ok())
            return first.rank == second.rank;
    }
    return !foldedWords(a).isEmpty() && foldedWords(a) == foldedWords(b);
}

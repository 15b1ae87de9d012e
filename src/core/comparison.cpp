// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison.h"

#include "core/account.h"
#include "core/email.h"
#include "core/folding.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "core/papersdate.h"
#include "core/personname.h"
#include "core/phone.h"
#include "core/rank.h"
#include "core/userid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <iterator>

namespace
{
constexpr int namedAtMost = 3;
struct Words {
    Q_DECLARE_TR_FUNCTIONS(comparison)
};

constexpr const char *codes[] = { "name",  "nip",   "user-id",       "rank",        "position",          "email",
                                  "phone", "pokja", "decree-number", "decree-date", "decree-valid-until" };

/// "Nomor: 188.45 / 12 TAHUN 2022" and "188.45/12 Tahun 2022" are one number.
QString plainNumber(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("\\A\\s*(?:sk\\s+)?(?:nomor|no)\\b[\\s.:]*"));
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{00a0}]+"));
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}]"));
    return folded(text).remove(label).remove(gaps).replace(dashes, QStringLiteral("-"));
}

/// "Pokja Pemilihan II" and "POKJA 2" are one group: filler words go, and roman numbers become digits.
QString plainGroup(const QString &text)
{
    static const QStringList romans { QStringLiteral("i"),    QStringLiteral("ii"),   QStringLiteral("iii"),
                                      QStringLiteral("iv"),   QStringLiteral("v"),    QStringLiteral("vi"),
                                      QStringLiteral("vii"),  QStringLiteral("viii"), QStringLiteral("ix"),
                                      QStringLiteral("x"),    QStringLiteral("xi"),   QStringLiteral("xii"),
                                      QStringLiteral("xiii"), QStringLiteral("xiv"),  QStringLiteral("xv") };
    static const QStringList filler { QStringLiteral("pokja"), QStringLiteral("pemilihan"), QStringLiteral("kelompok"),
                                      QStringLiteral("kerja") };
    QStringList words;
    for (const QString &word : foldedWords(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (filler.contains(word))
            continue;
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        const qsizetype roman = romans.indexOf(word);
        words.append(isNumber ? QString::number(number) : roman >= 0 ? QString::number(roman + 1) : word);
    }
    return words.isEmpty() ? foldedWords(text) : words.join(QLatin1Char(' '));
}

bool sameDate(const QString &a, const QString &b)
{
    const PaperDate first = readPaperDate(a);
    const PaperDate second = readPaperDate(b);
    return first.ok() && second.ok() ? first.date == second.date
                                     : !first.ok() && !second.ok() && foldedWords(a) == foldedWords(b);
}

bool sameByRule(ComparedField field, const QString &a, const QString &b)
{
    switch (field) {
    case ComparedField::Name:
        return sameName(a, b);
    case ComparedField::Nip:
        return Nip::normalised(a) == Nip::normalised(b);
    case ComparedField::UserId:
        return userid::same(a, b);
    case ComparedField::Rank:
        return rank::same(a, b);
    case ComparedField::Email:
        return email::same(a, b);
    case ComparedField::Phone:
        return phone::same(a, b);
    case ComparedField::Pokja:
        return plainGroup(a) == plainGroup(b);
    case ComparedField::DecreeNumber:
        return plainNumber(a) == plainNumber(b);
    case ComparedField::DecreeDate:
    case ComparedField::DecreeValidUntil:
        return sameDate(a, b);
    case ComparedField::Position:
        break;
    }
    return foldedWords(a) == foldedWords(b);
}

bool saysNothing(const QString &value)
{
    return std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What a fault has in common with others: its sentence's frame; the rows are counted and, up to three, named in it.
/// The table itself shows which they are; a foot that names eleven is read by nobody.
QString counted(const QString &frame, const QStringList &titles)
{
    if (titles.isEmpty())
        return {};
    if (titles.size() > namedAtMost)
        return QString(frame).remove(QStringLiteral(": %2")).arg(titles.size());
    return frame.arg(titles.size()).arg(titles.join(QStringLiteral(", ")));
}

QStringList missingFields(const QList<ComparisonRow> &rows)
{
    QStringList missing;
    for (ComparedField field : comparison::fields()) {
        const bool there = std::any_of(rows.cbegin(), rows.cend(), [field](const auto &r) { return r.field == field; });
        if (!there)
            missing.append(comparison::title(field));
    }
    return missing;
}

QStringList unseenFields(const QList<ComparisonRow> &rows)
{
    QStringList unseen;
    for (const ComparisonRow &row : rows) {
        if (!row.looked)
            unseen.append(comparison::title(row.field));
    }
    return unseen;
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}
} // namespace

QList<ComparedField> comparison::fields()
{
    QList<ComparedField> all;
    for (size_t i = 0; i < std::size(codes); ++i)
        all.append(ComparedField(i));
    return all;
}

QString comparison::code(ComparedField field)
{
    return QString::fromLatin1(codes[size_t(field)]);
}

std::optional<ComparedField> comparison::fieldOf(const QString &code)
{
    for (ComparedField field : fields()) {
        if (comparison::code(field) == code)
            return field;
    }
    return std::nullopt;
}

QString comparison::title(ComparedField field)
{
    switch (field) {
    case ComparedField::Name:
        return Words::tr("Name");
    case ComparedField::Nip:
        return Words::tr("NIP");
    case ComparedField::UserId:
        return Words::tr("User ID");
    case ComparedField::Rank:
        return Words::tr("Rank");
    case ComparedField::Position:
        return Words::tr("Position");
    case ComparedField::Email:
        return Words::tr("E-mail");
    case ComparedField::Phone:
        return Words::tr("Phone");
    case ComparedField::Pokja:
        return Words::tr("Pokja");
    case ComparedField::DecreeNumber:
        return Words::tr("SK number");
    case ComparedField::DecreeDate:
        return Words::tr("SK date");
    case ComparedField::DecreeValidUntil:
        return Words::tr("SK valid until");
    }
    return {};
}

QString comparison::title(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return Words::tr("agrees");
    case Agreement::Different:
        return Words::tr("differs");
    case Agreement::Absent:
        return Words::tr("not stated");
    }
    return {};
}

bool comparison::isIdentity(ComparedField field)
{
    return field == ComparedField::Name || field == ComparedField::Nip || field == ComparedField::UserId;
}

Agreement comparison::agreement(ComparedField field, const QString &a, const QString &b)
{
    if (saysNothing(a) || saysNothing(b))
        return Agreement::Absent;
    return sameByRule(field, a, b) ? Agreement::Same : Agreement::Different;
}

ComparisonRow comparison::row(ComparedField field, const QString &request, const QString &reg, const QString &first)
{
    ComparisonRow row;
    row.field = field;
    row.requestValue = request;
    row.registerValue = reg;
    row.firstValue = first;
    row.registerAgreement = agreement(field, request, reg);
    row.firstAgreement = agreement(field, request, first);
    return row;
}

QList<ComparisonRow> comparison::rows(const AccountData &request, const AccountData *reg, const AccountData *first)
{
    QList<ComparisonRow> rows;
    for (ComparedField field : fields())
        rows.append(row(field, value(field, request), reg ? value(field, *reg) : QString(),
                        first ? value(field, *first) : QString()));
    return rows;
}

QString comparison::value(ComparedField field, const AccountData &account)
{
    switch (field) {
    case ComparedField::Name:
        return account.name;
    case ComparedField::Nip:
        return indonesian::nip(account.nip);
    case ComparedField::UserId:
        return account.userId;
    case ComparedField::Rank:
        return account.rank;
    case ComparedField::Position:
        return account.position;
    case ComparedField::Email:
        return account.email;
    case ComparedField::Phone:
        return phone::printed(account.phone);
    case ComparedField::Pokja:
        return account.pokja;
    case ComparedField::DecreeNumber:
        return account.decreeNumber;
    case ComparedField::DecreeDate:
        return indonesian::date(account.decreeDate);
    case ComparedField::DecreeValidUntil:
        return indonesian::date(account.decreeValidUntil);
    }
    return {};
}

Agreement comparison::effective(const ComparisonRow &row)
{
    if (row.decided)
        return *row.decided;
    if (row.registerAgreement == Agreement::Same || row.firstAgreement == Agreement::Same)
        return Agreement::Same;
    if (row.registerAgreement == Agreement::Different || row.firstAgreement == Agreement::Different)
        return Agreement::Different;
    return Agreement::Absent;
}

bool comparison::needsNote(const ComparisonRow &row)
{
    ComparisonRow byRule = row;
    byRule.decided.reset();
    const Agreement rule = effective(byRule);
    if (isIdentity(row.field) && rule != Agreement::Same)
        return true;
    return effective(row) != rule || row.registerAgreement == Agreement::Different
        || row.firstAgreement == Agreement::Different;
}

QString comparison::whyNoVerdict(const QList<ComparisonRow> &rows)
{
    return joined({ counted(Words::tr("%1 row(s) are not in the comparison: %2."), missingFields(rows)),
                    counted(Words::tr("%1 row(s) not looked at yet: %2."), unseenFields(rows)) });
}

QString comparison::whyNotValid(const QList<ComparisonRow> &rows)
{
    QStringList undecided;
    QStringList different;
    QStringList noteless;
    for (const ComparisonRow &row : rows) {
        const bool agrees = effective(row) == Agreement::Same;
        if (!agrees && isIdentity(row.field) && !row.decided)
            undecided.append(title(row.field));
        else if (isIdentity(row.field) && effective(row) == Agreement::Different)
            different.append(title(row.field));
        else if (needsNote(row) && !saysSomething(row.note))
            noteless.append(title(row.field));
    }
    return joined({ whyNoVerdict(rows),
                    counted(Words::tr("%1 row(s) agree with no reference and are not decided: %2."), undecided),
                    counted(Words::tr("%1 row(s) were decided to differ, so the request is not valid: %2."), different),
                    counted(Words::tr("%1 row(s) differ and need a note: %2."), noteless) });
}

QStringList comparison::suggestedReasons(const QList<ComparisonRow> &rows)
{
    QStringList reasons;
    for (const ComparisonRow &row : rows) {
        if (!isIdentity(row.field) || effective(row) != Agreement::Different)
            continue;
        const QString reason = row.field == ComparedField::UserId ? QStringLiteral("B4") : QStringLiteral("B1");
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons;
}

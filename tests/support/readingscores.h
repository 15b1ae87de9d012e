// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreadings.h"
#include "core/folding.h"
#include "core/personname.h"
#include "support/samplepapers.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

/// Papers read as intake reads them, and how much of what stands on them was right.
namespace readingscores
{
using namespace Qt::StringLiterals;

inline const QDate today(2026, 11, 23);

inline QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

inline QList<ReadResult<PaperReading>> readAll(const QList<QByteArray> &files,
                                               PaperReadings::Want want = PaperReadings::Want::Words)
{
    PaperReadings readings(Recognition::Place::InFront);
    QObject context;
    std::map<int, ReadResult<PaperReading>> done;
    for (int i = 0; i < files.size(); ++i)
        readings.read(files[i], u"Berkas"_s, want, today, &context,
                      [&done, i](const ReadResult<PaperReading> &result) { done[i] = result; });
    if (!QTest::qWaitFor([&] { return done.size() == size_t(files.size()); }, 240'000 + 30'000 * int(files.size())))
        return {};
    QList<ReadResult<PaperReading>> all;
    for (const auto &[index, result] : done)
        all.append(result);
    return all;
}

/// The value that is really on the paper.
inline QString truth(const SamplePaper &paper, PaperField field)
{
    switch (field) {
    case PaperField::LetterNumber:
        return paper.letterNumber;
    case PaperField::LetterDate:
        return paper.letterDate.toString(Qt::ISODate);
    case PaperField::Name:
        return paper.name;
    case PaperField::Nip:
        return paper.nip;
    case PaperField::UserId:
        return paper.userId;
    case PaperField::Pokja:
        return paper.pokja;
    case PaperField::Email:
        return paper.email;
    case PaperField::Phone:
        return paper.phone;
    case PaperField::DecreeNumber:
        return paper.decreeNumber;
    case PaperField::DecreeDate:
        return paper.decreeDate.toString(Qt::ISODate);
    case PaperField::DecreeValidUntil:
        return paper.decreeValidUntil.toString(Qt::ISODate);
    }
    return {};
}

inline bool isRight(PaperField field, const QString &value, const QString &wanted)
{
    if (field == PaperField::Name)
        return sameName(value, wanted);
    if (field == PaperField::Pokja)
        return foldedWords(value) == foldedWords(wanted);
    return value == wanted;
}

struct Score {
    int right = 0;
    int wrong = 0;
    int missing = 0;
    int certain = 0;
    QStringList lies; ///< wrong and shown as certain
    QStringList misses;
};

inline void judge(std::map<PaperField, Score> &scores, int number, const SamplePaper &paper, const PaperFields &read,
                  const QList<PaperField> &fields)
{
    for (const PaperField field : fields) {
        Score &score = scores[field];
        const QString wanted = truth(paper, field);
        const FieldValue got = read.values.value(field);
        const bool right = isRight(field, got.value, wanted);
        score.right += right ? 1 : 0;
        score.missing += got.value.isEmpty() ? 1 : 0;
        score.wrong += !right && !got.value.isEmpty() ? 1 : 0;
        score.certain += got.certain ? 1 : 0;
        const QString told = u"%1: %2 read as %3"_s.arg(number).arg(wanted, got.value);
        if (!right)
            score.misses << told;
        if (!right && got.certain)
            score.lies << told;
    }
}

inline void tell(const std::map<PaperField, Score> &scores)
{
    for (const auto &[field, score] : scores) {
        qInfo().noquote() << paperfields::code(field) << "right" << score.right << "wrong" << score.wrong << "missing"
                          << score.missing << "certain" << score.certain;
        for (const QString &miss : score.misses)
            qInfo().noquote() << "   " << miss;
    }
}

inline const QList<PaperField> letterFields {
    PaperField::LetterNumber, PaperField::LetterDate,      PaperField::Name,
    PaperField::Nip,          PaperField::UserId,          PaperField::Pokja,
    PaperField::Email,        PaperField::Phone,           PaperField::DecreeNumber,
    PaperField::DecreeDate,   PaperField::DecreeValidUntil
};
inline const QList<PaperField> decreeFields { PaperField::DecreeNumber, PaperField::DecreeDate,
                                              PaperField::DecreeValidUntil, PaperField::Pokja };

inline void verifyScores(const std::map<PaperField, Score> &scores, int papers, double share)
{
    tell(scores);
    for (const auto &[field, score] : scores) {
        QVERIFY2(score.lies.isEmpty(), qPrintable(score.lies.join(u"; "_s)));
        const bool counted = field == PaperField::LetterNumber || field == PaperField::LetterDate
            || field == PaperField::Name || field == PaperField::Nip || field == PaperField::DecreeNumber;
        if (counted)
            QVERIFY2(score.right >= share * papers,
                     qPrintable(paperfields::code(field) + u": "_s + score.misses.join(u"; "_s)));
    }
}

/// How many of the paper's words were read, whatever their order.
inline double foundWords(const SamplePaper &paper, const QString &text)
{
    QStringList read = foldedWords(text).split(u' ');
    const QStringList wanted = foldedWords(paper.words).split(u' ');
    int found = 0;
    int all = 0;
    for (const QString &word : wanted) {
        if (word.size() < 2)
            continue; // spaced labels: "N a m a" is read as one word
        ++all;
        found += read.removeOne(word) ? 1 : 0;
    }
    return double(found) / double(all);
}

/// The letters of tests/data/papers/letters and what stands in them.
inline QJsonObject otherHands()
{
    QFile file(QStringLiteral(LOKET_TEST_DATA "/papers/letters/truth.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline QByteArray otherHand(const QString &name)
{
    QFile file(QStringLiteral(LOKET_TEST_DATA "/papers/letters/%1.pdf").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is wrong or missing, and first of all what is wrong and told as certain.
struct Compared {
    QStringList lies;
    QStringList misses;
    int wanted = 0;
};

inline void compare(Compared &out, const QString &name, const QJsonObject &truth, const PaperFields &read)
{
    const bool decree = truth.value(u"kind"_s) == u"decree"_s;
    const auto kind = decree ? PaperKind::Decree : PaperKind::RequestLetter;
    if (read.kind != kind)
        out.misses << name + u": kind"_s;
    for (const PaperField field : decree ? decreeFields : letterFields) {
        const FieldValue got = read.values.value(field);
        const QJsonValue wanted = truth.value(paperfields::code(field));
        const auto isIt = [&](const QJsonValue &one) { return isRight(field, got.value, one.toString()); };
        const QJsonArray several = wanted.toArray();
        const bool right = wanted.isArray() ? std::any_of(several.begin(), several.end(), isIt)
            : wanted.isString()             ? isIt(wanted) || folded(got.value) == folded(wanted.toString())
                                            : got.value.isEmpty();
        const QString told = u"%1: %2 read as \"%3\""_s.arg(name, paperfields::code(field), got.value);
        if (got.certain && (!right || !wanted.isString()))
            out.lies << told;
        out.wanted += wanted.isString() ? 1 : 0;
        if (!right && wanted.isString())
            out.misses << told;
    }
}
} // namespace readingscores

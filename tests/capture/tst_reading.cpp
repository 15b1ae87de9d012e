// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreadings.h"
#include "capture/readnow.h"
#include "core/folding.h"
#include "core/personname.h"
#include "support/realfiles.h"
#include "support/samplepapers.h"
#include "support/wornpage.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

/// Papers read as intake reads them: text layers, recognition, fields, a searchable PDF.
class TestReading final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textLayersAreTakenAsTheyAre();
    void decreesWithATextLayer();
    void lettersOfOtherHands();
    void scansOfOtherHands();
    void scansAreRecognised();
    void wornScansKeepTheirWords();
    void searchablePdf();
    void signedPdfStays();
    void badFilesAreToldAndOthersRead();
    void cancelled();
};

namespace
{
const QDate today(2026, 11, 23);

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QList<ReadResult<PaperReading>> readAll(const QList<QByteArray> &files,
                                        PaperReadings::Want want = PaperReadings::Want::Words)
{
    PaperReadings readings(Recognition::Place::InFront);
    QObject context;
    std::map<int, ReadResult<PaperReading>> done;
    for (int i = 0; i < files.size(); ++i)
        readings.read(files[i], u"Berkas"_s, want, today, &context,
                      [&done, i](const ReadResult<PaperReading> &result) { done[i] = result; });
    if (!QTest::qWaitFor([&] { return done.size() == size_t(files.size()); }, 240'000))
        return {};
    QList<ReadResult<PaperReading>> all;
    for (const auto &[index, result] : done)
        all.append(result);
    return all;
}

/// The value that is really on the paper.
QString truth(const SamplePaper &paper, PaperField field)
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

bool isRight(PaperField field, const QString &value, const QString &wanted)
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

void judge(std::map<PaperField, Score> &scores, int number, const SamplePaper &paper, const PaperFields &read,
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

void tell(const std::map<PaperField, Score> &scores)
{
    for (const auto &[field, score] : scores) {
        qInfo().noquote() << paperfields::code(field) << "right" << score.right << "wrong" << score.wrong << "missing"
                          << score.missing << "certain" << score.certain;
        for (const QString &miss : score.misses)
            qInfo().noquote() << "   " << miss;
    }
}

const QList<PaperField> letterFields { PaperField::LetterNumber, PaperField::LetterDate,      PaperField::Name,
                                       PaperField::Nip,          PaperField::UserId,          PaperField::Pokja,
                                       PaperField::Email,        PaperField::Phone,           PaperField::DecreeNumber,
                                       PaperField::DecreeDate,   PaperField::DecreeValidUntil };
const QList<PaperField> decreeFields { PaperField::DecreeNumber, PaperField::DecreeDate, PaperField::DecreeValidUntil,
                                       PaperField::Pokja };

void verifyScores(const std::map<PaperField, Score> &scores, int papers, double share)
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
double foundWords(const SamplePaper &paper, const QString &text)
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
} // namespace

void TestReading::initTestCase()
{
    qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
}

void TestReading::textLayersAreTakenAsTheyAre()
{
    constexpr int papers = 40;
    QList<QByteArray> files;
    for (int i = 0; i < papers; ++i)
        files << samplepapers::pdf(samplepapers::letter(i));
    const auto all = readAll(files);
    QCOMPARE(all.size(), papers);
    std::map<PaperField, Score> scores;
    for (int i = 0; i < papers; ++i) {
        const SamplePaper paper = samplepapers::letter(i);
        QVERIFY(all[i].ok());
        QVERIFY2(all[i].value.fields.kind == PaperKind::RequestLetter, qPrintable(QString::number(i)));
        QVERIFY(!all[i].value.pages.first().recognised);
        QVERIFY(foundWords(paper, all[i].value.text()) > 0.99);
        judge(scores, i, paper, all[i].value.fields, letterFields);
        const FieldValue nip = all[i].value.fields.values.value(PaperField::Nip);
        QVERIFY(nip.page == 1 && nip.box.width() > 25 && nip.box.width() < 70 && nip.box.height() < 9);
    }
    verifyScores(scores, papers, 0.975);
}

namespace
{
/// The letters of tests/data/papers/letters and what stands in them.
QJsonObject otherHands()
{
    QFile file(QStringLiteral(LOKET_TEST_DATA "/papers/letters/truth.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray otherHand(const QString &name)
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

void compare(Compared &out, const QString &name, const QJsonObject &truth, const PaperFields &read)
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
} // namespace

void TestReading::lettersOfOtherHands()
{
    const QJsonObject truth = otherHands();
    QVERIFY(truth.size() > 30);
    QList<QByteArray> files;
    for (const QString &name : truth.keys())
        files << otherHand(name);
    const auto all = readAll(files);
    QCOMPARE(all.size(), truth.size());
    Compared compared;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(all[i].ok());
        compare(compared, truth.keys()[i], truth[truth.keys()[i]].toObject(), all[i].value.fields);
    }
    QVERIFY2(compared.lies.isEmpty(), qPrintable(compared.lies.join(u"; "_s)));
    QVERIFY2(compared.misses.isEmpty(), qPrintable(compared.misses.join(u"; "_s)));
    QVERIFY(compared.wanted > 180);
}

/// On its side, on its head, black and white: one letter each way; with LOKET_TEST_LETTERS all of them.
void TestReading::scansOfOtherHands()
{
    struct Way {
        QString name;
        double dpi;
        int quarters;
        bool bilevel;
        Wear wear;
    };
    QList<Way> ways { { u"01-setda"_s, 200, 1, false, { 0.4, 0, 0.2, 0.1, 5, 75, 1 } },
                      { u"12-terpotong"_s, 200, 2, false, { 0.9, 0, 0.2, 0.2, 6, 75, 3 } },
                      { u"14-blok"_s, 300, 0, true, { 0.5, 0.8, 0, 0, 10, 0, 4 } } };
    const QJsonObject truth = otherHands();
    if (qEnvironmentVariableIsSet("LOKET_TEST_LETTERS")) {
        ways << Way { u"21-sk-bupati"_s, 200, 3, false, { -0.8, 0, 0.1, 0, 4, 75, 2 } };
        ways << Way { u"16-pppk"_s, 150, 0, false, { -0.3, 0, 0, 0, 3, 0, 5 } };
        const QStringList names = truth.keys();
        for (qsizetype i = 0; i < names.size(); ++i)
            ways << Way { names[i],
                          i % 3 ? 300.0 : 200.0,
                          i % 7 ? 0 : int(i / 7) % 4,
                          i % 5 == 0,
                          { 1.2 - double(i % 4) * 0.8, 0.8, i % 5 ? 0.25 : 0, 0.2, 8, 75, quint32(i) } };
    }
    QList<QByteArray> files;
    for (const Way &way : ways) {
        QImage page = wornPage(readnow::render(otherHand(way.name), 0, way.dpi), way.wear)
                          .transformed(QTransform().rotate(90 * way.quarters));
        if (way.bilevel)
            page = page.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly);
        page.setDotsPerMeterX(qRound(way.dpi / 0.0254));
        page.setDotsPerMeterY(qRound(way.dpi / 0.0254));
        files << encoded(page, way.bilevel ? "PNG" : "JPEG", way.bilevel ? -1 : 80);
    }
    const auto all = readAll(files);
    QCOMPARE(all.size(), files.size());
    Compared compared;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(all[i].ok());
        compare(compared, ways[i].name, truth[ways[i].name].toObject(), all[i].value.fields);
        const PageWords &page = all[i].value.pages.first();
        QVERIFY2(std::abs(std::remainder(page.skew - 90 * ways[i].quarters, 360)) < 3, qPrintable(ways[i].name));
        for (const FieldValue &value : all[i].value.fields.values) { // on the page as it lies in the file
            const QRectF sheet(QPointF(-1, -1), page.millimetres + QSizeF(2, 2));
            QVERIFY2(sheet.contains(value.box), qPrintable(ways[i].name + u": "_s + value.value));
            QVERIFY((value.box.width() > value.box.height()) == (ways[i].quarters % 2 == 0) || value.value.size() < 6);
        }
    }
    qInfo().noquote() << compared.wanted << "fields of" << all.size() << "scans, not right:" << compared.misses;
    QVERIFY2(compared.lies.isEmpty(), qPrintable(compared.lies.join(u"; "_s)));
    QVERIFY2(compared.misses.size() <= 0.08 * compared.wanted, qPrintable(compared.misses.join(u"; "_s)));
}

void TestReading::decreesWithATextLayer()
{
    constexpr int papers = 12;
    QList<QByteArray> files;
    for (int i = 0; i < papers; ++i)
        files << samplepapers::pdf(samplepapers::decree(i));
    const auto all = readAll(files);
    QCOMPARE(all.size(), papers);
    std::map<PaperField, Score> scores;
    for (int i = 0; i < papers; ++i) {
        QVERIFY2(all[i].value.fields.kind == PaperKind::Decree, qPrintable(QString::number(i)));
        judge(scores, i, samplepapers::decree(i), all[i].value.fields, decreeFields);
        QCOMPARE(all[i].value.fields.members.size(), 3);
        QCOMPARE(all[i].value.fields.members.first().name, samplepapers::decree(i).name);
        QCOMPARE(all[i].value.fields.members.first().nip, samplepapers::decree(i).nip);
    }
    verifyScores(scores, papers, 0.975);
}

void TestReading::scansAreRecognised()
{
    const int papers =
        qEnvironmentVariableIntValue("LOKET_TEST_LETTERS") ? qEnvironmentVariableIntValue("LOKET_TEST_LETTERS") : 4;
    QList<QByteArray> files;
    for (int i = 0; i < papers; ++i)
        files << encoded(wornPage(samplepapers::page(samplepapers::letter(i), 300),
                                  { 0.6 - i % 3 * 0.6, 0.9, 0.1, 0.1, 6, 0, quint32(i) }),
                         "JPEG", 85);
    const auto all = readAll(files);
    QCOMPARE(all.size(), papers);
    std::map<PaperField, Score> scores;
    for (int i = 0; i < papers; ++i) {
        QVERIFY(all[i].ok());
        QCOMPARE(all[i].value.missed, ReadFault::None);
        judge(scores, i, samplepapers::letter(i), all[i].value.fields, letterFields);
        QVERIFY2(foundWords(samplepapers::letter(i), all[i].value.text()) > 0.97, qPrintable(all[i].value.text()));
    }
    verifyScores(scores, papers, papers > 20 ? 0.95 : 0.74);
}

void TestReading::wornScansKeepTheirWords()
{
    const int papers =
        qEnvironmentVariableIntValue("LOKET_TEST_LETTERS") ? qEnvironmentVariableIntValue("LOKET_TEST_LETTERS") : 3;
    QList<QByteArray> files;
    QList<SamplePaper> truths;
    for (int i = 0; i < papers; ++i) {
        truths << (i % 4 == 3 ? samplepapers::decree(i) : samplepapers::letter(i + 5));
        const Wear wear { 2.2 - i % 5 * 1.1, 1.5, 0.35, 0.35, 16, 70, quint32(i + 50) };
        files << encoded(wornPage(samplepapers::page(truths.last(), 300), wear), "JPEG", 70);
    }
    const auto all = readAll(files);
    QCOMPARE(all.size(), papers);
    double words = 0;
    for (int i = 0; i < papers; ++i) {
        const double found = foundWords(truths[i], all[i].value.text());
        words += found;
        qInfo() << i << found << all[i].value.pages.first().skew;
        if (truths[i].kind == PaperKind::RequestLetter)
            QCOMPARE(all[i].value.fields.values.value(PaperField::Nip).value, truths[i].nip);
        std::map<PaperField, Score> scores;
        judge(scores, i, truths[i], all[i].value.fields,
              truths[i].kind == PaperKind::Decree ? decreeFields : letterFields);
        verifyScores(scores, 0, 0); // no wrong value is certain
    }
    // three pages alone: one word weighs a third of a per cent
    QVERIFY2(words / papers >= (papers > 20 ? 0.985 : 0.96), qPrintable(QString::number(words / papers)));
}

void TestReading::searchablePdf()
{
    const QByteArray jpeg = encoded(samplepapers::page(samplepapers::letter(3), 200), "JPEG", 80);
    const QByteArray text = samplepapers::pdf(samplepapers::letter(4));
    const auto all = readAll({ jpeg, text }, PaperReadings::Want::WordsAndPdf);
    QCOMPARE(all.size(), 2);
    const QByteArray pdf = all[0].value.searchable;
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains(jpeg)); // byte for byte
    QVERIFY(all[1].value.searchable.isEmpty()); // has its own text
    // what was written is found again, at the same place, and its JPEG once more
    const auto again = readAll({ pdf }, PaperReadings::Want::WordsAndPdf);
    QCOMPARE(again.size(), 1);
    QVERIFY(again[0].ok());
    QVERIFY(again[0].value.pages.first().recognised); // a text layer under a scan is a reading, not the truth
    QVERIFY(again[0].value.text().contains(samplepapers::letter(3).nip.right(4)));
    QVERIFY(again[0].value.searchable.isEmpty());
}

void TestReading::signedPdfStays()
{
    QByteArray pdf = realfiles::pdf({ u""_s });
    pdf.insert(pdf.indexOf("trailer"), "% /ByteRange [0 1 2 3] /Contents <00>\n");
    const auto all = readAll({ pdf }, PaperReadings::Want::WordsAndPdf);
    QVERIFY(all[0].ok());
    QVERIFY(all[0].value.facts.signedElectronically);
    QVERIFY(all[0].value.searchable.isEmpty());
}

void TestReading::badFilesAreToldAndOthersRead()
{
    const auto all = readAll({ "no paper at all",
                               {},
                               encoded(samplepapers::page(samplepapers::letter(1), 150), "PNG"),
                               QByteArrayLiteral("\xff\xd8\xff\xe0 cut off") });
    QCOMPARE(all.size(), 4);
    QVERIFY(!all[0].ok() && !all[0].sentence().isEmpty());
    QVERIFY(!all[1].ok() && !all[1].sentence().isEmpty());
    QVERIFY(all[2].ok() && all[2].value.fields.kind == PaperKind::RequestLetter);
    QVERIFY(!all[3].ok());
}

void TestReading::cancelled()
{
    PaperReadings readings(Recognition::Place::Behind);
    QObject context;
    bool called = false;
    const QByteArray page = encoded(samplepapers::page(samplepapers::letter(2), 150), "PNG");
    const auto job = readings.read(page, u"Berkas"_s, PaperReadings::Want::WordsAndPdf, today, &context,
                                   [&](const ReadResult<PaperReading> &) { called = true; });
    QTest::qWait(400);
    readings.cancel(job);
    QVERIFY(readings.isIdle());
    QTest::qWait(300);
    QVERIFY(!called);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"

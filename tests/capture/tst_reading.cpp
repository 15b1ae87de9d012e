// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreadings.h"
#include "core/folding.h"
#include "core/personname.h"
#include "support/realfiles.h"
#include "support/samplepapers.h"
#include "support/wornpage.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readerprotocol.h"
#include "support/readingscores.h"
#include "support/realfiles.h"

#include <QTemporaryDir>

using namespace readingscores;

/// Papers read as intake reads them: text layers, fields, a searchable PDF.
class TestReadTexts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textLayersAreTakenAsTheyAre();
    void decreesWithATextLayer();
    void lettersOfOtherHands();
    void searchablePdf();
    void signedPdfStays();
    void badFilesAreToldAndOthersRead();
    void cancelled();
    void recogniserBreaks_data();
    void recogniserBreaks();
    void signsThatAreNone();
};

void TestReadTexts::initTestCase()
{
    qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
}

void TestReadTexts::textLayersAreTakenAsTheyAre()
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

void TestReadTexts::decreesWithATextLayer()
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

void TestReadTexts::lettersOfOtherHands()
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

void TestReadTexts::searchablePdf()
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

void TestReadTexts::signedPdfStays()
{
    QByteArray pdf = realfiles::pdf({ u""_s });
    pdf.insert(pdf.indexOf("trailer"), "% /ByteRange [0 1 2 3] /Contents <00>\n");
    const auto all = readAll({ pdf }, PaperReadings::Want::WordsAndPdf);
    QVERIFY(all[0].ok());
    QVERIFY(all[0].value.facts.signedElectronically);
    QVERIFY(all[0].value.searchable.isEmpty());
}

void TestReadTexts::badFilesAreToldAndOthersRead()
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

void TestReadTexts::cancelled()
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

void TestReadTexts::recogniserBreaks_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("models");
    QTest::addColumn<ReadFault>("fault");
    QTest::newRow("is not there") << QByteArray() << QByteArray() << ReadFault::RecogniserMissing;
    QTest::newRow("ends at once") << QByteArray("exit 1") << QByteArray() << ReadFault::ReaderStopped;
    QTest::newRow("is killed") << QByteArray("kill -9 $$") << QByteArray() << ReadFault::ReaderStopped;
    QTest::newRow("says rubbish") << QByteArray("head -c 200000 /dev/urandom; sleep 5") << QByteArray()
                                  << ReadFault::ReaderStopped;
    QTest::newRow("knows no Indonesian") << QByteArray("exec " LOKET_BIN "/loket-recogniser \"$@\"")
                                         << QByteArray("/nonexistent") << ReadFault::NoLanguage;
}

/// F38: the paper can be filed all the same, without text, and says why; one with text of its own is read.
void TestReadTexts::recogniserBreaks()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QByteArray, models);
    QFETCH(const ReadFault, fault);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recogniser"_s);
    QFile script(path);
    if (!program.isEmpty()) {
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n" + program + '\n') > 0);
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        script.close();
    }
    qputenv("LOKET_RECOGNISER", path.toUtf8());
    if (!models.isEmpty())
        qputenv("TESSDATA_PREFIX", models);
    const SamplePaper letter = samplepapers::letter(2);
    const auto all = readAll({ encoded(samplepapers::page(letter, 100), "JPEG"), samplepapers::pdf(letter) },
                             PaperReadings::Want::WordsAndPdf);
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
    qunsetenv("TESSDATA_PREFIX");
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].ok());
    QCOMPARE(all[0].value.missed, fault);
    QVERIFY(!readSentence(fault).isEmpty());
    QVERIFY(all[0].value.text().simplified().isEmpty());
    QVERIFY(all[0].value.searchable.isEmpty());
    QCOMPARE(all[0].value.facts.pages.size(), 1);
    QCOMPARE(all[1].value.missed, ReadFault::None);
    QCOMPARE(all[1].value.fields.values.value(PaperField::Nip).value, letter.nip);
}

void TestReadTexts::signsThatAreNone()
{
    PageWords page;
    page.millimetres = QSizeF(210, 297);
    const QString bad = u"Bu\u0007di\u202e\ufffd Rumau\u0000"_s;
    page.words << PageWord { bad, QRectF(20, 20, 20, 4), 90, 1 };
    page.looks << SecondLook { QRectF(20, 20, 20, 4), bad, 90 };
    const auto read = readerprotocol::unpackWords(readerprotocol::pack(page));
    QVERIFY(read);
    QCOMPARE(read->words.first().text, u"Budi Rumau"_s);
    QCOMPARE(read->looks.first().text, u"Budi Rumau"_s);
}

QTEST_MAIN(TestReadTexts)
#include "tst_readtexts.moc"

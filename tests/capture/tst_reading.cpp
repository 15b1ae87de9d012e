// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readnow.h"
#include "support/readingscores.h"
#include "support/wornpage.h"

#include <QTransform>

#include <cmath>

using namespace readingscores;

/// Scans read as intake reads them: recognised, with their fields, worn, on their side, black and white.
class TestReading final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scansAreRecognised();
    void wornScansKeepTheirWords();
    void scansOfOtherHands();
};

void TestReading::initTestCase()
{
    qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
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

QTEST_MAIN(TestReading)
#include "tst_reading.moc"

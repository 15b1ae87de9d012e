// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagelooks.h"
#include "support/samplepapers.h"
#include "support/wornpage.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whether the same sheet is known again when it is scanned a second time, and only then (C15).
class LooksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsASheetAgain();
    void tellsLettersOfOneTemplateApart();
    void bandsFindWhatDiffersALittle();
};

namespace
{
/// Some of them each time; all forty when somebody wants the rates.
const int letters = qEnvironmentVariableIsSet("LOKET_TELL") ? 40 : 14;

/// The same letter for somebody else: one office, one template, other people.
SamplePaper forSomebodyElse(const SamplePaper &letter, const SamplePaper &other)
{
    SamplePaper changed = letter;
    changed.html.replace(letter.name, other.name);
    changed.html.replace(letter.nip, other.nip);
    changed.html.replace(letter.userId, other.userId);
    changed.html.replace(letter.letterNumber, other.letterNumber);
    return changed;
}

/// A second scan: laid a little aslant and elsewhere, by another device.
QImage rescanned(const QImage &page, int seed)
{
    QImage moved(page.size(), page.format());
    moved.fill(Qt::white);
    QPainter painter(&moved);
    painter.drawImage(QPointF((seed * 7) % 19 - 9, (seed * 5) % 23 - 11), page);
    painter.end();
    Wear wear;
    wear.skew = ((seed * 13) % 31 - 15) / 10.0;
    wear.blur = 0.4 + (seed % 4) * 0.2;
    wear.fading = (seed % 5) * 0.08;
    wear.shadow = (seed % 3) * 0.1;
    wear.noise = 2 + seed % 6;
    wear.jpeg = 60 + seed % 30;
    wear.seed = quint32(seed);
    return wornPage(moved, wear);
}

QImage pageOf(const SamplePaper &paper)
{
    return samplepapers::page(paper, 100, true);
}
/// The letters as they were filed.
const pagelooks::Sheet &filed(int i)
{
    static QHash<int, pagelooks::Sheet> sheets;
    auto found = sheets.find(i);
    if (found == sheets.end())
        found = sheets.insert(i, pagelooks::sheetOf(pageOf(samplepapers::letter(i))));
    return *found;
}
} // namespace

void LooksTest::knowsASheetAgain()
{
    int found = 0, same = 0;
    for (int i = 0; i < letters; ++i) {
        const QImage page = pageOf(samplepapers::letter(i));
        const auto &first = filed(i);
        const auto again = pagelooks::sheetOf(rescanned(page, i + 1));
        const PageLook a = pagelooks::lookOf(first), b = pagelooks::lookOf(again);
        bool near = false;
        for (size_t band = 0; band < PageLook::bands; ++band) {
            const auto around = pagelook::near(a.inBands()[band]);
            near = near || std::find(around.begin(), around.end(), b.inBands()[band]) != around.end();
        }
        const auto compared = pagelooks::compare(first, again);
        found += near ? 1 : 0;
        same += compared.isSame() ? 1 : 0;
        if (qEnvironmentVariableIsSet("LOKET_TELL"))
            qInfo("%d: bits %d ink %.2f near %d | worst %.2f mean %.2f strange %d of %d", i,
                  pagelook::distance(a.coarse, b.coarse), pagelook::distance(a.fine, b.fine), near, compared.worst,
                  compared.mean, compared.strange, compared.places);
    }
    qInfo("of %d sheets scanned twice: found by the index %d, known again %d", letters, found, same);
    QVERIFY(found >= letters * 95 / 100);
    QVERIFY(same >= letters * 95 / 100);
}

void LooksTest::tellsLettersOfOneTemplateApart()
{
    int pairs = 0, alarms = 0;
    for (int i = 0; i < letters; ++i) {
        const SamplePaper letter = samplepapers::letter(i);
        const auto &first = filed(i);
        const SamplePaper other = forSomebodyElse(letter, samplepapers::letter((i + 7) % letters));
        const auto second = pagelooks::sheetOf(rescanned(pageOf(other), i + 3));
        const auto stranger = filed((i + 1) % letters);
        const auto compared = pagelooks::compare(first, second);
        for (const auto &one : { compared, pagelooks::compare(first, stranger) }) {
            ++pairs;
            alarms += one.isSame() ? 1 : 0;
        }
        if (qEnvironmentVariableIsSet("LOKET_TELL"))
            qInfo("%d: bits %d ink %.2f | worst %.2f mean %.2f strange %d of %d", i,
                  pagelook::distance(pagelooks::lookOf(first).coarse, pagelooks::lookOf(second).coarse),
                  pagelook::distance(pagelooks::lookOf(first).fine, pagelooks::lookOf(second).fine), compared.worst,
                  compared.mean, compared.strange, compared.places);
    }
    qInfo("of %d pairs of different letters: %d taken for the same", pairs, alarms);
    QCOMPARE(alarms, 0);
}

void LooksTest::bandsFindWhatDiffersALittle()
{
    PageLook look;
    look.coarse = 0x0123456789abcdefULL;
    for (int shift = 0; shift < 64; shift += 9) {
        PageLook other = look;
        for (int bit = 0; bit < 7; ++bit)
            other.coarse ^= 1ULL << ((shift + bit * 11) % 64);
        bool near = false;
        for (size_t band = 0; band < PageLook::bands; ++band) {
            const auto around = pagelook::near(look.inBands()[band]);
            near = near || std::find(around.begin(), around.end(), other.inBands()[band]) != around.end();
        }
        QVERIFY(near);
        QCOMPARE(pagelook::distance(look.coarse, other.coarse), 7);
    }
    QCOMPARE(pagelook::distance(QByteArray("\x12\x34"), QByteArray("\x12\x44")), 0.25);
    QCOMPARE(pagelook::distance(QByteArray("\x12"), QByteArray()), 15.0);
    QVERIFY(pagelooks::sheetOf(QImage()).isEmpty());
    QImage blank(800, 1100, QImage::Format_Grayscale8);
    blank.fill(250);
    QVERIFY(pagelooks::lookOf(pagelooks::sheetOf(blank)).isEmpty());
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"

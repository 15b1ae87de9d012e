// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterrenderer.h"
#include "letters/pageorigin.h"
#include "support/pdftext.h"
#include "support/sampleletters.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sampleletters;

namespace
{
QByteArray withPapers(int papers, SheetSize sheet, int points)
{
    OfficeIdentity us = office();
    us.sheet = sheet;
    us.fontSize = points;
    return letterrenderer::toPdf(letters::write(completion(papers), us), us);
}

QStringList linesOf(const QString &page)
{
    QStringList lines = page.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}
} // namespace

/// A table over several pages, on every sheet and in every size.
class TestLongLetters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStayWhole_data();
    void rowsStayWhole();
    void whatLeadsToATableStaysWithIt();
    void numbersStaySmall();
    void movesAreWorkedIn();
};

void TestLongLetters::rowsStayWhole_data()
{
    QTest::addColumn<SheetSize>("sheet");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("papers");
    for (const SheetSize sheet : { SheetSize::F4, SheetSize::F4Narrow, SheetSize::A4 }) {
        for (const int points : { 10, 12, 14 }) {
            for (const int papers : { 15, 31 })
                QTest::addRow("%d, %d pt, %d papers", int(sheet), points, papers) << sheet << points << papers;
        }
    }
}

void TestLongLetters::rowsStayWhole()
{
    QFETCH(SheetSize, sheet);
    QFETCH(int, points);
    QFETCH(int, papers);
    const QStringList pages = pdftext::text(withPapers(papers, sheet, points)).split(u'\f');
    QVERIFY(pages.size() > 1);
    static const QRegularExpression numbered(u"^\\s*([0-9]+)\\s+Dokumen"_s);
    static const QRegularExpression head(u"\\s*No\\.\\s+Dokumen.*"_s);
    int before = 0;
    for (const QString &page : pages) {
        const QStringList lines = linesOf(page);
        const qsizetype at = lines.indexOf(head);
        if (at < 0)
            continue;
        // The first line below the head begins a row, and no row is empty or missing.
        const qsizetype begin = lines.at(at + 1).trimmed() == u"dilakukan"_s ? at + 2 : at + 1; // of the head
        const auto first = numbered.match(lines.at(begin));
        QVERIFY2(first.hasMatch(), qPrintable(lines.at(begin)));
        QCOMPARE(first.captured(1).toInt(), before + 1);
        for (const QString &line : lines.mid(begin)) {
            const auto row = numbered.match(line);
            before = row.hasMatch() && row.captured(1).toInt() == before + 1 ? before + 1 : before;
        }
    }
    QCOMPARE(before, papers);
}

void TestLongLetters::whatLeadsToATableStaysWithIt()
{
    OfficeIdentity us = office();
    us.sheet = SheetSize::A4;
    CompletionNotice notice = completion(1);
    int overleaf = 0;
    for (int words = 250; words < 650; words += 20) {
        notice.request.letterSubject = u"kata "_s.repeated(words);
        const QStringList pages = pdftext::text(letterrenderer::toPdf(letters::write(notice, us), us)).split(u'\f');
        for (const QString &page : pages) {
            const bool leads = page.contains(u"Dokumen yang perlu dilengkapi"_s);
            QVERIFY2(leads == page.contains(QRegularExpression(u"No\\.\\s+Dokumen"_s)), qPrintable(page));
            overleaf += leads && page != pages.first() ? 1 : 0;
        }
    }
    QVERIFY(overleaf > 0 && overleaf < 20); // both were seen
}

/// PDF/A-1 knows no number beyond 32767; Qt counts on from page to page.
void TestLongLetters::numbersStaySmall()
{
    const QByteArray pdf = withPapers(90, SheetSize::A4, 14);
    QVERIFY(pdftext::text(pdf).count(u'\f') > 6);
    const QTemporaryDir dir;
    const QByteArray plain = pdftext::run(
        u"qpdf"_s, { u"--qdf"_s, u"--object-streams=disable"_s, pdftext::keep(dir, pdf, u"long"_s), u"-"_s });
    static const QRegularExpression number(u"(?<![<0-9A-Fa-f.])-?[0-9]{5,}(\\.[0-9]+)?(?= )"_s);
    int pages = 0;
    for (qsizetype at = plain.indexOf(" Td ["); at >= 0; at = plain.indexOf(" Td [", plain.indexOf("endstream", at))) {
        const qsizetype begin = plain.lastIndexOf("stream\n", at);
        auto found = number.globalMatch(QString::fromLatin1(plain.mid(begin, plain.indexOf("endstream", at) - begin)));
        while (found.hasNext()) {
            const double value = found.next().captured().toDouble();
            QVERIFY2(qAbs(value) <= 32767, qPrintable(QString::number(value)));
        }
        ++pages;
    }
    QVERIFY(pages > 6);
}

void TestLongLetters::movesAreWorkedIn()
{
    const QByteArray page = "q\n1 0 0 1 0 -28063 cm\n10 28100.5 5 7 re\nf\nq\n2 0 0 2 30 28163 cm\n1 2 m\nQ\n"
                            "BT\n/F1 12 Tf 1 0 0 -1 0 0 Tm\n5 -28073.25 Td <0001> Tj\n3 0 Td <0002> Tj\nET\nQ\n"
                            "1 2 m\n3 4 l\n";
    QCOMPARE(pageorigin::restored(page),
             QByteArray("q\n10 37.5 5 7 re\nf\nq\n2 0 0 2 30 100 cm\n1 2 m\nQ\n"
                        "BT\n/F1 12 Tf 1 0 0 -1 0 0 Tm\n5 -10.25 Td <0001> Tj\n3 0 Td <0002> Tj\nET\nQ\n"
                        "1 2 m\n3 4 l\n"));
    QCOMPARE(pageorigin::restored("1 2 m\n3 4 l\n"), QByteArray("1 2 m\n3 4 l\n"));
}

QTEST_MAIN(TestLongLetters)
#include "tst_longletters.moc"

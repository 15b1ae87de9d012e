// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indonesian.h"
#include "letters/letterrenderer.h"
#include "letters/notices.h"
#include "letters/pageorigin.h"
#include "support/pdftext.h"
#include "support/sampleletters.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sampleletters;

namespace
{
constexpr auto dotMatchesAll = QRegularExpression::DotMatchesEverythingOption;

QByteArray withPapers(int papers, SheetSize sheet, int points)
{
    OfficeIdentity us = office();
    us.sheet = sheet;
    us.fontSize = points;
    return letterrenderer::toPdf(letters::write(completion(papers), us), us);
}

void addSheets()
{
    QTest::addColumn<SheetSize>("sheet");
    QTest::newRow("F4") << SheetSize::F4;
    QTest::newRow("F4 210") << SheetSize::F4Narrow;
    QTest::newRow("A4") << SheetSize::A4;
}

/// That notice with so many papers, reasons or changes.
LetterContent notice(LetterKind kind, int items, const Signatory &signer, const OfficeIdentity &us)
{
    if (kind == LetterKind::CompletionNotice) {
        CompletionNotice completion = sampleletters::completion(items);
        completion.head.signatory = signer;
        return letters::write(completion, us);
    }
    if (kind == LetterKind::ResultNotice) {
        ResultNotice result = sampleletters::result(true, true, true);
        result.head.signatory = signer;
        result.changes.clear();
        for (int i = 1; i <= items; ++i)
            result.changes.append({ u"Data ke-%1"_s.arg(i), u"nilai yang lama"_s, u"nilai yang baru"_s });
        return letters::write(result, us, Rendering::Office);
    }
    RefusalNotice refusal = sampleletters::refusal(signer);
    refusal.reasons.clear();
    for (int i = 1; i <= items; ++i)
        refusal.reasons.append(u"alasan ke-%1 yang ditulis lengkap agar mengisi lebih dari satu baris pada surat "
                               "pemberitahuan ini, sebagaimana diatur dalam SOP"_s.arg(i));
    refusal.competentBody = u"LKPP"_s;
    return kind == LetterKind::ReferralNotice ? letters::writeReferral(refusal, us)
                                              : letters::writeRejection(refusal, us);
}

QStringList pagesOf(const LetterContent &content, const OfficeIdentity &us)
{
    return pdftext::text(letterrenderer::toPdf(content, us)).split(u'\f', Qt::SkipEmptyParts);
}

QStringList linesOf(const QString &page)
{
    QStringList lines = page.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}
} // namespace

/// Letters over several pages, on every sheet and in every size.
class TestLongLetters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStayWhole_data();
    void rowsStayWhole();
    void whatLeadsToATableStaysWithIt();
    void signatureStaysWithTheClosing();
    void letterheadOnFirstPageOnly();
    void closingStandsWithItsText_data();
    void closingStandsWithItsText();
    void noLineStandsAlone_data();
    void noLineStandsAlone();
    void signatureBelowATableTakesItsLastRow();
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

/// However long the table, the closing and all of the signature stand on one page, the last.
void TestLongLetters::signatureStaysWithTheClosing()
{
    int twoPages = 0;
    for (int papers = 1; papers <= 12; ++papers) {
        CompletionNotice notice = completion(papers);
        notice.head.signatory = actingHead();
        const QStringList pages = pdftext::text(letterrenderer::toPdf(letters::write(notice, office()), office()))
                                      .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() <= 2);
        twoPages += pages.size() == 2 ? 1 : 0;
        const QString last = pages.last();
        QVERIFY2(last.contains(QStringLiteral("Demikian")), qPrintable(QString::number(papers)));
        QVERIFY2(last.contains(QStringLiteral("a.n.")), qPrintable(QString::number(papers)));
        QVERIFY2(last.contains(QStringLiteral("NIP. 19700817 199503 1 002")), qPrintable(QString::number(papers)));
    }
    QVERIFY(twoPages > 0 && twoPages < 12);
}

void TestLongLetters::letterheadOnFirstPageOnly()
{
    const QStringList pages = pdftext::text(letterrenderer::toPdf(letters::write(completion(14), office()), office()))
                                  .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.first().contains(QStringLiteral("SEKRETARIAT DAERAH")));
    QVERIFY(!pages.last().contains(QStringLiteral("SEKRETARIAT DAERAH")));
    static const QRegularExpression number(QStringLiteral("^\\s*- ?[12] ?-\\s*$"), QRegularExpression::MultilineOption);
    QVERIFY(!number.match(pages.first()).hasMatch());
    QVERIFY(number.match(pages.last()).hasMatch());
    // The head of a table that goes on is repeated.
    QVERIFY(pages.first().contains(QStringLiteral("Yang harus dilakukan")));
    QVERIFY(pages.last().contains(QStringLiteral("Yang harus dilakukan")));
}

void TestLongLetters::closingStandsWithItsText_data()
{
    addSheets();
}

/// The closing and all of the signature on one page, and where that is not the first one, with at least two lines of
/// what they close.
void TestLongLetters::closingStandsWithItsText()
{
    QFETCH(SheetSize, sheet);
    OfficeIdentity us = office();
    us.sheet = sheet;
    int overleaf = 0;
    for (const LetterKind kind : { LetterKind::CompletionNotice, LetterKind::RejectionNotice,
                                   LetterKind::ReferralNotice, LetterKind::ResultNotice }) {
        for (int items = 1; items <= 12; ++items) {
            const Signatory signer = items % 2 == 0 ? actingHead() : officer();
            const LetterContent content = notice(kind, items, signer, us);
            if (letterrenderer::pageCount(content, us) == 1)
                continue;
            const QStringList pages = pagesOf(content, us);
            const QString which = u"%1, %2 items"_s.arg(int(kind)).arg(items);
            const qsizetype page = pages.indexOf(QRegularExpression(u".*Demikian disampaikan.*"_s, dotMatchesAll));
            QVERIFY2(page >= 0, qPrintable(which));
            QVERIFY2(pages.at(page).contains(signer.name), qPrintable(which));
            QVERIFY2(pages.at(page).contains(indonesian::nip(signer.nip)), qPrintable(which));
            if (page == 0)
                continue;
            ++overleaf;
            QStringList above = linesOf(pages.at(page).section(u"Demikian disampaikan"_s, 0, 0));
            above.removeIf([](const QString &line) { return line.trimmed().startsWith(u"- "_s); }); // the page's number
            QVERIFY2(above.size() >= 2, qPrintable(which + u'\n' + pages.at(page)));
        }
    }
    QVERIFY(overleaf > 3 && overleaf < 48);
}

void TestLongLetters::noLineStandsAlone_data()
{
    addSheets();
}

/// A reason takes two or three lines: it stands whole on one page; and what ends with a colon leads to something there.
void TestLongLetters::noLineStandsAlone()
{
    QFETCH(SheetSize, sheet);
    OfficeIdentity us = office();
    us.sheet = sheet;
    int parted = 0;
    for (int items = 8; items <= 30; items += 2) {
        const QStringList pages = pagesOf(notice(LetterKind::RejectionNotice, items, officer(), us), us);
        parted += pages.size() > 1 ? 1 : 0;
        for (const QString &page : pages) {
            QCOMPARE(page.count(u"alasan ke-"_s), page.count(u"diatur dalam SOP"_s));
            QVERIFY2(!linesOf(page).last().trimmed().endsWith(u':'), qPrintable(page));
        }
    }
    QVERIFY(parted > 5);
}

/// As the agenda book has it: no closing sentence, only the place for a name.
void TestLongLetters::signatureBelowATableTakesItsLastRow()
{
    OfficeIdentity us = office();
    us.sheet = SheetSize::A4;
    int alone = 0;
    for (int rows = 20; rows <= 40; ++rows) {
        QString html = u"<p>Daftar</p><table class=\"kisi0\" width=\"100%\" cellpadding=\"30\"><thead><tr><th>No.</th>"
                       "<th>Isi</th></tr></thead>"_s;
        for (int i = 1; i <= rows; ++i)
            html += u"<tr><td>%1</td><td>baris ke-%1</td></tr>"_s.arg(i);
        html += u"</table><p class=\"ttd1\"><img src=\"loket:keep\">Bula</p><p class=\"nama\">Contoh Pejabat</p>"
                "<p class=\"ttd\">NIP.<img src=\"loket:kept\"></p>"_s;
        const QStringList pages = pdftext::text(letterrenderer::toPdf(html, u"Daftar"_s, us)).split(u'\f');
        for (const QString &page : pages) {
            QCOMPARE(page.contains(u"Bula"_s), page.contains(u"Contoh Pejabat"_s));
            if (page.contains(u"Bula"_s))
                QVERIFY2(page.contains(u"baris ke-%1"_s.arg(rows)), qPrintable(page));
        }
        alone += pages.size() > 2 && pages.at(1).count(u"baris ke-"_s) == 1 ? 1 : 0;
        QCOMPARE(pages.join(QString()).count(u"baris ke-"_s), rows); // none is lost
    }
    QVERIFY(alone > 0);
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

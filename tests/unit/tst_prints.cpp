// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkcode.h"
#include "core/papercode.h"
#include "letters/letterrenderer.h"
#include "letters/letterstyle.h"
#include "secrets/keyedhash.h"
#include "support/sampleletters.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sampleletters;

namespace
{
const QByteArray password = "Ka7R#mTd%hQ3=yWn";

LetterContent secretLetter(const ResultNotice &notice, const OfficeIdentity &us)
{
    LetterContent content = letters::write(notice, us, Rendering::Applicant);
    content.checkCode = u"KRTMWX"_s;
    content.checkWord = u"melati kapal"_s;
    content.fields.texts.insert(u"nomor_segel"_s, u"SBT-0004217"_s);
    return content;
}

QByteArray applicantPdf(const ResultNotice &notice, const OfficeIdentity &us)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const SecretBytes secret = SecretBytes::copyOf(password);
        letterrenderer::paint(secretLetter(notice, us), us, &secret, writer);
    }
    return bytes;
}
} // namespace

/// What is printed beside the letters' text: the sealed letter's page and outer side, codes, and the other prints, as
/// the reader of the paper sees them. LOKET_KEEP_LETTERS=DIR keeps the PDFs for looking at.
class TestPrints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreReadHoweverTheyAreTyped();
    void wordsAreComparedNotShown();
    void keyedHashIsTheStandardOne();
    void paperCodes_data();
    void paperCodes();
    void foreignCodesAreNone_data();
    void foreignCodesAreNone();
    void everyWrongDigitIsSeen();

    void secretLiesInTheInnerThird_data();
    void secretLiesInTheInnerThird();
    void outerSideTellsNothing();
    void footBearsNumberAndCode();
    void officeCopyHasNeitherPasswordNorWord();
    void practiceIsMarkedOnEveryPage();
    void tteFrameIsEmpty();
    void noFrameOnALetterWithAPassword();

private:
    QString saved(const QString &name, const QByteArray &pdf) const;
    static QByteArray run(const QString &program, const QStringList &arguments);
    QString textOf(const QByteArray &pdf, int page = 0) const;
    QImage pictureOf(const QByteArray &pdf, int page) const;

    QTemporaryDir m_folder;
};

QString TestPrints::saved(const QString &name, const QByteArray &pdf) const
{
    const QString keep = qEnvironmentVariable("LOKET_KEEP_LETTERS");
    const QString path = QDir(keep.isEmpty() ? m_folder.path() : keep).filePath(name + u".pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    return path;
}

QByteArray TestPrints::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString TestPrints::textOf(const QByteArray &pdf, int page) const
{
    QStringList arguments { u"-layout"_s };
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return QString::fromUtf8(run(u"pdftotext"_s, arguments << saved(u"text"_s, pdf) << u"-"_s));
}

QImage TestPrints::pictureOf(const QByteArray &pdf, int page) const
{
    const QString number = QString::number(page);
    return QImage::fromData(run(
        u"pdftoppm"_s, { u"-r"_s, u"72"_s, u"-png"_s, u"-f"_s, number, u"-l"_s, number, saved(u"picture"_s, pdf) }));
}

void TestPrints::codesAreReadHoweverTheyAreTyped()
{
    const QString code = checkcode::of(QByteArray(32, '\x5a'));
    QCOMPARE(code.size(), checkcode::length);
    QCOMPARE(checkcode::read(checkcode::printed(code)), code);
    QCOMPARE(checkcode::read(u" krt mwx "_s), u"KRTMWX"_s);
    QCOMPARE(checkcode::read(u"krt–mwx"_s), u"KRTMWX"_s);
    for (const QString &none : { u"KRTMW"_s, u"KRTMWXX"_s, u"KRT0WX"_s, u"000.3.5/12/PBJ"_s, QString() })
        QVERIFY2(checkcode::read(none).isEmpty(), qPrintable(none));
}

void TestPrints::wordsAreComparedNotShown()
{
    const QString word = checkcode::word(keyedhash::of(QByteArray(32, 'k'), "word:1"));
    QCOMPARE(word.split(u' ').size(), 2);
    QVERIFY(checkcode::isSameWord(word.toUpper(), word));
    QVERIFY(checkcode::isSameWord(u' ' + QString(word).replace(u' ', u", "_s), word));
    QVERIFY(!checkcode::isSameWord(word.section(u' ', 0, 0), word));
    QVERIFY(!checkcode::isSameWord({}, {}));
}

/// Computed by another program:
/// printf %s 'letter:000.3.5/1/PBJ' | openssl dgst -sha256 -mac HMAC -macopt hexkey:6b6b..6b
void TestPrints::keyedHashIsTheStandardOne()
{
    QCOMPARE(keyedhash::of(QByteArray(32, 'k'), "letter:000.3.5/1/PBJ").toHex(),
             QByteArray("40a08f03325c546e5195178019ecf43652ea8e7bbe6fc5a267da38d26749a3a2"));
    QVERIFY(keyedhash::newKey() != keyedhash::newKey());
}

void TestPrints::paperCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PaperCode>("code");
    const AgendaNumber number { 2026, 42 };
    QTest::newRow("receipt") << papercode::receipt(number)
                             << PaperCode { PaperCode::Kind::Receipt, number, PaperKind::Other };
    QTest::newRow("slip") << papercode::slip(number) << PaperCode { PaperCode::Kind::Slip, number, PaperKind::Proof };
    QTest::newRow("separator") << papercode::separator(number, PaperKind::Decree)
                               << PaperCode { PaperCode::Kind::Separator, number, PaperKind::Decree };
    QTest::newRow("any request") << papercode::separator(PaperKind::Authority)
                                 << PaperCode { PaperCode::Kind::Separator, {}, PaperKind::Authority };
}

void TestPrints::paperCodes()
{
    QFETCH(QString, text);
    QFETCH(PaperCode, code);
    QVERIFY(papercode::read(text));
    QVERIFY(*papercode::read(text) == code);
}

void TestPrints::foreignCodesAreNone_data()
{
    QTest::addColumn<QString>("text");
    const QString slip = papercode::slip({ 2026, 42 });
    QTest::newRow("empty") << QString();
    QTest::newRow("address") << u"https://example.org/2026/0042"_s;
    QTest::newRow("line end") << slip + u'\n';
    QTest::newRow("kind 0") << u"LOKET/2026/0042/S0/0"_s;
    QTest::newRow("kind 9") << u"LOKET/2026/0042/S9/0"_s;
    QTest::newRow("zeros") << u"LOKET/2026/00042/B/1"_s;
    QTest::newRow("no request's slip") << u"LOKET/B/9"_s;
    QTest::newRow("long") << slip.repeated(200);
}

void TestPrints::foreignCodesAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!papercode::read(text));
}

void TestPrints::everyWrongDigitIsSeen()
{
    const QString right = papercode::separator({ 2026, 42 }, PaperKind::Decree);
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (const QChar digit : u"0123456789"_s) {
            QString wrong = right;
            if (!right.at(i).isDigit() || right.at(i) == digit)
                continue;
            wrong[i] = digit;
            QVERIFY2(!papercode::read(wrong), qPrintable(wrong));
        }
    }
}

void TestPrints::secretLiesInTheInnerThird_data()
{
    QTest::addColumn<OfficeIdentity>("us");
    QTest::addColumn<ResultNotice>("notice");
    const ResultNotice plain = result(true, true, true);
    ResultNotice wordy = plain;
    wordy.request.applicant.name =
        u"Dr. Ir. H. Muhammad Abdurrahman Wahyuddin Kelilauw Rumbouw-Latuconsina, S.T., M.Si., M.H."_s;
    wordy.request.applicant.pokja = u"Pokja Pemilihan Pekerjaan Konstruksi Jalan, Jembatan, dan Bangunan Air "
                                    "Kecamatan Kepulauan Gorom, Wakate, dan Teor Tahun Anggaran 2026"_s;
    wordy.request.letterNumber = u"005/POKJA-KONSTRUKSI-JALAN-JEMBATAN-DAN-BANGUNAN-AIR/UKPBJ/XI/2026"_s;
    wordy.head.signatory = actingHead();
    for (const SheetSize sheet : { SheetSize::F4, SheetSize::F4Narrow, SheetSize::A4 }) {
        OfficeIdentity us = office();
        us.sheet = sheet;
        const QByteArray name = QByteArray::number(int(sheet));
        QTest::newRow(("plain" + name).constData()) << us << plain;
        QTest::newRow(("wordy" + name).constData()) << us << wordy;
    }
    OfficeIdentity large = office();
    large.sheet = SheetSize::A4;
    large.fontSize = 16;
    QTest::newRow("large") << large << wordy;
    OfficeIdentity bare = office();
    bare.letterhead = { u"UKPBJ"_s };
    bare.address.clear();
    bare.logoPng.clear();
    bare.fontSize = 9;
    QTest::newRow("small") << bare << result(true, false, false);
}

/// The box around the password is the one frame that is as wide as it: found in the picture by its upper and lower
/// rule.
void TestPrints::secretLiesInTheInnerThird()
{
    QFETCH(OfficeIdentity, us);
    QFETCH(ResultNotice, notice);
    const QByteArray pdf = applicantPdf(notice, us);
    saved(u"secret-"_s + QString::fromUtf8(QTest::currentDataTag()), pdf);
    const SecretBytes secret = SecretBytes::copyOf(password);
    const int pages = int(QString::fromUtf8(run(u"pdfinfo"_s, { saved(u"info"_s, pdf) }))
                              .section(u"Pages:"_s, 1)
                              .section(u'\n', 0, 0)
                              .trimmed()
                              .toInt());
    QVERIFY(pages >= 2 && pages <= 5); // the outer side is the last
    const QString whole = textOf(pdf).simplified(); // nothing is lost behind what was moved
    for (const QString &part : { u"sebagai berikut"_s, u"Demikian disampaikan"_s, notice.head.signatory.name })
        QVERIFY2(whole.contains(part), qPrintable(part));
    int boxes = 0;
    for (int page = 1; page < pages; ++page) {
        const QImage picture = pictureOf(pdf, page).convertToFormat(QImage::Format_Grayscale8);
        const QList<int> rules = [&] {
            QList<int> found;
            for (int y = 0; y < picture.height(); ++y) {
                int dark = 0;
                int longest = 0;
                for (int x = 0; x < picture.width(); ++x) {
                    dark = qGray(picture.pixel(x, y)) < 200 ? dark + 1 : 0;
                    longest = qMax(longest, dark);
                }
                if (longest > 270 && longest < 295) // 280 pt wide
                    found << y;
            }
            return found;
        }();
        if (rules.size() < 2)
            continue;
        ++boxes;
        QVERIFY2(rules.first() > picture.height() / 3, qPrintable(QString::number(rules.first())));
        QVERIFY2(rules.last() < picture.height() * 2 / 3, qPrintable(QString::number(rules.last())));
    }
    QCOMPARE(boxes, 1);
}

void TestPrints::outerSideTellsNothing()
{
    OfficeIdentity us = office();
    const QByteArray pdf = applicantPdf(result(true, true, false), us);
    const QString text = textOf(pdf, 2);
    QVERIFY(text.contains(u"Yth. Sdr."_s));
    QVERIFY(text.contains(u"Nomor segel: SBT-0004217"_s));
    for (const QString &word : { u"rahasia"_s, u"kata sandi"_s, u"password"_s, u"NIP"_s })
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(!pdf.contains(password));
    us.practice = true;
    const QByteArray practice = applicantPdf(result(true, true, false), us);
    QVERIFY(textOf(practice, 1).contains(u"LATIHAN"_s) || textOf(practice, 1).contains(u"L"_s));
    QVERIFY(textOf(practice, 2).contains(u"LATIHAN"_s));
}

void TestPrints::footBearsNumberAndCode()
{
    LetterContent content = letters::write(completion(), office());
    QVERIFY(!textOf(letterrenderer::toPdf(content, office())).contains(u"Kode periksa"_s));
    content.checkCode = u"KRTMWX"_s;
    const QString text = textOf(letterrenderer::toPdf(content, office()));
    QVERIFY(text.contains(u"Kode periksa: KRT-MWX (surat Nomor "_s + content.fields.texts.value(u"nomor_surat"_s)));
}

void TestPrints::officeCopyHasNeitherPasswordNorWord()
{
    LetterContent content = secretLetter(result(true, true, true), office());
    content.rendering = Rendering::Office;
    const QByteArray pdf = letterrenderer::toPdf(content, office());
    saved(u"office-copy"_s, pdf);
    const QString text = textOf(pdf);
    QVERIFY(text.contains(u"tidak dicantumkan pada pertinggal"_s));
    QVERIFY(text.contains(u"BUKTI PENERIMAAN"_s));
    QVERIFY(text.contains(u"Nomor segel: SBT-0004217"_s));
    QVERIFY(!text.contains(u"melati"_s));
    QVERIFY(!text.contains(QString::fromLatin1(password)));
}

void TestPrints::practiceIsMarkedOnEveryPage()
{
    OfficeIdentity practice = office();
    practice.practice = true;
    for (const LetterContent &content :
         { letters::write(completion(14), practice), letters::write(receipt(), practice) }) {
        const QByteArray marked = letterrenderer::toPdf(content, practice);
        const QByteArray plain = letterrenderer::toPdf(content, office());
        const int pages = int(textOf(marked).split(u'\f', Qt::SkipEmptyParts).size());
        QCOMPARE(pages, content.kind == LetterKind::IntakeReceipt ? 1 : 2);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(pictureOf(marked, page) != pictureOf(plain, page));
    }
}

/// R52: an official letter may leave an empty frame for an electronic signature; nothing of one is drawn or written.
void TestPrints::tteFrameIsEmpty()
{
    CompletionNotice notice = completion();
    notice.head.signatory = actingHead();
    const QByteArray plain = letterrenderer::toPdf(letters::write(notice, office()), office());
    notice.head.signatory.tteFrame = true;
    const QByteArray framed = letterrenderer::toPdf(letters::write(notice, office()), office());
    saved(u"tte-frame"_s, framed);
    QCOMPARE(textOf(framed).simplified(), textOf(plain).simplified());
    const QImage page = pictureOf(framed, 1).convertToFormat(QImage::Format_Grayscale8);
    const auto inkOn = [&page](int y) {
        int ink = 0;
        for (int x = page.width() / 2; x < page.width(); ++x)
            ink += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
        return ink;
    };
    QList<int> rules; // 190 pt wide
    for (int y = 0; y < page.height(); ++y) {
        if (inkOn(y) > 180)
            rules << y;
    }
    rules.removeIf([&](int y) { return y < page.height() * 2 / 3; }); // the letterhead's, the table's
    QVERIFY(rules.size() >= 2 && rules.last() - rules.first() > 55);
    for (int y = rules.first() + 3; y < rules.last() - 2; ++y)
        QVERIFY(inkOn(y) <= 4); // its two sides
}

/// Such a letter does not go through other programs, where it would be read.
void TestPrints::noFrameOnALetterWithAPassword()
{
    for (const bool reset : { true, false }) {
        ResultNotice notice = result(reset, true, false);
        notice.head.signatory = actingHead();
        notice.head.signatory.tteFrame = true;
        const QString html = letters::html(letters::write(notice, office(), Rendering::Office));
        QCOMPARE(html.contains(u"loket:tte"_s), !reset);
    }
}

QTEST_MAIN(TestPrints)
#include "tst_prints.moc"

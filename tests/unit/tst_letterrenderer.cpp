// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "letters/letterrenderer.h"
#include "letters/notices.h"
#include "support/pdftext.h"
#include "support/sampleletters.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Letters as the reader of the PDF sees them: text by pdftotext, pictures by pdftoppm.
/// LOKET_KEEP_LETTERS=DIR keeps the PDFs for looking at; LOKET_UPDATE_GOLDEN=1 writes the golden texts anew.
class TestLetterRenderer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goldenText_data();
    void goldenText();
    void oneLetterIsSmall();
    void logoWithoutBackground();
    void pageSize_data();
    void pageSize();
    void archivePdf();
    void blocksOfTheChosenKinds_data();
    void blocksOfTheChosenKinds();
    void officeCopyHasNoPassword();
    void passwordIsDrawnAndIsNoText();
    void passwordNeedsItsLetter();
    void titleWithMarks();
    void darkThemePrintsBlack();
    void missingFontIsNamed();
    void sayingNothingIsRefused();

private:
    void archivable(const QByteArray &pdf) const;
    void nothingCut(const QByteArray &pdf, const LetterContent &content, const OfficeIdentity &by) const;
    QString saved(const QString &name, const QByteArray &pdf) const;
    QByteArray run(const QString &program, const QStringList &arguments) const;
    QByteArray pictureOf(const QByteArray &pdf) const;
    QByteArray letterBy(const OfficeIdentity &us) const; ///< a picture of it

    QTemporaryDir m_folder;
};

using namespace sampleletters;

namespace
{
QByteArray applicantPdf(const ResultNotice &notice, const SecretBytes &password)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    letterrenderer::paint(letters::write(notice, office(), Rendering::Applicant), office(), &password, writer);
    return bytes;
}

QByteArray mediaBox(const QByteArray &pdf)
{
    const qsizetype at = pdf.indexOf("/MediaBox");
    return pdf.mid(at, pdf.indexOf(']', at) - at + 1);
}
} // namespace

QString TestLetterRenderer::saved(const QString &name, const QByteArray &pdf) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write the letter");
    return path;
}

QByteArray TestLetterRenderer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray TestLetterRenderer::pictureOf(const QByteArray &pdf) const
{
    const QString path = saved(QStringLiteral("picture.pdf"), pdf);
    return run(QStringLiteral("pdftoppm"),
               { QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("50"), path });
}

QByteArray TestLetterRenderer::letterBy(const OfficeIdentity &us) const
{
    return pictureOf(letterrenderer::toPdf(letters::write(completion(), us), us));
}

void TestLetterRenderer::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestLetterRenderer::goldenText_data()
{
    QTest::addColumn<int>("index");
    const QList<SampleLetter> all = awkwardLetters();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestLetterRenderer::goldenText()
{
    QFETCH(int, index);
    const SampleLetter one = awkwardLetters().at(index);
    const QString name = QString::fromLatin1(one.name);
    const LetterContent content = one.content();
    QCOMPARE(LetterFields::fromJson(content.fields.toJson()), content.fields);
    const OfficeIdentity by = one.by();
    const QByteArray pdf = letterrenderer::toPdf(content, by);
    const QString text = pdftext::text(pdf);
    archivable(pdf);
    nothingCut(pdf, content, by);

    const QString kept = qEnvironmentVariable("LOKET_KEEP_LETTERS");
    if (!kept.isEmpty())
        QFile::copy(saved(name, pdf), QDir(kept).filePath(name + QStringLiteral(".pdf")));
    QFile golden(QStringLiteral(LOKET_TEST_DATA "/letters/") + name + QStringLiteral(".txt"));
    if (qEnvironmentVariableIsSet("LOKET_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
}

void TestLetterRenderer::pageSize_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("F4 215x330") << int(SheetSize::F4) << 609.4 << 935.4;
    QTest::newRow("F4 210x330") << int(SheetSize::F4Narrow) << 595.3 << 935.4;
    QTest::newRow("A4") << int(SheetSize::A4) << 595.3 << 841.9;
}

void TestLetterRenderer::pageSize()
{
    QFETCH(int, sheet);
    QFETCH(double, width);
    QFETCH(double, height);
    OfficeIdentity identity = office();
    identity.sheet = SheetSize(sheet);
    const QByteArray box = mediaBox(letterrenderer::toPdf(letters::write(completion(), identity), identity));
    static const QRegularExpression numbers(QStringLiteral("\\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const QRegularExpressionMatch match = numbers.match(QString::fromLatin1(box));
    QVERIFY2(match.hasMatch(), box.constData());
    QVERIFY(qAbs(match.captured(1).toDouble() - width) <= 1);
    QVERIFY(qAbs(match.captured(2).toDouble() - height) <= 1);
}

/// The rules of PDF/A-1b that a letter could break; a validator that knows all of them is run by hand.
void TestLetterRenderer::archivable(const QByteArray &pdf) const
{
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    const QString path = saved(QStringLiteral("c.pdf"), pdf);
    run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path });
    QCOMPARE(pdf.count("/Lang (id-ID)"), 1);
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>") || pdf.contains("pdfaid:part=\"1\""));
    QCOMPARE(pdf.count("/GTS_PDFA1"), 1);
    const QByteArray open =
        run(QStringLiteral("qpdf"),
            { QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-") });
    QVERIFY(open.contains("acsp")); // the colour profile
    QVERIFY(!open.contains("/Encrypt") && !open.contains("/ObjStm") && !open.contains("/JavaScript"));
    static const QRegularExpression seeThrough(QStringLiteral("/SMask (?!/None)|/(?:ca|CA) (?!1)|/S /Transparency"));
    QVERIFY(!seeThrough.match(QString::fromLatin1(open)).hasMatch());
    const QString fonts = QString::fromUtf8(run(QStringLiteral("pdffonts"), { path }));
    const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("^[A-Z]{6}\\+\\S+ .* Identity-H +yes yes yes "));
    for (const QString &line : lines)
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line)); // embedded, a subset, readable
}

/// Each word of each value stands on the paper in one piece, within the margins.
void TestLetterRenderer::nothingCut(const QByteArray &pdf, const LetterContent &content, const OfficeIdentity &by) const
{
    const QString path = saved(QStringLiteral("n.pdf"), pdf);
    const QString boxes =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), path, QStringLiteral("-") }));
    const qreal points = 72 / 25.4;
    const qreal width = (by.sheet == SheetSize::F4 ? 215 : 210) * points;
    const qreal height = (by.sheet == SheetSize::A4 ? 297 : 330) * points;
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">"));
    int words = 0;
    for (auto matches = word.globalMatch(boxes); matches.hasNext(); ++words) {
        const auto match = matches.next();
        QVERIFY2(match.captured(1).toDouble() >= by.margins.left() * points - 1, qPrintable(match.captured()));
        QVERIFY2(match.captured(3).toDouble() <= width - by.margins.right() * points + 1, qPrintable(match.captured()));
        QVERIFY2(match.captured(4).toDouble() <= height - 10 * points, qPrintable(match.captured()));
    }
    QVERIFY(words > 50);
    QString text =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), { QStringLiteral("-raw"), path, QStringLiteral("-") }));
    text = text.simplified();
    const QString name = content.fields.texts.value(QStringLiteral("nama_pemohon"));
    for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        QVERIFY2(text.contains(part), qPrintable(part));
    const QString signer = content.fields.texts.value(QStringLiteral("penanda_nama"));
    for (const QString &part : signer.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestLetterRenderer::archivePdf()
{
    archivable(letterrenderer::toPdf(letters::write(completion(), office()), office()));
}

/// The same letter by WeasyPrint 57.2 has 14,775 bytes, and is no PDF/A.
void TestLetterRenderer::oneLetterIsSmall()
{
    const LetterKind kind = LetterKind::CompletionNotice;
    const LetterContent content { kind, letters::letterTemplate(kind).fields().example, Rendering::Office };
    const QByteArray pdf = letterrenderer::toPdf(content, OfficeIdentity());
    qInfo("a letter of one page: %d bytes", int(pdf.size()));
    QVERIFY(pdf.size() < 16'252);
}

/// Arms on a ground that can be seen through, as such pictures mostly come.
void TestLetterRenderer::logoWithoutBackground()
{
    QImage arms(300, 400, QImage::Format_ARGB32);
    arms.fill(Qt::transparent);
    QPainter painter(&arms);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0, 0, 0, 128));
    painter.drawEllipse(20, 20, 260, 360);
    painter.end();
    OfficeIdentity identity = office();
    QBuffer buffer(&identity.logoPng);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(arms.save(&buffer, "PNG"));
    const QByteArray pdf = letterrenderer::toPdf(letters::write(completion(), identity), identity);
    archivable(pdf);
    QVERIFY(pictureOf(pdf) != letterBy(office()));
    OfficeIdentity other = office(); // whose arms are not the last one's
    QBuffer turned(&other.logoPng);
    turned.open(QIODevice::WriteOnly);
    QVERIFY(arms.transformed(QTransform().rotate(90)).save(&turned, "PNG"));
    QVERIFY(letterBy(other) != pictureOf(pdf));
    QCOMPARE(letterBy(identity), pictureOf(pdf));
}

void TestLetterRenderer::blocksOfTheChosenKinds_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("information");
    QTest::addColumn<bool>("change");
    for (int kinds = 1; kinds < 8; ++kinds)
        QTest::addRow("%d", kinds) << bool(kinds & 1) << bool(kinds & 2) << bool(kinds & 4);
}

void TestLetterRenderer::blocksOfTheChosenKinds()
{
    QFETCH(bool, reset);
    QFETCH(bool, information);
    QFETCH(bool, change);
    const LetterContent content = letters::write(result(reset, information, change), office(), Rendering::Office);
    const QString text = pdftext::text(letterrenderer::toPdf(content, office()));
    const auto has = [&](const char *words) { return text.contains(QString::fromUtf8(words)); };
    QCOMPARE(has("Kata sandi sementara"), reset);
    QCOMPARE(has("tidak dicantumkan pada pertinggal"), reset);
    QCOMPARE(has("Rahasia"), reset);
    QCOMPARE(has("Salinan Nomor 1 dari 1"), reset);
    QCOMPARE(has("WAJIB mengganti"), reset);
    QCOMPARE(has("Semula"), change);
    QVERIFY(has("POKJA.SITI3"));
    QVERIFY(has("BUKTI PENERIMAAN"));
}

void TestLetterRenderer::officeCopyHasNoPassword()
{
    const SecretBytes password = SecretBytes::copyOf("KaT3m#RdXy4+hN7J");
    const LetterContent content = letters::write(result(true, true, false), office(), Rendering::Office);
    QVERIFY(!letters::wantsPassword(content));
    const auto painted = [&](const SecretBytes *given) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        letterrenderer::paint(content, office(), given, writer);
        return bytes;
    };
    const QByteArray bytes = painted(&password); // given by mistake: still not drawn
    QCOMPARE(pictureOf(bytes), pictureOf(painted(nullptr)));
    QVERIFY(!pdftext::text(bytes).contains(QStringLiteral("KaT3")));
}

void TestLetterRenderer::passwordIsDrawnAndIsNoText()
{
    const ResultNotice notice = result(true, true, false);
    const SecretBytes one = SecretBytes::copyOf("KaT3m#RdXy4+hN7J");
    const SecretBytes other = SecretBytes::copyOf("KaT3m#RdXy4+hN7T");
    const QByteArray pdf = applicantPdf(notice, one);
    QCOMPARE(pictureOf(pdf), pictureOf(applicantPdf(notice, one)));
    QVERIFY(pictureOf(pdf) != pictureOf(applicantPdf(notice, other)));
    const QString text = pdftext::text(pdf);
    QVERIFY(text.contains(QStringLiteral("Kata sandi sementara")));
    for (const char *part :
         { "KaT3", "m#Rd", "Xy4+", "hN7J", "K besar", "tanda pagar", "BUKTI PENERIMAAN", "PERTINGGAL" })
        QVERIFY2(!text.contains(QString::fromLatin1(part)), part);
}

void TestLetterRenderer::passwordNeedsItsLetter()
{
    const LetterContent content = letters::write(result(true, false, false), office(), Rendering::Applicant);
    QVERIFY(letters::wantsPassword(content));
    QVERIFY_THROWS_EXCEPTION(Error, letterrenderer::toPdf(content, office()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QVERIFY_THROWS_EXCEPTION(Error, letterrenderer::paint(content, office(), nullptr, writer));
    const SecretBytes none;
    QVERIFY_THROWS_EXCEPTION(Error, letterrenderer::paint(content, office(), &none, writer));
    // Without a reset the applicant's letter is an ordinary one.
    QVERIFY(!letters::wantsPassword(letters::write(result(false, true, false), office(), Rendering::Applicant)));
}

void TestLetterRenderer::titleWithMarks()
{
    CompletionNotice notice = completion();
    notice.head.number = QStringLiteral("<7> & \"8\"");
    const LetterContent content = letters::write(notice, office());
    QCOMPARE(letters::title(content), QStringLiteral("Pemberitahuan Kelengkapan Berkas Nomor <7> & \"8\""));
    const QByteArray pdf = letterrenderer::toPdf(content, office());
    const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), { saved(QStringLiteral("t.pdf"), pdf) }));
    QVERIFY2(info.contains(letters::title(content)), qPrintable(info));
}

void TestLetterRenderer::darkThemePrintsBlack()
{
    const QByteArray light = letterBy(office());
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    const QByteArray underDark = letterBy(office());
    QGuiApplication::setPalette(before);
    QCOMPARE(underDark, light);
}

void TestLetterRenderer::missingFontIsNamed()
{
    OfficeIdentity identity = office();
    identity.fontFamily = QStringLiteral("Tidak Ada");
    try {
        letterrenderer::toPdf(letters::write(completion(), identity), identity);
        QFAIL("no error");
    } catch (const Error &error) {
        QVERIFY(error.text().contains(QStringLiteral("Tidak Ada")));
    }
}

void TestLetterRenderer::sayingNothingIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(Error, letters::write(completion(0), office()));
    RefusalNotice notice = refusal(officer());
    notice.reasons.clear();
    QVERIFY_THROWS_EXCEPTION(Error, letters::writeRejection(notice, office()));
    CompletionNotice noNumber = completion();
    noNumber.head.number.clear();
    QVERIFY_THROWS_EXCEPTION(Error, letterrenderer::toPdf(letters::write(noNumber, office()), office()));
    RefusalNotice noBody = refusal(officer());
    QVERIFY_THROWS_EXCEPTION(Error, letterrenderer::toPdf(letters::writeReferral(noBody, office()), office()));
}

QTEST_MAIN(TestLetterRenderer)
#include "tst_letterrenderer.moc"

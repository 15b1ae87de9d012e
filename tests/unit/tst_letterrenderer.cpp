// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "letters/letterrenderer.h"
#include "letters/notices.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// Letters as the reader of the PDF sees them: text by pdftotext, pictures by pdftoppm.
/// LOKET_KEEP_LETTERS=DIR keeps the PDFs for looking at; LOKET_UPDATE_GOLDEN=1 writes the golden texts anew.
class TestLetterRenderer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goldenText_data();
    void goldenText();
    void pageSize_data();
    void pageSize();
    void signatureStaysWithTheClosing();
    void letterheadOnFirstPageOnly();
    void archivePdf();
    void blocksOfTheChosenKinds_data();
    void blocksOfTheChosenKinds();
    void officeCopyHasNoPassword();
    void passwordIsDrawnAndIsNoText();
    void passwordNeedsItsLetter();
    void practiceIsMarkedOnEveryPage();
    void titleWithMarks();
    void darkThemePrintsBlack();
    void missingFontIsNamed();
    void sayingNothingIsRefused();

private:
    QString saved(const QString &name, const QByteArray &pdf) const;
    QByteArray run(const QString &program, const QStringList &arguments) const;
    QString textOf(const QByteArray &pdf) const;
    QByteArray pictureOf(const QByteArray &pdf) const;

    QTemporaryDir m_folder;
};

namespace
{
OfficeIdentity office()
{
    OfficeIdentity identity;
    identity.letterhead.append(QStringLiteral("BAGIAN PENGADAAN BARANG DAN JASA"));
    identity.address = QStringLiteral("Jalan Contoh Nomor 1");
    identity.phone = QStringLiteral("(0915) 21000");
    identity.website = QStringLiteral("contoh.go.id");
    identity.email = QStringLiteral("ukpbj@contoh.go.id");
    identity.city = QStringLiteral("Bula");
    identity.postalCode = QStringLiteral("97554");
    identity.spseAddress = QStringLiteral("spse.contoh.go.id");
    return identity;
}

Signatory officer()
{
    return signature::adminAgency(QStringLiteral("Petugas Latihan, S.Kom."), QStringLiteral("199001012015031002"),
                                  NipKind::Pns);
}

Signatory actingHead()
{
    Signatory signatory;
    signatory.capacity = Capacity::Plt;
    signatory.position = QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA");
    signatory.name = QStringLiteral("Drs. Contoh Pejabat, M.Si.");
    signatory.rank = QStringLiteral("Pembina Tingkat I, IV/b");
    signatory.nip = QStringLiteral("197008171995031002");
    signatory.onBehalf =
        OnBehalf { QStringLiteral("SEKRETARIS DAERAH"), QStringLiteral("ASISTEN PEREKONOMIAN DAN PEMBANGUNAN") };
    return signatory;
}

LetterRequest request()
{
    LetterRequest result;
    result.agendaNumber = QStringLiteral("17/2026");
    result.receivedAt = QDateTime(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC);
    result.kinds.reset = true;
    result.kinds.information = true;
    result.letterNumber = QStringLiteral("005/POKJA-III/XI/2026");
    result.letterDate = QDate(2026, 11, 20);
    result.letterSubject = QStringLiteral("Permohonan Reset Password dan Info User ID");
    result.applicant = { QStringLiteral("Siti Rahmawati, S.T."),
                         QStringLiteral("198503122010012004"),
                         NipKind::Pns,
                         QStringLiteral("Pokja Pemilihan III"),
                         QStringLiteral("Anggota"),
                         {} };
    return result;
}

LetterHead head(const Signatory &signatory)
{
    return { QStringLiteral("000.3.5/12/PBJ"), QDate(2026, 11, 23), signatory, {} };
}

MissingPaper missing(int number)
{
    return { QStringLiteral("Dokumen ke-%1 yang dipersyaratkan").arg(number), QStringLiteral("K3"),
             QStringLiteral("Dokumen tidak dilampirkan pada berkas permohonan"),
             QStringLiteral("Melampirkan dokumen yang masih berlaku dan terbaca") };
}

CompletionNotice completion(int papers = 1)
{
    CompletionNotice notice { request(), head(officer()), QDate(2026, 11, 23), 1, {}, {} };
    for (int i = 1; i <= papers; ++i)
        notice.papers.append(missing(i));
    return notice;
}

RefusalNotice refusal(const Signatory &signatory)
{
    RefusalNotice notice;
    notice.request = request();
    notice.head = head(signatory);
    notice.sop = { QStringLiteral("027/04/SOP-LPSE/UKPBJ/2022"),
                   QStringLiteral("SOP Reset Password dan Perubahan Informasi User ID Pokja Pemilihan") };
    notice.checkedOn = QDate(2026, 11, 23);
    notice.validatedOn = QDate(2026, 11, 24);
    notice.reasons = { QStringLiteral("nama pemohon tidak tercantum dalam Surat Keputusan Penetapan"),
                       QStringLiteral("User ID bukan milik pemohon") };
    notice.userId = QStringLiteral("POKJA.SITI3");
    notice.officerName = QStringLiteral("Petugas Latihan, S.Kom.");
    return notice;
}

ResultNotice result(bool reset, bool information, bool change)
{
    ResultNotice notice;
    notice.request = request();
    notice.request.kinds = { reset, information, change };
    notice.head = head(officer());
    notice.sop = refusal(officer()).sop;
    notice.doneAt = QDateTime(QDate(2026, 11, 23), QTime(1, 15), Qt::UTC);
    notice.userId = QStringLiteral("POKJA.SITI3");
    notice.changes = { { QStringLiteral("Surel"), QStringLiteral("siti@contoh.go.id"),
                         QStringLiteral("siti.rahmawati@contoh.go.id") },
                       { QStringLiteral("Telepon"), {}, QStringLiteral("+6281234567890") } };
    notice.officerName = QStringLiteral("Petugas Latihan, S.Kom.");
    return notice;
}

IntakeReceipt receipt()
{
    IntakeReceipt slip;
    slip.request = request();
    slip.papers = {
        { QStringLiteral("Surat Permohonan Reset Password dan Info User ID"), QStringLiteral("Asli"), 1, true },
        { QStringLiteral("Surat Keputusan Penetapan sebagai Pokja Pemilihan"), QStringLiteral("Salinan"), 2, true }
    };
    slip.standardMinutes = 50;
    slip.officerName = QStringLiteral("Petugas Latihan, S.Kom.");
    slip.officerNip = QStringLiteral("199001012015031002");
    return slip;
}

const QString marks = QStringLiteral("%1 {x} <b> & \"A\" {{nama}} [[end]]");
const QString longName = QStringLiteral("Prof. Dr. Ir. H. Muhammad Abdurrahman Wahyudiningrat Kusumohadiningrat "
                                        "Sastroatmodjo Rumakway Kwairumaratu, S.T., M.T., M.Si., Ph.D., CPSp.");

CompletionNotice named(const QString &name, const QString &nip, NipKind kind)
{
    CompletionNotice notice = completion();
    notice.request.applicant.name = name;
    notice.request.applicant.nip = nip;
    notice.request.applicant.nipKind = kind;
    return notice;
}

LetterContent withMarks()
{
    CompletionNotice notice = named(marks, {}, NipKind::Pns);
    notice.head.number = marks;
    notice.request.applicant.pokja = marks;
    notice.papers.first().finding = marks;
    notice.head.signatory.name = marks;
    return letters::write(notice, office());
}

struct Case {
    const char *name;
    std::function<LetterContent()> content;
};

QList<Case> cases()
{
    return {
        { "completion", [] { return letters::write(completion(), office()); } },
        { "completion-second-deadline-copies",
          [] {
              CompletionNotice notice = completion(2);
              notice.round = 2;
              notice.deadline = QDate(2026, 12, 1);
              notice.head.copies = { QStringLiteral("Kepala UKPBJ Kabupaten Seram Bagian Timur"),
                                     QStringLiteral("Arsip") };
              return letters::write(notice, office());
          } },
        { "completion-twelve-missing", [] { return letters::write(completion(12), office()); } },
        { "completion-marks", [] { return withMarks(); } },
        { "completion-long-name",
          [] {
              return letters::write(named(longName, QStringLiteral("198503122010012004"), NipKind::Pns), office());
          } },
        { "completion-one-letter",
          [] { return letters::write(named(QStringLiteral("A"), {}, NipKind::Pns), office()); } },
        { "rejection", [] { return letters::writeRejection(refusal(officer()), office()); } },
        { "rejection-plt-an-ub",
          [] {
              RefusalNotice notice = refusal(actingHead());
              notice.competentBody = QStringLiteral("LKPP");
              notice.validatedOn = {};
              return letters::writeRejection(notice, office());
          } },
        { "referral",
          [] {
              RefusalNotice notice = refusal(officer());
              notice.reasons = { QStringLiteral("akun dikelola pada Manajemen Akun Terpusat SPSE (INAPROC)") };
              notice.competentBody = QStringLiteral("Verifikator Akses Instansi pada INAPROC");
              notice.competentContact = QStringLiteral("laman akun.inaproc.id");
              return letters::writeReferral(notice, office());
          } },
        { "result-reset", [] { return letters::write(result(true, true, false), office(), Rendering::Office); } },
        { "result-information",
          [] { return letters::write(result(false, true, false), office(), Rendering::Office); } },
        { "result-all-pppk",
          [] {
              ResultNotice notice = result(true, true, true);
              notice.request.applicant.nip = QStringLiteral("199001012023211001");
              notice.request.applicant.nipKind = NipKind::Pppk;
              return letters::write(notice, office(), Rendering::Office);
          } },
        { "result-no-nip",
          [] {
              ResultNotice notice = result(false, false, true);
              notice.request.applicant.nip.clear();
              notice.head.signatory.nip.clear();
              return letters::write(notice, office(), Rendering::Applicant);
          } },
        { "receipt", [] { return letters::write(receipt(), office()); } },
        { "receipt-carried",
          [] {
              IntakeReceipt slip = receipt();
              slip.carrierName = QStringLiteral("Abdul Pembawa");
              slip.carrierAuthorised = true;
              slip.papers.append({ QStringLiteral("Surat kuasa pembawa berkas"), QStringLiteral("Asli"), 1, true });
              slip.papers.append({ QStringLiteral("Dokumen lain"), {}, 0, false });
              slip.request.kinds = { false, false, true };
              return letters::write(slip, office());
          } },
    };
}

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

QString TestLetterRenderer::textOf(const QByteArray &pdf) const
{
    const QString path = saved(QStringLiteral("text.pdf"), pdf);
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") }));
}

QByteArray TestLetterRenderer::pictureOf(const QByteArray &pdf) const
{
    const QString path = saved(QStringLiteral("picture.pdf"), pdf);
    return run(QStringLiteral("pdftoppm"),
               { QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("50"), path });
}

void TestLetterRenderer::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestLetterRenderer::goldenText_data()
{
    QTest::addColumn<int>("index");
    const QList<Case> all = cases();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestLetterRenderer::goldenText()
{
    QFETCH(int, index);
    const Case one = cases().at(index);
    const QString name = QString::fromLatin1(one.name);
    const LetterContent content = one.content();
    QCOMPARE(LetterFields::fromJson(content.fields.toJson()), content.fields);
    const QByteArray pdf = letterrenderer::toPdf(content, office());
    const QString text = textOf(pdf);

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

/// However long the table, the closing and all of the signature stand on one page, the last.
void TestLetterRenderer::signatureStaysWithTheClosing()
{
    int twoPages = 0;
    for (int papers = 1; papers <= 12; ++papers) {
        CompletionNotice notice = completion(papers);
        notice.head.signatory = actingHead();
        const QStringList pages = textOf(letterrenderer::toPdf(letters::write(notice, office()), office()))
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

void TestLetterRenderer::letterheadOnFirstPageOnly()
{
    const QStringList pages = textOf(letterrenderer::toPdf(letters::write(completion(14), office()), office()))
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

void TestLetterRenderer::archivePdf()
{
    const QByteArray pdf = letterrenderer::toPdf(letters::write(completion(), office()), office());
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>") || pdf.contains("pdfaid:part=\"1\""));
    const QString fonts = QString::fromUtf8(run(QStringLiteral("pdffonts"), { saved(QStringLiteral("f.pdf"), pdf) }));
    const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        QVERIFY2(line.startsWith(QStringLiteral("LiberationSans")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("Identity-H       yes")), qPrintable(line)); // embedded
    }
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
    const QString text = textOf(letterrenderer::toPdf(content, office()));
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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        letterrenderer::paint(content, office(), &password, writer); // given by mistake: still not drawn
    }
    QCOMPARE(pictureOf(bytes), pictureOf(letterrenderer::toPdf(content, office())));
    QVERIFY(!textOf(bytes).contains(QStringLiteral("KaT3")));
}

void TestLetterRenderer::passwordIsDrawnAndIsNoText()
{
    const ResultNotice notice = result(true, true, false);
    const SecretBytes one = SecretBytes::copyOf("KaT3m#RdXy4+hN7J");
    const SecretBytes other = SecretBytes::copyOf("KaT3m#RdXy4+hN7T");
    const QByteArray pdf = applicantPdf(notice, one);
    QCOMPARE(pictureOf(pdf), pictureOf(applicantPdf(notice, one)));
    QVERIFY(pictureOf(pdf) != pictureOf(applicantPdf(notice, other)));
    const QString text = textOf(pdf);
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

void TestLetterRenderer::practiceIsMarkedOnEveryPage()
{
    OfficeIdentity practice = office();
    practice.practice = true;
    for (const LetterContent &content :
         { letters::write(completion(14), practice), letters::write(receipt(), practice) }) {
        const QStringList pages =
            textOf(letterrenderer::toPdf(content, practice)).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pictureOf(letterrenderer::toPdf(content, practice))
                != pictureOf(letterrenderer::toPdf(content, office())));
    }
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
    const LetterContent content = letters::write(completion(), office());
    const QByteArray light = pictureOf(letterrenderer::toPdf(content, office()));
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    const QByteArray underDark = pictureOf(letterrenderer::toPdf(content, office()));
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

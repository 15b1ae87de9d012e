// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/folderlook.h"
#include "capture/mail.h"
#include "capture/paperopening.h"
#include "capture/paperreader.h"
#include "capture/readnow.h"
#include "capture/stickfiles.h"
#include "capture/wholefile.h"
#include "core/error.h"
#include "secrets/contenthash.h"
#include "support/foreignfiles.h"
#include "support/realfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using wholefile::End;

/// The ways in without a scanner, below the window: when a file is whole, what a mail holds, what a stick gives (C5).
class WaysTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("LOKET_READER", LOKET_BIN "/loket-reader"); }
    void knowsAWholeFileByItsEnd_data();
    void knowsAWholeFileByItsEnd();
    void tiffsThatLie();
    void readsOnlyWhatIsStill();
    void movesWithoutReplacing();
    void tellsWhyAFolderCannotBeUsed();
    void readsAMail();
    void readsForeignLetters();
    void refusesWhatNoMailProgramWrites();
    void mailPagesAreWordsAndPictures();
    void opensAMailWithItsAttachments();
    void listsAStickAndLeavesItAlone();
    void readsAttachmentsFromTheCommandLine();
};

namespace
{
QByteArray base64Lines(const QByteArray &bytes)
{
    QByteArray lines;
    const QByteArray all = bytes.toBase64();
    for (qsizetype i = 0; i < all.size(); i += 76)
        lines += all.mid(i, 76) + "\r\n";
    return lines;
}

QByteArray part(const QByteArray &heads, const QByteArray &body)
{
    return "--batas\r\n" + heads + "\r\n\r\n" + body + "\r\n";
}

/// A mail as offices send it: text and HTML, a scan with a name in another alphabet, a logo, a winmail.dat.
QByteArray officeMail()
{
    QByteArray mail = "Return-Path: <a@contoh.go.id>\r\nReceived: from x by y; Mon, 2 Mar 2026 09:00:01 +0900\r\n"
                      "From: =?UTF-8?B?"
        + QByteArray("Fatimah Rumbouw é").toBase64()
        + "?= <fatimah@contoh.go.id>\r\n"
          "To: UKPBJ <ukpbj@contoh.go.id>\r\n"
          "Subject: =?iso-8859-1?Q?Permohonan_reset_=E9?=\r\n =?UTF-8?Q?_kata_sandi?=\r\n"
          "Date: Mon, 2 Mar 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=\"batas\"\r\n\r\nPengantar yang tidak tampak.\r\n";
    mail += part("Content-Type: multipart/alternative; boundary=dalam",
                 "--dalam\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                 "\r\nYth. Kepala UKPBJ,=\r\n mohon reset kata sandi NIP 198703032012012003.=C2=A0\r\n"
                 "--dalam\r\nContent-Type: text/html\r\n\r\n<p>Yth. <img src=\"http://jahat.example/x.png\"></p>\r\n"
                 "--dalam--");
    mail += part("Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
                 "Content-Disposition: attachment; filename*=UTF-8''Surat%20Permohonan%20%C3%A9.pdf",
                 base64Lines(realfiles::pdf({ u"SURAT PERMOHONAN"_s })));
    mail +=
        part("Content-Type: image/png; name=\"=?UTF-8?Q?SK_penetapan.png?=\"\r\nContent-Transfer-Encoding: base64\r\n"
             "Content-Disposition: inline",
             base64Lines(realfiles::png(u"SK PENETAPAN"_s)));
    mail += part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <logo>",
                 base64Lines(QByteArray("\x89PNG\r\n\x1a\n tiny")));
    mail += part("Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64",
                 base64Lines("TNEF"));
    mail += part("Content-Type: application/octet-stream; name=\"../../../.config/autostart/x.desktop\"\r\n"
                 "Content-Disposition: attachment",
                 "[Desktop Entry]");
    return mail + "--batas--\r\n";
}

QByteArray bigTiff()
{
    return realfiles::tiff(2);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

folderlook::Entry entryOf(const QString &folder, const QString &name)
{
    for (const folderlook::Entry &file : folderlook::look(folder, {}).files) {
        if (file.name == name)
            return file;
    }
    return {};
}
} // namespace

void WaysTest::knowsAWholeFileByItsEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("pdf") << realfiles::pdf({ u"satu"_s, u"dua"_s });
    QTest::newRow("png") << realfiles::png(u"satu"_s);
    QTest::newRow("jpeg") << realfiles::jpeg(u"satu"_s);
    QTest::newRow("tiff") << bigTiff();
    QTest::newRow("mail") << officeMail();
}

/// Cut anywhere, it is not whole; with a device's padding behind, it is.
void WaysTest::knowsAWholeFileByItsEnd()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(wholefile::endOf(bytes), End::There);
    const bool isMail = bytes.startsWith("Return-Path");
    for (int tenth = 1; tenth < 10; ++tenth) {
        const QByteArray cut = bytes.left(bytes.size() * tenth / 10);
        QVERIFY2(wholefile::endOf(cut) == End::Missing || (isMail && tenth < 2), qPrintable(QString::number(tenth)));
    }
    QCOMPARE(wholefile::endOf(bytes.chopped(6)), End::Missing);
    if (!isMail)
        QCOMPARE(wholefile::endOf(bytes + QByteArray(400, '\0')), End::There);
    // A linearised PDF has an end mark near its head long before it is whole.
    if (bytes.startsWith("%PDF")) {
        QByteArray linear = bytes;
        linear.insert(9, "1 0 obj<</Linearized 1/L 999999>>endobj\n");
        QCOMPARE(wholefile::endOf(linear), End::Missing);
        QByteArray elsewhere = bytes;
        elsewhere.replace(bytes.lastIndexOf("startxref") + 10, 1, "9999999");
        QCOMPARE(wholefile::endOf(elsewhere), End::Missing);
    }
    QCOMPARE(wholefile::endOf("catatan saja"), End::Unmarked);
    QCOMPARE(wholefile::endOf("From: a@b\nTo: c@d\nSubject: x\n\nisi\n"), End::Unmarked);
}

/// Numbers that point anywhere end in a word, never outside the bytes.
void WaysTest::tiffsThatLie()
{
    using foreignfiles::tiff;
    QCOMPARE(wholefile::endOf(tiff({ { 256, 4, 1, 100 } }, 8)), End::There); // in a circle: the reader says so
    QCOMPARE(wholefile::endOf(tiff({ { 273, 4, 1, 0xfffffff0 }, { 279, 4, 1, 64 } })), End::Missing);
    QCOMPARE(wholefile::endOf(tiff({ { 273, 4, 0xffffffff, 8 }, { 279, 4, 0xffffffff, 8 } })), End::Missing);
    QCOMPARE(wholefile::endOf(tiff({ { 256, 4, 1, 1 } }, 0xfffffffe)), End::Missing);
    for (const QByteArray &head : { QByteArray("II*\0", 4), QByteArray("MM\0*", 4), QByteArray("II+\0", 4) })
        QCOMPARE(wholefile::endOf(head), End::Missing);
}

void WaysTest::readsOnlyWhatIsStill()
{
    const QTemporaryDir dir;
    const QByteArray pdf = realfiles::pdf({ u"satu"_s });
    const QString path = dir.filePath(u"a.pdf"_s);
    QVERIFY(write(path, pdf));
    const folderlook::Entry file = entryOf(dir.path(), u"a.pdf"_s);
    const folderlook::Copy copy = folderlook::read(dir.path(), file, false);
    QCOMPARE(copy.state, folderlook::Copy::State::Whole);
    QCOMPARE(copy.bytes, pdf);
    QCOMPARE(copy.sha256, QString::fromLatin1(sha256(pdf)));
    { // somebody holds it open for writing, as a copier does
        QFile writer(path);
        QVERIFY(writer.open(QIODevice::ReadWrite));
        const folderlook::Copy busy = folderlook::read(dir.path(), file, false);
        QVERIFY(busy.state == folderlook::Copy::State::Arriving && !busy.endMissing); // it is whole all the same
    }
    QVERIFY(write(path, pdf + "\n% lagi\n"));
    QCOMPARE(folderlook::read(dir.path(), file, false).state, folderlook::Copy::State::Arriving);
    // Half a file arrives for as long as it may, then it is refused in a sentence.
    QVERIFY(write(dir.filePath(u"b.pdf"_s), pdf.left(200)));
    const folderlook::Entry half = entryOf(dir.path(), u"b.pdf"_s);
    QCOMPARE(folderlook::read(dir.path(), half, false).state, folderlook::Copy::State::Arriving);
    QVERIFY(folderlook::read(dir.path(), half, false).endMissing);
    QCOMPARE(folderlook::read(dir.path(), half, true).state, folderlook::Copy::State::Refused);
    QVERIFY(folderlook::read(dir.path(), half, true).why.endsWith(u'.'));
    // B31: what is no file is told, and nothing waits for a pipe's other end.
    QVERIFY(QFile::link(u"/etc/passwd"_s, dir.filePath(u"c.pdf"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"d.pdf"_s)).constData(), 0600), 0);
    for (const QString &name : { u"c.pdf"_s, u"d.pdf"_s }) {
        const folderlook::Copy odd = folderlook::read(dir.path(), entryOf(dir.path(), name), true);
        QCOMPARE(odd.state, folderlook::Copy::State::Refused);
        QVERIFY(odd.bytes.isEmpty() && odd.why.endsWith(u'.'));
    }
    // What programs lay beside a file while they write it is not looked at.
    for (const QString &name : { u"e.pdf.part"_s, u".hidden.pdf"_s, u"Thumbs.db"_s, u"~$x.pdf"_s })
        QVERIFY(write(dir.filePath(name), pdf));
    QCOMPARE(folderlook::look(dir.path(), {}).files.size(), 4);
}

void WaysTest::movesWithoutReplacing()
{
    const QTemporaryDir dir;
    const QDate day(2026, 3, 2);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(write(dir.filePath(u"scan.pdf"_s), QByteArray::number(i)));
        QCOMPARE(folderlook::moveTaken(dir.path(), entryOf(dir.path(), u"scan.pdf"_s), day), QString());
    }
    const QDir taken(dir.filePath(u"Diambil/2026-03-02"_s));
    QCOMPARE(taken.entryList(QDir::Files, QDir::Name),
             QStringList({ u"scan (2).pdf"_s, u"scan (3).pdf"_s, u"scan.pdf"_s }));
    // A file that was written to since it was read is not moved: it arrives anew.
    QVERIFY(write(dir.filePath(u"b.pdf"_s), "satu"));
    const folderlook::Entry before = entryOf(dir.path(), u"b.pdf"_s);
    QVERIFY(write(dir.filePath(u"b.pdf"_s), "satu dua"));
    QVERIFY(!folderlook::moveTaken(dir.path(), before, day).isEmpty());
    QVERIFY(QFile::exists(dir.filePath(u"b.pdf"_s)));
    // Refused: with its reason beside it, and found again with it.
    QCOMPARE(folderlook::moveRefused(dir.path(), entryOf(dir.path(), u"b.pdf"_s), u"Bukan berkas."_s), QString());
    const auto refused = folderlook::look(dir.path(), {}).refused;
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().name, u"b.pdf"_s);
    QCOMPARE(refused.first().why, u"Bukan berkas."_s);
    // Where nothing can be moved to, it stays and is told.
    const QTemporaryDir other;
    QVERIFY(write(other.filePath(u"Diambil"_s), "bukan folder") && write(other.filePath(u"c.pdf"_s), "x"));
    QVERIFY(!folderlook::moveTaken(other.path(), entryOf(other.path(), u"c.pdf"_s), day).isEmpty());
    QVERIFY(QFile::exists(other.filePath(u"c.pdf"_s)));
}

void WaysTest::tellsWhyAFolderCannotBeUsed()
{
    const QTemporaryDir dir;
    QCOMPARE(folderlook::whyNot(dir.path()), QString());
    QVERIFY(
        QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // nothing was left behind
    QVERIFY(!folderlook::whyNot(dir.filePath(u"tidak-ada"_s)).isEmpty());
    QVERIFY(!folderlook::whyNot(u"/proc"_s).isEmpty()); // can be read, not written
    QVERIFY(write(dir.filePath(u"berkas"_s), "x"));
    QVERIFY(!folderlook::look(dir.filePath(u"berkas"_s), {}).problem.isEmpty());
    // A share that is gone leaves an empty folder behind, on another file system.
    QCOMPARE(folderlook::look(dir.path(), folderlook::rootOf(dir.path())).problem, QString());
    QVERIFY(!folderlook::look(dir.path(), u"/mnt/salinan"_s).problem.isEmpty());
}

void WaysTest::readsAMail()
{
    QVERIFY(isMail(officeMail()));
    QVERIFY(!isMail("%PDF-1.4\nFrom: x\nTo: y\n") && !isMail("Nama;NIP\nFrom: x\n") && !isMail({}));
    const Mail mail = readnow::mail(officeMail());
    QCOMPARE(mail.from, u"Fatimah Rumbouw é <fatimah@contoh.go.id>"_s);
    QCOMPARE(mail.to, u"UKPBJ <ukpbj@contoh.go.id>"_s);
    QCOMPARE(mail.subject, u"Permohonan reset é kata sandi"_s);
    QCOMPARE(mail.sentAt, QDateTime({ 2026, 3, 2 }, { 9, 0 }, Qt::OffsetFromUTC, 9 * 3600));
    QVERIFY2(mail.text.startsWith(u"Yth. Kepala UKPBJ, mohon reset kata sandi NIP 198703032012012003."_s),
             qPrintable(mail.text));
    QVERIFY(!mail.text.contains(u"jahat"_s)); // of HTML nothing is followed
    QCOMPARE(mail.attachments.size(), 4); // the logo is an ornament
    QCOMPARE(mail.attachments[0].name, u"Surat Permohonan é.pdf"_s);
    QCOMPARE(mail.attachments[0].bytes, realfiles::pdf({ u"SURAT PERMOHONAN"_s }));
    QCOMPARE(mail.attachments[1].name, u"SK penetapan.png"_s);
    QCOMPARE(mail.attachments[1].bytes, realfiles::png(u"SK PENETAPAN"_s));
    QCOMPARE(mail.attachments[2].fault, ReadFault::OutlookParcel);
    QVERIFY(mail.attachments[2].bytes.isEmpty());
    QCOMPARE(mail.attachments[3].name, u"x.desktop"_s); // no path survives
}

/// Character sets whose tables are files: the child has them before it is shut in.
void WaysTest::readsForeignLetters()
{
    const auto plain = [](const QByteArray &set, const QByteArray &body) {
        return readnow::mail(
                   "From: a@b.go.id\r\nTo: c@d\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; "
                   "charset="
                   + set + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + body + "\r\n")
            .text.trimmed();
    };
    QCOMPARE(plain("iso-8859-1", "caf\xe9"), u"café"_s);
    QCOMPARE(plain("windows-1252", "\x93kutip\x94"), u"“kutip”"_s);
    QCOMPARE(plain("gb2312", "\xd6\xd0\xb9\xfa"), u"中国"_s);
    QCOMPARE(plain("shift_jis", "\x93\xfa\x96\x7b"), u"日本"_s);
    // HTML alone: its words.
    QCOMPARE(readnow::mail("From: a@b\r\nTo: c@d\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<html><head><style>p{}"
                           "</style></head><body><p>Satu &amp; dua</p><p>tiga</p><script>x()</script></body></html>")
                 .text,
             u"Satu & dua\n\ntiga"_s);
}

/// B30: parts in parts, a word without an end, rubbish: a value or one sentence, and the reader goes on.
void WaysTest::refusesWhatNoMailProgramWrites()
{
    QByteArray deep = "From: a@b\r\nTo: c@d\r\n";
    for (int i = 0; i < 5000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
            + QByteArray::number(i) + "\r\n";
    QByteArray wide = "From: a@b\r\nTo: c@d\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n";
    for (int i = 0; i < 400; ++i)
        wide += "--x\r\nContent-Disposition: attachment\r\n\r\nisi\r\n";
    const auto sentence = [](const QByteArray &bytes) {
        try {
            (void)readnow::mail(bytes);
        } catch (const Error &error) {
            return error.text();
        }
        return QString();
    };
    QCOMPARE(sentence(deep), readSentence(ReadFault::MailTooDeep));
    QCOMPARE(sentence(wide + "--x--\r\n"), readSentence(ReadFault::MailTooDeep));
    QCOMPARE(sentence("bukan surel"), readSentence(ReadFault::NotAPaper));
    const QByteArray head = "From: a@b\r\nTo: c@d\r\n";
    const Mail word = readnow::mail(head + "Subject: =?UTF-8?Q?" + QByteArray("a").repeated(200'000) + "?=\r\n\r\nisi");
    QVERIFY(word.subject.size() <= 1000);
    const Mail twice = readnow::mail(head
                                     + "Content-Type: text/plain\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                                       "isi");
    QVERIFY(twice.text.contains(u"isi"_s) || !twice.attachments.isEmpty() || twice.text.isEmpty());
    const Mail rubbish = readnow::mail(head
                                       + "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: "
                                         "base64\r\n\r\n!!!not base64!!!\r\n");
    for (const MailAttachment &one : rubbish.attachments)
        QVERIFY(!one.bytes.startsWith("%PDF"));
    // No final boundary: what came is there.
    QByteArray cut = officeMail();
    cut.truncate(cut.lastIndexOf("--batas--"));
    QCOMPARE(readnow::mail(cut).attachments.size(), 4);
}

void WaysTest::mailPagesAreWordsAndPictures()
{
    const QByteArray longer = "From: Fatimah <f@contoh.go.id>\r\nTo: c@d\r\nSubject: Permohonan\r\n\r\n"
        + QByteArray("Nomor surat 027/15/POKJA-3/2026 dan seterusnya sampai akhir baris ini.\r\n").repeated(100);
    const PaperFacts facts = readnow::inspect(longer);
    QCOMPARE(facts.format, PaperFormat::Mail);
    QCOMPARE(facts.pages.size(), 2);
    QVERIFY(facts.pages[0].text.startsWith(u"Dari: "_s) && facts.pages[0].text.contains(u"Perihal: Permohonan"_s));
    const QImage page = readnow::render(longer, 0, 100);
    QCOMPARE(page.size(), QSize(827, 1169));
    int dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 5000, qPrintable(QString::number(dark)));
    QVERIFY(
        readnow::inspect(officeMail())
            .pages[0]
            .text.contains(
                u"Tanggal: 2 Maret 2026 pukul 09.00 (UTC+09.00)\nPerihal: Permohonan reset é kata sandi\nLampiran: Surat"_s));
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
        readnow::render(officeMail(), 0, 100).save(folder + u"/surel.png"_s);
    PaperReader reader;
    std::optional<ReadResult<PageWords>> words;
    reader.words(longer, 1, this, [&](const ReadResult<PageWords> &given) { words = given; });
    QTRY_VERIFY_WITH_TIMEOUT(words.has_value(), 20'000);
    QVERIFY(words->ok() && words->value.text().startsWith(u"Nomor surat 027/15/POKJA-3/2026 dan"_s));
    for (const PageWord &word : words->value.words)
        QVERIFY(QRectF(0, 0, 210, 297).contains(word.box));
}

void WaysTest::opensAMailWithItsAttachments()
{
    PaperReader reader;
    QList<OpenedPaper> opened;
    const QByteArray mail = officeMail();
    paperopening::open(reader, mail, u"surel.eml"_s, QString::fromLatin1(sha256(mail)), this,
                       [&](const QList<OpenedPaper> &papers) { opened = papers; });
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 30'000);
    QCOMPARE(opened.size(), 5);
    QCOMPARE(opened[0].paper.mediaType, u"message/rfc822"_s);
    QCOMPARE(opened[0].paper.bytes, mail); // as it came
    QCOMPARE(opened[0].paper.sha256, QString::fromLatin1(sha256(mail)));
    QCOMPARE(opened[1].paper.mediaType, u"application/pdf"_s);
    QCOMPARE(opened[2].paper.mediaType, u"image/png"_s);
    QCOMPARE(opened[3].refusal, readSentence(ReadFault::OutlookParcel));
    QCOMPARE(opened[4].refusal, readSentence(ReadFault::NotAPaper));
    for (int i = 1; i < 5; ++i)
        QVERIFY(opened[i].fromMail);
}

void WaysTest::listsAStickAndLeavesItAlone()
{
    const QTemporaryDir stick;
    QDir(stick.path()).mkpath(u"DCIM/100"_s);
    QDir(stick.path()).mkpath(u"a/b/c/d/e"_s);
    const QByteArray pdf = realfiles::pdf({ u"satu"_s });
    for (const QString &name : { u"surat.pdf"_s, u"DCIM/100/foto.JPG"_s, u"catatan.docx"_s, u"a/b/c/d/e/dalam.pdf"_s })
        QVERIFY(write(stick.filePath(name), pdf));
    QVERIFY(QFile::link(stick.filePath(u"surat.pdf"_s), stick.filePath(u"tautan.pdf"_s)));
    const auto state = [&] {
        struct stat s {
        };
        ::stat(QFile::encodeName(stick.path()).constData(), &s);
        return QPair(s.st_mtim.tv_nsec, QDir(stick.path()).entryList().size());
    };
    const auto before = state();
    const stickfiles::Listing listing = stickfiles::list(stick.path());
    QCOMPARE(listing.files.size(), 2);
    QVERIFY(!listing.more);
    const PaperFile copy = stickfiles::copy(stick.filePath(u"surat.pdf"_s));
    QCOMPARE(copy.bytes, pdf);
    QCOMPARE(state(), before);
    QCOMPARE(stickfiles::plugged({ stick.path(), u"/tidak/ada"_s }).size(), 1);
    QVERIFY_THROWS_EXCEPTION(Error, (void)stickfiles::copy(stick.filePath(u"tautan.pdf"_s)));
}

void WaysTest::readsAttachmentsFromTheCommandLine()
{
    const QTemporaryDir dir;
    const QByteArray mail = "From: a@b.go.id\r\nTo: c@d\r\nSubject: Permohonan\r\nMIME-Version: 1.0\r\nContent-Type: "
                            "multipart/mixed; boundary=batas\r\n\r\n"
        + part("Content-Type: text/plain", "Terlampir.")
        + part("Content-Type: application/pdf; name=surat.pdf\r\nContent-Transfer-Encoding: base64",
               base64Lines(realfiles::pdf({ u"SURAT PERMOHONAN RESET KATA SANDI AKUN SPSE"_s })))
        + "--batas--\r\n";
    QVERIFY(write(dir.filePath(u"a.eml"_s), mail));
    QProcess loketctl;
    loketctl.start(QStringLiteral(LOKET_BIN "/loketctl"), { u"--json"_s, u"read"_s, dir.filePath(u"a.eml"_s) });
    QVERIFY(loketctl.waitForFinished(60'000));
    const QList<QByteArray> lines = loketctl.readAllStandardOutput().trimmed().split('\n');
    QVERIFY2(loketctl.exitCode() == 0, loketctl.readAllStandardError().constData());
    QCOMPARE(lines.size(), 2);
    const QByteArray name = dir.filePath(u"a.eml"_s).toUtf8();
    QVERIFY2(lines[0].contains("\"file\":\"" + name + "\""), lines[0].constData());
    QVERIFY(lines[0].contains("Terlampir."));
    QVERIFY2(lines[1].contains("\"file\":\"" + name + "/surat.pdf\""), lines[1].constData());
    QVERIFY(lines[1].contains("SURAT PERMOHONAN RESET"));
}

QTEST_MAIN(WaysTest)
#include "tst_ways.moc"

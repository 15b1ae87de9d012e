// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bag.h"
#include "archive/dossierpdf.h"
#include "capture/paperpages.h"
#include "capture/paperpdf.h"
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/auditdesk.h"
#include "desk/dossierdesk.h"
#include "desk/intakedesk.h"
#include "desk/readingdesk.h"
#include "desk/requestdesk.h"
#include "secrets/contenthash.h"
#include "support/realfiles.h"
#include "support/walker.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class F> QString says(F &&work)
{
    try {
        work();
        return {};
    } catch (const Error &error) {
        return error.text();
    }
}

NewPaper real(PaperKind kind, const QString &name, const QString &type, const QByteArray &bytes)
{
    NewPaper paper = Walker::paper(kind, bytes);
    paper.fileName = name;
    paper.mediaType = type;
    return paper;
}
} // namespace

/// What leaves the archive: the dossier's PDF, the folder that opens without Loket, the bag.
class tst_Dossier : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    /// Archived, with a scan, a PDF of three pages, and a file that no reader opens.
    CaseFile closed(TestDesk &desk)
    {
        Walker walker(desk);
        IntakeForm form = walker.form();
        form.letterNumber = u"=1+1"_s;
        form.papers = {
            real(PaperKind::RequestLetter, u"../surat \"a\".jpg"_s, u"image/jpeg"_s, realfiles::jpeg(u"SURAT"_s)),
            real(PaperKind::Decree, u"sk.pdf"_s, u"application/pdf"_s,
                 realfiles::pdf({ u"satu"_s, u"dua"_s, u"tiga"_s })),
            real(PaperKind::Other, u"rusak.pdf"_s, u"application/pdf"_s, "%PDF-1.4 rusak"),
        };
        CaseFile file = IntakeDesk(desk.office()).takeIn(form);
        walker.minutes(3);
        file = RequestDesk(desk.office()).withdraw(file.request.id, file.request.revision, u"pemohon membatalkan"_s);
        ArchiveEntry entry;
        entry.classification = u"000.3.5"_s;
        entry.room = u"Ruang <Arsip>"_s;
        entry.box = u"2"_s;
        entry.folder = u"7"_s;
        entry.access = u"terbatas"_s;
        return ArchiveDesk(desk.office()).archive(file.request.id, file.request.revision, entry);
    }

private Q_SLOTS:
    void pdfHoldsAllAndLeadsThere()
    {
        TestDesk desk;
        const CaseFile file = closed(desk);
        const QByteArray pdf = DossierDesk(desk.office(), paperpages::toArchivePdf).pdf(file);
        const QString name = realfiles::write(m_dir.path(), u"berkas.pdf"_s, pdf);
        QCOMPARE(QProcess::execute(u"qpdf"_s, { u"--check"_s, name }), 0);
        // Contents, summary, receipt, scan, SK (3), one sentence for the broken one, checks, end, history.
        QVERIFY2(dossierpdf::pageCount(pdf) >= 11, qPrintable(QString::number(dossierpdf::pageCount(pdf))));
        QVERIFY(pdf.contains("/Outlines") && pdf.contains("/GTS_PDFA1"));
        QVERIFY(pdf.contains("pdfaid:part") && !pdf.contains("/ObjStm"));
        QProcess text;
        text.start(u"pdftotext"_s, { name, u"-"_s });
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        for (const QString &word : { file.request.agenda(), file.request.applicant.name, file.archive->number,
                                     u"pemohon membatalkan"_s, u"<Arsip>"_s, u"TANDA TERIMA BERKAS"_s })
            QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(words.contains(u"cannot be shown"_s)); // and is kept as it came
    }

    void whatWasReadIsFoundInIt()
    {
        TestDesk desk;
        const CaseFile file = closed(desk);
        const Paper letter = file.papers.first();
        PageWords words;
        words.millimetres = { 210, 297 };
        words.words = { { u"zqterbaca"_s, { 30, 40, 60, 8 } } };
        const QByteArray copy =
            paperpdf::write({ { realfiles::jpeg(u"SURAT"_s), {}, words.millimetres, words } }, u"Surat"_s);
        ReadingDesk(desk.office()).file(letter.id, {}, copy);
        const auto wordsOf = [&](const QByteArray &pdf) {
            QProcess text;
            text.start(u"pdftotext"_s, { realfiles::write(m_dir.path(), u"terbaca.pdf"_s, pdf), u"-"_s });
            return text.waitForFinished() ? QString::fromUtf8(text.readAllStandardOutput()) : QString();
        };
        int asked = 0;
        const DossierDesk dossiers(desk.office(), [&](const QList<QByteArray> &papers) {
            asked = int(papers.size());
            return paperpages::toArchivePdf(papers);
        });
        QVERIFY(wordsOf(dossiers.pdf(file)).contains(u"zqterbaca"_s));
        QCOMPARE(asked, 2); // what was read already is not read again
        // A copy that is not what was stored is not shown: the paper itself is.
        desk.db().exec(u"UPDATE content SET bytes = CAST('%PDF x' AS BLOB) WHERE sha256 = '%1'"_s.arg(
            QString::fromLatin1(sha256(copy))));
        const QByteArray again = dossiers.pdf(file);
        QCOMPARE(asked, 3);
        QVERIFY(!wordsOf(again).contains(u"zqterbaca"_s));
        QVERIFY(dossierpdf::pageCount(again) >= 11);
    }

    void papersInTheirOrder()
    {
        const QByteArray three = realfiles::pdf({ u"satu"_s, u"dua"_s, u"tiga"_s });
        const QByteArray one = realfiles::jpeg(u"SURAT"_s);
        const QList<QByteArray> shown =
            paperpages::toArchivePdf({ three, one, "%PDF-1.4 rusak", three, realfiles::pdf({ u"satu"_s, u"dua"_s }) });
        QCOMPARE(shown.size(), 5);
        QCOMPARE(dossierpdf::pageCount(shown[0]), 3);
        QCOMPARE(dossierpdf::pageCount(shown[1]), 1);
        QVERIFY(shown[1].contains(one.mid(one.size() / 2, 200))); // its own bytes
        QVERIFY(shown[2].isEmpty());
        QCOMPARE(shown[3], shown[0]); // handed in twice
        QCOMPARE(dossierpdf::pageCount(shown[4]), 2);
        QVERIFY(paperpages::toArchivePdf({}).isEmpty());
    }

    void folderOpensWithoutLoket()
    {
        TestDesk desk;
        const CaseFile file = closed(desk);
        const QString folder = path(u"ekspor"_s);
        const auto report = DossierDesk(desk.office(), paperpages::toArchivePdf).exportOne(file.request.id, folder);
        QCOMPARE(report.dossiers, 1);
        const bag::Findings found = bag::check(folder, {}, true);
        QVERIFY2(found.ok(), qPrintable(found.damage.join(u'\n')));
        QCOMPARE(found.files, report.files);
        const QString own = folder + u"/data/0001-2026"_s;
        QCOMPARE(read(own + u"/berkas/01-surat-permohonan.jpg"_s).isEmpty()
                     && read(own + u"/berkas/01-request-letter.jpg"_s).isEmpty(),
                 false);
        QProcess sums;
        sums.setWorkingDirectory(own);
        sums.start(u"sha256sum"_s, { u"-c"_s, u"--strict"_s, u"SHA256SUMS.txt"_s });
        QVERIFY(sums.waitForFinished() && sums.exitCode() == 0);
        const QString index = QString::fromUtf8(read(own + u"/index.html"_s));
        QVERIFY(index.contains(u"&lt;Arsip&gt;"_s) && !index.contains(u"<Arsip>"_s));
        QVERIFY(!index.contains(u"<script"_s) && !index.contains(u"http://"_s) && !index.contains(u"https://"_s));
        // Every link leads to a file.
        static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
        int links = 0;
        for (const QString &page : { own + u"/index.html"_s, folder + u"/data/index.html"_s }) {
            auto it = link.globalMatch(QString::fromUtf8(read(page)));
            while (it.hasNext()) {
                const QString target = QFileInfo(page).path() + u'/' + it.next().captured(1);
                QVERIFY2(QFile::exists(target), qPrintable(target));
                ++links;
            }
        }
        QVERIFY(links > 10);
        const QByteArray table = read(folder + u"/data/srikandi.csv"_s);
        const QString srikandi = QString::fromUtf8(table);
        QVERIFY(table.startsWith("\xef\xbb\xbf") && srikandi.contains(u"\"'=1+1\""_s)); // no formula (R51)
        QVERIFY(srikandi.contains(u"000.3.5"_s) && srikandi.contains(u"masuk"_s));
        const QList<AuditEntry> trail = AuditStore(desk.db()).of(AuditSubject::Request, raw(file.request.id));
        QCOMPARE(trail.last().event, AuditEvent::Exported);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }

    void allOfAYear()
    {
        TestDesk desk;
        Walker walker(desk);
        closed(desk);
        walker.takenIn(); // goes on
        closed(desk);
        DossierDesk dossiers(desk.office(), {});
        const auto year = dossiers.exportYear(2026, path(u"tahun"_s));
        QCOMPARE(year.dossiers, 2);
        QCOMPARE(year.open, 1);
        QVERIFY(bag::check(path(u"tahun"_s)).ok());
        QCOMPARE(dossiers.exportYear({}, path(u"semua"_s)).dossiers, 2);
        QVERIFY(says([&] { dossiers.exportYear(2019, path(u"kosong"_s)); }).contains(u"nothing to export"_s));
        QVERIFY(!QFile::exists(path(u"kosong"_s)));
    }

    void refusedAndStoppedLeavesNothing()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile running = walker.takenIn();
        const CaseFile file = closed(desk);
        DossierDesk dossiers(desk.office(), {});
        QVERIFY(says([&] { dossiers.exportOne(running.request.id, path(u"belum"_s)); }).contains(u"not closed"_s));
        QVERIFY(QDir().mkpath(path(u"isi"_s)));
        realfiles::write(path(u"isi"_s), u"foto.jpg"_s, "x");
        QVERIFY(says([&] { dossiers.exportOne(file.request.id, path(u"isi"_s)); }).contains(u"already"_s));
        QVERIFY_THROWS_EXCEPTION(
            Error, dossiers.exportOne(file.request.id, path(u"henti"_s), [](qint64, qint64) { return false; }));
        // A paper whose bytes are not what they were is not exported as if nothing were.
        desk.db().exec(
            u"UPDATE content SET bytes = CAST('%PDF x' AS BLOB) WHERE sha256 = '%1'"_s.arg(file.papers.first().sha256));
        QVERIFY(says([&] { dossiers.exportOne(file.request.id, path(u"rusak"_s)); }).contains(u"changed or damaged"_s));
        for (const QString &name : { u"belum"_s, u"henti"_s, u"rusak"_s })
            QVERIFY(!QFile::exists(path(name)));
        QVERIFY(QDir(m_dir.path()).entryList({ u"*.making-*"_s }, QDir::Dirs | QDir::Hidden).isEmpty());
    }

    void killedExportLeavesNothing()
    {
        const QString db = path(u"latihan.db"_s);
        const auto run = [&](QProcess &process, const QStringList &arguments) {
            process.start(QStringLiteral(LOKET_BIN "/loketctl"),
                          QStringList { u"--database"_s, u"sqlite:"_s + db } + arguments);
            process.closeWriteChannel();
        };
        QProcess demo;
        run(demo, { u"demo"_s, u"--requests"_s, u"40"_s });
        QVERIFY(demo.waitForFinished() && demo.exitCode() == 0);
        const QString folder = path(u"mati"_s);
        for (int i = 1; i <= 4; ++i) {
            QProcess process;
            run(process, { u"export"_s, u"--all"_s, folder });
            QVERIFY(process.waitForStarted());
            QTest::qWait(150 * i);
            process.kill();
            process.waitForFinished();
            if (QFile::exists(folder))
                break; // it was done
        }
        if (!QFile::exists(folder)) {
            QProcess process;
            run(process, { u"export"_s, u"--all"_s, folder });
            QVERIFY(process.waitForFinished(120'000) && process.exitCode() == 0);
        }
        QVERIFY(bag::check(folder).ok());
        QVERIFY(QDir(m_dir.path()).entryList({ u"*.making-*"_s }, QDir::Dirs | QDir::Hidden).isEmpty());
    }
};

QTEST_MAIN(tst_Dossier)
#include "tst_dossier.moc"

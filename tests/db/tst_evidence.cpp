// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipfile.h"
#include "core/error.h"
#include "db/auditstore.h"
#include "desk/auditdesk.h"
#include "desk/decreeletter.h"
#include "desk/evidencepack.h"
#include "desk/letterdesk.h"
#include "desk/registerdesk.h"
#include "desk/reportdesk.h"
#include "desk/restoretest.h"
#include "support/bags.h"
#include "support/casewalk.h"
#include "support/pdftext.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const ReportPeriod march = ReportPeriod::month(QDate(2026, 3, 1));

QStringList filesIn(const QString &folder)
{
    QStringList names;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        names << QDir(folder).relativeFilePath(it.next());
    names.sort();
    return names;
}
} // namespace

/// What the reports lead to: the pack for an assessor, the letter about an SK, the reminder of a password.
class TestEvidence final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", path(u"cache"_s).toUtf8()); }

    void zipIsReadByOthers()
    {
        ZipFile zip(QDateTime(QDate(2026, 3, 2), QTime(9, 0, 4)));
        zip.add(u"kosong.txt"_s, {});
        zip.add(u"berkas/surat Ñ.pdf"_s, "isi surat");
        zip.add(u"besar.bin"_s, QByteArray(300'000, 'b'));
        const QString file = path(u"a.zip"_s);
        bags::write(file, zip.finish());
        QCOMPARE(QProcess::execute(u"python3"_s, { u"-m"_s, u"zipfile"_s, u"-t"_s, file }), 0);
        QCOMPARE(QProcess::execute(u"python3"_s, { u"-m"_s, u"zipfile"_s, u"-e"_s, file, path(u"a"_s) }), 0);
        QCOMPARE(filesIn(path(u"a"_s)), QStringList({ u"berkas/surat Ñ.pdf"_s, u"besar.bin"_s, u"kosong.txt"_s }));
        QCOMPARE(bags::read(path(u"a/berkas/surat Ñ.pdf"_s)), QByteArray("isi surat"));
        QCOMPARE(bags::read(path(u"a/besar.bin"_s)), QByteArray(300'000, 'b'));
    }

    void packIsWholeAndWithoutPersons_data() { TestDesk::backends(); }
    void packIsWholeAndWithoutPersons()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        casewalk::atRejection(desk);
        const CaseFile closed = casewalk::atArchiving(desk);
        desk.db().exec(u"UPDATE request SET stage = 10, queue = 5, closed_at = received_at WHERE id = %1"_s.arg(
            raw(closed.request.id))); // closed, as far as a sample needs it
        const QString folder = path(u"bukti-"_s + backend);
        const EvidencePack::Made made = EvidencePack(desk.office()).write(march, folder, 5);
        QCOMPARE(made.samples, 1);
        QStringList names = made.files;
        names.sort();
        QCOMPARE(filesIn(folder), names);
        for (const QByteArray &line : bags::read(folder + u"/SHA256SUMS"_s).split('\n')) {
            if (!line.isEmpty())
                QCOMPARE(line.left(64), sha256(bags::read(folder + u'/' + QString::fromUtf8(line.mid(66)))));
        }
        const QString sample = pdftext::text(bags::read(folder + u"/contoh/0002-2026.pdf"_s)).simplified();
        const AccountData person = closed.request.applicant;
        QVERIFY(!sample.isEmpty());
        for (const QString &personal : { person.name, person.nip, person.phone, person.email, person.userId })
            QVERIFY2(personal.isEmpty() || !sample.contains(personal), qPrintable(personal));
        const QStringList protocol = QDir(folder).entryList({ u"*uji-pemulihan.pdf"_s });
        QCOMPARE(protocol.size(), 1);
        const QString text = pdftext::text(bags::read(folder + u'/' + protocol.first())).simplified();
        QVERIFY2(text.contains(u"whole, and ends where the backup says"_s) || text.contains(u"broken"_s),
                 qPrintable(text));
        QVERIFY_THROWS_EXCEPTION(Error, EvidencePack(desk.office()).write(march, folder, 5)); // taken
        const QString zip = path(u"bukti-%1.zip"_s.arg(backend));
        EvidencePack(desk.office()).write(march, zip, 5);
        QCOMPARE(QProcess::execute(u"python3"_s, { u"-m"_s, u"zipfile"_s, u"-t"_s, zip }), 0);
        QVERIFY(QDir(m_dir.path()).entryList({ u"*.making-*"_s }, QDir::AllEntries | QDir::Hidden).isEmpty());
        int steps = 0;
        QVERIFY_THROWS_EXCEPTION(Error, EvidencePack(desk.office()).write(march, path(u"henti"_s), 5, [&](int, int) {
            return ++steps < 4;
        }));
        QVERIFY(!QFileInfo::exists(path(u"henti"_s)));
    }

    void restoreTestTellsTheTruth()
    {
        TestDesk desk;
        casewalk::takenIn(desk);
        Report report = restoretest::run(desk.office());
        QVERIFY(std::none_of(report.rows.begin(), report.rows.end(), [](const ReportRow &row) { return row.warn; }));
        QVERIFY(report.summary.first().contains(u"can be restored"_s));
        desk.db().exec(u"UPDATE request SET applicant = 'Orang Lain'"_s);
        report = restoretest::run(desk.office());
        QVERIFY(std::any_of(report.rows.begin(), report.rows.end(), [](const ReportRow &row) { return row.warn; }));
        QVERIFY(!report.summary.first().contains(u"can be restored"_s));
        QVERIFY(QDir(path(u"cache"_s)).isEmpty() || filesIn(path(u"cache"_s)).isEmpty()); // nothing is left behind
    }

    void letterAboutAnSk_data() { TestDesk::backends(); }
    void letterAboutAnSk()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Account account = Walker(desk).account(); // until 31 December 2026
        PokjaRecord pokja;
        pokja.name = account.data.pokja;
        pokja.decreeNumber = u"027/3/2026"_s;
        pokja.validUntil = QDate(2026, 3, 20);
        RegisterDesk(desk.office()).savePokja(pokja);
        QVERIFY_THROWS_EXCEPTION(Error, decreeletter::draft(desk.office(), pokja.name, QDate(2026, 3, 19)));
        QVERIFY_THROWS_EXCEPTION(Error, decreeletter::draft(desk.office(), u"Pokja 99"_s, QDate(2026, 12, 31)));
        QString text = pdftext::text(decreeletter::draft(desk.office(), pokja.name, QDate(2026, 4, 1))).simplified();
        QVERIFY2(text.contains(u"027/3/2026"_s) && text.contains(u"20 Maret 2026"_s), qPrintable(text));
        QVERIFY(text.contains(u"Ketua "_s + pokja.name) && !text.contains(account.data.name));
        text = pdftext::text(decreeletter::draft(desk.office(), pokja.name, QDate(2026, 12, 31)), u"draf-sk"_s)
                   .simplified();
        QVERIFY(text.contains(account.data.name) && !text.contains(account.data.userId)); // masked
    }

    void remindersAreCounted_data() { TestDesk::backends(); }
    void remindersAreCounted()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        LetterDesk letters(desk.office());
        const CaseFile waiting = casewalk::atHandover(desk);
        QVERIFY_THROWS_EXCEPTION(Error, letters.remind(waiting.request.id, u"telepon"_s)); // not handed over yet
        CaseFile file = casewalk::handedOver(desk);
        QVERIFY_THROWS_EXCEPTION(Error, letters.remind(file.request.id, u"-"_s));
        letters.remind(file.request.id, u"telepon"_s);
        desk.clock().advance(86'400);
        letters.remind(file.request.id, u"WhatsApp"_s);
        const Report report = ReportDesk(desk.office()).make({ u"passwords"_s, march });
        QCOMPARE(report.rows.first().cells[report.column(u"reminders"_s)].toInt(), 2);
        QCOMPARE(report.rows.first().cells[report.column(u"reminded"_s)].toDate(), QDate(2026, 3, 3));
        QCOMPARE(AuditStore(desk.db()).page(0, 1).first().event, AuditEvent::Reminded);
        // No new revision: who has the request open goes on.
        file = letters.passwordChanged(file.request.id, file.request.revision, u"telepon"_s);
        QVERIFY_THROWS_EXCEPTION(Error, letters.remind(file.request.id, u"telepon"_s));
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"

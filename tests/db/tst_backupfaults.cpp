// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"
#include "db/operatorstore.h"
#include "desk/auditdesk.h"
#include "desk/office.h"
#include "support/backupoffice.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QDirIterator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace bags;

namespace
{
constexpr int requests = 60;

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    return files;
}

void rot(const QString &file)
{
    QByteArray bytes = read(file);
    bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
    write(file, bytes);
}
} // namespace

/// What a backup meets in its life: damage, strangers, other databases, newer programs. The old state stays whole, the
/// sentence is right, and nothing is called good that is not.
class tst_BackupFaults : public QObject
{
    Q_OBJECT
    BackupOffice m_backup;

    QString fresh(const QString &name) const { return m_backup.fresh(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_backup.fill(requests).damaged.isEmpty());
        QCOMPARE(wrongIn(m_backup.whole), QStringList());
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : { "flip", "missing", "extra", "cut", "swap", "tag", "list", "no list", "rows" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void damageIsNamed()
    {
        QFETCH(QString, what);
        const QString folder = m_backup.copyOfWhole();
        bag::Entries entries = bag::parseManifest(read(folder + u"/manifest-sha256.txt"_s));
        const QString name = entries.at(5).path;
        const QString file = folder + u'/' + name;
        QString named = name;
        QByteArray bytes = read(file);
        if (what == u"flip"_s) {
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
            write(file, bytes);
        } else if (what == u"missing"_s) {
            QVERIFY(QFile::remove(file));
        } else if (what == u"extra"_s) {
            named = u"data/contents/ff/lebih"_s;
            QVERIFY(QDir().mkpath(folder + u"/data/contents/ff"_s));
            write(folder + u'/' + named, "lebih");
        } else if (what == u"cut"_s) {
            write(file, bytes.chopped(1));
        } else if (what == u"swap"_s) {
            write(file, read(folder + u'/' + entries.at(6).path));
        } else if (what == u"tag"_s) {
            named = u"bag-info.txt"_s;
            write(folder + u'/' + named, read(folder + u'/' + named).replace("Loket-Rows: ", "Loket-Rows: 1"));
        } else if (what == u"list"_s) {
            named = u"manifest-sha256.txt"_s;
            write(folder + u'/' + named, read(folder + u'/' + named).replace(name.toUtf8(), name.toUtf8() + 'x'));
        } else if (what == u"no list"_s) {
            named = u"manifest-sha256.txt"_s;
            QVERIFY(QFile::remove(folder + u'/' + named));
        } else {
            named = u"data/loket.sqlite"_s;
            bytes = read(folder + u'/' + named);
            bytes[60'000] = char(bytes[60'000] ^ 0x40);
            write(folder + u'/' + named, bytes);
        }
        const bag::Findings found = bag::check(folder);
        QVERIFY(!found.ok());
        QVERIFY(!wrongIn(folder).isEmpty());
        QVERIFY2(found.damage.join(u' ').contains(named), qPrintable(found.damage.join(u'\n')));
        const QString target = fresh(u"rusak.db"_s);
        const QString said = says([&] { backupdesk::restore(folder, sqlite(target), nullptr); });
        QVERIFY2(said.contains(named), qPrintable(said));
        QVERIFY(!QFile::exists(target));
        QVERIFY(QDir(m_backup.path({})).entryList({ u"*.restoring-*"_s }, QDir::Dirs | QDir::Hidden).isEmpty());
    }

    void refusals()
    {
        const QString other = fresh(u"lain"_s);
        QVERIFY(QDir().mkpath(other));
        write(other + u"/foto.jpg"_s, "x");
        QVERIFY(says([&] {
                    backupdesk::make(sqlite(m_backup.office), other, nullptr, BackupOffice::moment());
                }).contains(u"other things"_s));
        QCOMPARE(QDir(other).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList { u"foto.jpg"_s });
        QVERIFY(says([&] { backupdesk::restore(other, sqlite(fresh(u"x"_s)), nullptr); }).contains(u"no bag"_s));
        QVERIFY(says([&] {
                    backupdesk::restore(m_backup.whole, sqlite(m_backup.office), nullptr);
                }).contains(u"works in this"_s));
        QVERIFY(says([&] {
                    backupdesk::make(sqlite(fresh(u"tiada"_s)), fresh(u"b"_s), nullptr, BackupOffice::moment());
                }).contains(u"not there"_s));
        const EmptyPostgres server;
        QVERIFY(backupdesk::restore(m_backup.whole, server.url, nullptr).ok());
        QVERIFY(says([&] { backupdesk::restore(m_backup.whole, server.url, nullptr); }).contains(u"works in this"_s));
        const FolderLock lock(m_backup.whole);
        QVERIFY(says([&] {
                    backupdesk::make(sqlite(m_backup.office), m_backup.whole, nullptr, BackupOffice::moment());
                }).contains(u"Another Loket"_s));
    }

    void newerLoketsIsRefused()
    {
        TestDesk desk;
        desk.db().exec(u"INSERT INTO schema_version (version) VALUES (99)"_s);
        const QString folder = m_backup.copyOfWhole();
        // A bag of a newer Loket: its rows say so even where its label does not.
        {
            Database rows(sqlite(folder + u"/data/loket.sqlite"_s));
            rows.exec(u"INSERT INTO schema_version (version) VALUES (99)"_s);
            rows.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            rows.exec(u"PRAGMA journal_mode = DELETE"_s);
        }
        QByteArray list = read(folder + u"/manifest-sha256.txt"_s);
        list.replace(0, 64, bag::hashOf(folder + u"/data/loket.sqlite"_s));
        write(folder + u"/manifest-sha256.txt"_s, list);
        QByteArray tags = read(folder + u"/tagmanifest-sha256.txt"_s);
        const qsizetype at = tags.indexOf("  manifest-sha256.txt") - 64;
        tags.replace(at, 64, bag::hashOf(folder + u"/manifest-sha256.txt"_s));
        write(folder + u"/tagmanifest-sha256.txt"_s, tags);
        QVERIFY(bag::check(folder).ok());
        QVERIFY(says([&] { backupdesk::restore(folder, sqlite(fresh(u"x"_s)), nullptr); }).contains(u"newer Loket"_s));
    }

    void rotInTheFolderIsMended()
    {
        TestDesk desk;
        for (const char *bytes : { "satu", "dua", "tiga" })
            putContent(desk.db(), bytes);
        const QString folder = fresh(u"lapuk"_s);
        const auto make = [&] { return backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment()); };
        QCOMPARE(make().newContents, 3);
        QStringList files = filesUnder(folder + u"/data/contents"_s);
        QCOMPARE(files.size(), 3);
        rot(files[0]); // same size, another byte: only its hash tells
        QVERIFY(QFile::remove(files[1]));
        QVERIFY(!bag::check(folder).ok());
        const BackupReport again = make();
        QCOMPARE(again.mended, 2);
        QCOMPARE(again.newContents, 0);
        QCOMPARE(wrongIn(folder), QStringList());
        QCOMPARE(make().mended, 0);
        const QString target = fresh(u"sehat.db"_s);
        QVERIFY(backupdesk::restore(folder, sqlite(target), nullptr).ok());
        Database db(sqlite(target));
        QCOMPARE(ContentStore(db).get(QString::fromLatin1(sha256(QByteArray("satu")))), QByteArray("satu"));
    }

    /// One seal for all of it: opening one takes a second, and is meant to.
    void sealedRowsAreWrittenInBlocks()
    {
        const SecretBytes phrase = SecretBytes::copyOf("enam kata yang tidak ditebak");
        const QString office = fresh(u"kantor.db"_s);
        QVERIFY(QFile::copy(m_backup.office, office));
        const QString folder = fresh(u"sandi"_s);
        const auto make = [&] { return backupdesk::make(sqlite(office), folder, &phrase, BackupOffice::moment()); };
        const BackupReport first = make();
        {
            Database db(sqlite(office));
            const SystemClock clock;
            Office desk(db, clock);
            AuditDesk(desk).anchor();
            putContent(db, QByteArray(5'000, 'n'));
        }
        const BackupReport next = make();
        QCOMPARE(next.newContents, 1);
        QVERIFY2(next.bytesWritten < first.bytesWritten / 5,
                 qPrintable(u"%1 of %2"_s.arg(next.bytesWritten).arg(first.bytesWritten)));
        const QStringList blocks = filesUnder(folder + u"/data/rows"_s);
        QVERIFY(blocks.size() > 20);
        QVERIFY(QFile::remove(blocks[3]) && QFile::copy(blocks[4], blocks[3])); // one in another's place
        rot(filesUnder(folder + u"/data/contents"_s).first());
        QVERIFY(!wrongIn(folder).isEmpty());
        QCOMPARE(make().mended, 1);
        QCOMPARE(wrongIn(folder), QStringList());
        QVERIFY(backupdesk::restore(folder, sqlite(fresh(u"utuh.db"_s)), &phrase).ok());
    }

    void rowsThatRottedAreWrittenAnew()
    {
        const QString folder = m_backup.copyOfWhole();
        const QString rows = folder + u"/data/loket.sqlite"_s;
        rot(rows);
        backupdesk::make(sqlite(m_backup.office), folder, nullptr, BackupOffice::moment().addDays(1));
        QCOMPARE(wrongIn(folder), QStringList());
        QVERIFY(backupdesk::restore(folder, sqlite(fresh(u"pulih"_s)), nullptr).ok());
    }

    void damagedInTheDatabaseIsSaid()
    {
        TestDesk desk;
        putContent(desk.db(), "utuh");
        desk.db().exec(u"UPDATE content SET bytes = CAST('rsak' AS BLOB)"_s);
        const QString folder = fresh(u"sakit"_s);
        QString said;
        QCOMPARE(BackupOffice::run({ u"--database"_s, u"sqlite:"_s + desk.file(), u"backup"_s, folder }, said), 1);
        QVERIFY2(said.contains(QString::fromLatin1(sha256(QByteArray("utuh")))), qPrintable(said));
        QCOMPARE(wrongIn(folder), QStringList()); // the bag holds what was found
        const RestoreReport report = backupdesk::restore(folder, sqlite(fresh(u"sakit"_s)), nullptr);
        QVERIFY(!report.ok());
        QCOMPARE(report.damaged.size(), 1);
    }

    void strangersInTheFolderAreRefused()
    {
        const QString folder = m_backup.copyOfWhole();
        write(folder + u"/data/contents/foto.jpg"_s, "x");
        const QByteArray before = read(folder + u"/manifest-sha256.txt"_s);
        const QString said =
            says([&] { backupdesk::make(sqlite(m_backup.office), folder, nullptr, BackupOffice::moment()); });
        QVERIFY2(said.contains(u"foto.jpg"_s), qPrintable(said));
        QCOMPARE(read(folder + u"/manifest-sha256.txt"_s), before);
        QVERIFY(QFile::exists(folder + u"/data/contents/foto.jpg"_s)); // it is not ours to take away
    }

    void journalTouchesNothingBeside()
    {
        const QString folder = m_backup.copyOfWhole();
        const QString beside = fresh(u"tetangga"_s);
        write(beside, "milik orang lain");
        QVERIFY(QDir().mkpath(folder + u"/.loket-pending/new"_s));
        const QString name = QFileInfo(beside).fileName();
        for (const QString &journal : { u"{\"move\": [], \"patch\": [], \"remove\": [\"../%1\"]}"_s.arg(name),
                                        u"{\"move\": [], \"patch\": [], \"remove\": [\"%1\"]}"_s.arg(beside),
                                        u"{\"move\": [], \"patch\": []}"_s, u"{\"mo"_s }) {
            write(folder + u"/.loket-pending/commit"_s, journal.toUtf8());
            QVERIFY2(says([&] { BagUpdate::finishLeft(folder); }).contains(u"damaged"_s), qPrintable(journal));
            QVERIFY(says([&] {
                        backupdesk::make(sqlite(m_backup.office), folder, nullptr, BackupOffice::moment());
                    }).contains(u"damaged"_s));
            QVERIFY(QFile::exists(beside));
        }
    }

    void leftoversOfAnOlderDatabaseAreRefused()
    {
        const QString target = fresh(u"bekas.db"_s);
        write(target + u"-wal"_s, "lama");
        const QString said = says([&] { backupdesk::restore(m_backup.whole, sqlite(target), nullptr); });
        QVERIFY2(said.contains(u"bekas.db"_s) && said.contains(u"-wal"_s), qPrintable(said));
        QVERIFY(!QFile::exists(target));
    }

    void damagedTrailIsAskedAbout_data() { TestDesk::backends(); }
    void damagedTrailIsAskedAbout()
    {
        QFETCH(QString, backend);
        TestDesk desk;
        Walker(desk).takenIn();
        desk.db().exec(u"UPDATE request SET applicant = 'Orang Lain'"_s);
        const QString folder = fresh(u"diubah"_s);
        backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment());
        const auto server = backend == u"postgres"_s ? std::make_unique<EmptyPostgres>() : nullptr;
        const DatabaseUrl into = server ? server->url : sqlite(fresh(u"tanya.db"_s));
        const RestoreReport asked = backupdesk::restoreAsking(folder, into, nullptr, Damaged::Ask);
        QVERIFY(!asked.done && !asked.ok());
        QCOMPARE(asked.audit.damage.size(), 1);
        if (server) {
            Database db(into);
            QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), 0);
        } else {
            QVERIFY(!QFile::exists(into.file));
        }
        const RestoreReport wanted = backupdesk::restoreAsking(folder, into, nullptr, Damaged::Restore);
        QVERIFY(wanted.done && !wanted.ok());
        Database db(into);
        QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), 1);
    }

    void takesThePlaceOfAnOffice_data() { TestDesk::backends(); }
    void takesThePlaceOfAnOffice()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        walker.takenIn();
        walker.takenIn();
        const AuditAnchor before = AuditStore(desk.db()).head();
        Replacement replacement;
        replacement.keepIn = fresh(u"sebelum"_s);
        replacement.at = desk.office().now();
        replacement.by = desk.office().who().id;
        replacement.session = desk.office().session();
        const auto replace = [&] {
            return backupdesk::replace(m_backup.whole, desk.url(), nullptr, Damaged::Ask, replacement);
        };
        // Somebody else is at work.
        const SessionId other =
            OperatorStore(desk.db()).startSession(desk.office().who().id, u"meja-2"_s, desk.office().now());
        QVERIFY(says(replace).contains(u"meja-2"_s));
        QVERIFY(!QFileInfo::exists(replacement.keepIn));
        OperatorStore(desk.db()).endSession(other, desk.office().now());
        // A damaged one leaves all as it is.
        const QString broken = m_backup.copyOfWhole();
        QVERIFY(QFile::remove(broken + u"/data/loket.sqlite"_s));
        QVERIFY(!says([&] { backupdesk::replace(broken, desk.url(), nullptr, Damaged::Ask, replacement); }).isEmpty());
        QCOMPARE(AuditStore(desk.db()).head(), before);
        QVERIFY(QDir(replacement.keepIn).removeRecursively());
        // One that is stopped in the middle, too.
        int steps = 0;
        QVERIFY_THROWS_EXCEPTION(Error,
                                 backupdesk::replace(m_backup.whole, desk.url(), nullptr, Damaged::Ask, replacement,
                                                     [&](qint64, qint64) { return ++steps < 120; }));
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM request"_s), 2);
        QCOMPARE(AuditStore(desk.db()).head(), before);
        QVERIFY(QDir(replacement.keepIn).removeRecursively());

        const RestoreReport report = replace();
        QVERIFY(report.done && report.ok());
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM request"_s), requests);
        // What was there is a backup that restores.
        QCOMPARE(wrongIn(replacement.keepIn), QStringList());
        QCOMPARE(backupdesk::look(replacement.keepIn)->anchor, before);
        QCOMPARE(backupdesk::look(replacement.keepIn)->requests, 2);
        QVERIFY(backupdesk::restore(replacement.keepIn, sqlite(fresh(u"lama.db"_s)), nullptr).ok());
        // And the trail that came says what happened, after its own end.
        const AuditStore audit(desk.db());
        QVERIFY(audit.holds(report.info.anchor));
        QCOMPARE(audit.head().entries, report.info.anchor.entries + 1);
        const AuditEntry last = audit.page(0, 1).first();
        QCOMPARE(last.event, AuditEvent::Restored);
        QVERIFY(last.text.contains(before.toString()));
        QVERIFY(audit.check().damage.isEmpty());
    }

    void whoWorkedMeanwhileIsNotLost()
    {
        TestDesk desk;
        Walker walker(desk);
        walker.takenIn();
        Replacement replacement;
        replacement.keepIn = fresh(u"sebelum"_s);
        replacement.at = desk.office().now();
        replacement.session = desk.office().session();
        bool worked = false;
        const QString said = says([&] {
            backupdesk::replace(m_backup.whole, desk.url(), nullptr, Damaged::Ask, replacement, [&](qint64, qint64) {
                // The present state is backed up already; then somebody files a request.
                if (!worked && backupdesk::look(replacement.keepIn)) {
                    worked = true;
                    walker.takenIn();
                }
                return true;
            });
        });
        QVERIFY(worked);
        QVERIFY2(said.contains(u"worked on"_s), qPrintable(said));
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM request"_s), 2);
    }

    void whatItHoldsIsSaidBefore()
    {
        const auto info = backupdesk::look(m_backup.whole);
        QCOMPARE(info->requests, requests);
        QVERIFY(!info->office.isEmpty());
        QCOMPARE(info->at, BackupOffice::moment());
    }

    void commandsSayWhatIsWrong()
    {
        QString said;
        const QString folder = m_backup.copyOfWhole();
        const QString name = bag::parseManifest(read(folder + u"/manifest-sha256.txt"_s)).at(7).path;
        QVERIFY(QFile::remove(folder + u'/' + name));
        QCOMPARE(BackupOffice::run({ u"verify"_s, folder }, said), 1);
        QVERIFY2(said.contains(name), qPrintable(said));
        QCOMPARE(BackupOffice::run({ u"verify"_s, m_backup.whole }, said), 0);
        const QString target = fresh(u"rusak.db"_s);
        QCOMPARE(BackupOffice::run({ u"restore"_s, folder, u"--into"_s, u"sqlite:"_s + target }, said), 1);
        QVERIFY2(said.contains(name), qPrintable(said));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(BackupOffice::run({ u"restore"_s, m_backup.whole, u"--into"_s, u"sqlite:"_s + m_backup.office }, said),
                 1);
        QCOMPARE(BackupOffice::run({ u"restore"_s, m_backup.whole, u"--into"_s, u"sqlite:"_s + target }, said), 0);
        QCOMPARE(BackupOffice::run({ u"--database"_s, u"sqlite:"_s + target, u"verify"_s }, said), 0);
        {
            Database db(sqlite(target));
            db.exec(u"UPDATE request SET applicant = 'Orang Lain' WHERE id = 1"_s);
        }
        QCOMPARE(BackupOffice::run({ u"--database"_s, u"sqlite:"_s + target, u"verify"_s }, said), 1);
        QVERIFY2(said.contains(u" 0001/"_s), qPrintable(said));
        // A trail that was damaged before it was backed up is restored as it was, and called what it is.
        const QString bag = fresh(u"cacat"_s);
        QCOMPARE(BackupOffice::run({ u"--database"_s, u"sqlite:"_s + target, u"backup"_s, bag }, said), 0);
        QCOMPARE(BackupOffice::run({ u"restore"_s, bag, u"--into"_s, u"sqlite:"_s + fresh(u"cacat.db"_s) }, said), 1);
        QVERIFY2(said.contains(u" 0001/"_s), qPrintable(said));
    }
};

QTEST_MAIN(tst_BackupFaults)
#include "tst_backupfaults.moc"

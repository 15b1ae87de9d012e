// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/snapshot.h"
#include "desk/shelfdesk.h"
#include "desk/tombstoneledger.h"
#include "support/bags.h"
#include "support/disposaloffice.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bags;
using namespace markedfiles;

/// What was destroyed does not come back with an older backup.
class TestTombstones final : public QObject, private DisposalOffice
{
    Q_OBJECT
    /// Nobody else is at work any more.
    Replacement keepingIn(const QString &folder)
    {
        m_desk->clock().advance(600);
        Replacement replacement;
        replacement.keepIn = folder;
        replacement.at = office().now();
        replacement.by = office().who().id;
        replacement.session = office().session();
        return replacement;
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"loket.db=false"_s); }
    void cleanup() { m_desk.reset(); }

    void anOldBackupBringsNothingBack_data() { TestDesk::backends(); }
    void anOldBackupBringsNothingBack()
    {
        beginFetched();
        QTemporaryDir dir;
        const QString bag = dir.filePath(u"cadangan"_s);
        destroyedAfterBackup(2, bag);
        const DisposalDesk disposal(office());
        const QString taken = dir.filePath(u"nisan.json"_s);
        {
            QFile file(taken);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(tombstoneledger::toJson(disposal.tombstones()));
        }
        // Without any list an older backup is what it was; with one the destroyed files go again, whole.
        const QString plain = dir.filePath(u"polos.db"_s);
        QCOMPARE(backupdesk::restore(bag, sqlite(plain), nullptr).purgedAgain, 0);
        const QString target = dir.filePath(u"pulih.db"_s);
        const RestoreReport report = backupdesk::restore(bag, sqlite(target), nullptr, {}, taken);
        QCOMPARE(report.purgedAgain, 2);
        QVERIFY(report.ok());
        {
            QFile file(target);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().toLower().contains(canary.toLower()));
        }
        Database db(sqlite(target));
        Office restored(db, m_desk->clock());
        QVERIFY(AuditDesk(restored).verify({}).ok());
        QCOMPARE(DisposalDesk(restored).tombstones().size(), 2);
        // The list beside a database does the same by itself, and finds a file that was copied over it.
        const QString again = dir.filePath(u"lagi.db"_s);
        QVERIFY(QFile::copy(taken, tombstoneledger::pathFor(sqlite(again))));
        QCOMPARE(backupdesk::restore(bag, sqlite(again), nullptr).purgedAgain, 2);
        QVERIFY(QFile::copy(taken, tombstoneledger::pathFor(sqlite(plain))));
        Database old(sqlite(plain));
        Office copied(old, m_desk->clock());
        const VerifyReport found = AuditDesk(copied).verify({});
        QVERIFY(!found.ok());
        QCOMPARE(found.audit.damage.size(), 2);
        // The next backup into the same folder has nothing of it either.
        backupdesk::make(m_desk->url(), bag, nullptr, m_desk->clock().now());
        QProcess grep;
        grep.start(u"grep"_s, { u"-rliaF"_s, QString::fromLatin1(canary), bag });
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        if (m_desk->db().isSqlite())
            QVERIFY(QFile::exists(tombstoneledger::pathFor(m_desk->url())));
    }

    /// What gives way knows what it destroyed; it is destroyed again in the same transaction, or nothing is restored.
    void whatGivesWayKeepsItsTombstones_data() { TestDesk::backends(); }
    void whatGivesWayKeepsItsTombstones()
    {
        beginFetched();
        QTemporaryDir dir;
        const QString bag = dir.filePath(u"cadangan"_s);
        const Disposal list = destroyedAfterBackup(2, bag);
        const DisposalDesk disposal(office());
        if (m_desk->db().isSqlite()) // then only the database itself tells of it
            QVERIFY(QFile::remove(tombstoneledger::pathFor(m_desk->url())));
        const auto replace = [&](const QString &keepIn) {
            return backupdesk::replace(bag, m_desk->url(), nullptr, Damaged::Ask, keepingIn(dir.filePath(keepIn)));
        };
        if (m_desk->db().isSqlite()) {
            m_desk->db().exec(
                u"CREATE TRIGGER full_disk BEFORE INSERT ON tombstone BEGIN SELECT RAISE(ABORT, 'x'); END"_s);
            QVERIFY_THROWS_EXCEPTION(Error, replace(u"gagal"_s));
            QCOMPARE(one(m_desk->db(), u"SELECT COUNT(*) FROM tombstone"_s), 2); // as it was
            QVERIFY(!ShelfDesk(office()).fact(list.items.first().request));
            m_desk->db().exec(u"DROP TRIGGER full_disk"_s);
        }
        const RestoreReport report = replace(u"lama"_s);
        QVERIFY(report.done);
        QCOMPARE(report.purgedAgain, 2);
        QCOMPARE(report.notCleaned, QString());
        QVERIFY(!isReadable(*m_desk));
        QCOMPARE(disposal.tombstones().size(), 2);
        for (const Disposal &known : disposal.all())
            QVERIFY(!known.needsCleaning());
        QVERIFY(isSound());
        if (m_desk->db().isSqlite())
            QVERIFY(QFile::exists(tombstoneledger::pathFor(m_desk->url())));
    }

    void whatCannotBeClearedAwayYetIsTold()
    {
        begin();
        QTemporaryDir dir;
        const QString bag = dir.filePath(u"cadangan"_s);
        destroyedAfterBackup(1, bag);
        const DisposalDesk disposal(office());
        RestoreReport report;
        {
            Database reader(m_desk->url()); // another desk reads
            const Snapshot moment(reader);
            QCOMPARE(one(reader, u"SELECT COUNT(*) FROM tombstone"_s), 1);
            report = backupdesk::replace(bag, m_desk->url(), nullptr, Damaged::Ask, keepingIn(dir.filePath(u"lama"_s)));
        }
        QVERIFY(report.done);
        QCOMPARE(report.purgedAgain, 1);
        QVERIFY(!report.notCleaned.isEmpty());
        const QList<Disposal> lists = disposal.all();
        QVERIFY(lists.first().needsCleaning()); // the archive says so, and does it
        DisposalDesk(office()).clean(lists.first().id);
        QVERIFY(!isReadable(*m_desk));
    }
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv); // letters are drawn
    TestTombstones test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tombstones.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/casestore.h"
#include "db/deviationstore.h"
#include "db/draftstore.h"
#include "db/migrations.h"
#include "db/numberstore.h"
#include "db/qualitystore.h"
#include "db/readingstore.h"
#include "db/record.h"
#include "db/registerstore.h"
#include "db/requeststore.h"
#include "db/slipstore.h"
#include "desk/auditdesk.h"
#include "desk/caseaction.h"
#include "desk/inboxdesk.h"
#include "desk/requestdesk.h"
#include "support/walker.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
/// Opens and brings up to date; gives back the sentence, "" when all went well.
QString openingSays(const DatabaseUrl &url)
{
    try {
        Database db(url);
        migrations::run(db);
        return {};
    } catch (const Error &error) {
        return error.text();
    }
}

DatabaseUrl sqlite(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

qint64 one(Database &db, const QString &sql, int column = 0)
{
    Query q(db, sql);
    q.runOne();
    return q.number(column);
}

/// The next save begins the log again.
bool emptiesLog(Database &db)
{
    Query q(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return q.runOne() && q.number(0) == 0;
}

qint64 writesOfThisProcess()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : io.readAll().split('\n')) {
        if (line.startsWith("syscw:"))
            return line.mid(6).trimmed().toLongLong();
    }
    return -1;
}
} // namespace

/// What a database may do to the desk, and what the desk then says: lost files, full disks, lost servers, two desks.
class tst_Database : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    void missingFileIsNeverMadeSilently()
    {
        const QString file = m_dir.filePath(u"hilang.db"_s);
        QVERIFY(!openingSays(sqlite(file)).isEmpty());
        QVERIFY(!QFile::exists(file));
    }

    void emptyAndForeignFilesAreRefused()
    {
        QFile empty(m_dir.filePath(u"kosong.db"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QVERIFY(!openingSays(sqlite(empty.fileName())).isEmpty());
        QFile foreign(m_dir.filePath(u"bukan.db"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(QByteArray(8192, 'x'));
        foreign.close();
        QVERIFY(openingSays(sqlite(foreign.fileName())).contains(u"not a Loket database"_s));
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), QByteArray(8192, 'x')); // nothing of it was changed
    }

    void newerSchemaIsRefused_data() { TestDesk::backends(); }
    void newerSchemaIsRefused()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        desk.db().exec(u"INSERT INTO schema_version (version) VALUES (99)"_s);
        QVERIFY(openingSays(desk.url()).contains(u"newer Loket"_s));
    }

    void fullDiskChangesNothing()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile before = walker.takenIn();
        desk.db().exec(u"PRAGMA max_page_count = %1"_s.arg(one(desk.db(), u"PRAGMA page_count"_s)));
        IntakeForm form = walker.form();
        form.papers.first().bytes = QByteArray(1 << 20, 'x');
        try {
            IntakeDesk(desk.office()).takeIn(form);
            QFAIL("taken in on a full disk");
        } catch (const Error &error) {
            QVERIFY(error.text().contains(u"disk is full"_s));
        }
        QCOMPARE(InboxDesk(desk.office()).counts().value(Queue::ToAct), 1); // reading goes on
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
        desk.db().exec(u"PRAGMA max_page_count = 1000000"_s);
        QCOMPARE(IntakeDesk(desk.office()).takeIn(form).request.agendaNumber,
                 before.request.agendaNumber + 1); // no gap
    }

    void halfAnActionIsNone_data() { TestDesk::backends(); }
    void halfAnActionIsNone()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        walker.account();
        const AuditAnchor before = AuditStore(desk.db()).head();
        desk.db().exec(u"ALTER TABLE checklist_item RENAME TO gone"_s); // a later statement of the action fails
        desk.db().forgetStatements();
        QVERIFY_THROWS_EXCEPTION(Error, walker.takenIn());
        desk.db().exec(u"ALTER TABLE gone RENAME TO checklist_item"_s);
        desk.db().forgetStatements();
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM request"_s), 0);
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM content"_s), 0);
        QCOMPARE(AuditStore(desk.db()).head(), before);
        QCOMPARE(walker.takenIn().request.agendaNumber, 1);
    }

    void swallowedErrorCannotCommitHalf_data() { TestDesk::backends(); }
    void swallowedErrorCannotCommitHalf()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        bool committed = true;
        try {
            Transaction tx(desk.db());
            desk.db().exec(u"INSERT INTO counter (class, year, last) VALUES ('x', 1, 1)"_s);
            try {
                desk.db().exec(u"SELECT no_such_column FROM counter"_s);
            } catch (const Error &) { // swallowed on purpose
            }
            tx.commit();
        } catch (const Error &) {
            committed = false;
        }
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM counter WHERE class = 'x'"_s), committed ? 1 : 0);
    }

    void lostServerIsTriedAgainAndDoneOnce()
    {
        TestDesk desk(u"postgres"_s);
        Walker walker(desk);
        walker.account();
        const qint64 backend = one(desk.db(), u"SELECT pg_backend_pid()"_s);
        {
            Database other(desk.url());
            other.exec(u"SELECT pg_terminate_backend(%1)"_s.arg(backend));
        }
        // The link is dead; the action notices, opens it again and is done once.
        CaseFile file;
        try {
            file = walker.takenIn();
        } catch (const Error &) {
            file = walker.takenIn(); // a read before the action may be the one that notices
        }
        QCOMPARE(file.request.agendaNumber, 1);
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM request"_s), 1);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }

    /// The server committed, and its answer was lost on the way.
    void whatWasCommittedUnheardIsNotDoneAgain()
    {
        TestDesk desk(u"postgres"_s);
        Database &db = desk.db();
        int tries = 0;
        const QString add = u"INSERT INTO counter (class, year, last) VALUES ('x%1', 1, 1)"_s;
        desk.office().perform([&](Act &act) {
            db.exec(add.arg(++tries));
            act.log(AuditSubject::Office, 1, AuditEvent::Changed);
            if (tries > 1)
                return;
            const qint64 backend = one(db, u"SELECT pg_backend_pid()"_s);
            db.exec(u"COMMIT"_s);
            Database(desk.url()).exec(u"SELECT pg_terminate_backend(%1)"_s.arg(backend));
        });
        QCOMPARE(tries, 1);
        QCOMPARE(one(db, u"SELECT COUNT(*) FROM counter WHERE class LIKE 'x%'"_s), 1);
        QVERIFY(AuditStore(db).check().chainOk);
    }

    void twoDesksNumberWithoutDoubles_data() { TestDesk::backends(); }
    void twoDesksNumberWithoutDoubles()
    {
        QFETCH(QString, backend);
        TestDesk first(backend);
        Walker walker(first);
        walker.account();
        Database db(first.url());
        Office office(db, first.clock());
        office.enter(first.office().who(), first.office().session());
        QList<int> numbers;
        for (int i = 0; i < 10; ++i) {
            numbers << IntakeDesk(i % 2 ? office : first.office()).takeIn(walker.form()).request.agendaNumber;
        }
        QCOMPARE(numbers, (QList<int> { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }));
        QVERIFY(AuditDesk(first.office()).verify({}).ok());
    }

    void aDeskRemembersOnlyWhatStands_data() { TestDesk::backends(); }
    void aDeskRemembersOnlyWhatStands()
    {
        QFETCH(QString, backend);
        TestDesk first(backend);
        Walker walker(first);
        CaseFile file = walker.takenIn();
        Database db(first.url());
        Office second(db, first.clock());
        second.enter(first.office().who(), first.office().session());
        RequestDesk here(first.office());
        const auto tick = [&](const QString &note) {
            ChecklistItem item = file.checklist.first();
            item.state = ItemState::Complete;
            item.note = note;
            file = here.tick(file.request.id, file.request.revision, item);
        };
        const auto isWhole = [&] {
            const CaseFile read = RequestDesk(second).read(file.request.id);
            return read.checklist == file.checklist && read.intervals.size() == file.intervals.size()
                && read.request.revision == file.request.revision && AuditDesk(second).verify({}).ok();
        };
        tick(u"satu"_s);
        tick(u"dua"_s); // from memory
        QVERIFY(isWhole());
        RequestDesk(second).open(file.request.id); // the clock: rows of the record, but no new revision
        RequestDesk(second).pause(file.request.id, u"istirahat"_s);
        tick(u"tiga"_s);
        QVERIFY(isWhole());
        // An action that is broken off after it wrote leaves nothing behind, not even in memory.
        ChecklistItem item = file.checklist.first();
        item.note = u"batal"_s;
        QVERIFY_THROWS_EXCEPTION(Error,
                                 caseaction::run(first.office(), file.request.id, file.request.revision, Action::Tick,
                                                 [&](caseaction::Work &w) -> caseaction::Done {
                                                     w.cases.setItem(file.request.id, item, w.act.at(), {});
                                                     w.act.log(AuditSubject::Request, raw(file.request.id),
                                                               AuditEvent::ItemDecided);
                                                     throw refused(u"batal"_s);
                                                 }));
        tick(u"empat"_s);
        QVERIFY(isWhole());
        const int old = file.request.revision;
        tick(u"lima"_s);
        QVERIFY_THROWS_EXCEPTION(Error, RequestDesk(second).tick(file.request.id, old, item)); // two desks: a conflict
    }

    /// The desk writes a record's bytes itself where that is quicker: they are the database's own, sign by sign.
    void recordsReadTheSameBothWays()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile file = walker.takenIn();
        desk.db().exec(u"UPDATE checklist_item SET note = 'Pāpua – 🗂 ''é''; 1=2:x' WHERE request_id = %1"_s.arg(
            raw(file.request.id)));
        const std::vector<RecordTable> tables { { AuditSubject::Request, u"request", u"id" },
                                                { AuditSubject::Request, u"checklist_item", u"request_id" },
                                                { AuditSubject::Request, u"handover", u"request_id" },
                                                { AuditSubject::Request, u"step_interval", u"request_id" } };
        const std::vector<bool> all(tables.size(), true);
        const auto ours = record::parts(desk.db(), tables, all, raw(file.request.id));
        QVERIFY(!ours[0].isEmpty() && !ours[1].isEmpty() && ours[2].isEmpty());
        QCOMPARE(ours, record::partsAtOnce(desk.db(), tables, all, raw(file.request.id)));
    }

    void aChangeThatMeetsNoRowIsNotDone_data() { TestDesk::backends(); }
    void aChangeThatMeetsNoRowIsNotDone()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        const CaseFile file = walker.takenIn();
        const RequestId id = file.request.id;
        const AuditAnchor before = AuditStore(desk.db()).head();
        ChecklistItem unknown = file.checklist.first();
        unknown.code = u"tidak-ada"_s;
        unknown.state = ItemState::Complete;
        QVERIFY_THROWS_EXCEPTION(Error, RequestDesk(desk.office()).tick(id, file.request.revision, unknown));
        QCOMPARE(AuditStore(desk.db()).head(), before);
        Database &db = desk.db();
        const QDateTime at = TestDesk::start();
        const OperatorId by = desk.office().who().id;
        const QList<std::function<void()>> changes {
            [&] { CaseStore(db).setRow(RequestId(99), {}, at, by); },
            [&] { CaseStore(db).setChangeDone(id, 99, at, by); },
            [&] { CaseStore(db).setLetter({}); },
            [&] { CaseStore(db).discountInterval(99, {}); },
            [&] { CaseStore(db).recountInterval(99, 0, 0); },
            [&] { DeviationStore(db).explain(99, DeviationReason::Other, {}, at, by); },
            [&] { NumberStore(db).settle(99, NumberState::Void, {}, {}, at); },
            [&] { NumberStore(db).setSrikandi(LetterId(99), u"1"_s); },
            [&] { QualityStore(db).setVerdict(99, {}, {}, at, by); },
            [&] { ReadingStore(db).set(PaperId(99), {}); },
            [&] { RegisterStore(db).setUndone(ImportId(99), at); },
            [&] { RequestStore(db).setClock(RequestId(99), 0, at); },
            [&] { SlipStore(db).use(99, id, at); },
            [&] { SlipStore(db).spoil(99, u"rusak"_s); },
        };
        for (const auto &change : changes) {
            Transaction tx(db);
            QVERIFY_THROWS_EXCEPTION(Error, change());
        }
        QVERIFY(!DraftStore(db).update(DraftId(99), u"{}"_s, at)); // the page then adds it anew
        db.exec(u"DELETE FROM queue_count"_s);
        QVERIFY_THROWS_EXCEPTION(Error, walker.takenIn());
        QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), 1);
    }

    /// What SQLite writes to its log waits in memory (db/walbuffer.h): until the sync, and no longer.
    void aSaveGoesToTheDiskInOnePiece()
    {
        TestDesk desk;
        Walker walker(desk);
        CaseFile file = walker.takenIn();
        RequestDesk requests(desk.office());
        ChecklistItem item = file.checklist.first();
        const auto tick = [&] {
            item.state = item.state == ItemState::Complete ? ItemState::Open : ItemState::Complete;
            file = requests.tick(file.request.id, file.request.revision, item);
        };
        tick();
        tick();
        QVERIFY(emptiesLog(desk.db()));
        tick(); // makes the log longer
        QVERIFY(one(desk.db(), u"PRAGMA wal_checkpoint(PASSIVE)"_s) == 0);
        const qint64 before = writesOfThisProcess();
        tick();
        QVERIFY(before > 0);
        QVERIFY2(writesOfThisProcess() - before <= 3, qPrintable(QString::number(writesOfThisProcess() - before)));
        // Request, item, entry, its text, the trail's head, and the trail's two indexes: no index of the requests.
        QCOMPARE(one(desk.db(), u"PRAGMA wal_checkpoint(PASSIVE)"_s, 1), 7);
        Database reader(desk.url());
        QCOMPARE(one(reader, u"SELECT revision FROM request"_s), file.request.revision);
    }

    void connectionsTakeTurnsAtOneLog()
    {
        TestDesk desk;
        Database other(desk.url());
        desk.db().exec(u"CREATE TABLE turns (id INTEGER PRIMARY KEY, body TEXT)"_s);
        for (int i = 0; i < 400; ++i) {
            Database &db = i % 3 == 0 ? other : desk.db();
            Transaction tx(db);
            db.exec(u"INSERT INTO turns (body) VALUES ('%1')"_s.arg(QString(1500, QChar(u'a' + i % 26))));
            tx.commit();
            if (i % 50 == 49)
                QVERIFY(emptiesLog(i % 100 == 99 ? other : desk.db()));
            QCOMPARE(one(i % 3 == 0 ? desk.db() : other, u"SELECT COUNT(*) FROM turns"_s), i + 1);
        }
        QCOMPARE(other.integrityFault(), QString());
    }

    void whatWasTakenBackLiesOverNobodysPages()
    {
        TestDesk desk;
        Database other(desk.url());
        desk.db().exec(u"CREATE TABLE turns (id INTEGER PRIMARY KEY, body TEXT)"_s);
        desk.db().exec(u"PRAGMA cache_size = 5"_s); // pages go to the log before the commit
        for (int round = 0; round < 20; ++round) {
            QVERIFY(emptiesLog(other)); // or SQLite reads the log when it takes back, and with that it is written
            {
                Transaction tx(desk.db());
                for (int i = 0; i < 6 + round; ++i) // some of them fit into the memory before the log
                    desk.db().exec(u"INSERT INTO turns (body) VALUES ('%1')"_s.arg(QString(3000, u'x')));
            } // taken back
            Transaction tx(other);
            other.exec(u"INSERT INTO turns (body) VALUES ('%1')"_s.arg(QString(3000 + round, u'y')));
            tx.commit();
            QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM turns WHERE body LIKE 'yyy%'"_s), round + 1);
            QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM turns"_s), round + 1);
        }
        desk.reopen();
        QCOMPARE(desk.db().integrityFault(), QString());
        QCOMPARE(one(desk.db(), u"SELECT COUNT(*) FROM turns"_s), 20);
    }

    void aBigSaveReadsWhatItWrote()
    {
        TestDesk desk;
        Database &db = desk.db();
        db.exec(u"CREATE TABLE turns (id INTEGER PRIMARY KEY, body TEXT)"_s);
        db.exec(u"PRAGMA cache_size = 5"_s);
        Transaction tx(db);
        for (int i = 1; i <= 60; ++i) {
            db.exec(u"INSERT INTO turns VALUES (%1, '%2')"_s.arg(i).arg(QString(3000, QChar(u'a' + i % 26))));
            db.exec(u"UPDATE turns SET body = upper(body) WHERE id = %1"_s.arg(1 + i / 2)); // a page once more
            if (i % 20 == 0) // between, nothing is read that would bring what waits to the disk
                QCOMPARE(one(db, u"SELECT COUNT(*) FROM turns WHERE length(body) = 3000"_s), i);
        }
        tx.commit();
        Database other(desk.url());
        QCOMPARE(one(other, u"SELECT COUNT(*) FROM turns WHERE body = upper(body)"_s), 31);
        QCOMPARE(other.integrityFault(), QString());
    }

    /// The log meets the end of the disk at the sync: the save says so, nothing of it is there, and the next one goes.
    void logAtTheEndOfTheDisk()
    {
        TestDesk desk;
        Walker walker(desk);
        CaseFile file = walker.takenIn();
        RequestDesk requests(desk.office());
        ChecklistItem item = file.checklist.first();
        QString said;
        const auto tick = [&] {
            item.state = item.state == ItemState::Complete ? ItemState::Open : ItemState::Complete;
            try {
                file = requests.tick(file.request.id, file.request.revision, item);
            } catch (const Error &error) {
                said = error.text();
            }
        };
        tick();
        rlimit was {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
        const auto signalWas = std::signal(SIGXFSZ, SIG_IGN); // the write fails, the program goes on
        const rlimit here { rlim_t(QFileInfo(desk.file() + u"-wal"_s).size()), was.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &here), 0);
        int done = 0;
        for (; done < 500 && said.isEmpty(); ++done)
            tick();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &was), 0);
        std::signal(SIGXFSZ, signalWas);
        QVERIFY2(said.contains(u"Nothing was changed"_s), qPrintable(said));
        QCOMPARE(one(desk.db(), u"SELECT revision FROM request"_s), file.request.revision);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
        const int revision = file.request.revision;
        tick();
        QCOMPARE(file.request.revision, revision + 1);
        desk.reopen();
        QCOMPARE(desk.db().integrityFault(), QString());
        QCOMPARE(one(desk.db(), u"SELECT revision FROM request"_s), revision + 1);
    }

    void addressesAreReadOrRefused()
    {
        QCOMPARE(DatabaseUrl::parse(u"sqlite:/tmp/a b.db"_s).file, u"/tmp/a b.db"_s);
        const DatabaseUrl url =
            DatabaseUrl::parse(u"postgresql://siti:ra%40hasia@server:5433/loket?sslmode=verify-full"_s);
        QCOMPARE(url.password, u"ra@hasia"_s);
        QCOMPARE(url.port, 5433);
        QVERIFY(!url.toString().contains(u"hasia"_s)); // never shown
        for (const QString &bad : { u"loket.db"_s, u"mysql://a/b"_s, u"postgresql:///x"_s, QString() })
            QVERIFY_THROWS_EXCEPTION(Error, DatabaseUrl::parse(bad));
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"

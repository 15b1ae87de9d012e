// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/operatorstore.h"
#include "db/requeststore.h"
#include "db/searchstore.h"
#include "desk/inboxdesk.h"
#include "desk/numberdesk.h"
#include "desk/requestdesk.h"
#include "desk/shelfdesk.h"
#include "desk/tombstoneledger.h"
#include "support/bags.h"
#include "support/casewalk.h"
#include "support/disposaloffice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bags;
using namespace markedfiles;

namespace
{
const QString number = u"BA/7/2032"_s; // archivewalk's minutes

/// Another process that carries the destruction out; ended by kill -9 or by a full disk.
int purger(const QStringList &given)
try {
    Database db(sqlite(given[2]));
    SetClock clock(QDateTime::fromMSecsSinceEpoch(given[3].toLongLong(), Qt::UTC));
    Office office(db, clock);
    for (Operator who : OperatorStore(db).all()) {
        who.administrator = true;
        if (who.userName == u"siti"_s)
            office.enter(who, {});
    }
    DisposalDesk disposal(office);
    const Disposal list = *disposal.get(given[4].toLongLong());
    std::puts("go");
    std::fflush(stdout);
    if (list.state == DisposalState::Minuted)
        disposal.purge(list.id, list.revision, number);
    disposal.clean(list.id);
    return 0;
} catch (const Error &error) {
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    return 3;
}
} // namespace

/// What a destruction leaves: nothing that can be read, a tombstone, and numbers that do not come again.
class TestPurge final : public QObject, private DisposalOffice
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"loket.db=false"_s); }
    void cleanup() { m_desk.reset(); }

    void nothingIsLeftToRead_data() { TestDesk::backends(); }
    void nothingIsLeftToRead()
    {
        beginFetched();
        Disposal list = ready(3);
        QVERIFY(isReadableAs(*m_desk, canary) && isReadableAs(*m_desk, canary.toLower()));
        const QByteArray found = "zqxindeks55"; // the last word that the index was given
        if (m_desk->db().isSqlite()) {
            SearchStore words(m_desk->db());
            for (const DisposalItem &item : std::as_const(list.items))
                words.set(item.request, words.words(item.request) + u' ' + QString::fromLatin1(found));
            m_desk->db().exec(u"VACUUM INTO '%1.v7'"_s.arg(m_desk->file())); // as a step of the schema leaves one
        }
        const qint64 done = one(m_desk->db(), u"SELECT n FROM queue_count WHERE queue = 5"_s);
        archivewalk::enterAdministrator(*m_desk);
        DisposalDesk disposal(office());
        list = disposal.purge(list.id, list.revision, number);
        QVERIFY(list.needsCleaning());
        if (m_desk->db().isSqlite()) // the index keeps a word that it has forgotten
            QVERIFY(isReadableAs(*m_desk, found));
        disposal.clean(list.id);
        QVERIFY(!isReadableAs(*m_desk, found));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.clean(list.id)); // once
        QVERIFY(!isReadable(*m_desk));
        if (m_desk->db().isSqlite()) // written anew, not only wiped
            QCOMPARE(one(m_desk->db(), u"PRAGMA freelist_count"_s), 0);
        QVERIFY(InboxDesk(office()).search(QString::fromLatin1(canary), 10).isEmpty());
        QCOMPARE(one(m_desk->db(), u"SELECT n FROM queue_count WHERE queue = 5"_s), done - 3);
        for (const DisposalItem &item : list.items) {
            QVERIFY_THROWS_EXCEPTION(Error, RequestDesk(office()).read(item.request));
            for (const QString &table : { u"paper"_s, u"letter"_s, u"archive_entry"_s, u"step_interval"_s,
                                          u"quality_check"_s, u"archive_loan"_s, u"archive_hold"_s, u"deviation"_s })
                QCOMPARE(one(m_desk->db(),
                             u"SELECT COUNT(*) FROM %1 WHERE request_id = %2"_s.arg(table).arg(raw(item.request))),
                         0);
        }
        const QList<Tombstone> stones = disposal.tombstones();
        QCOMPARE(stones.size(), 3);
        QCOMPARE(stones.first().recordHash.size(), 64);
        QVERIFY(stones.first().authority.contains(number));
        QVERIFY(stones.first().contents >= 4);
        // The number book has a line for each number, and the trail its entries.
        const auto book = NumberDesk(office()).book(2026, {});
        QCOMPARE(std::count_if(book.begin(), book.end(),
                               [](const NumberLine &line) { return line.remark.contains(number); }),
                 3);
        QVERIFY(!AuditDesk(office()).story(list.items.first().request).isEmpty());
        QVERIFY(AuditDesk(office()).story(list.items.first().request).first().detail.isEmpty());
        QVERIFY(isSound());
        // Work goes on: the next request gets a number of its own, and the agenda has no gap.
        casewalk::takenIn(*m_desk);
        QVERIFY(isSound());
    }

    void theNewestsNumberDoesNotComeAgain_data() { TestDesk::backends(); }
    void theNewestsNumberDoesNotComeAgain()
    {
        beginFetched();
        archivewalk::filed(*m_desk);
        const CaseFile newest = archivewalk::filed(*m_desk); // nothing came after it
        archivewalk::yearsLater(*m_desk);
        Disposal list = archivewalk::minuted(*m_desk, { newest.request.id });
        archivewalk::enterAdministrator(*m_desk);
        DisposalDesk disposal(office());
        list = disposal.purge(list.id, list.revision, number);
        disposal.clean(list.id);
        QVERIFY(!ShelfDesk(office()).fact(newest.request.id));
        QTemporaryDir dir;
        const QString bag = dir.filePath(u"cadangan"_s);
        backupdesk::make(m_desk->url(), bag, nullptr, m_desk->clock().now());
        const CaseFile next = casewalk::takenIn(*m_desk);
        QVERIFY(raw(next.request.id) > raw(newest.request.id));
        const QList<StoryLine> story = AuditDesk(office()).story(next.request.id);
        QVERIFY(!story.isEmpty() && story.first().at >= next.request.receivedAt); // nobody else's entries
        QVERIFY(isSound());
        // Nor in a database that the rows were copied into.
        const EmptyPostgres server;
        const QString file = dir.filePath(u"pulih.db"_s);
        for (const DatabaseUrl &into : { sqlite(file), server.url }) {
            QVERIFY(backupdesk::restore(bag, into, nullptr).ok());
            QVERIFY(QFile::exists(tombstoneledger::pathFor(sqlite(file))));
            Database db(into);
            Office restored(db, m_desk->clock());
            restored.enter(office().who(), {});
            Request again = next.request;
            again.id = {};
            again.agendaNumber = 9999;
            Transaction tx(db);
            QVERIFY(raw(RequestStore(db).add(again).id) > raw(newest.request.id));
        }
    }

    void killedItIsWholeOldOrWholeNew()
    {
        begin();
        const Disposal list = ready(6);
        const qint64 at = m_desk->clock().now().toMSecsSinceEpoch();
        m_desk->db().exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QTemporaryDir dir;
        const auto run = [&](const QString &file, int killAfter) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          { u"purge"_s, file, QString::number(at), QString::number(list.id) });
            while (program.waitForReadyRead(60'000) && !program.canReadLine()) { }
            QElapsedTimer since;
            since.start();
            if (killAfter >= 0 && !program.waitForFinished(std::max(1, killAfter)))
                ::kill(pid_t(program.processId()), SIGKILL);
            program.waitForFinished(60'000);
            return int(since.elapsed());
        };
        const QString whole = dir.filePath(u"whole.db"_s);
        QVERIFY(QFile::copy(m_desk->file(), whole));
        const int took = run(whole, -1);
        QSet<int> states;
        for (int round = 0; round <= 14; ++round) {
            const QString file = dir.filePath(u"k%1.db"_s.arg(round));
            QVERIFY(QFile::copy(m_desk->file(), file));
            run(file, took * round / 12);
            Database db(sqlite(file));
            Office office(db, m_desk->clock());
            const Disposal now = *DisposalDesk(office).get(list.id);
            const qint64 left =
                one(db, u"SELECT COUNT(*) FROM disposal_item i JOIN request r ON r.id = i.request_id"_s);
            const qint64 stones = one(db, u"SELECT COUNT(*) FROM tombstone"_s);
            const bool old = now.state == DisposalState::Minuted && left == 6 && stones == 0;
            const bool fresh = now.state == DisposalState::Purged && left == 0 && stones == 6;
            QVERIFY2(old || fresh, qPrintable(u"round %1: %2 left, %3 stones"_s.arg(round).arg(left).arg(stones)));
            QVERIFY(AuditDesk(office).verify({}).ok());
            states.insert(old ? 0 : now.needsCleaning() ? 1 : 2);
            db.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            db.forgetStatements();
            // What was left undone is done the next time.
            run(file, -1);
            Database done(sqlite(file));
            QVERIFY(!DisposalDesk(office).get(list.id)->needsCleaning());
            QFile bytes(file);
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            QVERIFY(!bytes.readAll().toLower().contains(canary.toLower()));
        }
        QVERIFY2(states.size() > 1, "no kill hit before the end");
    }

    void aFullDiskLeavesAWholeState()
    {
        begin();
        const Disposal list = ready(4);
        const qint64 at = m_desk->clock().now().toMSecsSinceEpoch();
        m_desk->db().exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QTemporaryDir dir;
        const int size = int(QFileInfo(m_desk->file()).size() / 1024);
        // A limit for every file, in KiB, stands for the full disk: the log of the transaction, then the new file.
        for (const int limit : { 8, 40, size / 4, size / 2, size - 40 }) {
            const QString file = dir.filePath(u"f%1.db"_s.arg(limit));
            QVERIFY(QFile::copy(m_desk->file(), file));
            QProcess program;
            program.start(u"bash"_s,
                          { u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(limit), u"x"_s,
                            QCoreApplication::applicationFilePath(), u"purge"_s, file, QString::number(at),
                            QString::number(list.id) });
            QVERIFY(program.waitForFinished(60'000));
            const QByteArray said = program.readAllStandardError();
            QVERIFY2(program.exitCode() == 3 && !said.isEmpty(), said.constData()); // a sentence
            Database db(sqlite(file));
            Office office(db, m_desk->clock());
            const Disposal now = *DisposalDesk(office).get(list.id);
            const qint64 stones = one(db, u"SELECT COUNT(*) FROM tombstone"_s);
            QVERIFY((now.state == DisposalState::Minuted && stones == 0) || (now.needsCleaning() && stones == 4));
            QVERIFY(AuditDesk(office).verify({}).ok());
        }
    }
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv); // letters are drawn
    if (argc == 5 && qstrcmp(argv[1], "purge") == 0)
        return purger(application.arguments());
    TestPurge test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_purge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/disposalstore.h"
#include "db/lookstore.h"
#include "db/operatorstore.h"
#include "db/purgestore.h"
#include "db/searchstore.h"
#include "desk/archivedesk.h"
#include "desk/arrivaldesk.h"
#include "desk/auditdesk.h"
#include "desk/backupdesk.h"
#include "desk/disposaldesk.h"
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "desk/numberdesk.h"
#include "desk/qualitydesk.h"
#include "desk/requestdesk.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "desk/tombstoneledger.h"
#include "secrets/contenthash.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/testdesk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray canary = "ZQXKANARI7731";
const QString number = u"BA/7/2032"_s; // archivewalk's minutes

/// Files with a word in them that stands nowhere else: names, papers, letters, notes, verdicts.
QList<RequestId> marked(TestDesk &desk, int count)
{
    QList<RequestId> ids;
    const QString word = QString::fromLatin1(canary);
    for (int i = 0; i < count; ++i) {
        CaseFile file = casewalk::atRejection(desk);
        RequestDesk requests(desk.office());
        NewPaper paper;
        paper.fileName = word + u".pdf"_s;
        paper.mediaType = u"application/pdf"_s;
        paper.bytes = "%PDF-1 " + canary.repeated(400) + QByteArray::number(raw(file.request.id));
        paper.pageTexts = { word + u" halaman "_s + word };
        NewPaper stack = paper; // of which a paper was taken out
        stack.bytes += " tumpukan";
        ArrivalDesk arrivals(desk.office());
        arrivals.take(paper, ArrivalWay::Folder);
        arrivals.take(stack, ArrivalWay::Mail);
        for (const NewPaper &came : { paper, stack })
            arrivals.settle({ QString::fromLatin1(sha256(came.bytes)) }, Settlement::Filed);
        LetterDesk letters(desk.office());
        file =
            letters.make(file.request.id, file.request.revision, LetterKind::RejectionNotice, LetterForm::ServiceSheet);
        file = letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id);
        file = letters.told(file.request.id, file.request.revision, word, ToldHow::Phone);
        NewPaper laid = paper; // whole in the counter's tray: nobody settles it before it is filed
        laid.bytes += " laid";
        NewPaper photo = paper; // filed straightened
        photo.bytes += " foto";
        NewPaper straight = paper;
        straight.bytes += " lurus";
        straight.madeOf = { QString::fromLatin1(sha256(photo.bytes)) };
        arrivals.take(laid, ArrivalWay::Stick);
        arrivals.take(photo, ArrivalWay::Hand);
        file = requests.addPapers(file.request.id, file.request.revision, { paper, laid, straight });
        LookStore(desk.db()).put(file.papers.last().id, { { 7, QByteArray("\1\2") } });
        ArchiveDesk archive(desk.office());
        ArchiveEntry entry = archive.propose(file);
        entry.description = word;
        entry.room = u"Ruang Arsip"_s;
        entry.rack = entry.box = entry.folder = u"1"_s;
        file = archive.archive(file.request.id, file.request.revision, entry);
        Loan loan;
        loan.request = file.request.id;
        loan.borrower = word;
        loan.purpose = word;
        loan.due = desk.office().today();
        ShelfDesk shelves(desk.office());
        shelves.giveBack(shelves.lend(loan).id, word);
        ids << file.request.id;
    }
    const Operator before = desk.office().who();
    desk.enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
    QualityDesk quality(desk.office());
    const QualityDraw draw = quality.draw(ReportPeriod::month(desk.office().today()), count);
    for (const QualityCheck &check : quality.checks(draw.id))
        quality.judge(check.id, QualityVerdict::Differs, word + u" berbeda"_s);
    for (const RequestId id : ids) {
        ShelfDesk shelves(desk.office());
        Hold hold;
        hold.request = id;
        hold.reason = hold.authority = word;
        shelves.hold(hold);
        shelves.lift(shelves.holdsOf(id).first().id, word);
    }
    desk.office().enter(before, desk.office().session());
    casewalk::takenIn(desk); // a newer one, that stays
    return ids;
}

/// Every file of the database, and of PostgreSQL what its tables and indexes are made of on its disk.
bool isReadableAs(TestDesk &desk, const QByteArray &word)
{
    if (!desk.db().isSqlite()) {
        // The server's administrator reads the files; the office's own user may not.
        Database server(DatabaseUrl::parse(qEnvironmentVariable("LOKET_TEST_PG_ADMIN")));
        server.exec(u"CHECKPOINT"_s);
        Query q(desk.db(),
                u"WITH here AS (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) SELECT "
                "pg_relation_filepath(c.oid) FROM pg_class c WHERE c.relkind IN ('r', 'i', 't') AND (c.relnamespace = "
                "(SELECT oid FROM here) OR c.oid IN (SELECT reltoastrelid FROM pg_class WHERE relnamespace = (SELECT "
                "oid FROM here))) AND pg_relation_filepath(c.oid) IS NOT NULL"_s);
        QStringList paths;
        q.run();
        while (q.next())
            paths << q.text(0);
        for (const QString &path : std::as_const(paths)) {
            Query bytes(server, u"SELECT position(CAST(:word AS BYTEA) IN pg_read_binary_file(:path))"_s);
            bytes.bind(u":word"_s, word).bind(u":path"_s, path);
            if (bytes.runOne() && bytes.number(0) > 0)
                return true;
        }
        return false;
    }
    const QFileInfo file(desk.file());
    for (const QFileInfo &info : file.dir().entryInfoList({ file.fileName() + u'*' }, QDir::Files)) {
        QFile part(info.absoluteFilePath());
        if (part.open(QIODevice::ReadOnly) && part.readAll().contains(word))
            return true;
    }
    return false;
}

/// As it was written, and as the search keeps its words.
bool isReadable(TestDesk &desk, const QByteArray &word)
{
    return isReadableAs(desk, word) || isReadableAs(desk, word.toLower());
}

qint64 one(Database &db, const QString &sql)
{
    Query q(db, sql);
    return q.runOne() ? q.number(0) : -1;
}

DatabaseUrl sqlite(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

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

/// The way of a file to its end, and what is left of it.
class TestDisposal final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDesk> m_desk;
    void begin()
    {
        QFETCH(QString, backend);
        m_desk = std::make_unique<TestDesk>(backend);
        archivewalk::schedule(*m_desk);
    }
    Office &office() { return m_desk->office(); }
    bool isSound()
    {
        const VerifyReport report = AuditDesk(office()).verify({});
        if (!report.ok())
            qWarning() << report.databaseFault << report.contentsDamaged << report.audit.damage;
        return report.ok();
    }
    Disposal ready(int files)
    {
        const QList<RequestId> ids = marked(*m_desk, files);
        archivewalk::yearsLater(*m_desk);
        return archivewalk::minuted(*m_desk, ids);
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"loket.db=false"_s); }
    void cleanup() { m_desk.reset(); }

    void onlyWhatIsOver_data() { TestDesk::backends(); }
    void onlyWhatIsOver()
    {
        begin();
        const CaseFile file = archivewalk::filed(*m_desk);
        const CaseFile other = archivewalk::filed(*m_desk);
        casewalk::takenIn(*m_desk);
        DisposalDesk disposal(office());
        QVERIFY(disposal.candidates().isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ file.request.id }, {}));
        archivewalk::yearsLater(*m_desk);
        QCOMPARE(disposal.candidates().size(), 2);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({}, {}));
        Loan loan;
        loan.request = other.request.id;
        loan.borrower = loan.purpose = u"Inspektorat"_s;
        loan.due = office().today();
        ShelfDesk(office()).lend(loan);
        QCOMPARE(disposal.candidates().size(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ other.request.id }, {}));
        const Disposal list = archivewalk::proposed(*m_desk, { file.request.id });
        QVERIFY(disposal.candidates().isEmpty()); // on a list already
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ file.request.id }, {}));
        QVERIFY(!list.items.first().title.contains(file.request.applicant.name)); // it outlives the file
        disposal.withdraw(list.id, list.revision, u"salah pilih"_s);
        QCOMPARE(disposal.candidates().size(), 1);
        archivewalk::schedule(*m_desk, Fate::Permanent);
        QVERIFY(disposal.candidates().isEmpty());
        QVERIFY(isSound());
    }

    void everyStepInItsTurn_data() { TestDesk::backends(); }
    void everyStepInItsTurn()
    {
        begin();
        archivewalk::schedule(*m_desk, Fate::Destroy, 8); // ten years in all: ANRI is asked too
        const CaseFile file = archivewalk::filed(*m_desk);
        const CaseFile second = archivewalk::filed(*m_desk);
        casewalk::takenIn(*m_desk);
        archivewalk::yearsLater(*m_desk, 11);
        const QDate today = office().today();
        DisposalDesk disposal(office());
        Disposal list = archivewalk::proposed(*m_desk, { file.request.id, second.request.id });
        QCOMPARE(disposal.needed(list).size(), 4);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, today, {})); // archivist
        m_desk->enterAs(Role::Head, u"kepala"_s);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"-"_s, today, {})); // no number
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, today.addDays(1), {}));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, today.addDays(-1), {}));
        const int before = list.revision;
        list = disposal.approve(list.id, list.revision, u"1/PBJ"_s, today, {});
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, before, u"1/PBJ"_s, today, {})); // another desk
        for (const DisposalStep step : { DisposalStep::Panel, DisposalStep::Regent, DisposalStep::National }) {
            QCOMPARE(disposal.next(list), step);
            QCOMPARE(list.state, DisposalState::Proposed);
            QVERIFY_THROWS_EXCEPTION(Error, disposal.minute(list.id, list.revision, number, today, {}));
            list = disposal.approve(list.id, list.revision, u"045/%1"_s.arg(int(step)), today, {});
        }
        QCOMPARE(list.state, DisposalState::Approved);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"9"_s, today, {}));
        DisposalMinutes minutes;
        minutes.place = u"Bula"_s;
        minutes.method = u"dicacah"_s;
        minutes.witnesses = { { u"La Ode Rahman"_s, {} }, { u" "_s, {} } };
        QVERIFY_THROWS_EXCEPTION(Error, disposal.minute(list.id, list.revision, number, today, minutes));
        minutes.witnesses[1].name = u"Siti Rumakat"_s;
        list = disposal.takeOut(list.id, list.revision, list.items.last().id, u"masih dipakai"_s);
        archivewalk::enterAdministrator(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number)); // no minutes yet
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s);
        list = disposal.minute(list.id, list.revision, number, today, minutes);
        QCOMPARE(DisposalMinutes::fromJson(list.approval(DisposalStep::Minutes)->body.toUtf8()).witnesses.size(), 2);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.takeOut(list.id, list.revision, list.items.first().id, u"telat"_s));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number)); // no administrator
        archivewalk::enterAdministrator(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, u"BA/8/2032"_s));
        list = disposal.purge(list.id, list.revision, number);
        QCOMPARE(list.state, DisposalState::Purged);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.withdraw(list.id, list.revision, u"terlambat"_s));
        QCOMPARE(disposal.tombstones().size(), 1); // what was taken off stays
        QVERIFY(ShelfDesk(office()).fact(second.request.id));
        QVERIFY(isSound());
    }

    void nobodyApprovesTheirOwn_data() { TestDesk::backends(); }
    void nobodyApprovesTheirOwn()
    {
        begin();
        const CaseFile file = archivewalk::filed(*m_desk);
        archivewalk::yearsLater(*m_desk);
        m_desk->enterAs(Role::Head, u"kepala"_s);
        DisposalDesk disposal(office());
        const Disposal list = disposal.propose({ file.request.id }, {});
        QVERIFY(disposal.refusalOfNext(list));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, office().today(), {}));
        m_desk->enterAs(Role::Head, u"plt"_s);
        disposal.approve(list.id, list.revision, u"1/PBJ"_s, office().today(), {});
    }

    void aHoldStopsItAtTheLastMoment_data() { TestDesk::backends(); }
    void aHoldStopsItAtTheLastMoment()
    {
        begin();
        const Disposal list = ready(2);
        Hold hold;
        hold.request = list.items.last().request;
        hold.reason = u"gugatan"_s;
        hold.authority = u"Surat PN Dataran Hunimoa"_s;
        ShelfDesk(office()).hold(hold);
        archivewalk::enterAdministrator(*m_desk);
        DisposalDesk disposal(office());
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number));
        // All or none: the first of the list is still there.
        QVERIFY(ShelfDesk(office()).fact(list.items.first().request));
        QVERIFY(disposal.tombstones().isEmpty());
        QVERIFY(isSound());
    }

    void nothingIsLeftToRead_data() { TestDesk::backends(); }
    void nothingIsLeftToRead()
    {
        begin();
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
        QVERIFY(!isReadable(*m_desk, canary));
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

    void theNewestStays_data() { TestDesk::backends(); }
    void theNewestStays()
    {
        begin();
        const CaseFile file = archivewalk::filed(*m_desk); // nothing came after it
        archivewalk::yearsLater(*m_desk);
        const Disposal list = archivewalk::minuted(*m_desk, { file.request.id });
        archivewalk::enterAdministrator(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, DisposalDesk(office()).purge(list.id, list.revision, number));
        QVERIFY(ShelfDesk(office()).fact(file.request.id));
    }

    void anOldBackupBringsNothingBack_data() { TestDesk::backends(); }
    void anOldBackupBringsNothingBack()
    {
        begin();
        Disposal list = ready(2);
        QTemporaryDir dir;
        const QString bag = dir.filePath(u"cadangan"_s);
        backupdesk::make(m_desk->url(), bag, nullptr, m_desk->clock().now());
        archivewalk::enterAdministrator(*m_desk);
        DisposalDesk disposal(office());
        list = disposal.purge(list.id, list.revision, number);
        disposal.clean(list.id);
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

    void killedItIsWholeOldOrWholeNew()
    {
        m_desk = std::make_unique<TestDesk>();
        archivewalk::schedule(*m_desk);
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
        m_desk = std::make_unique<TestDesk>();
        archivewalk::schedule(*m_desk);
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
    TestDisposal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disposal.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"
#include "archive/blockpatch.h"
#include "core/error.h"
#include "db/contentstore.h"
#include "db/migrations.h"
#include "db/tablerows.h"
#include "desk/auditdesk.h"
#include "desk/backupdesk.h"
#include "desk/inboxdesk.h"
#include "desk/practicedata.h"
#include "secrets/contenthash.h"
#include "secrets/seal.h"
#include "support/walker.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace
{
DatabaseUrl sqlite(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}

qint64 one(Database &db, const QString &sql)
{
    Query q(db, sql);
    q.runOne();
    return q.number(0);
}

/// The sentence of what it throws, "" when all went well.
template <class F> QString says(F &&work)
{
    try {
        work();
        return {};
    } catch (const Error &error) {
        return error.text();
    }
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void copyTree(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = to + u'/' + QDir(from).relativeFilePath(it.next());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && QFile::copy(it.filePath(), path));
    }
}

/// Bytes that no paper points to, yet.
void putContent(Database &db, const QByteArray &bytes)
{
    Transaction tx(db);
    ContentStore(db).put(QString::fromLatin1(sha256(bytes)), bytes);
    tx.commit();
}

/// A database on the tests' server that holds nothing, gone at the end.
class EmptyPostgres final
{
    Q_DISABLE_COPY_MOVE(EmptyPostgres)
public:
    EmptyPostgres()
        : m_schema(u"b"_s + QUuid::createUuid().toString(QUuid::Id128))
    {
        const QString server = qEnvironmentVariable("LOKET_TEST_PG");
        if (server.isEmpty())
            qFatal("LOKET_TEST_PG is not set: run the tests by packaging/test.sh");
        Database(DatabaseUrl::parse(server)).exec(u"CREATE SCHEMA "_s + m_schema);
        text = server + u"&options=-csearch_path="_s + m_schema + u",public"_s;
        url = DatabaseUrl::parse(text);
    }
    ~EmptyPostgres()
    {
        Database(DatabaseUrl::parse(qEnvironmentVariable("LOKET_TEST_PG")))
            .exec(u"DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
    }
    QString text;
    DatabaseUrl url;

private:
    QString m_schema;
};

const QDateTime moment(QDate(2026, 3, 2), QTime(4, 5, 6), Qt::UTC);
} // namespace

/// Backup and restore: round, proportion, damage, death, full disk.
class tst_Backup : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_office; ///< 1,000 practice requests
    QString m_whole; ///< their backup

    QString path(const QString &name) const { return m_dir.filePath(name); }
    /// A name that is not taken.
    QString fresh(const QString &name) const
    {
        return path(name + QString::number(QRandomGenerator::global()->generate64()));
    }
    QString copyOfWhole() const
    {
        const QString folder = fresh(u"bag"_s);
        copyTree(m_whole, folder);
        return folder;
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
        return env;
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(LOKET_BIN "/loketctl"), arguments);
        process.closeWriteChannel();
    }
    void rowsAreEqual(const QString &first, const QString &second) const;
    void isRestoredInto(const QString &folder, const DatabaseUrl &url) const;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", path(u"cache"_s).toUtf8());
        m_office = path(u"kantor.db"_s);
        m_whole = path(u"utuh"_s);
        Database db(sqlite(m_office), Database::Open::MayCreate);
        migrations::run(db);
        QCOMPARE(practicedata::fill(db, 1000, 3, [](int) { return true; }), 1000);
        const BackupReport report = backupdesk::make(sqlite(m_office), m_whole, nullptr, moment);
        QCOMPARE(report.info.rows > 8000, true);
        QCOMPARE(report.info.contents, one(db, u"SELECT COUNT(*) FROM content"_s));
        QVERIFY(report.damaged.isEmpty());
    }

    void everyTableIsCarried_data() { TestDesk::backends(); }
    void everyTableIsCarried()
    {
        // Both databases have the same tables with the same columns: what one has, the other can take.
        QFETCH(QString, backend);
        TestDesk lite;
        TestDesk desk(backend);
        const auto tables = tablerows::tables(lite.db());
        for (const TableShape &table : tables) {
            QStringList columns;
            for (const TableShape::Column &column : table.columns)
                columns << u'"' + column.name + u'"';
            Query(desk.db(), u"SELECT %1 FROM \"%2\" LIMIT 0"_s.arg(columns.join(u','), table.name)).run();
        }
        const QString list = desk.db().isSqlite()
            ? u"SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"_s
            : u"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()"_s;
        QCOMPARE(qint64(tables.size()), one(desk.db(), list) - 3); // the version, the failed logins, the checks
    }

    void roundBySqliteAndPostgres()
    {
        const EmptyPostgres server;
        const QString second = path(u"kedua"_s);
        QVERIFY(backupdesk::restore(m_whole, server.url, nullptr).ok());
        const BackupReport again = backupdesk::make(server.url, second, nullptr, moment.addDays(1));
        QVERIFY(bag::check(second).ok());
        rowsAreEqual(m_whole, second);
        const auto hashes = [](const QString &folder) {
            QList<QByteArray> lines = read(folder + u"/manifest-sha256.txt"_s).split('\n');
            lines.removeIf([](const QByteArray &line) { return !line.contains("data/contents/"); });
            return lines;
        };
        QCOMPARE(hashes(second), hashes(m_whole));
        QCOMPARE(hashes(second).size(), again.info.contents);
        isRestoredInto(second, sqlite(path(u"kembali.db"_s)));
    }

    void nextOneWritesWhatIsNew_data() { TestDesk::backends(); }
    void nextOneWritesWhatIsNew()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        for (int i = 0; i < 12; ++i)
            walker.takenIn();
        const QString folder = fresh(u"berkala"_s);
        backupdesk::make(desk.url(), folder, nullptr, moment);
        const BackupReport idle = backupdesk::make(desk.url(), folder, nullptr, moment.addSecs(60));
        QCOMPARE(idle.newContents, 0);
        QVERIFY2(idle.bytesWritten < 20'000, qPrintable(QString::number(idle.bytesWritten)));
        IntakeForm form = walker.form();
        QByteArray paper(300'000, 'x');
        form.papers = { Walker::paper(PaperKind::RequestLetter, "%PDF-1 " + paper) };
        IntakeDesk(desk.office()).takeIn(form);
        const BackupReport next = backupdesk::make(desk.url(), folder, nullptr, moment.addSecs(120));
        QCOMPARE(next.newContents, 1);
        QVERIFY2(next.bytesWritten > 300'000 && next.bytesWritten < 500'000,
                 qPrintable(QString::number(next.bytesWritten)));
        QVERIFY(bag::check(folder).ok());
        QCOMPARE(backupdesk::look(folder)->anchor, AuditStore(desk.db()).head());
        isRestoredInto(folder, sqlite(fresh(u"r.db"_s)));
    }

    void whatIsGoneGoes()
    {
        TestDesk desk;
        putContent(desk.db(), "a");
        const QString folder = fresh(u"hapus"_s);
        QCOMPARE(backupdesk::make(desk.url(), folder, nullptr, moment).info.contents, 1);
        desk.db().exec(u"DELETE FROM content"_s);
        QCOMPARE(backupdesk::make(desk.url(), folder, nullptr, moment).info.contents, 0);
        QVERIFY(bag::check(folder).ok());
        QCOMPARE(bag::check(folder).files, 1);
    }

    void othersGoOnWorking_data() { TestDesk::backends(); }
    void othersGoOnWorking()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        walker.account();
        const QString folder = fresh(u"ramai"_s);
        QString said;
        std::atomic<int> made { 0 };
        std::thread other([&] {
            said = says([&] {
                for (; made < 4; ++made) {
                    backupdesk::make(desk.url(), folder, nullptr, moment);
                    if (!bag::check(folder).ok())
                        throw fault(u"a bag that is none"_s);
                }
            });
            made = 4;
        });
        int taken = 0;
        while (made < 4) {
            walker.takenIn();
            ++taken;
        }
        other.join();
        QCOMPARE(said, QString());
        QVERIFY(taken > 0);
        isRestoredInto(folder, sqlite(fresh(u"r.db"_s))); // the trail holds: it was one moment
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
        const QString folder = copyOfWhole();
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
            bytes[100'000] = char(bytes[100'000] ^ 0x40);
            write(folder + u'/' + named, bytes);
        }
        const bag::Findings found = bag::check(folder);
        QVERIFY(!found.ok());
        QVERIFY2(found.damage.join(u' ').contains(named), qPrintable(found.damage.join(u'\n')));
        const QString target = fresh(u"rusak.db"_s);
        const QString said = says([&] { backupdesk::restore(folder, sqlite(target), nullptr); });
        QVERIFY2(said.contains(named), qPrintable(said));
        QVERIFY(!QFile::exists(target));
        QVERIFY(QDir(m_dir.path()).entryList({ u"*.restoring-*"_s }, QDir::Dirs | QDir::Hidden).isEmpty());
    }

    void refusals()
    {
        const QString other = fresh(u"lain"_s);
        QVERIFY(QDir().mkpath(other));
        write(other + u"/foto.jpg"_s, "x");
        QVERIFY(says([&] { backupdesk::make(sqlite(m_office), other, nullptr, moment); }).contains(u"other things"_s));
        QCOMPARE(QDir(other).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList { u"foto.jpg"_s });
        QVERIFY(says([&] { backupdesk::restore(other, sqlite(fresh(u"x"_s)), nullptr); }).contains(u"no bag"_s));
        QVERIFY(says([&] { backupdesk::restore(m_whole, sqlite(m_office), nullptr); }).contains(u"works in this"_s));
        QVERIFY(says([&] {
                    backupdesk::make(sqlite(fresh(u"tiada"_s)), fresh(u"b"_s), nullptr, moment);
                }).contains(u"not there"_s));
        const EmptyPostgres server;
        isRestoredInto(m_whole, server.url);
        QVERIFY(says([&] { backupdesk::restore(m_whole, server.url, nullptr); }).contains(u"works in this"_s));
        const FolderLock lock(m_whole);
        QVERIFY(
            says([&] { backupdesk::make(sqlite(m_office), m_whole, nullptr, moment); }).contains(u"Another Loket"_s));
    }

    void newerLoketsIsRefused()
    {
        TestDesk desk;
        desk.db().exec(u"INSERT INTO schema_version (version) VALUES (99)"_s);
        const QString folder = copyOfWhole();
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

    void sealedShowsNothingAndOpens()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile file = walker.takenIn();
        const SecretBytes phrase = SecretBytes::copyOf("enam kata yang tidak ditebak");
        const QString folder = fresh(u"tertutup"_s);
        backupdesk::make(desk.url(), folder, &phrase, moment);
        QVERIFY(bag::check(folder).ok());
        QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = read(it.next());
            QVERIFY2(!bytes.contains(file.request.applicant.name.toUtf8()) && !bytes.contains("%PDF")
                         && !bytes.contains(file.papers.first().sha256.toLatin1()),
                     qPrintable(it.filePath()));
            QVERIFY(!it.filePath().contains(file.papers.first().sha256));
        }
        const QString target = fresh(u"terbuka.db"_s);
        QVERIFY(says([&] { backupdesk::restore(folder, sqlite(target), nullptr); }).contains(u"encrypted"_s));
        const SecretBytes wrong = SecretBytes::copyOf("enam kata yang lain sama sekali");
        QVERIFY(says([&] { backupdesk::restore(folder, sqlite(target), &wrong); }).contains(u"does not open"_s));
        QVERIFY(says([&] { backupdesk::make(desk.url(), folder, &wrong, moment); }).contains(u"does not open"_s));
        QVERIFY(says([&] { backupdesk::make(desk.url(), folder, nullptr, moment); }).contains(u"encrypted"_s));
        QVERIFY(!QFile::exists(target));
        walker.takenIn();
        QVERIFY(backupdesk::make(desk.url(), folder, &phrase, moment).info.sealed);
        QVERIFY(backupdesk::restore(folder, sqlite(target), &phrase).ok());
        Database db(sqlite(target));
        QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), 2);
    }

    void sealFindsEveryChange()
    {
        const SecretBytes phrase = SecretBytes::copyOf("enam kata yang tidak ditebak");
        const Seal seal = Seal::make(phrase);
        const Seal same = Seal::open(seal.header(), phrase);
        for (const qsizetype size : { 0, 1, 65535, 65536, 65537, 200'000 }) {
            const QByteArray plain(size, 'k');
            const QByteArray closed = seal.closed(plain, "tempat");
            QCOMPARE(same.revealed(closed, "tempat"), plain);
            QVERIFY(!says([&] { same.revealed(closed, "tempat lain"); }).isEmpty());
            QVERIFY(!says([&] { same.revealed(closed.chopped(1), "tempat"); }).isEmpty());
            QVERIFY(!says([&] { same.revealed(closed + 'x', "tempat"); }).isEmpty());
            QByteArray flipped = closed;
            flipped[flipped.size() - 1] = char(flipped.back() ^ 1);
            QVERIFY(!says([&] { same.revealed(flipped, "tempat"); }).isEmpty());
            if (size > 70'000) // cut between two pieces
                QVERIFY(!says([&] { same.revealed(closed.left(10 + 24 + 65536 + 17), "tempat"); }).isEmpty());
        }
        QVERIFY(says([] { Seal::make(SecretBytes::copyOf("pendek")); }).contains(u"12"_s));
    }

    void patchIsTheSameTwice()
    {
        const QString a = path(u"a"_s);
        const QString b = path(u"b"_s);
        QByteArray before(50'000, 'a');
        QByteArray after = before.left(30'000) + QByteArray(9'000, 'b');
        write(a, before);
        write(b, after);
        QVERIFY(blockpatch::write(a, b, path(u"p"_s)) < 12'000);
        blockpatch::apply(path(u"p"_s), a);
        blockpatch::apply(path(u"p"_s), a);
        QCOMPARE(read(a), after);
        write(path(u"p"_s), read(path(u"p"_s)).chopped(4));
        QVERIFY(!says([&] { blockpatch::apply(path(u"p"_s), a); }).isEmpty());
    }

    void everyReleasesBackupRestores_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::addColumn<QString>("backend");
        const QDir data(QStringLiteral(LOKET_TEST_DATA "/backups"));
        for (const QString &name : data.entryList({ u"schema-*.tar.gz"_s })) {
            for (const QString &backend : { u"sqlite"_s, u"postgres"_s })
                QTest::newRow(qPrintable(name + u' ' + backend)) << data.filePath(name) << backend;
        }
    }
    void everyReleasesBackupRestores()
    {
        QFETCH(QString, archive);
        QFETCH(QString, backend);
        const QString folder = fresh(u"lama"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(QProcess::execute(u"tar"_s, { u"-xzf"_s, archive, u"-C"_s, folder }), 0);
        const QString bag = folder + u'/' + QFileInfo(archive).fileName().section(u'.', 0, 0);
        if (backend == u"sqlite"_s) {
            isRestoredInto(bag, sqlite(folder + u"/kantor.db"_s));
        } else {
            const EmptyPostgres server;
            isRestoredInto(bag, server.url);
        }
    }

    void killedBackupLeavesTheOldOne();
    void killedRestoreLeavesNothing();
    void fullDiskLeavesTheOldOne();
};

void tst_Backup::rowsAreEqual(const QString &first, const QString &second) const
{
    const QString a = fresh(u"rows"_s);
    const QString b = fresh(u"rows"_s);
    QVERIFY(QFile::copy(first + u"/data/loket.sqlite"_s, a) && QFile::copy(second + u"/data/loket.sqlite"_s, b));
    Database left(sqlite(a));
    Database right(sqlite(b));
    qint64 rows = 0;
    for (const TableShape &table : tablerows::tables(left)) {
        tablerows::Reader x(left, table);
        tablerows::Reader y(right, table);
        for (;;) {
            const bool more = x.next();
            QCOMPARE(y.next(), more);
            if (!more)
                break;
            QVERIFY2(x.row() == y.row(), qPrintable(table.name));
            ++rows;
        }
    }
    QCOMPARE(rows, backupdesk::look(first)->rows);
    QCOMPARE(backupdesk::look(second)->rows, rows);
    QCOMPARE(backupdesk::look(second)->anchor, backupdesk::look(first)->anchor);
}

/// Restored, proven, and worked in: the trail holds, the search finds, numbers go on, the counts are right.
void tst_Backup::isRestoredInto(const QString &folder, const DatabaseUrl &url) const
{
    const RestoreReport report = backupdesk::restore(folder, url, nullptr);
    QVERIFY(report.ok());
    Database db(url);
    const SystemClock clock;
    Office office(db, clock);
    QVERIFY(AuditDesk(office).verify(report.info.anchor).ok());
    QCOMPARE(one(db, u"SELECT COUNT(*) FROM content"_s), report.info.contents);
    for (int queue = 1; queue <= 5; ++queue)
        QCOMPARE(one(db, u"SELECT n FROM queue_count WHERE queue = %1"_s.arg(queue)),
                 one(db, u"SELECT COUNT(*) FROM request WHERE queue = %1"_s.arg(queue)));
    const InboxDesk inbox(office);
    const QList<Request> rows = inbox.all({}, {}, 1);
    QVERIFY(!rows.isEmpty());
    const QList<Request> found = inbox.search(rows.first().applicant.name, 1000);
    QVERIFY(std::any_of(found.begin(), found.end(), [&](const Request &r) { return r.id == rows.first().id; }));
    Account account;
    account.data = Walker::person();
    account.data.userId = u"BARU_SEKALI"_s;
    Operator who;
    who.id = OperatorId(1);
    office.enter(who, {});
    const qint64 last = one(db, u"SELECT MAX(id) FROM account"_s);
    QVERIFY(raw(RegisterDesk(office).add(account.data, u"uji"_s).id) > last);
    QVERIFY(AuditDesk(office).verify(report.info.anchor).ok());
}

void tst_Backup::killedBackupLeavesTheOldOne()
{
    const QString folder = fresh(u"mati"_s);
    const QString office = fresh(u"kantor"_s);
    QVERIFY(QFile::copy(m_office, office));
    const QStringList arguments { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, folder };
    QElapsedTimer timer;
    timer.start();
    {
        QProcess process;
        start(process, { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, fresh(u"ukur"_s) });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    const int whole = int(timer.elapsed());
    std::optional<AuditAnchor> last;
    int finished = 0;
    for (int i = 1; i <= 8; ++i) {
        {
            Database db(sqlite(office));
            const SystemClock clock;
            Office desk(db, clock);
            AuditDesk(desk).anchor(); // something new to back up
            putContent(db, "paper " + QByteArray::number(i) + QByteArray(50'000, 'p'));
        }
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForStarted());
        QThread::msleep(unsigned(whole * i / 8 + int(QRandomGenerator::global()->bounded(5))));
        process.kill();
        process.waitForFinished();
        const bool done = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        finished += done;
        if (!QFileInfo::exists(folder))
            continue;
        BagUpdate::finishLeft(folder);
        const auto now = backupdesk::look(folder);
        if (!last && !now && !done)
            continue; // there was none, and there is none
        QVERIFY(now);
        const bag::Findings found = bag::check(folder);
        QVERIFY2(found.ok(), qPrintable(found.damage.join(u'\n')));
        Database db(sqlite(office));
        const AuditAnchor head = AuditStore(db).head();
        QVERIFY(now->anchor == head || (!done && last && now->anchor == *last));
        last = now->anchor;
    }
    QProcess process;
    start(process, arguments);
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    isRestoredInto(folder, sqlite(fresh(u"hidup"_s)));
    QVERIFY(!QFileInfo::exists(folder + u"/.loket-pending"_s));
    QDirIterator left(path(u"cache"_s), { u"backup-*"_s }, QDir::Dirs, QDirIterator::Subdirectories);
    QVERIFY2(!left.hasNext(), qPrintable(left.next()));
}

void tst_Backup::killedRestoreLeavesNothing()
{
    const EmptyPostgres server;
    for (const QString &into : { u"sqlite:"_s + path(u"pulih.db"_s), server.text }) {
        const bool lite = into.startsWith(u"sqlite"_s);
        const DatabaseUrl url = DatabaseUrl::parse(into);
        for (int i = 1; i <= 5; ++i) {
            QProcess process;
            start(process, { u"restore"_s, m_whole, u"--into"_s, into });
            QVERIFY(process.waitForStarted());
            QThread::msleep(unsigned(120 * i));
            process.kill();
            process.waitForFinished();
            if (process.exitStatus() == QProcess::NormalExit)
                break; // faster than we are
            if (lite && QFile::exists(url.file)) {
                Database db(url); // killed between the name and the goodbye: then it is whole
                QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), 1000);
                break;
            }
            if (!lite) {
                Database db(url);
                if (migrations::current(db) > 0) {
                    const qint64 requests = one(db, u"SELECT COUNT(*) FROM request"_s);
                    QVERIFY(requests == 0 || requests == 1000);
                    if (requests)
                        break;
                }
            }
        }
        if (lite && QFile::exists(url.file))
            QVERIFY(QFile::remove(url.file));
        Database db(url, Database::Open::MayCreate);
        if (migrations::current(db) > 0 && one(db, u"SELECT COUNT(*) FROM request"_s) == 1000)
            continue;
        isRestoredInto(m_whole, lite ? sqlite(fresh(u"pulih"_s)) : url);
    }
}

void tst_Backup::fullDiskLeavesTheOldOne()
{
    const QString folder = copyOfWhole();
    const QByteArray before = read(folder + u"/manifest-sha256.txt"_s);
    const QString office = fresh(u"kantor"_s);
    QVERIFY(QFile::copy(m_office, office));
    {
        Database db(sqlite(office));
        putContent(db, QByteArray(3'000'000, 'p'));
    }
    // A limit for every file stands for the full disk: what is written beyond it fails in the middle. In KiB.
    const auto limited = [&](int limit, const QStringList &arguments, QByteArray &error) {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(u"bash"_s,
                      QStringList { u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(limit), u"x"_s,
                                    QStringLiteral(LOKET_BIN "/loketctl") }
                          + arguments);
        process.closeWriteChannel();
        process.waitForFinished();
        error = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    };
    QByteArray error;
    const QStringList backup { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, folder };
    for (const int limit : { 64, 600, 2900 }) {
        QCOMPARE(limited(limit, backup, error), 3);
        QVERIFY2(!error.isEmpty(), qPrintable(QString::number(limit)));
        QCOMPARE(read(folder + u"/manifest-sha256.txt"_s), before);
        QVERIFY(bag::check(folder).ok());
        QVERIFY(!QFileInfo::exists(folder + u"/.loket-pending"_s));
    }
    QVERIFY(error.contains("penuh") || error.contains("full"));
    const QString target = fresh(u"penuh"_s);
    for (const int limit : { 64, 1500 }) {
        QCOMPARE(limited(limit, { u"restore"_s, folder, u"--into"_s, u"sqlite:"_s + target }, error), 3);
        QVERIFY(!QFile::exists(target));
    }
    QCOMPARE(limited(100'000, backup, error), 0);
    QVERIFY(bag::check(folder).ok());
}

QTEST_MAIN(tst_Backup)
#include "tst_backup.moc"

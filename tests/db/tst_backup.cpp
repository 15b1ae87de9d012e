// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/blockpatch.h"
#include "db/tablerows.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "secrets/seal.h"
#include "support/backupoffice.h"
#include "support/walker.h"

#include <QDirIterator>
#include <QMap>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace bags;

/// Backup and restore: the round by both databases, proportion, one BackupOffice::moment() while others work,
/// encryption, old backups.
class tst_Backup : public QObject
{
    Q_OBJECT
    BackupOffice m_backup;

    QString fresh(const QString &name) const { return m_backup.fresh(name); }

    void rowsAreEqual(const QString &first, const QString &second) const;
    void isRestoredInto(const QString &folder, const DatabaseUrl &url, const SecretBytes *phrase = nullptr) const;

private Q_SLOTS:
    void initTestCase()
    {
        const BackupReport report = m_backup.fill(1000);
        Database db(sqlite(m_backup.office));
        QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), 1000);
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
        const QString second = m_backup.path(u"kedua"_s);
        QVERIFY(backupdesk::restore(m_backup.whole, server.url, nullptr).ok());
        const BackupReport again = backupdesk::make(server.url, second, nullptr, BackupOffice::moment().addDays(1));
        QVERIFY(bag::check(second).ok());
        QCOMPARE(wrongIn(second), QStringList());
        rowsAreEqual(m_backup.whole, second);
        const auto hashes = [](const QString &folder) {
            QList<QByteArray> lines = read(folder + u"/manifest-sha256.txt"_s).split('\n');
            lines.removeIf([](const QByteArray &line) { return !line.contains("data/contents/"); });
            return lines;
        };
        QCOMPARE(hashes(second), hashes(m_backup.whole));
        QCOMPARE(hashes(second).size(), again.info.contents);
        isRestoredInto(second, sqlite(m_backup.path(u"kembali.db"_s)));
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
        backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment());
        const BackupReport idle = backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment().addSecs(60));
        QCOMPARE(idle.newContents, 0);
        QVERIFY2(idle.bytesWritten < 20'000, qPrintable(QString::number(idle.bytesWritten)));
        IntakeForm form = walker.form();
        QByteArray paper(300'000, 'x');
        form.papers = { Walker::paper(PaperKind::RequestLetter, "%PDF-1 " + paper) };
        IntakeDesk(desk.office()).takeIn(form);
        const BackupReport next = backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment().addSecs(120));
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
        QCOMPARE(backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment()).info.contents, 1);
        desk.db().exec(u"DELETE FROM content"_s);
        QCOMPARE(backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment()).info.contents, 0);
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
                    backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment());
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
        isRestoredInto(folder, sqlite(fresh(u"r.db"_s))); // the trail holds: it was one BackupOffice::moment()
    }

    void sealedShowsNothingAndOpens()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile file = walker.takenIn();
        const SecretBytes phrase = SecretBytes::copyOf("enam kata yang tidak ditebak");
        const QString folder = fresh(u"tertutup"_s);
        backupdesk::make(desk.url(), folder, &phrase, BackupOffice::moment());
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
        QVERIFY(says([&] {
                    backupdesk::make(desk.url(), folder, &wrong, BackupOffice::moment());
                }).contains(u"does not open"_s));
        QVERIFY(says([&] {
                    backupdesk::make(desk.url(), folder, nullptr, BackupOffice::moment());
                }).contains(u"encrypted"_s));
        QVERIFY(!QFile::exists(target));
        walker.takenIn();
        QVERIFY(backupdesk::make(desk.url(), folder, &phrase, BackupOffice::moment()).info.sealed);
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
        const QString a = m_backup.path(u"a"_s);
        const QString b = m_backup.path(u"b"_s);
        QByteArray before(50'000, 'a');
        QByteArray after = before.left(30'000) + QByteArray(9'000, 'b');
        write(a, before);
        write(b, after);
        QVERIFY(blockpatch::write(a, b, m_backup.path(u"p"_s)) < 12'000);
        blockpatch::apply(m_backup.path(u"p"_s), a);
        blockpatch::apply(m_backup.path(u"p"_s), a);
        QCOMPARE(read(a), after);
        write(m_backup.path(u"p"_s), read(m_backup.path(u"p"_s)).chopped(4));
        QVERIFY(!says([&] { blockpatch::apply(m_backup.path(u"p"_s), a); }).isEmpty());
    }

    void nightlyUnitIsSound()
    {
        const QDir units(QStringLiteral(LOKET_TEST_DATA "/../../packaging/linux"));
        const auto linesOf = [&](const QString &name) {
            QMap<QString, QString> result; // "Section/Key" to its value
            QString section;
            for (const QByteArray &raw : read(units.filePath(name)).split('\n')) {
                const QString line = QString::fromUtf8(raw).trimmed();
                if (line.startsWith(u'['))
                    section = line.mid(1).chopped(1);
                else if (!line.isEmpty() && !line.startsWith(u'#'))
                    result.insert(section + u'/' + line.section(u'=', 0, 0), line.section(u'=', 1));
            }
            return result;
        };
        const auto service = linesOf(u"loket-backup.service"_s);
        QCOMPARE(service.value(u"Service/Type"_s), u"oneshot"_s);
        const QString variable = service.value(u"Service/Environment"_s).section(u'=', 0, 0);
        QCOMPARE(service.value(u"Service/ExecStart"_s), u"/usr/bin/loketctl backup ${%1}"_s.arg(variable));
        QCOMPARE(service.value(u"Service/UMask"_s), u"0077"_s);
        const auto timer = linesOf(u"loket-backup.timer"_s);
        QVERIFY(timer.value(u"Timer/OnCalendar"_s).startsWith(u"*-*-* "_s));
        QCOMPARE(timer.value(u"Timer/Persistent"_s), u"true"_s);
        QCOMPARE(timer.value(u"Install/WantedBy"_s), u"timers.target"_s);
        const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (analyze.isEmpty())
            return; // what reads units is not here; their lines were read above
        QProcess process;
        process.start(analyze, { u"calendar"_s, timer.value(u"Timer/OnCalendar"_s) });
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
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
        const SecretBytes phrase = SecretBytes::copyOf("enam kata yang tidak ditebak");
        const SecretBytes *const given = bag.endsWith(u"-sealed"_s) ? &phrase : nullptr;
        if (backend == u"sqlite"_s) {
            isRestoredInto(bag, sqlite(folder + u"/kantor.db"_s), given);
        } else {
            const EmptyPostgres server;
            isRestoredInto(bag, server.url, given);
        }
    }
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
void tst_Backup::isRestoredInto(const QString &folder, const DatabaseUrl &url, const SecretBytes *phrase) const
{
    const RestoreReport report = backupdesk::restore(folder, url, phrase);
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

QTEST_MAIN(tst_Backup)
#include "tst_backup.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"
#include "desk/auditdesk.h"
#include "desk/office.h"
#include "support/backupoffice.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace bags;

namespace
{
constexpr int requests = 150;
} // namespace

/// Backup and restore killed in the middle, and on a full disk: the old state is whole, and nothing is called good.
class tst_BackupDeaths : public QObject
{
    Q_OBJECT
    BackupOffice m_backup;

    QString fresh(const QString &name) const { return m_backup.fresh(name); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_backup.fill(requests).damaged.isEmpty()); }

    void killedBackupLeavesTheOldOne()
    {
        const QString folder = fresh(u"mati"_s);
        const QString office = fresh(u"kantor"_s);
        QVERIFY(QFile::copy(m_backup.office, office));
        const QStringList arguments { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, folder };
        QElapsedTimer timer;
        timer.start();
        {
            QProcess process;
            BackupOffice::start(process, { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, fresh(u"ukur"_s) });
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
            BackupOffice::start(process, arguments);
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
        BackupOffice::start(process, arguments);
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        QVERIFY(backupdesk::restore(folder, sqlite(fresh(u"hidup"_s)), nullptr).ok());
        QVERIFY(!QFileInfo::exists(folder + u"/.loket-pending"_s));
        QDirIterator left(m_backup.path(u"cache"_s), { u"backup-*"_s }, QDir::Dirs, QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qPrintable(left.next()));
    }

    void killedRestoreLeavesNothing()
    {
        const EmptyPostgres server;
        for (const QString &into : { u"sqlite:"_s + m_backup.path(u"pulih.db"_s), server.text }) {
            const bool lite = into.startsWith(u"sqlite"_s);
            const DatabaseUrl url = DatabaseUrl::parse(into);
            for (int i = 1; i <= 5; ++i) {
                QProcess process;
                BackupOffice::start(process, { u"restore"_s, m_backup.whole, u"--into"_s, into });
                QVERIFY(process.waitForStarted());
                QThread::msleep(unsigned(120 * i));
                process.kill();
                process.waitForFinished();
                if (process.exitStatus() == QProcess::NormalExit)
                    break; // faster than we are
                if (lite && QFile::exists(url.file)) {
                    Database db(url); // killed between the name and the goodbye: then it is whole
                    QCOMPARE(one(db, u"SELECT COUNT(*) FROM request"_s), requests);
                    break;
                }
                if (!lite) {
                    Database db(url);
                    if (migrations::current(db) > 0) {
                        const qint64 there = one(db, u"SELECT COUNT(*) FROM request"_s);
                        QVERIFY(there == 0 || there == requests);
                        if (there)
                            break;
                    }
                }
            }
            if (lite && QFile::exists(url.file))
                QVERIFY(QFile::remove(url.file));
            Database db(url, Database::Open::MayCreate);
            if (migrations::current(db) > 0 && one(db, u"SELECT COUNT(*) FROM request"_s) == requests)
                continue;
            QVERIFY(backupdesk::restore(m_backup.whole, lite ? sqlite(fresh(u"pulih"_s)) : url, nullptr).ok());
        }
    }

    void fullDiskLeavesTheOldOne()
    {
        const QString folder = m_backup.copyOfWhole();
        const QByteArray before = read(folder + u"/manifest-sha256.txt"_s);
        const QString office = fresh(u"kantor"_s);
        QVERIFY(QFile::copy(m_backup.office, office));
        {
            Database db(sqlite(office));
            putContent(db, QByteArray(3'000'000, 'p'));
        }
        // A limit for every file stands for the full disk: what is written beyond it fails in the middle. In KiB.
        const auto limited = [](int limit, const QStringList &arguments, QString &said) {
            QProcess process;
            process.start(u"bash"_s,
                          QStringList { u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(limit), u"x"_s,
                                        QStringLiteral(LOKET_BIN "/loketctl") }
                              + arguments);
            process.closeWriteChannel();
            return BackupOffice::ended(process, said);
        };
        QString error;
        const QStringList backup { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, folder };
        for (const int limit : { 64, 600, 2900 }) {
            QCOMPARE(limited(limit, backup, error), 3);
            QVERIFY2(!error.isEmpty(), qPrintable(QString::number(limit)));
            QCOMPARE(read(folder + u"/manifest-sha256.txt"_s), before);
            QVERIFY(bag::check(folder).ok());
            QVERIFY(!QFileInfo::exists(folder + u"/.loket-pending"_s));
        }
        QVERIFY2(error.contains(u"penuh"_s) || error.contains(u"full"_s), qPrintable(error));
        const QString first = fresh(u"pertama"_s);
        QCOMPARE(limited(2900, { u"--database"_s, u"sqlite:"_s + office, u"backup"_s, first }, error), 3);
        QVERIFY2(error.contains(first), qPrintable(error)); // it was begun
        QVERIFY(!QFileInfo::exists(first)); // not even a folder that looks like a backup
        const QString target = fresh(u"penuh"_s);
        for (const int limit : { 64, 500 }) {
            QCOMPARE(limited(limit, { u"restore"_s, folder, u"--into"_s, u"sqlite:"_s + target }, error), 3);
            QVERIFY(!QFile::exists(target));
        }
        QCOMPARE(limited(100'000, backup, error), 0);
        QVERIFY(bag::check(folder).ok());
    }
};

QTEST_MAIN(tst_BackupDeaths)
#include "tst_backupdeaths.moc"

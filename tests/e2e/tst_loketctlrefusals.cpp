// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeper.h"
#include "support/testdesk.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// What the keeper's command refuses: wrong usage, wrong values, places that are no place for a database. One sentence
/// each, and nothing is made or changed.
class tst_LoketctlRefusals : public QObject, private Keeper
{
    Q_OBJECT
private Q_SLOTS:
    void init() { newPlace(); }
    void cleanup()
    {
        m_environment.clear();
        dropSchemas();
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList {} << u"Perintah yang mana?"_s;
        QTest::newRow("no such command") << QStringList { u"tidur"_s } << u"Perintah yang mana?"_s;
        QTest::newRow("init without a name") << QStringList { u"init"_s } << u"Belum disebut: --full-name."_s;
        QTest::newRow("unknown option") << QStringList { u"list"_s, u"--colour"_s } << u"Tidak dikenal: --colour."_s;
        QTest::newRow("limit below one") << QStringList { u"list"_s, u"--limit"_s, u"0"_s }
                                         << u"Nilai --limit tidak cocok."_s;
        QTest::newRow("letter without a file") << QStringList { u"letter"_s, u"1"_s } << u"Belum disebut: --out."_s;
        QTest::newRow("letter alone") << QStringList { u"letter"_s } << u""_s;
        QTest::newRow("preview without data")
            << QStringList { u"letter"_s, u"preview"_s, u"result"_s } << u"Belum disebut: --data."_s;
        QTest::newRow("fields of nothing") << QStringList { u"letter"_s, u"fields"_s } << u"Belum disebut: letter."_s;
        QTest::newRow("register alone") << QStringList { u"register"_s } << u"Perintah yang mana?"_s;
        QTest::newRow("report alone") << QStringList { u"report"_s } << u""_s;
        QTest::newRow("report without a file")
            << QStringList { u"report"_s, u"times"_s, u"--format"_s, u"csv"_s } << u"name memerlukan --out."_s;
        QTest::newRow("report of no such format")
            << QStringList { u"report"_s, u"times"_s, u"--format"_s, u"doc"_s, u"--out"_s, u"x"_s }
            << u"Nilai --format tidak cocok."_s;
        QTest::newRow("evidence without a folder") << QStringList { u"evidence"_s } << u"Belum disebut: --out."_s;
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const QString file = path(u"wrong.db"_s);
        const Answer answer = loketctl(u"sqlite:"_s + file, arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.error.startsWith(says.toUtf8()), answer.error.constData());
        QVERIFY(answer.isOneLine() && answer.error.contains("--help"));
        QVERIFY(!QFile::exists(file));
    }
    void helpIsNoMistake()
    {
        const Answer answer = run(u"loketctl"_s, { u"--help"_s });
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("verify"));
    }
    void shortPasswordMakesNothing()
    {
        const QString file = path(u"short.db"_s);
        for (const QByteArray &input : { QByteArray("hanya 14 huruf\n"), QByteArray("\n"), QByteArray() }) {
            const Answer answer = founding(u"sqlite:"_s + file, input);
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.isOneLine(), answer.error.constData());
            QVERIFY(!QFile::exists(file));
        }
    }
    void nipOf17DigitsIsRefused()
    {
        const QString db = database(u"sqlite"_s);
        const Answer answer = founding(db, password(), u"19850101201001200"_s);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneLine() && answer.error.contains("17"), answer.error.constData());
        QCOMPARE(founding(db).code, 0); // nothing stands in the way of the right one
    }
    void missingDatabaseIsNotMade()
    {
        const QString file = path(u"gone.db"_s);
        for (const QStringList &command : { QStringList { u"list"_s }, QStringList { u"verify"_s },
                                            QStringList { u"show"_s, u"1/2026"_s }, QStringList { u"anchor"_s } }) {
            const Answer answer = loketctl(u"sqlite:"_s + file, command);
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.isOneLine() && answer.error.contains("gone.db"), answer.error.constData());
            QVERIFY(!QFile::exists(file));
        }
        const Answer unnamed = run(u"loketctl"_s, { u"list"_s });
        QCOMPARE(unnamed.code, 1);
        QVERIFY2(unnamed.error.contains("--database"), unnamed.error.constData());
        QCOMPARE(loketctl(u"mysql://x/y"_s, { u"list"_s }).code, 1);
    }
    void otherFileIsLeftAlone()
    {
        const QByteArray text = QByteArray("Ini bukan basis data, hanya sebuah catatan yang panjang.\n").repeated(40);
        const QString file = write(u"catatan.db"_s, text);
        const Answer answer = loketctl(u"sqlite:"_s + file, { u"list"_s });
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.out.isEmpty() && !answer.error.isEmpty(), answer.error.constData());
        QCOMPARE(read(file), text);
    }
    void newerSchemaIsRefused_data() { TestDesk::backends(); }
    void newerSchemaIsRefused()
    {
        QFETCH(QString, backend);
        const QString db = database(backend);
        QCOMPARE(founding(db).code, 0);
        Database(DatabaseUrl::parse(db)).exec(u"INSERT INTO schema_version (version) VALUES (99)"_s);
        for (const QString &command : { u"verify"_s, u"anchor"_s, u"demo"_s }) {
            const Answer answer = loketctl(db, { command });
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.isOneLine() && answer.error.contains("Loket"), answer.error.constData());
        }
    }

    void windowNeedsAScreen()
    {
        const Answer answer = run(u"loket"_s, {});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.isOneLine(), answer.error.constData());
    }
    void aNetworkShareIsNoPlace_data();
    void aNetworkShareIsNoPlace();
};

void tst_LoketctlRefusals::aNetworkShareIsNoPlace_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("share");
    for (const QString &type :
         { u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"9p"_s, u"fuse.sshfs"_s, u"afs"_s, u"ceph"_s,
           u"fuse.gvfsd-fuse"_s, u"fuse.rclone"_s, u"davfs"_s, u"vboxsf"_s, u"fuse.vmhgfs-fuse"_s })
        QTest::newRow(qPrintable(type)) << type << true;
    for (const QString &type : { u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"fuseblk"_s })
        QTest::newRow(qPrintable(type)) << type << false;
}

/// The list of what is mounted is the test's: a share that is really mounted needs a server.
void tst_LoketctlRefusals::aNetworkShareIsNoPlace()
{
    QFETCH(QString, type);
    QFETCH(bool, share);
    const QString folder = path(u"bersama"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString mounts = write(
        u"mounts"_s,
        u"20 1 8:1 / / rw - ext4 /dev/sda1 rw\n21 20 0:50 / %1 rw - %2 kantor:/data rw\n"_s.arg(folder, type).toUtf8());
    m_environment.insert(u"LD_PRELOAD"_s, QStringLiteral(LOKET_BIN "/mounts/libtest-mounts.so"));
    m_environment.insert(u"LOKET_TEST_MOUNTS"_s, mounts);
    m_environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
    const Answer answer = founding(u"sqlite:"_s + folder + u"/loket.db"_s);
    QCOMPARE(answer.code, share ? 1 : 0);
    if (share) {
        QVERIFY2(answer.isOneLine() && answer.error.contains("PostgreSQL"), answer.error.constData());
        QVERIFY(QDir(folder).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_LoketctlRefusals)
#include "tst_loketctlrefusals.moc"

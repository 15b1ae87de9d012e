// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/operatorstore.h"
#include "gui/fieldnote.h"
#include "gui/noteband.h"
#include "secrets/contenthash.h"
#include "support/foreignfiles.h"
#include "support/realfiles.h"
#include "support/waysbench.h"

#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace waysbench;

namespace
{
/// Another process: a desk that takes what lies in that folder, until it is killed. Says each file that it took.
int taker(const QString &database, const QString &folder)
{
    DatabaseUrl url;
    url.file = database;
    Database db(url);
    const SystemClock clock;
    Office office(db, clock);
    office.enter(OperatorStore(db).all().first(), {});
    WaysIn ways(office, quick());
    copierfolder::save(false, { folder, {} });
    QObject::connect(&ways.folder(), &FolderIntake::took, [] {
        std::puts("took");
        std::fflush(stdout);
    });
    ways.begin();
    return QApplication::exec();
}
} // namespace

/// Files in the copier's folder: whole, once, none lost, each in sight (C5, F1, F3).
class TestCopierFolder final : public Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void takesASlowFileOnceAndWhole();
    void takesTwoHundredFilesWithoutLossOrDouble();
    void isKilledInTheMiddle();
    void aShareComesAndGoes();
    void refusesWithAReason();
    void staysWhenItCannotBeMoved();
    void waitsWhileTheDiskIsFull();
    void triesTheFolderInTheSettings();
};

void TestCopierFolder::takesASlowFileOnceAndWhole()
{
    WaysBench bench;
    bench.page().start();
    bench.ways.begin();
    const QByteArray pdf = realfiles::pdf({ u"halaman satu"_s, u"halaman dua"_s, u"halaman tiga"_s });
    QFile slow(bench.path(u"lambat.pdf"_s));
    QVERIFY(slow.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ArrivalsPanel &panel = *bench.page().arrivals();
    for (int piece = 0; piece < 5; ++piece) {
        QVERIFY(slow.write(pdf.mid(piece * pdf.size() / 5, (piece + 1) * pdf.size() / 5 - piece * pdf.size() / 5)) > 0);
        if (piece % 2) { // a writer that opens it anew each time, as over a share
            slow.close();
            QVERIFY(slow.open(QIODevice::Append | QIODevice::Unbuffered));
        }
        QTest::qWait(300); // several looks, all of which find it still
        if (piece < 4) {
            QCOMPARE(bench.ways.waiting().size(), 0);
            QCOMPARE(panel.model().rows().size(), 1);
            QCOMPARE(panel.model().rows().first().state, ArrivalRow::State::Arriving);
        }
        if (piece == 2)
            picture(bench.page(), "ways-tiba");
    }
    QCOMPARE(bench.ways.waiting().size(), 0); // whole, and still held open by its writer
    QVERIFY(write(bench.path(u"lewat.pdf"_s), realfiles::pdf({ u"lewat"_s }))); // which holds up nobody else
    QVERIFY(bench.waitFor(1));
    bench.ways.settle({ bench.ways.waiting().first().sha256 }, Settlement::SetAside);
    slow.close();
    QVERIFY(QTest::qWaitFor(
        [&] { return !bench.ways.waiting().isEmpty() && bench.ways.waiting().first().fileName == u"lambat.pdf"_s; },
        soon));
    QCOMPARE(bench.ways.waiting().first().sha256, QString::fromLatin1(sha256(pdf)));
    QCOMPARE(bench.ways.waiting().first().pages, 3);
    QCOMPARE(bench.ways.arrivals().bytes(bench.ways.waiting().first().sha256), pdf);
    QTRY_COMPARE_WITH_TIMEOUT(below(bench.folder + u"/Diambil"_s), QStringList({ u"lambat.pdf"_s, u"lewat.pdf"_s }),
                              soon);
    QTRY_VERIFY_WITH_TIMEOUT(bench.ways.folder().watch().files().isEmpty(), soon);
    QCOMPARE(panel.model().rows().first().state, ArrivalRow::State::Taken);
    QVERIFY(QDir(bench.folder).exists(u"Diambil/"_s + bench.desk->office().today().toString(Qt::ISODate)));
    // The same bytes under another name: moved away, not taken a second time.
    QVERIFY(write(bench.path(u"lagi.pdf"_s), pdf));
    QTRY_COMPARE_WITH_TIMEOUT(below(bench.folder + u"/Diambil"_s),
                              QStringList({ u"lagi.pdf"_s, u"lambat.pdf"_s, u"lewat.pdf"_s }), soon);
    QCOMPARE(bench.ways.waiting().size(), 1);
}

void TestCopierFolder::takesTwoHundredFilesWithoutLossOrDouble()
{
    constexpr int count = 200;
    WaysBench bench;
    bench.page().start();
    bench.ways.begin();
    QStringList names;
    QSet<QString> hashes;
    for (int i = 0; i < count; ++i) {
        const QByteArray pdf = realfiles::pdf({ u"lembar %1"_s.arg(i) });
        names << u"pindai-%1.pdf"_s.arg(i, 3, 10, QLatin1Char('0'));
        hashes << QString::fromLatin1(sha256(pdf));
        QVERIFY(write(bench.path(names.last()), pdf));
    }
    QTest::qWait(500);
    picture(bench.page(), "ways-dua-ratus");
    QVERIFY2(bench.waitFor(count), qPrintable(QString::number(bench.ways.waiting().size())));
    QTRY_VERIFY_WITH_TIMEOUT(bench.ways.folder().watch().files().isEmpty(), soon);
    QCOMPARE(below(bench.folder), names);
    QCOMPARE(QDir(bench.folder).entryList(QDir::Files).size(), 0);
    QSet<QString> taken;
    for (const Arrival &arrival : bench.ways.waiting())
        taken << arrival.sha256;
    QCOMPARE(taken, hashes);
    QCOMPARE(bench.page().arrivals()->model().rowCount(), count);
}

/// kill -9 again and again while sixty files are taken: each is kept once, none is lost, and the folder ends empty.
void TestCopierFolder::isKilledInTheMiddle()
{
    constexpr int count = 60;
    WaysBench bench;
    QSet<QString> hashes;
    for (int i = 0; i < count; ++i) {
        const QByteArray pdf = realfiles::pdf({ u"lembar %1"_s.arg(i) });
        hashes << QString::fromLatin1(sha256(pdf));
        QVERIFY(write(bench.path(u"pindai-%1.pdf"_s.arg(i)), pdf));
    }
    for (int round = 1; round <= 4; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    { u"taker"_s, bench.desk->file(), bench.folder, m_home->path() });
        for (int seen = 0; seen < 4 + 3 * round;) {
            QVERIFY2(child.waitForReadyRead(soon), child.readAllStandardError().constData());
            seen += int(child.readAllStandardOutput().count("took"));
        }
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished(soon));
    }
    const auto left = QDir(bench.folder).entryList(QDir::Files).size();
    QVERIFY2(left > 0 && left < count, qPrintable(QString::number(left)));
    bench.ways.begin();
    QVERIFY2(bench.waitFor(count), qPrintable(QString::number(bench.ways.waiting().size())));
    QTRY_COMPARE_WITH_TIMEOUT(QDir(bench.folder).entryList(QDir::Files).size(), 0, soon);
    QSet<QString> taken;
    for (const Arrival &arrival : bench.ways.waiting())
        taken << arrival.sha256;
    QCOMPARE(taken, hashes);
    QCOMPARE(below(bench.folder + u"/Diambil"_s).size(), count);
}

void TestCopierFolder::aShareComesAndGoes()
{
    WaysBench bench;
    bench.page().start();
    bench.ways.begin();
    QTRY_VERIFY_WITH_TIMEOUT(bench.ways.folder().watch().hasLooked(), soon);
    bench.page().arrivals()->show();
    picture(bench.page(), "ways-kosong");
    QVERIFY(bench.page().findChild<QPushButton *>(u"showArrivals"_s)->isVisible());
    QVERIFY(write(bench.path(u"a.pdf"_s), realfiles::pdf({ u"satu"_s }).left(300))); // on its way when it goes
    QTest::qWait(150);
    QVERIFY(QDir().rename(bench.folder, bench.folder + u"-jauh"_s));
    auto *problem = find<NoteBand>(bench.page(), "arrivalProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), soon);
    QVERIFY(problem->text().contains(bench.folder) && problem->text().endsWith(u'.'));
    picture(bench.page(), "ways-hilang");
    QVERIFY(write(bench.folder + u"-jauh/a.pdf"_s, realfiles::pdf({ u"satu"_s })));
    QVERIFY(QDir().rename(bench.folder + u"-jauh"_s, bench.folder));
    QVERIFY(bench.waitFor(1));
    QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible(), soon);
    // Nobody is logged in: nothing is taken, nothing is lost.
    bench.desk->office().leave();
    QVERIFY(write(bench.path(u"b.pdf"_s), realfiles::pdf({ u"dua"_s })));
    QTest::qWait(400);
    QVERIFY(QFile::exists(bench.path(u"b.pdf"_s)));
}

void TestCopierFolder::refusesWithAReason()
{
    WaysBench bench;
    bench.page().start();
    bench.ways.begin();
    QVERIFY(write(bench.path(u"catatan.docx"_s), "PK bukan berkas"));
    QVERIFY(write(bench.path(u"kunci.pdf"_s), foreignfiles::encryptedPdf("rahasia")));
    QVERIFY(write(bench.path(u"lebar.png"_s),
                  foreignfiles::pngPromising(65'500, 65'500) + QByteArray("IEND\xae\x42\x60\x82", 8)));
    QFile huge(bench.path(u"raksasa.pdf"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(paperlimits::bytes + 1));
    huge.close();
    QTRY_COMPARE_WITH_TIMEOUT(below(bench.folder + u"/Ditolak"_s).size(), 8, soon);
    QVERIFY(QDir(bench.folder).entryList(QDir::Files).isEmpty());
    const auto why = [&](const QString &name) {
        for (const ArrivalRow &row : bench.page().arrivals()->model().rows()) {
            if (row.name == name && row.state == ArrivalRow::State::Refused)
                return row.note;
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(why(u"kunci.pdf"_s), readSentence(ReadFault::Locked), soon);
    QTRY_COMPARE_WITH_TIMEOUT(why(u"catatan.docx"_s), readSentence(ReadFault::NotAPaper), soon);
    QTRY_COMPARE_WITH_TIMEOUT(why(u"lebar.png"_s), readSentence(ReadFault::TooManyPixels, 4290), soon);
    QTRY_COMPARE_WITH_TIMEOUT(why(u"raksasa.pdf"_s), readSentence(ReadFault::TooLarge), soon);
    picture(bench.page(), "ways-ditolak");
    QVERIFY(bench.ways.waiting().isEmpty());
}

/// What is kept but cannot be moved away stays in sight, and is not taken again and again.
void TestCopierFolder::staysWhenItCannotBeMoved()
{
    WaysBench bench;
    bench.page().start();
    QVERIFY(write(bench.path(u"Diambil"_s), "bukan folder, dan tanpa akhir"));
    bench.ways.begin();
    QVERIFY(write(bench.path(u"a.pdf"_s), realfiles::pdf({ u"satu"_s })));
    QVERIFY(bench.waitFor(1));
    const auto noted = [&] {
        for (const FolderWatch::File &file : bench.ways.folder().watch().files()) {
            if (file.name == u"a.pdf"_s)
                return file.why;
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!noted().isEmpty(), soon);
    QTest::qWait(400);
    QCOMPARE(bench.ways.waiting().size(), 1);
    QVERIFY(QFile::exists(bench.path(u"a.pdf"_s)));
}

/// F3: what the database cannot take stays where it is, is told, and is taken once there is room.
void TestCopierFolder::waitsWhileTheDiskIsFull()
{
    WaysBench bench;
    bench.page().start();
    const auto room = [&](int pages) { Query(bench.desk->db(), u"PRAGMA max_page_count = %1"_s.arg(pages)).runOne(); };
    Query count(bench.desk->db(), u"PRAGMA page_count"_s);
    QVERIFY(count.runOne());
    room(count.integer(0) + 2);
    bench.ways.begin();
    const QByteArray scan = realfiles::jpeg(u"satu"_s);
    QVERIFY(write(bench.path(u"a.jpg"_s), scan));
    bench.page().arrivals()->show();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.ways.folder().problem().isEmpty(), soon);
    QTRY_VERIFY(find<NoteBand>(bench.page(), "arrivalProblem")->isVisible());
    QVERIFY(bench.ways.waiting().isEmpty());
    QVERIFY(QFile::exists(bench.path(u"a.jpg"_s)));
    room(1'000'000);
    QVERIFY(bench.waitFor(1));
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(bench.path(u"a.jpg"_s)), soon);
    QVERIFY(bench.ways.folder().problem().isEmpty());
}

void TestCopierFolder::triesTheFolderInTheSettings()
{
    const QTemporaryDir dir;
    CopierFolderForm form;
    form.setPractice(false);
    form.resize(620, 120);
    form.show();
    auto *field = find<QLineEdit>(form, "copierFolder");
    auto *note = find<FieldNote>(form, "copierFolderNote");
    QSignalSpy saved(&form, &CopierFolderForm::saved);
    QTest::keyClicks(field, dir.filePath(u"tidak-ada"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(note->isMistake(), soon);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(copierfolder::saved(false).folder, QString());
    field->clear();
    QTest::keyClicks(field, dir.path());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, soon);
    QVERIFY(!note->isMistake());
    picture(form, "ways-pengaturan");
    QCOMPARE(copierfolder::saved(false).folder, dir.path());
    QCOMPARE(copierfolder::saved(true).folder, QString()); // practice leaves the real folder alone
    QTest::mouseClick(find(form, "noCopierFolder"), Qt::LeftButton);
    QCOMPARE(copierfolder::saved(false).folder, QString());
    QCOMPARE(saved.size(), 2);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LoketTest"_s);
    QCoreApplication::setApplicationName(u"tst_copierfolder"_s);
    if (argc == 5 && qstrcmp(argv[1], "taker") == 0) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[4]));
        return taker(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    TestCopierFolder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_copierfolder.moc"

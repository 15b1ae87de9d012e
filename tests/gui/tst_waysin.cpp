// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecleaning.h"
#include "capture/paperpdf.h"
#include "db/operatorstore.h"
#include "desk/scandesk.h"
#include "gui/arrivalsdialog.h"
#include "gui/arrivalspanel.h"
#include "gui/copierfolderform.h"
#include "gui/cornersdialog.h"
#include "gui/cornersview.h"
#include "gui/fieldnote.h"
#include "gui/lookalikedialog.h"
#include "gui/messagebar.h"
#include "gui/noteband.h"
#include "gui/pagecanvas.h"
#include "gui/papertray.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/theme.h"
#include "gui/waysin.h"
#include "secrets/contenthash.h"
#include "support/accessiblenames.h"
#include "support/foreignfiles.h"
#include "support/realfiles.h"
#include "support/samplepapers.h"
#include "support/sheets.h"
#include "support/walker.h"
#include "support/wornpage.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int soon = 20'000; // ms; a bound for a hang

FolderWatch::Pace quick()
{
    FolderWatch::Pace pace;
    pace.look = 60ms;
    return pace;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList below(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names << QFileInfo(it.next()).fileName();
    names.sort();
    return names;
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

/// The tray of the counter, shown.
void show(PaperTray &tray, WaysIn &ways)
{
    tray.useWays(ways);
    tray.resize(520, 420);
    tray.show();
}

/// A scan of a stack as a copier sends it: one PDF of pictures.
QByteArray scanned(const QList<QImage> &pages)
{
    QList<PdfPage> pdf;
    for (const QImage &page : pages)
        pdf.append({ jpegOf(page), {}, QSizeF(210, 297), {} });
    return paperpdf::write(pdf, u"pindaian"_s);
}

/// A sheet lying aslant on a dark table.
QImage photo(const QImage &sheet)
{
    QImage image(1500, 2000, QImage::Format_RGB32);
    image.fill(QColor(70, 60, 50));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QTransform aslant;
    const QPolygonF from({ QPointF(0, 0), QPointF(sheet.width(), 0), QPointF(sheet.width(), sheet.height()),
                           QPointF(0, sheet.height()) });
    const QPolygonF to({ QPointF(260, 300), QPointF(1240, 240), QPointF(1330, 1700), QPointF(180, 1640) });
    QTransform::quadToQuad(from, to, aslant);
    painter.setTransform(aslant);
    painter.drawImage(0, 0, sheet);
    return image;
}

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

/// Files that come without a scanner, by clicks: the copier's folder, a stick, a mail, a photo, look-alike pages
/// (C5, C15, F1, F39).
class TestWaysIn final : public QObject
{
    Q_OBJECT
    struct Bench {
        Bench()
            : desk(std::make_unique<TestDesk>())
            , ways(desk->office(), quick())
            , scans(desk->office())
        {
            folder = dir.filePath(u"salinan"_s);
            QDir().mkpath(folder);
            copierfolder::save(false, { folder, {} });
        }
        ScanPage &page()
        {
            if (!m_page) {
                m_page = std::make_unique<ScanPage>(desk->office(), scans, dir.filePath(u"tumpukan"_s));
                m_page->useWays(ways);
                m_page->resize(1366, 768);
                m_page->show();
                QApplication::setActiveWindow(m_page.get());
            }
            return *m_page;
        }
        QString path(const QString &name) const { return folder + u'/' + name; }
        CaseFile takeIn(const QString &name, const QList<NewPaper> &papers = {})
        {
            Walker walker(*desk);
            IntakeForm form = walker.form();
            form.account = {};
            form.applicant.name = name;
            form.papers =
                papers.isEmpty() ? QList { Walker::paper(PaperKind::Other, "%PDF-1 " + name.toUtf8()) } : papers;
            return IntakeDesk(desk->office()).takeIn(form);
        }
        bool waitFor(int arrivals)
        {
            return QTest::qWaitFor([&] { return ways.waiting().size() == arrivals; }, soon * (1 + arrivals / 20));
        }
        void settled()
        {
            QVERIFY(QTest::qWaitFor([&] { return !page().stack().isLooking() && ways.looks().isIdle(); }, soon));
        }
        std::unique_ptr<TestDesk> desk;
        QTemporaryDir dir;
        QString folder;
        WaysIn ways;
        ScanDesk scans;

    private:
        std::unique_ptr<ScanPage> m_page;
    };
    static void picture(QWidget &widget, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }
    template <class W = QPushButton> static W *find(QWidget &in, const char *name)
    {
        return in.findChild<W *>(QString::fromLatin1(name));
    }
    static void mark(ArrivalsPanel &panel, int row, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = panel.model().index(row);
        panel.list()->scrollTo(index);
        QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, keys, panel.list()->visualRect(index).center());
    }

    static void pick(ScanPage &page, int row)
    {
        const QRect place = page.strip()->visualRect(page.model().index(row));
        QTest::mouseClick(page.strip()->viewport(), Qt::LeftButton, {}, place.center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::apply(*qApp, theme::Mode::Light);
        qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
        qputenv("LOKET_SCANNER", LOKET_BIN "/loket-scanner");
        qputenv("SANE_CONFIG_DIR", "/nonexistent");
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path());
        QSettings().clear();
    }
    void takesASlowFileOnceAndWhole();
    void takesTwoHundredFilesWithoutLossOrDouble();
    void isKilledInTheMiddle();
    void aShareComesAndGoes();
    void refusesWithAReason();
    void staysWhenItCannotBeMoved();
    void waitsWhileTheDiskIsFull();
    void laysPagesOnTheStripAndFollowsTheSlip();
    void filesAFileAsItCame();
    void keepsASignedFileTogether();
    void throwsAStackBack();
    void takesFromAStickByChoice();
    void dropsAMailAndPastesAPicture();
    void straightensAPhotoOnTheStrip();
    void straightensAPhotoInTheTray();
    void asksAboutALookAlike();
    void traysTakeWhatCameIn();
    void triesTheFolderInTheSettings();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWaysIn::takesASlowFileOnceAndWhole()
{
    Bench bench;
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

void TestWaysIn::takesTwoHundredFilesWithoutLossOrDouble()
{
    constexpr int count = 200;
    Bench bench;
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
void TestWaysIn::isKilledInTheMiddle()
{
    constexpr int count = 60;
    Bench bench;
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

void TestWaysIn::aShareComesAndGoes()
{
    Bench bench;
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

void TestWaysIn::refusesWithAReason()
{
    Bench bench;
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
void TestWaysIn::staysWhenItCannotBeMoved()
{
    Bench bench;
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
void TestWaysIn::waitsWhileTheDiskIsFull()
{
    Bench bench;
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

void TestWaysIn::laysPagesOnTheStripAndFollowsTheSlip()
{
    Bench bench;
    const CaseFile one = bench.takeIn(u"Fatimah Rumbouw"_s);
    const QString text = u"Kepada Yth. Kepala UKPBJ. Dengan hormat, bersama ini kami mohon reset kata sandi. "_s;
    bench.page().start();
    bench.ways.begin();
    const QByteArray pdf =
        scanned({ sheets::sheet(u"TANDA TERIMA BERKAS"_s,
                                agenda::payload({ one.request.agendaYear, one.request.agendaNumber })),
                  sheets::sheet(text.repeated(6)), sheets::sheet(u"KEPUTUSAN BUPATI "_s.repeated(30)) });
    QVERIFY(write(bench.path(u"tumpukan.pdf"_s), pdf));
    QVERIFY(bench.waitFor(1));
    ArrivalsPanel &panel = *bench.page().arrivals();
    QTRY_VERIFY(panel.isVisible());
    QTRY_COMPARE(panel.model().rows().first().state, ArrivalRow::State::Taken);
    QCOMPARE(accessiblenames::missing(&bench.page()), QStringList());
    mark(panel, 0);
    picture(bench.page(), "ways-diambil");
    QTest::mouseClick(find(bench.page(), "layArrivals"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 3, soon);
    bench.settled();
    QTRY_VERIFY_WITH_TIMEOUT(bench.ways.waiting().isEmpty(), soon);
    QCOMPARE(bench.ways.arrivals().settled(5).first().settlement, Settlement::Laid);
    QVERIFY(bench.page().stack().pages().isSlip(1));
    QTest::qWait(300);
    picture(bench.page(), "ways-meja");
    QTRY_VERIFY2_WITH_TIMEOUT(find(bench.page(), "primaryAction")->isEnabled(),
                              qPrintable(find(bench.page(), "primaryAction")->toolTip()), soon);
    QTest::mouseClick(find(bench.page(), "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().stack().isEmpty(), soon);
    const CaseFile now = bench.scans.read(one.request.id);
    QCOMPARE(now.papers.size(), 2);
    QCOMPARE(now.papers[1].pages, 2);
    QCOMPARE(bench.ways.arrivals().settled(5).first().settlement, Settlement::Filed);
    QVERIFY(!bench.ways.arrivals().bytes(QString::fromLatin1(sha256(pdf))).isEmpty()); // as it came, kept beside
}

/// Nobody touched its pages: the file itself is what is filed, byte for byte.
void TestWaysIn::filesAFileAsItCame()
{
    Bench bench;
    const CaseFile one = bench.takeIn(u"Fatimah Rumbouw"_s);
    bench.page().startFor(one.request.id);
    bench.ways.begin();
    const QByteArray pdf = realfiles::pdf({ u"SURAT PERMOHONAN"_s, u"LAMPIRAN"_s });
    QVERIFY(write(bench.path(u"surat.pdf"_s), pdf));
    QVERIFY(bench.waitFor(1));
    bench.page().layArrivals(bench.ways.waiting());
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 2, soon);
    bench.settled();
    QTRY_VERIFY_WITH_TIMEOUT(find(bench.page(), "primaryAction")->isEnabled(), soon);
    QTest::mouseClick(find(bench.page(), "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().stack().isEmpty(), soon);
    const CaseFile now = bench.scans.read(one.request.id);
    QCOMPARE(now.papers.size(), 2);
    QCOMPARE(now.papers[1].sha256, QString::fromLatin1(sha256(pdf)));
    QCOMPARE(now.papers[1].fileName, u"surat.pdf"_s);
    QCOMPARE(bench.ways.arrivals().settled(5).first().request, one.request.id);
}

void TestWaysIn::keepsASignedFileTogether()
{
    PageStack stack;
    StackPage page;
    page.origin = StackOrigin { u"ab"_s, u"tte.pdf"_s, u"application/pdf"_s, 1, 2, true };
    page.id = 1;
    stack.append(page);
    page.id = 2;
    page.origin->page = 2;
    stack.append(page);
    QVERIFY(stack.wholeOrigin(stack.papers().first()));
    QCOMPARE(PageStack::fromJson(stack.toJson()).page(2)->origin, page.origin);
    stack.setStartsPaper(2, true);
    QVERIFY(!stack.wholeOrigin(stack.papers().first()));
    stack.undo();
    stack.move({ 2 }, 0);
    QVERIFY(!stack.wholeOrigin(stack.papers().first()));

    Bench bench;
    const CaseFile one = bench.takeIn(u"Fatimah Rumbouw"_s);
    bench.page().startFor(one.request.id);
    bench.ways.begin();
    const QByteArray pdf = foreignfiles::pdf(
        { "<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[4 0 R]>>>>",
          "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
          "<</FT/Sig/T(TTE)/V 5 0 R>>", "<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00>>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>" });
    QVERIFY(write(bench.path(u"tte.pdf"_s), pdf));
    QVERIFY(bench.waitFor(1));
    QVERIFY(bench.ways.waiting().first().digitallySigned);
    bench.page().layArrivals(bench.ways.waiting());
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 2, soon);
    bench.settled();
    bench.page().stack().edit([](PageStack &pages) { pages.setKeep({ 1, 2 }, true); }); // its pages are blank
    bench.page().stack().edit([](PageStack &pages) { pages.setStartsPaper(2, true); });
    QTRY_VERIFY_WITH_TIMEOUT(find(bench.page(), "primaryAction")->isEnabled(), soon);
    QTest::mouseClick(find(bench.page(), "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().bar().text().contains(u"tte.pdf"_s), soon);
    QCOMPARE(bench.scans.read(one.request.id).papers.size(), 1);
    bench.page().stack().edit([](PageStack &pages) { pages.setStartsPaper(2, false); });
    bench.page().stack().edit([](PageStack &pages) { pages.turn({ 1 }, 1); });
    QTRY_VERIFY_WITH_TIMEOUT(find(bench.page(), "primaryAction")->isEnabled(), soon);
    QTest::mouseClick(find(bench.page(), "primaryAction"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(bench.scans.read(one.request.id).papers.size(), 2, soon);
    QCOMPARE(bench.scans.read(one.request.id).papers[1].sha256, QString::fromLatin1(sha256(pdf)));
}

/// Thrown off the table is not thrown away: what came waits again.
void TestWaysIn::throwsAStackBack()
{
    Bench bench;
    bench.page().start();
    bench.ways.begin();
    QVERIFY(write(bench.path(u"a.pdf"_s), realfiles::pdf({ u"satu"_s })));
    QVERIFY(bench.waitFor(1));
    bench.page().layArrivals(bench.ways.waiting());
    QVERIFY(bench.waitFor(0));
    bench.settled();
    QTest::mouseClick(find(bench.page(), "discardPages"), Qt::LeftButton);
    QTest::mouseClick(find(bench.page(), "discardPages"), Qt::LeftButton);
    QVERIFY(bench.page().stack().isEmpty());
    QVERIFY(bench.waitFor(1));
    // Set aside, and taken back.
    ArrivalsPanel &panel = *bench.page().arrivals();
    QTRY_VERIFY(panel.isVisible());
    mark(panel, 0);
    QTest::mouseClick(find(bench.page(), "setArrivalAside"), Qt::LeftButton);
    QVERIFY(bench.waitFor(0));
    QTRY_COMPARE(panel.model().rows().first().state, ArrivalRow::State::SetAside);
    mark(panel, 0);
    QTest::mouseClick(find(bench.page(), "setArrivalAside"), Qt::LeftButton);
    QVERIFY(bench.waitFor(1));
}

void TestWaysIn::takesFromAStickByChoice()
{
    Bench bench;
    const QString stick = bench.dir.filePath(u"KINGSTON"_s);
    QDir().mkpath(stick + u"/surat"_s);
    QVERIFY(write(stick + u"/surat/permohonan.pdf"_s, realfiles::pdf({ u"SURAT"_s })));
    QVERIFY(write(stick + u"/foto.jpg"_s, realfiles::jpeg(u"FOTO"_s)));
    QVERIFY(write(stick + u"/musik.mp3"_s, "bukan berkas"));
    const QStringList before = below(stick);
    bench.page().start();
    bench.ways.begin();
    QSignalSpy came(&bench.ways, &WaysIn::stickCame);
    bench.ways.lookForSticksAmong({ stick });
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, soon);
    ArrivalsPanel &panel = *bench.page().arrivals();
    auto *source = find<QComboBox>(bench.page(), "arrivalSource");
    QTRY_VERIFY(panel.isVisible() && source->isVisible());
    source->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(panel.model().rowCount(), 2, soon);
    QVERIFY(bench.ways.waiting().isEmpty()); // nothing by itself
    const int row = panel.model().rows()[0].name == u"permohonan.pdf"_s ? 0 : 1;
    mark(panel, row);
    picture(bench.page(), "ways-stik");
    QTest::mouseClick(find(bench.page(), "layArrivals"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 1, soon);
    QCOMPARE(bench.page().stack().pages().pages().first().origin->fileName, u"permohonan.pdf"_s);
    QCOMPARE(below(stick), before);
    bench.ways.lookForSticksAmong({ bench.dir.filePath(u"tidak-ada"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(bench.ways.sticks().isEmpty(), soon);
    QCOMPARE(source->currentIndex(), 0);
}

void TestWaysIn::dropsAMailAndPastesAPicture()
{
    Bench bench;
    bench.page().start();
    bench.ways.begin();
    const QByteArray mail = "From: Fatimah <f@contoh.go.id>\r\nTo: ukpbj@contoh.go.id\r\nSubject: Permohonan\r\n"
                            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=batas\r\n\r\n--batas\r\n"
                            "Content-Type: text/plain\r\n\r\nTerlampir surat permohonan.\r\n--batas\r\nContent-Type: "
                            "application/pdf; name=surat.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + realfiles::pdf({ u"SURAT"_s, u"SK"_s }).toBase64() + "\r\n--batas--\r\n";
    QVERIFY(write(bench.dir.filePath(u"surel.eml"_s), mail));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(bench.dir.filePath(u"surel.eml"_s)) });
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&bench.page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&bench.page(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 3, soon); // the message and its attachment
    bench.settled();
    QTest::qWait(300);
    picture(bench.page(), "ways-surel");
    QCOMPARE(bench.page().stack().pages().papers().size(), 2);
    const auto image = sheets::sheet(u"Tempelan"_s.repeated(30));
    QApplication::clipboard()->setImage(image);
    QTest::keyClick(&bench.page(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 4, soon);
    QApplication::clipboard()->setText(u"bukan berkas"_s);
    QTest::keyClick(&bench.page(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.page().bar().kind(), MessageBar::Kind::Warning);
    // By the folder too: each attachment waits on its own.
    QVERIFY(write(bench.path(u"lain.eml"_s), QByteArray(mail).replace("Terlampir", "Berikut")));
    QTRY_VERIFY_WITH_TIMEOUT(below(bench.folder + u"/Diambil"_s).contains(u"lain.eml"_s), soon);
    QCOMPARE(bench.ways.waiting().size(), 1); // its attachment is on the table already
    QCOMPARE(bench.ways.waiting().first().mediaType, u"message/rfc822"_s);
}

void TestWaysIn::straightensAPhotoOnTheStrip()
{
    Bench bench;
    const CaseFile one = bench.takeIn(u"Fatimah Rumbouw"_s);
    bench.page().startFor(one.request.id);
    bench.ways.begin();
    QApplication::clipboard()->setImage(photo(sheets::sheet(u"Surat permohonan reset "_s.repeated(40), u"foto"_s)));
    QTest::keyClick(&bench.page(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 1, soon);
    bench.settled();
    QVERIFY(bench.page().model().warningOf(1).contains(u'P'));
    pick(bench.page(), 0);
    QTest::keyClick(bench.page().strip(), Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().findChild<CornersDialog *>(), soon);
    auto *dialog = bench.page().findChild<CornersDialog *>();
    QTest::qWait(100);
    picture(*dialog, "ways-sudut");
    QCOMPARE(accessiblenames::missing(dialog), QStringList());
    // A corner by the mouse, another by keys.
    CornersView *view = dialog->view();
    const QPolygonF before = view->corners();
    const QPoint from = view->onScreen(1).toPoint();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QMouseEvent moved(QEvent::MouseMove, QPointF(from + QPoint(12, 9)),
                      view->mapToGlobal(QPointF(from + QPoint(12, 9))), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view, &moved);
    QTest::mouseRelease(view, Qt::LeftButton, {}, from + QPoint(12, 9));
    QVERIFY(QLineF(view->corners()[1], before[1]).length() > 10);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_2);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(view, Qt::Key_Left);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(view, Qt::Key_Up);
    QVERIFY(QLineF(view->corners()[1], before[1]).length() < 4);
    // Crossed corners are no sheet.
    const QImage small = photo(sheets::sheet(u"x"_s)).scaled(1000, 1000, Qt::KeepAspectRatio);
    QPolygonF crossed = before;
    std::swap(crossed[0], crossed[1]);
    view->setPhoto(small, crossed);
    QVERIFY(!find(*dialog, "useStraight")->isEnabled());
    view->setPhoto(small, before);
    QTest::mouseClick(find(*dialog, "useStraight"), Qt::LeftButton);
    QTRY_COMPARE(bench.page().stack().pages().page(1)->corners.size(), 4);
    QVERIFY(bench.page().model().warningOf(1).isEmpty());
    QTest::qWait(400);
    picture(bench.page(), "ways-lurus");
    const QByteArray came = bench.page().stack().bytes(1);
    QTRY_VERIFY_WITH_TIMEOUT(find(bench.page(), "primaryAction")->isEnabled(), soon);
    QTest::mouseClick(find(bench.page(), "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().stack().isEmpty(), soon);
    const CaseFile now = bench.scans.read(one.request.id);
    const QByteArray filed = RequestDesk(bench.desk->office()).bytes(now.papers[1].sha256);
    QVERIFY(filed.startsWith("%PDF") && filed.contains(came)); // the photo lies in it as it came
}

void TestWaysIn::straightensAPhotoInTheTray()
{
    Bench bench;
    PaperReader reader;
    PaperTray tray(reader);
    show(tray, bench.ways);
    bench.ways.begin();
    const QByteArray came = jpegOf(photo(sheets::sheet(u"Surat permohonan reset "_s.repeated(40))));
    QVERIFY(write(bench.dir.filePath(u"foto.jpg"_s), came));
    tray.addFiles({ bench.dir.filePath(u"foto.jpg"_s) });
    auto *straighten = find(tray, "straightenPhoto");
    QTRY_VERIFY_WITH_TIMEOUT(straighten->isVisible(), soon);
    picture(tray, "ways-baki-foto");
    QTest::mouseClick(straighten, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tray.findChild<CornersDialog *>(), soon);
    QTest::mouseClick(find(*tray.findChild<CornersDialog *>(), "useStraight"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tray.papers().first().mediaType, u"application/pdf"_s, soon);
    QVERIFY(tray.papers().first().bytes.contains(came.mid(0, 500)));
    QVERIFY(!straighten->isVisible());
}

/// The same letter scanned twice is shown beside itself and asked about; another letter is not.
void TestWaysIn::asksAboutALookAlike()
{
    Bench bench;
    const SamplePaper letter = samplepapers::letter(3);
    const QImage page = samplepapers::page(letter, 150, true);
    NewPaper filed = Walker::paper(PaperKind::RequestLetter, scanned({ page }));
    bench.takeIn(u"Fatimah Rumbouw"_s, { filed });
    bench.ways.begin();
    bench.ways.looks().catchUp();
    QTRY_VERIFY_WITH_TIMEOUT(!LookDesk(bench.desk->office()).next(), soon);
    const CaseFile other = bench.takeIn(u"Yusuf Tianotak"_s);
    bench.page().startFor(other.request.id);
    Wear wear;
    wear.skew = 0.8;
    wear.noise = 4;
    wear.blur = 0.5;
    wear.fading = 0.1;
    QApplication::clipboard()->setImage(samplepapers::page(samplepapers::letter(4), 150, true));
    QTest::keyClick(&bench.page(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 1, soon);
    QApplication::clipboard()->setImage(wornPage(page, wear));
    QTest::keyClick(&bench.page(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 2, soon);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().model().warningOf(2).contains(u"Fatimah Rumbouw"_s), soon);
    bench.settled();
    QVERIFY(!bench.page().model().warningOf(1).contains(u"agenda"_s)); // another letter: not asked about
    pick(bench.page(), 1);
    QTest::keyClick(bench.page().strip(), Qt::Key_K);
    auto *dialog = bench.page().findChild<LookalikeDialog *>();
    QVERIFY(dialog);
    QTest::qWait(150);
    picture(*dialog, "ways-mirip");
    QCOMPARE(accessiblenames::missing(dialog), QStringList());
    QVERIFY(find<QLabel>(*dialog, "lookalikeSentence")->text().contains(u"Fatimah Rumbouw"_s));
    QTest::mouseClick(find(*dialog, "samePage"), Qt::LeftButton);
    QTRY_VERIFY(bench.page().stack().pages().staysOut(2));
    QVERIFY(!bench.page().stack().pages().staysOut(1));
    // In the tray of the counter the same question; "another page" goes on.
    PaperReader reader;
    PaperTray tray(reader);
    show(tray, bench.ways);
    QVERIFY(write(bench.dir.filePath(u"lagi.jpg"_s), jpegOf(wornPage(page, wear))));
    tray.addFiles({ bench.dir.filePath(u"lagi.jpg"_s) });
    auto *compare = find(tray, "compareAlike");
    QTRY_VERIFY_WITH_TIMEOUT(compare->isVisible(), soon);
    picture(tray, "ways-baki-mirip");
    QTest::mouseClick(compare, Qt::LeftButton);
    QVERIFY(tray.findChild<LookalikeDialog *>());
    QTest::mouseClick(find(*tray.findChild<LookalikeDialog *>(), "differentPage"), Qt::LeftButton);
    QTRY_VERIFY(!compare->isVisible());
    QCOMPARE(tray.papers().size(), 1);
}

void TestWaysIn::traysTakeWhatCameIn()
{
    Bench bench;
    PaperReader reader;
    PaperTray tray(reader);
    show(tray, bench.ways);
    bench.ways.begin();
    const QByteArray pdf = realfiles::pdf({ u"SURAT PERMOHONAN"_s });
    QVERIFY(write(bench.path(u"a.pdf"_s), pdf));
    QVERIFY(write(bench.path(u"b.pdf"_s), realfiles::pdf({ u"SK"_s })));
    QVERIFY(bench.waitFor(2));
    QTest::mouseClick(find(tray, "layFromArrivals"), Qt::LeftButton);
    auto *dialog = tray.findChild<ArrivalsDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->panel().model().rowCount(), 2, soon); // no longer in the folder
    picture(*dialog, "ways-dialog");
    QCOMPARE(accessiblenames::missing(dialog), QStringList());
    mark(dialog->panel(), 0);
    mark(dialog->panel(), 1, Qt::ControlModifier);
    QTest::mouseClick(find(*dialog, "layArrivals"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tray.papers().size(), 2, soon);
    // Once they are filed with a request, they wait no longer.
    const CaseFile file = bench.takeIn(u"Fatimah Rumbouw"_s, tray.papers());
    QVERIFY(bench.waitFor(0));
    QCOMPARE(bench.ways.arrivals().settled(5).first().request, file.request.id);
    // A mail by the tray's own dialog or drop: the message and what came with it.
    QVERIFY(
        write(bench.dir.filePath(u"c.eml"_s),
              "From: a@b.go.id\nTo: c@d\nSubject: x\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: "
              "application/ms-tnef; name=winmail.dat\n\nx\n--q--\n"));
    tray.setPapers({});
    tray.addFiles({ bench.dir.filePath(u"c.eml"_s) });
    QTRY_COMPARE_WITH_TIMEOUT(tray.papers().size(), 1, soon);
    QCOMPARE(tray.papers().first().mediaType, u"message/rfc822"_s);
    QTRY_VERIFY(tray.refusal().contains(u"winmail.dat"_s));
}

void TestWaysIn::triesTheFolderInTheSettings()
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
    QCoreApplication::setApplicationName(u"tst_waysin"_s);
    if (argc == 5 && qstrcmp(argv[1], "taker") == 0) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[4]));
        return taker(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    TestWaysIn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_waysin.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecleaning.h"
#include "capture/pagecodes.h"
#include "capture/readnow.h"
#include "core/agenda.h"
#include "db/operatorstore.h"
#include "desk/auditdesk.h"
#include "desk/letterdesk.h"
#include "desk/scandesk.h"
#include "e2e/scanprogram.h"
#include "gui/waysin.h"
#include "secrets/contenthash.h"
#include "support/ownscanner.h"
#include "support/realfiles.h"
#include "support/sheets.h"
#include "support/walker.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
constexpr int soon = ScanProgram::patience;
constexpr int files = 200;
constexpr int sheetsInStack = 7;
constexpr int pieces = 5; // of the slow file

/// Another process, until it is killed: scans the stack, and takes what lies in the copier's folder.
int desk(const QString &database)
{
    DatabaseUrl url;
    url.file = database;
    Database db(url);
    const SystemClock clock;
    Office office(db, clock);
    office.enter(OperatorStore(db).all().first(), {});
    ScanProgram program(office);
    if (!program.openScan())
        return 1;
    QTest::keyClick(program.page(), Qt::Key_F8);
    return QApplication::exec();
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

QImage leaning(const QImage &sheet)
{
    QImage image(sheet.size(), QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.rotate(1.8);
    painter.translate(-image.width() / 2.0, -image.height() / 2.0);
    painter.drawImage(0, 0, sheet);
    return image;
}

/// Mean difference of gray, 0 to 255, as the eye sees both pages from a little way off.
double apart(const QImage &one, const QImage &other)
{
    const QSize small(206, 292);
    const auto seen = [&](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = seen(one);
    const QImage b = seen(other);
    qint64 sum = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            sum += qAbs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
    }
    return double(sum) / (small.width() * small.height());
}
} // namespace

/// Papers come in by all ways at once, and the program dies in the middle of it: a stack for two requests, a slow file
/// and two hundred others in the copier's folder. In the end each lies where it belongs, once, whole, and as a picture
/// that can be read (C5, C6, C7, I3, I4, F36).
class TestPapersIn final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void papersComeIn();

private:
    CaseFile takeIn(const QString &name);
    void layStack();
    void dropFiles();
    void writePiece();
    void runAndKill();
    void goOn(ScanProgram &program);
    void nameAndFile(ScanProgram &program);
    void checkPictures();
    void scanTestDevice(ScanProgram &program);
    void letGo(ScanProgram &program, const QByteArray &pdf, int row);
    void checkFolder(ScanProgram &program);
    QImage sheet(int number) const;

    QTemporaryDir m_home;
    std::unique_ptr<OwnScanner> m_scanner;
    std::unique_ptr<TestDesk> m_desk;
    CaseFile m_one, m_two;
    QString m_folder; ///< the copier's
    QStringList m_names;
    QSet<QString> m_hashes;
    QFile m_slow;
    QByteArray m_slowBytes;
    int m_written = 0;
};

void TestPapersIn::initTestCase()
{
    qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
    QVERIFY(qEnvironmentVariable("XDG_DATA_HOME").startsWith(QDir::tempPath()));
    m_scanner = std::make_unique<OwnScanner>();
    m_desk = std::make_unique<TestDesk>();
    m_folder = m_home.filePath(u"salinan"_s);
    QVERIFY(QDir().mkpath(m_folder));
    copierfolder::save(false, { m_folder, {} });
    m_one = takeIn(u"Fatimah Rumbouw"_s);
    m_two = takeIn(u"Yusuf Tianotak"_s);
}

CaseFile TestPapersIn::takeIn(const QString &name)
{
    IntakeForm form = Walker(*m_desk).form();
    form.account = {};
    form.applicant.name = name;
    form.papers = { Walker::paper(PaperKind::Other, "%PDF-1 " + name.toUtf8()) };
    return IntakeDesk(m_desk->office()).takeIn(form);
}

/// Pages that differ for the eye; a foreign code numbers each, so that their order can be read from what was filed.
QImage TestPapersIn::sheet(int number) const
{
    const QString text = u"Kepada Yth. Kepala UKPBJ. Dengan hormat, bersama ini kami mohon reset kata sandi akun SPSE "
                         u"atas nama tersebut di bawah ini. "_s;
    return sheets::sheet(text.repeated(2 * number), u"halaman-%1"_s.arg(number));
}

void TestPapersIn::layStack()
{
    const auto slip = [](const CaseFile &file) {
        return sheets::sheet(u"TANDA TERIMA BERKAS"_s,
                             agenda::payload({ file.request.agendaYear, file.request.agendaNumber }));
    };
    QImage blank(1240, 1754, QImage::Format_RGB888);
    blank.fill(Qt::white);
    const QImage stack[sheetsInStack] = { slip(m_one), sheet(1),    leaning(sheet(2)), blank,
                                          sheet(3),    slip(m_two), sheet(4) };
    for (int i = 0; i < sheetsInStack; ++i)
        m_scanner->lay(i + 1, stack[i]);
}

void TestPapersIn::dropFiles()
{
    for (int i = 0; i < files; ++i) {
        const QByteArray pdf = realfiles::pdf({ u"lembar %1"_s.arg(i) });
        m_names << u"pindai-%1.pdf"_s.arg(i, 3, 10, QLatin1Char('0'));
        m_hashes << QString::fromLatin1(sha256(pdf));
        QVERIFY(!realfiles::write(m_folder, m_names.last(), pdf).isEmpty());
    }
    m_slowBytes = realfiles::pdf({ u"halaman satu"_s, u"halaman dua"_s, u"halaman tiga"_s });
    m_names << u"lambat.pdf"_s;
    m_hashes << QString::fromLatin1(sha256(m_slowBytes));
    m_slow.setFileName(m_folder + u"/lambat.pdf"_s);
    m_names.sort();
}

/// The copier opens the slow file anew for each piece, as over a share.
void TestPapersIn::writePiece()
{
    const auto from = m_slowBytes.size() * m_written / pieces;
    const auto to = m_slowBytes.size() * ++m_written / pieces;
    QVERIFY(m_slow.open(QIODevice::Append | QIODevice::Unbuffered));
    QCOMPARE(m_slow.write(m_slowBytes.mid(from, to - from)), to - from);
    m_slow.close();
}

void TestPapersIn::runAndKill()
{
    qputenv("LOKET_PAGES_DELAY", "300");
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), { u"desk"_s, m_desk->file() });
    const QString scans = qEnvironmentVariable("XDG_DATA_HOME");
    const auto stored = [&] {
        const QStringList names = below(scans);
        return std::count_if(names.begin(), names.end(), [](const QString &name) { return name.endsWith(u".jpg"); });
    };
    QVERIFY(QTest::qWaitFor([&] { return stored() >= 2 && below(m_folder + u"/Diambil"_s).size() >= 10; }, soon));
    writePiece();
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished(soon));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    qunsetenv("LOKET_PAGES_DELAY");
    // Its scanner's child ends by itself.
    qsizetype before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, stored()) == stored() && (QTest::qWait(500), before == stored()),
                             soon);
    QVERIFY(stored() >= 2 && stored() < sheetsInStack);
    QVERIFY(QDir(m_folder).entryList(QDir::Files).size() > 1);
}

void TestPapersIn::goOn(ScanProgram &program)
{
    QVERIFY(program.openScan());
    auto *resume = program.page()->findChild<QPushButton *>(u"resumeStack"_s);
    QVERIFY(resume && resume->isVisible());
    QTest::mouseClick(resume, Qt::LeftButton);
    const auto left = program.page()->stack().pages().pages().size();
    QVERIFY(left >= 2 && left < sheetsInStack);
    writePiece();
    QTRY_VERIFY_WITH_TIMEOUT(program.isQuiet(), soon);
    QVERIFY(program.scan(sheetsInStack));
    QStringList codes;
    for (int row = 0; row < sheetsInStack; ++row)
        codes << program.page()->stack().pages().facts(program.page()->model().idAt(row)).code;
    const auto slip = [](const CaseFile &file) {
        return agenda::payload({ file.request.agendaYear, file.request.agendaNumber });
    };
    QCOMPARE(codes,
             QStringList({ slip(m_one), u"halaman-1"_s, u"halaman-2"_s, QString(), u"halaman-3"_s, slip(m_two),
                           u"halaman-4"_s }));
}

void TestPapersIn::nameAndFile(ScanProgram &program)
{
    program.mark(1);
    program.press(Qt::Key_1);
    program.press(Qt::Key_1); // the mark has gone on
    program.mark(4);
    program.press(Qt::Key_2);
    program.mark(6);
    program.press(Qt::Key_1);
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(600);
        program.window().grab().save(folder + u"/masuk-stapel.png"_s);
    }
    QVERIFY(program.file());
    QCOMPARE(program.page()->bar().kind(), MessageBar::Kind::Success);
}

/// What was filed, as pictures: the right pages, in their order, straight, and to be read.
void TestPapersIn::checkPictures()
{
    const CaseFile one = ScanDesk(m_desk->office()).read(m_one.request.id);
    const CaseFile two = ScanDesk(m_desk->office()).read(m_two.request.id);
    QCOMPARE(one.papers.size(), 3);
    QCOMPARE(one.papers[1].kind, PaperKind::RequestLetter);
    QCOMPARE(one.papers[1].pages, 2); // the blank side stayed out
    QCOMPARE(one.papers[2].kind, PaperKind::Decree);
    QCOMPARE(two.papers.size(), 2);
    QCOMPARE(two.papers[1].kind, PaperKind::RequestLetter);
    const std::pair<const Paper &, int> pages[] = {
        { one.papers[1], 0 }, { one.papers[1], 1 }, { one.papers[2], 0 }, { two.papers[1], 0 }
    };
    int number = 0;
    for (const auto &[paper, at] : pages) {
        ++number;
        const QImage filed = readnow::render(RequestDesk(m_desk->office()).bytes(paper.sha256), at, 150);
        const auto codes = pagecodes::read(filed);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, u"halaman-%1"_s.arg(number));
        QVERIFY(std::abs(pagecleaning::skew(filed).value_or(9)) < 0.3);
        const double off = apart(filed, sheet(number));
        for (int other = 1; other <= 4; ++other) {
            if (other != number)
                QVERIFY2(apart(filed, sheet(other)) > 1.5 * off,
                         qPrintable(u"%1 %2 %3"_s.arg(number).arg(other).arg(off)));
        }
        QVERIFY2(off < 12, qPrintable(u"page %1: %2"_s.arg(number).arg(off)));
    }
}

/// A file let go on the strip before that row.
void TestPapersIn::letGo(ScanProgram &program, const QByteArray &pdf, int row)
{
    const QString path = realfiles::write(m_home.path(), u"tanda-terima-%1.pdf"_s.arg(row), pdf);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QListView *strip = program.page()->strip();
    strip->scrollTo(program.page()->model().index(row));
    const QRect place = strip->visualRect(program.page()->model().index(row));
    QDragEnterEvent enter(QPoint(place.left() + 6, place.center().y()), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(strip->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(place.left() + 6, place.center().y()), Qt::CopyAction, &data, Qt::LeftButton, {});
    const auto before = program.page()->stack().pages().pages().size();
    QApplication::sendEvent(strip->viewport(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(program.page()->stack().pages().pages().size(), before + 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(program.isQuiet(), soon);
}

/// SANE's own device feeds ten pages; each applicant's own receipt, as it was printed, goes before the pages of theirs.
void TestPapersIn::scanTestDevice(ScanProgram &program)
{
    auto *device = program.page()->findChild<QComboBox *>(u"scanDevice"_s);
    const QString name = QString::fromLatin1(OwnScanner::test);
    QTRY_VERIFY_WITH_TIMEOUT(device->findData(name) >= 0, soon);
    device->setCurrentIndex(device->findData(name));
    Q_EMIT device->activated(device->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(program.page()->scanner().isReady() && program.page()->scanner().device() == name, soon);
    QVERIFY(program.scan(10));
    const QByteArray came = program.page()->stack().bytes(program.page()->model().idAt(0));
    LetterDesk letters(m_desk->office());
    letGo(program, letters.intakeReceipt(m_one), 0);
    letGo(program, letters.intakeReceipt(m_two), 6);
    const PageStack &pages = program.page()->stack().pages();
    for (const int row : { 0, 6 })
        QVERIFY(pages.isSlip(program.page()->model().idAt(row)));
    for (const auto &[row, key] : { std::pair(1, Qt::Key_2), std::pair(7, Qt::Key_3) }) {
        program.mark(row);
        for (int page = 0; page < 5; ++page) // the mark goes on with each
            program.press(key);
    }
    QVERIFY(program.file());
    for (const auto &[file, kind] : { std::pair(m_one, PaperKind::Decree), std::pair(m_two, PaperKind::Other) }) {
        const Paper paper = ScanDesk(m_desk->office()).read(file.request.id).papers.last();
        QCOMPARE(paper.kind, kind);
        QCOMPARE(paper.pages, 5);
        const QByteArray bytes = RequestDesk(m_desk->office()).bytes(paper.sha256);
        QVERIFY(bytes.contains(came)); // the scanner's own picture
        for (int page = 0; page < 5; ++page)
            QVERIFY(apart(readnow::render(bytes, page, 75), QImage::fromData(came)) < 6);
    }
}

/// Each of the files was taken once and whole, and none lies about.
void TestPapersIn::checkFolder(ScanProgram &program)
{
    WaysIn &ways = program.place.ways();
    QTRY_COMPARE_WITH_TIMEOUT(ways.waiting().size(), files, soon);
    while (m_written < pieces)
        writePiece();
    QTRY_COMPARE_WITH_TIMEOUT(ways.waiting().size(), files + 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(ways.folder().watch().files().isEmpty(), soon);
    QVERIFY(QDir(m_folder).entryList(QDir::Files).isEmpty());
    QCOMPARE(below(m_folder + u"/Diambil"_s), m_names);
    QSet<QString> taken;
    for (const Arrival &arrival : ways.waiting()) {
        taken << arrival.sha256;
        if (arrival.fileName == u"lambat.pdf"_s)
            QCOMPARE(ways.arrivals().bytes(arrival.sha256), m_slowBytes);
    }
    QCOMPARE(taken, m_hashes);
}

void TestPapersIn::papersComeIn()
{
    useDevice(OwnScanner::pages);
    layStack();
    dropFiles();
    writePiece();
    runAndKill();
    ScanProgram program(m_desk->office());
    goOn(program);
    nameAndFile(program);
    checkPictures();
    scanTestDevice(program);
    checkFolder(program);
    QVERIFY(AuditDesk(m_desk->office()).verify({}).ok());
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    const bool dies = argc == 3 && qstrcmp(argv[1], "desk") == 0;
    if (!dies) { // its parent's are its own
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME" })
            qputenv(name, home.filePath(QString::fromLatin1(name)).toUtf8());
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"LoketTest"_s);
    QCoreApplication::setApplicationName(u"tst_papersin"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (dies)
        return desk(QString::fromLocal8Bit(argv[2]));
    TestPapersIn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_papersin.moc"

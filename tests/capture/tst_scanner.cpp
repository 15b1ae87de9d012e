// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecodes.h"
#include "capture/scanner.h"
#include "capture/scanrun.h"
#include "core/agenda.h"
#include "core/error.h"
#include "support/ownscanner.h"
#include "support/sheets.h"

#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The scanner as SANE's own test device and as a device that feeds pictures: what comes lies on the disk, whatever
/// happens to device, driver, or to us (F36, F37, C7).
class tst_Scanner : public QObject
{
    Q_OBJECT
    struct Run {
        QList<ScannedPage> pages;
        ScanEnd end = ScanEnd::Done;
    };
    static constexpr int soon = 20'000;

    void open(Scanner &scanner, const char *device = OwnScanner::test)
    {
        scanner.setPatience(20'000, 4000);
        QSignalSpy opened(&scanner, &Scanner::opened);
        scanner.open(QString::fromLatin1(device));
        QVERIFY(opened.wait(soon));
    }
    Run scan(Scanner &scanner, const ScanWishes &wishes, const QString &folder, int first = 1)
    {
        Run run;
        QObject context;
        connect(&scanner, &Scanner::pageStored, &context, [&](const ScannedPage &page) {
            QVERIFY(QFile::exists(folder + u'/' + page.file));
            run.pages.append(page);
        });
        QSignalSpy ended(&scanner, &Scanner::ended);
        scanner.scan(wishes, folder, first);
        if (ended.isEmpty() && !ended.wait(soon))
            qFatal("the run did not end");
        run.end = ended.first().first().value<ScanEnd>();
        return run;
    }
    static ScanWishes wishes(ScanSource source = ScanSource::Feeder, ScanMode mode = ScanMode::Gray, int dpi = 50)
    {
        ScanWishes wishes;
        wishes.source = source;
        wishes.mode = mode;
        wishes.dpi = dpi;
        return wishes;
    }
    static QImage image(const QString &folder, int number, const QString &suffix = u"jpg"_s)
    {
        return QImage(folder + u'/' + scanwishes::pageFile(number, suffix));
    }
    static int filesIn(const QString &folder) { return int(QDir(folder).entryList(QDir::Files).size()); }

    OwnScanner m_own;

private Q_SLOTS:
    void saysWhatItCan();
    void feedsUntilTheStackIsGone_data();
    void feedsUntilTheStackIsGone();
    void takesOnePageFromTheGlass();
    void keepsThePagesBeforeAnyTrouble_data();
    void keepsThePagesBeforeAnyTrouble();
    void readsWhateverADeviceSends_data();
    void readsWhateverADeviceSends();
    void refusesWhatIsTooLarge();
    void storesAPageBeforeTheNextIsFed();
    void survivesItsDriver_data();
    void survivesItsDriver();
    void stopsWhenAsked();
    void stopsWhatHasNotBegun();
    void opensAnotherThoughOneHangs();
    void leavesWholePagesWhenKilled();
    void holdsARunAndFindsItAgain();
    void tellsWhatNoDeviceIs();
    void readsCodesHoweverThePageLies();
};

void tst_Scanner::saysWhatItCan()
{
    Scanner scanner;
    QSignalSpy listed(&scanner, &Scanner::listed);
    scanner.list();
    open(scanner); // does not wait for the list
    QVERIFY(scanner.traits().sources.contains(ScanSource::Feeder));
    QVERIFY(scanner.traits().sources.contains(ScanSource::Flatbed));
    QVERIFY(!scanner.traits().sources.contains(ScanSource::BothSides));
    QVERIFY(scanner.traits().modes.contains(ScanMode::Lineart));
    QVERIFY(scanner.traits().resolutions.contains(300));
    QCOMPARE(scanner.traits().largest, QSizeF(400, 400));
    QVERIFY(!listed.isEmpty() || listed.wait(soon));
    const auto found = listed.first().first().value<QList<FoundScanner>>();
    QVERIFY(std::any_of(found.begin(), found.end(), [](const auto &one) { return one.device == u"test:0"_s; }));
    open(scanner, OwnScanner::pages);
    QVERIFY(scanner.traits().sources.contains(ScanSource::BothSides));
}

void tst_Scanner::feedsUntilTheStackIsGone_data()
{
    QTest::addColumn<ScanMode>("mode");
    QTest::addColumn<ScanPaper>("paper");
    QTest::addColumn<QSize>("size");
    QTest::newRow("gray A4") << ScanMode::Gray << ScanPaper::A4 << QSize(827, 1169);
    QTest::newRow("colour F4") << ScanMode::Colour << ScanPaper::F4 << QSize(846, 1299);
    QTest::newRow("black and white") << ScanMode::Lineart << ScanPaper::A4 << QSize(827, 1169);
}

void tst_Scanner::feedsUntilTheStackIsGone()
{
    QFETCH(ScanMode, mode);
    QFETCH(ScanPaper, paper);
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    Scanner scanner;
    open(scanner);
    ScanWishes wished = wishes(ScanSource::Feeder, mode, 100);
    wished.paper = paper;
    const Run run = scan(scanner, wished, folder.path());
    QCOMPARE(run.end, ScanEnd::Done);
    QCOMPARE(run.pages.size(), 10);
    QCOMPARE(filesIn(folder.path()), 10);
    const QImage first = image(folder.path(), 1, mode == ScanMode::Lineart ? u"png"_s : u"jpg"_s);
    QVERIFY(qAbs(first.width() - size.width()) <= 4 && qAbs(first.height() - size.height()) <= 4);
    QCOMPARE(run.pages.last().pixels, first.size());
    QCOMPARE(qRound(first.dotsPerMeterX() * 0.0254), 100);
    QCOMPARE(first.allGray(), mode != ScanMode::Colour);
}

void tst_Scanner::takesOnePageFromTheGlass()
{
    const QTemporaryDir folder;
    Scanner scanner;
    open(scanner);
    QCOMPARE(scan(scanner, wishes(ScanSource::Flatbed), folder.path()).pages.size(), 1);
    const Run second = scan(scanner, wishes(ScanSource::Flatbed), folder.path(), 2);
    QCOMPARE(second.pages.size(), 1);
    QCOMPARE(second.pages.first().number, 2);
    QCOMPARE(scan(scanner, wishes(ScanSource::BothSides), folder.path(), 3).end, ScanEnd::NoSource);
}

void tst_Scanner::keepsThePagesBeforeAnyTrouble_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<ScanEnd>("end");
    QTest::newRow("jammed") << u"JAMMED"_s << ScanEnd::Jammed;
    QTest::newRow("cover open") << u"COVER_OPEN"_s << ScanEnd::CoverOpen;
    QTest::newRow("input or output") << u"IO_ERROR"_s << ScanEnd::DeviceFault;
    QTest::newRow("busy") << u"DEVICE_BUSY"_s << ScanEnd::Busy;
    QTest::newRow("memory") << u"NO_MEM"_s << ScanEnd::NoMemory;
    QTest::newRow("denied") << u"ACCESS_DENIED"_s << ScanEnd::Denied;
    QTest::newRow("cancelled") << u"CANCELLED"_s << ScanEnd::StoppedAtDevice;
    QTest::newRow("invalid") << u"INVAL"_s << ScanEnd::NotUnderstood;
    QTest::newRow("unsupported") << u"UNSUPPORTED"_s << ScanEnd::Unsupported;
    QTest::newRow("end of file") << u"EOF"_s << ScanEnd::NoPicture;
    QTest::newRow("no documents") << u"NO_DOCS"_s << ScanEnd::NoPaper;
}

/// At pages 1 to 10: the pages before it lie there, each can be read, and going on fills the stack without a double.
void tst_Scanner::keepsThePagesBeforeAnyTrouble()
{
    QFETCH(QString, status);
    QFETCH(ScanEnd, end);
    const QString option = u"read-return-value"_s;
    Scanner scanner;
    for (int at = 1; at <= 10; ++at) {
        const QTemporaryDir folder;
        open(scanner);
        ScanWishes wished = wishes();
        wished.options.insert(option, u"Default"_s);
        wished.mostPages = at - 1;
        if (at > 1)
            QCOMPARE(scan(scanner, wished, folder.path()).pages.size(), at - 1);
        wished.mostPages = 0;
        wished.options.insert(option, u"SANE_STATUS_"_s + status);
        const Run broken = scan(scanner, wished, folder.path(), at);
        QCOMPARE(broken.end, end);
        QVERIFY(!scanend::sentence(end).isEmpty());
        QCOMPARE(broken.pages.size(), 0);
        QCOMPARE(filesIn(folder.path()), at - 1);
        if (at > 1)
            QVERIFY(!image(folder.path(), at - 1).isNull());
        const QByteArray before =
            at > 1 ? QByteArray::number(QFileInfo(folder.filePath(u"page-0001.jpg"_s)).size()) : "";
        wished.options.insert(option, u"Default"_s);
        wished.mostPages = 1;
        const Run rest = scan(scanner, wished, folder.path(), at);
        // At page 10 the device counts the sheet that it had begun.
        QVERIFY2(rest.pages.size() == 1 || at == 10, qPrintable(scanend::code(rest.end) + QString::number(at)));
        QCOMPARE(filesIn(folder.path()), at - 1 + int(rest.pages.size()));
        if (at > 1)
            QCOMPARE(QByteArray::number(QFileInfo(folder.filePath(u"page-0001.jpg"_s)).size()), before);
    }
}

void tst_Scanner::readsWhateverADeviceSends_data()
{
    QTest::addColumn<QMap<QString, QString>>("options");
    using Options = QMap<QString, QString>;
    QTest::newRow("16 bits") << Options { { u"depth"_s, u"16"_s } };
    QTest::newRow("three passes") << Options { { u"three-pass"_s, u"yes"_s } };
    QTest::newRow("three passes in another order")
        << Options { { u"three-pass"_s, u"yes"_s }, { u"three-pass-order"_s, u"GBR"_s } };
    QTest::newRow("a few bytes at a time")
        << Options { { u"read-limit"_s, u"yes"_s }, { u"read-limit-size"_s, u"977"_s } };
    QTest::newRow("fuzzy parameters") << Options { { u"fuzzy-parameters"_s, u"yes"_s } };
    QTest::newRow("padded lines") << Options { { u"ppl-loss"_s, u"7"_s } };
}

/// The same picture, whichever way it came.
void tst_Scanner::readsWhateverADeviceSends()
{
    using Options = QMap<QString, QString>;
    QFETCH(Options, options);
    const QTemporaryDir folder;
    Scanner scanner;
    open(scanner);
    ScanWishes wished = wishes(ScanSource::Flatbed, ScanMode::Colour, 100);
    options.insert(u"test-picture"_s, u"Grid"_s); // the same in every depth
    wished.options.insert(u"test-picture"_s, u"Grid"_s);
    QCOMPARE(scan(scanner, wished, folder.path()).end, ScanEnd::Done);
    wished.options = options;
    const Run run = scan(scanner, wished, folder.path(), 2);
    QCOMPARE(run.end, ScanEnd::Done);
    const QImage plain = image(folder.path(), 1).convertToFormat(QImage::Format_RGB32);
    const QImage other = image(folder.path(), 2).convertToFormat(QImage::Format_RGB32);
    QVERIFY(qAbs(plain.width() - other.width()) <= 8);
    QCOMPARE(other.height(), plain.height());
    if (other.width() != plain.width())
        return;
    qint64 apart = 0;
    for (int y = 0; y < plain.height(); y += 7) {
        for (int x = 0; x < plain.width(); x += 7)
            apart += qAbs(qGreen(plain.pixel(x, y)) - qGreen(other.pixel(x, y)));
    }
    QVERIFY2(apart / (plain.width() * plain.height() / 49) < 12, QByteArray::number(apart).constData());
}

void tst_Scanner::refusesWhatIsTooLarge()
{
    const QTemporaryDir folder;
    Scanner scanner;
    open(scanner);
    ScanWishes wished = wishes(ScanSource::Flatbed, ScanMode::Colour, 1200); // 13 x 10 thousand pixels
    QCOMPARE(scan(scanner, wished, folder.path()).end, ScanEnd::TooLarge);
    QCOMPARE(filesIn(folder.path()), 0);
    // A hand scanner does not say beforehand how long its page is.
    wished = wishes(ScanSource::Flatbed, ScanMode::Gray, 100);
    wished.options.insert(u"hand-scanner"_s, u"yes"_s);
    const Run run = scan(scanner, wished, folder.path());
    QCOMPARE(run.end, ScanEnd::Done);
    QVERIFY(image(folder.path(), 1).height() > 50);
    QCOMPARE(image(folder.path(), 1).size(), run.pages.first().pixels);
}

void tst_Scanner::storesAPageBeforeTheNextIsFed()
{
    const QTemporaryDir folder;
    qputenv("LOKET_PAGES_WATCH", folder.path().toUtf8());
    m_own.clear();
    for (int i = 1; i <= 6; ++i)
        m_own.lay(i, sheets::sheet(u"Halaman %1"_s.arg(i)));
    Scanner scanner;
    open(scanner, OwnScanner::pages);
    const Run run = scan(scanner, wishes(ScanSource::BothSides, ScanMode::Colour, 150), folder.path());
    QCOMPARE(run.pages.size(), 6);
    QVERIFY(!run.pages[0].back && run.pages[1].back);
    QCOMPARE(m_own.seen(), (QList<int> { 0, 1, 2, 3, 4, 5, 6 }));
    qunsetenv("LOKET_PAGES_WATCH");
}

void tst_Scanner::survivesItsDriver_data()
{
    QTest::addColumn<QByteArray>("mishap");
    QTest::addColumn<ScanEnd>("end");
    QTest::newRow("jam") << QByteArray("jammed") << ScanEnd::Jammed;
    QTest::newRow("unplugged") << QByteArray("io") << ScanEnd::DeviceFault;
    QTest::newRow("crash") << QByteArray("crash") << ScanEnd::DriverStopped;
    QTest::newRow("hang") << QByteArray("hang") << ScanEnd::NotAnswering;
}

/// The pages before are there; it goes on with the sheet at which it stopped, and none comes twice.
void tst_Scanner::survivesItsDriver()
{
    QFETCH(QByteArray, mishap);
    QFETCH(ScanEnd, end);
    const QTemporaryDir folder;
    m_own.clear();
    for (int i = 1; i <= 4; ++i) {
        QImage sheet = sheets::sheet(u"Halaman"_s);
        sheet.fill(QColor(i * 50, i * 50, i * 50));
        m_own.lay(i, sheet);
    }
    m_own.mishap(3, mishap.constData());
    Scanner scanner;
    open(scanner, OwnScanner::pages);
    scanner.setPatience(1000, 1500);
    const ScanWishes wished = wishes(ScanSource::Feeder, ScanMode::Colour, 150);
    const Run broken = scan(scanner, wished, folder.path());
    QCOMPARE(broken.end, end);
    QCOMPARE(broken.pages.size(), 2);
    const Run rest = scan(scanner, wished, folder.path(), 3);
    QCOMPARE(rest.end, ScanEnd::Done);
    QCOMPARE(rest.pages.size(), 2);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(qAbs(qGray(image(folder.path(), i).pixel(300, 300)) - i * 50) < 4);
}

void tst_Scanner::stopsWhenAsked()
{
    const QTemporaryDir folder;
    Scanner scanner;
    open(scanner);
    ScanWishes wished = wishes();
    wished.options = { { u"read-delay"_s, u"yes"_s }, { u"read-delay-duration"_s, u"20000"_s } };
    QSignalSpy stored(&scanner, &Scanner::pageStored);
    QSignalSpy ended(&scanner, &Scanner::ended);
    scanner.scan(wished, folder.path(), 1);
    QVERIFY(stored.wait(soon));
    scanner.cancel();
    QVERIFY(ended.wait(soon));
    QCOMPARE(ended.first().first().value<ScanEnd>(), ScanEnd::Cancelled);
    QCOMPARE(filesIn(folder.path()), stored.size());
    QVERIFY(stored.size() < 10);
    QCOMPARE(scan(scanner, wishes(ScanSource::Flatbed), folder.path(), 20).end, ScanEnd::Done);
}

/// The stop comes before the child has begun with the run that it means.
void tst_Scanner::stopsWhatHasNotBegun()
{
    const QTemporaryDir folder;
    ScanWishes wished = wishes();
    wished.options = { { u"read-delay"_s, u"yes"_s }, { u"read-delay-duration"_s, u"20000"_s } };
    for (int i = 0; i < 3; ++i) {
        Scanner scanner;
        open(scanner);
        QSignalSpy ended(&scanner, &Scanner::ended);
        scanner.scan(wished, folder.path(), 1);
        scanner.cancel();
        QVERIFY(ended.wait(soon));
        QCOMPARE(ended.first().first().value<ScanEnd>(), ScanEnd::Cancelled);
        QVERIFY(scanner.isReady()); // by the device itself, not by its end
        QCOMPARE(filesIn(folder.path()), 0);
        QCOMPARE(scan(scanner, wishes(ScanSource::Flatbed), folder.path(), 20 + i).end,
                 ScanEnd::Done); // it is forgotten
        QVERIFY(QDir(folder.path()).removeRecursively() && QDir().mkpath(folder.path()));
    }
}

/// A driver that hangs while its device is let go: the next device opens all the same.
void tst_Scanner::opensAnotherThoughOneHangs()
{
    const QTemporaryDir folder;
    m_own.clear();
    m_own.lay(1, sheets::sheet(u"Halaman"_s));
    Scanner scanner;
    scanner.setPatience(20'000, 1000);
    QSignalSpy opened(&scanner, &Scanner::opened);
    scanner.open(QString::fromLatin1(OwnScanner::pages));
    QVERIFY(opened.wait(soon));
    m_own.hangOnClosing();
    scanner.open(QString::fromLatin1(OwnScanner::test));
    QVERIFY(opened.wait(soon));
    QVERIFY(!m_own.hangs()); // it did
    QCOMPARE(scan(scanner, wishes(ScanSource::Flatbed), folder.path()).end, ScanEnd::Done);
}

/// kill -9 while a stack runs: what was told is whole, and the child does not feed on alone.
void tst_Scanner::leavesWholePagesWhenKilled()
{
    const QTemporaryDir folder;
    QProcess command;
    command.start(QStringLiteral(LOKET_BIN "/loketctl"),
                  { u"scan"_s, u"--device"_s, u"test:0"_s, u"--source"_s, u"feeder"_s, u"--mode"_s, u"gray"_s,
                    u"--resolution"_s, u"50"_s, u"--option"_s, u"read-delay=yes"_s, u"--option"_s,
                    u"read-delay-duration=30000"_s, u"--out"_s, folder.path() });
    QByteArray told;
    while (told.count('\n') < 3) {
        QVERIFY(command.waitForReadyRead(soon));
        told += command.readAllStandardOutput();
    }
    ::kill(pid_t(command.processId()), SIGKILL);
    QVERIFY(command.waitForFinished(soon));
    const QStringList lines = QString::fromUtf8(told).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &file : lines)
        QVERIFY(!QImage(file).isNull());
    // The child notices that nobody is there: soon no page is added any more.
    int pages = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(pages, filesIn(folder.path())) == filesIn(folder.path())
                                 && (QTest::qWait(700), pages == filesIn(folder.path())),
                             soon);
    QVERIFY(pages >= 3 && pages < 10);
}

void tst_Scanner::holdsARunAndFindsItAgain()
{
    const QTemporaryDir home;
    const QString place = home.filePath(u"scans/one"_s);
    QString folder;
    {
        const auto run = ScanRun::begin(place);
        folder = run->folder();
        QCOMPARE(run->add("first", u"jpg"_s), u"page-0001.jpg"_s);
        run->keepWord("{\"a\":1}");
        run->keepWord("{\"a\":2}");
        QCOMPARE(run->add("second", u"jpg"_s), u"page-0002.jpg"_s);
        QVERIFY(ScanRun::leftIn(place).isEmpty()); // it is held
        QVERIFY_THROWS_EXCEPTION(Error, ScanRun::open(folder));
        QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    ScanRun::begin(place); // an empty one is no stack
    const auto left = ScanRun::leftIn(place);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().pages, 2);
    const auto again = ScanRun::open(left.first().folder);
    QCOMPARE(again->word(), QByteArray("{\"a\":2}"));
    QCOMPARE(again->bytes(u"page-0002.jpg"_s), QByteArray("second"));
    QCOMPARE(again->nextNumber(), 3);
    QVERIFY_THROWS_EXCEPTION(Error, again->bytes(u"../lock"_s));
    again->drop();
    QVERIFY(!QFileInfo::exists(folder));
}

void tst_Scanner::tellsWhatNoDeviceIs()
{
    Scanner scanner;
    QSignalSpy refused(&scanner, &Scanner::refused);
    scanner.open(u"test:7"_s);
    QVERIFY(refused.wait(soon));
    QCOMPARE(refused.first().first().value<ScanEnd>(), ScanEnd::NotUnderstood);
    qputenv("LOKET_SCANNER", "/nonexistent/loket-scanner");
    scanner.open(u"test:0"_s);
    QVERIFY(refused.size() == 2 || refused.wait(soon));
    QCOMPARE(refused.last().first().value<ScanEnd>(), ScanEnd::DriverMissing);
    qputenv("LOKET_SCANNER", LOKET_BIN "/loket-scanner");
    for (int i = 0; i <= int(ScanEnd::Last); ++i)
        QCOMPARE(scanend::fromCode(scanend::code(ScanEnd(i))), ScanEnd(i));
}

void tst_Scanner::readsCodesHoweverThePageLies()
{
    const QString payload = agenda::payload({ 2026, 42 });
    QImage sheet = sheets::sheet(u"Tanda Terima Berkas"_s, payload);
    for (const qreal angle : { 0.0, 90.0, 180.0, 3.0 }) {
        const auto codes = pagecodes::read(sheet.transformed(QTransform().rotate(angle), Qt::SmoothTransformation));
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, payload);
    }
    const auto codes = pagecodes::read(sheet);
    QVERIFY(QRectF(0.7, 0, 0.3, 0.2).contains(codes.first().part));
    QVERIFY(agenda::fromPayload(codes.first().text).has_value());
    QVERIFY(pagecodes::read(sheets::sheet(u"Surat permohonan"_s)).isEmpty());
    QVERIFY(pagecodes::read({}).isEmpty());
}

QTEST_MAIN(tst_Scanner)
#include "tst_scanner.moc"

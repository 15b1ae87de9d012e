// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecleaning.h"
#include "capture/pagecodes.h"
#include "capture/readnow.h"
#include "core/agenda.h"
#include "desk/letterdesk.h"
#include "gui/appearance.h"
#include "gui/intakepage.h"
#include "gui/mainwindow.h"
#include "gui/pagecanvas.h"
#include "gui/papertray.h"
#include "gui/workplace.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/scantable.h"
#include "support/sheets.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

/// A stack from the device to its requests by clicks and keys, on SANE's own test device and on one that feeds real
/// pages; and what is left of it when the device or the program breaks (C6, C7, I3, I4, F36 to F39).
class tst_ScanPage final : public ScanTest
{
    Q_OBJECT
    static constexpr int soon = scanPatience;
    using Table = ScanTable;

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void filesAStackWithTwoRequests();
    void namesAStackByTheTestDevice();
    void goesOnAfterAJam();
    void isKilledInTheMiddleAndGoesOn();
    void killedChild();
    void hidesPagesWhenTheDeskIsLocked();
    void scansForTheIntake();
    void endsInTheMiddleOfFiling();
    void pointsAtWhatCameBack();
};

void tst_ScanPage::filesAStackWithTwoRequests()
{
    use(OwnScanner::pages);
    Table table(home());
    const CaseFile one = table.takeIn(u"Fatimah Rumbouw"_s, u"198703032012012003"_s, u"FRUMBOUW"_s);
    const CaseFile two = table.takeIn(u"Yusuf Tianotak"_s, u"199001012015011004"_s, u"YTIANOTAK"_s);
    const auto slip = [](const CaseFile &file) {
        return sheets::sheet(u"TANDA TERIMA BERKAS"_s,
                             agenda::payload({ file.request.agendaYear, file.request.agendaNumber }));
    };
    const QString text = u"Kepada Yth. Kepala UKPBJ. Dengan hormat, bersama ini kami mohon reset kata sandi akun SPSE "
                         u"atas nama tersebut di bawah ini, karena kata sandi yang lama tidak diingat lagi. "_s;
    // Foreign codes number the pages, so that their order can be read from what was filed.
    QImage leaning(1240, 1754, QImage::Format_RGB888);
    leaning.fill(Qt::white);
    {
        QPainter painter(&leaning);
        painter.translate(620, 877);
        painter.rotate(1.8);
        painter.translate(-620, -877);
        painter.drawImage(0, 0, sheets::sheet(text.repeated(6), u"halaman-2"_s));
    }
    QImage blank(1240, 1754, QImage::Format_RGB888);
    blank.fill(Qt::white);
    m_own->lay(1, slip(one));
    m_own->lay(2, sheets::sheet(text.repeated(6), u"halaman-1"_s));
    m_own->lay(3, leaning);
    m_own->lay(4, blank);
    m_own->lay(5, sheets::sheet(u"KEPUTUSAN BUPATI "_s.repeated(20), u"halaman-3"_s));
    m_own->lay(6, slip(two));
    m_own->lay(7, sheets::sheet(text.repeated(6), u"halaman-4"_s));
    table.page.start();
    table.scanAll(7);
    QVERIFY(table.page.stack().pages().staysOut(1) && table.page.stack().pages().staysOut(4));
    table.mark(1);
    table.press(Qt::Key_1);
    table.press(Qt::Key_1); // the mark has gone on
    QCOMPARE(table.page.strip()->currentIndex().row(), 3);
    table.mark(4);
    table.press(Qt::Key_2);
    table.mark(6);
    table.press(Qt::Key_1);
    QTest::qWait(400);
    picture(table.page, "stapel");
    if (!qEnvironmentVariableIsEmpty("LOKET_PICTURES")) {
        theme::apply(*qApp, theme::Mode::Dark);
        QTest::qWait(100);
        picture(table.page, "stapel-gelap");
        theme::apply(*qApp, theme::Mode::Light);
    }
    QVERIFY2(table.primary()->isEnabled(), qPrintable(table.primary()->toolTip()));
    const QByteArray pagesAsTheyCame[] = { table.page.stack().bytes(2), table.page.stack().bytes(3) };
    QTest::mouseClick(table.primary(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(table.page.stack().isEmpty(), soon);
    QCOMPARE(table.page.bar().kind(), MessageBar::Kind::Success);
    QVERIFY(ScanRun::leftIn(home()).isEmpty());

    const CaseFile first = table.scans.read(one.request.id);
    QCOMPARE(first.papers.size(), 3); // what was there, the letter, the decree
    QCOMPARE(first.papers[1].kind, PaperKind::RequestLetter);
    QCOMPARE(first.papers[1].pages, 2);
    QCOMPARE(first.papers[2].kind, PaperKind::Decree);
    const CaseFile second = table.scans.read(two.request.id);
    QCOMPARE(second.papers.size(), 2);
    QCOMPARE(second.papers[1].kind, PaperKind::RequestLetter);
    // The items point at their pages and are still the officer's to decide (I4).
    for (const ChecklistItem &item : first.checklist) {
        QCOMPARE(item.state, ItemState::Open);
        const qint64 paper = item.code == u"request-letter"_s ? raw(first.papers[1].id)
            : item.code == u"decree"_s                        ? raw(first.papers[2].id)
                                                              : 0;
        QCOMPARE(item.paperId, paper);
    }
    // The filed pages, as pictures: in order, straight, readable.
    RequestDesk requests(table.desk->office());
    const QByteArray letter = requests.bytes(first.papers[1].sha256);
    for (int page = 0; page < 2; ++page) {
        const QImage image = readnow::render(letter, page, 150);
        const auto codes = pagecodes::read(image);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, u"halaman-%1"_s.arg(page + 1));
        QVERIFY(std::abs(pagecleaning::skew(image).value_or(9)) < 0.3);
    }
    // What nobody touched is the scanner's own file, byte for byte; what was straightened has its page as it came
    // beside.

    QVERIFY(!pagesAsTheyCame[0].isEmpty() && letter.contains(pagesAsTheyCame[0]));
    QVERIFY(letter.contains(pagesAsTheyCame[1]));
    QCOMPARE(letter.count("/Subtype /Image"), 3);
    QCOMPARE(pagecodes::read(readnow::render(requests.bytes(first.papers[2].sha256), 0, 150)).first().text,
             u"halaman-3"_s);
    QCOMPARE(pagecodes::read(readnow::render(requests.bytes(second.papers[1].sha256), 0, 150)).first().text,
             u"halaman-4"_s);
}

void tst_ScanPage::namesAStackByTheTestDevice()
{
    use(OwnScanner::test);
    Table table(home());
    const CaseFile file = table.takeIn(u"Fatimah Rumbouw"_s, u"198703032012012003"_s, u"FRUMBOUW"_s);
    table.page.start();
    QTest::qWait(300);
    picture(table.page, "kosong");
    QCOMPARE(accessiblenames::missing(&table.page), QStringList());
    table.scanAll(10);
    table.press(Qt::Key_A, Qt::ControlModifier);
    table.press(Qt::Key_2);
    QVERIFY(!table.primary()->isEnabled()); // nobody has said whose they are
    auto *agendaField = table.find<QLineEdit>("scanAgenda");
    QTest::keyClicks(agendaField, u"999"_s);
    QTest::keyClick(agendaField, Qt::Key_Return);
    QCOMPARE(table.page.bar().kind(), MessageBar::Kind::Refusal);
    agendaField->clear();
    QTest::keyClicks(agendaField, QString::number(file.request.agendaNumber));
    QTest::keyClick(agendaField, Qt::Key_Return);
    QTRY_VERIFY2(table.primary()->isEnabled(), qPrintable(table.primary()->toolTip()));
    QTest::mouseClick(table.primary(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(table.page.stack().isEmpty(), soon);
    const CaseFile now = table.scans.read(file.request.id);
    QCOMPARE(now.papers.size(), 2);
    QCOMPARE(now.papers[1].kind, PaperKind::Decree);
    QCOMPARE(now.papers[1].pages, 10);
}

void tst_ScanPage::goesOnAfterAJam()
{
    use(OwnScanner::pages);
    Table table(home());
    for (int i = 1; i <= 5; ++i)
        m_own->lay(i, sheets::sheet(u"Halaman"_s, u"halaman-%1"_s.arg(i)));
    m_own->mishap(3, "jammed");
    table.page.start();
    table.scanAll(2);
    QCOMPARE(table.page.bar().kind(), MessageBar::Kind::Warning);
    QVERIFY(!table.page.bar().text().isEmpty());
    picture(table.page, "macet");
    table.scanAll(5);
    QVERIFY(table.page.bar().text().isEmpty()); // the trouble is over, so is its sentence
    for (int i = 0; i < 5; ++i)
        QCOMPARE(table.page.stack().pages().facts(table.page.model().idAt(i)).code, u"halaman-%1"_s.arg(i + 1));
}

void tst_ScanPage::isKilledInTheMiddleAndGoesOn()
{
    for (int i = 1; i <= 6; ++i)
        m_own->lay(i, sheets::sheet(u"Halaman"_s, u"halaman-%1"_s.arg(i)));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOKET_KILLED_HOME"_s, home());
    environment.insert(u"LOKET_PAGES_DELAY"_s, u"40"_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), { u"killedChild"_s });
    const auto stored = [this] {
        const QStringList folders = QDir(home()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty() ? 0 : int(QDir(home() + u'/' + folders.first()).entryList({ u"page-*.jpg"_s }).size());
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored() >= 2, soon);
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished(soon));
    // Its scanner's child ends by itself; sheets that it had fed until then are on the disk as well.
    const auto waiting = [this] { return int(QDir(m_own->stack()).entryList({ u"*.pgm"_s, u"*.ppm"_s }).size()); };
    int before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, waiting()) == waiting() && (QTest::qWait(400), before == waiting()),
                             soon);

    use(OwnScanner::pages);
    Table table(home());
    table.page.start();
    const auto left = ScanRun::leftIn(home());
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().pages >= 2 && left.first().pages < 6);
    QTRY_VERIFY(table.find("resumeStack"));
    QTest::qWait(200);
    picture(table.page, "lanjutkan");
    QTest::mouseClick(table.find("resumeStack"), Qt::LeftButton);
    QCOMPARE(table.page.stack().pages().pages().size(), left.first().pages);
    QTRY_VERIFY_WITH_TIMEOUT(!table.page.stack().isLooking(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(table.page.scanner().isReady(), soon);
    QTest::keyClick(&table.page, Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(table.page.stack().pages().pages().size(), 6, soon);
    QTRY_VERIFY_WITH_TIMEOUT(!table.page.scanner().isScanning() && !table.page.stack().isLooking(), soon);
    // A sheet whose page was not finished had not left the device's tray: all six are there, in order, none twice.
    QCOMPARE(table.page.stack().pages().pages().size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(table.page.stack().pages().facts(table.page.model().idAt(i)).code, u"halaman-%1"_s.arg(i + 1));
}

void tst_ScanPage::killedChild()
{
    const QString place = qEnvironmentVariable("LOKET_KILLED_HOME");
    if (place.isEmpty())
        return;
    use(OwnScanner::pages);
    Table table(place);
    table.page.start();
    QTRY_VERIFY_WITH_TIMEOUT(table.page.scanner().isReady(), soon);
    QTest::keyClick(&table.page, Qt::Key_F8);
    QTest::qWait(60'000);
}

void tst_ScanPage::hidesPagesWhenTheDeskIsLocked()
{
    use(OwnScanner::pages);
    Table table(home());
    m_own->lay(1, sheets::sheet(u"Rahasia"_s.repeated(40)));
    table.page.start();
    table.scanAll(1);
    table.mark(0);
    QTRY_VERIFY_WITH_TIMEOUT(table.page.canvas()->hasImage(), soon);
    table.page.hideContents();
    QVERIFY(!table.page.canvas()->hasImage());
    QVERIFY(table.page.stack().picture(1).isNull());
    QVERIFY(!table.page.model().index(0).data(Qt::DecorationRole).isValid());
    table.page.showContents();
    QTRY_VERIFY_WITH_TIMEOUT(table.page.canvas()->hasImage(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(table.page.model().index(0).data(Qt::DecorationRole).isValid(), soon);
}

void tst_ScanPage::scansForTheIntake()
{
    use(OwnScanner::pages);
    m_own->lay(1, sheets::sheet(u"Surat permohonan "_s.repeated(40)));
    m_own->lay(2, sheets::sheet(u"Surat keputusan "_s.repeated(40)));
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    TestDesk desk;
    Appearance appearance(*qApp);
    Workplace workplace(desk.office(), std::make_unique<FakePrinting>(), appearance);
    MainWindow &window = workplace.window();
    window.resize(1366, 768);
    window.show();
    workplace.begin();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<IntakePage *>() && window.findChild<IntakePage *>()->isVisible());
    auto *intake = window.findChild<IntakePage *>();
    QTest::qWait(100);
    picture(window, "permohonan-baru");
    QTest::mouseClick(intake->findChild<QPushButton *>(u"scanPapers"_s), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<ScanPage *>() && window.findChild<ScanPage *>()->isVisible());
    auto *page = window.findChild<ScanPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->scanner().isReady(), soon);
    QTest::keyClick(page, Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(page->stack().pages().pages().size(), 2, soon);
    QTRY_VERIFY_WITH_TIMEOUT(!page->scanner().isScanning() && !page->stack().isLooking(), soon);
    page->strip()->setCurrentIndex(page->model().index(0));
    QTest::keyClick(page->strip(), Qt::Key_1);
    QTest::keyClick(page->strip(), Qt::Key_2);
    QTest::qWait(400);
    picture(window, "pindai-jendela");
    QTest::mouseClick(page->findChild<QPushButton *>(u"primaryAction"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(intake->isVisible(), soon);
    const QList<NewPaper> papers = intake->findChild<PaperTray *>()->papers();
    QCOMPARE(papers.size(), 2);
    QCOMPARE(papers[0].kind, PaperKind::RequestLetter);
    QCOMPARE(papers[1].kind, PaperKind::Decree);
    QVERIFY(papers[0].bytes.startsWith("%PDF"));
    qunsetenv("XDG_DATA_HOME");
}

/// Copies what lies on the disk at that moment, as a program that dies then leaves it.
static void copyTree(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString copy = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QVERIFY(QFile::copy(file, copy));
    }
}

/// The program ends between the commit and the clearing of the stack, or just before the commit: no page is lost, and
/// none is filed twice.
void tst_ScanPage::endsInTheMiddleOfFiling()
{
    use(OwnScanner::pages);
    Table table(home());
    const CaseFile file = table.takeIn(u"Fatimah Rumbouw"_s, u"198703032012012003"_s, u"FRUMBOUW"_s);
    m_own->lay(1, sheets::sheet(u"Surat permohonan "_s.repeated(40)));
    m_own->lay(2, sheets::sheet(u"Surat keputusan "_s.repeated(40)));
    table.page.startFor(file.request.id);
    table.scanAll(2);
    table.mark(0);
    table.press(Qt::Key_1);
    table.press(Qt::Key_2);
    const QString after = m_home->filePath(u"after"_s);
    connect(&table.desk->office(), &Office::requestChanged, this, [&] {
        if (!QDir(after).exists())
            copyTree(home(), after);
    });
    const QString before = m_home->filePath(u"before"_s);
    copyTree(home(), before);
    QTest::mouseClick(table.primary(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(table.page.stack().isEmpty(), soon);
    QCOMPARE(table.scans.read(file.request.id).papers.size(), 3);

    const auto leftOf = [](const QString &place) {
        const auto left = ScanRun::leftIn(place);
        return left.isEmpty() ? QString() : left.first().folder;
    };
    ScanPage again(table.desk->office(), table.scans, after);
    again.show();
    QVERIFY(!leftOf(after).isEmpty());
    QTRY_VERIFY(again.findChild<QPushButton *>(u"resumeStack"_s));
    QTest::mouseClick(again.findChild<QPushButton *>(u"resumeStack"_s), Qt::LeftButton);
    QVERIFY(again.stack().isEmpty()); // all of it had come through
    QVERIFY2(again.bar().text().contains(u'2'), qPrintable(again.bar().text()));
    QVERIFY(leftOf(after).isEmpty());
    QCOMPARE(table.scans.read(file.request.id).papers.size(), 3);

    ScanPage earlier(table.desk->office(), table.scans, before);
    earlier.show();
    QTRY_VERIFY(earlier.findChild<QPushButton *>(u"resumeStack"_s));
    QTest::mouseClick(earlier.findChild<QPushButton *>(u"resumeStack"_s), Qt::LeftButton);
    QCOMPARE(earlier.stack().pages().pages().size(), 2); // nothing of it is known to be filed: nothing is lost
}

/// What the applicant brings back is filed from the stack, and the items that were missing point at it.
void tst_ScanPage::pointsAtWhatCameBack()
{
    use(OwnScanner::pages);
    Table table(home());
    RequestDesk requests(table.desk->office());
    CaseFile file = table.takeIn(u"Fatimah Rumbouw"_s, u"198703032012012003"_s, u"FRUMBOUW"_s);
    for (ChecklistItem item : QList(file.checklist)) {
        item.state = item.code == u"decree"_s ? ItemState::Missing : ItemState::Complete;
        item.reason = item.code == u"decree"_s ? u"K3"_s : QString();
        file = requests.tick(file.request.id, file.request.revision, item);
    }

    file = requests.declareIncomplete(file.request.id, file.request.revision);
    LetterDesk letters(table.desk->office());
    file = letters.make(file.request.id, file.request.revision, LetterKind::CompletionNotice, LetterForm::ServiceSheet);
    file = letters.told(file.request.id, file.request.revision, u"Abdul Rasyid"_s, ToldHow::Phone);
    QCOMPARE(file.request.stage, Stage::WaitingForPapers);
    m_own->lay(1, sheets::sheet(u"Surat keputusan "_s.repeated(40)));
    table.page.startFor(file.request.id);
    table.scanAll(1);
    table.mark(0);
    table.press(Qt::Key_2);
    QTest::mouseClick(table.primary(), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(table.page.stack().isEmpty(), qPrintable(table.page.bar().text()), soon);
    const CaseFile now = table.scans.read(file.request.id);
    QCOMPARE(now.request.stage, Stage::CompletenessCheck);
    for (const ChecklistItem &item : now.checklist) {
        if (item.code != u"decree"_s)
            continue;
        QCOMPARE(item.state, ItemState::Open);
        QCOMPARE(item.paperId, raw(now.papers.last().id));
        QCOMPARE(item.page, 1);
    }
}

QTEST_MAIN(tst_ScanPage)
#include "tst_scanpage.moc"

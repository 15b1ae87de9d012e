// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pagecleaning.h"
#include "capture/pagecodes.h"
#include "capture/readnow.h"
#include "core/agenda.h"
#include "desk/scandesk.h"
#include "gui/appearance.h"
#include "gui/intakepage.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/pagecanvas.h"
#include "gui/papertray.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/theme.h"
#include "gui/workplace.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/ownscanner.h"
#include "support/sheets.h"
#include "support/walker.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// A stack from the device to its requests by clicks and keys, on SANE's own test device and on one that feeds real
/// pages; and what is left of it when the device or the program breaks (C6, C7, I3, I4, F36 to F39).
class tst_ScanPage : public QObject
{
    Q_OBJECT
    static constexpr int soon = 20'000;

    /// A desk with two requests and the page in a window.
    struct Table {
        explicit Table(const QString &home, const QSize &size = { 1366, 700 })
            : desk(std::make_unique<TestDesk>())
            , scans(desk->office())
            , page(desk->office(), scans, home)
        {
            page.resize(size);
            page.show();
            QApplication::setActiveWindow(&page);
        }
        CaseFile takeIn(const QString &name, const QString &nip, const QString &userId)
        {
            Walker walker(*desk);
            IntakeForm form = walker.form();
            form.account = {};
            form.applicant.name = name;
            form.applicant.nip = nip;
            form.applicant.userId = userId;
            form.papers = { Walker::paper(PaperKind::Other, "%PDF-1 " + name.toUtf8()) };
            return IntakeDesk(desk->office()).takeIn(form);
        }
        void scanAll(int pages)
        {
            QTRY_VERIFY_WITH_TIMEOUT(page.scanner().isReady(), soon);
            QTest::keyClick(&page, Qt::Key_F8);
            QTRY_VERIFY2_WITH_TIMEOUT(page.stack().pages().pages().size() == pages, qPrintable(page.bar().text()),
                                      soon);
            QTRY_VERIFY_WITH_TIMEOUT(!page.scanner().isScanning(), soon);
            QTRY_VERIFY_WITH_TIMEOUT(!page.stack().isLooking(), soon);
        }
        void mark(int row, Qt::KeyboardModifiers keys = {})
        {
            page.strip()->scrollTo(page.model().index(row));
            const QRect place = page.strip()->visualRect(page.model().index(row));
            QTest::mouseClick(page.strip()->viewport(), Qt::LeftButton, keys, place.center());
        }
        void press(Qt::Key key, Qt::KeyboardModifiers keys = {})
        {
            page.strip()->setFocus();
            QTest::keyClick(page.strip(), key, keys);
        }
        template <class W = QPushButton> W *find(const char *name)
        {
            return page.findChild<W *>(QString::fromLatin1(name));
        }
        QList<int> order() const
        {
            QList<int> ids;
            for (int row = 0; row < page.model().rowCount(); ++row)
                ids << page.model().idAt(row);
            return ids;
        }
        QPushButton *primary() { return find("primaryAction"); }

        std::unique_ptr<TestDesk> desk;
        ScanDesk scans;
        ScanPage page;
    };

    void use(const char *device, ScanSource source = ScanSource::Feeder, ScanBatch batch = ScanBatch::GoOn)
    {
        ScanProfile profile;
        profile.device = QString::fromLatin1(device);
        profile.wishes.source = source;
        profile.wishes.mode = ScanMode::Gray;
        profile.wishes.dpi = 150;
        profile.batch = batch;
        scanprofiles::keepLast(profile);
    }
    QString home() const { return m_home->filePath(u"scans"_s); }
    /// Pictures of the window, where somebody wants to look at them.
    static void picture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("LOKET_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }

    std::unique_ptr<OwnScanner> m_own;
    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::apply(*qApp, theme::Mode::Light);
        qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    }
    void init()
    {
        m_own.reset(); // it takes its place in the environment along
        if (!qEnvironmentVariableIsSet("LOKET_KILLED_HOME")) // the killed program uses its parent's
            m_own = std::make_unique<OwnScanner>();
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path());
        QSettings().clear();
    }

    void filesAStackWithTwoRequests();
    void namesAStackByTheTestDevice();
    void goesOnAfterAJam();
    void isKilledInTheMiddleAndGoesOn();
    void killedChild();
    void worksOnThePagesByKeys();
    void scansIntoAPlace();
    void interleavesWithAPreview();
    void keepsProfiles();
    void hidesPagesWhenTheDeskIsLocked();
    void scansForTheIntake();
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

/// The device of SANE itself: ten sheets, whose they are typed on top, filed with that request.
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

/// The whole program dies by SIGKILL while the feeder runs; the next one offers what lies on the disk and goes on.
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

/// Not a test: the program that is killed.
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

void tst_ScanPage::worksOnThePagesByKeys()
{
    use(OwnScanner::pages);
    Table table(home());
    for (int i = 1; i <= 4; ++i)
        m_own->lay(i, sheets::sheet(u"Halaman %1 "_s.arg(i).repeated(60), u"halaman-%1"_s.arg(i)));
    table.page.start();
    table.scanAll(4);
    const PageStack &pages = table.page.stack().pages();
    table.mark(0);
    table.press(Qt::Key_R);
    QCOMPARE(pages.page(1)->turns, 1);
    QVERIFY(table.page.model().index(0).data(Qt::DecorationRole).value<QImage>().width()
            > table.page.model().index(0).data(Qt::DecorationRole).value<QImage>().height());
    table.press(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(pages.page(1)->turns, 0);
    table.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(table.order(), (QList<int> { 2, 1, 3, 4 }));
    table.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(table.order(), (QList<int> { 1, 2, 3, 4 }));
    table.mark(1);
    table.mark(2, Qt::ControlModifier);
    QCOMPARE(table.page.strip()->selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(table.find<QAction>("removePages")->isEnabled());
    table.press(Qt::Key_Delete);
    QCOMPARE(table.order(), (QList<int> { 1, 4 }));
    table.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.order(), (QList<int> { 1, 2, 3, 4 }));
    table.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table.order(), (QList<int> { 1, 4 }));
    QTest::mouseClick(table.find<QAbstractButton>("undoPagesButton"), Qt::LeftButton);
    table.mark(2);
    table.press(Qt::Key_B);
    QVERIFY(pages.staysOut(3));
    table.press(Qt::Key_B);
    QVERIFY(!pages.staysOut(3));
    table.press(Qt::Key_S);
    QCOMPARE(pages.papers().size(), 2);
    table.press(Qt::Key_S);
    QCOMPARE(pages.papers().size(), 1);
    table.press(Qt::Key_C);
    QVERIFY(pages.page(3)->crop);
    table.press(Qt::Key_L);
    QVERIFY(pages.page(3)->even);
    table.press(Qt::Key_D);
    QVERIFY(!pages.page(3)->straighten);
    table.press(Qt::Key_V);
    QTest::qWait(300);
    picture(table.page, "tinta");
    // What was done to the page has not touched the page.
    QVERIFY(!QImage(table.page.stack().path(3)).isNull());
    QCOMPARE(QImage(table.page.stack().path(3)).width(), 1240);
    QTest::mouseClick(table.find("discardPages"), Qt::LeftButton);
    QVERIFY(!table.page.stack().isEmpty()); // asked first
    QTest::mouseClick(table.find("discardPages"), Qt::LeftButton);
    QVERIFY(table.page.stack().isEmpty());
    QVERIFY(ScanRun::leftIn(home()).isEmpty());
}

void tst_ScanPage::scansIntoAPlace()
{
    use(OwnScanner::pages);
    Table table(home());
    for (int i = 1; i <= 3; ++i)
        m_own->lay(i, sheets::sheet(u"Halaman"_s, u"halaman-%1"_s.arg(i)));
    table.page.start();
    table.scanAll(3);
    m_own->clear();
    m_own->lay(1, sheets::sheet(u"Sisipan"_s, u"sisipan"_s));
    table.mark(1);
    table.press(Qt::Key_I);
    QTRY_COMPARE_WITH_TIMEOUT(table.order(), (QList<int> { 1, 4, 2, 3 }), soon);
    QTRY_VERIFY_WITH_TIMEOUT(!table.page.scanner().isScanning(), soon);
    m_own->clear();
    m_own->lay(1, sheets::sheet(u"Ganti"_s, u"ganti"_s));
    table.mark(3);
    table.press(Qt::Key_G);
    QTRY_COMPARE_WITH_TIMEOUT(table.order(), (QList<int> { 1, 4, 2, 5 }), soon);
    QTRY_VERIFY_WITH_TIMEOUT(!table.page.scanner().isScanning(), soon);
    table.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.order(), (QList<int> { 1, 4, 2, 3 })); // what stood there comes back
}

void tst_ScanPage::interleavesWithAPreview()
{
    use(OwnScanner::pages);
    Table table(home());
    for (int i = 1; i <= 3; ++i)
        m_own->lay(i, sheets::sheet(u"Muka %1"_s.arg(i)));
    table.page.start();
    table.scanAll(3);
    m_own->clear();
    for (int i = 1; i <= 3; ++i)
        m_own->lay(i, sheets::sheet(u"Balik %1"_s.arg(4 - i)));
    table.scanAll(6);
    table.press(Qt::Key_J);
    auto *preview = table.find<QWidget>("interleavePreview");
    QTRY_VERIFY(preview->isVisible());
    QVERIFY(preview->accessibleName().contains(u"1, 6, 2, 5, 3, 4"_s));
    QTest::mouseClick(table.find<QRadioButton>("backsInOrder"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(preview->accessibleName().contains(u"1, 4, 2, 5, 3, 6"_s));
    QTest::mouseClick(table.find<QRadioButton>("backsReversed"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::qWait(100);
    picture(table.page, "selang-seling");
    QTest::mouseClick(table.find("applyInterleave"), Qt::LeftButton);
    QCOMPARE(table.order(), (QList<int> { 1, 6, 2, 5, 3, 4 }));
    table.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.order(), (QList<int> { 1, 2, 3, 4, 5, 6 }));
}

void tst_ScanPage::keepsProfiles()
{
    ScanProfile profile;
    profile.name = u"SK Pokja"_s;
    profile.device = QString::fromLatin1(OwnScanner::test);
    profile.wishes.source = ScanSource::Flatbed;
    profile.wishes.mode = ScanMode::Lineart;
    profile.wishes.dpi = 200;
    profile.wishes.paper = ScanPaper::F4;
    profile.kind = PaperKind::Decree;
    profile.batch = ScanBatch::EachPage;
    QVERIFY(!scanprofiles::all().isEmpty()); // those that Loket brings
    scanprofiles::save(profile);
    QVERIFY(scanprofiles::all().contains(profile));
    profile.wishes.dpi = 300;
    scanprofiles::save(profile); // in place of the one before
    QCOMPARE(scanprofiles::all().count(profile), 1);
    Table table(home());
    table.page.start();
    auto *combo = table.page.findChild<QComboBox *>(u"scanProfile"_s);
    const int index = combo->findText(u"SK Pokja"_s);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    ScanProfile last = scanprofiles::last();
    QCOMPARE(last, profile); // one click has set everything
    table.scanAll(1);
    const StackPage &page = table.page.stack().pages().pages().first();
    QCOMPARE(page.kind, std::optional(PaperKind::Decree));
    QVERIFY(page.startsPaper && page.file.endsWith(u".png"_s));
    QVERIFY(page.pixels.height() > page.pixels.width() * 1.5);
    scanprofiles::remove(profile.name);
    QVERIFY(!scanprofiles::all().contains(profile));
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

/// From the counter form to the scanner and back, by keys.
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

QTEST_MAIN(tst_ScanPage)
#include "tst_scanpage.moc"

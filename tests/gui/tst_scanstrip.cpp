// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/namedattachments.h"
#include "gui/stripdrag.h"
#include "support/samplepapers.h"
#include "support/scantable.h"
#include "support/sheets.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// What can be done to the pages of a stack on its strip, by keys and with the mouse, and how the device is set.
class tst_ScanStrip final : public ScanTest
{
    Q_OBJECT
    static constexpr int soon = scanPatience;
    using Table = ScanTable;

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void worksOnThePagesByKeys();
    void scansIntoAPlace();
    void interleavesWithAPreview();
    void keepsProfiles();
    void movesPagesByMouse();
    void takesDroppedFiles();
    void asksTheLetterForItsAttachments();
};

void tst_ScanStrip::worksOnThePagesByKeys()
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

void tst_ScanStrip::scansIntoAPlace()
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

void tst_ScanStrip::interleavesWithAPreview()
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

void tst_ScanStrip::keepsProfiles()
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

void tst_ScanStrip::movesPagesByMouse()
{
    use(OwnScanner::pages);
    Table table(home());
    for (int i = 1; i <= 4; ++i)
        m_own->lay(i, sheets::sheet(u"Halaman %1 "_s.arg(i).repeated(60)));
    table.page.start();
    table.scanAll(4);
    QWidget *strip = table.page.strip()->viewport();
    const auto middle = [&](int row) { return table.page.strip()->visualRect(table.page.model().index(row)).center(); };
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(strip, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint place = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, place, strip->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(strip, &move);
        }
        if ((to - from).manhattanLength() > 50)
            picture(table.page, "seret");
        QTest::mouseRelease(strip, Qt::LeftButton, {}, to);
    };
    drag(middle(0), middle(2) + QPoint(20, 0)); // behind the third
    QCOMPARE(table.order(), (QList<int> { 2, 3, 1, 4 }));
    QCOMPARE(table.page.strip()->selectionModel()->selectedIndexes().size(), 1); // it stays marked, where it is now
    QCOMPARE(table.page.strip()->selectionModel()->selectedIndexes().first().row(), 2);
    drag(middle(3), middle(0) - QPoint(20, 0)); // before the first
    QCOMPARE(table.order(), (QList<int> { 4, 2, 3, 1 }));
    table.mark(2);
    table.mark(3, Qt::ControlModifier);
    drag(middle(3), middle(0) - QPoint(20, 0)); // both that are marked
    QCOMPARE(table.order(), (QList<int> { 3, 1, 4, 2 }));
    drag(middle(1), middle(1) + QPoint(2, 1)); // a hand that shakes moves nothing
    QCOMPARE(table.order(), (QList<int> { 3, 1, 4, 2 }));
    for (int i = 0; i < 3; ++i)
        table.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.order(), (QList<int> { 1, 2, 3, 4 }));
}

/// A JPEG comes in as it is, a PDF page by page, between the two pages where they were let go; what is no paper is
/// told.
void tst_ScanStrip::takesDroppedFiles()
{
    use(OwnScanner::pages);
    Table table(home());
    for (int i = 1; i <= 2; ++i)
        m_own->lay(i, sheets::sheet(u"Halaman %1 "_s.arg(i).repeated(60)));
    table.page.start();
    table.scanAll(2);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_home->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    };
    const QString jpeg = m_home->filePath(u"foto.jpg"_s);
    QVERIFY(samplepapers::page(samplepapers::letter(1), 100).save(jpeg, "JPEG", 80));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(jpeg), write(u"rusak.pdf"_s, "%PDF-1.4 no more"),
                   write(u"surat.pdf"_s, samplepapers::pdf(samplepapers::letter(2))) });
    QWidget *strip = table.page.strip()->viewport();
    const QRect second = table.page.strip()->visualRect(table.page.model().index(1));
    const QPoint place(second.left() + 8, second.center().y());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE_WITH_TIMEOUT(table.order().size(), 4, soon);
    QTRY_VERIFY_WITH_TIMEOUT(!table.page.stack().isLooking(), soon);
    QCOMPARE(table.order(), (QList<int> { 1, 3, 4, 2 }));
    QVERIFY(table.page.bar().text().contains(u"rusak.pdf"_s));
    QFile original(jpeg);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(table.page.stack().bytes(3), original.readAll());
    const StackPage letter = *table.page.stack().pages().page(4);
    QCOMPARE(letter.dpi, 300.0);
    QVERIFY(std::abs(letter.pixels.width() - 2480) < 4);
    picture(table.page, "dijatuhkan");
}

void tst_ScanStrip::asksTheLetterForItsAttachments()
{
    const auto named = [](const QString &text) {
        return namedAttachments(text).value_or(NamedAttachments { -1, false });
    };
    QCOMPARE(named(u"Nomor : 1\nLampiran : 1 (satu) berkas\nHal : x"_s), (NamedAttachments { 1, false }));
    QCOMPARE(named(u"Lampiran\t1 1 (satu) berkas"_s), (NamedAttachments { 1, false })); // a colon read as a stroke
    QCOMPARE(named(u"Lampiran\t11 (satu) berkas"_s), (NamedAttachments { 1, false })); // ... and stuck to the digit
    QCOMPARE(named(u"Lampiran : 12 (dua belas) lembar"_s), (NamedAttachments { 12, true }));
    QCOMPARE(named(u"Lampiran : 1 berkas"_s), (NamedAttachments { 1, false }));
    QCOMPARE(named(u"Lamp.\t: 3 (tiga) lembar"_s), (NamedAttachments { 3, true }));
    QCOMPARE(named(u"LAMPIRAN : DUA RANGKAP"_s), (NamedAttachments { 2, false }));
    QCOMPARE(named(u"Lampiran — : Satu berkas"_s), (NamedAttachments { 1, false }));
    QCOMPARE(named(u"Lampiran : -"_s), (NamedAttachments { 0, false }));
    QCOMPARE(named(u"Lampiran Keputusan Bupati Nomor 3"_s).count, -1);
    QCOMPARE(named(u"sebagaimana Lampiran : 4 berkas"_s).count, -1);

    use(OwnScanner::pages);
    Table table(home());
    m_own->lay(1, samplepapers::page(samplepapers::letter(0), 150)); // "1 (satu) berkas"
    m_own->lay(2, sheets::sheet(u"KEPUTUSAN BUPATI "_s.repeated(20)));
    table.page.start();
    table.scanAll(2);
    auto *spin = table.find<QSpinBox>("attachments");
    table.mark(0);
    table.press(Qt::Key_1);
    table.press(Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(spin->value(), 1, 3 * soon);
    const auto missing = [&] { // the note also says that 150 dpi are few
        for (const QLabel *label : table.find<QWidget>("scanNote")->findChildren<QLabel *>()) {
            if (label->text().contains(u"attachments"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(missing()); // both pages are the letter's: what it names is missing
    QTest::qWait(100);
    picture(table.page, "lampiran");
    table.mark(1);
    table.press(Qt::Key_2);
    QTRY_VERIFY(!missing());
    // The officer's word stands, whatever the letter says.
    spin->setValue(3);
    table.press(Qt::Key_1);
    QTest::qWait(300);
    QCOMPARE(spin->value(), 3);
    QVERIFY(missing());
}

QTEST_MAIN(tst_ScanStrip)
#include "tst_scanstrip.moc"

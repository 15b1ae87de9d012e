// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperpdf.h"
#include "gui/cornersdialog.h"
#include "gui/cornersview.h"
#include "gui/lookalikedialog.h"
#include "gui/papertray.h"
#include "support/accessiblenames.h"
#include "support/samplepapers.h"
#include "support/sheets.h"
#include "support/waysbench.h"
#include "support/wornpage.h"

#include <QBuffer>
#include <QClipboard>
#include <QLabel>

using namespace waysbench;

namespace
{
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
} // namespace

/// A photo of a sheet, and a page that looks like one filed before (C15, F39).
class TestPagePhotos final : public Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void straightensAPhotoOnTheStrip();
    void straightensAPhotoInTheTray();
    void asksAboutALookAlike();
};

void TestPagePhotos::straightensAPhotoOnTheStrip()
{
    WaysBench bench;
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

void TestPagePhotos::straightensAPhotoInTheTray()
{
    WaysBench bench;
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
void TestPagePhotos::asksAboutALookAlike()
{
    WaysBench bench;
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

QTEST_MAIN(TestPagePhotos)
#include "tst_pagephotos.moc"

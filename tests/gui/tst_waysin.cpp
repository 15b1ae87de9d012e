// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperpdf.h"
#include "gui/arrivalsdialog.h"
#include "gui/inlinequestion.h"
#include "gui/papertray.h"
#include "secrets/contenthash.h"
#include "support/accessiblenames.h"
#include "support/foreignfiles.h"
#include "support/realfiles.h"
#include "support/sheets.h"
#include "support/waysbench.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

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
} // namespace

/// Files that came without a scanner, by clicks: onto the strip, into the counter's tray, from a stick and a mail (C5,
/// C21, I3).
class TestWaysIn final : public Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void laysPagesOnTheStripAndFollowsTheSlip();
    void filesAFileAsItCame();
    void keepsASignedFileTogether();
    void throwsAStackBack();
    void removesWhatWasSetAside();
    void tellsWhatAFormBecame();
    void takesFromAStickByChoice();
    void dropsAMailAndPastesAPicture();
    void traysTakeWhatCameIn();
};

void TestWaysIn::laysPagesOnTheStripAndFollowsTheSlip()
{
    WaysBench bench;
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
    WaysBench bench;
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

    WaysBench bench;
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
    WaysBench bench;
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

/// By a person, with a reason, and nothing is lost: the file lies whole in the folder of the day.
void TestWaysIn::removesWhatWasSetAside()
{
    WaysBench bench;
    bench.page().start();
    bench.ways.begin();
    const QByteArray pdf = realfiles::pdf({ u"salah kirim"_s });
    QVERIFY(write(bench.path(u"a.pdf"_s), pdf));
    QVERIFY(bench.waitFor(1));
    const QString sha = bench.ways.waiting().first().sha256;
    ArrivalsPanel &panel = *bench.page().arrivals();
    QTRY_VERIFY(panel.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ways.folder().watch().files().isEmpty(), soon); // it is moved away
    mark(panel, 0);
    auto *remove = find(panel, "removeArrival");
    QVERIFY(!remove->isVisible()); // it waits
    QTest::mouseClick(find(panel, "setArrivalAside"), Qt::LeftButton);
    QTRY_COMPARE(panel.model().rows().first().state, ArrivalRow::State::SetAside);
    QTest::mouseClick(find(bench.page(), "showArrivals"), Qt::LeftButton); // nothing waits any more
    QTRY_VERIFY(panel.isVisible());
    mark(panel, 0);
    QTRY_VERIFY(remove->isVisible() && remove->isEnabled());
    picture(bench.page(), "ways-disisihkan");
    QVERIFY(write(bench.folder + u"/Dihapus"_s, "bukan folder")); // the folder cannot be made
    const auto askAndSay = [&] {
        QTest::mouseClick(remove, Qt::LeftButton);
        auto *question = panel.findChild<InlineQuestion *>();
        QVERIFY(question->isVisible());
        QTest::mouseClick(find(*question, "questionConfirm"), Qt::LeftButton);
        QVERIFY(question->isVisible()); // no reason yet
        QTest::keyClicks(find<QPlainTextEdit>(*question, "questionNote"), u"salah kirim"_s);
        QTest::qWait(100);
        picture(bench.page(), "ways-hapus");
        QCOMPARE(accessiblenames::missing(&bench.page()), QStringList());
        QTest::mouseClick(find(*question, "questionConfirm"), Qt::LeftButton);
        QVERIFY(!question->isVisible());
    };
    askAndSay();
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().bar().kind(), MessageBar::Kind::Warning, soon);
    QCOMPARE(bench.ways.arrivals().bytes(sha), pdf);
    QVERIFY(QFile::remove(bench.folder + u"/Dihapus"_s));
    mark(panel, 0);
    askAndSay();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.ways.arrivals().knows(sha), soon);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().bar().kind(), MessageBar::Kind::Success, soon);
    const QString kept = bench.folder + u"/Dihapus/"_s + bench.desk->office().today().toString(Qt::ISODate);
    QCOMPARE(below(kept), QStringList({ u"a.pdf"_s, u"a.pdf.txt"_s }));
    QFile file(kept + u"/a.pdf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdf);
    QFile why(kept + u"/a.pdf.txt"_s);
    QVERIFY(why.open(QIODevice::ReadOnly));
    QCOMPARE(why.readAll(), QByteArray("salah kirim\n"));
    QTest::qWait(300); // what lies there is not taken in again
    QVERIFY(bench.ways.waiting().isEmpty());
}

/// Laid for the counter's form and changed there: it is told as filed once the form is, and waits again without it.
void TestWaysIn::tellsWhatAFormBecame()
{
    WaysBench bench;
    bench.page().startForIntake();
    bench.ways.begin();
    QVERIFY(write(bench.path(u"a.pdf"_s), realfiles::pdf({ u"satu"_s, u"dua"_s })));
    QVERIFY(bench.waitFor(1));
    bench.page().layArrivals(bench.ways.waiting());
    QTRY_COMPARE_WITH_TIMEOUT(bench.page().stack().pages().pages().size(), 2, soon);
    bench.settled();
    bench.page().stack().edit([](PageStack &pages) { pages.turn({ 1 }, 1); });
    IntakeDesk intake(bench.desk->office());
    IntakeForm form = Walker(*bench.desk).form();
    form.account = {};
    connect(&bench.page(), &ScanPage::papersForIntake, this, [&](const QList<NewPaper> &papers) {
        form.papers = papers;
        form.draft = intake.keepDraft(form);
        bench.page().forgetHandedOver();
    });
    QTRY_VERIFY_WITH_TIMEOUT(find(bench.page(), "primaryAction")->isEnabled(), soon);
    QTest::mouseClick(find(bench.page(), "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().stack().isEmpty(), soon);
    bench.ways.reload();
    QVERIFY(bench.ways.waiting().isEmpty());
    QCOMPARE(bench.ways.arrivals().settled(5).first().settlement, Settlement::Laid);
    intake.dropDraft(form.draft);
    bench.ways.reload();
    QCOMPARE(bench.ways.waiting().size(), 1);
    form.draft = {};
    form.draft = intake.keepDraft(form);
    const CaseFile filed = intake.takeIn(intake.drafts().first().form);
    bench.ways.reload();
    QVERIFY(bench.ways.waiting().isEmpty());
    QCOMPARE(bench.ways.arrivals().settled(5).first().settlement, Settlement::Filed);
    QCOMPARE(bench.ways.arrivals().settled(5).first().request, filed.request.id);
}

void TestWaysIn::takesFromAStickByChoice()
{
    WaysBench bench;
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
    WaysBench bench;
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

void TestWaysIn::traysTakeWhatCameIn()
{
    WaysBench bench;
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

QTEST_MAIN(TestWaysIn)
#include "tst_waysin.moc"

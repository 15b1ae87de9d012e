// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/datefield.h"
#include "gui/messagebar.h"
#include "gui/offerline.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/receiptdialog.h"
#include "intakestand.h"
#include "support/accessiblenames.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The papers at the counter, what is kept of an entry that is not saved, and the receipt.
class TestIntakePapers final : public QObject, private IntakeStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHome(); }
    void init() { newDesk(); }
    void cleanup() { closeDesk(); }
    void paperIsFiledWithItsKind();
    void removingAPaperCanBeUndone();
    void sameBytesAreToldAndLinked();
    void fileThatIsNoPaperIsToldAndNothingIsLost();
    void pastedPictureIsAPaper();
    void everythingTypedIsKeptWhileOneTypes();
    void draftSurvivesThePage();
    void discardCanBeUndone();
    void anotherDeskTookTheDraftAway();
    void receiptIsPrintedAndAgainByKey();
    void withoutAPrinterTheReceiptWaits();
    void receiptComesAgainFromTheRequest();
    void aReceiptThatCannotBeMadeIsTold();
};

void TestIntakePapers::paperIsFiledWithItsKind()
{
    chooseRasyid();
    drop(file(u"scan-1.png"_s, realfiles::png(u"Surat permohonan"_s)));
    auto *tray = m_page->findChild<PaperTray *>();
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    QCOMPARE(tray->papers().first().kind, PaperKind::RequestLetter);
    drop(file(u"scan-2.pdf"_s, realfiles::pdf({ u"satu"_s, u"dua"_s })), m_page.get()); // anywhere will do
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 2, patience);
    QCOMPARE(tray->papers().at(1).kind, PaperKind::Decree);
    QCOMPARE(tray->papers().at(1).pages, 2);
    QCOMPARE(tray->papers().at(1).sheets, 2);
    tray->list()->setFocus();
    key(Qt::Key_3);
    QCOMPARE(tray->papers().at(1).kind, PaperKind::Authority);
    QTest::mouseClick(field<QPushButton>("kind2"), Qt::LeftButton);
    QTest::mouseClick(field<QCheckBox>("paperOriginal"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().at(1).pageTexts.value(1), u"dua"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    const CaseFile saved = m_requests->read(requests().first().id);
    QCOMPARE(saved.papers.size(), 2);
    QCOMPARE(saved.papers.at(1).kind, PaperKind::Decree);
    QVERIFY(saved.papers.at(1).original);
    QCOMPARE(m_requests->bytes(saved.papers.at(0).sha256), realfiles::png(u"Surat permohonan"_s));
}

void TestIntakePapers::removingAPaperCanBeUndone()
{
    drop(file(u"a.pdf"_s, realfiles::pdf({ u"a"_s })));
    auto *tray = m_page->findChild<PaperTray *>();
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    tray->list()->setFocus();
    key(Qt::Key_Delete);
    QVERIFY(tray->papers().isEmpty());
    QTest::mouseClick(field<OfferLine>("paperUndo")->first(), Qt::LeftButton);
    QCOMPARE(tray->papers().size(), 1);
    QCOMPARE(tray->papers().first().fileName, u"a.pdf"_s);
}

void TestIntakePapers::sameBytesAreToldAndLinked()
{
    const QString path = file(u"surat.pdf"_s, realfiles::pdf({ u"surat"_s }));
    auto *tray = m_page->findChild<PaperTray *>();
    chooseRasyid();
    drop(path);
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    drop(path); // again, into the same form
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().contains(u"already"_s), patience);
    QCOMPARE(tray->papers().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    const RequestId first = requests().first().id;

    m_page->start();
    chooseRasyid();
    drop(path);
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    QVERIFY(PaperTrayModel::noteOf(tray->model()->entries().first()).contains(u"0001/2026"_s));
    QSignalSpy wanted(m_page.get(), &IntakePage::requestWanted);
    QTest::mouseClick(field<QPushButton>("paperBefore"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RequestId>(), first);
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 2); // told, not refused
}

void TestIntakePapers::fileThatIsNoPaperIsToldAndNothingIsLost()
{
    chooseRasyid();
    type(u"5/2026"_s);
    auto *tray = m_page->findChild<PaperTray *>();
    drop(file(u"bukan.pdf"_s, QByteArrayLiteral("%PDF-1.4 this is none")));
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().startsWith(u"bukan.pdf: "_s), patience);
    QVERIFY(tray->papers().isEmpty());
    drop(file(u"kosong.pdf"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().startsWith(u"kosong.pdf: "_s), patience);
    drop(file(u"catatan.png"_s, QByteArrayLiteral("hanya teks")));
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().startsWith(u"catatan.png: "_s), patience);
    QVERIFY(tray->papers().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    QCOMPARE(field("letterNumber")->text(), u"5/2026"_s);
}

void TestIntakePapers::pastedPictureIsAPaper()
{
    QImage image(300, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QApplication::clipboard()->setImage(image);
    auto *tray = m_page->findChild<PaperTray *>();
    QTest::mouseClick(field<QPushButton>("pastePapers"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    QCOMPARE(tray->papers().first().mediaType, u"image/png"_s);
    QApplication::clipboard()->setText(u"kata"_s);
    QTest::mouseClick(field<QPushButton>("pastePapers"), Qt::LeftButton);
    QVERIFY(tray->refusal().contains(u"clipboard"_s));
}

void TestIntakePapers::everythingTypedIsKeptWhileOneTypes()
{
    // Without a pause between the keys: what is kept does not wait for one.
    for (int i = 0; i < 400 && m_intake->drafts().isEmpty(); ++i) {
        type(QString(QChar(u'a' + i % 26)));
        QTest::qWait(20);
    }
    QCOMPARE(m_intake->drafts().size(), 1);
    QVERIFY(!m_intake->drafts().first().form.applicant.name.isEmpty());
    QVERIFY(!field<QLabel>("kept")->text().isEmpty());
}

void TestIntakePapers::draftSurvivesThePage()
{
    chooseRasyid();
    type(u"77/2026"_s);
    key(Qt::Key_Tab);
    type(u"04/05/22"_s); // not yet a date: kept all the same
    drop(file(u"surat.pdf"_s, realfiles::pdf({ u"surat"_s })));
    QTRY_VERIFY_WITH_TIMEOUT(!m_intake->drafts().isEmpty() && m_intake->drafts().first().form.papers.size() == 1,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<PaperTray *>()->isBusy(), patience);
    m_page.reset();
    QVERIFY(requests().isEmpty());

    open();
    auto *offer = field<OfferLine>("offer");
    QVERIFY(offer->isVisible());
    QVERIFY2(offer->sentence().contains(rasyid().name), qPrintable(offer->sentence()));
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QVERIFY(!offer->isVisible());
    QCOMPARE(field("name")->text(), rasyid().name);
    QCOMPARE(field("letterNumber")->text(), u"77/2026"_s);
    QCOMPARE(field<DateField>("letterDate")->text(), u"04/05/22"_s);
    QVERIFY(field<FieldNote>("letterDateNote")->isMistake());
    QCOMPARE(m_page->findChild<PaperTray *>()->papers().size(), 1);
    field<DateField>("letterDate")->setFocus();
    field<DateField>("letterDate")->selectAll();
    type(u"4/2/2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(m_requests->read(requests().first().id).papers.size(), 1);
    QVERIFY(m_intake->drafts().isEmpty());
}

void TestIntakePapers::discardCanBeUndone()
{
    chooseRasyid();
    type(u"88/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->drafts().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(field<ReasonButton>("discard")->isEnabled(), patience);
    QTest::mouseClick(field<ReasonButton>("discard"), Qt::LeftButton);
    QVERIFY(m_page->isBlank());
    auto *offer = field<OfferLine>("offer");
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QCOMPARE(field("letterNumber")->text(), u"88/2026"_s);
    QCOMPARE(m_intake->drafts().size(), 1);
    QTest::mouseClick(field<ReasonButton>("discard"), Qt::LeftButton);
    QSignalSpy left(m_page.get(), &IntakePage::left);
    QTest::mouseClick(field<ReasonButton>("close"), Qt::LeftButton);
    QCOMPARE(left.size(), 1);
    QVERIFY(m_intake->drafts().isEmpty());
}

void TestIntakePapers::anotherDeskTookTheDraftAway()
{
    chooseRasyid();
    type(u"99/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->drafts().size(), 1, patience);
    m_intake->dropDraft(m_intake->drafts().first().id);
    type(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->drafts().size(), 1, patience); // kept anew
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
}

void TestIntakePapers::receiptIsPrintedAndAgainByKey()
{
    chooseRasyid();
    key(Qt::Key_Return);
    QVERIFY(m_printer->job);
    QCOMPARE(m_printer->last.queue, u"Loket"_s);
    QCOMPARE(m_printer->last.title, u"0001/2026"_s); // neutral
    QVERIFY(m_printer->pdf.startsWith("%PDF"));
    auto *panel = m_page->findChild<PrintPanel *>();
    QVERIFY(panel->isPrinting());
    QSignalSpy printed(panel, &PrintPanel::printed);
    m_printer->end(PrintJob::State::Printed, u"selesai"_s);
    QCOMPARE(printed.size(), 1);
    QCOMPARE(panel->sentence(), u"selesai"_s);
    key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_printer->job);
    m_printer->end(PrintJob::State::NotPrinted, u"kertas habis"_s);
    QCOMPARE(panel->sentence(), u"kertas habis"_s);
    QSignalSpy wanted(m_page.get(), &IntakePage::requestWanted);
    key(Qt::Key_Space); // the filled button: open it
    QCOMPARE(wanted.size(), 1);
}

void TestIntakePapers::withoutAPrinterTheReceiptWaits()
{
    m_printer->loseAll(u"tidak ada pencetak"_s);
    chooseRasyid();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QVERIFY(!m_printer->job);
    QVERIFY(!field<QPushButton>("print")->isEnabled());
    QVERIFY(field<QPushButton>("savePdf")->isEnabled());
}

void TestIntakePapers::receiptComesAgainFromTheRequest()
{
    chooseRasyid();
    key(Qt::Key_Return);
    const CaseFile file = m_requests->read(requests().first().id);
    m_printer->end(PrintJob::State::Printed);
    QTRY_VERIFY(!m_printer->job);
    const auto receipt = [this](const CaseFile &one) { return LetterDesk(m_desk->office()).intakeReceipt(one); };
    QPointer<ReceiptDialog> dialog = new ReceiptDialog(m_desk->office(), *m_printer, *m_reader, receipt, m_page.get());
    dialog->openFor(file);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->findChild<QLabel *>(u"agenda"_s)->text(), u"0001/2026"_s);
    QVERIFY(!m_printer->job);
    QTest::keyClick(dialog, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_printer->job);
    QCOMPARE(accessiblenames::missing(dialog).join(u'\n'), QString());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestIntakePapers::aReceiptThatCannotBeMadeIsTold()
{
    m_noReceipt = true;
    chooseRasyid();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1); // it is saved all the same, and the number is shown
    QCOMPARE(field<QLabel>("agenda")->text(), u"0001/2026"_s);
    QCOMPARE(field<MessageBar>("bar")->text(), u"Make the receipt: fonta hilang"_s);
    QVERIFY(!field<QPushButton>("savePdf")->isEnabled());
}

QTEST_MAIN(TestIntakePapers)
#include "tst_intakepapers.moc"

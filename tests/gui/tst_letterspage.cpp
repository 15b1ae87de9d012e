// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "desk/letterdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "desk/settingsdesk.h"
#include "gui/lettersmodel.h"
#include "gui/letterspage.h"
#include "gui/letterview.h"
#include "gui/secretkeeper.h"
#include "support/casewalk.h"
#include "support/fakeprinting.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{
class SeenLetter final : public LetterView
{
public:
    void showLetter(const QByteArray &bytes) override { pdf = bytes; }
    void clear() override { pdf.clear(); }
    QByteArray pdf;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawRect(rect().adjusted(0, 0, -1, -1)); }
};

struct Stand {
    TestDesk desk;
    SecretKeeper keeper { desk.office() };
    FakePrinting printing;
    TabFrame frame;
    SeenLetter *view = new SeenLetter;

    Stand() { frame.hold(new LettersPage(desk.office(), keeper, printing, view, *frame.bar)); }
    /// Step 8 with the password in this window's keeper.
    void openReset()
    {
        CaseFile file = casewalk::atReset(desk);
        keeper.keep(file.request, SecretKeeper::Origin::Typed, SecretBytes::copyOf("Xy7!mnqRtW3?hJ4#"));
        const SecretKeeper::OwnStep own(keeper, file.request.id);
        file =
            ResetDesk(desk.office()).recordReset(file.request.id, file.request.revision, desk.clock().now(), u"uji"_s);
        keeper.follow(file.request);
        frame.give(file);
    }
    RequestId id() const { return frame.file.request.id; }
    Letter letter() const
    {
        if (frame.file.letters.isEmpty())
            qWarning("no letter: %s", qPrintable(frame.bar->text()));
        return frame.file.letters.isEmpty() ? Letter() : frame.file.letters.last();
    }
};
} // namespace

class TestLettersPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // which printer was used last is a setting
        QCoreApplication::setOrganizationName(u"loket-test"_s);
        TabFrame::useWords();
    }
    void init() { QSettings().clear(); }
    void nothingToTell();
    void completionIsMadePrintedAndTold();
    void toldByPhoneNeedsNoPaper();
    void messageHasNoPersonalData();
    void numberByHand();
    void rejectionIsVoidedAndMadeAgain();
    void onlyTheSetPrinterIsOffered();
    void passwordIsPrintedOnce();
    void failedPrintKeepsThePassword();
    void lostPasswordIsTold();
    void printEndsWhileAnotherIsOpen();
    void officeCopyAnyTime();
    void resultWithoutPassword();
};

void TestLettersPage::nothingToTell()
{
    Stand s;
    s.frame.give(casewalk::atValidity(s.desk));
    QVERIFY(!s.frame.tab->primary());
    QVERIFY(!s.frame.find<QWidget>("lettersTable")->isVisible());
    QCOMPARE(s.frame.faults(), QString());
}

void TestLettersPage::completionIsMadePrintedAndTold()
{
    Stand s;
    s.frame.give(casewalk::atCompletionNotice(s.desk));
    QVERIFY(s.frame.isPrimary("makeLetter"));
    s.frame.click("officialLetter");
    QVERIFY(!s.frame.footer->primary()->isEnabled()); // nobody signs yet
    OfficeSettings settings = s.desk.office().settings();
    settings.signatory.position = u"Kepala UKPBJ"_s;
    settings.signatory.name = u"Drs. Contoh"_s;
    settings.signatory.rank = u"Pembina, IV/a"_s;
    settings.signatory.nip = u"197001011995031001"_s;
    SettingsDesk(s.desk.office()).save(settings);
    s.frame.click("serviceSheet");
    QVERIFY(s.view->pdf.startsWith("%PDF")); // seen before it has a number
    s.frame.keep("letters-preview");
    const QByteArray sheet = s.view->pdf;
    s.frame.click("officialLetter");
    QVERIFY(s.view->pdf != sheet);
    QCOMPARE(s.frame.faults(), QString());
    s.frame.pressPrimary();
    QCOMPARE(s.letter().form, LetterForm::OfficialLetter);
    QVERIFY(s.frame.isPrimary("printLetter"));

    s.frame.pressPrimary();
    s.frame.keep("letters-print");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.click("printConfirm");
    QCOMPARE(s.printing.last.queue, u"Loket"_s);
    QCOMPARE(s.printing.last.title, s.letter().number); // no name in the print system's logs
    QVERIFY(s.printing.pdf.startsWith("%PDF"));
    QCOMPARE(s.letter().state, LetterState::Made); // not before the print system says so
    s.printing.end(PrintJob::State::Printed);
    QCOMPARE(s.letter().state, LetterState::Printed);

    QVERIFY(s.frame.isPrimary("recordTold"));
    QVERIFY(!s.frame.footer->primary()->isEnabled()); // how is missing
    s.frame.click("told1");
    s.frame.keep("letters-told");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::WaitingForPapers);
    QCOMPARE(s.letter().toldWhom, casewalk::applicant().name);
    QVERIFY(s.frame.find<QTableView>("lettersTable")->isVisible());
}

void TestLettersPage::toldByPhoneNeedsNoPaper()
{
    Stand s;
    s.frame.give(casewalk::atCompletionNotice(s.desk));
    s.frame.pressPrimary();
    QVERIFY(s.frame.isPrimary("printLetter"));
    s.frame.click("told2");
    QVERIFY(s.frame.isPrimary("recordTold"));
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::WaitingForPapers);
    QCOMPARE(s.letter().toldHow, ToldHow::Phone);
}

void TestLettersPage::messageHasNoPersonalData()
{
    Stand s;
    s.frame.give(casewalk::atCompletionNotice(s.desk));
    s.frame.pressPrimary();
    s.frame.click("told4");
    s.frame.click("copyMessage");
    const QString message = QGuiApplication::clipboard()->text();
    QVERIFY(message.contains(s.frame.file.request.agenda()));
    QVERIFY(message.contains(s.frame.file.checklist.at(1).title));
    const AccountData a = casewalk::applicant();
    for (const QString &personal : { u"Rasyid"_s, a.nip, a.userId, a.phone, a.email })
        QVERIFY2(!message.contains(personal), qPrintable(message));
    s.frame.keep("letters-whatsapp");
}

void TestLettersPage::numberByHand()
{
    Stand s;
    s.frame.give(casewalk::atCompletionNotice(s.desk));
    s.frame.click("numberByHand");
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    s.frame.type("letterNumber", u"045/77/SETDA/2026"_s);
    s.frame.pressPrimary();
    QCOMPARE(s.letter().number, u"045/77/SETDA/2026"_s);
}

void TestLettersPage::rejectionIsVoidedAndMadeAgain()
{
    Stand s;
    s.frame.give(casewalk::atRejection(s.desk));
    s.frame.pressPrimary();
    const QString first = s.letter().number;
    s.frame.click("voidLetterButton");
    s.frame.click("questionConfirm");
    QVERIFY(!s.frame.find<QLabel>("questionMissing")->text().isEmpty()); // a number is never void without a reason
    s.frame.type("questionNote", u"salah ketik tembusan"_s);
    s.frame.click("questionConfirm");
    QCOMPARE(s.letter().state, LetterState::Void);
    QVERIFY(s.frame.isPrimary("makeLetter"));
    s.frame.pressPrimary();
    QVERIFY(s.letter().number != first);
    s.frame.keep("letters-void");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.click("told3");
    s.frame.pressPrimary(); // by letter: printed first
    s.frame.click("printConfirm");
    s.printing.end(PrintJob::State::Printed);
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Archiving);
}

/// "Secret letters only on printer X": no other is offered, and without it nothing is printed.
void TestLettersPage::onlyTheSetPrinterIsOffered()
{
    Stand s;
    s.openReset();
    s.frame.pressPrimary();
    Operator administrator = s.desk.office().who();
    administrator.administrator = true;
    s.desk.office().enter(administrator, s.desk.office().session());
    OfficeSettings settings = s.desk.office().settings();
    settings.secretPrinter = u"Lorong"_s;
    SettingsDesk(s.desk.office()).save(settings);
    s.frame.pressPrimary();
    auto *queue = s.frame.find<QComboBox>("printQueue");
    QCOMPARE(queue->count(), 1);
    QCOMPARE(queue->currentData().toString(), u"Lorong"_s);
    QVERIFY(s.frame.find<QAbstractButton>("printConfirm")->isEnabled());
    s.frame.click("printCancel");
    settings.secretPrinter = u"Dijual"_s;
    SettingsDesk(s.desk.office()).save(settings);
    s.frame.pressPrimary();
    QCOMPARE(queue->count(), 0);
    QVERIFY(!s.frame.find<QAbstractButton>("printConfirm")->isEnabled());
    QVERIFY(s.frame.find<QLabel>("printWarning")->text().contains(u"Dijual"_s));
}

void TestLettersPage::passwordIsPrintedOnce()
{
    Stand s;
    s.openReset();
    QVERIFY(s.frame.isPrimary("makeLetter"));
    s.frame.pressPrimary();
    QVERIFY(s.letter().secret);
    QVERIFY(s.frame.isPrimary("printLetter"));
    s.frame.pressPrimary();
    // Where a password comes out is chosen by a person, once.
    auto *queue = s.frame.find<QComboBox>("printQueue");
    QVERIFY(!s.frame.find<QAbstractButton>("printConfirm")->isEnabled());
    queue->setCurrentIndex(queue->findData(u"Lorong"_s));
    QVERIFY(s.frame.find<QLabel>("printWarning")->isVisible()); // over the network
    queue->setCurrentIndex(queue->findData(u"Loket"_s));
    s.frame.keep("letters-secret");
    QCOMPARE(s.frame.faults(), QString());
    QVERIFY(s.frame.find<QAbstractButton>("printConfirm")->text().contains(u"Loket"_s));
    s.frame.click("printConfirm");
    QCOMPARE(s.printing.secretPrints, 1);
    QVERIFY(s.printing.paintedBytes > 1000);
    QVERIFY(s.printing.pdf.isEmpty()); // never as a file
    QVERIFY(s.keeper.holds(s.id()));
    QVERIFY(!s.frame.file.request.letterPrinted);
    s.frame.keep("letters-printing");

    s.printing.end(PrintJob::State::Printed);
    QVERIFY(!s.keeper.holds(s.id()));
    QVERIFY(s.frame.file.request.letterPrinted);
    QVERIFY(s.frame.isPrimary("handOver"));
    // A second print is not to be had.
    QVERIFY_THROWS_EXCEPTION(
        Error, LetterDesk(s.desk.office()).markPrinted(s.id(), s.frame.file.request.revision, s.letter().id));
}

void TestLettersPage::failedPrintKeepsThePassword()
{
    Stand s;
    s.openReset();
    s.frame.pressPrimary();
    s.frame.pressPrimary();
    auto *queue = s.frame.find<QComboBox>("printQueue");
    queue->setCurrentIndex(queue->findData(u"Loket"_s));
    s.frame.click("printConfirm");
    s.printing.end(PrintJob::State::NotPrinted, u"Kertas habis."_s);
    QVERIFY(s.keeper.holds(s.id()));
    QVERIFY(!s.frame.file.request.letterPrinted);
    QVERIFY(s.frame.find<QLabel>("printProgress")->text().contains(u"Kertas habis."_s));
    s.frame.keep("letters-failed");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.click("printConfirm"); // nothing came out: the same password again
    QCOMPARE(s.printing.secretPrints, 2);
    s.printing.end(PrintJob::State::Printed);
    QVERIFY(!s.keeper.holds(s.id()));
    QVERIFY(s.frame.file.request.letterPrinted);
}

void TestLettersPage::lostPasswordIsTold()
{
    Stand s;
    s.openReset();
    s.frame.pressPrimary();
    s.keeper.wipe();
    QCoreApplication::processEvents();
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    QVERIFY(s.frame.find<QWidget>("secretLine")->isVisible());
    s.frame.keep("letters-lost");
    s.frame.pressSecondary("resetAgain");
    s.frame.find<QComboBox>("questionChoice")->setCurrentIndex(3);
    QCOMPARE(s.frame.faults(), QString());
    s.frame.click("questionConfirm");
    QCOMPARE(s.frame.file.request.stage, Stage::Reset);
    QCOMPARE(s.letter().state, LetterState::Void);
    QVERIFY(!s.letter().voidReason.isEmpty());
}

void TestLettersPage::printEndsWhileAnotherIsOpen()
{
    Stand s;
    s.openReset();
    s.frame.pressPrimary();
    s.frame.pressPrimary();
    auto *queue = s.frame.find<QComboBox>("printQueue");
    queue->setCurrentIndex(queue->findData(u"Loket"_s));
    s.frame.click("printConfirm");
    const RequestId first = s.id();
    s.frame.give(casewalk::atRejection(s.desk));
    QSignalSpy given(s.frame.tab, &RequestTab::fileChanged);
    s.printing.end(PrintJob::State::Printed);
    QCOMPARE(given.size(), 0); // the open request is not replaced by the other one
    QVERIFY(RequestDesk(s.desk.office()).read(first).request.letterPrinted);
    QVERIFY(!s.keeper.holds(first));
}

void TestLettersPage::officeCopyAnyTime()
{
    Stand s;
    s.openReset();
    s.frame.pressPrimary();
    s.frame.click("printOfficeCopyButton");
    s.frame.click("printConfirm");
    QCOMPARE(s.printing.secretPrints, 0);
    QVERIFY(s.printing.pdf.startsWith("%PDF"));
    QVERIFY(!s.printing.pdf.contains("Xy7!mnqR"));
    s.printing.end(PrintJob::State::Printed);
    QVERIFY(!s.frame.file.request.letterPrinted); // that was not the applicant's
    QVERIFY(s.keeper.holds(s.id()));
    QSignalSpy beside(s.frame.tab, &RequestTab::besideWanted);
    s.frame.click("lookAtLetterButton");
    QCOMPARE(beside.size(), 1);
    QCOMPARE(beside.first().first().toString(), s.letter().sha256);
}

void TestLettersPage::resultWithoutPassword()
{
    Stand s;
    s.frame.give(casewalk::atHandover(s.desk, RequestKind::UserIdInfo));
    s.frame.pressPrimary();
    QVERIFY(!s.letter().secret);
    s.frame.pressPrimary();
    s.frame.click("printConfirm");
    QCOMPARE(s.printing.secretPrints, 0);
    s.printing.end(PrintJob::State::Printed);
    QVERIFY(s.frame.file.request.letterPrinted);
    QVERIFY(s.frame.isPrimary("handOver"));
}

QTEST_MAIN(TestLettersPage)
#include "tst_letterspage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "desk/settingsdesk.h"
#include "residue/memoryscan.cpp" // NOLINT: built into the residue test and here
#include "support/letterstand.h"
#include "support/owncups.h"
#include "support/pdftext.h"
#include "support/traces.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Stand = LetterStand;

namespace
{
constexpr int patience = 20000; // ms; a bound for a hang, not a measure
const QString seal = LetterStand::seal;
#ifdef __SANITIZE_ADDRESS__
constexpr bool searched = false; // the sanitizer keeps what is freed, and has more memory than can be read
#else
constexpr bool searched = true;
#endif
} // namespace

/// A letter with a password comes out once (R8, R14): by clicks, on a print system that does what the test says, and on
/// a real one.
class TestSecretLetter final : public QObject
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
    void onlyTheSetPrinterIsOffered();
    void passwordIsPrintedOnce();
    void failedPrintIsVoid_data();
    void failedPrintIsVoid();
    void printThatWasNotTakenIsAskedAgain();
    void failedPrintOfAnotherRequest();
    void secondWishIsVoid();
    void onTheRealPrintSystem();
    void nothingIsLeftOfIt();
    void lostPasswordIsTold();
    void printEndsWhileAnotherIsOpen();
};

/// "Secret letters only on printer X": no other is offered, and without it nothing is printed.
void TestSecretLetter::onlyTheSetPrinterIsOffered()
{
    Stand s;
    s.openReset();
    s.makeSecret();
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

void TestSecretLetter::passwordIsPrintedOnce()
{
    Stand s;
    s.openReset();
    QVERIFY(s.frame.isPrimary("makeLetter"));
    QVERIFY(!s.frame.footer->primary()->isEnabled()); // the seal's number is missing
    s.frame.type("letterSeal", seal);
    s.frame.keep("letters-make-secret");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.pressPrimary();
    QVERIFY(s.letter().secret);
    QVERIFY(s.letter().fields.contains(seal.toUtf8()));
    QVERIFY(pdftext::text(s.view->pdf).contains(u"Nomor segel: "_s + seal)); // on the slip to sign
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
    QCOMPARE(s.frame.find<QLineEdit>("seal")->text(), seal);
    // A second print is not to be had.
    QVERIFY_THROWS_EXCEPTION(
        Error, LetterDesk(s.desk.office()).markPrinted(s.id(), s.frame.file.request.revision, s.letter().id));
}

void TestSecretLetter::failedPrintIsVoid_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("given up") << int(PrintJob::State::NotPrinted);
    QTest::newRow("cancelled") << int(PrintJob::State::Cancelled);
}

/// A part of it may lie in a tray: it is never printed a second time.
void TestSecretLetter::failedPrintIsVoid()
{
    QFETCH(int, end);
    Stand s;
    s.openReset();
    s.makeSecret();
    const QString number = s.letter().number;
    s.printOn(u"Loket"_s);
    QVERIFY(s.frame.find<QAbstractButton>("printCancel")->text().contains(u"surat"_s));
    s.frame.keep("letters-stuck");
    s.printing.end(PrintJob::State(end), u"Kertas macet."_s);
    s.demandVoid(s.id(), u"Kertas macet."_s);
    QCOMPARE(s.frame.file.request.stage, Stage::Reset); // the page knows it as well
    QVERIFY2(s.frame.bar->text().contains(number), qPrintable(s.frame.bar->text()));
    QVERIFY(!s.frame.find<QWidget>("printQuestion")->isVisible());
    s.frame.keep("letters-failed");
    QCOMPARE(s.frame.faults(), QString());
    s.resetOf(s.frame.file); // the next letter has the next number, and a seal of its own
    QVERIFY(s.frame.find<QLineEdit>("letterSeal")->text().isEmpty());
    s.makeSecret();
    QCOMPARE(s.letter().number, QString(number).replace(u"/1/"_s, u"/2/"_s));
    s.printOn(u"Loket"_s);
    QCOMPARE(s.printing.secretPrints, 2);
}

void TestSecretLetter::printThatWasNotTakenIsAskedAgain()
{
    Stand s;
    s.openReset();
    s.makeSecret();
    s.printOn(u"Loket"_s);
    s.printing.end(PrintJob::State::NotPrinted, u"CUPS tidak menjawab."_s, true);
    QVERIFY(s.keeper.holds(s.id()));
    QCOMPARE(s.letter().state, LetterState::Made);
    QVERIFY(s.frame.find<QLabel>("printProgress")->text().contains(u"CUPS tidak menjawab."_s));
    s.frame.keep("letters-nottaken");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.click("printConfirm"); // the same password again
    QCOMPARE(s.printing.secretPrints, 2);
    s.printing.end(PrintJob::State::Printed);
    QVERIFY(!s.keeper.holds(s.id()));
    QVERIFY(s.frame.file.request.letterPrinted);
}

void TestSecretLetter::failedPrintOfAnotherRequest()
{
    Stand s;
    s.openReset();
    s.makeSecret();
    s.printOn(u"Loket"_s);
    const RequestId first = s.id();
    s.frame.give(casewalk::atRejection(s.desk));
    s.printing.end(PrintJob::State::Cancelled, u"dibatalkan"_s);
    s.demandVoid(first, u"dibatalkan"_s);
    QCOMPARE(s.frame.file.request.stage, Stage::RejectionNotice);
}

void TestSecretLetter::secondWishIsVoid()
{
    Stand s;
    s.openReset();
    s.makeSecret();
    s.printOn(u"Loket"_s);
    s.printing.end(PrintJob::State::Printed);
    QVERIFY(s.frame.isPrimary("handOver"));
    s.frame.pressSecondary("resetAgain");
    auto *choice = s.frame.find<QComboBox>("questionChoice");
    choice->setCurrentIndex(4);
    s.frame.keep("letters-again");
    s.frame.click("questionConfirm");
    s.demandVoid(s.id(), choice->itemText(4));
    QCOMPARE(s.printing.secretPrints, 1);
}

/// The same by clicks, on a print system of our own: a stopped queue, a job that another program cancels, a printer
/// that gives up, and a server that dies.
void TestSecretLetter::onTheRealPrintSystem()
{
    OwnCups cups;
    QVERIFY2(cups.ready(), qPrintable(cups.said()));
    const auto real = systemPrintService(cups.server());
    Stand s(*real);
    const auto stuck = [&] {
        auto *line = s.frame.find<QLabel>("printProgress");
        QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(u"dimatikan"_s), patience);
    };
    const auto isBack = [&] { return s.frame.file.request.stage == Stage::Reset; };
    s.openReset();

    s.makeSecret(); // taken back by the officer, while the queue is stopped
    s.printOn(u"Macet"_s);
    stuck();
    s.frame.click("printCancel");
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
    s.demandVoid(s.id(), PrintService::tr("The print was taken back."));
    QVERIFY(!cups.spoolHolds("%PDF-"));

    s.resetOf(s.frame.file);
    s.makeSecret(); // cancelled by another program
    s.printOn(u"Macet"_s);
    stuck();
    QCOMPARE(cups.run(u"cancel"_s, { u"-a"_s, u"Macet"_s }), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
    s.demandVoid(s.id(), PrintService::tr("The print was cancelled at the printer."));
    QTRY_VERIFY_WITH_TIMEOUT(!cups.spoolHolds("%PDF-"), 5000); // R14

    s.resetOf(s.frame.file);
    s.makeSecret(); // the printer gives up
    s.printOn(u"Gagal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
    s.demandVoid(s.id(), u"Gagal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!cups.spoolHolds("%PDF-"), 5000);

    s.resetOf(s.frame.file);
    s.makeSecret(); // it comes out
    s.printOn(u"Berkas"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.frame.file.request.letterPrinted, patience);
    QCOMPARE(s.letter().state, LetterState::Printed);
    QTRY_VERIFY_WITH_TIMEOUT(!cups.spoolHolds("%PDF-"), 5000);
    s.frame.pressSecondary("resetAgain");
    s.frame.find<QComboBox>("questionChoice")->setCurrentIndex(5);
    s.frame.click("questionConfirm");
    QVERIFY(isBack());

    s.resetOf(s.frame.file);
    s.makeSecret(); // the server dies
    s.printOn(u"Macet"_s);
    stuck();
    cups.stop();
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
    s.demandVoid(s.id(), u"CUPS"_s);
    QCOMPARE(s.frame.file.letters.size(), 5);
    QSet<QString> numbers;
    for (const Letter &letter : s.frame.file.letters)
        numbers.insert(letter.number);
    QCOMPARE(numbers.size(), 5);
}

/// R6, R7 for the whole way through the window, one second after the letter was printed: no trace of the password in
/// what a core image would hold, nor in the database, the print system's folder and the settings.
void TestSecretLetter::nothingIsLeftOfIt()
{
    const MemoryScan scan;
    const auto secret = [&scan] {
        SecretBytes bytes(size_t(scan.size()));
        for (int i = 0; i < scan.size(); ++i)
            bytes.bytes()[size_t(i)] = static_cast<unsigned char>(scan.characterAt(i));
        return bytes;
    };
    OwnCups cups;
    QVERIFY2(cups.ready(), qPrintable(cups.said()));
    const auto real = systemPrintService(cups.server());
    Stand s(*real);
    s.password = secret;
    s.openReset();
    s.makeSecret();
    QVERIFY(!searched || scan.traces() > 0); // the search sees what is kept, guarded as it is
    s.printOn(u"Berkas"_s);
    QTRY_VERIFY_WITH_TIMEOUT(s.frame.file.request.letterPrinted, patience);
    QTest::qWait(1000);
    if (searched)
        QCOMPARE(scan.traces(), 0);
    const Traces traces = [&] { return Traces(secret().view()); }();
    const QTemporaryDir copies; // to open and close the database itself would take SQLite's locks away
    QStringList places { cups.directory(), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                         QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) };
    for (const QString &file : { s.desk.file(), s.desk.file() + u"-wal"_s }) {
        places << copies.filePath(QFileInfo(file).fileName());
        QVERIFY(QFile::exists(file));
        QCOMPARE(QProcess::execute(u"cp"_s, { file, places.last() }), 0);
    }
    QStringList left = traces.in(places);
    left.removeIf([&](const QString &path) { return path.startsWith(cups.directory() + u"/out/"_s); }); // the paper
    QCOMPARE(left, QStringList());
    QVERIFY(traces.looked() > 5);
    QVERIFY(!cups.spoolHolds("%PDF-"));
}

void TestSecretLetter::lostPasswordIsTold()
{
    Stand s;
    s.openReset();
    s.makeSecret();
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

void TestSecretLetter::printEndsWhileAnotherIsOpen()
{
    Stand s;
    s.openReset();
    s.makeSecret();
    s.printOn(u"Loket"_s);
    const RequestId first = s.id();
    s.frame.give(casewalk::atRejection(s.desk));
    QSignalSpy given(s.frame.tab, &RequestTab::fileChanged);
    s.printing.end(PrintJob::State::Printed);
    QCOMPARE(given.size(), 0); // the open request is not replaced by the other one
    QVERIFY(RequestDesk(s.desk.office()).read(first).request.letterPrinted);
    QVERIFY(!s.keeper.holds(first));
}

QTEST_MAIN(TestSecretLetter)
#include "tst_secretletter.moc"

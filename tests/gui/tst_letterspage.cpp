// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/settingsdesk.h"
#include "support/letterstand.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;
using Stand = LetterStand;

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

void TestLettersPage::officeCopyAnyTime()
{
    Stand s;
    s.openReset();
    s.makeSecret();
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

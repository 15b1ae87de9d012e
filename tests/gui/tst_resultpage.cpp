// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "gui/changesmodel.h"
#include "gui/noteband.h"
#include "gui/passwordpanel.h"
#include "gui/resultpage.h"
#include "gui/secretclipboard.h"
#include "gui/secretkeeper.h"
#include "gui/secretlineedit.h"
#include "gui/secretview.h"
#include "gui/spsesteps.h"
#include "secrets/passwordpolicy.h"
#include "support/casewalk.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace
{
/// The tab on an office of its own.
struct Stand {
    TestDesk desk;
    SecretKeeper keeper { desk.office() };
    SecretClipboard clipboard { *QGuiApplication::clipboard() };
    TabFrame frame;

    Stand() { frame.hold(new ResultPage(desk.office(), keeper, clipboard, *frame.bar)); }
    void open(const CaseFile &file) { frame.give(file); }
    RequestId id() const { return frame.file.request.id; }
};
} // namespace

class TestResultPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { TabFrame::useWords(); }
    void nothingBeforeTheVerdict();
    void generatedIsKeptUntilPrinted();
    void typedIsCheckedInTheLine();
    void copiedForAWhile();
    void noteMustNotHoldThePassword();
    void changesAreTickedOneByOne();
    void informationIsShown();
    void outageHasItsOwnClock();
    void refusedNeedsAReason();
    void referred();
    void lostSecretIsExplained();
    void lockedShowsNothing();
    void anotherHandEndsTheSecret();
    void stepsAreTheOfficesOwn();
    void auditorSeesNoButton();
};

void TestResultPage::nothingBeforeTheVerdict()
{
    Stand s;
    s.open(casewalk::atValidity(s.desk));
    QVERIFY(!s.frame.tab->primary());
    QVERIFY(s.frame.tab->secondary().isEmpty());
    QVERIFY(!s.frame.find<QWidget>("passwordPanel")->isVisible());
    QCOMPARE(s.frame.faults(), QString());
    s.frame.keep("result-before");
}

void TestResultPage::generatedIsKeptUntilPrinted()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    QVERIFY(s.frame.isPrimary("recordReset"));
    QVERIFY(!s.frame.footer->primary()->isEnabled()); // no password yet: there would be nothing to print
    s.frame.keep("result-reset");
    s.frame.click("generate");
    QVERIFY(s.keeper.holds(s.id()));
    QCOMPARE(s.keeper.of(s.id())->size(), size_t(16));
    const AccountData a = casewalk::applicant();
    QCOMPARE(passwordpolicy::refusalOf(*s.keeper.of(s.id()), { a.userId, a.name, a.nip }, {}), QString());

    auto *view = s.frame.find<SecretView>("secretView");
    auto *hold = s.frame.find<QAbstractButton>("holdKept");
    QVERIFY(!view->isShown());
    QTest::mousePress(hold, Qt::LeftButton);
    QVERIFY(view->isShown());
    s.frame.keep("result-held");
    QTest::mouseRelease(hold, Qt::LeftButton);
    QVERIFY(!view->isShown());

    s.desk.clock().advance(600);
    QCOMPARE(s.frame.faults(), QString());
    s.frame.keep("result-ready");
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Handover);
    QCOMPARE(s.frame.file.request.resetAt, s.desk.clock().now());
    QCOMPARE(s.frame.file.request.secretHolder, s.desk.office().session());
    QVERIFY(s.keeper.holds(s.id())); // until the printer says that it is on paper
    QVERIFY(!s.frame.tab->primary());
    s.frame.keep("result-done");
}

void TestResultPage::typedIsCheckedInTheLine()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("takeFromSpse");
    auto *field = s.frame.find<SecretLineEdit>("passwordField");
    auto *use = s.frame.find<QAbstractButton>("useTyped");
    auto *line = s.frame.find<QLabel>("typedLine");
    const QString hint = line->text();
    QVERIFY(!use->isEnabled());
    QTest::keyClicks(field, u"rkelilauw"_s); // the user ID
    QVERIFY(line->text() != hint);
    QVERIFY(!use->isEnabled());
    QTest::keyClick(field, Qt::Key_Return); // is refused as well
    QVERIFY(!s.keeper.holds(s.id()));
    s.frame.keep("result-typed");
    field->wipe();
    QTest::keyClicks(field, u"Xy7!mnqR"_s);
    QCOMPARE(line->text(), hint);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(s.keeper.holds(s.id()));
    QCOMPARE(s.keeper.origin(s.id()), SecretKeeper::Origin::Typed);
    QVERIFY(s.keeper.of(s.id())->equals(SecretBytes::copyOf("Xy7!mnqR")));
    QVERIFY(field->isEmpty());
    s.frame.click("anotherSecret"); // asks again, and keeps the old one until there is a new one
    QVERIFY(s.keeper.holds(s.id()));
    s.frame.click("makeHere");
    s.frame.click("generate");
    QCOMPARE(s.keeper.origin(s.id()), SecretKeeper::Origin::Generated);
}

void TestResultPage::copiedForAWhile()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("generate");
    auto *copy = s.frame.find<QAbstractButton>("copySecret");
    const QString words = copy->text();
    s.frame.click("copySecret");
    QVERIFY(s.clipboard.isHolding());
    QVERIFY(copy->text().contains(u"15"_s));
    s.frame.tab->clear(); // locked
    QVERIFY(!s.clipboard.isHolding());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(copy->text(), words);
}

void TestResultPage::noteMustNotHoldThePassword()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("takeFromSpse");
    auto *field = s.frame.find<SecretLineEdit>("passwordField");
    QTest::keyClicks(field, u"Xy7!mnqR"_s);
    QTest::keyClick(field, Qt::Key_Return);
    s.frame.type("resetNote", u"sandi Xy7!mnqR"_s);
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Reset);
    QCOMPARE(s.frame.bar->kind(), MessageBar::Kind::Refusal);
}

void TestResultPage::changesAreTickedOneByOne()
{
    Stand s;
    s.open(casewalk::atReset(s.desk, RequestKind::Change));
    QVERIFY(!s.frame.find<QWidget>("passwordPanel")->isVisible()); // nothing to reset
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    auto *table = s.frame.find<QTableView>("changesTable");
    QCOMPARE(table->model()->rowCount(), 2);
    s.frame.keep("result-changes");
    for (int row = 0; row < 2; ++row) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, ChangesModel::Done));
        QTest::keyClick(table, Qt::Key_Space);
        QCoreApplication::processEvents();
        QVERIFY(!s.frame.file.changes.at(row).doneAt.isNull());
        QCOMPARE(table->currentIndex().row(), row); // the cursor stays
    }
    QCOMPARE(s.frame.faults(), QString());
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Handover);
    QVERIFY(!s.keeper.holds(s.id()));
    const auto account = RegisterDesk(s.desk.office()).byUserId(casewalk::applicant().userId);
    QCOMPARE(account->data.position, u"Sekretaris"_s);
}

void TestResultPage::informationIsShown()
{
    Stand s;
    s.open(casewalk::atReset(s.desk, RequestKind::UserIdInfo));
    QVERIFY(s.frame.find<QLabel>("information")->text().contains(u"RKELILAUW"_s));
    QVERIFY(s.frame.footer->primary()->isEnabled());
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Handover);
}

void TestResultPage::outageHasItsOwnClock()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("generate");
    s.frame.pressSecondary("park");
    QVERIFY(!s.frame.file.request.parkedSince.isNull());
    QVERIFY(s.frame.isPrimary("unpark"));
    s.desk.clock().advance(64 * 60);
    s.open(s.frame.file);
    const QString told = s.frame.find<NoteBand>("parkedSince")->text();
    QVERIFY2(told.contains(u"1 h 4 min"_s) || told.contains(u"1 jam 4"_s), qPrintable(told));
    QVERIFY(!s.frame.find<QWidget>("passwordPanel")->isVisible());
    s.frame.keep("result-parked");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.pressPrimary();
    QVERIFY(s.frame.file.request.parkedSince.isNull());
    QVERIFY(s.keeper.holds(s.id())); // our own step: it is still the one
    const qint64 worked = s.frame.file.workedMs(Stage::Reset, 1, s.desk.clock().now());
    QVERIFY(worked < 64 * 60'000); // the outage is not the officer's
}

void TestResultPage::refusedNeedsAReason()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("generate");
    s.frame.pressSecondary("refusedBySpse");
    QVERIFY(s.frame.find<QWidget>("question")->isVisible());
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    s.frame.click("questionConfirm");
    QVERIFY(!s.frame.find<QLabel>("questionMissing")->text().isEmpty());
    s.frame.keep("result-refused");
    s.frame.click("reasonB7");
    s.frame.type("questionNote", u"akun dikelola INAPROC"_s);
    QCOMPARE(s.frame.faults(), QString());
    s.frame.click("questionConfirm");
    QCOMPARE(s.frame.file.request.stage, Stage::RejectionNotice);
    QCOMPARE(s.frame.file.request.reasonCodes, QStringList { u"B7"_s });
    QVERIFY(!s.keeper.holds(s.id())); // a password that nobody will get
    QVERIFY(!s.frame.find<QWidget>("question")->isVisible());
}

void TestResultPage::referred()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.pressSecondary("refer");
    auto *choice = s.frame.find<QComboBox>("questionChoice");
    QTest::keyClick(s.frame.find<QWidget>("question"), Qt::Key_Escape); // taken back
    QVERIFY(!s.frame.find<QWidget>("question")->isVisible());
    s.frame.pressSecondary("refer");
    choice->setCurrentIndex(1);
    s.frame.type("questionNote", u"akun terpusat"_s);
    s.frame.click("questionConfirm");
    QCOMPARE(s.frame.file.request.outcome, Outcome::Referred);
    QCOMPARE(s.frame.file.request.stage, Stage::RejectionNotice);
}

void TestResultPage::lostSecretIsExplained()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    QVERIFY(!s.frame.find<NoteBand>("lostSecret")->isVisible());
    const CaseFile lost = casewalk::atHandover(s.desk);
    s.desk.office().leave(); // as if the program had ended
    s.desk.clock().advance(600);
    s.desk.enterAs(Role::Officer, u"siti"_s);
    QCOMPARE(ResetDesk(s.desk.office()).recoverLost().size(), 1);
    s.open(RequestDesk(s.desk.office()).open(lost.request.id));
    QCOMPARE(s.frame.file.request.stage, Stage::Reset);
    QVERIFY(s.frame.find<NoteBand>("lostSecret")->isVisible());
    QVERIFY(s.frame.isPrimary("recordReset"));
    s.frame.keep("result-lost");
    QCOMPARE(s.frame.faults(), QString());
}

void TestResultPage::lockedShowsNothing()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("generate");
    const CaseFile file = s.frame.file;
    s.frame.tab->clear();
    QVERIFY(s.frame.find<SecretView>("secretView")->secret().isEmpty());
    QVERIFY(s.keeper.holds(file.request.id)); // unlocked, the work goes on
    s.open(file);
    QVERIFY(!s.frame.find<SecretView>("secretView")->secret().isEmpty());
}

void TestResultPage::anotherHandEndsTheSecret()
{
    Stand s;
    s.open(casewalk::atReset(s.desk));
    s.frame.click("generate");
    // The same step by another desk: this window did not make that revision.
    const CaseFile parked = ResetDesk(s.desk.office()).park(s.id(), s.frame.file.request.revision, {});
    s.open(parked);
    QVERIFY(!s.keeper.holds(s.id()));

    s.open(ResetDesk(s.desk.office()).unpark(s.id(), parked.request.revision));
    s.frame.click("generate");
    QVERIFY(s.keeper.holds(s.id()));
    s.desk.enterAs(Role::Officer, u"lain"_s); // somebody else logs in
    QVERIFY(!s.keeper.holds(s.id()));
}

void TestResultPage::stepsAreTheOfficesOwn()
{
    Stand s;
    QCOMPARE(SpseSteps::linesFor(u"Reset: a {User ID}\nPerubahan: b\nc"_s, RequestKind::Reset, u"X1"_s),
             (QStringList { u"Reset: a X1"_s, u"c"_s }));
    s.open(casewalk::atReset(s.desk));
    QVERIFY(!s.frame.tab->hint().isEmpty()); // steps not ticked: told, not forced
    const auto boxes = s.frame.find<QWidget>("spseSteps")->findChildren<QCheckBox *>();
    QVERIFY(boxes.size() >= 3);
    for (QCheckBox *box : boxes)
        QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(s.frame.tab->hint().isEmpty());

    Operator administrator = s.desk.office().who();
    administrator.administrator = true;
    s.desk.office().enter(administrator, s.desk.office().session());
    s.open(s.frame.file);
    s.frame.click("editSteps");
    s.frame.find<QPlainTextEdit>("stepsText")->setPlainText(u"Buka menu Pegawai"_s);
    s.frame.keep("result-steps");
    s.frame.click("saveSteps");
    QCOMPARE(s.desk.office().settings().spseSteps, u"Buka menu Pegawai"_s);
    QCOMPARE(s.frame.find<QWidget>("spseSteps")->findChildren<QCheckBox *>().size(), 1);
}

void TestResultPage::auditorSeesNoButton()
{
    Stand s;
    const CaseFile file = casewalk::atReset(s.desk);
    s.desk.enterAs(Role::Auditor, u"auditor"_s);
    s.open(file);
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    QVERIFY(!s.frame.find<QWidget>("passwordPanel")->isEnabled());
}

QTEST_MAIN(TestResultPage)
#include "tst_resultpage.moc"

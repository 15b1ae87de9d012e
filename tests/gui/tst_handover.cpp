// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "gui/handoverpanel.h"
#include "gui/letterspage.h"
#include "gui/letterview.h"
#include "gui/resultpage.h"
#include "gui/secretclipboard.h"
#include "gui/secretkeeper.h"
#include "support/casewalk.h"
#include "support/fakeprinting.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace
{
class NoLetter final : public LetterView
{
public:
    void showLetter(const QByteArray &) override { }
    void clear() override { }
};

/// A result that is printed and waits to be fetched.
struct Stand {
    TestDesk desk;
    SecretKeeper keeper { desk.office() };
    FakePrinting printing;
    TabFrame frame;

    Stand()
    {
        frame.hold(new LettersPage(desk.office(), keeper, printing, new NoLetter, *frame.bar));
        LetterDesk letters(desk.office());
        CaseFile file = casewalk::atHandover(desk);
        file = letters.make(file.request.id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
        frame.give(letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id));
    }
};
} // namespace

class TestHandover final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { TabFrame::useWords(); }
    void eachMissingProofIsNamed();
    void carrierNeedsAuthority();
    void halfTypedStays();
    void notFetchedIsResetAgain();
    void changedPasswordIsRecordedLater();
};

void TestHandover::eachMissingProofIsNamed()
{
    Stand s;
    QVERIFY(s.frame.isPrimary("handOver"));
    auto *receiver = s.frame.find<QLineEdit>("receiver");
    QCOMPARE(receiver->text(), casewalk::applicant().name); // preset
    QVERIFY(!s.frame.footer->primary()->isEnabled());
    s.frame.keep("handover-missing");
    const QString both = s.frame.refusal();
    s.frame.find<QComboBox>("identity")->setCurrentIndex(0);
    const QString last = s.frame.refusal();
    QVERIFY(!last.isEmpty() && last != both);
    s.frame.type("identityLast", u"1007"_s);
    QCOMPARE(s.frame.refusal(), QString());
    receiver->clear();
    QVERIFY(!s.frame.refusal().isEmpty());
    s.frame.type("receiver", casewalk::applicant().name);
    s.frame.type("seal", u"S-0042"_s);
    QCOMPARE(s.frame.faults(), QString());
    s.frame.keep("handover-ready");
    s.desk.clock().advance(60);
    s.frame.pressPrimary();
    QCOMPARE(s.frame.file.request.stage, Stage::Archiving);
    const Handover &proof = *s.frame.file.handover;
    QCOMPARE(proof.receiver, casewalk::applicant().name);
    QCOMPARE(proof.identityLast, u"1007"_s);
    QCOMPARE(proof.sealNumber, u"S-0042"_s);
    QCOMPARE(proof.at, s.desk.clock().now()); // untouched: now
    QVERIFY(!proof.byCarrier);
    QVERIFY(s.frame.file.request.changeAwaited);
}

void TestHandover::carrierNeedsAuthority()
{
    Stand s;
    QVERIFY(!s.frame.find<QLineEdit>("authority")->isVisible());
    s.frame.find<QRadioButton>("carrier")->setFocus();
    QTest::keyClick(s.frame.find<QRadioButton>("carrier"), Qt::Key_Space);
    QVERIFY(s.frame.find<QLineEdit>("authority")->isVisible());
    s.frame.type("receiver", u"Fatima Rumbouw"_s);
    s.frame.find<QComboBox>("identity")->setCurrentIndex(1);
    s.frame.type("identityLast", u"4321"_s);
    const QString why = s.frame.refusal();
    QVERIFY(!why.isEmpty());
    s.frame.keep("handover-carrier");
    QCOMPARE(s.frame.faults(), QString());
    s.frame.type("authority", u"027/3/KUASA/2026, 2 Maret 2026"_s);
    s.frame.pressPrimary();
    QVERIFY(s.frame.file.handover->byCarrier);
    QCOMPARE(s.frame.file.handover->authority, u"027/3/KUASA/2026, 2 Maret 2026"_s);
}

void TestHandover::halfTypedStays()
{
    Stand s;
    s.frame.type("seal", u"S-1"_s);
    s.frame.give(s.frame.file);
    QCOMPARE(s.frame.find<QLineEdit>("seal")->text(), u"S-1"_s);
    s.frame.tab->clear(); // locked: nothing of the person stays
    QVERIFY(s.frame.find<QLineEdit>("receiver")->text().isEmpty());
    QVERIFY(s.frame.find<QLineEdit>("seal")->text().isEmpty());
}

void TestHandover::notFetchedIsResetAgain()
{
    Stand s;
    QVERIFY(s.frame.tab->hint().isEmpty());
    s.desk.clock().advance(8 * 86400);
    s.frame.give(s.frame.file);
    QVERIFY(!s.frame.tab->hint().isEmpty()); // told after the days that the office has set
    s.frame.pressSecondary("resetAgain");
    s.frame.click("questionConfirm");
    QVERIFY(!s.frame.find<QLabel>("questionMissing")->text().isEmpty());
    s.frame.find<QComboBox>("questionChoice")->setCurrentIndex(0);
    s.frame.keep("handover-again");
    s.frame.click("questionConfirm");
    QCOMPARE(s.frame.file.request.stage, Stage::Reset);
    QCOMPARE(s.frame.file.letters.last().state, LetterState::Void);
    QVERIFY(!s.frame.file.request.letterPrinted);
}

void TestHandover::changedPasswordIsRecordedLater()
{
    Stand s;
    s.frame.find<QComboBox>("identity")->setCurrentIndex(3); // known in person: no card, no digits
    s.frame.pressPrimary();
    InboxDesk inbox(s.desk.office());
    QCOMPARE(inbox.page(Queue::PasswordChange, {}, 10).size(), 1);

    SecretClipboard clipboard(*QGuiApplication::clipboard());
    TabFrame result;
    result.hold(new ResultPage(s.desk.office(), s.keeper, clipboard, *result.bar));
    result.give(s.frame.file);
    result.keep("archive-aftercare");
    QCOMPARE(result.faults(), QString());
    result.pressSecondary("passwordChanged");
    result.find<QComboBox>("questionChoice")->setCurrentIndex(0);
    result.click("questionConfirm");
    QVERIFY(!result.file.request.changeAwaited);
    QVERIFY(!result.file.request.passwordChangedHow.isEmpty());
    QVERIFY(inbox.page(Queue::PasswordChange, {}, 10).isEmpty());
    QCOMPARE(result.tab->secondary().size(), 1); // what is left is the slip, signed or not
    QCOMPARE(result.tab->secondary().first()->objectName(), QStringLiteral("noProof"));
}

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"

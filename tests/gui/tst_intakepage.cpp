// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionfooter.h"
#include "gui/datefield.h"
#include "gui/messagebar.h"
#include "gui/personlookup.h"
#include "gui/reasonbutton.h"
#include "intakestand.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Who asks and what the letter says, typed at the counter: few keys, and each refusal in its own line.
class TestIntakePage final : public QObject, private IntakeStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHome(); }
    void init() { newDesk(); }
    void cleanup() { closeDesk(); }
    void knownMemberTakesFewKeys();
    void lookUpForgivesTitlesAndATypo();
    void unknownMemberIsTypedInFull();
    void ownAccountIsRefused();
    void nothingIsSavedWithoutAKind();
    void wantedChangesGoWithTheirKind();
    void carrierIsAskedForOnlyWithOne();
    void yearOfTwoDigitsIsRefusedInItsLine();
    void month13IsRefusedInItsLine();
    void nipOf17DigitsIsRefusedInItsLine();
    void nipIsReadAloudWhileTyped();
    void everyControlHasAName();
    void pictures();
};

void TestIntakePage::knownMemberTakesFewKeys()
{
    QSignalSpy taken(m_page.get(), &IntakePage::takenIn);
    QCOMPARE(focus(), field("name"));
    chooseRasyid();
    QCOMPARE(focus(), field("letterNumber")); // what the register does not know
    type(u"027/15/POKJA-3/2026"_s);
    key(Qt::Key_Tab);
    type(u"18/2/2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    const QList<Request> all = requests();
    QCOMPARE(all.size(), 1);
    const Request &request = all.first();
    QCOMPARE(request.agenda(), u"0001/2026"_s);
    QCOMPARE(request.applicant.userId, rasyid().userId);
    QCOMPARE(request.applicant.nip, rasyid().nip);
    QCOMPARE(request.applicant.phone, rasyid().phone);
    QCOMPARE(request.applicant.decreeNumber, rasyid().decreeNumber);
    QCOMPARE(request.letterNumber, u"027/15/POKJA-3/2026"_s);
    QCOMPARE(request.letterDate, QDate(2026, 2, 18));
    QVERIFY(isSet(request.account));
    QCOMPARE(request.kinds, RequestKinds(RequestKind::Reset));
    QCOMPARE(field<QLabel>("agenda")->text(), u"0001/2026"_s);
    QVERIFY(field<QLabel>("agenda")->isVisible());
    QVERIFY(m_intake->drafts().isEmpty());
}

void TestIntakePage::lookUpForgivesTitlesAndATypo()
{
    auto *name = field<PersonLookUp>("name");
    for (const QString &typed : { u"drs kelilauw"_s, u"rasyd"_s, u"19850412"_s, u"rkelil"_s, u"pemilihan 3"_s }) {
        name->clear();
        type(typed);
        QTRY_VERIFY_WITH_TIMEOUT(name->isOpen(), patience);
        QCOMPARE(name->list()->model()->index(0, 0).data().toString(), rasyid().name);
        QVERIFY(!name->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(rasyid().nip));
        key(Qt::Key_Escape);
        QVERIFY(!name->isOpen());
    }
    name->clear();
    type(u"pokja pemilihan"_s); // both: Down takes the other
    QTRY_VERIFY_WITH_TIMEOUT(name->isOpen(), patience);
    const QString second = name->list()->model()->index(1, 0).data().toString();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(name->text(), second);
}

void TestIntakePage::unknownMemberIsTypedInFull()
{
    type(u"Yohana Sapulette, S.E."_s);
    key(Qt::Key_Tab);
    QCOMPARE(focus(), field("nip"));
    QVERIFY(field("userId")->isVisible());
    type(u"19920617 201903 2 011"_s);
    field("userId")->setFocus();
    type(u"YSAPULETTE"_s);
    key(Qt::Key_Tab);
    type(u"Pokja Pemilihan 5"_s);
    field("letterNumber")->setFocus();
    type(u"12/POKJA-5/2026"_s);
    key(Qt::Key_Return);
    AccountData person;
    person.nip = u"199206172019032011"_s;
    const QList<Request> all = m_intake->requestsOf(person, 5);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().applicant.pokja, u"Pokja Pemilihan 5"_s);
    QVERIFY(!isSet(all.first().account));
}

void TestIntakePage::ownAccountIsRefused()
{
    type(u"Siti Rumakat"_s);
    key(Qt::Key_Tab);
    type(u"198501012010012001"_s); // the officer's own number
    key(Qt::Key_Return);
    AccountData own;
    own.nip = u"198501012010012001"_s;
    QVERIFY(m_intake->requestsOf(own, 5).isEmpty());
    QVERIFY(field<FieldNote>("nameNote")->isMistake());
    QVERIFY(note("nameNote").contains(u"own account"_s));
    QVERIFY(field<ActionFooter>("footer")->sentence().contains(u"own account"_s));
    QVERIFY(!field<ReasonButton>("save")->isEnabled());
    QCOMPARE(field("nip")->text(), u"198501012010012001"_s);
}

void TestIntakePage::nothingIsSavedWithoutAKind()
{
    chooseRasyid();
    QTest::mouseClick(field<QCheckBox>("reset"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!field<QCheckBox>("reset")->isChecked());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QVERIFY(field<FieldNote>("kindsNote")->isMistake());
    QCOMPARE(focus(), field<QCheckBox>("reset"));
    key(Qt::Key_Space);
    QVERIFY(!field<FieldNote>("kindsNote")->isMistake());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
}

void TestIntakePage::wantedChangesGoWithTheirKind()
{
    chooseRasyid();
    QVERIFY(!field("changeValue0")->isVisible());
    field<QCheckBox>("change")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(field("changeValue0")->isVisible());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QVERIFY(field<FieldNote>("changesNote")->isMistake());
    type(u"0812-4455-1029"_s);
    QVERIFY(field("changeValue1")); // the next one stands ready
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    const CaseFile file = m_requests->read(requests().first().id);
    QCOMPARE(file.changes.size(), 1);
    QCOMPARE(file.changes.first().field, ComparedField::Phone);
    QCOMPARE(file.changes.first().to, u"0812-4455-1029"_s);
    QVERIFY(!file.request.confirmationWhy.isEmpty()); // a new phone beside a reset (I5)
}

void TestIntakePage::carrierIsAskedForOnlyWithOne()
{
    chooseRasyid();
    QVERIFY(!field("carrierName")->isVisible());
    auto *channel = field<QComboBox>("channel");
    channel->setFocus();
    key(Qt::Key_Down);
    QVERIFY(field("carrierName")->isVisible());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QCOMPARE(focus(), field("carrierName"));
    QVERIFY(field<FieldNote>("carrierNameNote")->isMistake());
    type(u"Benediktus Latupeirissa"_s);
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(requests().first().carrierName, u"Benediktus Latupeirissa"_s);
}

void TestIntakePage::yearOfTwoDigitsIsRefusedInItsLine()
{
    chooseRasyid();
    type(u"1/2026"_s);
    key(Qt::Key_Tab);
    type(u"04/05/22"_s);
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QVERIFY(field<FieldNote>("letterDateNote")->isMistake());
    QCOMPARE(field<DateField>("letterDate")->text(), u"04/05/22"_s);
    QCOMPARE(focus(), field<DateField>("letterDate"));
    QCOMPARE(field<ActionFooter>("footer")->sentence(), note("letterDateNote"));
    field<DateField>("letterDate")->selectAll();
    type(u"4/2/2026"_s);
    QCOMPARE(note("letterDateNote"), u"4 Februari 2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(requests().first().letterDate, QDate(2026, 2, 4));
}

void TestIntakePage::month13IsRefusedInItsLine()
{
    chooseRasyid();
    key(Qt::Key_Tab);
    type(u"7/13/2026"_s);
    key(Qt::Key_Tab); // leaving is enough
    QVERIFY(field<FieldNote>("letterDateNote")->isMistake());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QCOMPARE(focus(), field<DateField>("letterDate"));
}

void TestIntakePage::nipOf17DigitsIsRefusedInItsLine()
{
    type(u"Yohana Sapulette"_s);
    key(Qt::Key_Tab);
    type(u"19920617201903201"_s);
    QVERIFY(!field<FieldNote>("nipNote")->isMistake()); // still typing
    field("letterNumber")->setFocus();
    QVERIFY(field<FieldNote>("nipNote")->isMistake());
    key(Qt::Key_Return);
    QCOMPARE(focus(), field("nip"));
    QVERIFY(note("nipNote").contains(u"17"_s));
    QCOMPARE(field("nip")->text(), u"19920617201903201"_s);
    AccountData person;
    person.nip = u"19920617201903201"_s;
    QVERIFY(m_intake->requestsOf(person, 5).isEmpty());
}

void TestIntakePage::nipIsReadAloudWhileTyped()
{
    type(u"Yohana Sapulette"_s);
    key(Qt::Key_Tab);
    type(u"199206172019032011"_s);
    QVERIFY(note("nipNote").contains(u"17 Juni 1992"_s));
    QVERIFY(note("nipNote").contains(u"female"_s));
}

void TestIntakePage::everyControlHasAName()
{
    const QString unnamed = accessiblenames::missing(m_page.get()).join(u"\n"_s);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    drop(file(u"a.pdf"_s, realfiles::pdf({ u"a"_s })));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<PaperTray *>()->papers().size(), 1, patience);
    type(u"Yohana"_s);
    key(Qt::Key_Tab);
    QTest::mouseClick(field<QPushButton>("decreeToggle"), Qt::LeftButton);
    const QString later = accessiblenames::missing(m_page.get()).join(u"\n"_s);
    QVERIFY2(later.isEmpty(), qPrintable(later));
    QTRY_COMPARE(accessiblenames::cut(m_page.get()).join(u'\n'), QString()); // once the layout has settled
}

/// Only where LOKET_PICTURES names a folder: the page as pictures to be looked at.
void TestIntakePage::pictures()
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (folder.isEmpty())
        return;
    const ScreenWords words;
    for (const bool dark : { false, true }) {
        theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
        cleanup();
        init();
        m_page->resize(1366 - 204, 768);
        const auto grab = [&](const char *name) {
            QTest::qWait(800);
            m_page->grab().save(folder
                                + u"/intake-%1-%2.png"_s.arg(QLatin1String(name), dark ? u"dark"_s : u"light"_s));
        };
        grab("1-empty");
        type(u"pemilihan"_s);
        grab("2-lookup");
        field("name")->clear();
        chooseRasyid();
        type(u"027/15/POKJA-3/2026"_s);
        key(Qt::Key_Tab);
        type(u"18/2/2026"_s);
        drop(file(u"surat permohonan.png"_s, realfiles::png(u"Surat permohonan"_s)));
        drop(file(u"sk-027-8-2026.pdf"_s, realfiles::pdf({ u"KEPUTUSAN"_s, u"LAMPIRAN"_s })));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<PaperTray *>()->papers().size(), 2, patience);
        grab("3-known");
        field<QCheckBox>("change")->setChecked(true);
        field<QComboBox>("channel")->setCurrentIndex(1);
        QTest::mouseClick(field<QPushButton>("toggle"), Qt::LeftButton);
        QTest::mouseClick(field<QPushButton>("decreeToggle"), Qt::LeftButton);
        field<DateField>("letterDate")->setFocus();
        field<DateField>("letterDate")->selectAll();
        type(u"04/05/22"_s);
        key(Qt::Key_Return);
        grab("4-all");
        field<DateField>("letterDate")->selectAll();
        type(u"4/2/2026"_s);
        field<QCheckBox>("change")->setChecked(false);
        field<QComboBox>("channel")->setCurrentIndex(0);
        key(Qt::Key_Return);
        grab("5-taken");
        m_page->start();
        chooseRasyid();
        drop(file(u"surat permohonan.png"_s, realfiles::png(u"Surat permohonan"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<PaperTray *>()->papers().size(), 1, patience);
        grab("6-again");
        m_page->clear();
        m_page->start();
        grab("7-draft");
    }
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"

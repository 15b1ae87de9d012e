// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/privacydesk.h"
#include "desk/requestdesk.h"
#include "gui/accountform.h"
#include "gui/accountstory.h"
#include "gui/conflictpanel.h"
#include "gui/inlinequestion.h"
#include "gui/messagebar.h"
#include "gui/paperview.h"
#include "gui/personband.h"
#include "gui/reasonbutton.h"
#include "gui/registrationpanel.h"
#include "registerstand.h"
#include "support/foreignfiles.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>

/// One account of the register by clicks and keys: its versions, its first registration, its person.
class TestAccountPage final : public QObject, private RegisterStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHome(QStringLiteral("tst_accountpage")); }
    void init() { newDesk(); }
    void cleanup() { closeDesk(); }
    void openingIsWrittenDown();
    void changeNeedsAReason();
    void storyIsReadable();
    void personIsToldAndGetsTheirFile();
    void showsWhatItSaidOnADay();
    void newAccountByKeys();
    void otherDesksChangeIsAConflict();
    void unsavedChangesAreNotLost();
    void firstRegistrationIsKept();
    void scansAreKeptAndShown();
};

void TestAccountPage::openingIsWrittenDown()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    QCOMPARE(viewed(), 0);
    openRow(0);
    QCOMPARE(viewed(), 1);
    QCOMPARE(m_view->account()->form()->findChild<QLineEdit *>(QStringLiteral("nip"))->text(),
             QStringLiteral("19850412 201001 1 007"));
    openRow(0); // it is open already
    QCOMPARE(viewed(), 1);
}

void TestAccountPage::changeNeedsAReason()
{
    const Account was =
        m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    openRow(0);
    auto *save = part<ReasonButton>(QStringLiteral("saveAccount"));
    QVERIFY(!save->isEnabled());
    fill(m_view->account()->form(), QStringLiteral("phone"), QStringLiteral("0813-9027"));
    QVERIFY(!save->isEnabled());
    fill(m_view->account()->form(), QStringLiteral("phone"), QStringLiteral("0813-9027-6611"));
    QVERIFY(save->refusal()->startsWith(QStringLiteral("Write down why")));
    fill(m_view->account(), QStringLiteral("why"), QStringLiteral("surat 027/15/POKJA-3/2026"));
    QVERIFY(save->isEnabled());
    QTest::keyClick(part<QLineEdit>(QStringLiteral("why")), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_registry->read(was.id).account.data.phone, QStringLiteral("+6281390276611"));
    QCOMPARE(m_registry->read(was.id).versions.size(), 2);
    QVERIFY(!save->isEnabled());
}

void TestAccountPage::storyIsReadable()
{
    Account account =
        m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")),
                        QStringLiteral("SK 027/8/2026"));
    m_desk->clock().advance(86400);
    AccountData changed = account.data;
    changed.phone = QStringLiteral("+6281390276611");
    m_registry->save(account.id, account.revision, changed, QStringLiteral("surat 15"));
    const QStringList story =
        accountstory::sentences(m_registry->read(account.id).versions, {}, m_desk->office().timeZone());
    QCOMPARE(story.size(), 2);
    QVERIFY(story.at(0).startsWith(QStringLiteral("On 3 Maret 2026 pukul 09.00 WIT: ")));
    QVERIFY(story.at(0).contains(QStringLiteral("9027-6611")) || story.at(0).contains(QStringLiteral("81390276611")));
    QVERIFY(story.at(0).contains(QStringLiteral("Siti Rumakat")));
    QVERIFY(story.at(0).contains(QStringLiteral("surat 15")));
    QVERIFY(story.at(1).contains(QStringLiteral("SK 027/8/2026")));
}

void TestAccountPage::personIsToldAndGetsTheirFile()
{
    Account account = m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw")), {});
    makeView();
    openRow(0);
    m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *told = part<ReasonButton>(QStringLiteral("personTold"));
    QVERIFY(!told->isVisible()); // nothing was corrected
    AccountData changed = account.data;
    changed.position = QStringLiteral("Sekretaris");
    m_registry->save(account.id, account.revision, changed, QStringLiteral("permintaan sendiri"));
    m_view->account()->open(account.id);
    m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(told->isVisible());
    QVERIFY(part<QLabel>(QStringLiteral("correctionLine"))->text().contains(QStringLiteral("3 x 24")));
    // The letter that tells of it, once; what is there is not replaced.
    const QTemporaryDir letters;
    const QString letter = letters.filePath(QStringLiteral("koreksi.pdf"));
    QVERIFY(part<ReasonButton>(QStringLiteral("correctionLetter"))->isVisible());
    m_view->account()->person()->saveLetter(letter);
    const qint64 size = QFileInfo(letter).size();
    QVERIFY(size > 5000);
    m_view->account()->person()->saveLetter(letter);
    QCOMPARE(QFileInfo(letter).size(), size);
    QVERIFY(m_view->bar()->kind() != MessageBar::Kind::Success); // said that it is there
    QTest::mouseClick(told, Qt::LeftButton);
    InlineQuestion *question = m_view->account()->person()->question();
    QVERIFY(question->isVisible());
    question->findChild<QComboBox *>()->setCurrentIndex(1);
    QTest::keyClicks(question->findChild<QPlainTextEdit *>(), QStringLiteral("Abdul Rasyid"));
    for (QPushButton *button : question->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Note it"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto notices = PrivacyDesk(m_desk->office()).notices(account.id);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().how == ToldHow::Phone);
    QVERIFY(!told->isVisible());
    QTest::qWait(100);
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
        m_view->grab().save(folder + QStringLiteral("/account-story.png"));
    const QTemporaryDir files;
    m_view->account()->person()->save(files.filePath(QStringLiteral("orang.txt")));
    QVERIFY(QDir(files.path()).isEmpty());
    m_view->account()->person()->save(files.filePath(QStringLiteral("orang.zip")));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(files.filePath(QStringLiteral("orang.zip"))).size() > 2000, 30'000);
    QTRY_VERIFY(!part<ReasonButton>(QStringLiteral("personFile"))->refusal());
}

void TestAccountPage::showsWhatItSaidOnADay()
{
    Account account = m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw")), {});
    m_desk->clock().advance(5 * 86400);
    AccountData changed = account.data;
    changed.position = QStringLiteral("Sekretaris");
    m_registry->save(account.id, account.revision, changed, QStringLiteral("surat 15"));
    makeView();
    openRow(0);
    m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *said = part<QLabel>(QStringLiteral("asOf"));
    fill(m_view->account(), QStringLiteral("asOfDay"), QStringLiteral("3 Maret 2026"));
    QVERIFY2(said->text().contains(QStringLiteral("Anggota")), qPrintable(said->text()));
    fill(m_view->account(), QStringLiteral("asOfDay"), QStringLiteral("7 Maret 2026"));
    QVERIFY2(said->text().contains(QStringLiteral("Sekretaris")), qPrintable(said->text()));
    fill(m_view->account(), QStringLiteral("asOfDay"), QStringLiteral("1 Maret 2026"));
    QVERIFY(said->text().contains(QStringLiteral("not in the register yet")));
    fill(m_view->account(), QStringLiteral("asOfDay"), {});
    QVERIFY(!said->isVisible());
}

void TestAccountPage::newAccountByKeys()
{
    makeView();
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *save = part<ReasonButton>(QStringLiteral("saveAccount"));
    QVERIFY(m_view->account()->isVisible());
    QVERIFY(!save->isEnabled());
    fill(m_view->account()->form(), QStringLiteral("name"), QStringLiteral("Yohana Sapulette"));
    fill(m_view->account()->form(), QStringLiteral("userId"), QStringLiteral("YSAPULETTE"));
    fill(m_view->account()->form(), QStringLiteral("nip"), QStringLiteral("19850412201001100")); // 17 digits
    QVERIFY(!save->isEnabled());
    fill(m_view->account()->form(), QStringLiteral("nip"), QStringLiteral("198504122010012007"));
    fill(m_view->account()->form(), QStringLiteral("decreeDate"), QStringLiteral("04/05/22"));
    QVERIFY(!save->isEnabled());
    fill(m_view->account()->form(), QStringLiteral("decreeDate"), QStringLiteral("4/5/2022"));
    QVERIFY2(save->isEnabled(), qPrintable(save->refusal().value_or(QString())));
    QTest::mouseClick(save, Qt::LeftButton);
    const auto kept = m_registry->byUserId(QStringLiteral("ysapulette"));
    QVERIFY(kept.has_value());
    QCOMPARE(kept->data.decreeDate, QDate(2022, 5, 4));
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->model()->rowCount(), 1);
}

void TestAccountPage::otherDesksChangeIsAConflict()
{
    const Account was =
        m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    openRow(0);
    AccountData other = was.data;
    other.position = QStringLiteral("Ketua");
    other.unit = QStringLiteral("Dinas Kesehatan");
    m_registry->save(was.id, was.revision, other, QStringLiteral("meja lain"));
    fill(m_view->account()->form(), QStringLiteral("position"), QStringLiteral("Sekretaris"));
    fill(m_view->account(), QStringLiteral("why"), QStringLiteral("meja ini"));
    QTest::mouseClick(part<ReasonButton>(QStringLiteral("saveAccount")), Qt::LeftButton);
    QCOMPARE(m_registry->read(was.id).account.data.position, QStringLiteral("Ketua"));
    QCOMPARE(m_view->bar()->kind(), MessageBar::Kind::Warning);
    // What was typed is still there to be compared.
    QCOMPARE(m_view->account()->form()->findChild<QLineEdit *>(QStringLiteral("position"))->text(),
             QStringLiteral("Sekretaris"));
    // Field by field: what was typed here is proposed as mine, what only the other desk changed as theirs.
    auto *conflict = part<ConflictPanel>(QStringLiteral("conflictPanel"));
    QVERIFY(conflict->isVisible());
    QCOMPARE(conflict->findChildren<QRadioButton *>().size(), 4);
    QVERIFY(conflict->findChild<QRadioButton *>(QStringLiteral("conflict0M"))->isChecked());
    QVERIFY(conflict->findChild<QRadioButton *>(QStringLiteral("conflict1T"))->isChecked());
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
        m_view->grab().save(folder + QStringLiteral("/conflict-account.png"));
    QTest::mouseClick(conflict->findChild<QPushButton *>(QStringLiteral("conflictUse")), Qt::LeftButton);
    const AccountData now = m_registry->read(was.id).account.data;
    QCOMPARE(now.position, QStringLiteral("Sekretaris"));
    QCOMPARE(now.unit, QStringLiteral("Dinas Kesehatan"));
    QVERIFY(!conflict->isVisible());
}

void TestAccountPage::unsavedChangesAreNotLost()
{
    m_registry->add(person(QStringLiteral("A1"), QStringLiteral("Abdul Rasyid Kelilauw")), {});
    m_registry->add(person(QStringLiteral("B2"), QStringLiteral("Fatima Rumbouw")), {});
    makeView();
    openRow(0);
    const AccountId first = m_view->account()->id();
    fill(m_view->account()->form(), QStringLiteral("position"), QStringLiteral("Sekretaris"));
    openRow(1);
    QCOMPARE(m_view->account()->id(), first);
    QPushButton *discard = nullptr;
    const QList<QPushButton *> buttons = m_view->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == QStringLiteral("Discard them"))
            discard = button;
    }
    QVERIFY(discard);
    QTest::mouseClick(discard, Qt::LeftButton);
    QVERIFY(m_view->account()->id() != first);
}

void TestAccountPage::firstRegistrationIsKept()
{
    const Account account =
        m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    openRow(0);
    m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(2);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("copyData")), Qt::LeftButton);
    fill(m_view->account()->registration(), QStringLiteral("registeredOn"), QStringLiteral("7 Januari 2022"));
    fill(m_view->account()->registration(), QStringLiteral("place"), QStringLiteral("Lemari 2, map 14"));
    auto *keep = part<ReasonButton>(QStringLiteral("saveAccount"));
    QVERIFY2(keep->isEnabled(), qPrintable(keep->refusal().value_or(QString())));
    QTest::mouseClick(keep, Qt::LeftButton);
    const AccountFile file = m_registry->read(account.id);
    QVERIFY(file.first.has_value());
    QCOMPARE(file.first->registeredOn, QDate(2022, 1, 7));
    QCOMPARE(file.first->place, QStringLiteral("Lemari 2, map 14"));
    QCOMPARE(file.first->data.phone, account.data.phone);
}

void TestAccountPage::scansAreKeptAndShown()
{
    const Account account =
        m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    openRow(0);
    m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(2);
    RegistrationPanel *panel = m_view->account()->registration();
    QTemporaryDir dir;
    const auto write = [&dir](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    const QByteArray pdf = foreignfiles::pdfWithText({ "Registrasi awal", "Halaman dua" });
    auto *note = panel->findChild<QLabel *>(QStringLiteral("scansNote"));
    panel->addFiles({ write(QStringLiteral("palsu.pdf"), "bukan berkas") });
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(QStringLiteral("palsu.pdf")), 30000);
    QVERIFY(panel->newPapers().isEmpty());
    panel->addFiles({ write(QStringLiteral("registrasi.pdf"), pdf) });
    QTRY_COMPARE_WITH_TIMEOUT(panel->newPapers().size(), 1, 30000);
    QCOMPARE(panel->newPapers().first().pages, 2);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("copyData")), Qt::LeftButton);
    auto *keep = part<ReasonButton>(QStringLiteral("saveAccount"));
    QTRY_VERIFY2(keep->isEnabled(), qPrintable(keep->refusal().value_or(QString())));
    QTest::mouseClick(keep, Qt::LeftButton);
    const AccountFile file = m_registry->read(account.id);
    QCOMPARE(file.papers.size(), 1);
    QCOMPARE(RequestDesk(m_desk->office()).bytes(file.papers.first().sha256), pdf);
    auto *scans = panel->findChild<QListWidget *>(QStringLiteral("scans"));
    QTest::mouseClick(scans->viewport(), Qt::LeftButton, {}, scans->visualItemRect(scans->item(0)).center());
    auto *papers = m_view->findChild<PaperView *>();
    QVERIFY(papers->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(papers->pageCount(), 2, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(papers->sentence().isEmpty(), 30000);
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (!folder.isEmpty())
        m_view->grab().save(folder + QStringLiteral("/register-scan.png"));
    QTest::mouseClick(part<QPushButton>(QStringLiteral("closeScan")), Qt::LeftButton);
    QVERIFY(!papers->isVisible());
    QVERIFY(part<QTableView>(QStringLiteral("accounts"))->isVisible());
}

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"

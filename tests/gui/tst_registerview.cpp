// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "core/error.h"
#include "db/auditstore.h"
#include "desk/privacydesk.h"
#include "desk/requestdesk.h"
#include "gui/accountform.h"
#include "gui/accountpage.h"
#include "gui/accountstory.h"
#include "gui/conflictpanel.h"
#include "gui/emptystate.h"
#include "gui/inlinequestion.h"
#include "gui/messagebar.h"
#include "gui/paperview.h"
#include "gui/personband.h"
#include "gui/pokjaview.h"
#include "gui/reasonbutton.h"
#include "gui/registermodel.h"
#include "gui/registerview.h"
#include "gui/registrationpanel.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/foreignfiles.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace
{
AccountData person(const QString &userId, const QString &name)
{
    AccountData data;
    data.userId = userId;
    data.name = name;
    data.nip = QStringLiteral("198504122010011007");
    data.pokja = QStringLiteral("Pokja Pemilihan 3");
    data.phone = QStringLiteral("+6281244551029");
    data.position = QStringLiteral("Anggota");
    return data;
}
} // namespace

/// The register by clicks and keys.
class TestRegisterView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyShowsAWayOn();
    void pagesByKey();
    void searchesWhileTyping();
    void masksNumbersInTheList();
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
    void auditorReadsOnly();
    void pokjaFromASpreadsheet();
    void lockHidesEverything();
    void widthsAreRemembered();
    void looks_data();
    void looks();

private:
    void fill(QWidget *in, const QString &name, const QString &text);
    template <class T> T *part(const QString &name) const { return m_view->findChild<T *>(name); }
    void openRow(int row);
    void makeView();
    int viewed();
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RegisterDesk> m_registry;
    std::unique_ptr<PaperReader> m_reader;
    std::unique_ptr<RegisterView> m_view;
};

void TestRegisterView::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("LOKET_READER"))
        qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("LoketTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_registerview"));
    theme::apply(*qApp, theme::Mode::Light);
}

void TestRegisterView::init()
{
    QSettings().clear();
    m_desk = std::make_unique<TestDesk>();
    m_registry = std::make_unique<RegisterDesk>(m_desk->office());
    m_reader = std::make_unique<PaperReader>();
}

void TestRegisterView::cleanup()
{
    m_view.reset();
    m_reader.reset();
    m_registry.reset();
    m_desk.reset();
}

void TestRegisterView::makeView()
{
    m_view = std::make_unique<RegisterView>(AccountPage::Desks { m_desk->office(), *m_registry, *m_reader });
    m_view->resize(1366, 768);
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
}

void TestRegisterView::fill(QWidget *in, const QString &name, const QString &text)
{
    auto *field = in->findChild<QLineEdit *>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestRegisterView::openRow(int row)
{
    auto *table = part<QTableView>(QStringLiteral("accounts"));
    const QRect cell = table->visualRect(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
}

int TestRegisterView::viewed()
{
    Query q(m_desk->db(), QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = :event AND subject = :subject"));
    q.bind(QStringLiteral(":event"), int(AuditEvent::Viewed))
        .bind(QStringLiteral(":subject"), int(AuditSubject::Account));
    q.runOne();
    return q.integer(0);
}

void TestRegisterView::emptyShowsAWayOn()
{
    makeView();
    auto *list = part<QTableView>(QStringLiteral("accounts"));
    QVERIFY(!list->isVisible());
    const QList<EmptyState *> places = m_view->findChildren<EmptyState *>();
    const bool said = std::any_of(places.begin(), places.end(), [](const EmptyState *e) {
        return e->isVisible() && e->sentence().startsWith(QStringLiteral("The register is empty"));
    });
    QVERIFY(said);
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    QVERIFY(list->isVisible());
}

void TestRegisterView::pagesByKey()
{
    for (int i = 0; i < 250; ++i)
        m_registry->add(person(QStringLiteral("U%1").arg(i, 3, 10, QLatin1Char('0')),
                               QStringLiteral("Nama %1").arg(i, 3, 10, QLatin1Char('0'))),
                        {});
    RegisterModel model(*m_registry);
    model.reload();
    QCOMPARE(model.rowCount(), RegisterModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, RegisterModel::Name).data().toString());
    QStringList sorted = names;
    sorted.sort();
    sorted.removeDuplicates();
    QCOMPARE(names, sorted);
}

void TestRegisterView::searchesWhileTyping()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    m_registry->add(person(QStringLiteral("FRUMBOUW"), QStringLiteral("Fatima Rumbouw, S.Sos.")), {});
    makeView();
    auto *table = part<QTableView>(QStringLiteral("accounts"));
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(part<QLineEdit>(QStringLiteral("registerSearch")), QStringLiteral("rumbo"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("FRUMBOUW"));
    fill(m_view.get(), QStringLiteral("registerSearch"), QStringLiteral("zzzzqq"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible());
    fill(m_view.get(), QStringLiteral("registerSearch"), {});
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestRegisterView::masksNumbersInTheList()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    const QAbstractItemModel *model = part<QTableView>(QStringLiteral("accounts"))->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) }) {
            const QString text = model->index(0, column).data(role).toString();
            QVERIFY(!text.contains(QStringLiteral("011007")) && !text.contains(QStringLiteral("4551029")));
        }
    }
}

void TestRegisterView::openingIsWrittenDown()
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

void TestRegisterView::changeNeedsAReason()
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

void TestRegisterView::storyIsReadable()
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

void TestRegisterView::personIsToldAndGetsTheirFile()
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

void TestRegisterView::showsWhatItSaidOnADay()
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

void TestRegisterView::newAccountByKeys()
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

void TestRegisterView::otherDesksChangeIsAConflict()
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

void TestRegisterView::unsavedChangesAreNotLost()
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

void TestRegisterView::firstRegistrationIsKept()
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

void TestRegisterView::scansAreKeptAndShown()
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

void TestRegisterView::auditorReadsOnly()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    m_desk->enterAs(Role::Auditor, QStringLiteral("inspektorat"));
    Operator plain = m_desk->office().who();
    plain.administrator = false;
    m_desk->office().enter(plain, m_desk->office().session());
    makeView();
    openRow(0);
    QVERIFY(m_view->account()->form()->findChild<QLineEdit *>(QStringLiteral("name"))->isReadOnly());
    auto *save = part<ReasonButton>(QStringLiteral("saveAccount"));
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().startsWith(QStringLiteral("Only an officer")));
}

void TestRegisterView::pokjaFromASpreadsheet()
{
    makeView();
    QTest::mouseClick(part<QPushButton>(QStringLiteral("pokjas")), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("newPokja")), Qt::LeftButton);
    auto *save = part<ReasonButton>(QStringLiteral("savePokja"));
    QVERIFY(!save->isEnabled());
    fill(m_view->pokjas(), QStringLiteral("name"), QStringLiteral("Pokja Pemilihan 3"));
    fill(m_view->pokjas(), QStringLiteral("decreeNumber"), QStringLiteral("027/8/2026"));
    fill(m_view->pokjas(), QStringLiteral("validFrom"), QStringLiteral("2 Januari 2026"));
    fill(m_view->pokjas(), QStringLiteral("validUntil"), QStringLiteral("31 Desember 2025"));
    QVERIFY(!save->isEnabled());
    fill(m_view->pokjas(), QStringLiteral("validUntil"), QStringLiteral("31 Desember 2026"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("No\tNIP\tNama\tJabatan\n1\t198504122010011007\tAbdul Rasyid Kelilauw\tKetua\n"
                       "2\t198504122010012007\tYohana Sapulette\tAnggota\n"));
    QTest::mouseClick(part<QPushButton>(QStringLiteral("paste")), Qt::LeftButton);
    QVERIFY2(save->isEnabled(), qPrintable(save->refusal().value_or(QString())));
    QTest::mouseClick(save, Qt::LeftButton);
    const auto pokja = m_registry->pokja(QStringLiteral("Pokja Pemilihan 3"));
    QVERIFY(pokja.has_value());
    QCOMPARE(pokja->members.size(), 2);
    QCOMPARE(pokja->members.at(0).name, QStringLiteral("Abdul Rasyid Kelilauw"));
    QCOMPARE(pokja->members.at(1).position, QStringLiteral("Anggota"));
    QCOMPARE(pokja->validUntil, QDate(2026, 12, 31));
    QCOMPARE(part<QListWidget>(QStringLiteral("pokjaList"))->count(), 1);
}

void TestRegisterView::lockHidesEverything()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    openRow(0);
    m_view->hideAll();
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->model()->rowCount(), 0);
    QVERIFY(m_view->account()->form()->findChild<QLineEdit *>(QStringLiteral("name"))->text().isEmpty());
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(QStringLiteral("Kelilauw")), qPrintable(label->text()));
    m_view->reload();
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->model()->rowCount(), 1);
}

void TestRegisterView::widthsAreRemembered()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    part<QTableView>(QStringLiteral("accounts"))->setColumnWidth(0, 333);
    m_view.reset();
    makeView();
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->columnWidth(0), 333);
}

void TestRegisterView::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRegisterView::looks()
{
    QFETCH(bool, dark);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    const QStringList names = { QStringLiteral("Abdul Rasyid Kelilauw, S.T."), QStringLiteral("Fatima Rumbouw, S.Sos."),
                                QStringLiteral("Drs. Muhammad Ali Tuharea"), QStringLiteral("Yohana Sapulette") };
    for (const QString &name : names)
        m_registry->add(person(name.section(QLatin1Char(' '), 1, 1).toUpper(), name), QStringLiteral("SK 027/8/2026"));
    makeView();
    m_view->resize(1163, 768); // what the rail leaves of 1366
    openRow(0);
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    const QString mode = QString::fromLatin1(QTest::currentDataTag());
    for (int tab = 0; tab < 3; ++tab) {
        m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(accessiblenames::missing(m_view.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(accessiblenames::cut(m_view.get()).join(QLatin1Char('\n')), QString());
        if (!folder.isEmpty())
            m_view->grab().save(folder + QStringLiteral("/register-%1-%2.png").arg(tab).arg(mode));
    }
    QTest::mouseClick(part<QPushButton>(QStringLiteral("pokjas")), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("newPokja")), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(accessiblenames::cut(m_view.get()).join(QLatin1Char('\n')), QString());
    if (!folder.isEmpty())
        m_view->grab().save(folder + QStringLiteral("/pokja-%1.png").arg(mode));
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestRegisterView)
#include "tst_registerview.moc"

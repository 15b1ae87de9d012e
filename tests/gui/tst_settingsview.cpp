// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auditstore.h"
#include "desk/operatordesk.h"
#include "desk/privacydesk.h"
#include "desk/settingsdesk.h"
#include "gui/appearance.h"
#include "gui/breachform.h"
#include "gui/conflictpanel.h"
#include "gui/desklocation.h"
#include "gui/messagebar.h"
#include "gui/offerline.h"
#include "gui/officeform.h"
#include "gui/printpanel.h"
#include "gui/printservice.h"
#include "gui/reasonbutton.h"
#include "gui/secretlineedit.h"
#include "gui/settingsview.h"
#include "gui/theme.h"
#include "secrets/passwordhash.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

namespace
{
const QString sentence = QStringLiteral("empat kuda makan rumput");

/// A print system with two printers that prints nothing.
class TwoPrinters final : public PrintService
{
public:
    void refresh() override
    {
        PrintQueue near;
        near.name = QStringLiteral("loket");
        near.reach = PrinterReach::Local;
        PrintQueue far;
        far.name = QStringLiteral("lorong");
        far.reach = PrinterReach::Network;
        setQueues({ near, far }, {});
    }
    PrintJob *print(const PrintOrder &, const QByteArray &) override { return nullptr; }
    PrintJob *printSecret(const PrintOrder &, const std::function<void(QPagedPaintDevice &)> &) override
    {
        return nullptr;
    }
};
} // namespace

/// The settings by clicks and keys.
class TestSettingsView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savesAndTakesBack();
    void wrongPatternIsToldAtOnce();
    void sampleAndBlockAreLive();
    void onlyAnAdministratorSaves();
    void printerWarnsBesideItsName();
    void operatorsLifeByClicks();
    void weakPasswordStaysOut();
    void ownPasswordByEverybody();
    void themeTakesEffectAtOnce();
    void anotherPlaceCanBeTakenBack();
    void anotherDesksSettingsDoNotEatTyping();
    void breachByClicks();
    void theOtherDesksFieldCanStay();
    void looks_data();
    void looks();

private:
    void makeView();
    void fill(const QString &name, const QString &text);
    QWidget *section() const;
    template <class T> T *part(const QString &name) const { return m_view->findChild<T *>(name); }
    template <class T> T *here(const QString &name) const { return section()->findChild<T *>(name); }
    ReasonButton *save() const { return part<ReasonButton>(QStringLiteral("saveSettings")); }
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<OperatorDesk> m_operators;
    std::unique_ptr<TwoPrinters> m_printers;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<SettingsView> m_view;
};

void TestSettingsView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("LoketTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_settingsview"));
    theme::apply(*qApp, theme::Mode::Light);
}

void TestSettingsView::init()
{
    QSettings().clear();
    m_desk = std::make_unique<TestDesk>();
    m_settings = std::make_unique<SettingsDesk>(m_desk->office());
    m_operators = std::make_unique<OperatorDesk>(m_desk->office());
    m_printers = std::make_unique<TwoPrinters>();
    m_appearance = std::make_unique<Appearance>(*qApp);
    // The first operator is the administrator; the session knows it after a new login.
    m_desk->office().enter(m_operators->operators().first(), m_desk->office().session());
}

void TestSettingsView::cleanup()
{
    m_view.reset();
    m_appearance.reset();
    m_printers.reset();
    m_operators.reset();
    m_settings.reset();
    m_desk.reset();
    theme::apply(*qApp, theme::Mode::Light);
}

void TestSettingsView::makeView()
{
    m_view = std::make_unique<SettingsView>(
        SettingsView::Desks { m_desk->office(), *m_settings, *m_operators, *m_printers, *m_appearance });
    m_view->resize(1163, 768);
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
}

QWidget *TestSettingsView::section() const
{
    return m_view->findChild<QStackedWidget *>()->currentWidget();
}

void TestSettingsView::fill(const QString &name, const QString &text)
{
    auto *field = here<QLineEdit>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestSettingsView::savesAndTakesBack()
{
    makeView();
    QVERIFY(!save()->isEnabled());
    QCOMPARE(save()->toolTip(), QStringLiteral("Nothing was changed."));
    fill(QStringLiteral("address"), QStringLiteral("Jalan Wailola, Bula"));
    m_view->showSection(SettingsView::RulesSection);
    here<QSpinBox>(QStringLiteral("idleLockMinutes"))->setValue(3);
    QVERIFY(save()->isEnabled());
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(m_desk->office().settings().address, QStringLiteral("Jalan Wailola, Bula"));
    QCOMPARE(m_desk->office().settings().idleLockMinutes, 3);
    QVERIFY(!save()->isEnabled());
    auto *offer = m_view->findChild<OfferLine *>();
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QVERIFY(m_desk->office().settings().address.isEmpty());
    QCOMPARE(m_desk->office().settings().idleLockMinutes, 5);
    Query q(m_desk->db(), QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = :event AND subject = :subject"));
    q.bind(QStringLiteral(":event"), int(AuditEvent::Changed))
        .bind(QStringLiteral(":subject"), int(AuditSubject::Settings));
    q.runOne();
    QCOMPARE(q.integer(0), 2);
}

void TestSettingsView::wrongPatternIsToldAtOnce()
{
    makeView();
    m_view->showSection(SettingsView::LettersSection);
    fill(QStringLiteral("numberPattern"), QStringLiteral("000.3.5/{nomor}/PBJ"));
    auto *note = here<QLabel>(QStringLiteral("numberPatternNote"));
    QVERIFY(!note->text().isEmpty());
    QCOMPARE(note->property("tone").toInt(), int(theme::Tone::Refusal));
    QVERIFY(!save()->isEnabled());
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(m_desk->office().settings().numberPattern, OfficeSettings {}.numberPattern);
}

void TestSettingsView::sampleAndBlockAreLive()
{
    makeView();
    m_view->showSection(SettingsView::LettersSection);
    fill(QStringLiteral("numberPattern"), QStringLiteral("{klas}/{urut}/{unit}/{tahun}"));
    QVERIFY(here<QLabel>(QStringLiteral("numberPatternNote"))->text().contains(QStringLiteral("000.3.5/12/PBJ/2026")));
    here<QComboBox>(QStringLiteral("manner"))->setCurrentIndex(1);
    fill(QStringLiteral("position"), QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA"));
    QVERIFY(!save()->isEnabled()); // a.n. of nobody
    fill(QStringLiteral("onBehalfOf"), QStringLiteral("SEKRETARIS DAERAH"));
    fill(QStringLiteral("name"), QStringLiteral("Drs. Muhammad Ali Tuharea"));
    const QString block = here<QLabel>(QStringLiteral("block"))->text();
    QVERIFY2(block.startsWith(QStringLiteral("a.n. SEKRETARIS DAERAH")), qPrintable(block));
    QVERIFY(block.contains(QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA,")));
    QVERIFY2(save()->isEnabled(), qPrintable(save()->toolTip()));
    here<QCheckBox>(QStringLiteral("tteFrame"))->setChecked(true);
    QVERIFY(here<QLabel>(QStringLiteral("block"))->text().contains(QStringLiteral("TTE")));
    here<QSpinBox>(QStringLiteral("marginTop"))->setValue(33); // of the sheet's own form
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(m_desk->office().settings().signatory.tteFrame, 1);
    QCOMPARE(m_desk->office().settings().marginTop, 33);
}

void TestSettingsView::onlyAnAdministratorSaves()
{
    Operator plain = m_desk->office().who();
    plain.administrator = false;
    m_desk->office().enter(plain, m_desk->office().session());
    makeView();
    fill(QStringLiteral("address"), QStringLiteral("Jalan Wailola, Bula"));
    QVERIFY(!save()->isEnabled());
    QVERIFY(save()->toolTip().startsWith(QStringLiteral("Only an administrator")));
    m_view->showSection(SettingsView::OperatorsSection);
    QVERIFY(!part<ReasonButton>(QStringLiteral("addOperator"))->isEnabled());
    QVERIFY(!part<ReasonButton>(QStringLiteral("addOperator"))->toolTip().isEmpty());
    m_view->showSection(SettingsView::PrintersSection);
    QVERIFY(!here<QComboBox>(QStringLiteral("secret"))->isEnabled());
}

void TestSettingsView::printerWarnsBesideItsName()
{
    makeView();
    m_view->showSection(SettingsView::PrintersSection);
    auto *secret = here<QComboBox>(QStringLiteral("secret"));
    QCOMPARE(secret->count(), 3);
    secret->setFocus();
    QTest::keyClick(secret, Qt::Key_Down);
    QTest::keyClick(secret, Qt::Key_Down);
    QCOMPARE(secret->currentData().toString(), QStringLiteral("lorong"));
    QVERIFY(here<QLabel>(QStringLiteral("secretNote"))->text().contains(QStringLiteral("network")));
    QVERIFY2(save()->isEnabled(), qPrintable(save()->toolTip()));
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(m_desk->office().settings().secretPrinter, QStringLiteral("lorong"));
}

void TestSettingsView::operatorsLifeByClicks()
{
    makeView();
    m_view->showSection(SettingsView::OperatorsSection);
    auto *table = part<QTableView>(QStringLiteral("operators"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("addOperator")), Qt::LeftButton);
    fill(QStringLiteral("fullName"), QStringLiteral("Benediktus Latupeirissa"));
    fill(QStringLiteral("userName"), QStringLiteral("beni"));
    auto *role = here<QComboBox>(QStringLiteral("role"));
    role->setCurrentIndex(role->findData(int(Role::Archivist)));
    auto *confirm = part<ReasonButton>(QStringLiteral("confirmOperator"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(here<SecretLineEdit>(QStringLiteral("password")), sentence);
    QTest::keyClicks(here<SecretLineEdit>(QStringLiteral("again")), sentence);
    QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20000);
    const auto find = [this] {
        for (const Operator &who : m_operators->operators()) {
            if (who.userName == QStringLiteral("beni"))
                return who;
        }
        return Operator {};
    };
    QCOMPARE(find().role, Role::Archivist);
    QVERIFY(
        passwordhash::verify(m_operators->begin(QStringLiteral("beni")).hash, SecretBytes::copyOf(sentence.toUtf8())));
    for (int row = 0; row < 2; ++row) {
        if (table->model()->index(row, 1).data().toString() == QStringLiteral("beni"))
            table->selectRow(row);
    }
    QTest::mouseClick(part<QPushButton>(QStringLiteral("changeOperator")), Qt::LeftButton);
    role->setCurrentIndex(role->findData(int(Role::Auditor)));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(find().role, Role::Auditor);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("disableOperator")), Qt::LeftButton);
    QVERIFY(find().disabled);
    QTest::mouseClick(m_view->findChild<OfferLine *>()->first(), Qt::LeftButton);
    QVERIFY(!find().disabled);
}

void TestSettingsView::weakPasswordStaysOut()
{
    makeView();
    m_view->showSection(SettingsView::OperatorsSection);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("addOperator")), Qt::LeftButton);
    fill(QStringLiteral("fullName"), QStringLiteral("Benediktus Latupeirissa"));
    fill(QStringLiteral("userName"), QStringLiteral("beni"));
    QTest::keyClicks(here<SecretLineEdit>(QStringLiteral("password")), QStringLiteral("Pendek1!"));
    QTest::keyClicks(here<SecretLineEdit>(QStringLiteral("again")), QStringLiteral("Pendek1!"));
    auto *confirm = part<ReasonButton>(QStringLiteral("confirmOperator"));
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!confirm->toolTip().isEmpty());
}

void TestSettingsView::ownPasswordByEverybody()
{
    Operator plain = m_desk->office().who();
    plain.administrator = false;
    m_desk->office().enter(plain, m_desk->office().session());
    makeView();
    m_view->showSection(SettingsView::OperatorsSection);
    auto *button = part<ReasonButton>(QStringLiteral("newPassword"));
    QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClicks(here<SecretLineEdit>(QStringLiteral("password")), sentence);
    QTest::keyClicks(here<SecretLineEdit>(QStringLiteral("again")), sentence);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("confirmOperator")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->bar()->kind(), MessageBar::Kind::Success, 20000);
    QVERIFY(passwordhash::verify(m_operators->begin(plain.userName).hash, SecretBytes::copyOf(sentence.toUtf8())));
}

void TestSettingsView::themeTakesEffectAtOnce()
{
    makeView();
    m_view->showSection(SettingsView::DeskSection);
    auto *choice = here<QComboBox>(QStringLiteral("theme"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QVERIFY(theme::isDark());
    QTest::keyClick(choice, Qt::Key_Up);
    QVERIFY(!theme::isDark());
    QVERIFY(here<QLabel>(QStringLiteral("database"))->text().contains(m_desk->file()));
}

void TestSettingsView::anotherPlaceCanBeTakenBack()
{
    desklocation::save(m_desk->url());
    makeView();
    connect(m_view.get(), &SettingsView::elsewhereAsked, this, [] { desklocation::forget(); });
    m_view->showSection(SettingsView::DeskSection);
    QTest::mouseClick(here<QPushButton>(QStringLiteral("elsewhere")), Qt::LeftButton);
    QVERIFY(!desklocation::saved().has_value());
    auto *offer = m_view->findChild<OfferLine *>();
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QCOMPARE(desklocation::saved()->file, m_desk->file());
}

void TestSettingsView::anotherDesksSettingsDoNotEatTyping()
{
    makeView();
    fill(QStringLiteral("address"), QStringLiteral("Jalan Wailola"));
    OfficeSettings other = m_desk->office().settings();
    other.phone = QStringLiteral("(0915) 21001");
    m_settings->save(other);
    QCOMPARE(here<QLineEdit>(QStringLiteral("address"))->text(), QStringLiteral("Jalan Wailola"));
    QTest::mouseClick(save(), Qt::LeftButton);
    auto *panel = m_view->findChild<ConflictPanel *>();
    QVERIFY(panel->isOpen());
    QCOMPARE(m_desk->office().settings().phone, other.phone);
    QCOMPARE(m_desk->office().settings().address, other.address); // nothing is written before the choice
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_view->grab().save(folder + QStringLiteral("/settings-conflict.png")));
    QTest::mouseClick(part<QPushButton>(QStringLiteral("conflictUse")), Qt::LeftButton);
    QVERIFY(!panel->isOpen());
    QCOMPARE(m_desk->office().settings().address, QStringLiteral("Jalan Wailola")); // typed here
    QCOMPARE(m_desk->office().settings().phone, other.phone); // changed by the other alone
    QCOMPARE(here<QLineEdit>(QStringLiteral("phone"))->text(), other.phone);
}

void TestSettingsView::breachByClicks()
{
    makeView();
    m_view->showSection(SettingsView::PrivacySection);
    QVERIFY(here<QLabel>(QStringLiteral("noBreach"))->isVisible());
    auto *record = here<ReasonButton>(QStringLiteral("saveBreach"));
    auto *notice = here<ReasonButton>(QStringLiteral("breachNotice"));
    auto *persons = here<ReasonButton>(QStringLiteral("personsTold"));
    QVERIFY(record->refusal() && notice->refusal() && persons->refusal());
    for (const char *name : { "breachExposed", "breachHappened", "breachHandling" }) {
        QVERIFY(record->refusal());
        QTest::keyClicks(here<QPlainTextEdit>(QString::fromLatin1(name)), QStringLiteral("nama dan NIP"));
    }
    QVERIFY2(!record->refusal(), qPrintable(record->refusal().value_or(QString())));
    QTest::mouseClick(record, Qt::LeftButton);
    QCOMPARE(PrivacyDesk(m_desk->office()).breaches(ReportPeriod::year(QDate(2026, 1, 1))).size(), 1);
    auto *clock = here<QLabel>(QStringLiteral("breachClock"));
    QVERIFY2(clock->text().contains(QStringLiteral("72")), qPrintable(clock->text()));
    QVERIFY(!here<QLabel>(QStringLiteral("noBreach"))->isVisible());
    QVERIFY(record->refusal()); // nothing was changed
    QTest::mouseClick(persons, Qt::LeftButton);
    QVERIFY(persons->refusal());
    QVERIFY(!here<ReasonButton>(QStringLiteral("authorityTold"))->refusal());
    m_desk->clock().advance(73 * 3600);
    m_view->reload();
    QVERIFY2(clock->text().contains(QStringLiteral("overdue")), qPrintable(clock->text()));
    QTest::mouseClick(notice, Qt::LeftButton);
    QVERIFY(m_view->bar()->kind() == MessageBar::Kind::Success); // the last that was said: nothing went wrong
    QVERIFY(m_view->findChild<BreachForm *>()->findChild<PrintPanel *>()->isVisible());
    QCOMPARE(accessiblenames::missing(m_view.get()), QStringList());
    m_view->hideAll();
    QVERIFY(here<QPlainTextEdit>(QStringLiteral("breachExposed"))->toPlainText().isEmpty());
    QVERIFY(AuditStore(m_desk->db()).check().damage.isEmpty());
}

void TestSettingsView::theOtherDesksFieldCanStay()
{
    makeView();
    fill(QStringLiteral("address"), QStringLiteral("Jalan Wailola"));
    OfficeSettings other = m_desk->office().settings();
    other.address = QStringLiteral("Jalan Protokol 1");
    m_settings->save(other);
    QTest::mouseClick(save(), Qt::LeftButton);
    auto *panel = m_view->findChild<ConflictPanel *>();
    QVERIFY(panel->isOpen());
    QTest::mouseClick(panel->findChild<QAbstractButton *>(QStringLiteral("conflict0T")), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("conflictUse")), Qt::LeftButton);
    QCOMPARE(m_desk->office().settings(), other);
    QCOMPARE(here<QLineEdit>(QStringLiteral("address"))->text(), other.address);
    // Discarding what was typed closes the question too.
    fill(QStringLiteral("city"), QStringLiteral("Geser"));
    other.city = QStringLiteral("Werinama");
    m_settings->save(other);
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(panel->isOpen());
    QTest::mouseClick(part<QPushButton>(QStringLiteral("discardSettings")), Qt::LeftButton);
    QVERIFY(!panel->isOpen());
    QCOMPARE(here<QLineEdit>(QStringLiteral("city"))->text(), other.city);
}

void TestSettingsView::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestSettingsView::looks()
{
    QFETCH(bool, dark);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    makeView();
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    const QString mode = QString::fromLatin1(QTest::currentDataTag());
    for (int i = SettingsView::OfficeSection; i <= SettingsView::PrivacySection; ++i) {
        m_view->showSection(SettingsView::Section(i));
        if (i == SettingsView::OperatorsSection)
            QTest::mouseClick(part<QPushButton>(QStringLiteral("addOperator")), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(accessiblenames::missing(m_view.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(accessiblenames::cut(m_view.get()).join(QLatin1Char('\n')), QString());
        if (!folder.isEmpty())
            m_view->grab().save(folder + QStringLiteral("/settings-%1-%2.png").arg(i).arg(mode));
    }
}

QTEST_MAIN(TestSettingsView)
#include "tst_settingsview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/operatorstore.h"
#include "desk/operatordesk.h"
#include "gui/loginpage.h"
#include "gui/reasonbutton.h"
#include "gui/secretlineedit.h"
#include "gui/theme.h"
#include "secrets/passwordhash.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <sodium.h>

namespace
{
const QString sentence = QStringLiteral("empat kuda makan rumput");
const QByteArray hashOfSentence()
{
    static const QByteArray hash = passwordhash::hash(SecretBytes::copyOf(sentence.toUtf8()));
    return hash;
}
} // namespace

/// The login by keys alone.
class TestLoginPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void rightPasswordEnters();
    void wrongPasswordIsToldAndWiped();
    void aWeakHashIsMadeAnew();
    void sixthTryWaits();
    void buttonSaysWhatIsMissing();
    void looks_data();
    void looks();

private:
    void type(const QString &name, const QString &password);
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<OperatorDesk> m_operators;
    std::unique_ptr<LoginPage> m_page;
};

void TestLoginPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("LoketTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_loginpage"));
    theme::apply(*qApp, theme::Mode::Light);
}

void TestLoginPage::init()
{
    QSettings().clear();
    m_page.reset();
    m_desk = std::make_unique<TestDesk>();
    m_operators = std::make_unique<OperatorDesk>(m_desk->office());
    const Operator siti = m_operators->operators().first();
    m_operators->setPassword(siti.id, siti.revision, hashOfSentence());
    m_desk->office().leave();
    m_page = std::make_unique<LoginPage>(m_desk->office(), *m_operators);
    m_page->resize(1366, 768);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
}

void TestLoginPage::type(const QString &name, const QString &password)
{
    auto *user = m_page->findChild<QLineEdit *>(QStringLiteral("userName"));
    user->setFocus();
    user->selectAll();
    QTest::keyClicks(user, name);
    QTest::keyClick(user, Qt::Key_Return);
    auto *field = m_page->findChild<SecretLineEdit *>(QStringLiteral("password"));
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestLoginPage::rightPasswordEnters()
{
    QSignalSpy entered(m_page.get(), &LoginPage::entered);
    type(QStringLiteral(" Siti "), sentence);
    QVERIFY(m_page->findChild<SecretLineEdit *>(QStringLiteral("password"))->isEmpty());
    QVERIFY(entered.wait(20000));
    QVERIFY(m_desk->office().isLoggedIn());
    QCOMPARE(m_desk->office().who().userName, QStringLiteral("siti"));
    // The next start asks for the password alone.
    m_page->start();
    QCOMPARE(m_page->findChild<QLineEdit *>(QStringLiteral("userName"))->text(), QStringLiteral("siti"));
}

void TestLoginPage::wrongPasswordIsToldAndWiped()
{
    auto *message = m_page->findChild<QLabel *>(QStringLiteral("message"));
    type(QStringLiteral("siti"), QStringLiteral("bukan kalimatnya itu"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("wrong")), 20000);
    QVERIFY(!m_desk->office().isLoggedIn());
    QVERIFY(m_page->findChild<SecretLineEdit *>(QStringLiteral("password"))->isEmpty());
    QVERIFY(!QSettings().contains(QStringLiteral("login/userName")));
}

void TestLoginPage::aWeakHashIsMadeAnew()
{
    // As an older Loket would have kept it: the same function with less memory.
    char weak[crypto_pwhash_STRBYTES];
    const QByteArray typed = sentence.toUtf8();
    QCOMPARE(crypto_pwhash_str(weak, typed.constData(), unsigned(typed.size()), crypto_pwhash_OPSLIMIT_MIN,
                               crypto_pwhash_MEMLIMIT_INTERACTIVE),
             0);
    QVERIFY(passwordhash::needsRehash(weak));
    const auto stored = [this] { return OperatorStore(m_desk->db()).byName(QStringLiteral("siti"))->hash; };
    Query(m_desk->db(), QStringLiteral("UPDATE operator SET password_hash = :hash"))
        .bind(QStringLiteral(":hash"), QString::fromLatin1(weak))
        .run();
    QCOMPARE(stored(), QByteArray(weak));
    QSignalSpy entered(m_page.get(), &LoginPage::entered);
    type(QStringLiteral("siti"), sentence);
    QTRY_COMPARE_WITH_TIMEOUT(entered.size(), 1, 20000);
    QVERIFY(stored() != QByteArray(weak));
    QVERIFY(!passwordhash::needsRehash(stored()));
    QVERIFY(passwordhash::verify(stored(), SecretBytes::copyOf(typed)));
}

void TestLoginPage::sixthTryWaits()
{
    const Operator siti = m_operators->operators().first();
    const LoginTicket ticket { siti.userName, siti, hashOfSentence() };
    for (int i = 0; i < 5; ++i) {
        QVERIFY_THROWS_EXCEPTION(Error, m_operators->finish(ticket, false, QStringLiteral("meja")));
    }
    auto *button = m_page->findChild<ReasonButton *>(QStringLiteral("logIn"));
    type(QStringLiteral("siti"), sentence);
    QTRY_VERIFY(button->refusal().has_value() && button->refusal()->contains(QStringLiteral("30")));
    QVERIFY(!m_desk->office().isLoggedIn());
    // It counts down by itself, and another name is not slowed.
    QTRY_VERIFY_WITH_TIMEOUT(button->refusal()->contains(QStringLiteral("29")), 5000);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("userName")), QStringLiteral("x"));
    QVERIFY(!button->refusal()->contains(QStringLiteral("29")));
}

void TestLoginPage::buttonSaysWhatIsMissing()
{
    auto *button = m_page->findChild<ReasonButton *>(QStringLiteral("logIn"));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Type the user name."));
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("userName")), QStringLiteral("siti"));
    QCOMPARE(button->toolTip(), QStringLiteral("Type the password."));
    QTest::keyClicks(m_page->findChild<SecretLineEdit *>(QStringLiteral("password")), QStringLiteral("a"));
    QVERIFY(button->isEnabled());
}

void TestLoginPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLoginPage::looks()
{
    QFETCH(bool, dark);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    init(); // again, in these words
    QCOMPARE(accessiblenames::missing(m_page.get()).join(QLatin1Char(10)), QString());
    QCOMPARE(accessiblenames::cut(m_page.get()).join(QLatin1Char(10)), QString());
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_page->grab().save(
            folder + QStringLiteral("/login-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestLoginPage)
#include "tst_loginpage.moc"

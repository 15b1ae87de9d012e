// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"
#include "gui/connectpage.h"
#include "gui/desklocation.h"
#include "gui/keyring.h"
#include "gui/loginpage.h"
#include "gui/secretlineedit.h"
#include "gui/startup.h"
#include "support/screenwords.h"
#include "support/secretservice.h"
#include "support/testdesk.h"
#include "support/traces.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 30'000; // ms; a bound for a hang, not a measure

/// The one page of that kind on the screen.
template <class Page> Page *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *page = qobject_cast<Page *>(window); page && page->isVisible())
            return page;
    }
    return nullptr;
}
} // namespace

/// The password of the database in the desktop's key ring, on a bus of the test's own; and where no key ring runs: one
/// sentence, the password asked for at each start, and nothing in plain anywhere.
class TestKeyring final : public QObject
{
    Q_OBJECT
public:
    explicit TestKeyring(const QString &home)
        : m_home(home)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QSettings().clear(); }
    void theRingKeepsIt();
    void withoutAServiceOneSentence();
    void withoutABusOneSentence();
    void withoutAServiceItIsAskedForAtEachStart();
    void withAServiceItIsAskedForOnce();

private:
    struct Answer {
        bool came = false;
        QString secret;
        QString sentence;
    };
    Answer read(const QString &name);
    Answer write(const QString &name, const QString &secret);
    void typeInto(ConnectPage &page, const QString &password);

    QString m_home;
    QProcess m_bus;
    std::unique_ptr<SecretService> m_service;
    ScreenWords m_words;
};

void TestKeyring::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
    QVERIFY(m_bus.waitForReadyRead(patience));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_service = std::make_unique<SecretService>(QString::fromLatin1(address));
}

void TestKeyring::cleanupTestCase()
{
    m_service.reset();
    m_bus.kill();
    m_bus.waitForFinished();
}

TestKeyring::Answer TestKeyring::read(const QString &name)
{
    Answer answer;
    keyring::read(name, this, [&](const QString &secret, const QString &sentence) {
        answer = { true, secret, sentence };
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.came, patience); }();
    return answer;
}

TestKeyring::Answer TestKeyring::write(const QString &name, const QString &secret)
{
    Answer answer;
    keyring::write(name, secret, this, [&](const QString &sentence) { answer = { true, {}, sentence }; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.came, patience); }();
    return answer;
}

void TestKeyring::theRingKeepsIt()
{
    QVERIFY(m_service->start());
    QVERIFY(read(u"postgresql://meja@10.0.0.5:5432/loket"_s).sentence.contains(u"belum memuat"_s));
    QCOMPARE(write(u"postgresql://meja@10.0.0.5:5432/loket"_s, u"kenari-é-42"_s).sentence, QString());
    QCOMPARE(m_service->values(), QList<QByteArray> { "kenari-é-42" });
    const Answer kept = read(u"postgresql://meja@10.0.0.5:5432/loket"_s);
    QCOMPARE(kept.secret, u"kenari-é-42"_s);
    QCOMPARE(kept.sentence, QString());
    QVERIFY(read(u"postgresql://meja@10.0.0.6:5432/loket"_s).secret.isEmpty()); // another place, another password
    m_service->stop();
}

void TestKeyring::withoutAServiceOneSentence()
{
    const QString password = u"rahasia-tanpa-gelang"_s;
    for (const Answer &answer : { write(u"postgresql://a"_s, password), read(u"postgresql://a"_s) }) {
        QVERIFY2(answer.sentence.contains(u"setiap kali"_s), qPrintable(answer.sentence));
        QCOMPARE(answer.sentence.count(u'.'), 2);
        QVERIFY(answer.secret.isEmpty());
    }
    QCOMPARE(Traces(password.toUtf8()).in({ m_home }), QStringList());
}

/// This program once more, on a computer without a session bus.
void TestKeyring::withoutABusOneSentence()
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), { u"--read"_s });
    QVERIFY(other.waitForFinished(patience));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(QString::fromUtf8(other.readAllStandardOutput()).contains(u"setiap kali"_s));
}

void TestKeyring::typeInto(ConnectPage &page, const QString &password)
{
    auto *field = page.findChild<SecretLineEdit *>(u"password"_s);
    QVERIFY(field);
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestKeyring::withoutAServiceItIsAskedForAtEachStart()
{
    TestDesk desk(u"postgres"_s);
    desklocation::save(desk.url());
    const Traces password { desk.url().password.toUtf8() };
    for (int start = 0; start < 2; ++start) {
        Appearance appearance(*qApp);
        Startup startup({}, appearance);
        startup.start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<ConnectPage>(), patience);
        const QString said = shown<ConnectPage>()->findChild<QLabel *>(u"sentence"_s)->text();
        QVERIFY2(said.contains(u"setiap kali"_s), qPrintable(said));
        typeInto(*shown<ConnectPage>(), u"bukan ini"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<ConnectPage>()->findChild<QLabel *>(u"sentence"_s)->text() != said, patience);
        QVERIFY(!shown<LoginPage>());
        typeInto(*shown<ConnectPage>(), desk.url().password);
        QTRY_VERIFY_WITH_TIMEOUT(shown<LoginPage>(), patience);
        QTest::qWait(200); // what would be written is written
        QCOMPARE(password.in({ m_home }), QStringList());
        shown<LoginPage>()->close();
    }
}

void TestKeyring::withAServiceItIsAskedForOnce()
{
    QVERIFY(m_service->start());
    TestDesk desk(u"postgres"_s);
    desklocation::save(desk.url());
    for (int start = 0; start < 2; ++start) {
        Appearance appearance(*qApp);
        Startup startup({}, appearance);
        startup.start();
        if (start == 0) {
            QTRY_VERIFY_WITH_TIMEOUT(shown<ConnectPage>(), patience);
            typeInto(*shown<ConnectPage>(), desk.url().password);
        }
        QTRY_VERIFY_WITH_TIMEOUT(shown<LoginPage>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_service->values().contains(desk.url().password.toUtf8()), patience);
        shown<LoginPage>()->close();
        QCOMPARE(shown<ConnectPage>(), nullptr);
    }
    QCOMPARE(Traces(desk.url().password.toUtf8()).in({ m_home }), QStringList());
    m_service->stop();
}

/// A home of the test's own, so that what is left in it is Loket's.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *place : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(place, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    if (application.arguments().contains(u"--read"_s)) {
        const ScreenWords words;
        keyring::read(u"postgresql://a"_s, qApp, [](const QString &, const QString &sentence) {
            std::printf("%s\n", qPrintable(sentence));
            QCoreApplication::exit(0);
        });
        return QApplication::exec();
    }
    TestKeyring test(home.path());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"

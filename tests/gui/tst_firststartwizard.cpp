// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectpage.h"
#include "gui/desklocation.h"
#include "gui/firststartwizard.h"
#include "gui/officeform.h"
#include "gui/operatorform.h"
#include "gui/placeform.h"
#include "gui/reasonbutton.h"
#include "gui/secretlineedit.h"
#include "gui/theme.h"
#include "secrets/passwordhash.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace
{
const QString sentence = QStringLiteral("empat kuda makan rumput");
}

/// The first start by keys and clicks.
class TestFirstStartWizard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void walksToTheEnd();
    void saysWhatIsMissing();
    void nipOfSeventeenDigitsStaysOut();
    void passwordIsJudgedWhileTyped();
    void logoIsAPictureOrNothing();
    void serverMustAnswer();
    void joinsAnOffice();
    void opensTheFileThatIsThere();
    void placeIsRememberedWithoutPassword();
    void connectPageGivesThePassword();
    void looks_data();
    void looks();

private:
    void fill(const QString &name, const QString &text);
    void fillSecret(const QString &name, const QString &text);
    ReasonButton *next() const { return m_wizard->findChild<ReasonButton *>(QStringLiteral("next")); }
    void goOn() { QTest::mouseClick(next(), Qt::LeftButton); }
    void fillOperator();
    QTemporaryDir m_dir;
    std::unique_ptr<FirstStartWizard> m_wizard;
};

void TestFirstStartWizard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("LoketTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_firststartwizard"));
    qRegisterMetaType<FirstStart>();
    theme::apply(*qApp, theme::Mode::Light);
}

void TestFirstStartWizard::init()
{
    QSettings().clear();
    DatabaseUrl place;
    place.file = m_dir.filePath(QStringLiteral("loket.db"));
    m_wizard = std::make_unique<FirstStartWizard>(place);
    m_wizard->resize(900, 720);
    m_wizard->show();
    QApplication::setActiveWindow(m_wizard.get());
}

void TestFirstStartWizard::cleanup()
{
    m_wizard.reset();
}

void TestFirstStartWizard::fill(const QString &name, const QString &text)
{
    QLineEdit *field = nullptr;
    for (QWidget *form : { static_cast<QWidget *>(m_wizard->office()), static_cast<QWidget *>(m_wizard->first()),
                           static_cast<QWidget *>(m_wizard->place()) }) {
        if (form->isVisible() && !field)
            field = form->findChild<QLineEdit *>(name);
    }
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestFirstStartWizard::fillSecret(const QString &name, const QString &text)
{
    auto *field = m_wizard->first()->findChild<SecretLineEdit *>(name);
    field->wipe();
    QTest::keyClicks(field, text);
}

void TestFirstStartWizard::fillOperator()
{
    fill(QStringLiteral("fullName"), QStringLiteral("Siti Rumakat, S.Kom."));
    fill(QStringLiteral("nip"), QStringLiteral("19850101 201001 2 001"));
    fill(QStringLiteral("userName"), QStringLiteral("Siti"));
    fillSecret(QStringLiteral("password"), sentence);
    fillSecret(QStringLiteral("again"), sentence);
}

void TestFirstStartWizard::walksToTheEnd()
{
    QSignalSpy finished(m_wizard.get(), &FirstStartWizard::finished);
    fill(QStringLiteral("address"), QStringLiteral("Jalan Wailola, Bula"));
    goOn();
    QCOMPARE(m_wizard->page(), 1);
    fillOperator();
    goOn();
    QCOMPARE(m_wizard->page(), 2);
    QCOMPARE(next()->text(), QStringLiteral("Open Loket"));
    goOn();
    QVERIFY(finished.wait(20000));
    const auto collected = finished.first().first().value<FirstStart>();
    QVERIFY(!collected.joins);
    QCOMPARE(collected.place.file, m_dir.filePath(QStringLiteral("loket.db")));
    QCOMPARE(collected.office.government, QStringLiteral("Pemerintah Kabupaten Seram Bagian Timur"));
    QCOMPARE(collected.office.address, QStringLiteral("Jalan Wailola, Bula"));
    QCOMPARE(collected.office.timeZone, QStringLiteral("Asia/Jayapura"));
    QCOMPARE(collected.first.userName, QStringLiteral("siti"));
    QCOMPARE(collected.first.nip, QStringLiteral("198501012010012001"));
    QVERIFY(passwordhash::verify(collected.hash, SecretBytes::copyOf(sentence.toUtf8())));
    QVERIFY(m_wizard->first()->findChild<SecretLineEdit *>(QStringLiteral("password"))->isEmpty());
    QVERIFY(!QFile::exists(collected.place.file));
}

void TestFirstStartWizard::saysWhatIsMissing()
{
    fill(QStringLiteral("government"), {});
    QVERIFY(!next()->isEnabled());
    QVERIFY(next()->refusal()->contains(QStringLiteral("first line")));
    fill(QStringLiteral("government"), QStringLiteral("Pemerintah Kota Ambon"));
    QVERIFY(next()->isEnabled());
    goOn();
    QVERIFY(!next()->isEnabled());
    QVERIFY(next()->refusal()->contains(QStringLiteral("full name")));
}

void TestFirstStartWizard::nipOfSeventeenDigitsStaysOut()
{
    goOn();
    fillOperator();
    QVERIFY(next()->isEnabled());
    fill(QStringLiteral("nip"), QStringLiteral("19850101201001200"));
    QVERIFY(!next()->isEnabled());
    fill(QStringLiteral("nip"), QStringLiteral("198513012010012001")); // month 13
    QVERIFY(!next()->isEnabled());
    auto *note = m_wizard->first()->findChild<QLabel *>(QStringLiteral("nipNote"));
    QVERIFY(!note->isHidden() && !note->text().isEmpty());
}

void TestFirstStartWizard::passwordIsJudgedWhileTyped()
{
    goOn();
    fillOperator();
    auto *note = m_wizard->first()->findChild<QLabel *>(QStringLiteral("passwordNote"));
    fillSecret(QStringLiteral("password"), QStringLiteral("pendek"));
    QVERIFY(note->text().startsWith(QStringLiteral("6 of 15")));
    QVERIFY(!next()->isEnabled());
    fillSecret(QStringLiteral("password"), QStringLiteral("aaaaaaaaaaaaaaaa"));
    QVERIFY(!next()->isEnabled());
    fillSecret(QStringLiteral("password"), sentence);
    fillSecret(QStringLiteral("again"), sentence + QStringLiteral("!"));
    QVERIFY(next()->refusal()->contains(QStringLiteral("differ")));
    fillSecret(QStringLiteral("again"), sentence);
    QVERIFY(next()->isEnabled());
}

void TestFirstStartWizard::logoIsAPictureOrNothing()
{
    const QString bad = m_dir.filePath(QStringLiteral("bad.png"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 is no picture");
    file.close();
    OfficeSettings settings;
    m_wizard->office()->takeLogo(bad);
    m_wizard->office()->into(settings);
    QVERIFY(settings.logo.isEmpty());
    auto *note = m_wizard->office()->findChild<QLabel *>(QStringLiteral("logoNote"));
    QVERIFY(!note->text().isEmpty());
    QImage image(2000, 1000, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    const QString good = m_dir.filePath(QStringLiteral("good.png"));
    QVERIFY(image.save(good));
    m_wizard->office()->takeLogo(good);
    m_wizard->office()->into(settings);
    QCOMPARE(QImage::fromData(settings.logo, "PNG").size(), QSize(800, 400));
    QTest::mouseClick(m_wizard->office()->findChild<QPushButton *>(QStringLiteral("removeLogo")), Qt::LeftButton);
    m_wizard->office()->into(settings);
    QVERIFY(settings.logo.isEmpty());
}

void TestFirstStartWizard::serverMustAnswer()
{
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(QStringLiteral("join")), Qt::LeftButton);
    QCOMPARE(m_wizard->page(), 2);
    QVERIFY(!next()->isEnabled());
    fill(QStringLiteral("host"), QStringLiteral("127.0.0.1"));
    m_wizard->place()->findChild<QSpinBox *>(QStringLiteral("port"))->setValue(1);
    QVERIFY(next()->refusal()->contains(QStringLiteral("Test")));
    QTest::mouseClick(m_wizard->place()->findChild<QPushButton *>(QStringLiteral("test")), Qt::LeftButton);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->place()->isTesting(), 30000);
    auto *note = m_wizard->place()->findChild<QLabel *>(QStringLiteral("testNote"));
    QTRY_VERIFY(!note->text().isEmpty() && note->property("tone").toInt() == int(theme::Tone::Refusal));
    QVERIFY(!next()->isEnabled());
}

void TestFirstStartWizard::joinsAnOffice()
{
    TestDesk desk(QStringLiteral("postgres"));
    const DatabaseUrl url = desk.url();
    const DatabaseFound found = databaseprobe::look(url);
    QVERIFY(found.inUse);
    QVERIFY(found.schema > 0);
}

void TestFirstStartWizard::opensTheFileThatIsThere()
{
    TestDesk desk;
    m_wizard = std::make_unique<FirstStartWizard>(desk.url());
    m_wizard->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->place()->isFileInUse(), 20000);
    QSignalSpy finished(m_wizard.get(), &FirstStartWizard::finished);
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(QStringLiteral("join")), Qt::LeftButton);
    QCOMPARE(m_wizard->page(), 2);
    QVERIFY2(next()->isEnabled(), qPrintable(next()->toolTip()));
    goOn();
    QCOMPARE(finished.count(), 1);
    const auto collected = finished.first().first().value<FirstStart>();
    QVERIFY(collected.joins);
    QCOMPARE(collected.place.file, desk.file());
}

void TestFirstStartWizard::placeIsRememberedWithoutPassword()
{
    QVERIFY(!desklocation::saved().has_value());
    DatabaseUrl url;
    url.backend = Backend::Postgres;
    url.host = QStringLiteral("10.0.0.5");
    url.name = QStringLiteral("loket");
    url.user = QStringLiteral("meja");
    url.password = QStringLiteral("rahasia-besar");
    url.options = QStringLiteral("sslmode=verify-full;sslrootcert=/etc/ssl/kantor.crt");
    desklocation::save(url);
    const auto saved = desklocation::saved();
    QVERIFY(saved.has_value());
    QCOMPARE(saved->host, url.host);
    QCOMPARE(saved->options, url.options);
    QVERIFY(saved->password.isEmpty());
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("rahasia-besar"));
    desklocation::forget();
    QVERIFY(!desklocation::saved().has_value());
}

void TestFirstStartWizard::connectPageGivesThePassword()
{
    ConnectPage page;
    DatabaseUrl url;
    url.backend = Backend::Postgres;
    url.host = QStringLiteral("10.0.0.5");
    url.name = QStringLiteral("loket");
    page.ask(url, QStringLiteral("No key ring runs on this computer."));
    page.show();
    DatabaseUrl given;
    connect(&page, &ConnectPage::openAsked, this, [&](const DatabaseUrl &asked) { given = asked; });
    auto *field = page.findChild<SecretLineEdit *>(QStringLiteral("password"));
    QTest::keyClicks(field, QStringLiteral("rahasia"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(given.password, QStringLiteral("rahasia"));
    QVERIFY(field->isEmpty());
    QCOMPARE(accessiblenames::missing(&page).join(QLatin1Char(10)), QString());
}

void TestFirstStartWizard::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestFirstStartWizard::looks()
{
    QFETCH(bool, dark);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    init(); // again, in these words
    m_wizard->resize(1000, 720);
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    for (int page = 0; page < 3; ++page) {
        m_wizard->showPage(page);
        if (page == 1)
            fillOperator();
        if (page == 2)
            m_wizard->place()->askServer();
        QCoreApplication::processEvents();
        QCOMPARE(accessiblenames::missing(m_wizard.get()).join(QLatin1Char(10)), QString());
        QCOMPARE(accessiblenames::cut(m_wizard.get()).join(QLatin1Char(10)), QString());
        if (!folder.isEmpty())
            m_wizard->grab().save(
                folder
                + QStringLiteral("/wizard-%1-%2.png").arg(page).arg(QString::fromLatin1(QTest::currentDataTag())));
    }
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestFirstStartWizard)
#include "tst_firststartwizard.moc"

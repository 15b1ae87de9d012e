// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startup.h"

#include "core/error.h"
#include "db/database.h"
#include "db/migrations.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/practicedata.h"
#include "desk/settingsdesk.h"
#include "gui/appearance.h"
#include "gui/connectpage.h"
#include "gui/desklocation.h"
#include "gui/firstpaint.h"
#include "gui/firststartwizard.h"
#include "gui/loginpage.h"
#include "gui/mainwindow.h"
#include "gui/passwordcheck.h"
#include "gui/practiceframe.h"
#include "gui/printservice.h"
#include "gui/workplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int practiceRequests = 48;

DatabaseUrl practiceUrl()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    DatabaseUrl url;
    url.file = folder + u"/latihan.db"_s;
    return url;
}
} // namespace

Startup::Startup(const Wishes &wishes, Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_wishes(wishes)
    , m_appearance(appearance)
{
    m_since.start();
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Startup::leave);
}

Startup::~Startup()
{
    delete m_page; // it looks at the office
}

void Startup::start()
{
    if (m_wishes.practice && m_wishes.database.isEmpty())
        return openPractice();
    if (!m_wishes.database.isEmpty()) {
        try {
            return open(DatabaseUrl::parse(m_wishes.database), false);
        } catch (const Error &error) {
            return askConnection({}, error.text());
        }
    }
    const auto saved = desklocation::saved();
    if (!saved)
        return askFirstStart();
    if (saved->backend == Backend::Sqlite)
        return open(*saved, false);
    desklocation::password(*saved, this, [this, url = *saved](const QString &password, const QString &sentence) {
        if (!sentence.isEmpty())
            return askConnection(url, sentence);
        DatabaseUrl with = url;
        with.password = password;
        open(with, false);
    });
}

void Startup::openDatabase(const DatabaseUrl &url, bool mayCreate)
{
    m_office.reset();
    m_db.reset();
    m_lock.reset();
    try {
        if (url.backend == Backend::Sqlite) {
            // One Loket a database file: the lock dies with its owner.
            m_lock = std::make_unique<QLockFile>(url.file + u".lock"_s);
            m_lock->setStaleLockTime(0);
            if (!m_lock->tryLock(100) && m_lock->error() == QLockFile::LockFailedError)
                throw refused(tr("Loket is open on this database already. Use that window, or close it first."));
        }
        m_db = std::make_unique<Database>(url, mayCreate ? Database::Open::MayCreate : Database::Open::MustExist);
        migrations::run(*m_db);
        m_office = std::make_unique<Office>(*m_db, m_clock);
    } catch (const Error &) {
        m_office.reset();
        m_db.reset();
        m_lock.reset();
        throw;
    }
}

void Startup::open(const DatabaseUrl &url, bool mayCreate)
{
    try {
        openDatabase(url, mayCreate);
        OperatorDesk desk(*m_office);
        if (m_office->isPractice()) {
            desk.enterPractice(PasswordCheck::thisDesk());
            work();
        } else if (desk.isFirstStart()) {
            askFirstStart();
        } else {
            askLogin();
        }
    } catch (const Error &error) {
        askConnection(url, error.text());
    }
}

void Startup::openPractice()
{
    const DatabaseUrl url = practiceUrl();
    const bool fresh = !QFileInfo::exists(url.file);
    if (fresh) {
        try {
            Database db(url, Database::Open::MayCreate);
            migrations::run(db);
            practicedata::fill(db, practiceRequests, 1, [](int) { return true; });
        } catch (const Error &error) {
            return askConnection(url, error.text());
        }
    }
    open(url, false);
}

void Startup::askFirstStart()
{
    auto *wizard = new FirstStartWizard(desklocation::embedded());
    connect(wizard, &FirstStartWizard::finished, this, &Startup::takeFirstStart);
    show(wizard);
}

void Startup::takeFirstStart(const FirstStart &collected)
{
    try {
        openDatabase(collected.place, true);
        if (!collected.joins) {
            SettingsDesk(*m_office).found(collected.office);
            OperatorDesk(*m_office).addFirst(collected.first, collected.hash);
        }
    } catch (const Error &error) {
        if (auto *wizard = qobject_cast<FirstStartWizard *>(m_page.data()))
            wizard->refuse(error.text());
        return;
    }
    desklocation::save(collected.place);
    m_notice = collected.notice;
    if (collected.place.backend == Backend::Postgres)
        desklocation::keepPassword(collected.place, this, [this](const QString &sentence) { m_notice = sentence; });
    askLogin();
}

void Startup::askConnection(const DatabaseUrl &url, const QString &sentence)
{
    auto *page = new ConnectPage;
    connect(page, &ConnectPage::openAsked, this, &Startup::openTyped);
    connect(page, &ConnectPage::elsewhereAsked, this, &Startup::askFirstStart);
    page->ask(url, sentence);
    show(page);
}

void Startup::openTyped(const DatabaseUrl &url)
{
    open(url, false);
    // A password that opened the saved place is not asked for again where there is a key ring; where there is none, the
    // page has said so.
    const auto place = desklocation::saved();
    if (m_office && !url.password.isEmpty() && place && place->toString() == url.toString())
        desklocation::keepPassword(url, this, [](const QString &) {});
}

void Startup::askLogin()
{
    m_workplace.reset();
    auto *desk = new OperatorDesk(*m_office);
    auto *page = new LoginPage(*m_office, *desk);
    connect(page, &QObject::destroyed, this, [desk] { delete desk; });
    connect(page, &LoginPage::entered, this, &Startup::work);
    show(page);
    page->start();
}

void Startup::work()
{
    m_workplace = std::make_unique<Workplace>(*m_office, systemPrintService(), m_appearance);
    MainWindow &window = m_workplace->window();
    if (m_office->isPractice())
        new PracticeFrame(&window);
    new FirstPaint(window, [this] { m_wishes.measure ? report() : begin(); });
    window.show();
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
}

/// What takes a while starts when the officer has the inbox before the eyes.
void Startup::begin()
{
    m_appearance.follow();
    m_workplace->begin(m_notice);
    m_workplace->readPapers();
}

/// --measure-start
void Startup::report()
{
    std::printf("{\"first_paint_ms\":%lld,\"memory_kib\":%lld}\n", static_cast<long long>(m_since.elapsed()),
                static_cast<long long>(FirstPaint::mostMemory()));
    std::fflush(stdout);
    QCoreApplication::exit(0); // not quit(): that closes the window, which remembers its place
}

void Startup::show(QWidget *page)
{
    if (m_page)
        m_page->deleteLater();
    m_page = page;
    page->resize(1100, 720);
    page->setWindowTitle(u"Loket"_s);
    page->show();
}

void Startup::leave()
{
    if (!m_office)
        return;
    try {
        OperatorDesk(*m_office).logOut();
    } catch (const Error &) { // the next login of this desk closes the session
    }
}

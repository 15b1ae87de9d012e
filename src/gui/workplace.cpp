// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workplace.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "desk/shelfdesk.h"
#include "gui/archivehouse.h"
#include "gui/backupform.h"
#include "gui/backupplaces.h"
#include "gui/casepapers.h"
#include "gui/checklistdialog.h"
#include "gui/desklocation.h"
#include "gui/deviationsview.h"
#include "gui/guarded.h"
#include "gui/historypage.h"
#include "gui/inboxpanel.h"
#include "gui/intakepage.h"
#include "gui/lettercheckdialog.h"
#include "gui/letterpages.h"
#include "gui/letterspage.h"
#include "gui/mainwindow.h"
#include "gui/numbersview.h"
#include "gui/paperspage.h"
#include "gui/papertray.h"
#include "gui/printdialog.h"
#include "gui/printservice.h"
#include "gui/rail.h"
#include "gui/registerview.h"
#include "gui/reportsview.h"
#include "gui/requestpage.h"
#include "gui/resultpage.h"
#include "gui/scanpage.h"
#include "gui/settingsview.h"
#include "gui/validationpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>

namespace
{
constexpr int readingTime = 2000; ///< ms: to read what the bar says before the window goes
} // namespace

Workplace::Workplace(Office &office, std::unique_ptr<PrintService> printing, Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_appearance(appearance)
    , m_inbox(office)
    , m_requests(office)
    , m_intake(office)
    , m_reset(office)
    , m_letters(office)
    , m_archive(office)
    , m_register(office)
    , m_operators(office)
    , m_trail(office)
    , m_settings(office)
    , m_scans(office)
    , m_readingDesk(office)
    , m_prints(office)
    , m_reading(office, m_readingDesk)
    , m_ways(office)
    , m_keeper(office)
    , m_clipboard(*QGuiApplication::clipboard())
    , m_printing(std::move(printing))
    , m_window(std::make_unique<MainWindow>(MainWindow::Desks { office, m_inbox, m_requests, m_operators }))
{
    m_window->setPageFiller([this](RequestPage &page) { fillPage(page); });
    m_window->setNewRequest([this] { startIntake(); });
    connect(m_window->rail()->scanAction(), &QAction::triggered, this, &Workplace::startScan);
    makeViews();
    makePrints();
    connectWays();
    m_beat.setInterval(30'000);
    connect(&m_beat, &QTimer::timeout, this, &Workplace::tellLoans);
    connect(&m_beat, &QTimer::timeout, this,
            [this] { guarded(m_window->inbox()->bar(), tr("Sign of life"), [this] { m_operators.beat(); }); });
    m_beat.start();
    connect(m_window.get(), &MainWindow::locked, this, [this] {
        m_clipboard.clear();
        m_reading.forget();
        if (m_intakePage)
            m_intakePage->clear();
    });
}

Workplace::~Workplace() = default;

void Workplace::begin(const QString &notice)
{
    MessageBar &bar = m_window->inbox()->bar();
    if (!notice.isEmpty())
        bar.tell(notice);
    guarded(bar, tr("Start"), [&] {
        const QStringList lost = m_reset.recoverLost();
        if (!lost.isEmpty())
            bar.warn(
                tr("The program ended before these letters were printed, their passwords are gone: agenda %1. Reset "
                   "them again.")
                    .arg(lost.join(QStringLiteral(", "))));
    });
    tellLeftStacks();
    m_ways.begin();
    m_printing->refresh();
    m_reader.warmUp();
    m_window->showView(View::ToDo);
    // After the first picture: a stick may take its time.
    QTimer::singleShot(0, this, &Workplace::tellBackup);
    QTimer::singleShot(0, this, &Workplace::tellLoans);
}

/// Overdue loans stand at the archive's line of the rail, as a count that is there only when there are any.
void Workplace::tellLoans()
{
    guarded(m_window->inbox()->bar(), tr("Count the loans"),
            [this] { m_window->rail()->setNotice(View::Archive, ShelfDesk(m_office).overdue(), tr("overdue loans")); });
}

void Workplace::tellBackup()
{
    const QList<BackupPlace> places = backupplaces::all();
    const QDateTime now = m_office.now();
    QString line = backupplaces::line(places, now);
    bool late = backupplaces::isLate(places, now);
    guarded(m_window->inbox()->bar(), tr("Read the last check"), [&] {
        const auto last = m_trail.lastCheck();
        late = late || (last && !last->ok);
        line += QLatin1Char('\n')
            + (last ? tr("Full check: %1").arg(indonesian::date(last->at, m_office.timeZone()))
                    : tr("Never checked in full"));
    });
    m_window->setBackupLine(line, late && !m_office.isPractice());
}

void Workplace::fillPage(RequestPage &page)
{
    page.setPaperPane(new CasePapers(m_requests, m_reader));
    auto *papers = new PapersPage(m_office, m_requests, m_intake, m_reader, page.bar());
    page.addTab(papers);
    papers->tray().useWays(m_ways);
    connect(&papers->tray(), &PaperTray::requestWanted, m_window.get(), &MainWindow::openRequest);
    connect(papers, &PapersPage::scanWanted, this, &Workplace::startScan);
    auto *validation = new ValidationPanel(m_office, m_requests, m_register, page.bar());
    validation->useReadings(m_readingDesk, m_reader);
    page.addTab(validation);
    page.addTab(new ResultPage(m_office, m_keeper, m_clipboard, page.bar()));
    page.addTab(new LettersPage(m_office, m_keeper, *m_printing, new LetterPages(m_reader), page.bar()));
    page.addTab(new HistoryPage(m_office, m_trail, page.bar()));
    connect(&page, &RequestPage::receiptWanted, m_window.get(), [this](const CaseFile &file) {
        (new PrintDialog({ m_office, m_prints, *m_printing, m_reader }, m_window.get()))->openFor(file);
    });
}

/// What came in by itself is counted at the rail; a stick is told once, and nothing is taken from it.
void Workplace::connectWays()
{
    connect(&m_ways, &WaysIn::changed, m_window.get(),
            [this] { m_window->rail()->setArrivals(int(m_ways.waiting().size())); });
    connect(&m_ways, &WaysIn::stickCame, m_window.get(), [this](const QString &name) {
        m_window->inbox()->bar().tell(
            tr("The stick %1 is plugged in. Its papers can be chosen under \"Scan\" (Ctrl+Shift+S).").arg(name));
    });
}

void Workplace::makePrints()
{
    auto *prints = new QAction(tr("Prints of the office ..."), m_window.get());
    prints->setObjectName(QStringLiteral("officePrints"));
    prints->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_T));
    connect(prints, &QAction::triggered, m_window.get(), [this] {
        if (!m_window->isLocked())
            (new PrintDialog({ m_office, m_prints, *m_printing, m_reader }, m_window.get()))->openForOffice();
    });
    auto *check = new QAction(tr("Is this letter ours? ..."), m_window.get());
    check->setObjectName(QStringLiteral("checkLetter"));
    check->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_K));
    connect(check, &QAction::triggered, m_window.get(), [this] {
        if (m_window->isLocked())
            return;
        auto *dialog = new LetterCheckDialog(m_office, m_window.get());
        connect(dialog, &LetterCheckDialog::requestWanted, m_window.get(), &MainWindow::openRequest);
        dialog->open();
    });
    m_window->rail()->addTools({ prints, check });
}

void Workplace::makeViews()
{
    m_window->setMaker(View::Register, [this](QWidget *parent) {
        auto *view = new RegisterView({ m_office, m_register, m_reader }, parent);
        connect(m_window.get(), &MainWindow::locked, view, &RegisterView::hideAll);
        connect(m_window.get(), &MainWindow::unlocked, view, &RegisterView::reload);
        return view;
    });
    m_window->setMaker(View::Archive, [this](QWidget *parent) {
        auto *view = new ArchiveHouse({ m_office, m_archive, m_inbox, m_requests, *m_printing, m_reader }, parent);
        connect(view, &ArchiveHouse::openRequested, m_window.get(), &MainWindow::openRequest);
        connect(view, &ArchiveHouse::changed, this, &Workplace::tellLoans);
        connect(view, &ArchiveHouse::filesGone, m_window->inbox(), &InboxPanel::reload);
        connect(m_window.get(), &MainWindow::locked, view, &ArchiveHouse::clear);
        connect(m_window.get(), &MainWindow::unlocked, view, &ArchiveHouse::reload);
        return view;
    });
    m_window->setMaker(View::Numbers, [this](QWidget *parent) {
        auto *view = new NumbersView(m_office, *m_printing, parent);
        connect(view, &NumbersView::requestWanted, m_window.get(), &MainWindow::openRequest);
        connect(m_window.get(), &MainWindow::locked, view, &NumbersView::clear);
        connect(m_window.get(), &MainWindow::unlocked, view, &NumbersView::reload);
        return view;
    });
    m_window->setMaker(View::Reports, [this](QWidget *parent) {
        auto *view = new ReportsView(m_office, *m_printing, parent);
        connect(view, &ReportsView::openRequested, m_window.get(), &MainWindow::openRequest);
        connect(m_window.get(), &MainWindow::locked, view, &ReportsView::clear);
        connect(m_window.get(), &MainWindow::unlocked, view, &ReportsView::reload);
        return view;
    });
    m_window->setMaker(View::Deviations, [this](QWidget *parent) {
        auto *view = new DeviationsView(m_office, *m_printing, parent);
        connect(view, &DeviationsView::openRequested, m_window.get(), &MainWindow::openRequest);
        connect(m_window.get(), &MainWindow::locked, view, &DeviationsView::clear);
        connect(m_window.get(), &MainWindow::unlocked, view, &DeviationsView::reload);
        return view;
    });
    m_window->setMaker(View::Settings, [this](QWidget *parent) {
        auto *view = new SettingsView({ m_office, m_settings, m_operators, *m_printing, m_appearance }, parent);
        connect(m_window.get(), &MainWindow::locked, view, &SettingsView::hideAll);
        connect(m_window.get(), &MainWindow::unlocked, view, &SettingsView::reload);
        connect(view, &SettingsView::copierFolderSaved, &m_ways.folder(), &FolderIntake::follow);
        connect(view->backup(), &BackupForm::done, this, &Workplace::tellBackup);
        connect(view->backup(), &BackupForm::replaced, this, &Workplace::startAnew);
        connect(view, &SettingsView::elsewhereAsked, this, [] { desklocation::forget(); });
        return view;
    });
}

/// Another office lies in the database now: nothing that this program holds in memory is true any more.
void Workplace::startAnew()
{
    m_beat.stop();
    m_window->setEnabled(false);
    QTimer::singleShot(readingTime, m_window.get(), [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
        QCoreApplication::quit();
    });
}

ReceiptPanel::Receipt Workplace::receipt() const
{
    return [this](const CaseFile &file) { return m_letters.intakeReceipt(file); };
}

void Workplace::startIntake()
{
    if (!m_intakePage) {
        m_intakePage = new IntakePage({ m_office, m_intake, m_requests, *m_printing, m_reader, receipt(), &m_reading });
        m_intakePage->tray().useWays(m_ways);
        connect(m_intakePage, &IntakePage::left, m_window.get(), &MainWindow::closePage);
        connect(m_intakePage, &IntakePage::requestWanted, m_window.get(), &MainWindow::openRequest);
        connect(m_intakePage, &IntakePage::scanWanted, this, &Workplace::startScan);
    }
    m_window->openPage(m_intakePage);
    m_intakePage->start();
}

ScanPage *Workplace::scanPage()
{
    if (m_scanPage)
        return m_scanPage;
    m_scanPage = new ScanPage(m_office, m_scans, ScanRun::homeFor(m_office.db().url().toString()));
    m_scanPage->useWays(m_ways);
    connect(m_scanPage, &ScanPage::requestWanted, m_window.get(), &MainWindow::openRequest);
    connect(m_scanPage, &ScanPage::left, this, [this] {
        if (m_intakePage && m_scanPage->isForIntake())
            m_window->openPage(m_intakePage);
        else
            m_window->closePage();
    });
    connect(m_scanPage, &ScanPage::papersForIntake, this, &Workplace::takeScanned);
    connect(m_window.get(), &MainWindow::locked, m_scanPage, &ScanPage::hideContents);
    connect(m_window.get(), &MainWindow::unlocked, m_scanPage, &ScanPage::showContents);
    return m_scanPage;
}

void Workplace::startScan()
{
    ScanPage *page = scanPage();
    RequestPage *open = m_window->requestPage();
    if (page->isVisible())
        return;
    if (m_intakePage && m_intakePage->isVisible())
        page->startForIntake();
    else if (open && open->isVisible() && open->isOpen())
        page->startFor(open->id());
    else
        page->start();
    m_window->openPage(page);
}

void Workplace::takeScanned(const QList<NewPaper> &papers)
{
    if (!m_intakePage)
        startIntake();
    if (m_intakePage->takePapers(papers))
        m_scanPage->forgetHandedOver();
}

/// What a broken program left behind is told once, where the officer looks first (C7).
void Workplace::tellLeftStacks()
{
    int pages = 0;
    for (const ScanRun::Left &left : ScanRun::leftIn(ScanRun::homeFor(m_office.db().url().toString())))
        pages += left.pages;
    if (pages > 0)
        m_window->inbox()->bar().tell(
            tr("%1 scanned pages have not been filed yet. Open \"Scan\" (Ctrl+Shift+S) to go on.").arg(pages),
            MessageBar::Kind::Warning);
}

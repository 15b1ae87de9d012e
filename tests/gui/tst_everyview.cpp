// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/workflow.h"
#include "db/database.h"
#include "db/migrations.h"
#include "desk/inboxdesk.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/practicedata.h"
#include "desk/registerdesk.h"
#include "gui/appearance.h"
#include "gui/arrivalsdialog.h"
#include "gui/cornersdialog.h"
#include "gui/keyhelp.h"
#include "gui/lookalikedialog.h"
#include "gui/mainwindow.h"
#include "gui/passwordcheck.h"
#include "gui/requestpage.h"
#include "gui/requesttab.h"
#include "gui/theme.h"
#include "gui/workplace.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/screenwords.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QSet>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int requests = 24;

bool hasPictures()
{
    return qEnvironmentVariableIsSet("LOKET_PICTURES");
}

/// A picture waits for what comes from behind; names, keys and reasons are there at once.
void settle(int ms)
{
    hasPictures() ? QTest::qWait(ms) : QCoreApplication::processEvents();
}

QImage sheet()
{
    QImage image(600, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

bool isOwn(const QAbstractButton *button)
{
    static const QStringList insides { u"QLineEditIconButton"_s, u"QTableCornerButton"_s };
    return !button->objectName().startsWith(u"qt_"_s) && !button->objectName().startsWith(u"Scroll"_s)
        && !insides.contains(QLatin1String(button->metaObject()->className()));
}

/// A button that cannot be pressed and does not say why (I21).
QStringList silent(const QWidget *root)
{
    QStringList found;
    for (const auto *button : root->findChildren<QAbstractButton *>()) {
        if (!isOwn(button) || !button->isVisibleTo(root) || button->isEnabled())
            continue;
        const QString why = button->toolTip() + button->accessibleDescription();
        if (why.trimmed().isEmpty() || button->toolTip() == button->text())
            found << u"silent: "_s + accessiblenames::pathOf(button) + u' ' + button->text();
    }
    return found;
}

/// A button that the keyboard neither reaches nor has a key for, and a key of F1 that says nothing.
QStringList keyless(const QWidget *root)
{
    QStringList found;
    QSet<QString> keyed;
    for (const KeyHelp::Line &line : KeyHelp::linesOf(root)) {
        keyed << line.text;
        if (line.keys.isEmpty() || line.text.isEmpty())
            found << u"no words for "_s + line.keys + line.text;
    }
    for (const auto *button : root->findChildren<QAbstractButton *>()) {
        const bool reached = (button->focusPolicy() & Qt::TabFocus) || keyed.contains(button->text())
            || keyed.contains(button->accessibleName());
        if (isOwn(button) && button->isVisibleTo(root) && !reached)
            found << u"keyless: "_s + accessiblenames::pathOf(button) + u' ' + button->text();
    }
    return found;
}

/// Two actions of the window by one key: Qt does neither.
QStringList doubled(const QWidget *root)
{
    QStringList found;
    QHash<QKeySequence, const QAction *> keys;
    QList<const QWidget *> widgets { root };
    for (const auto *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && widget->window() == root)
            widgets << widget;
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        for (const QAction *action : widget->actions()) {
            if (action->shortcutContext() != Qt::WindowShortcut || !action->isEnabled() || action->shortcut().isEmpty())
                continue;
            const QAction *&first = keys[action->shortcut()];
            if (first && first != action)
                found << u"doubled: "_s + action->shortcut().toString() + u' ' + first->text() + u" / "_s
                        + action->text();
            first = action;
        }
    }
    return found;
}
} // namespace

/// Every view, section, tab and dialog of the whole window, on the practice data: each control has a name, each action
/// a key, each grey button a reason, and no word is cut. LOKET_PICTURES=folder keeps a picture of each.
class TestEveryView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPlaceIsWhole_data();
    void everyPlaceIsWhole();
    void everyDialogListsItsKeys();

private:
    void look(QWidget &root, const QString &name);
    void lookAtOthers();
    void lookAtRegister();
    void lookAtRequests();
    void lookAtPapers();
    void lookAtDialogs();
    void lookAtDialog(QDialog *dialog, const QString &name);
    void trigger(const QString &action);
    QDialog *opened();
    MainWindow &window() { return m_place->window(); }

    QTemporaryDir m_dir;
    ScreenWords m_words;
    SystemClock m_clock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Workplace> m_place;
    QStringList m_faults;
    int m_looked = 0;
};

void TestEveryView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    DatabaseUrl url;
    url.file = m_dir.filePath(u"latihan.db"_s);
    m_db = std::make_unique<Database>(url, Database::Open::MayCreate);
    migrations::run(*m_db);
    practicedata::fill(*m_db, requests, 1, [](int) { return true; });
    m_office = std::make_unique<Office>(*m_db, m_clock);
    OperatorDesk(*m_office).enterPractice(PasswordCheck::thisDesk());
}

void TestEveryView::look(QWidget &root, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    ++m_looked;
    const QStringList faults =
        accessiblenames::missing(&root) + accessiblenames::cut(&root) + silent(&root) + keyless(&root) + doubled(&root);
    for (const QString &fault : faults)
        m_faults << name + u": "_s + fault;
    if (&root == &window() && (root.width() > 1366 || root.height() > 768))
        m_faults << name + u": needs %1x%2"_s.arg(root.width()).arg(root.height());
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (!folder.isEmpty())
        root.grab().save(QDir(folder).filePath(name + u'-' + QLatin1String(QTest::currentDataTag()) + u".png"_s));
}

void TestEveryView::everyPlaceIsWhole_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("administrator");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << true;
}

void TestEveryView::everyPlaceIsWhole()
{
    QFETCH(bool, dark);
    QFETCH(bool, administrator);
    m_faults.clear();
    m_looked = 0;
    Operator who = m_office->who();
    who.administrator = administrator;
    m_office->enter(who, m_office->session());
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light); // before the first window, as the program does
    m_appearance = std::make_unique<Appearance>(*qApp);
    m_place = std::make_unique<Workplace>(*m_office, std::make_unique<FakePrinting>(), *m_appearance);
    window().resize(1366, 768);
    window().show();
    m_place->begin();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    for (int view = int(View::ToDo); view <= int(View::Closed); ++view) {
        window().showView(View(view));
        look(window(), u"queue-%1"_s.arg(view));
    }
    lookAtOthers();
    lookAtRegister();
    if (!administrator || hasPictures()) // an administrator sees no other requests
        lookAtRequests();
    lookAtPapers();
    lookAtDialogs();
    m_place.reset();
    theme::apply(*qApp, theme::Mode::Light);
    for (const QString &fault : std::as_const(m_faults))
        qWarning().noquote() << fault;
    QCOMPARE(m_faults.size(), 0);
    QVERIFY(m_looked > 50);
}

/// Archive, book of numbers, deviations, reports, settings, with all their sections.
void TestEveryView::lookAtOthers()
{
    window().showView(View::Archive);
    auto *sections = window().findChild<QTabBar *>(u"archiveSections"_s);
    QVERIFY(sections);
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentIndex(row);
        look(window(), u"archive-%1"_s.arg(row));
    }
    window().showView(View::Numbers);
    look(window(), u"numbers"_s);
    window().showView(View::Deviations);
    look(window(), u"deviations"_s);
    window().showView(View::Reports);
    auto *reports = window().findChild<QListWidget *>(u"reports"_s);
    QVERIFY(reports);
    for (int row = 0; row < reports->count(); ++row) {
        if (!(reports->item(row)->flags() & Qt::ItemIsSelectable))
            continue;
        reports->setCurrentRow(row);
        settle(150); // the figures come from a worker
        look(window(), u"report-%1"_s.arg(row));
    }
    window().showView(View::Settings);
    auto *settings = window().findChild<QListWidget *>(u"sections"_s);
    QVERIFY(settings);
    for (int row = 0; row < settings->count(); ++row) {
        settings->setCurrentRow(row);
        look(window(), u"settings-%1"_s.arg(row));
    }
    settings->setCurrentRow(0);
}

void TestEveryView::trigger(const QString &name)
{
    for (QAction *action : window().findChildren<QAction *>(name)) {
        if (action->isEnabled())
            return action->trigger();
    }
    m_faults << u"no action "_s + name;
}

void TestEveryView::lookAtRegister()
{
    window().showView(View::Register);
    look(window(), u"register"_s);
    auto *table = window().findChild<QTableView *>(u"accounts"_s);
    QVERIFY(table && table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    look(window(), u"register-account"_s);
    trigger(u"newAccount"_s);
    look(window(), u"register-new"_s);
    trigger(u"import"_s);
    look(window(), u"register-import"_s);
    trigger(u"pokjas"_s);
    look(window(), u"register-pokja"_s);
    window().showView(View::ToDo);
}

/// A request of each stage, and of each end, in all its tabs.
void TestEveryView::lookAtRequests()
{
    QSet<QPair<int, int>> seen;
    for (const Request &request : InboxDesk(*m_office).all({}, {}, requests)) {
        const QPair<int, int> kind(int(request.stage), int(request.outcome));
        if (seen.contains(kind))
            continue;
        seen << kind;
        QVERIFY(window().openRequest(request.id));
        for (auto *tab : window().requestPage()->findChildren<RequestTab *>()) {
            window().requestPage()->showTab(tab);
            settle(50); // the paper beside it is drawn
            look(window(), u"request-%1-%2-%3"_s.arg(kind.first).arg(kind.second).arg(tab->objectName()));
        }
    }
    QVERIFY(seen.size() >= 8);
}

void TestEveryView::lookAtPapers()
{
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    look(window(), u"intake"_s);
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    look(window(), u"scan"_s);
    QTest::keyClick(&window(), Qt::Key_F1);
    look(window(), u"scan-keys"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(window().openRequest(InboxDesk(*m_office).all({}, {}, 1).first().id));
}

QDialog *TestEveryView::opened()
{
    QCoreApplication::processEvents();
    for (auto *dialog : window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestEveryView::lookAtDialog(QDialog *dialog, const QString &name)
{
    if (!dialog) {
        m_faults << name + u" did not open"_s;
        return;
    }
    if (!dialog->isVisible())
        dialog->open();
    settle(300); // the first sheet is drawn
    if (dialog->width() > 1366 || dialog->height() > 728)
        m_faults << name + u": needs %1x%2"_s.arg(dialog->width()).arg(dialog->height());
    look(*dialog, name);
    dialog->close();
    QCoreApplication::processEvents();
}

void TestEveryView::lookAtDialogs()
{
    for (const QString &action : { u"printReceipt"_s, u"officePrints"_s, u"checkLetter"_s }) {
        trigger(action);
        lookAtDialog(opened(), u"dialog-"_s + action);
    }
    ArrivalsDialog arrivals(m_place->ways(), &window());
    lookAtDialog(&arrivals, u"dialog-arrivals"_s);
    CornersDialog corners(sheet(), {}, &window());
    lookAtDialog(&corners, u"dialog-corners"_s);
    LookFinder::Found found;
    found.picture = sheet();
    LookalikeDialog alike(*m_office, sheet(), found, &window());
    lookAtDialog(&alike, u"dialog-lookalike"_s);
}

/// F1 in a dialog tells the dialog's keys, not the window's behind it.
void TestEveryView::everyDialogListsItsKeys()
{
    CornersDialog corners(sheet(), {});
    corners.open();
    QVERIFY(QTest::qWaitForWindowActive(&corners));
    QTest::keyClick(&corners, Qt::Key_F1);
    auto *help = corners.findChild<KeyHelp *>();
    QVERIFY(help && help->isVisible());
    const QList<KeyHelp::Line> lines = KeyHelp::linesOf(&corners);
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &line) { return line.keys == u"1, 2, 3, 4"_s; }));
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &line) { return line.keys == u"Esc"_s; }));
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible() && corners.isVisible());
}

QTEST_MAIN(TestEveryView)
#include "tst_everyview.moc"

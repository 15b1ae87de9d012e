// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/operatordesk.h"
#include "desk/requestdesk.h"
#include "gui/idlewatch.h"
#include "gui/inboxpanel.h"
#include "gui/inboxroles.h"
#include "gui/lockscreen.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/paperpane.h"
#include "gui/rail.h"
#include "gui/railitem.h"
#include "gui/requestpage.h"
#include "gui/requesttab.h"
#include "gui/requestwords.h"
#include "gui/searchbox.h"
#include "gui/secretlineedit.h"
#include "gui/stepper.h"
#include "gui/theme.h"
#include "secrets/passwordhash.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
IntakeForm form(const QString &name, const QString &pokja)
{
    IntakeForm form;
    form.applicant.name = name;
    form.applicant.userId = u"UID"_s + QString::number(qHash(name) % 100000);
    form.applicant.nip = u"198504122010011007"_s;
    form.applicant.pokja = pokja;
    form.applicant.phone = u"+6281390276611"_s;
    form.applicant.decreeNumber = u"027/8/2026"_s;
    form.applicant.decreeDate = QDate(2026, 1, 5);
    form.kinds = RequestKind::Reset;
    form.letterNumber = u"027/15/POKJA-3/2026"_s;
    form.letterDate = QDate(2026, 2, 27);
    NewPaper paper;
    paper.kind = PaperKind::RequestLetter;
    paper.fileName = u"surat.pdf"_s;
    paper.mediaType = u"application/pdf"_s;
    paper.bytes = "%PDF-1 " + name.toUtf8();
    form.papers = { paper };
    return form;
}

/// A page with one action, as the tabs of the window have them.
class OneAction final : public RequestTab
{
public:
    OneAction(MessageBar &bar, const QString &title, QList<Stage> stages, QWidget *parent = nullptr)
        : RequestTab(bar, parent)
        , m_title(title)
        , m_stages(std::move(stages))
        , m_primary(new QAction(u"Nyatakan lengkap"_s, this))
        , m_second(new QAction(u"Minta kelengkapan"_s, this))
        , m_label(new QLabel(this))
    {
        setRefusal(*m_primary, u"Belum bisa: 2 butir belum diperiksa."_s);
        connect(m_primary, &QAction::triggered, this, [this] { ++pressed; });
    }
    QString title() const override { return m_title; }
    QList<Stage> stages() const override { return m_stages; }
    void setFile(const CaseFile &file) override { m_label->setText(file.request.applicant.name); }
    void clear() override { m_label->clear(); }
    QAction *primary() const override { return m_primary; }
    QList<QAction *> secondary() const override { return { m_second }; }
    QString shown() const { return m_label->text(); }
    void allow()
    {
        setRefusal(*m_primary, std::nullopt);
        Q_EMIT actionsChanged();
    }
    int pressed = 0;

private:
    QString m_title;
    QList<Stage> m_stages;
    QAction *m_primary;
    QAction *m_second;
    QLabel *m_label;
};

class FakePane final : public PaperPane
{
public:
    using PaperPane::PaperPane;
    void setFile(const CaseFile &file) override { papers = int(file.papers.size()); }
    void clear() override { papers = 0; }
    void showPage(PaperId, int page) override { shown = page; }
    void showBeside(const QString &, const QString &) override { }
    int papers = 0;
    int shown = 0;
};

/// An office with a window on it.
struct Bench {
    explicit Bench(int requests = 3)
        : inbox(desk.office())
        , requestDesk(desk.office())
        , operators(desk.office())
    {
        IntakeDesk intake(desk.office());
        const QStringList names { u"Abdul Rasyid Kelilauw, S.T."_s, u"Fatima Rumbouw, S.Sos."_s,
                                  u"Yohana Sapulette"_s };
        for (int at = 0; at < requests; ++at) {
            const QString name = at < names.size() ? names.at(at) : u"Pemohon %1"_s.arg(indonesian::words(at));
            ids.append(intake.takeIn(form(name, u"Pokja Pemilihan %1"_s.arg(at % 5 + 1))).request.id);
            desk.clock().advance(60);
        }
        window = std::make_unique<MainWindow>(MainWindow::Desks { desk.office(), inbox, requestDesk, operators });
        window->setPageFiller([this](RequestPage &page) {
            pane = new FakePane;
            page.setPaperPane(pane);
            checks = new OneAction(page.bar(), u"Berkas"_s, { Stage::CompletenessCheck });
            other = new OneAction(page.bar(), u"Kebenaran"_s, { Stage::ValidityCheck });
            page.addTab(checks);
            page.addTab(other);
        });
        window->resize(1366, 768);
        window->show();
        QApplication::setActiveWindow(window.get());
        QCoreApplication::processEvents();
    }
    QListView *list() const { return window->inbox()->list(); }
    template <class T> T *find(const QString &name) const { return window->findChild<T *>(name); }

    TestDesk desk;
    InboxDesk inbox;
    RequestDesk requestDesk;
    OperatorDesk operators;
    QList<RequestId> ids;
    std::unique_ptr<MainWindow> window;
    FakePane *pane = nullptr;
    OneAction *checks = nullptr;
    OneAction *other = nullptr;
};
} // namespace

/// The window by clicks and keys: what opens, what follows a change, what the lock hides.
class TestMainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void queuesAreShownAndCounted();
    void arrowsOpenNothingEnterOpens();
    void oneButtonSaysWhyItCannot();
    void searchFindsAndLetsGo();
    void changesAreFollowed();
    void listIsReadPageByPage();
    void listFoldsWhereItIsNarrow();
    void lockHidesEverything();
    void onlyThePasswordUnlocks();
    void idleDeskLocks();
    void otherViewsAreMadeOnce();
    void hiddenViewsTakeNoRoom();
    void widthsAreRemembered();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();

private:
    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme::apply(*qApp, theme::Mode::Light);
}

void TestMainWindow::queuesAreShownAndCounted()
{
    Bench bench;
    QCOMPARE(bench.list()->model()->rowCount(), 3);
    QCOMPARE(bench.list()->model()->index(0, 0).data(inbox::AgendaRole).toString(), u"0001"_s);
    QCOMPARE(*bench.find<RailItem>(u"view0"_s)->count(), 3);
    QTest::mouseClick(bench.find<RailItem>(u"view1"_s), Qt::LeftButton);
    QCOMPARE(bench.list()->model()->rowCount(), 0);
    QVERIFY(!bench.list()->isVisible()); // the sentence stands in its place
    QTest::keyClick(bench.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(bench.list()->model()->rowCount(), 3);
}

void TestMainWindow::arrowsOpenNothingEnterOpens()
{
    Bench bench;
    QVERIFY(bench.list()->hasFocus());
    QTest::keyClick(bench.list(), Qt::Key_Down);
    QVERIFY(!bench.window->requestPage());
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QVERIFY(bench.window->requestPage());
    QCOMPARE(bench.window->requestPage()->id(), bench.ids.at(1));
    QCOMPARE(bench.find<QLabel>(u"applicantName"_s)->text(), u"Fatima Rumbouw, S.Sos."_s);
    QCOMPARE(bench.pane->papers, 1);
    QCOMPARE(bench.checks->shown(), u"Fatima Rumbouw, S.Sos."_s);
    const Request now = bench.inbox.row(bench.ids.at(1));
    QVERIFY(now.runningSince.isValid()); // the officer's clock
    QTest::keyClick(bench.window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!bench.window->requestPage()->isOpen());
    QVERIFY(!bench.inbox.row(bench.ids.at(1)).runningSince.isValid());
    QVERIFY(bench.checks->shown().isEmpty());
}

void TestMainWindow::oneButtonSaysWhyItCannot()
{
    Bench bench;
    QVERIFY(bench.window->openRequest(bench.ids.first()));
    auto *button = bench.find<QPushButton>(u"primaryAction"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(bench.find<QLabel>(u"footerSentence"_s)->text().contains(u"2 butir"_s));
    // From another page the same button brings the page where it is explained.
    bench.window->requestPage()->showTab(bench.other);
    QTest::keyClick(bench.window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.window->requestPage()->currentTab(), bench.checks);
    QVERIFY(bench.window->requestPage()->bar().text().contains(u"2 butir"_s));
    QCOMPARE(bench.checks->pressed, 0);
    bench.checks->allow();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(bench.window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.checks->pressed, 2);
}

void TestMainWindow::searchFindsAndLetsGo()
{
    Bench bench;
    QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = bench.find<SearchBox>(u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"rumbouw"_s);
    QCOMPARE(bench.list()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QCOMPARE(bench.window->requestPage()->id(), bench.ids.at(1));
    search->setText(u"tidak ada orang ini"_s);
    QVERIFY(!bench.list()->isVisible() || bench.window->inbox()->isFolded());
    search->clear();
    QCOMPARE(bench.list()->model()->rowCount(), 3);
}

void TestMainWindow::changesAreFollowed()
{
    Bench bench;
    QSignalSpy reset(bench.list()->model(), &QAbstractItemModel::modelReset);
    IntakeDesk(bench.desk.office()).takeIn(form(u"Benediktus Latupeirissa"_s, u"Pokja Pemilihan 4"_s));
    QCOMPARE(bench.list()->model()->rowCount(), 4);
    QCOMPARE(*bench.find<RailItem>(u"view0"_s)->count(), 4);
    const CaseFile file = bench.requestDesk.read(bench.ids.at(0));
    bench.requestDesk.withdraw(file.request.id, file.request.revision, u"dicabut oleh pemohon sendiri"_s);
    QCOMPARE(bench.list()->model()->rowCount(), 3);
    QCOMPARE(*bench.find<RailItem>(u"view0"_s)->count(), 3);
    QCOMPARE(*bench.find<RailItem>(u"view3"_s)->count(), 1);
    QCOMPARE(reset.count(), 0); // row by row
}

void TestMainWindow::listIsReadPageByPage()
{
    Bench bench(InboxModel::pageSize + 5);
    QAbstractItemModel *model = bench.list()->model();
    QCOMPARE(model->rowCount(), InboxModel::pageSize);
    QVERIFY(model->canFetchMore({}));
    QTest::keyClick(bench.list(), Qt::Key_End);
    QTRY_COMPARE(model->rowCount(), InboxModel::pageSize + 5);
    QVERIFY(!model->canFetchMore({}));
    QSet<QString> agendas;
    for (int row = 0; row < model->rowCount(); ++row)
        agendas.insert(model->index(row, 0).data(inbox::AgendaRole).toString());
    QCOMPARE(agendas.size(), model->rowCount());
    // Looking for other desks' changes neither loses rows nor the place.
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    const QModelIndex last = bench.list()->currentIndex();
    bench.window->inbox()->reload();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(bench.list()->currentIndex(), last);
    QCOMPARE(model->rowCount(), InboxModel::pageSize + 5);
}

void TestMainWindow::listFoldsWhereItIsNarrow()
{
    Bench bench;
    bench.window->openRequest(bench.ids.first());
    QVERIFY(bench.window->inbox()->isFolded());
    QTest::keyClick(bench.window.get(), Qt::Key_F9);
    QVERIFY(!bench.window->inbox()->isFolded());
    QVERIFY(bench.window->inbox()->width() >= InboxPanel::leastWidth);
    QTest::keyClick(bench.window.get(), Qt::Key_F9);
    QCoreApplication::processEvents();
    QCOMPARE(bench.window->inbox()->width(), InboxPanel::stripWidth);
    bench.window->resize(1920, 1080);
    QVERIFY(!bench.window->inbox()->isFolded());
}

void TestMainWindow::lockHidesEverything()
{
    Bench bench;
    bench.window->openRequest(bench.ids.first());
    QDialog dialog(bench.window.get());
    dialog.open();
    QSignalSpy locked(bench.window.get(), &MainWindow::locked);
    QTest::keyClick(&dialog, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench.window->isLocked());
    QCOMPARE(locked.count(), 1);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!bench.window->centralWidget()->isVisible());
    QCOMPARE(bench.pane->papers, 0);
    QVERIFY(bench.checks->shown().isEmpty());
    QVERIFY(bench.find<QLabel>(u"applicantName"_s)->text().isEmpty());
    QCOMPARE(bench.list()->model()->rowCount(), 0);
    QVERIFY(!bench.inbox.row(bench.ids.first()).runningSince.isValid());
    QTest::keyClick(bench.window.get(), Qt::Key_F1);
    QVERIFY(!bench.find<QWidget>(u"keyHelp"_s));
    // A change at another desk brings nothing back.
    IntakeDesk(bench.desk.office()).takeIn(form(u"Benediktus Latupeirissa"_s, u"Pokja Pemilihan 4"_s));
    QCOMPARE(bench.list()->model()->rowCount(), 0);
}

void TestMainWindow::onlyThePasswordUnlocks()
{
    Bench bench;
    const Operator who = bench.desk.office().who();
    bench.operators.setPassword(who.id, who.revision,
                                passwordhash::hash(SecretBytes::copyOf("pohon kenari di tepi laut")));
    bench.window->openRequest(bench.ids.first());
    bench.window->lock();
    auto *field = bench.find<SecretLineEdit>(u"unlockPassword"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"salah sekali"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *message = bench.find<QLabel>(u"lockMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!message->text().isEmpty(), 20000);
    QVERIFY(bench.window->isLocked());
    QTest::keyClicks(field, u"pohon kenari di tepi laut"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"unlock"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isLocked(), 20000);
    QVERIFY(bench.window->centralWidget()->isVisible());
    QCOMPARE(bench.checks->shown(), u"Abdul Rasyid Kelilauw, S.T."_s);
    QCOMPARE(bench.pane->papers, 1);
    QCOMPARE(bench.list()->model()->rowCount(), 3);
    QVERIFY(bench.inbox.row(bench.ids.first()).runningSince.isValid());
}

void TestMainWindow::idleDeskLocks()
{
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.start(0);
    QTest::qWait(10);
    QCOMPARE(idled.count(), 0);
    watch.start(1);
    QTRY_COMPARE(idled.count(), 1);
    QWidget touched;
    watch.start(3600 * 1000);
    QTest::keyClick(&touched, Qt::Key_A);
    QTest::qWait(10);
    QCOMPARE(idled.count(), 1);
}

void TestMainWindow::otherViewsAreMadeOnce()
{
    Bench bench;
    int made = 0;
    bench.window->setMaker(View::Register, [&made](QWidget *parent) {
        ++made;
        auto *view = new QLabel(u"Register"_s, parent);
        view->setObjectName(u"registerView"_s);
        return view;
    });
    bench.window->showView(View::Register);
    QVERIFY(bench.find<QLabel>(u"registerView"_s)->isVisible());
    bench.window->showView(View::ToDo);
    QVERIFY(bench.list()->isVisible());
    QTest::keyClick(bench.window.get(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(bench.find<QLabel>(u"registerView"_s)->isVisible());
    QCOMPARE(made, 1);
    bench.window->openRequest(bench.ids.first()); // from the register to a request: back to the inbox
    QVERIFY(bench.window->requestPage()->isVisible());
}

void TestMainWindow::hiddenViewsTakeNoRoom()
{
    Bench bench;
    bench.window->setMaker(View::Register, [](QWidget *parent) {
        auto *view = new QLabel(u"Register"_s, parent);
        view->setMinimumWidth(1100);
        return view;
    });
    const int before = bench.window->minimumSizeHint().width();
    bench.window->showView(View::Register);
    QVERIFY(bench.window->minimumSizeHint().width() > before);
    bench.window->showView(View::ToDo);
    QCOMPARE(bench.window->minimumSizeHint().width(), before);
}

void TestMainWindow::widthsAreRemembered()
{
    int width = 0;
    {
        Bench bench;
        bench.find<QSplitter>(u"mainSplitter"_s)->setSizes({ 401, 700 });
        width = bench.window->inbox()->width();
        bench.window->close();
    }
    Bench again;
    QCOMPARE(again.window->inbox()->width(), width);
}

void TestMainWindow::everythingHasANameAndRoom_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1366") << false << QSize(1366, 768);
    QTest::newRow("dark-1366") << true << QSize(1366, 768);
    QTest::newRow("light-1920") << false << QSize(1920, 1080);
}

void TestMainWindow::everythingHasANameAndRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    Bench bench(9);
    const auto check = [&](const QString &name) {
        QCoreApplication::processEvents();
        if (qEnvironmentVariableIsSet("LOKET_PICTURES"))
            bench.window->grab().save(
                QDir(qEnvironmentVariable("LOKET_PICTURES"))
                    .filePath(u"window-%1-%2.png"_s.arg(name, QLatin1String(QTest::currentDataTag()))));
        QCOMPARE(accessiblenames::missing(bench.window.get()).join(u'\n'), QString());
        QCOMPARE(accessiblenames::cut(bench.window.get()).join(u'\n'), QString());
    };
    bench.window->resize(size);
    check(u"inbox"_s);
    bench.window->openRequest(bench.ids.at(1));
    bench.desk.clock().advance(4 * 60);
    bench.window->requestPage()->reload();
    check(u"request"_s);
    QTest::keyClick(bench.window.get(), Qt::Key_F9);
    check(u"unfolded"_s);
    bench.window->showView(View::ReadyForHandover);
    check(u"empty"_s);
    QCOMPARE(bench.window->size(), size);
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionfooter.h"
#include "gui/fieldmark.h"
#include "gui/guarded.h"
#include "gui/inboxroles.h"
#include "gui/keyhelp.h"
#include "gui/lockscreen.h"
#include "gui/messagebar.h"
#include "gui/rail.h"
#include "gui/railitem.h"
#include "gui/reasonbutton.h"
#include "gui/searchbox.h"
#include "gui/standardbadge.h"
#include "gui/stepper.h"
#include "gui/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <stdexcept>

/// What the widgets of the look do, by keys and clicks.
class TestWidgets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void errorsEndInTheBar();
    void onlySuccessLeaves();
    void minutesHaveAShape();
    void stepperWalksByKey();
    void stepperSaysEverything();
    void railWalksByArrows();
    void railTellsItsCounts();
    void railGivesFiveFiguresRoom();
    void searchSpeaksAtOnce();
    void refusedButtonSaysWhy();
    void footerShowsTheReason();
    void helpListsWhatIsThere();
    void marksAreEscaped();
    void lockAsksAndWaits();
    void lockKeepsTheKeys();
    void cardIsReadWhole();
};

void TestWidgets::errorsEndInTheBar()
{
    MessageBar bar;
    QVERIFY(guarded(bar, QStringLiteral("Simpan"), [] {}));
    QVERIFY(bar.isHidden());
    QVERIFY(!guarded(bar, QStringLiteral("Simpan"), [] { throw refused(QStringLiteral("NIP kurang")); }));
    QCOMPARE(bar.text(), QStringLiteral("Simpan: NIP kurang"));
    QCOMPARE(bar.kind(), MessageBar::Kind::Refusal);
    QVERIFY(!guarded(bar, QStringLiteral("Simpan"), [] { throw conflict(QStringLiteral("sudah diubah")); }));
    QCOMPARE(bar.kind(), MessageBar::Kind::Warning);
    bar.clear();
    QVERIFY(!guarded(bar, QStringLiteral("Simpan"), [] { throw Error(Error::Kind::Cancelled, {}); }));
    QVERIFY(bar.isHidden());
    QTest::ignoreMessage(QtCriticalMsg, "fault: at disk");
    QVERIFY(!guarded(bar, QStringLiteral("Simpan"),
                     [] { throw fault(QStringLiteral("Diska penuh"), QStringLiteral("at disk")); }));
    QCOMPARE(bar.text(), QStringLiteral("Simpan: Diska penuh"));
    QVERIFY(!bar.isHidden());
    QTest::ignoreMessage(QtCriticalMsg, "fault: what");
    QVERIFY(!guarded(bar, QStringLiteral("Simpan"), [] { throw std::runtime_error("what"); }));
    QVERIFY(!bar.text().contains(QStringLiteral("what")));
}

void TestWidgets::onlySuccessLeaves()
{
    MessageBar bar;
    bar.setStay(1);
    bar.warn(QStringLiteral("SK hampir berakhir"));
    bar.succeed(QStringLiteral("Tersimpan"));
    QTRY_VERIFY(bar.isHidden());
    bar.warn(QStringLiteral("SK hampir berakhir"));
    QTest::qWait(20);
    QVERIFY(!bar.isHidden());
    QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("closeMessage")), Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

void TestWidgets::minutesHaveAShape()
{
    QCOMPARE(standard::reading(9, 15).shape, standard::Shape::Within);
    QCOMPARE(standard::reading(11, 15).shape, standard::Shape::Within);
    QCOMPARE(standard::reading(12, 15).shape, standard::Shape::Near); // 80 %
    QCOMPARE(standard::reading(15, 15).shape, standard::Shape::Near);
    QCOMPARE(standard::reading(16, 15).shape, standard::Shape::Over);
    QCOMPARE(standard::reading(0, 0).shape, standard::Shape::Within);
    QCOMPARE(standard::reading(7, std::nullopt).shape, standard::Shape::None);
    QCOMPARE(standard::waiting(QStringLiteral("menunggu diambil")).shape, standard::Shape::Waiting);
    QVERIFY(standard::reading(16, 15).meaning != standard::reading(12, 15).meaning);
}

namespace
{
QList<Stepper::Step> threeSteps()
{
    return { { 1, QStringLiteral("Terima"), QStringLiteral("Terima permohonan"), Stepper::State::Done,
               standard::reading(3, 5) },
             { 2, QStringLiteral("Kelengkapan"), QStringLiteral("Periksa kelengkapan"), Stepper::State::Now,
               standard::reading(6, 5) },
             { 3, QStringLiteral("Notis"), QStringLiteral("Minta kelengkapan"), Stepper::State::Next, {} } };
}
} // namespace

void TestWidgets::stepperWalksByKey()
{
    Stepper stepper;
    stepper.setSteps(threeSteps());
    stepper.resize(600, 80);
    QCOMPARE(stepper.current(), 1);
    QVERIFY(!stepper.isNarrow());
    QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    QTest::keyClick(&stepper, Qt::Key_Right);
    QTest::keyClick(&stepper, Qt::Key_Right);
    QCOMPARE(stepper.current(), 2);
    QTest::keyClick(&stepper, Qt::Key_Return);
    QTest::keyClick(&stepper, Qt::Key_Home);
    QTest::keyClick(&stepper, Qt::Key_Space);
    QTest::mouseClick(&stepper, Qt::LeftButton, Qt::NoModifier, QPoint(300, 14));
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).at(0).toInt(), 3);
    QCOMPARE(chosen.at(1).at(0).toInt(), 1);
    QCOMPARE(chosen.at(2).at(0).toInt(), 2);
    stepper.resize(100, 80);
    QVERIFY(stepper.isNarrow());
}

void TestWidgets::stepperSaysEverything()
{
    Stepper stepper;
    stepper.setSteps(threeSteps());
    QVERIFY(stepper.accessibleName().contains(QStringLiteral("Periksa kelengkapan")));
    QCOMPARE(stepper.accessibleDescription().split(QLatin1Char('\n')).size(), 3);
    QTest::keyClick(&stepper, Qt::Key_Home);
    QVERIFY(stepper.accessibleName().contains(QStringLiteral("Terima permohonan")));
    QTest::keyClick(&stepper, Qt::Key_Left);
    QCOMPARE(stepper.current(), 0);
}

void TestWidgets::railWalksByArrows()
{
    Rail rail;
    rail.show();
    QSignalSpy chosen(&rail, &Rail::chosen);
    auto *first = rail.findChild<RailItem *>(QStringLiteral("view0"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(rail.view(), View::WaitingForApplicant);
    QCOMPARE(chosen.count(), 1);
    auto *second = rail.findChild<RailItem *>(QStringLiteral("view1"));
    QVERIFY(second->isChecked());
    QVERIFY(!first->isChecked());
    QCOMPARE(first->focusPolicy(), Qt::ClickFocus);
    QTest::mouseClick(rail.findChild<RailItem *>(QStringLiteral("view9")), Qt::LeftButton);
    QCOMPARE(rail.view(), View::Settings);
    rail.setView(View::Reports);
    QCOMPARE(chosen.count(), 2);
    QSignalSpy asked(rail.newRequestAction(), &QAction::triggered);
    QTest::mouseClick(rail.findChild<QPushButton *>(QStringLiteral("newRequest")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestWidgets::railTellsItsCounts()
{
    Rail rail;
    rail.setCount(View::ToDo, 7);
    rail.setCount(View::Register, 7);
    QVERIFY(rail.findChild<RailItem *>(QStringLiteral("view0"))->accessibleName().contains(QStringLiteral("7")));
    rail.setNewRequestRefusal(QStringLiteral("Hanya petugas"));
    auto *button = rail.findChild<QPushButton *>(QStringLiteral("newRequest"));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Hanya petugas"));
    QVERIFY(!rail.newRequestAction()->isEnabled());
}

void TestWidgets::railGivesFiveFiguresRoom()
{
    Rail rail;
    auto *item = rail.findChild<RailItem *>(QStringLiteral("view4"));
    const QSize before = item->sizeHint();
    rail.setCount(View::PasswordNotChanged, 98765);
    QCOMPARE(item->sizeHint(), before);
    QFont bold = item->font();
    bold.setWeight(QFont::DemiBold);
    QVERIFY(before.width() > QFontMetrics(bold).horizontalAdvance(item->text())
                + QFontMetrics(theme::font(theme::Text::SupportStrong)).horizontalAdvance(QStringLiteral("98765"))
                + theme::smallIcon + 3 * theme::inside);
}

void TestWidgets::searchSpeaksAtOnce()
{
    SearchBox box;
    QSignalSpy changed(&box, &SearchBox::changed);
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, QStringLiteral("ra"));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().at(0).toString(), QStringLiteral("ra"));
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(box.text().isEmpty());
    QCOMPARE(changed.last().at(0).toString(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestWidgets::refusedButtonSaysWhy()
{
    ReasonButton button(QStringLiteral("Nyatakan benar"));
    QSignalSpy refusedSpy(&button, &ReasonButton::refused);
    QSignalSpy clicked(&button, &ReasonButton::clicked);
    button.setRefusal(QStringLiteral("2 baris belum dilihat"));
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("2 baris belum dilihat"));
    QCOMPARE(button.accessibleDescription(), QStringLiteral("2 baris belum dilihat"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(refusedSpy.count(), 1);
    QCOMPARE(clicked.count(), 0);
    button.setRefusal(std::nullopt);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(refusedSpy.count(), 1);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(button.toolTip().isEmpty());
}

void TestWidgets::footerShowsTheReason()
{
    ActionFooter footer;
    footer.setSentence(QStringLiteral("Ctrl+Enter"));
    footer.setPrimary(QStringLiteral("Nyatakan benar"), QStringLiteral("2 baris belum dilihat"));
    QCOMPARE(footer.sentence(), QStringLiteral("2 baris belum dilihat"));
    ReasonButton *other = footer.addSecondary(QStringLiteral("Tidak benar…"));
    other->setRefusal(QStringLiteral("Belum ada alasan"));
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(footer.sentence(), QStringLiteral("Belum ada alasan"));
    footer.setPrimary(QStringLiteral("Nyatakan benar"));
    QCOMPARE(footer.sentence(), QStringLiteral("Ctrl+Enter"));
    QVERIFY(footer.primary()->isEnabled());
}

void TestWidgets::helpListsWhatIsThere()
{
    QWidget window;
    window.resize(800, 600);
    auto *page = new QWidget(&window);
    auto *hidden = new QWidget(&window);
    hidden->hide();
    const auto give = [](QWidget *widget, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, widget);
        action->setShortcut(key);
        widget->addAction(action);
        return action;
    };
    give(page, QStringLiteral("&Pindai"), QKeySequence(Qt::Key_F6));
    give(hidden, QStringLiteral("Tersembunyi"), QKeySequence(Qt::Key_F7));
    QAction *off = give(page, QStringLiteral("Reset"), QKeySequence(Qt::Key_F8));
    off->setEnabled(false);
    off->setToolTip(QStringLiteral("SK belum berlaku"));
    KeyHelp::describe(page, QStringLiteral("Panah"), QStringLiteral("Pindah baris"));
    KeyHelp help(&window);
    window.show();
    const QList<KeyHelp::Line> lines = KeyHelp::linesOf(&window);
    QVERIFY(lines.contains({ QStringLiteral("F6"), QStringLiteral("Pindai"), {} }));
    QVERIFY(lines.contains({ QStringLiteral("F8"), QStringLiteral("Reset"), QStringLiteral("SK belum berlaku") }));
    QVERIFY(lines.contains({ QStringLiteral("Panah"), QStringLiteral("Pindah baris"), {} }));
    for (const KeyHelp::Line &line : lines)
        QVERIFY(line.text != QStringLiteral("Tersembunyi"));
    QVERIFY(help.isHidden());
    help.open();
    QVERIFY(help.isVisible());
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(help.isHidden());
}

void TestWidgets::marksAreEscaped()
{
    const QString html = FieldMark::html(QStringLiteral("a<b>c"), { { 3, 9 }, { 0, 1 } });
    QVERIFY(html.contains(QStringLiteral("&lt;b")));
    QCOMPARE(html.count(QStringLiteral("<span")), 2);
    FieldMark mark;
    mark.setValue(QStringLiteral("0812-4455-1029"), { { 12, 2 } });
    QVERIFY(mark.accessibleName().contains(QStringLiteral("\"29\"")));
    mark.setValue(QStringLiteral("sama"), {});
    QCOMPARE(mark.accessibleName(), QStringLiteral("sama"));
}

void TestWidgets::lockAsksAndWaits()
{
    QWidget window;
    window.resize(800, 600);
    LockScreen lock(&window);
    auto *field = new QLineEdit;
    lock.setPasswordField(field);
    window.show();
    lock.lock();
    QVERIFY(lock.isLocked());
    QCOMPARE(lock.geometry(), window.rect());
    QSignalSpy asked(&lock, &LockScreen::unlockAsked);
    lock.askUnlock();
    QCOMPARE(asked.count(), 1);
    lock.setBusy(true);
    lock.askUnlock();
    QCOMPARE(asked.count(), 1);
    lock.setWait(30);
    QVERIFY(lock.findChild<QLabel *>(QStringLiteral("lockMessage"))->text().contains(QStringLiteral("30")));
    lock.askUnlock();
    QTest::mouseClick(lock.findChild<QPushButton *>(QStringLiteral("unlock")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    lock.setWait(0);
    lock.askUnlock();
    QCOMPARE(asked.count(), 2);
    lock.unlock();
    QVERIFY(!lock.isLocked());
}

void TestWidgets::lockKeepsTheKeys()
{
    QWidget window;
    LockScreen lock(&window);
    auto *field = new QLineEdit;
    auto *beneath = new QLineEdit(&window);
    lock.setPasswordField(field);
    window.show();
    QApplication::setActiveWindow(&window);
    lock.lock();
    for (int presses = 0; presses < 4; ++presses) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(!beneath->hasFocus());
        QVERIFY(lock.isAncestorOf(QApplication::focusWidget()));
    }
}

void TestWidgets::cardIsReadWhole()
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QStringLiteral("Abdul Rasyid Kelilauw, S.T."), inbox::ApplicantRole);
    model.setData(index, QStringLiteral("0042"), inbox::AgendaRole);
    model.setData(index, 5, inbox::StageNumberRole);
    model.setData(index, QStringLiteral("Periksa kebenaran"), inbox::StageNameRole);
    model.setData(index, 18, inbox::MinutesUsedRole);
    model.setData(index, 15, inbox::MinutesStandardRole);
    model.setData(index, QStringList { QStringLiteral("Nomor HP berubah") }, inbox::FlagsRole);
    const inbox::Card card = inbox::cardOf(index);
    QCOMPARE(card.time.shape, standard::Shape::Over);
    const QString text = inbox::accessibleTextOf(card);
    for (const QString &part : { card.applicant, card.agenda, card.stageName, card.time.meaning, card.flags.first() })
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(QStringLiteral(", ,")));
    model.setData(index, QStringLiteral("menunggu diambil"), inbox::WaitingRole);
    QCOMPARE(inbox::cardOf(index).time.shape, standard::Shape::Waiting);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letterdesk.h"
#include "desk/lettertextdesk.h"
#include "desk/numberdesk.h"
#include "gui/inlinequestion.h"
#include "gui/lettersheet.h"
#include "gui/lettertextpanel.h"
#include "gui/messagebar.h"
#include "gui/numbersview.h"
#include "gui/reasonbutton.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/casewalk.h"
#include "support/fakeprinting.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The number book and the texts of the letters, by clicks and keys.
class TestNumbersView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void bookByClicks();
    void textWhileTyping();
    void onlyAnAdministratorWrites();

private:
    template <class T> static T *part(const QWidget &whole, const char *name)
    {
        return whole.findChild<T *>(QString::fromLatin1(name));
    }
    static void keep(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }
};

void TestNumbersView::bookByClicks()
{
    TestDesk desk;
    FakePrinting printing;
    LetterDesk letters(desk.office());
    CaseFile file = casewalk::atCompletionNotice(desk);
    file = letters.make(file.request.id, file.request.revision, LetterKind::CompletionNotice, LetterForm::ServiceSheet);
    NumbersView view(desk.office(), printing);
    view.resize(1040, 640);
    view.show();
    auto *model = view.findChild<RowsModel *>();
    QCOMPARE(model->rowCount(), 1);
    QSignalSpy wanted(&view, &NumbersView::requestWanted);
    QTest::mouseClick(part<QPushButton>(view, "openNumbered"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!part<ReasonButton>(view, "settleVoid")->isEnabled()); // a letter is made void on its own page
    // A block for a day without the network.
    QTest::mouseClick(part<QPushButton>(view, "reserveNumbers"), Qt::LeftButton);
    auto *question = view.findChild<InlineQuestion *>();
    question->findChild<QComboBox *>()->setCurrentText(u"3"_s);
    question->findChild<QPlainTextEdit *>()->setPlainText(u"gangguan jaringan"_s);
    keep(view, u"numbers-question"_s);
    QTest::keyClick(question->findChild<QPlainTextEdit *>(), Qt::Key_Tab);
    for (QPushButton *button : question->findChildren<QPushButton *>()) {
        if (button->text() == NumbersView::tr("Reserve"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(model->rowCount(), 4);
    keep(view, u"numbers"_s);
    QCOMPARE(accessiblenames::missing(&view).join(u'\n'), QString());
    // What is still to be entered in SRIKANDI.
    part<QComboBox>(view, "bookFilter")->setCurrentIndex(NumbersView::NotInSrikandi);
    QCOMPARE(model->rowCount(), 1);
    NumberDesk(desk.office()).setSrikandi(file.letters.last().id, u"B-12"_s);
    QTRY_COMPARE(model->rowCount(), 0);
    part<QComboBox>(view, "bookFilter")->setCurrentIndex(NumbersView::ReservedOnes);
    QCOMPARE(model->rowCount(), 3);
    part<QComboBox>(view, "bookFilter")->setCurrentIndex(NumbersView::All);
    part<QLineEdit>(view, "bookSearch")->setText(u"jaringan 3/PBJ"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    view.clear();
    QCOMPARE(model->rowCount(), 0);
}

void TestNumbersView::textWhileTyping()
{
    TestDesk desk;
    Operator who = desk.enterAs(Role::Head, u"kepala"_s);
    who.administrator = true;
    desk.office().enter(who, desk.office().session());
    MessageBar bar;
    LetterTextPanel panel(desk.office(), bar);
    panel.resize(1000, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *text = part<QPlainTextEdit>(panel, "letterText");
    auto *save = part<ReasonButton>(panel, "saveText");
    QCOMPARE(panel.findChild<LetterSheet *>()->pages(), 1);
    QVERIFY(!save->isEnabled());
    QCOMPARE(text->toPlainText(), wording::builtIn(LetterKind::CompletionNotice));
    keep(panel, u"letter-text"_s);
    // An unknown field is said and is not saved.
    QString body = text->toPlainText();
    text->setPlainText(QString(body).replace(u"Demikian disampaikan"_s, u"Demikian {{nmaa}}"_s));
    QTRY_VERIFY(save->refusal().value_or(QString()).contains(u"nmaa"_s));
    keep(panel, u"letter-text-wrong"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(LetterTextDesk(desk.office()).isBuiltIn(LetterKind::CompletionNotice));
    text->setPlainText(QString(body).replace(u"Demikian disampaikan"_s, u"Demikian kami beritahukan"_s));
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(LetterTextDesk(desk.office()).text(LetterKind::CompletionNotice).contains(u"kami beritahukan"_s));
    QVERIFY(!save->isEnabled());
    QTest::mouseClick(part<QPushButton>(panel, "resetText"), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), body);
    // The office's own words can be taken again.
    auto *version = part<QComboBox>(panel, "letterVersion");
    QCOMPARE(version->count(), 3);
    version->setCurrentIndex(2);
    Q_EMIT version->activated(2);
    QVERIFY(text->toPlainText().contains(u"kami beritahukan"_s));
    QVERIFY(save->isEnabled());
    QCOMPARE(accessiblenames::missing(&panel).join(u'\n'), QString());
}

void TestNumbersView::onlyAnAdministratorWrites()
{
    TestDesk desk;
    desk.enterAs(Role::Officer, u"anna"_s);
    MessageBar bar;
    LetterTextPanel panel(desk.office(), bar);
    panel.show();
    part<QPlainTextEdit>(panel, "letterText")->setPlainText(u"x"_s);
    QVERIFY(!part<ReasonButton>(panel, "saveText")->isEnabled());
}

QTEST_MAIN(TestNumbersView)
#include "tst_numbersview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"
#include "gui/secretlineedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

class TestSecretLineEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new SecretLineEdit;
        m_button = new QPushButton(QStringLiteral("Tampilkan"));
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_field);
        layout->addWidget(m_button);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        QApplication::clipboard()->clear();
    }

    void keepsWhatIsTyped()
    {
        QSignalSpy changes(m_field, &SecretLineEdit::contentChanged);
        QTest::keyClicks(m_field, QStringLiteral("Ikan Bakar?"));
        QCOMPARE(changes.count(), 11);
        QCOMPARE(m_field->length(), 11);
        QCOMPARE(m_field->take().view().toByteArray(), QByteArray("Ikan Bakar?"));
        QVERIFY(m_field->isEmpty());
        QVERIFY(m_field->take().isEmpty());
    }

    void editsLikeALineEdit()
    {
        QTest::keyClicks(m_field, QStringLiteral("abcd"));
        QTest::keyClick(m_field, Qt::Key_Left);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QTest::keyClick(m_field, Qt::Key_Home);
        QTest::keyClick(m_field, Qt::Key_Delete);
        QTest::keyClicks(m_field, QStringLiteral("X"));
        QTest::keyClick(m_field, Qt::Key_End);
        QTest::keyClicks(m_field, QStringLiteral("Y"));
        QCOMPARE(text(), QByteArray("XbdY"));
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_field, QStringLiteral("baru"));
        QCOMPARE(text(), QByteArray("baru"));
        QTest::keyClick(m_field, Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(m_field->isEmpty());
    }

    void pastesFromAnybody()
    {
        QApplication::clipboard()->setText(QStringLiteral("tempel\u00e9\n"));
        QTest::keyClicks(m_field, QStringLiteral("<>"));
        QTest::keyClick(m_field, Qt::Key_Left);
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text(), QByteArray("<tempel\xc3\xa9>"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("tempel\u00e9\n")); // not ours to overwrite

        SecretClipboard clipboard(*QApplication::clipboard());
        clipboard.copy(SecretBytes::copyOf("rahasia"));
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text(), QByteArray("rahasia"));
    }

    void givesNothingToTheClipboard()
    {
        QTest::keyClicks(m_field, QStringLiteral("rahasia"));
        for (const Qt::Key key : { Qt::Key_C, Qt::Key_X }) {
            QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(m_field, key, Qt::ControlModifier);
            QCOMPARE(QApplication::clipboard()->text(), QString());
        }
        QCOMPARE(text(), QByteArray("rahasia"));
    }

    void shortcutsDoNotSwallowCharacters()
    {
        const QShortcut letter(QKeySequence(Qt::Key_K), m_window.get());
        const QShortcut space(QKeySequence(Qt::Key_Space), m_window.get());
        QSignalSpy taken(&letter, &QShortcut::activated);
        for (const char key : { 'a', ' ', 'k' })
            QTest::keyClick(m_window->windowHandle(), key); // by the window, as shortcuts see it
        QCOMPARE(taken.count(), 0);
        QCOMPARE(text(), QByteArray("a k"));
    }

    void returnReachesFieldAndWindow()
    {
        QSignalSpy returned(m_field, &SecretLineEdit::returnPressed);
        QTest::keyClicks(m_field, QStringLiteral("a"));
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(returned.count(), 1);
        QCOMPARE(text(), QByteArray("a"));
    }

    void takesNoMoreThanItsCapacity()
    {
        QApplication::clipboard()->setText(QString(600, QLatin1Char('x')));
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->length(), int(SecretLineEdit::capacity));
    }

    void showsOnlyWhileHeld()
    {
        m_field->showWhileHeld(*m_button);
        QTest::keyClicks(m_field, QStringLiteral("WWWW"));
        m_button->setFocus();
        const QImage hidden = m_field->grab().toImage();
        QTest::keyPress(m_button, Qt::Key_Space);
        QVERIFY(m_field->grab().toImage() != hidden);
        QTest::keyRelease(m_button, Qt::Key_Space);
        QCOMPARE(m_field->grab().toImage(), hidden);
        QTest::mousePress(m_button, Qt::LeftButton);
        QVERIFY(m_field->grab().toImage() != hidden);
        m_field->wipe();
        QTest::mouseRelease(m_button, Qt::LeftButton);
    }

    void isAPasswordToAScreenReader()
    {
        QTest::keyClicks(m_field, QStringLiteral("rahasia"));
        m_field->setAccessibleName(QStringLiteral("Kata sandi"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_field);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::EditableText);
        QVERIFY(accessible->state().passwordEdit);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Kata sandi"));
        QCOMPARE(accessible->text(QAccessible::Value), QString());
        QVERIFY(!m_field->testAttribute(Qt::WA_InputMethodEnabled));
    }

    void isAsHighAsALineEdit()
    {
        QLineEdit other;
        QVERIFY(qAbs(m_field->sizeHint().height() - other.sizeHint().height()) <= 4);
    }

private:
    std::unique_ptr<QWidget> m_window;
    SecretLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;

    QByteArray text() const { return m_field->copy().view().toByteArray(); }
};

QTEST_MAIN(TestSecretLineEdit)
#include "tst_secretlineedit.moc"

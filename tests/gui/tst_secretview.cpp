// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

class TestSecretView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhileHeld()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        SecretView view;
        QPushButton button(QStringLiteral("Tahan untuk melihat"));
        layout.addWidget(&view);
        layout.addWidget(&button);
        view.showWhileHeld(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy shown(&view, &SecretView::shownChanged);

        QTest::mousePress(&button, Qt::LeftButton);
        QVERIFY(!view.isShown()); // there is nothing yet
        QTest::mouseRelease(&button, Qt::LeftButton);

        view.setSecret(SecretBytes::copyOf("KaT3m#RdKaT3m#Rd"));
        const QImage hidden = view.grab().toImage();
        QTest::mousePress(&button, Qt::LeftButton);
        QVERIFY(view.isShown());
        QVERIFY(view.grab().toImage() != hidden);
        QTest::mouseRelease(&button, Qt::LeftButton);
        QVERIFY(!view.isShown());
        QCOMPARE(view.grab().toImage(), hidden);
        QCOMPARE(shown.count(), 2);

        QTest::mousePress(&button, Qt::LeftButton);
        window.hide();
        QVERIFY(!view.isShown());
        view.wipe();
        QVERIFY(view.secret().isEmpty());
    }

    void aHiddenSecretLooksLikeAnyOther()
    {
        SecretView view;
        view.resize(view.sizeHint());
        view.setSecret(SecretBytes::copyOf("KaT3m#RdKaT3m#Rd"));
        const QImage first = view.grab().toImage();
        view.setSecret(SecretBytes::copyOf("Xy!4Xy!4Xy!4Xy!4"));
        QCOMPARE(view.grab().toImage(), first);
    }
};

QTEST_MAIN(TestSecretView)
#include "tst_secretview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

class TestSecretClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_clipboard.clear(); }

    void offersASecretThatManagersLeaveOut()
    {
        SecretClipboard secrets(m_clipboard);
        secrets.copy(SecretBytes::copyOf("KaT3m#Rd"));
        QCOMPARE(m_clipboard.text(), QStringLiteral("KaT3m#Rd"));
        QCOMPARE(m_clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(secrets.isHolding());
    }

    void takesItBackAfterItsTime()
    {
        SecretClipboard secrets(m_clipboard, nullptr, std::chrono::seconds(2));
        QSignalSpy seconds(&secrets, &SecretClipboard::countdownChanged);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(SecretBytes::copyOf("rahasia"));
        QCOMPARE(seconds.first().first().toInt(), 2);
        QTRY_COMPARE(cleared.count(), 1);
        QCOMPARE(m_clipboard.text(), QString());
        QVERIFY(!secrets.isHolding());
        for (const QList<QVariant> &one : seconds)
            QVERIFY(one.first().toInt() >= 1 && one.first().toInt() <= 2);
    }

    void leavesSomebodyElsesCopyAlone()
    {
        SecretClipboard secrets(m_clipboard);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(SecretBytes::copyOf("rahasia"));
        m_clipboard.setText(QStringLiteral("19850312 201001 1 004"));
        QCOMPARE(cleared.count(), 1);
        secrets.clear();
        QCOMPARE(m_clipboard.text(), QStringLiteral("19850312 201001 1 004"));
    }

    void aSecondSecretReplacesTheFirst()
    {
        SecretClipboard secrets(m_clipboard);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(SecretBytes::copyOf("satu"));
        secrets.copy(SecretBytes::copyOf("dua"));
        QCOMPARE(cleared.count(), 0);
        QCOMPARE(m_clipboard.text(), QStringLiteral("dua"));
        secrets.clear();
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(m_clipboard.text(), QString());
    }

    void endsWithTheProgram()
    {
        {
            SecretClipboard secrets(m_clipboard);
            secrets.copy(SecretBytes::copyOf("rahasia"));
        }
        QCOMPARE(m_clipboard.text(), QString());
        SecretClipboard secrets(m_clipboard);
        secrets.copy(SecretBytes::copyOf("rahasia"));
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
        QCOMPARE(m_clipboard.text(), QString());
    }

private:
    QClipboard &m_clipboard = *QGuiApplication::clipboard();
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loginthrottle.h"

#include <QTest>

class TestLoginThrottle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesToAQuarterOfAnHour()
    {
        const QList<qint64> expected { 0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900 };
        for (int failures = 0; failures < expected.size(); ++failures)
            QCOMPARE(LoginThrottle::waitAfter(failures), expected[failures]);
        QCOMPARE(LoginThrottle::waitAfter(99), 900);
    }

    void waitsAndLetsGo()
    {
        LoginThrottle throttle;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(throttle.remaining(m_now), 0);
            throttle.fail(m_now);
        }
        QCOMPARE(throttle.remaining(m_now), 30'000);
        QCOMPARE(throttle.remaining(m_now.addMSecs(29'999)), 1);
        QCOMPARE(throttle.remaining(m_now.addSecs(30)), 0);
        throttle.succeed();
        QCOMPARE(throttle.failures, 0);
        QCOMPARE(throttle.remaining(m_now), 0);
    }

    void aClockSetBackDoesNotShorten()
    {
        LoginThrottle throttle { 6, m_now };
        QCOMPARE(throttle.remaining(m_now.addSecs(40)), 20'000);
        const QDateTime yearBefore = m_now.addYears(-1);
        QCOMPARE(throttle.remaining(yearBefore), 60'000);
        QCOMPARE(throttle.remaining(yearBefore.addSecs(59)), 1'000);
        QCOMPARE(throttle.remaining(yearBefore.addSecs(60)), 0); // and does not lock out for a year either
    }

    void aHundredInARowAreForTheAdministrator()
    {
        LoginThrottle throttle;
        for (int i = 0; i < 99; ++i)
            throttle.fail(m_now);
        QVERIFY(!throttle.needsAdministrator());
        throttle.fail(m_now);
        throttle.fail(m_now);
        QVERIFY(throttle.needsAdministrator());
        QCOMPARE(throttle.failures, 100);
    }

private:
    const QDateTime m_now { QDate(2026, 3, 3), QTime(9, 0), Qt::UTC };
};

QTEST_APPLESS_MAIN(TestLoginThrottle)
#include "tst_loginthrottle.moc"

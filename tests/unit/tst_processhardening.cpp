// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/processhardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestProcessHardening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreAndNoReader()
    {
        hardenProcess();
        rlimit core {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
#ifdef __SANITIZE_ADDRESS__
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
#else
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
#endif
    }
};

QTEST_APPLESS_MAIN(TestProcessHardening)
#include "tst_processhardening.moc"

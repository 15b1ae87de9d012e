// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/processhardening.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

    void aCrashWritesNoCore()
    {
        const pid_t child = fork();
        if (child == 0) {
            hardenProcess();
            signal(SIGABRT, SIG_DFL);
            abort();
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QVERIFY(!WCOREDUMP(status)); // the kernel's own word
    }
};

QTEST_APPLESS_MAIN(TestProcessHardening)
#include "tst_processhardening.moc"

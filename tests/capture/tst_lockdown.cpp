// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/lockdown.h"

#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// A child shuts itself in and tries what a taken-over reader would try.
class LockdownTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsWritesAndTakesMemory();
    void keepsMemoryBounded();
    void diesOfAnUnknownCall();
    void diesOfNewCode();

private:
    /// @return the wait status of a child that locked itself down and then ran `act`; its exit code is act's value
    static int inChild(const std::function<int()> &act, const LockdownLimits &limits = {})
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const int refusedStep = lockDown(limits);
            ::_exit(refusedStep ? 100 + refusedStep : act());
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }
};

void LockdownTest::refuses_data()
{
    QTest::addColumn<int>("attempt");
    QTest::newRow("open a file to read") << 0;
    QTest::newRow("create a file") << 1;
    QTest::newRow("connect") << 2;
    QTest::newRow("execute") << 3;
    QTest::newRow("fork") << 4;
    QTest::newRow("trace its parent") << 5;
    QTest::newRow("lift its own limits") << 6;
}

static int attemptNow(int attempt)
{
    errno = 0;
    long result = 0;
    switch (attempt) {
    case 0:
        result = ::syscall(SYS_openat, AT_FDCWD, "/etc/passwd", 0);
        break;
    case 1:
        result = ::syscall(SYS_openat, AT_FDCWD, "/tmp/loket-lockdown-test", 0101, 0600);
        break;
    case 2:
        result = ::socket(AF_INET, SOCK_STREAM, 0);
        break;
    case 3: {
        char program[] = "/bin/true";
        char *const arguments[] = { program, nullptr };
        result = ::execve(program, arguments, nullptr);
        break;
    }
    case 4:
        result = ::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
        break;
    case 5:
        result = ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr);
        break;
    default: {
        const rlimit more { RLIM_INFINITY, RLIM_INFINITY };
        result = ::setrlimit(RLIMIT_NOFILE, &more);
    }
    }
    return result == -1 && errno == EPERM ? 0 : 1;
}

void LockdownTest::refuses()
{
    QFETCH(int, attempt);
    const int status = inChild([attempt] { return attemptNow(attempt); });
    QVERIFY2(WIFEXITED(status), qPrintable(QStringLiteral("signal %1").arg(WTERMSIG(status))));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void LockdownTest::readsWritesAndTakesMemory()
{
    const int status = inChild([] {
        std::vector<char> memory(32 << 20, 'y');
        return ::write(STDERR_FILENO, memory.data(), 0) == 0 && memory.back() == 'y' ? 0 : 1;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void LockdownTest::keepsMemoryBounded()
{
    const int status = inChild([] {
#if defined(__SANITIZE_ADDRESS__) // needs all memory there is; the same test without it is residue/lockdown
        rlimit limit { RLIM_INFINITY, RLIM_INFINITY }; // no bound that is set can be taken back
        return setrlimit(RLIMIT_AS, &limit) == -1 && errno == EPERM ? 0 : 3;
#endif
        for (int i = 0; i < 64; ++i) { // 1 GiB in steps
            if (!std::malloc(16 << 20))
                return i > 0 ? 0 : 2;
        }
        return 1;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void LockdownTest::diesOfAnUnknownCall()
{
    const int status = inChild([] { return int(::syscall(SYS_sethostname, "x", 1)); });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSYS);
}

void LockdownTest::diesOfNewCode()
{
    const int status = inChild([] {
        // 7: read, write, execute; 0x22: private, anonymous
        return ::syscall(SYS_mmap, nullptr, 4096, 7, 0x22, -1, 0) == -1 ? 0 : 1;
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSYS);
}

QTEST_GUILESS_MAIN(LockdownTest)
#include "tst_lockdown.moc"

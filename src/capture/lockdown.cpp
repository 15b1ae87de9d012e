// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/lockdown.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{
#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// The kernel's struct of ABI 6; older headers know its first member only.
struct LandlockRules {
    quint64 files;
    quint64 network;
    quint64 scope;
};

bool limit(int resource, quint64 value)
{
    if (resource == RLIMIT_FSIZE)
        ::signal(SIGXFSZ, SIG_IGN); // where standard error is a file, a word to it is lost and not fatal
    const rlimit both { value, value };
    return ::setrlimit(resource, &both) == 0;
}

bool limitResources(const LockdownLimits &limits)
{
    bool ok = limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, limits.cpuSeconds) && limit(RLIMIT_FSIZE, 0)
        && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, 0);
    if (!sanitized)
        ok = ok && limit(RLIMIT_AS, limits.addressSpace) && limit(RLIMIT_DATA, limits.data);
    return ok;
}

/// Names every right the kernel knows and grants none. A kernel without Landlock leaves it to seccomp.
bool giveUpFiles()
{
    const long abi = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi <= 0)
        return errno == ENOSYS || errno == EOPNOTSUPP;
    LandlockRules rules { (1ULL << 13) - 1, 0, 0 };
    if (abi >= 2)
        rules.files |= 1ULL << 13; // refer
    if (abi >= 3)
        rules.files |= 1ULL << 14; // truncate
    if (abi >= 5)
        rules.files |= 1ULL << 15; // device control
    if (abi >= 4)
        rules.network = 3; // bind, connect
    if (abi >= 6)
        rules.scope = 3; // abstract sockets, signals
    const size_t size = abi >= 6 ? sizeof rules : abi >= 4 ? offsetof(LandlockRules, scope) : sizeof rules.files;
    const long ruleset = ::syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (ruleset < 0)
        return false;
    const bool ok = ::syscall(SYS_landlock_restrict_self, int(ruleset), 0) == 0;
    ::close(int(ruleset));
    return ok;
}

bool allowPlain(scmp_filter_ctx filter)
{
    const int calls[] = { SCMP_SYS(close),          SCMP_SYS(lseek),
                          SCMP_SYS(munmap),         SCMP_SYS(mremap),
                          SCMP_SYS(madvise),        SCMP_SYS(brk),
                          SCMP_SYS(futex),          SCMP_SYS(exit),
                          SCMP_SYS(exit_group),     SCMP_SYS(rt_sigreturn),
                          SCMP_SYS(rt_sigaction),   SCMP_SYS(rt_sigprocmask),
                          SCMP_SYS(clock_gettime),  SCMP_SYS(clock_nanosleep),
                          SCMP_SYS(gettimeofday),   SCMP_SYS(getrandom),
                          SCMP_SYS(gettid),         SCMP_SYS(getpid),
                          SCMP_SYS(getppid),        SCMP_SYS(sched_yield),
                          SCMP_SYS(restart_syscall) };
    for (const int call : calls) {
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    if (!sanitized)
        return true;
    for (const int call :
         { SCMP_SYS(sigaltstack), SCMP_SYS(sched_getaffinity), SCMP_SYS(getrusage), SCMP_SYS(fstat) }) {
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    return true;
}

/// Reading from 0, writing to 1 and 2, memory that is never code, signals to itself alone.
bool allowNarrowly(scmp_filter_ctx filter)
{
    const auto noCode = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(read), 1, SCMP_A0(SCMP_CMP_EQ, 0)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, SCMP_A0(SCMP_CMP_EQ, 1)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, SCMP_A0(SCMP_CMP_EQ, 2)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, noCode) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, noCode) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid())))
        == 0;
}

/// What a library may try in good faith (a font, a configuration, a clock zone): it is told no and goes on.
bool refusePolitely(scmp_filter_ctx filter)
{
    const int calls[] = { SCMP_SYS(open),         SCMP_SYS(openat),    SCMP_SYS(openat2),    SCMP_SYS(creat),
                          SCMP_SYS(stat),         SCMP_SYS(lstat),     SCMP_SYS(newfstatat), SCMP_SYS(statx),
                          SCMP_SYS(access),       SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),
                          SCMP_SYS(readlinkat),   SCMP_SYS(getcwd),    SCMP_SYS(getdents64), SCMP_SYS(unlink),
                          SCMP_SYS(rename),       SCMP_SYS(mkdir),     SCMP_SYS(socket),     SCMP_SYS(socketpair),
                          SCMP_SYS(connect),      SCMP_SYS(execve),    SCMP_SYS(execveat),   SCMP_SYS(clone),
                          SCMP_SYS(clone3),       SCMP_SYS(fork),      SCMP_SYS(vfork),      SCMP_SYS(ptrace),
                          SCMP_SYS(ioctl),        SCMP_SYS(fcntl),     SCMP_SYS(prctl),      SCMP_SYS(prlimit64),
                          SCMP_SYS(memfd_create), SCMP_SYS(pipe2),     SCMP_SYS(eventfd2),   SCMP_SYS(sysinfo),
                          SCMP_SYS(uname) };
    for (const int call : calls) {
        if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) != 0)
            return false;
    }
    if (sanitized)
        return true;
    return seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(fstat), 0) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(sched_getaffinity), 0) == 0;
}

bool filterCalls()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return false;
    const bool ok = allowPlain(filter) && allowNarrowly(filter) && refusePolitely(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}
} // namespace

int lockDown(const LockdownLimits &limits)
{
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::prctl(PR_SET_DUMPABLE, 0) != 0
        || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 1;
    if (::syscall(SYS_close_range, 3U, ~0U, 0U) != 0)
        return 2;
    if (!giveUpFiles())
        return 3;
    if (!limitResources(limits))
        return 4;
    return filterCalls() ? 0 : 5;
}

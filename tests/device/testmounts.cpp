// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

/// Put before a program's libraries (LD_PRELOAD): what it reads of mounted file systems is the test's list, not the
/// kernel's.
extern "C" FILE *fopen(const char *path, const char *mode)
{
    static const auto next = reinterpret_cast<FILE *(*)(const char *, const char *)>(dlsym(RTLD_NEXT, "fopen"));
    const char *list = std::getenv("LOKET_TEST_MOUNTS");
    return next(list && std::strcmp(path, "/proc/self/mountinfo") == 0 ? list : path, mode);
}

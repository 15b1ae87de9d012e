// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>

/// Put before a program's libraries (LD_PRELOAD): what it reads of mounted file systems is the test's list.
extern "C" FILE *setmntent(const char *, const char *mode)
{
    const char *list = std::getenv("LOKET_TEST_MOUNTS");
    return list ? std::fopen(list, mode) : nullptr;
}

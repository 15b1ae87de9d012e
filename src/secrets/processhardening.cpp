// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/processhardening.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

void hardenProcess()
{
#ifdef __linux__
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the leak checker of a test build attaches to its own process
    prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
}

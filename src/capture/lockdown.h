// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// What a shut-in process may use up. Under AddressSanitizer, which needs terabytes of address space, the two memory
/// limits are left out.
struct LockdownLimits {
    quint64 addressSpace = 1024ULL << 20; ///< bytes, code and libraries included
    quint64 data = 512ULL << 20; ///< bytes of memory that the process makes its own
    quint64 cpuSeconds = 60; ///< over its whole life
};

/// Shuts the calling, single-threaded process in for good: it may read standard input, write standard output and error,
/// and take memory. No file (Landlock without one right, no descriptor left, none to be had), no network, no
/// other process, no new code; it dies with its parent and leaves no core. An attempt to open, connect, execute, fork
/// or trace is answered EPERM; any other call that is not on the list ends the process (SIGSYS).
/// @return 0, or the number of the step that the system refused; the caller must then end without reading anything
int lockDown(const LockdownLimits &limits);

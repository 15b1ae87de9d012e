// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// No core file, and no other process of the same user may read this one's memory. First thing in main().
/// Screen readers go on working: they ask over D-Bus. Does nothing where the system has no such switch.
void hardenProcess();

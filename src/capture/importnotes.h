// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/table.h"
#include "core/registerimport.h"

/// What the eye does not see in a table that is to be imported. It only adds to the plan; the plan's own rules are
/// core's.
namespace importnotes
{
/// Refuses what the file itself has lost (a rounded number, an error value), warns of what can deceive (hidden
/// characters, mixed alphabets); only in columns that the register keeps.
void judge(ImportPlan &plan, const Table &table);
} // namespace importnotes

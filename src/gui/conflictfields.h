// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/account.h"
#include "core/checklist.h"
#include "core/comparison.h"
#include "gui/conflictpanel.h"

/// What differs between that which was typed here (yours) and that which another desk has written meanwhile (theirs),
/// in the words of the screen, and what comes out when each field goes to the one that was chosen. What was only
/// changed by the other desk is proposed as theirs.
namespace conflictfields
{
QList<ConflictPanel::Field> of(const AccountData &base, const AccountData &yours, const AccountData &theirs);
AccountData merged(const AccountData &yours, const AccountData &theirs, const QList<bool> &mine);

QList<ConflictPanel::Field> of(const ComparisonRow &yours, const ComparisonRow &theirs);
ComparisonRow merged(const ComparisonRow &yours, const ComparisonRow &theirs, const QList<bool> &mine);

QList<ConflictPanel::Field> of(const ChecklistItem &yours, const ChecklistItem &theirs);
ChecklistItem merged(const ChecklistItem &yours, const ChecklistItem &theirs, const QList<bool> &mine);
} // namespace conflictfields

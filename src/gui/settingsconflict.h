// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings.h"
#include "gui/conflictpanel.h"

/// As conflictfields, of the office's settings: what was typed here (yours), and what another desk has saved (theirs)
/// since both were `base`. A field that only the other desk changed is proposed as theirs.
namespace settingsconflict
{
QList<ConflictPanel::Field> of(const OfficeSettings &base, const OfficeSettings &yours, const OfficeSettings &theirs);
/// @param mine one for each field of of()
OfficeSettings merged(const OfficeSettings &yours, const OfficeSettings &theirs, const QList<bool> &mine);
} // namespace settingsconflict

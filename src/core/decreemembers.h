// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagelines.h"
#include "core/paperfields.h"

/// The people of a decree's list, one for each NIP in it: name, NIP, what they are.
QList<DecreeMember> decreeMembers(const QList<PageLine> &decree);

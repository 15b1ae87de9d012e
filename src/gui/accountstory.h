// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/registerdesk.h"

#include <QStringList>
#include <QTimeZone>

/// The dated versions of an account as sentences that a person reads: when, what, by whom, why.
namespace accountstory
{
/// @param versions newest first, as AccountFile has them @return the same order, a sentence each
QStringList sentences(const QList<AccountVersion> &versions, const QTimeZone &zone);
} // namespace accountstory

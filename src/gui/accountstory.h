// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/breach.h"
#include "desk/registerdesk.h"

#include <QStringList>
#include <QTimeZone>

/// The dated versions of an account as sentences that a person reads: when, what, by whom, why.
namespace accountstory
{
/// @param versions newest first, as AccountFile has them; @param notices who was told of which
/// @return the same order, a sentence or two each
QStringList sentences(const QList<AccountVersion> &versions, const QList<CorrectionNotice> &notices,
                      const QTimeZone &zone);
} // namespace accountstory

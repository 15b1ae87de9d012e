// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sop.h"
#include "letters/officeidentity.h"

#include <QByteArray>
#include <QStringList>

/// Blank slips for days without power, two on a sheet, each with its number: what the counter asks, and the true begin
/// and end of every step (I9).
namespace slippages
{
/// What the officer does in a step, short, for printed tables: the SOP's sentences are long. "" of the applicant's
/// steps.
QString shortName(int step);
/// @param numbers as printed: "S-0007/2026"; at least one
QByteArray toPdf(const QStringList &numbers, const OfficeIdentity &office, const Sop &sop);
} // namespace slippages

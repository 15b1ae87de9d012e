// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sop.h"
#include "letters/officeidentity.h"

#include <QByteArray>

/// The SOP as an office prints it: the page of its identity; the table of the steps with the flow between the actors
/// drawn into their columns (capsule, box, diamond, arrow, pentagon where it goes on overleaf); and, apart from the
/// text, our remarks. The text is verbatim, its slips included.
namespace soppages
{
QByteArray toPdf(const Sop &sop, const OfficeIdentity &office);
} // namespace soppages

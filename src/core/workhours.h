// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workingcalendar.h"

#include <optional>

/// Hours of a day as an officer reads and types them: "07.30-12.00, 13.00-16.00"; "-" or nothing: no work.
namespace workhours
{
QString text(const WorkDay &day); ///< "07.30–12.00, 13.00–16.00"; no work: "–"
/// None where the text is no hours. Colons, dots and long dashes are all understood.
std::optional<WorkDay> read(const QString &text);
/// The gaps: "12.00–13.00"; "" without one.
QString breaks(const WorkDay &day);
} // namespace workhours

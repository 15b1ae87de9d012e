// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <algorithm>

/// Whether a note, reason or answer says anything: at least three letters or digits. Spaces, "-" and "..." do not.
inline bool saysSomething(const QString &note)
{
    return std::count_if(note.cbegin(), note.cend(), [](QChar c) { return c.isLetterOrNumber(); }) >= 3;
}

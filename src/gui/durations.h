// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// How long something lasts, in words for the screen.
namespace durations
{
/// "4 menit", "1 jam 4 menit", "2 hari 3 jam". Never negative; below a minute it is "kurang dari 1 menit".
QString words(qint64 milliseconds);
} // namespace durations

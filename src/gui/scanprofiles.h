// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/scanwishes.h"
#include "core/paper.h"

#include <optional>

/// When a page begins a paper of its own.
enum class ScanBatch { OnePaper = 1, GoOn = 2, EachPage = 3 };

/// Everything that one click sets: device, source, mode, resolution, paper size, the checklist item that the pages are
/// filed under, and how a stack falls into papers.
struct ScanProfile {
    QString name;
    QString device;
    ScanWishes wishes;
    std::optional<PaperKind> kind;
    ScanBatch batch = ScanBatch::OnePaper;
    bool operator==(const ScanProfile &) const = default;
};

/// This computer's profiles and the settings that were used last, in its own settings: a scanner belongs to a desk.
namespace scanprofiles
{
QList<ScanProfile> all(); ///< by name; those that the program brings, as long as nobody has saved one
void save(const ScanProfile &profile); ///< one of that name gives way
void remove(const QString &name);
ScanProfile last();
void keepLast(const ScanProfile &profile);
} // namespace scanprofiles

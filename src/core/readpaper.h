// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paperfields.h"

#include <optional>

/// What is kept of a paper that was read: words with their places, and the suggestions that came of them.
struct ReadPaper {
    QList<PageWords> pages;
    PaperFields fields;

    QString text() const; ///< of all pages
    QByteArray toJson() const; ///< packed: a page's words are some kilobytes
    static std::optional<ReadPaper> fromJson(const QByteArray &packed);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pagelines.h"

/// What one page is, by its words. What several pages are together, paperfields says.
enum class PageKind { Letter, Decree, Authority, Other };

PageKind pageKind(const QList<PageLine> &lines);

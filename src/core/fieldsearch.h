// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placesearch.h"

/// Finds the places where fields may stand, line by line. Which of them counts is settled by paperfields.
namespace fieldsearch
{
QList<FieldPlace> inLetter(const QList<PageLine> &lines, PlaceSearch::JoinedLines &joined);
QList<FieldPlace> inDecree(const QList<PageLine> &lines, PlaceSearch::JoinedLines &joined);
} // namespace fieldsearch

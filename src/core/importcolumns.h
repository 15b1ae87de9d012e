// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registerimport.h"

/// Columns of a register file: what their names mean, and whether their cells look like what the name says.
/// What a single cell is worth is registerimport's business.
namespace importcolumns
{
/// The column that a header word names, and how well: with several for one value, the lowest rank is taken.
struct Meaning {
    ImportColumn column {};
    int rank = 0;
};
std::optional<Meaning> meaningOf(const QString &headerWord);
/// Sentences that name columns whose cells are not what the name says: two swapped, or one that holds another kind.
/// @param rows the file without its header
QList<ImportVerdict> misplaced(const ImportMapping &mapping, const QList<QStringList> &rows);
} // namespace importcolumns

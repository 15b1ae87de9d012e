// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

/// Rows as high as their longest cell, wrapped: a table of sentences, none of which is cut. For tables of some dozens
/// of rows; Qt's own way forgets the room that the style sheet keeps around a cell.
namespace rowheights
{
/// Now and whenever a column changes its width.
void keep(QTableView *table);
void fit(QTableView *table);
} // namespace rowheights

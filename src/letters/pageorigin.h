// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// A page of a long document is drawn by moving the document up until it shows. What stands there keeps the coordinates
/// that it has in the whole, and beyond the fourth page those are larger than PDF/A-1 allows a number to be (32767).
namespace pageorigin
{
/// @p content of one page as Qt writes it, with every move worked into the coordinates that it moves: the same picture.
QByteArray restored(const QByteArray &content);
} // namespace pageorigin

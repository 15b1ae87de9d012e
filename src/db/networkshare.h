// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Where SQLite must not work: its log needs memory that all processes share, which no network file system gives, nor a
/// folder that a virtual machine shares with its host. The database would be damaged without a word.
namespace networkshare
{
/// Whether the file lies there, or would; a link is followed.
bool holds(const QString &file);
} // namespace networkshare

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// What differs between two files, in blocks of 4 KiB: so that a large file on a slow stick is brought up to date by
/// writing what is new in it. A patch may be applied again after a power cut: the outcome is the same.
namespace blockpatch
{
/// Writes to @p patch what makes @p before the file @p after. @return bytes written
qint64 write(const QString &before, const QString &after, const QString &patch);
/// The same for texts in memory.
qint64 write(const QByteArray &before, const QByteArray &after, const QString &patch);
/// @throws Error::Fault for a patch that is cut short
void apply(const QString &patch, const QString &file);
} // namespace blockpatch

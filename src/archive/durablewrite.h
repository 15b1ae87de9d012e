// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// Writes a file that is whole or not there: a new file beside the target, synced, linked under its name, the folder
/// synced. What stands under the name already is never replaced.
/// @throws Error::Refused when the name is taken or the folder is not there, Error::Fault on any write or sync error
void durableWrite(const QString &path, const QByteArray &bytes);

/// Makes the folder, and those above it that are missing, for this user alone; each is synced into the one above.
/// One that is there already is fine. @throws Error as durableWrite()
void durableFolder(const QString &path);

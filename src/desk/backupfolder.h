// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/backupdesk.h"
#include "secrets/seal.h"

#include <optional>

/// How a backup lies in its bag: names, labels, what is sealed and how. Used by both ways, in and out.
namespace backupfolder
{
QString rowsPath(const Seal *seal); ///< sealed: where older Lokets put them; see sealedrows
QString contentPath(const QString &sha256, const Seal *seal);
inline const QString sealHeader = QStringLiteral("encryption.json");

bag::Info labels(const BackupInfo &info, int tables);
/// Nothing when the labels are not a backup's.
std::optional<BackupInfo> parse(const bag::Info &labels);

/// What bound the one sealed file of rows, of older Lokets, to its place.
inline const QByteArray rowsMark = QByteArrayLiteral("rows");
} // namespace backupfolder

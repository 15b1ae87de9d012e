// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/backupdesk.h"
#include "secrets/seal.h"

#include <optional>

/// How a backup lies in its bag: names, labels, what is sealed and how. Used by both ways, in and out.
namespace backupfolder
{
QString rowsPath(const Seal *seal);
QString contentPath(const QString &sha256, const Seal *seal);
inline const QString sealHeader = QStringLiteral("encryption.json");

bag::Info labels(const BackupInfo &info, int tables);
/// Nothing when the labels are not a backup's.
std::optional<BackupInfo> parse(const bag::Info &labels);

/// @param about binds a sealed file to its place
void sealFile(const Seal &seal, const QString &from, const QString &to, const QByteArray &about);
void revealFile(const Seal &seal, const QString &from, const QString &to, const QByteArray &about);
/// The hash of what is sealed in a file, without writing it anywhere.
QByteArray hashOfSealed(const Seal &seal, const QString &file, const QByteArray &about);
inline const QByteArray rowsMark = QByteArrayLiteral("rows");
} // namespace backupfolder

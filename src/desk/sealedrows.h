// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/bag.h"
#include "secrets/seal.h"

class BagUpdate;

/// The file of rows in an encrypted backup: in blocks, each sealed under a name that tells nothing, and a sealed list
/// of their order. A block that lies there whole is not written again, so that a backup after one new request writes in
/// proportion to it. What the rows are is the backup's business.
namespace sealedrows
{
inline const QString listPath = QStringLiteral("data/rows.sealed");

void put(BagUpdate &update, const Seal &seal, const QString &file, const bag::Progress &progress = {});
/// Block by block; of backups of older Lokets, which had one sealed file, too. @throws Error::Refused when damaged
void read(const QString &folder, const Seal &seal, const Seal::Write &out);
} // namespace sealedrows

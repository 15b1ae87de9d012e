// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/bag.h"
#include "core/ids.h"
#include "db/auditstore.h"
#include "db/databaseurl.h"
#include "secrets/secretbytes.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// What a backup's own papers say of it.
struct BackupInfo {
    QDateTime at;
    int schema = 0;
    qint64 rows = 0;
    qint64 contents = 0;
    AuditAnchor anchor; ///< the trail as it stood
    bool sealed = false; ///< encrypted
    QString office; ///< whose it is; empty in backups of older Lokets
    qint64 requests = -1; ///< -1: an older Loket's, which did not say
};

struct BackupReport {
    BackupInfo info;
    int tables = 0;
    qint64 newContents = 0;
    qint64 mended = 0; ///< contents that the folder did not hold any more as they were put there; written anew
    qint64 bytesWritten = 0; ///< to the folder
    QStringList
        damaged; ///< SHA-256 of contents that were damaged in the database already; they are in the backup as found
};

struct RestoreReport {
    BackupInfo info;
    int tables = 0;
    QStringList damaged; ///< SHA-256 of contents that are not what their name says
    int purgedAgain = 0; ///< files that were destroyed since the backup was made
    QString notCleaned; ///< it is restored, but what of these is not done yet and why; "" = all is
    AuditFindings audit; ///< the trail of the restored database
    bool anchorHolds = true; ///< the trail ends where the backup says
    bool done = false; ///< false: it is damaged, and that was to be asked about first; nothing was changed
    bool ok() const { return damaged.isEmpty() && audit.chainOk && audit.damage.isEmpty() && anchorHolds; }
};

/// What becomes of a backup that holds together, but whose papers or trail were damaged before it was made.
enum class Damaged { Ask, Restore };

/// What a restore over a working office takes the place of.
struct Replacement {
    QString keepIn; ///< a new folder for the backup of what is there now
    QDateTime at;
    OperatorId by {};
    SessionId session {}; ///< of who asks: nobody else may work meanwhile
};

/// Backup and restore. A backup is a bag (RFC 8493): all rows of all tables in one SQLite file, contents as files by
/// their SHA-256. It is one moment of the database, taken while others work, the same from SQLite and from PostgreSQL,
/// and goes back into either. Every function opens its own connections: call it on a worker. Writes no entry into the
/// trail, so that a restored database is row by row the one that was backed up.
namespace backupdesk
{
/// @param passPhrase null = not encrypted; an encrypted folder wants the same one again
/// @throws Error: Refused (the folder, the phrase), Fault (disk, database), Cancelled
BackupReport make(const DatabaseUrl &from, const QString &folder, const SecretBytes *passPhrase, const QDateTime &at,
                  const bag::Progress &progress = {});
/// Into a database that nobody works in: a new file, an empty database, or one without operators and requests.
/// What tombstones tell of is taken out again, in the same transaction: those beside the database
/// (desk/tombstoneledger), those that it holds itself, and those of the list
/// @param tombstones a file that was taken along; "" = none
/// @throws Error: Refused (damage in the bag, each file named; a newer Loket's; a database in use), Fault, Cancelled
RestoreReport restore(const QString &folder, const DatabaseUrl &into, const SecretBytes *passPhrase,
                      const bag::Progress &progress = {}, const QString &tombstones = {});
/// As above, but a damaged one comes back undone when it is to be asked about.
RestoreReport restoreAsking(const QString &folder, const DatabaseUrl &into, const SecretBytes *passPhrase,
                            Damaged damaged, const bag::Progress &progress = {}, const QString &tombstones = {});
/// Over the office that works in that database. First what is there is backed up, and that backup is proven; then, in
/// one transaction, it gives way, and the trail that came with the backup says so in a new entry.
/// @throws Error: as restore(); Refused when others work there; Conflict when somebody worked meanwhile
RestoreReport replace(const QString &folder, const DatabaseUrl &database, const SecretBytes *passPhrase,
                      Damaged damaged, const Replacement &replacement, const bag::Progress &progress = {},
                      const QString &tombstones = {});
/// Nothing when the folder holds no backup (or is not there: a stick that is not plugged in).
std::optional<BackupInfo> look(const QString &folder);
} // namespace backupdesk

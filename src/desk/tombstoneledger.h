// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/disposal.h"
#include "db/auditstore.h"
#include "db/databaseurl.h"

#include <functional>

class Database;

/// What was destroyed stays destroyed: the tombstones as a file beside the database, so that an older backup that is
/// restored there, or copied over it, does not bring the files back. The file holds numbers and hashes, nobody's name:
///
///     {"tombstones": [{"agenda_year": 2020, "agenda_number": 42, "birth": "...", "authority": "...", ...}]}
namespace tombstoneledger
{
/// "" on PostgreSQL: there is no place beside a server; the list is taken along by hand (loketctl tombstones).
QString pathFor(const DatabaseUrl &url);
QByteArray toJson(const QList<Tombstone> &stones);
/// @throws Error::Refused for a file that is no such list
QList<Tombstone> read(const QString &path);
/// Writes these and what the file itself knows of beside the database, whole or not at all. Nothing on PostgreSQL.
void keepBeside(const DatabaseUrl &url, QList<Tombstone> stones);
/// Of those that the file beside the database names and that are there all the same.
QStringList returned(Database &db);

using Log = std::function<void(AuditSubject subject, qint64 id, AuditEvent event)>;
/// One file out of the database and its tombstone in, in the caller's transaction. @param stone what is known of it:
/// numbers, authority; hashes are filled in here where they are empty
void erase(Database &db, qint64 disposal, RequestId id, Tombstone stone, const QDateTime &at, OperatorId by,
           const Log &log);
/// In a restored database, in the caller's transaction: what the list names and the backup brought back goes again,
/// with an entry in the trail. @return how many
int apply(Database &db, const QList<Tombstone> &stones, const QDateTime &at);
/// After apply(), outside of a transaction: what it left in the database's files goes (PurgeStore::clean()), and the
/// lists that waited for it say so.
void clean(Database &db, const QDateTime &at);
} // namespace tombstoneledger

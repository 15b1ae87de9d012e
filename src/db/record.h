// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/auditstore.h"

#include <QByteArray>

#include <vector>

class Database;

/// One table of a subject's record, with the column that names the record in it (none: every row belongs to it).
struct RecordTable {
    AuditSubject subject;
    const char16_t *table;
    const char16_t *key;
};

namespace record
{
/// What the hash of a record is made of: one part a table, each with the bytes of all its rows. NULL gives nothing, so
/// that a column that a later version adds does not change an old record; lengths stand before values, so that no two
/// different records give the same bytes. A part that is not wanted stays empty.
std::vector<QByteArray> parts(Database &db, const std::vector<RecordTable> &tables, const std::vector<bool> &wanted,
                              qint64 id);
/// The same in one statement, written by the database itself: for a server, where each statement is a way to go.
std::vector<QByteArray> partsAtOnce(Database &db, const std::vector<RecordTable> &tables,
                                    const std::vector<bool> &wanted, qint64 id);
/// SHA-256 as 64 hexadecimal digits.
QString sha256(const QByteArray &bytes);
/// Of all parts in their order; "" when there is no row at all.
QString sha256(const std::vector<QByteArray> &parts);
/// Appends length and value.
void add(QByteArray &bytes, QByteArrayView value);
} // namespace record

/// The parts of the records that this desk hashed last, so that a save reads again only the tables that were written
/// since. Checking never uses it: that reads every row.
class RecordMemory final
{
    Q_DISABLE_COPY_MOVE(RecordMemory)
public:
    RecordMemory() = default;
    /// Inside a transaction. @param others changes when another desk has written: then nothing remembered holds
    const std::vector<QByteArray> &parts(Database &db, const QString &others, AuditSubject subject,
                                         const std::vector<RecordTable> &tables, qint64 id);
    /// On PostgreSQL the mark moves with the desk's own entry too.
    void setOthers(const QString &others) { m_others = others; }

private:
    struct Kept {
        AuditSubject subject;
        qint64 id;
        quint64 writes; ///< of the connection, when the parts were read
        std::vector<QByteArray> parts;
    };
    QList<Kept> m_kept; ///< used last first
    QString m_others;
};

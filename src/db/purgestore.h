// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QList>

class Database;

/// How a file leaves the database for good. erase() is part of a transaction: all of it or nothing. clean() follows
/// outside of one and may be repeated: what the database's own files still hold of erased rows goes with it. Who may,
/// and what is written down about it, is the desk's.
class PurgeStore final
{
public:
    explicit PurgeStore(Database &db)
        : m_db(db)
    {
    }
    /// Records of others that lost what they said of the file: each needs an entry in the trail.
    struct Touched {
        QList<qint64> numbers; ///< reserved numbers: a destroyed letter's number keeps its line in the book
        QList<qint64> slipBatches;
        QList<qint64> draws;
        QList<qint64> arrivals; ///< files that came in and went with it
        int contents = 0; ///< papers and letters that were in it
    };
    /// Rows, papers, letters, words of the search, texts of the trail. @param remark stands in the number book
    Touched erase(const Request &request, const QString &remark, const QDateTime &at, OperatorId by);
    /// Nothing of what was erased can be read in the database's files afterwards. SQLite: the index of the search made
    /// anew, the file rewritten, the log cut off, copies from before a step of the schema taken away. PostgreSQL: the
    /// tables and their indexes rewritten; the server's own log and backups are its administrator's.
    /// @throws Error::Refused while another connection still reads, Error::Fault on a full disk; nothing is lost then
    void clean();

private:
    void eraseLetters(RequestId id, const QString &remark, const QDateTime &at, OperatorId by, Touched &touched);
    void eraseMentions(RequestId id, const QString &remark, Touched &touched);
    QStringList eraseArrivals(const QStringList &papers, const QDateTime &until, Touched &touched);
    void cleanSqlite();
    void cleanPostgres();

    Database &m_db;
};

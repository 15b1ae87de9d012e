// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/purgestore.h"

#include "core/error.h"
#include "core/numberline.h"
#include "db/arrivalstore.h"
#include "db/auditstore.h"
#include "db/contentstore.h"
#include "db/database.h"
#include "db/numberstore.h"
#include "db/requeststore.h"
#include "db/searchstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disposal)
};

/// What hangs on a request, each after what points to it. A table that is missing here stops the purge by its foreign
/// key: then nothing is erased.
const QString parts[] = { u"archive_loan"_s,   u"archive_hold"_s,   u"deviation"_s,   u"quality_check"_s,
                          u"handover"_s,       u"letter"_s,         u"change_item"_s, u"confirmation"_s,
                          u"comparison_row"_s, u"checklist_item"_s, u"paper"_s,       u"archive_entry"_s,
                          u"step_interval"_s };

QList<qint64> numbers(Database &db, const QString &sql, RequestId id)
{
    Query q(db, sql);
    q.bind(u":id"_s, raw(id)).run();
    QList<qint64> result;
    while (q.next())
        result << q.number(0);
    return result;
}

QStringList contentsOf(Database &db, RequestId id)
{
    Query q(db,
            u"SELECT sha256 FROM paper WHERE request_id = :a UNION SELECT searchable FROM paper WHERE request_id = :b "
            "AND searchable IS NOT NULL UNION SELECT reading FROM paper WHERE request_id = :c AND reading IS NOT NULL "
            "UNION SELECT sha256 FROM letter WHERE request_id = :d"_s);
    for (const QString &name : { u":a"_s, u":b"_s, u":c"_s, u":d"_s })
        q.bind(name, raw(id));
    q.run();
    QStringList result;
    while (q.next())
        result << q.text(0);
    return result;
}
} // namespace

/// The number book keeps a line for each number, so that no gap looks like a letter that somebody hid.
void PurgeStore::eraseLetters(RequestId id, const QString &remark, const QDateTime &at, OperatorId by, Touched &touched)
{
    struct Numbered {
        qint64 letter;
        QString numberClass;
        int year;
        int sequence;
        qint64 reserved;
    };
    QList<Numbered> letters;
    {
        Query q(m_db,
                u"SELECT l.id, COALESCE(l.number_class, ''), l.year, l.sequence, COALESCE(n.id, 0) FROM letter l "
                "LEFT JOIN reserved_number n ON n.letter_id = l.id WHERE l.request_id = :id ORDER BY l.id"_s);
        q.bind(u":id"_s, raw(id)).run();
        while (q.next())
            letters.append({ q.number(0), q.text(1), q.integer(2), q.integer(3), q.number(4) });
    }
    NumberStore book(m_db);
    for (const Numbered &l : letters) {
        if (l.reserved == 0 && l.sequence == 0)
            continue; // a number by hand: the Setda's book has it
        const qint64 line = l.reserved != 0 ? l.reserved : book.reserve(l.numberClass, l.year, l.sequence, {}, at, by);
        Query(m_db,
              u"UPDATE reserved_number SET letter_id = NULL, state = :state, note = :note, settled_at = :at "
              "WHERE id = :id"_s)
            .bind(u":state"_s, int(NumberState::Outside))
            .bind(u":note"_s, remark)
            .bind(u":at"_s, at)
            .bind(u":id"_s, line)
            .run();
        touched.numbers << line;
    }
}

/// Slips, draws for a second look, and the words of the trail's entries. The entries themselves stay.
void PurgeStore::eraseMentions(RequestId id, const QString &remark, Touched &touched)
{
    touched.slipBatches = numbers(m_db, u"SELECT DISTINCT batch_id FROM slip WHERE request_id = :id"_s, id);
    Query(m_db, u"UPDATE slip SET request_id = NULL, void_reason = :remark WHERE request_id = :id"_s)
        .bind(u":remark"_s, remark)
        .bind(u":id"_s, raw(id))
        .run();
    touched.draws = numbers(m_db, u"SELECT DISTINCT draw_id FROM quality_check WHERE request_id = :id"_s, id);
    // A verdict's note was logged under its draw.
    Query(m_db,
          u"DELETE FROM audit_text WHERE body <> '' AND sequence IN (SELECT a.sequence FROM audit a JOIN quality_check "
          "c ON c.draw_id = a.subject_id WHERE a.subject = :draw AND c.request_id = :id) AND body IN (SELECT note FROM "
          "quality_check WHERE request_id = :same)"_s)
        .bind(u":draw"_s, int(AuditSubject::QualityDraw))
        .bind(u":id"_s, raw(id))
        .bind(u":same"_s, raw(id))
        .run();
    Query(m_db,
          u"DELETE FROM audit_text WHERE sequence IN (SELECT sequence FROM audit WHERE subject = :subject AND "
          "subject_id = :id)"_s)
        .bind(u":subject"_s, int(AuditSubject::Request))
        .bind(u":id"_s, raw(id))
        .run();
}

/// Files that came in by folder, stick or mail: those that the request's papers were, or were made of, and those that
/// came while it was open and that no paper is made of. What another's paper is made of stays. @return their contents
QStringList PurgeStore::eraseArrivals(const QStringList &papers, const QDateTime &until, Touched &touched)
{
    ArrivalStore arrivals(m_db);
    QStringList wanted = arrivals.settledUntil(until);
    for (const QString &paper : papers)
        wanted += arrivals.of(paper);
    wanted.removeDuplicates();
    QStringList contents;
    for (const QString &sha256 : std::as_const(wanted)) {
        const auto arrival = arrivals.get(sha256);
        if (!arrival || isSet(arrival->request))
            continue;
        Query(m_db,
              u"DELETE FROM audit_text WHERE sequence IN (SELECT sequence FROM audit WHERE subject = :subject AND "
              "subject_id = :id)"_s)
            .bind(u":subject"_s, int(AuditSubject::Arrival))
            .bind(u":id"_s, arrival->id)
            .run();
        arrivals.remove(*arrival);
        touched.arrivals << arrival->id;
        contents << sha256;
    }
    return contents;
}

PurgeStore::Touched PurgeStore::erase(const Request &request, const QString &remark, const QDateTime &at, OperatorId by)
{
    Touched touched;
    const QStringList contents = contentsOf(m_db, request.id);
    touched.contents = int(contents.size());
    eraseLetters(request.id, remark, at, by, touched);
    eraseMentions(request.id, remark, touched);
    Query(m_db, u"DELETE FROM page_look WHERE paper_id IN (SELECT id FROM paper WHERE request_id = :id)"_s)
        .bind(u":id"_s, raw(request.id))
        .run();
    for (const QString &table : parts)
        Query(m_db, u"DELETE FROM %1 WHERE request_id = :id"_s.arg(table)).bind(u":id"_s, raw(request.id)).run();
    SearchStore(m_db).remove(request.id);
    RequestStore(m_db).remove(request);
    ContentStore(m_db).dropUnused(contents + eraseArrivals(contents, request.closedAt, touched));
    return touched;
}

void PurgeStore::clean()
{
    m_db.forgetStatements(); // one that is open would stand in the way
    if (m_db.isSqlite())
        cleanSqlite();
    else
        cleanPostgres();
    m_db.forgetStatements();
}

void PurgeStore::cleanSqlite()
{
    SearchStore(m_db).rebuild();
    // The file that VACUUM writes first is as large as the database: not in memory.
    m_db.exec(u"PRAGMA temp_store = FILE"_s);
    try {
        m_db.exec(u"VACUUM"_s);
    } catch (const Error &) {
        m_db.exec(u"PRAGMA temp_store = MEMORY"_s);
        throw;
    }
    m_db.exec(u"PRAGMA temp_store = MEMORY"_s);
    {
        Query q(m_db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!q.runOne() || q.number(0) != 0)
            throw refused(Words::tr("The files are destroyed, but another desk still reads the database, so that what "
                                    "is left of them could not be cleared away yet. Finish it in a moment."));
    }
    const QFileInfo file(m_db.url().file);
    for (const QString &copy : file.dir().entryList({ file.fileName() + u".v*"_s }, QDir::Files)) {
        if (!QFile::remove(file.dir().filePath(copy)))
            throw fault(
                Words::tr("%1 still holds what was destroyed and could not be removed. Remove it by hand.").arg(copy));
    }
}

void PurgeStore::cleanPostgres()
{
    QStringList tables { u"request"_s,   u"content"_s,      u"audit_text"_s,      u"request_search"_s,
                         u"slip"_s,      u"queue_count"_s,  u"reserved_number"_s, u"arrival"_s,
                         u"page_look"_s, u"arrival_paper"_s };
    for (const QString &part : parts)
        tables << part;
    // Rewriting takes as long as it takes; waiting for a desk that holds a table does not.
    const auto patience = [this](const QString &statement, const QString &lock) {
        m_db.exec(u"SET statement_timeout = '%1'"_s.arg(statement));
        m_db.exec(u"SET lock_timeout = '%1'"_s.arg(lock));
    };
    patience(u"0"_s, u"15s"_s);
    try {
        for (const QString &table : std::as_const(tables))
            m_db.exec(u"VACUUM (FULL, ANALYZE) "_s + table);
    } catch (const Error &) {
        patience(u"20s"_s, u"0"_s);
        throw;
    }
    patience(u"20s"_s, u"0"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casestore.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
QList<Paper> papers(Database &db, RequestId id)
{
    Query q(db,
            u"SELECT p.id, p.kind, p.sha256, p.file_name, p.media_type, c.size, p.pages, p.sheets, p.original, "
            "p.digitally_signed, p.round, p.added_at, COALESCE(o.full_name, '') FROM paper p "
            "JOIN content c ON c.sha256 = p.sha256 LEFT JOIN operator o ON o.id = p.operator_id "
            "WHERE p.request_id = :id ORDER BY p.id"_s);
    q.bind(u":id"_s, raw(id)).run();
    QList<Paper> result;
    while (q.next())
        result.append({ PaperId(q.number(0)), PaperKind(q.integer(1)), q.text(2), q.text(3), q.text(4), q.number(5),
                        q.integer(6), q.integer(7), q.yes(8), q.yes(9), q.integer(10), q.time(11), q.text(12) });
    return result;
}

QList<ChecklistItem> items(Database &db, RequestId id)
{
    Query q(db,
            u"SELECT code, title, mandatory, state, reason, note, paper_id, page FROM checklist_item "
            "WHERE request_id = :id ORDER BY id"_s);
    q.bind(u":id"_s, raw(id)).run();
    QList<ChecklistItem> result;
    while (q.next())
        result.append({ q.text(0), q.text(1), q.yes(2), ItemState(q.integer(3)), q.text(4), q.text(5), q.number(6),
                        q.integer(7) });
    return result;
}

QList<ComparisonRow> rows(Database &db, RequestId id)
{
    Query q(db,
            u"SELECT field, request_value, register_value, first_value, register_agreement, first_agreement, looked, "
            "decided, note, paper_id, page FROM comparison_row WHERE request_id = :id ORDER BY field"_s);
    q.bind(u":id"_s, raw(id)).run();
    QList<ComparisonRow> result;
    while (q.next()) {
        ComparisonRow row { ComparedField(q.integer(0)),
                            q.text(1),
                            q.text(2),
                            q.text(3),
                            Agreement(q.integer(4)),
                            Agreement(q.integer(5)),
                            q.yes(6),
                            {},
                            q.text(8),
                            q.number(9),
                            q.integer(10) };
        if (!q.isNull(7))
            row.decided = Agreement(q.integer(7));
        result.append(row);
    }
    return result;
}

QList<Confirmation> confirmations(Database &db, RequestId id)
{
    Query q(
        db,
        u"SELECT f.id, f.at, f.channel, f.result, f.number, f.person, f.note, COALESCE(o.full_name, '') "
        "FROM confirmation f LEFT JOIN operator o ON o.id = f.operator_id WHERE f.request_id = :id ORDER BY f.id"_s);
    q.bind(u":id"_s, raw(id)).run();
    QList<Confirmation> result;
    while (q.next())
        result.append({ q.number(0), q.time(1), ConfirmationChannel(q.integer(2)), ConfirmationResult(q.integer(3)),
                        q.text(4), q.text(5), q.text(6), q.text(7) });
    return result;
}

const QString archiveColumns = u"a.number, a.classification, a.description, a.electronic_only, a.room, a.rack, a.box, "
                               "a.folder, a.retention, a.access, a.at, COALESCE(o.full_name, '') "_s;

ArchiveEntry archiveEntry(const Query &q, int c)
{
    return { q.text(c),     q.text(c + 1), q.text(c + 2), q.yes(c + 3),  q.text(c + 4),  q.text(c + 5),
             q.text(c + 6), q.text(c + 7), q.text(c + 8), q.text(c + 9), q.time(c + 10), q.text(c + 11) };
}
} // namespace

CaseStore::CaseStore(Database &db)
    : m_db(db)
    , m_since(db.writes())
{
}

void CaseStore::load(CaseFile &file) const
{
    loadParts(file, ~0);
}

void CaseStore::loadWritten(CaseFile &file) const
{
    static const std::pair<Part, QString> tables[] = {
        { Papers, u"paper"_s },        { Items, u"checklist_item"_s },
        { Rows, u"comparison_row"_s }, { Confirmations, u"confirmation"_s },
        { Changes, u"change_item"_s }, { Letters, u"letter"_s },
        { Rest, u"handover"_s },       { Rest, u"archive_entry"_s },
        { Time, u"step_interval"_s },
    };
    int parts = 0;
    for (const auto &[part, table] : tables)
        parts |= m_db.writesTo(table) > m_since ? part : 0;
    loadParts(file, parts);
}

void CaseStore::loadParts(CaseFile &file, int parts) const
{
    const RequestId id = file.request.id;
    if (parts & Papers)
        file.papers = papers(m_db, id);
    if (parts & Items)
        file.checklist = items(m_db, id);
    if (parts & Rows)
        file.comparison = rows(m_db, id);
    if (parts & Confirmations)
        file.confirmations = confirmations(m_db, id);
    if (parts & Changes)
        loadChanges(file);
    if (parts & Letters)
        loadLetters(file);
    if (parts & Rest)
        loadEnds(file);
    if (parts & Time)
        loadTime(file);
}

void CaseStore::loadLetters(CaseFile &file) const
{
    Query q(m_db,
            u"SELECT l.id, l.kind, l.form, l.state, l.round, l.number, l.letter_date, l.fields, l.sha256, l.made_at, "
            "l.printed_at, l.void_reason, l.told_whom, l.told_how, l.told_at, COALESCE(o.full_name, ''), l.secret, "
            "COALESCE(l.number_class, ''), COALESCE(l.wording, 0), COALESCE(l.srikandi, ''), "
            "COALESCE(l.check_code, '') FROM letter l LEFT JOIN operator o ON o.id = l.operator_id "
            "WHERE l.request_id = :id ORDER BY l.id"_s);
    q.bind(u":id"_s, raw(file.request.id)).run();
    file.letters.clear();
    while (q.next())
        file.letters.append({ LetterId(q.number(0)),
                              LetterKind(q.integer(1)),
                              LetterForm(q.integer(2)),
                              LetterState(q.integer(3)),
                              q.integer(4),
                              q.text(5),
                              q.date(6),
                              q.text(7).toUtf8(),
                              q.text(8),
                              q.time(9),
                              q.time(10),
                              q.text(11),
                              q.text(12),
                              ToldHow(q.integer(13)),
                              q.time(14),
                              q.text(15),
                              q.yes(16),
                              q.text(17),
                              q.number(18),
                              q.text(19),
                              q.text(20) });
}

void CaseStore::loadChanges(CaseFile &file) const
{
    const qint64 id = raw(file.request.id);
    file.changes.clear();
    Query changes(m_db,
                  u"SELECT id, field, from_value, to_value, done_at FROM change_item WHERE request_id = :id "
                  "ORDER BY id"_s);
    changes.bind(u":id"_s, id).run();
    while (changes.next())
        file.changes.append({ changes.number(0), ComparedField(changes.integer(1)), changes.text(2), changes.text(3),
                              changes.time(4) });
}

void CaseStore::loadEnds(CaseFile &file) const
{
    const qint64 id = raw(file.request.id);
    Query given(m_db,
                u"SELECT h.at, h.letter_id, h.receiver, h.receiver_nip, h.by_carrier, h.identity_seen, "
                "h.identity_last, h.authority, h.seal_number, h.note, COALESCE(o.full_name, ''), "
                "COALESCE(h.proof_paper, 0), COALESCE(h.no_proof, '') FROM handover h "
                "LEFT JOIN operator o ON o.id = h.operator_id WHERE h.request_id = :id"_s);
    if (given.bind(u":id"_s, id).runOne())
        file.handover = { given.time(0),  LetterId(given.number(1)),
                          given.text(2),  given.text(3),
                          given.yes(4),   given.text(5),
                          given.text(6),  given.text(7),
                          given.text(8),  given.text(9),
                          given.text(10), PaperId(given.number(11)),
                          given.text(12) };
    Query archive(
        m_db,
        u"SELECT "_s + archiveColumns
            + u"FROM archive_entry a LEFT JOIN operator o ON o.id = a.operator_id WHERE a.request_id = :id"_s);
    if (archive.bind(u":id"_s, id).runOne())
        file.archive = archiveEntry(archive, 0);
}

void CaseStore::loadTime(CaseFile &file) const
{
    const qint64 id = raw(file.request.id);
    file.intervals.clear();
    Query time(m_db,
               u"SELECT i.id, i.kind, i.stage, i.round, COALESCE(o.full_name, ''), i.started_at, i.stopped_at, "
               "i.stop_reason, i.work_ms, i.calendar_id, i.entered_at FROM step_interval i LEFT JOIN operator o ON "
               "o.id = i.operator_id "
               "WHERE i.request_id = :id ORDER BY i.id"_s);
    time.bind(u":id"_s, id).run();
    while (time.next())
        file.intervals.append({ time.number(0), ClockKind(time.integer(1)), Stage(time.integer(2)), time.integer(3),
                                time.text(4), time.time(5), time.time(6), time.text(7),
                                time.isNull(8) ? std::nullopt : std::optional(time.number(8)), time.number(9),
                                time.time(10), nullptr });
}

QList<FiledBefore> CaseStore::filedBefore(const QString &sha256) const
{
    Query q(m_db,
            u"SELECT r.id, r.agenda_year, r.agenda_number, r.applicant, p.kind, p.added_at FROM paper p "
            "JOIN request r ON r.id = p.request_id WHERE p.sha256 = :sha ORDER BY p.id DESC LIMIT 20"_s);
    q.bind(u":sha"_s, sha256).run();
    QList<FiledBefore> result;
    while (q.next()) {
        Request r;
        r.agendaYear = q.integer(1);
        r.agendaNumber = q.integer(2);
        result.append({ RequestId(q.number(0)), r.agenda(), q.text(3), PaperKind(q.integer(4)), q.time(5) });
    }
    return result;
}

QList<CaseStore::ArchivedRow> CaseStore::archived(const QDateTime &before, RequestId beforeId, int limit) const
{
    QString sql = u"SELECT a.request_id, "_s + archiveColumns
        + u"FROM archive_entry a LEFT JOIN operator o ON o.id = a.operator_id "_s;
    if (before.isValid())
        sql += u"WHERE (a.at, a.request_id) < (:at, :id) "_s;
    Query q(m_db, sql + u"ORDER BY a.at DESC, a.request_id DESC LIMIT :limit"_s);
    if (before.isValid())
        q.bind(u":at"_s, before).bind(u":id"_s, raw(beforeId));
    q.bind(u":limit"_s, limit).run();
    QList<ArchivedRow> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), archiveEntry(q, 1) });
    return result;
}

std::optional<ArchiveEntry> CaseStore::lastArchived() const
{
    const auto rows = archived({}, {}, 1);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().entry);
}

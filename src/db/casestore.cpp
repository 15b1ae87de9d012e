// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casestore.h"

#include "core/error.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
void bindTick(Query &q, qint64 paperId, int page, const QDateTime &at, OperatorId by)
{
    q.bind(u":paper"_s, paperId).bind(u":page"_s, page).bind(u":at"_s, at);
    if (isSet(by))
        q.bind(u":by"_s, raw(by));
    else
        q.bindNull(u":by"_s);
}

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

void CaseStore::load(CaseFile &file) const
{
    const RequestId id = file.request.id;
    file.papers = papers(m_db, id);
    file.checklist = items(m_db, id);
    file.comparison = rows(m_db, id);
    file.confirmations = confirmations(m_db, id);
    loadLetters(file);
    loadRest(file);
}

void CaseStore::loadLetters(CaseFile &file) const
{
    Query q(m_db,
            u"SELECT l.id, l.kind, l.form, l.state, l.round, l.number, l.letter_date, l.fields, l.sha256, l.made_at, "
            "l.printed_at, l.void_reason, l.told_whom, l.told_how, l.told_at, COALESCE(o.full_name, ''), l.secret "
            "FROM letter l LEFT JOIN operator o ON o.id = l.operator_id WHERE l.request_id = :id ORDER BY l.id"_s);
    q.bind(u":id"_s, raw(file.request.id)).run();
    while (q.next())
        file.letters.append({ LetterId(q.number(0)), LetterKind(q.integer(1)), LetterForm(q.integer(2)),
                              LetterState(q.integer(3)), q.integer(4), q.text(5), q.date(6), q.text(7).toUtf8(),
                              q.text(8), q.time(9), q.time(10), q.text(11), q.text(12), ToldHow(q.integer(13)),
                              q.time(14), q.text(15), q.yes(16) });
}

void CaseStore::loadRest(CaseFile &file) const
{
    const qint64 id = raw(file.request.id);
    Query changes(m_db,
                  u"SELECT id, field, from_value, to_value, done_at FROM change_item WHERE request_id = :id "
                  "ORDER BY id"_s);
    changes.bind(u":id"_s, id).run();
    while (changes.next())
        file.changes.append({ changes.number(0), ComparedField(changes.integer(1)), changes.text(2), changes.text(3),
                              changes.time(4) });
    Query given(m_db,
                u"SELECT h.at, h.letter_id, h.receiver, h.receiver_nip, h.by_carrier, h.identity_seen, "
                "h.identity_last, h.authority, h.seal_number, h.note, COALESCE(o.full_name, '') FROM handover h "
                "LEFT JOIN operator o ON o.id = h.operator_id WHERE h.request_id = :id"_s);
    if (given.bind(u":id"_s, id).runOne())
        file.handover = { given.time(0), LetterId(given.number(1)),
                          given.text(2), given.text(3),
                          given.yes(4),  given.text(5),
                          given.text(6), given.text(7),
                          given.text(8), given.text(9),
                          given.text(10) };
    Query archive(
        m_db,
        u"SELECT "_s + archiveColumns
            + u"FROM archive_entry a LEFT JOIN operator o ON o.id = a.operator_id WHERE a.request_id = :id"_s);
    if (archive.bind(u":id"_s, id).runOne())
        file.archive = archiveEntry(archive, 0);
    Query time(m_db,
               u"SELECT i.id, i.kind, i.stage, i.round, COALESCE(o.full_name, ''), i.started_at, i.stopped_at, "
               "i.stop_reason FROM step_interval i LEFT JOIN operator o ON o.id = i.operator_id "
               "WHERE i.request_id = :id ORDER BY i.id"_s);
    time.bind(u":id"_s, id).run();
    while (time.next())
        file.intervals.append({ time.number(0), ClockKind(time.integer(1)), Stage(time.integer(2)), time.integer(3),
                                time.text(4), time.time(5), time.time(6), time.text(7) });
}

PaperId CaseStore::addPaper(RequestId id, const NewPaper &paper, int round, const QDateTime &at, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO paper (request_id, kind, sha256, file_name, media_type, pages, sheets, original, "
            "digitally_signed, round, added_at, operator_id) VALUES (:id, :kind, :sha, :name, :type, :pages, :sheets, "
            ":original, :signed, :round, :at, :by) RETURNING id"_s);
    q.bind(u":id"_s, raw(id))
        .bind(u":kind"_s, int(paper.kind))
        .bind(u":sha"_s, paper.sha256)
        .bind(u":name"_s, paper.fileName)
        .bind(u":type"_s, paper.mediaType)
        .bind(u":pages"_s, paper.pages)
        .bind(u":sheets"_s, paper.sheets)
        .bind(u":original"_s, paper.original)
        .bind(u":signed"_s, paper.digitallySigned)
        .bind(u":round"_s, round)
        .bind(u":at"_s, at)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return PaperId(q.number(0));
}

void CaseStore::addItems(RequestId id, const QList<ChecklistItem> &items)
{
    for (const ChecklistItem &item : items) {
        Query q(m_db,
                u"INSERT INTO checklist_item (request_id, code, title, mandatory, state, reason, note, paper_id, page) "
                "VALUES (:id, :code, :title, :mandatory, :state, :reason, :note, :paper, :page)"_s);
        q.bind(u":id"_s, raw(id))
            .bind(u":code"_s, item.code)
            .bind(u":title"_s, item.title)
            .bind(u":mandatory"_s, item.mandatory)
            .bind(u":state"_s, int(item.state))
            .bind(u":reason"_s, item.reason)
            .bind(u":note"_s, item.note)
            .bind(u":paper"_s, item.paperId)
            .bind(u":page"_s, item.page)
            .run();
    }
}

void CaseStore::setItem(RequestId id, const ChecklistItem &item, const QDateTime &at, OperatorId by)
{
    Query q(m_db,
            u"UPDATE checklist_item SET state = :state, reason = :reason, note = :note, paper_id = :paper, "
            "page = :page, decided_by = :by, decided_at = :at WHERE request_id = :id AND code = :code"_s);
    bindTick(q, item.paperId, item.page, at, by);
    q.bind(u":state"_s, int(item.state))
        .bind(u":reason"_s, item.reason)
        .bind(u":note"_s, item.note)
        .bind(u":id"_s, raw(id))
        .bind(u":code"_s, item.code)
        .run();
}

void CaseStore::addRows(RequestId id, const QList<ComparisonRow> &rows)
{
    for (const ComparisonRow &row : rows) {
        Query q(m_db,
                u"INSERT INTO comparison_row (request_id, field, request_value, register_value, first_value, "
                "register_agreement, first_agreement, looked, note, paper_id, page) VALUES (:id, :field, :request, "
                ":register, :first, :ragree, :fagree, :looked, :note, :paper, :page)"_s);
        q.bind(u":id"_s, raw(id))
            .bind(u":field"_s, int(row.field))
            .bind(u":request"_s, row.requestValue)
            .bind(u":register"_s, row.registerValue)
            .bind(u":first"_s, row.firstValue)
            .bind(u":ragree"_s, int(row.registerAgreement))
            .bind(u":fagree"_s, int(row.firstAgreement))
            .bind(u":looked"_s, row.looked)
            .bind(u":note"_s, row.note)
            .bind(u":paper"_s, row.paperId)
            .bind(u":page"_s, row.page)
            .run();
    }
}

void CaseStore::setRow(RequestId id, const ComparisonRow &row, const QDateTime &at, OperatorId by)
{
    Query q(m_db,
            u"UPDATE comparison_row SET request_value = :request, register_value = :register, first_value = :first, "
            "register_agreement = :ragree, first_agreement = :fagree, looked = :looked, decided = :decided, "
            "note = :note, paper_id = :paper, page = :page, decided_by = :by, decided_at = :at "
            "WHERE request_id = :id AND field = :field"_s);
    bindTick(q, row.paperId, row.page, at, by);
    q.bind(u":request"_s, row.requestValue)
        .bind(u":register"_s, row.registerValue)
        .bind(u":first"_s, row.firstValue)
        .bind(u":ragree"_s, int(row.registerAgreement))
        .bind(u":fagree"_s, int(row.firstAgreement))
        .bind(u":looked"_s, row.looked)
        .bind(u":note"_s, row.note)
        .bind(u":id"_s, raw(id))
        .bind(u":field"_s, int(row.field));
    if (row.decided)
        q.bind(u":decided"_s, int(*row.decided));
    else
        q.bindNull(u":decided"_s);
    q.run();
}

void CaseStore::addConfirmation(RequestId id, const Confirmation &attempt, OperatorId by)
{
    Query(m_db,
          u"INSERT INTO confirmation (request_id, at, channel, result, number, person, note, operator_id) "
          "VALUES (:id, :at, :channel, :result, :number, :person, :note, :by)"_s)
        .bind(u":id"_s, raw(id))
        .bind(u":at"_s, attempt.at)
        .bind(u":channel"_s, int(attempt.channel))
        .bind(u":result"_s, int(attempt.result))
        .bind(u":number"_s, attempt.number)
        .bind(u":person"_s, attempt.person)
        .bind(u":note"_s, attempt.note)
        .bind(u":by"_s, raw(by))
        .run();
}

void CaseStore::addChanges(RequestId id, const QList<ChangeItem> &changes)
{
    for (const ChangeItem &change : changes)
        Query(m_db,
              u"INSERT INTO change_item (request_id, field, from_value, to_value) VALUES (:id, :field, :from, :to)"_s)
            .bind(u":id"_s, raw(id))
            .bind(u":field"_s, int(change.field))
            .bind(u":from"_s, change.from)
            .bind(u":to"_s, change.to)
            .run();
}

void CaseStore::setChangeDone(RequestId id, qint64 change, const QDateTime &at, OperatorId by)
{
    Query(m_db, u"UPDATE change_item SET done_at = :at, done_by = :by WHERE request_id = :id AND id = :change"_s)
        .bind(u":at"_s, at)
        .bind(u":by"_s, raw(by))
        .bind(u":id"_s, raw(id))
        .bind(u":change"_s, change)
        .run();
}

LetterId CaseStore::addLetter(RequestId id, const Letter &letter, int year, int sequence, OperatorId by)
{
    Query q(
        m_db,
        u"INSERT INTO letter (request_id, kind, form, state, round, year, sequence, number, letter_date, fields, "
        "sha256, secret, made_at, void_reason, told_whom, told_how, operator_id) VALUES (:id, :kind, :form, :state, "
        ":round, :year, :sequence, :number, :date, :fields, :sha, :secret, :at, '', '', 0, :by) RETURNING id"_s);
    q.bind(u":id"_s, raw(id))
        .bind(u":kind"_s, int(letter.kind))
        .bind(u":form"_s, int(letter.form))
        .bind(u":state"_s, int(letter.state))
        .bind(u":round"_s, letter.round)
        .bind(u":year"_s, year)
        .bind(u":sequence"_s, sequence)
        .bind(u":number"_s, letter.number)
        .bind(u":date"_s, letter.date)
        .bind(u":fields"_s, QString::fromUtf8(letter.fields))
        .bind(u":sha"_s, letter.sha256)
        .bind(u":secret"_s, letter.secret)
        .bind(u":at"_s, letter.madeAt)
        .bind(u":by"_s, raw(by));
    q.runOne();
    return LetterId(q.number(0));
}

void CaseStore::setLetter(const Letter &letter)
{
    Query(m_db,
          u"UPDATE letter SET state = :state, printed_at = :printed, void_reason = :reason, told_whom = :whom, "
          "told_how = :how, told_at = :told WHERE id = :id"_s)
        .bind(u":state"_s, int(letter.state))
        .bind(u":printed"_s, letter.printedAt)
        .bind(u":reason"_s, letter.voidReason)
        .bind(u":whom"_s, letter.toldWhom)
        .bind(u":how"_s, int(letter.toldHow))
        .bind(u":told"_s, letter.toldAt)
        .bind(u":id"_s, raw(letter.id))
        .run();
}

std::optional<CaseStore::NumberedLetter> CaseStore::letterNumbered(const QString &number) const
{
    Query q(m_db, u"SELECT request_id, sha256 FROM letter WHERE number = :number"_s);
    if (!q.bind(u":number"_s, number).runOne())
        return {};
    return NumberedLetter { RequestId(q.number(0)), q.text(1) };
}

void CaseStore::addHandover(RequestId id, const Handover &proof, OperatorId by)
{
    Query(m_db,
          u"INSERT INTO handover (request_id, letter_id, at, receiver, receiver_nip, by_carrier, identity_seen, "
          "identity_last, authority, seal_number, note, operator_id) VALUES (:id, :letter, :at, :receiver, :nip, "
          ":carrier, :seen, :last, :authority, :seal, :note, :by)"_s)
        .bind(u":id"_s, raw(id))
        .bind(u":letter"_s, raw(proof.letter))
        .bind(u":at"_s, proof.at)
        .bind(u":receiver"_s, proof.receiver)
        .bind(u":nip"_s, proof.receiverNip)
        .bind(u":carrier"_s, proof.byCarrier)
        .bind(u":seen"_s, proof.identitySeen)
        .bind(u":last"_s, proof.identityLast)
        .bind(u":authority"_s, proof.authority)
        .bind(u":seal"_s, proof.sealNumber)
        .bind(u":note"_s, proof.note)
        .bind(u":by"_s, raw(by))
        .run();
}

void CaseStore::addArchive(RequestId id, const ArchiveEntry &entry, OperatorId by)
{
    Query(m_db,
          u"INSERT INTO archive_entry (request_id, number, classification, description, electronic_only, room, rack, "
          "box, folder, retention, access, at, operator_id) VALUES (:id, :number, :class, :description, :electronic, "
          ":room, :rack, :box, :folder, :retention, :access, :at, :by)"_s)
        .bind(u":id"_s, raw(id))
        .bind(u":number"_s, entry.number)
        .bind(u":class"_s, entry.classification)
        .bind(u":description"_s, entry.description)
        .bind(u":electronic"_s, entry.electronicOnly)
        .bind(u":room"_s, entry.room)
        .bind(u":rack"_s, entry.rack)
        .bind(u":box"_s, entry.box)
        .bind(u":folder"_s, entry.folder)
        .bind(u":retention"_s, entry.retention)
        .bind(u":access"_s, entry.access)
        .bind(u":at"_s, entry.at)
        .bind(u":by"_s, raw(by))
        .run();
}

void CaseStore::startInterval(RequestId id, ClockKind kind, Stage stage, int round, OperatorId by, SessionId session,
                              const QDateTime &at)
{
    Query q(m_db,
            u"INSERT INTO step_interval (request_id, kind, stage, round, operator_id, session_id, started_at, "
            "stop_reason) VALUES (:id, :kind, :stage, :round, :by, :session, :at, '')"_s);
    q.bind(u":id"_s, raw(id))
        .bind(u":kind"_s, int(kind))
        .bind(u":stage"_s, int(stage))
        .bind(u":round"_s, round)
        .bind(u":by"_s, raw(by))
        .bind(u":session"_s, raw(session))
        .bind(u":at"_s, at)
        .run();
}

qint64 CaseStore::stopIntervals(RequestId id, const QDateTime &at, const QString &reason)
{
    qint64 worked = 0;
    {
        Query open(m_db, u"SELECT kind, started_at FROM step_interval WHERE request_id = :id AND stopped_at IS NULL"_s);
        open.bind(u":id"_s, raw(id)).run();
        while (open.next()) {
            if (ClockKind(open.integer(0)) == ClockKind::Work)
                worked += std::max<qint64>(0, at.toMSecsSinceEpoch() - open.number(1));
        }
    }
    Query(m_db,
          u"UPDATE step_interval SET stopped_at = :at, stop_reason = :reason "
          "WHERE request_id = :id AND stopped_at IS NULL"_s)
        .bind(u":at"_s, at)
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, raw(id))
        .run();
    return worked;
}

QList<RequestId> CaseStore::running(SessionId session) const
{
    Query q(m_db,
            u"SELECT DISTINCT request_id FROM step_interval WHERE session_id = :session AND stopped_at IS NULL "
            "AND kind = 1 ORDER BY request_id"_s);
    q.bind(u":session"_s, raw(session)).run();
    QList<RequestId> result;
    while (q.next())
        result << RequestId(q.number(0));
    return result;
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

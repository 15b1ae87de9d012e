// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casestore.h"

#include "core/error.h"
#include "db/onerow.h"

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

/// The built-in calendar of an older database has no row.
void bindCalendar(Query &q, qint64 calendar)
{
    if (calendar)
        q.bind(u":calendar"_s, calendar);
    else
        q.bindNull(u":calendar"_s);
}

QList<RequestId> requestsIn(Query &q)
{
    QList<RequestId> found;
    while (q.next())
        found << RequestId(q.number(0));
    return found;
}
} // namespace

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
        .bind(u":code"_s, item.code);
    changeOne(q);
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
    changeOne(q);
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
    changeOne(
        Query(m_db, u"UPDATE change_item SET done_at = :at, done_by = :by WHERE request_id = :id AND id = :change"_s)
            .bind(u":at"_s, at)
            .bind(u":by"_s, raw(by))
            .bind(u":id"_s, raw(id))
            .bind(u":change"_s, change));
}

LetterId CaseStore::addLetter(RequestId id, const Letter &letter, int year, int sequence, OperatorId by)
{
    Query q(
        m_db,
        u"INSERT INTO letter (request_id, kind, form, state, round, year, sequence, number, letter_date, fields, "
        "sha256, secret, made_at, void_reason, told_whom, told_how, operator_id, number_class, wording, check_code) "
        "VALUES (:id, :kind, :form, :state, :round, :year, :sequence, :number, :date, :fields, :sha, :secret, :at, '', "
        "'', 0, :by, :class, :wording, :check) RETURNING id"_s);
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
        .bind(u":by"_s, raw(by))
        .bind(u":check"_s, letter.checkCode);
    // NULL where there is nothing to say: an old letter and a new one of the one book are alike.
    if (letter.numberClass.isEmpty())
        q.bindNull(u":class"_s);
    else
        q.bind(u":class"_s, letter.numberClass);
    if (letter.wording == 0)
        q.bindNull(u":wording"_s);
    else
        q.bind(u":wording"_s, letter.wording);
    q.runOne();
    return LetterId(q.number(0));
}

void CaseStore::setLetter(const Letter &letter)
{
    changeOne(
        Query(m_db,
              u"UPDATE letter SET state = :state, printed_at = :printed, void_reason = :reason, told_whom = :whom, "
              "told_how = :how, told_at = :told WHERE id = :id"_s)
            .bind(u":state"_s, int(letter.state))
            .bind(u":printed"_s, letter.printedAt)
            .bind(u":reason"_s, letter.voidReason)
            .bind(u":whom"_s, letter.toldWhom)
            .bind(u":how"_s, int(letter.toldHow))
            .bind(u":told"_s, letter.toldAt)
            .bind(u":id"_s, raw(letter.id)));
}

std::optional<CaseStore::NumberedLetter> CaseStore::letterNumbered(const QString &number) const
{
    Query q(m_db, u"SELECT request_id, sha256 FROM letter WHERE number = :number ORDER BY year DESC LIMIT 1"_s);
    if (!q.bind(u":number"_s, number).runOne())
        return {};
    return NumberedLetter { RequestId(q.number(0)), q.text(1) };
}

QList<RequestId> CaseStore::withNumber(const QString &number) const
{
    Query q(m_db, u"SELECT request_id FROM letter WHERE number = :number ORDER BY year DESC, id DESC"_s);
    q.bind(u":number"_s, number).run();
    return requestsIn(q);
}

QList<RequestId> CaseStore::withCheckCode(const QString &code) const
{
    Query q(m_db, u"SELECT request_id FROM letter WHERE check_code = :code ORDER BY id DESC"_s);
    q.bind(u":code"_s, code).run();
    return requestsIn(q);
}

void CaseStore::setProof(RequestId id, const Handover &proof)
{
    Query q(m_db, u"UPDATE handover SET proof_paper = :paper, no_proof = :why WHERE request_id = :id"_s);
    q.bind(u":id"_s, raw(id));
    isSet(proof.proofPaper) ? q.bind(u":paper"_s, raw(proof.proofPaper)) : q.bindNull(u":paper"_s);
    proof.noProof.isEmpty() ? q.bindNull(u":why"_s) : q.bind(u":why"_s, proof.noProof);
    q.run();
}

void CaseStore::addHandover(RequestId id, const Handover &proof, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO handover (request_id, letter_id, at, receiver, receiver_nip, by_carrier, identity_seen, "
            "identity_last, authority, seal_number, note, operator_id, no_proof) VALUES (:id, :letter, :at, :receiver, "
            ":nip, :carrier, :seen, :last, :authority, :seal, :note, :by, :why)"_s);
    proof.noProof.isEmpty() ? q.bindNull(u":why"_s) : q.bind(u":why"_s, proof.noProof);
    q.bind(u":id"_s, raw(id))
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

qint64 CaseStore::stopIntervals(RequestId id, const QDateTime &at, const QString &reason, const CalendarBook &calendars)
{
    struct Running {
        qint64 id = 0;
        ClockKind kind = ClockKind::Work;
        QDateTime since;
    };
    QList<Running> running;
    {
        Query open(m_db,
                   u"SELECT id, kind, started_at FROM step_interval WHERE request_id = :id AND stopped_at IS NULL"_s);
        open.bind(u":id"_s, raw(id)).run();
        while (open.next())
            running.append({ open.number(0), ClockKind(open.integer(1)), open.time(2) });
    }
    qint64 worked = 0;
    for (const Running &stretch : std::as_const(running)) {
        const CalendarVersion &version = calendars.at(stretch.since);
        const qint64 ms = version.calendar->workingMs(stretch.since, at);
        if (stretch.kind == ClockKind::Work)
            worked += ms;
        Query q(m_db,
                u"UPDATE step_interval SET stopped_at = :at, stop_reason = :reason, work_ms = :ms, "
                "calendar_id = :calendar WHERE id = :id"_s);
        q.bind(u":at"_s, at).bind(u":reason"_s, reason).bind(u":ms"_s, ms).bind(u":id"_s, stretch.id);
        bindCalendar(q, version.id);
        changeOne(q);
    }
    return worked;
}

void CaseStore::addInterval(RequestId id, const Interval &stretch, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO step_interval (request_id, kind, stage, round, operator_id, started_at, stopped_at, "
            "stop_reason, work_ms, calendar_id, entered_at) VALUES (:id, :kind, :stage, :round, :by, :start, :stop, "
            ":reason, :ms, :calendar, :entered)"_s);
    q.bind(u":id"_s, raw(id))
        .bind(u":kind"_s, int(stretch.kind))
        .bind(u":stage"_s, int(stretch.stage))
        .bind(u":round"_s, stretch.round)
        .bind(u":by"_s, raw(by))
        .bind(u":start"_s, stretch.start)
        .bind(u":stop"_s, stretch.stop)
        .bind(u":reason"_s, stretch.stopReason)
        .bind(u":ms"_s, stretch.workMs.value_or(0))
        .bind(u":entered"_s, stretch.enteredAt);
    bindCalendar(q, stretch.calendar);
    q.run();
}

void CaseStore::discountInterval(qint64 interval, const QString &reason)
{
    changeOne(
        Query(m_db, u"UPDATE step_interval SET work_ms = 0, calendar_id = NULL, stop_reason = :reason WHERE id = :id"_s)
            .bind(u":reason"_s, reason)
            .bind(u":id"_s, interval));
}

void CaseStore::recountInterval(qint64 interval, qint64 workMs, qint64 calendar)
{
    Query q(m_db, u"UPDATE step_interval SET work_ms = :ms, calendar_id = :calendar WHERE id = :id"_s);
    q.bind(u":ms"_s, workMs).bind(u":id"_s, interval);
    bindCalendar(q, calendar);
    changeOne(q);
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

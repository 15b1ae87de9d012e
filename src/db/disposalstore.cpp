// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/disposalstore.h"

#include "core/error.h"
#include "db/auditstore.h"
#include "db/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
const QString disposalColumns =
    u"SELECT d.id, d.revision, d.state, d.note, d.proposed_at, d.operator_id, COALESCE(o.full_name, ''), d.ended_at, "
    "d.cleaned_at, d.kind FROM disposal d LEFT JOIN operator o ON o.id = d.operator_id "_s;

QList<DisposalItem> items(Database &db, qint64 id)
{
    Query q(db,
            u"SELECT id, request_id, agenda, archive_number, classification, title, closed_on, sheets, place, "
            "retention, taken_out FROM disposal_item WHERE disposal_id = :id ORDER BY id"_s);
    q.bind(u":id"_s, id).run();
    QList<DisposalItem> result;
    while (q.next())
        result.append({ q.number(0), RequestId(q.number(1)), q.text(2), q.text(3), q.text(4), q.text(5), q.date(6),
                        q.integer(7), q.text(8), q.text(9), q.text(10) });
    return result;
}

QList<DisposalApproval> approvals(Database &db, qint64 id)
{
    Query q(db,
            u"SELECT s.kind, s.document, s.document_date, s.body, s.at, COALESCE(o.full_name, ''), s.operator_id "
            "FROM disposal_step s LEFT JOIN operator o ON o.id = s.operator_id WHERE s.disposal_id = :id "
            "ORDER BY s.kind"_s);
    q.bind(u":id"_s, id).run();
    QList<DisposalApproval> result;
    while (q.next())
        result.append({ DisposalStep(q.integer(0)), q.text(1), q.date(2), q.text(3), q.time(4), q.text(5),
                        OperatorId(q.number(6)) });
    return result;
}
} // namespace

Disposal DisposalStore::fromRow(const Query &q) const
{
    Disposal d;
    d.id = q.number(0);
    d.revision = q.integer(1);
    d.state = DisposalState(q.integer(2));
    d.note = q.text(3);
    d.proposedAt = q.time(4);
    d.proposer = OperatorId(q.number(5));
    d.proposedBy = q.text(6);
    d.endedAt = q.time(7);
    d.cleanedAt = q.time(8);
    d.kind = q.isNull(9) ? DisposalKind::Destruction : DisposalKind(q.integer(9));
    return d;
}

qint64 DisposalStore::add(DisposalKind kind, DisposalState state, const QString &note, const QDateTime &at,
                          OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO disposal (revision, state, note, proposed_at, operator_id, kind) VALUES (1, :state, :note, "
            ":at, :by, :kind) RETURNING id"_s);
    if (kind == DisposalKind::Destruction)
        q.bindNull(u":kind"_s);
    else
        q.bind(u":kind"_s, int(kind));
    q.bind(u":state"_s, int(state)).bind(u":note"_s, note).bind(u":at"_s, at).bind(u":by"_s, raw(by));
    q.runOne();
    return q.number(0);
}

void DisposalStore::addItem(qint64 id, const DisposalItem &item)
{
    Query(m_db,
          u"INSERT INTO disposal_item (disposal_id, request_id, agenda, archive_number, classification, title, "
          "closed_on, sheets, place, retention, taken_out) VALUES (:id, :request, :agenda, :number, :class, :title, "
          ":closed, :sheets, :place, :retention, '')"_s)
        .bind(u":id"_s, id)
        .bind(u":request"_s, raw(item.request))
        .bind(u":agenda"_s, item.agenda)
        .bind(u":number"_s, item.archiveNumber)
        .bind(u":class"_s, item.classification)
        .bind(u":title"_s, item.title)
        .bind(u":closed"_s, item.closedOn)
        .bind(u":sheets"_s, item.sheets)
        .bind(u":place"_s, item.place)
        .bind(u":retention"_s, item.retention)
        .run();
}

void DisposalStore::takeOut(qint64 item, const QString &reason)
{
    Query(m_db, u"UPDATE disposal_item SET taken_out = :reason WHERE id = :id"_s)
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, item)
        .run();
}

void DisposalStore::addStep(qint64 id, const DisposalApproval &approval, OperatorId by)
{
    Query(m_db,
          u"INSERT INTO disposal_step (disposal_id, kind, document, document_date, body, at, operator_id) VALUES (:id, "
          ":kind, :document, :date, :body, :at, :by)"_s)
        .bind(u":id"_s, id)
        .bind(u":kind"_s, int(approval.step))
        .bind(u":document"_s, approval.document)
        .bind(u":date"_s, approval.date)
        .bind(u":body"_s, approval.body)
        .bind(u":at"_s, approval.at)
        .bind(u":by"_s, raw(by))
        .run();
}

void DisposalStore::setState(qint64 id, int revision, DisposalState state, const QDateTime &endedAt)
{
    Query q(m_db,
            u"UPDATE disposal SET state = :state, ended_at = :ended, revision = revision + 1 WHERE id = :id AND "
            "revision = :was"_s);
    q.bind(u":state"_s, int(state)).bind(u":ended"_s, endedAt).bind(u":id"_s, id).bind(u":was"_s, revision).run();
    if (q.affected() != 1)
        throw conflict(QCoreApplication::translate("disposal", "Another desk has gone on with this list. Look again."));
}

void DisposalStore::setCleaned(qint64 id, const QDateTime &at)
{
    Query(m_db, u"UPDATE disposal SET cleaned_at = :at WHERE id = :id"_s).bind(u":at"_s, at).bind(u":id"_s, id).run();
}

std::optional<Disposal> DisposalStore::get(qint64 id) const
{
    Disposal result;
    {
        Query q(m_db, disposalColumns + u"WHERE d.id = :id"_s);
        if (!q.bind(u":id"_s, id).runOne())
            return {};
        result = fromRow(q);
    }
    result.items = items(m_db, id);
    result.approvals = approvals(m_db, id);
    return result;
}

QList<Disposal> DisposalStore::all() const
{
    Query q(m_db, disposalColumns + u"ORDER BY d.id DESC"_s);
    q.run();
    QList<Disposal> result;
    while (q.next())
        result.append(fromRow(q));
    return result;
}

std::optional<qint64> DisposalStore::openListOf(RequestId id) const
{
    Query q(m_db,
            u"SELECT d.id FROM disposal_item i JOIN disposal d ON d.id = i.disposal_id WHERE i.request_id = :id AND "
            "i.taken_out = '' AND d.ended_at IS NULL"_s);
    return q.bind(u":id"_s, raw(id)).runOne() ? std::optional(q.number(0)) : std::nullopt;
}

bool DisposalStore::isTransferred(RequestId id) const
{
    Query q(m_db,
            u"SELECT 1 FROM disposal_item i JOIN disposal d ON d.id = i.disposal_id WHERE i.request_id = :id AND "
            "i.taken_out = '' AND d.state = :state"_s);
    return q.bind(u":id"_s, raw(id)).bind(u":state"_s, int(DisposalState::Transferred)).runOne();
}

QSet<RequestId> DisposalStore::onLists(bool transferred) const
{
    Query q(m_db,
            u"SELECT i.request_id FROM disposal d JOIN disposal_item i ON i.disposal_id = d.id WHERE i.taken_out = '' "
            "AND "_s
                + (transferred ? u"d.state = 6"_s : u"d.ended_at IS NULL"_s)); // 6 is Transferred
    q.run();
    QSet<RequestId> result;
    while (q.next())
        result.insert(RequestId(q.number(0)));
    return result;
}

QSet<RequestId> DisposalStore::onOpenLists() const
{
    return onLists(false);
}

QSet<RequestId> DisposalStore::transferred() const
{
    return onLists(true);
}

void DisposalStore::addTombstone(qint64 disposal, const Tombstone &stone, OperatorId by)
{
    Query(m_db,
          u"INSERT INTO tombstone (disposal_id, request_id, agenda_year, agenda_number, archive_number, "
          "classification, closed_on, birth, record_hash, contents, authority, at, operator_id) VALUES (:disposal, "
          ":request, :year, :number, :archive, :class, :closed, :birth, :record, :contents, :authority, :at, :by)"_s)
        .bind(u":disposal"_s, disposal)
        .bind(u":request"_s, raw(stone.request))
        .bind(u":year"_s, stone.agendaYear)
        .bind(u":number"_s, stone.agendaNumber)
        .bind(u":archive"_s, stone.archiveNumber)
        .bind(u":class"_s, stone.classification)
        .bind(u":closed"_s, stone.closedOn)
        .bind(u":birth"_s, stone.birth)
        .bind(u":record"_s, stone.recordHash)
        .bind(u":contents"_s, stone.contents)
        .bind(u":authority"_s, stone.authority)
        .bind(u":at"_s, stone.at)
        .bind(u":by"_s, raw(by))
        .run();
}

QList<Tombstone> DisposalStore::tombstones() const
{
    Query q(m_db,
            u"SELECT request_id, agenda_year, agenda_number, archive_number, classification, closed_on, birth, "
            "record_hash, contents, authority, at FROM tombstone ORDER BY id"_s);
    q.run();
    QList<Tombstone> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), q.integer(1), q.integer(2), q.text(3), q.text(4), q.date(5), q.text(6),
                        q.text(7), q.integer(8), q.text(9), q.time(10) });
    return result;
}

void DisposalStore::reserveNumbers()
{
    if (m_db.isSqlite())
        return;
    m_db.exec(u"SELECT setval(pg_get_serial_sequence('request', 'id'), t.last) FROM (SELECT MAX(request_id) AS last "
              "FROM tombstone) t WHERE t.last > (SELECT COALESCE(MAX(id), 0) FROM request)"_s);
}

QString DisposalStore::birthOf(RequestId id) const
{
    Query q(m_db, u"SELECT hash FROM audit WHERE subject = :subject AND subject_id = :id ORDER BY sequence LIMIT 1"_s);
    q.bind(u":subject"_s, int(AuditSubject::Request)).bind(u":id"_s, raw(id));
    return q.runOne() ? q.text(0) : QString();
}

std::optional<RequestId> DisposalStore::living(const Tombstone &stone) const
{
    Query q(m_db, u"SELECT id FROM request WHERE agenda_year = :year AND agenda_number = :number"_s);
    q.bind(u":year"_s, stone.agendaYear).bind(u":number"_s, stone.agendaNumber);
    if (!q.runOne())
        return {};
    const auto id = RequestId(q.number(0));
    return birthOf(id) == stone.birth ? std::optional(id) : std::nullopt;
}

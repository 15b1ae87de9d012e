// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auditstore.h"

#include "core/error.h"
#include "db/auditwords.h"
#include "db/onerow.h"
#include "db/record.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
/// The tables of each subject's record. A new one goes behind the last of its subject: a part's number is hashed too.
constexpr RecordTable recordTables[] = {
    { AuditSubject::Operator, u"operator", u"id" },
    { AuditSubject::Request, u"request", u"id" },
    { AuditSubject::Request, u"paper", u"request_id" },
    { AuditSubject::Request, u"checklist_item", u"request_id" },
    { AuditSubject::Request, u"comparison_row", u"request_id" },
    { AuditSubject::Request, u"confirmation", u"request_id" },
    { AuditSubject::Request, u"change_item", u"request_id" },
    { AuditSubject::Request, u"letter", u"request_id" },
    { AuditSubject::Request, u"handover", u"request_id" },
    { AuditSubject::Request, u"archive_entry", u"request_id" },
    { AuditSubject::Request, u"step_interval", u"request_id" },
    { AuditSubject::Request, u"deviation", u"request_id" },
    { AuditSubject::Request, u"archive_loan", u"request_id" },
    { AuditSubject::Request, u"archive_hold", u"request_id" },
    { AuditSubject::Account, u"account", u"id" },
    { AuditSubject::Account, u"account_version", u"account_id" },
    { AuditSubject::Account, u"registration", u"account_id" },
    { AuditSubject::Account, u"registration_paper", u"account_id" },
    { AuditSubject::Account, u"correction_notice", u"account_id" },
    { AuditSubject::Pokja, u"pokja", u"id" },
    { AuditSubject::Pokja, u"pokja_member", u"pokja_id" },
    { AuditSubject::Import, u"import_batch", u"id" },
    { AuditSubject::Settings, u"setting", nullptr },
    { AuditSubject::Sop, u"sop", u"id" },
    { AuditSubject::Calendar, u"calendar", u"id" },
    { AuditSubject::SlipBatch, u"slip_batch", u"id" },
    { AuditSubject::SlipBatch, u"slip", u"batch_id" },
    { AuditSubject::ReservedNumber, u"reserved_number", u"id" },
    { AuditSubject::LetterText, u"letter_text", u"id" },
    { AuditSubject::QualityDraw, u"quality_draw", u"id" },
    { AuditSubject::QualityDraw, u"quality_check", u"draw_id" },
    { AuditSubject::Breach, u"breach", u"id" },
    { AuditSubject::ArchivePlace, u"archive_place", u"id" },
    { AuditSubject::ArchiveSchedule, u"archive_schedule", u"id" },
    { AuditSubject::Stocktake, u"stocktake", u"id" },
    { AuditSubject::Stocktake, u"stocktake_line", u"stocktake_id" },
    { AuditSubject::Disposal, u"disposal", u"id" },
    { AuditSubject::Disposal, u"disposal_item", u"disposal_id" },
    { AuditSubject::Disposal, u"disposal_step", u"disposal_id" },
    { AuditSubject::Disposal, u"tombstone", u"disposal_id" },
    { AuditSubject::Arrival, u"arrival", u"id" },
    { AuditSubject::Arrival, u"arrival_paper", u"arrival_id" },
};

std::vector<RecordTable> tablesOf(AuditSubject subject)
{
    std::vector<RecordTable> result;
    std::copy_if(std::begin(recordTables), std::end(recordTables), std::back_inserter(result),
                 [subject](const RecordTable &part) { return part.subject == subject; });
    return result;
}

/// Rows that must each have an entry; a row slipped in by hand has none.
constexpr AuditSubject recordHeads[] = {
    AuditSubject::Operator,        AuditSubject::Request,    AuditSubject::Account,     AuditSubject::Pokja,
    AuditSubject::Import,          AuditSubject::Sop,        AuditSubject::Calendar,    AuditSubject::SlipBatch,
    AuditSubject::ReservedNumber,  AuditSubject::LetterText, AuditSubject::QualityDraw, AuditSubject::ArchivePlace,
    AuditSubject::ArchiveSchedule, AuditSubject::Stocktake,  AuditSubject::Disposal,    AuditSubject::Breach,
    AuditSubject::Arrival
};

QString textHash(const QString &salt, const QString &text)
{
    QByteArray bytes;
    record::add(bytes, salt.toUtf8());
    record::add(bytes, text.toUtf8());
    return record::sha256(bytes);
}

struct Link {
    qint64 sequence = 0;
    qint64 at = 0;
    qint64 by = 0;
    int subject = 0;
    qint64 subjectId = 0;
    int event = 0;
    QString actionId;
    QString textHash;
    QString recordHash;
    QString previous;
};

QString linkHash(const Link &l)
{
    QByteArray bytes;
    for (const qint64 number : { l.sequence, l.at, l.by, qint64(l.subject), l.subjectId, qint64(l.event) })
        record::add(bytes, QByteArray::number(number));
    for (const QString &text : { l.actionId, l.textHash, l.recordHash, l.previous })
        record::add(bytes, text.toUtf8());
    return record::sha256(bytes);
}

QString newSalt()
{
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

const QString headSql = u"SELECT last, hash FROM audit_head WHERE id = 1"_s;

const QString entryColumns =
    u"SELECT a.sequence, a.at, a.operator_id, COALESCE(o.full_name, ''), a.subject, a.subject_id, "
    "a.event, a.action_id, COALESCE(t.body, ''), a.hash FROM audit a "
    "LEFT JOIN operator o ON o.id = a.operator_id LEFT JOIN audit_text t ON t.sequence = a.sequence "_s;

QList<AuditEntry> entries(Query &q)
{
    QList<AuditEntry> result;
    while (q.next())
        result.append({ q.number(0), q.time(1), OperatorId(q.number(2)), q.text(3), AuditSubject(q.integer(4)),
                        q.number(5), AuditEvent(q.integer(6)), q.text(7), q.text(8), q.text(9) });
    return result;
}
} // namespace

QString AuditAnchor::toString() const
{
    return QString::number(entries) + u':' + head;
}

std::optional<AuditAnchor> AuditAnchor::parse(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    bool ok = false;
    if (parts.size() != 2)
        return {};
    const qint64 count = parts[0].toLongLong(&ok);
    if (!ok || count < 0 || (parts[1].size() != 64 && count > 0))
        return {};
    return AuditAnchor { count, parts[1].toLower() };
}

QString AuditStore::recordHash(AuditSubject subject, qint64 id) const
{
    // An entry that somebody has changed may name a subject that there is not.
    const auto tables = tablesOf(subject);
    const std::vector<bool> all(tables.size(), true);
    return record::sha256(m_db.isSqlite() ? record::parts(m_db, tables, all, id)
                                          : record::partsAtOnce(m_db, tables, all, id));
}

QString AuditStore::rememberedHash(AuditSubject subject, qint64 id, const QString &others) const
{
    const auto tables = tablesOf(subject);
    if (!m_memory || tables.empty())
        return recordHash(subject, id);
    return record::sha256(m_memory->parts(m_db, others, subject, tables, id));
}

AuditAnchor AuditStore::lockedHead()
{
    // The head's row is the lock: on PostgreSQL two desks queue up here until the first has committed. SQLite's
    // transaction is the only one that writes as it is.
    Query q(m_db, m_db.isSqlite() ? headSql : headSql + u" FOR UPDATE"_s);
    if (!q.runOne())
        throw fault(u"The audit trail has no head."_s);
    return { q.number(0), q.text(1) };
}

QString AuditStore::othersMark(const QString &head) const
{
    return m_db.isSqlite() ? QString::number(m_db.othersMark()) : head;
}

QString AuditStore::othersMark() const
{
    return othersMark(m_db.isSqlite() ? QString() : head().head);
}

void AuditStore::append(const NewEntry &entry)
{
    const AuditAnchor head = lockedHead();
    const QString salt = entry.text.isEmpty() ? QString() : newSalt();
    const Link link { head.entries + 1,
                      entry.at.toMSecsSinceEpoch(),
                      raw(entry.by),
                      int(entry.subject),
                      entry.subjectId,
                      int(entry.event),
                      entry.actionId,
                      entry.text.isEmpty() ? QString() : textHash(salt, entry.text),
                      rememberedHash(entry.subject, entry.subjectId, othersMark(head.head)),
                      head.head };
    const QString hash = linkHash(link);
    Query(
        m_db,
        u"INSERT INTO audit (sequence, at, operator_id, subject, subject_id, event, action_id, text_hash, record_hash, "
        "previous, hash) VALUES (:seq, :at, :by, :subject, :id, :event, :action, :text, :record, :previous, :hash)"_s)
        .bind(u":seq"_s, link.sequence)
        .bind(u":at"_s, link.at)
        .bind(u":by"_s, link.by)
        .bind(u":subject"_s, link.subject)
        .bind(u":id"_s, link.subjectId)
        .bind(u":event"_s, link.event)
        .bind(u":action"_s, link.actionId)
        .bind(u":text"_s, link.textHash)
        .bind(u":record"_s, link.recordHash)
        .bind(u":previous"_s, link.previous)
        .bind(u":hash"_s, hash)
        .run();
    if (!entry.text.isEmpty())
        Query(m_db, u"INSERT INTO audit_text (sequence, salt, body) VALUES (:seq, :salt, :body)"_s)
            .bind(u":seq"_s, link.sequence)
            .bind(u":salt"_s, salt)
            .bind(u":body"_s, entry.text)
            .run();
    changeOne(Query(m_db, u"UPDATE audit_head SET last = :last, hash = :hash WHERE id = 1"_s)
                  .bind(u":last"_s, link.sequence)
                  .bind(u":hash"_s, hash));
    if (m_memory && !m_db.isSqlite())
        m_memory->setOthers(hash);
}

bool AuditStore::knows(const QString &actionId) const
{
    Query q(m_db, u"SELECT 1 FROM audit WHERE action_id = :action"_s);
    return q.bind(u":action"_s, actionId).runOne();
}

bool AuditStore::tellsOf(AuditSubject subject) const
{
    Query q(m_db, u"SELECT 1 FROM audit WHERE subject = :subject LIMIT 1"_s);
    return q.bind(u":subject"_s, int(subject)).runOne();
}

AuditAnchor AuditStore::head() const
{
    Query q(m_db, headSql);
    if (!q.runOne())
        return {};
    return { q.number(0), q.text(1) };
}

bool AuditStore::holds(const AuditAnchor &anchor) const
{
    if (anchor.entries == 0)
        return true;
    Query q(m_db, u"SELECT hash FROM audit WHERE sequence = :sequence"_s);
    return q.bind(u":sequence"_s, anchor.entries).runOne() && q.text(0) == anchor.head;
}

QStringList AuditStore::missingContents() const
{
    QStringList result;
    const std::pair<QString, QString> places[] = {
        { u"paper"_s, u"sha256"_s },     { u"letter"_s, u"sha256"_s }, { u"registration_paper"_s, u"sha256"_s },
        { u"paper"_s, u"searchable"_s }, { u"paper"_s, u"reading"_s }, { u"archive_place"_s, u"picture"_s },
        { u"arrival"_s, u"sha256"_s }
    };
    for (const auto &[table, column] : places) {
        Query q(m_db,
                u"SELECT DISTINCT t.%2 FROM %1 t LEFT JOIN content c ON c.sha256 = t.%2 WHERE t.%2 IS NOT NULL AND "
                "c.sha256 IS NULL"_s.arg(table, column));
        q.run();
        while (q.next())
            result << q.text(0);
    }
    return result;
}

QList<AuditEntry> AuditStore::of(AuditSubject subject, qint64 id) const
{
    Query q(m_db, entryColumns + u"WHERE a.subject = :subject AND a.subject_id = :id ORDER BY a.sequence"_s);
    q.bind(u":subject"_s, int(subject)).bind(u":id"_s, id).run();
    return entries(q);
}

QList<AuditEntry> AuditStore::page(qint64 before, int limit) const
{
    Query q(m_db, entryColumns + u"WHERE a.sequence < :before ORDER BY a.sequence DESC LIMIT :limit"_s);
    q.bind(u":before"_s, before > 0 ? before : std::numeric_limits<qint64>::max()).bind(u":limit"_s, limit).run();
    return entries(q);
}

void AuditStore::checkChain(AuditFindings &findings) const
{
    Query q(m_db,
            u"SELECT a.sequence, a.at, a.operator_id, a.subject, a.subject_id, a.event, a.action_id, a.text_hash, "
            "a.record_hash, a.previous, a.hash, t.salt, t.body FROM audit a "
            "LEFT JOIN audit_text t ON t.sequence = a.sequence ORDER BY a.sequence"_s);
    q.run();
    using auditwords::Broken;
    const auto damage = [&](qint64 sequence, Broken what) {
        findings.chainOk = false;
        findings.damage << auditwords::broken(sequence, what);
    };
    AuditAnchor &anchor = findings.anchor;
    while (q.next()) {
        const Link link { q.number(0),  q.number(1), q.number(2), q.integer(3), q.number(4),
                          q.integer(5), q.text(6),   q.text(7),   q.text(8),    q.text(9) };
        if (link.sequence != anchor.entries + 1)
            damage(link.sequence, Broken::Missing);
        if (link.previous != anchor.head)
            damage(link.sequence, Broken::NotNext);
        // SQLite keeps a word in a column of numbers, and reads it as one.
        bool numbers = true;
        for (int column = 0; column < 6; ++column)
            numbers = numbers && q.text(column) == QString::number(q.number(column));
        if (!numbers || linkHash(link) != q.text(10))
            damage(link.sequence, Broken::Changed);
        // A purged text leaves no row; a text that is there must be the one that was written.
        if (!q.isNull(11) && textHash(q.text(11), q.text(12)) != link.textHash)
            damage(link.sequence, Broken::TextChanged);
        anchor.entries = link.sequence;
        anchor.head = q.text(10);
    }
    if (anchor != head())
        damage(anchor.entries, Broken::Head);
    Query stray(m_db, u"SELECT COUNT(*) FROM audit_text WHERE sequence NOT IN (SELECT sequence FROM audit)"_s);
    stray.runOne();
    if (stray.number(0) > 0)
        damage(anchor.entries, Broken::StrayText);
}

void AuditStore::checkRecords(AuditFindings &findings) const
{
    QHash<QPair<int, qint64>, QString> expected;
    {
        Query q(m_db,
                u"SELECT a.subject, a.subject_id, a.record_hash FROM audit a JOIN (SELECT subject, subject_id, "
                "MAX(sequence) AS last FROM audit GROUP BY subject, subject_id) m ON m.last = a.sequence"_s);
        q.run();
        while (q.next())
            expected.insert({ q.integer(0), q.number(1) }, q.text(2));
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (recordHash(AuditSubject(it.key().first), it.key().second) != it.value())
            findings.damage << auditwords::changed(
                auditwords::nameOf(m_db, AuditSubject(it.key().first), it.key().second));
    }
    for (const AuditSubject subject : recordHeads) {
        // Files came in before the trail told of them: the first entry about one brings an entry for each
        // (arrivaltrail.h).
        if (subject == AuditSubject::Arrival && !tellsOf(subject))
            continue;
        const auto head = std::find_if(std::begin(recordTables), std::end(recordTables),
                                       [&](const RecordTable &part) { return part.subject == subject; });
        Query q(m_db, u"SELECT id FROM "_s + QString::fromUtf16(head->table));
        q.run();
        while (q.next()) {
            if (!expected.contains({ int(subject), q.number(0) }))
                findings.damage << auditwords::withoutEntry(auditwords::nameOf(m_db, subject, q.number(0)));
        }
    }
}

void AuditStore::checkNumbers(AuditFindings &findings) const
{
    // A counter without gaps: as many numbers as it says, and the last of them is its own (R22, R23). A letter's
    // number may have been reserved before; then it is one number.
    // A file that was destroyed keeps its place in the agenda by its tombstone.
    const QString agendas =
        u"SELECT COUNT(*), COALESCE(MAX(n), 0) FROM (SELECT agenda_number AS n FROM request WHERE agenda_year = :year "
        "UNION ALL SELECT agenda_number FROM tombstone WHERE agenda_year = :also) given"_s;
    const QString slips = u"SELECT COUNT(*), COALESCE(MAX(number), 0) FROM slip WHERE year = :year"_s;
    const QString letters =
        u"SELECT COUNT(*), COALESCE(MAX(n), 0) FROM (SELECT sequence AS n FROM letter WHERE year = :year AND "
        "sequence > 0 AND COALESCE(number_class, '') = :part UNION SELECT sequence FROM reserved_number "
        "WHERE year = :also AND number_class = :same) taken"_s;
    Query counters(
        m_db,
        u"SELECT class, year, last FROM counter WHERE class = 'agenda' OR class = 'slip' OR class = 'letter' "
        "OR class LIKE 'letter/%' ORDER BY class, year"_s);
    counters.run();
    while (counters.next()) {
        const QString book = counters.text(0);
        const bool ofLetters = book.startsWith(u"letter"_s);
        Query q(m_db, ofLetters ? letters : book == u"slip"_s ? slips : agendas);
        q.bind(u":year"_s, counters.integer(1));
        if (book != u"slip"_s)
            q.bind(u":also"_s, counters.integer(1));
        if (ofLetters) {
            const QString part = book.section(u'/', 1);
            q.bind(u":part"_s, part).bind(u":same"_s, part);
        }
        q.runOne();
        if (q.number(0) != counters.number(2) || q.number(1) != counters.number(2))
            findings.damage << auditwords::gap(book, counters.integer(1));
    }
}

AuditFindings AuditStore::check() const
{
    AuditFindings findings;
    checkChain(findings);
    checkRecords(findings);
    checkNumbers(findings);
    findings.damage.sort();
    return findings;
}

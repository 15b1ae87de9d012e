// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/shelfstore.h"

#include "db/database.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
const QString onPaper = u"r.channel <> 3"_s; // Channel::SoftCopy

Query &bindPlace(Query &q, const ShelfPlace &place)
{
    return q.bind(u":room"_s, place.room)
        .bind(u":rack"_s, place.rack)
        .bind(u":box"_s, place.box)
        .bind(u":folder"_s, place.folder);
}

QStringList keyOf(const ShelfPlace &place)
{
    return { place.room, place.rack, place.box, place.folder };
}

/// Levels that are empty say nothing: they have no condition and no bind.
QString inside(const ShelfPlace &place)
{
    QStringList parts { u"a.electronic_only = 0"_s };
    const std::pair<QString, QString> levels[] = {
        { u"room"_s, place.room }, { u"rack"_s, place.rack }, { u"box"_s, place.box }, { u"folder"_s, place.folder }
    };
    for (const auto &[name, value] : levels) {
        if (!value.isEmpty())
            parts << u"a.%1 = :%1"_s.arg(name);
    }
    return parts.join(u" AND "_s);
}

void bindInside(Query &q, const ShelfPlace &place)
{
    const std::pair<QString, QString> levels[] = {
        { u":room"_s, place.room }, { u":rack"_s, place.rack }, { u":box"_s, place.box }, { u":folder"_s, place.folder }
    };
    for (const auto &[name, value] : levels) {
        if (!value.isEmpty())
            q.bind(name, value);
    }
}

const QString factColumns =
    u"SELECT r.id, r.agenda_year, r.agenda_number, r.kinds, r.outcome, r.received_at, r.decree_valid_until, a.number, "
    "a.classification, a.description, a.electronic_only, a.room, a.rack, a.box, a.folder, a.retention, a.access, a.at, "
    "(SELECT COALESCE(SUM(p.sheets), 0) FROM paper p WHERE p.request_id = r.id), "
    "(SELECT COUNT(*) FROM paper p WHERE p.request_id = r.id), "
    "(SELECT COUNT(*) FROM paper p WHERE p.request_id = r.id AND p.original = 1), "
    "(CASE WHEN "_s
    + onPaper
    + u" THEN 1 ELSE 0 END), (SELECT COUNT(*) FROM archive_hold h WHERE h.request_id = r.id AND h.lifted_at IS NULL), "
      "COALESCE((SELECT MIN(l.due) FROM archive_loan l WHERE l.request_id = r.id AND l.returned_at IS NULL), '') "
      "FROM archive_entry a JOIN request r ON r.id = a.request_id "_s;

ArchiveFact factIn(const Query &q)
{
    ArchiveFact f;
    f.id = RequestId(q.number(0));
    f.agendaYear = q.integer(1);
    f.agendaNumber = q.integer(2);
    f.kinds = RequestKinds(q.integer(3));
    f.outcome = Outcome(q.integer(4));
    f.receivedAt = q.time(5);
    f.decreeEnd = q.date(6);
    f.entry.number = q.text(7);
    f.entry.classification = q.text(8);
    f.entry.description = q.text(9);
    f.entry.electronicOnly = q.yes(10);
    f.entry.room = q.text(11);
    f.entry.rack = q.text(12);
    f.entry.box = q.text(13);
    f.entry.folder = q.text(14);
    f.entry.retention = q.text(15);
    f.entry.access = q.text(16);
    f.entry.at = q.time(17);
    f.sheets = q.integer(18);
    f.papers = q.integer(19);
    f.originals = q.integer(20);
    f.onPaper = q.yes(21);
    f.held = q.number(22) > 0;
    f.lentUntil = q.date(23);
    return f;
}
} // namespace

QList<PlaceRecord> ShelfStore::places() const
{
    // Counted once for all levels: a file lies in its folder and in all that holds it.
    QHash<QStringList, int> files;
    {
        Query q(m_db,
                u"SELECT room, rack, box, folder, COUNT(*) FROM archive_entry WHERE electronic_only = 0 "
                "GROUP BY room, rack, box, folder"_s);
        q.run();
        while (q.next()) {
            const ShelfPlace place { q.text(0), q.text(1), q.text(2), q.text(3) };
            for (const ShelfPlace &level : place.levels())
                files[keyOf(level)] += q.integer(4);
        }
    }
    QList<PlaceRecord> result;
    Query q(m_db,
            u"SELECT id, room, rack, box, folder, note, COALESCE(picture, '') FROM archive_place "
            "ORDER BY room, rack, box, folder"_s);
    q.run();
    while (q.next()) {
        const ShelfPlace place { q.text(1), q.text(2), q.text(3), q.text(4) };
        result.append({ q.number(0), place, q.text(5), q.text(6), files.value(keyOf(place)) });
    }
    return result;
}

std::optional<PlaceRecord> ShelfStore::place(const ShelfPlace &place) const
{
    Query q(m_db,
            u"SELECT id, note, COALESCE(picture, '') FROM archive_place WHERE room = :room AND rack = :rack AND "
            "box = :box AND folder = :folder"_s);
    if (!bindPlace(q, place).runOne())
        return {};
    return PlaceRecord { q.number(0), place, q.text(1), q.text(2), 0 };
}

qint64 ShelfStore::add(const ShelfPlace &place, const QDateTime &at, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO archive_place (room, rack, box, folder, note, at, operator_id) VALUES (:room, :rack, :box, "
            ":folder, '', :at, :by) ON CONFLICT (room, rack, box, folder) DO NOTHING RETURNING id"_s);
    return bindPlace(q, place).bind(u":at"_s, at).bind(u":by"_s, raw(by)).runOne() ? q.number(0) : 0;
}

void ShelfStore::setNote(qint64 id, const QString &note)
{
    Query(m_db, u"UPDATE archive_place SET note = :note WHERE id = :id"_s)
        .bind(u":note"_s, note)
        .bind(u":id"_s, id)
        .run();
}

void ShelfStore::setPicture(qint64 id, const QString &sha256)
{
    Query q(m_db, u"UPDATE archive_place SET picture = :picture WHERE id = :id"_s);
    if (sha256.isEmpty())
        q.bindNull(u":picture"_s);
    else
        q.bind(u":picture"_s, sha256);
    q.bind(u":id"_s, id).run();
}

void ShelfStore::move(RequestId id, const ShelfPlace &to, bool electronicOnly)
{
    Query q(m_db,
            u"UPDATE archive_entry SET room = :room, rack = :rack, box = :box, folder = :folder, "
            "electronic_only = :electronic WHERE request_id = :id"_s);
    bindPlace(q, to).bind(u":electronic"_s, electronicOnly).bind(u":id"_s, raw(id)).run();
}

void ShelfStore::reclassify(RequestId id, const QString &code, const QString &access, const QString &retention)
{
    Query(m_db,
          u"UPDATE archive_entry SET classification = :code, access = :access, retention = :retention "
          "WHERE request_id = :id"_s)
        .bind(u":code"_s, code)
        .bind(u":access"_s, access)
        .bind(u":retention"_s, retention)
        .bind(u":id"_s, raw(id))
        .run();
}

QList<ArchiveFact> ShelfStore::facts(const QString &where, const QString &rest,
                                     const std::function<void(Query &)> &bind) const
{
    Query q(m_db, factColumns + u"WHERE "_s + where + rest);
    bind(q);
    q.run();
    QList<ArchiveFact> result;
    while (q.next())
        result.append(factIn(q));
    return result;
}

std::optional<ArchiveFact> ShelfStore::fact(RequestId id) const
{
    const auto found = facts(u"a.request_id = :id"_s, {}, [id](Query &q) { q.bind(u":id"_s, raw(id)); });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ArchiveFact> ShelfStore::lyingIn(const ShelfPlace &place) const
{
    return facts(inside(place), u" ORDER BY a.at, a.request_id"_s, [&](Query &q) { bindInside(q, place); });
}

QList<ArchiveFact> ShelfStore::closedIn(const ReportPeriod &period, const QTimeZone &office, int most) const
{
    return facts(u"a.at >= :from AND a.at < :to"_s, u" ORDER BY a.at, a.request_id LIMIT :most"_s, [&](Query &q) {
        q.bind(u":from"_s, period.begin(office)).bind(u":to"_s, period.end(office)).bind(u":most"_s, most);
    });
}

qint64 ShelfStore::countClosedIn(const ReportPeriod &period, const QTimeZone &office) const
{
    Query q(m_db, u"SELECT COUNT(*) FROM archive_entry WHERE at >= :from AND at < :to"_s);
    q.bind(u":from"_s, period.begin(office)).bind(u":to"_s, period.end(office)).runOne();
    return q.number(0);
}

QList<ArchiveFact> ShelfStore::closedBefore(QDate day, const QTimeZone &office, int most) const
{
    const qint64 before = QDateTime(day, QTime(0, 0), office).toMSecsSinceEpoch();
    return facts(u"a.at < :before"_s, u" ORDER BY a.at, a.request_id LIMIT :most"_s,
                 [&](Query &q) { q.bind(u":before"_s, before).bind(u":most"_s, most); });
}

QList<ArchiveItemFact> ShelfStore::itemsClosedIn(const ReportPeriod &period, const QTimeZone &office, int most) const
{
    // The papers first, then the letters, as they lie in the folder.
    Query q(
        m_db,
        u"SELECT a.request_id, a.number, a.classification, 0 AS part, p.id AS item, p.kind, '' AS letter, "
        "p.added_at AS made, '' AS dated, p.sheets, p.original FROM archive_entry a "
        "JOIN paper p ON p.request_id = a.request_id WHERE a.at >= :from AND a.at < :to UNION ALL "
        "SELECT a.request_id, a.number, a.classification, 1, l.id, l.kind, l.number, l.made_at, l.letter_date, 0, 0 "
        "FROM archive_entry a JOIN letter l ON l.request_id = a.request_id WHERE a.at >= :since AND a.at < :until "
        "AND l.state <> 3 ORDER BY 1, 4, 5 LIMIT :most"_s);
    q.bind(u":from"_s, period.begin(office))
        .bind(u":to"_s, period.end(office))
        .bind(u":since"_s, period.begin(office))
        .bind(u":until"_s, period.end(office))
        .bind(u":most"_s, most)
        .run();
    QList<ArchiveItemFact> result;
    while (q.next()) {
        ArchiveItemFact f;
        f.id = RequestId(q.number(0));
        f.archiveNumber = q.text(1);
        f.classification = q.text(2);
        f.isLetter = q.number(3) == 1;
        if (f.isLetter)
            f.letter = LetterKind(q.integer(5));
        else
            f.paper = PaperKind(q.integer(5));
        f.number = q.text(6);
        f.at = q.time(7);
        f.date = q.date(8);
        f.sheets = q.integer(9);
        f.original = q.yes(10);
        result.append(f);
    }
    return result;
}

QList<DeskPaper> ShelfStore::onDesk(int most) const
{
    // Stage 10 is Closed, queue 5 is Done: of the closed ones only those that were filed without a place.
    Query q(m_db,
            u"SELECT r.id, r.agenda_year, r.agenda_number, r.applicant, r.stage, r.received_at, "
            "(SELECT COALESCE(SUM(p.sheets), 0) FROM paper p WHERE p.request_id = r.id), COALESCE(o.full_name, '') "
            "FROM request r LEFT JOIN operator o ON o.id = r.officer_id WHERE (r.queue < 5 OR (r.stage = 10 AND EXISTS "
            "(SELECT 1 FROM archive_entry a WHERE a.request_id = r.id AND a.electronic_only = 1))) AND "_s
                + onPaper
                + u" AND EXISTS (SELECT 1 FROM paper p WHERE p.request_id = r.id) ORDER BY r.received_at, r.id "
                  "LIMIT :most"_s);
    q.bind(u":most"_s, most).run();
    QList<DeskPaper> result;
    while (q.next()) {
        DeskPaper paper;
        paper.id = RequestId(q.number(0));
        paper.agenda = u"%1/%2"_s.arg(q.integer(2), 4, 10, QLatin1Char('0')).arg(q.integer(1));
        paper.applicant = q.text(3);
        paper.stage = Stage(q.integer(4));
        paper.since = q.time(5);
        paper.sheets = q.integer(6);
        paper.officer = q.text(7);
        paper.archived = paper.stage == Stage::Closed;
        result.append(paper);
    }
    return result;
}

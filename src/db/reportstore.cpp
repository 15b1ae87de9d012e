// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/reportstore.h"

#include "core/userid.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace
{
/// Whole seconds of working time of a finished stretch, as they were counted when it ended; in rows from before there
/// was a calendar the time that passed. A clock set back gives 0 (R35).
const QString seconds = u"(CASE WHEN i.work_ms IS NOT NULL THEN i.work_ms / 1000 "
                        "WHEN i.stopped_at > i.started_at THEN (i.stopped_at - i.started_at) / 1000 ELSE 0 END)"_s;

Query &within(Query &q, const ReportPeriod &period, const QTimeZone &office)
{
    return q.bind(u":from"_s, period.begin(office)).bind(u":to"_s, period.end(office));
}
} // namespace

qint64 ReportStore::received(const ReportPeriod &period) const
{
    Query q(m_db, u"SELECT COUNT(*) FROM request WHERE received_at >= :from AND received_at < :to"_s);
    within(q, period, m_office).runOne();
    return q.number(0);
}

QList<RegisterFact> ReportStore::registerBook(const ReportPeriod &period, int most) const
{
    Query q(
        m_db,
        u"SELECT r.id, r.agenda_year, r.agenda_number, r.received_at, r.applicant, r.nip, r.pokja, r.letter_number, "
        "r.letter_date, r.kinds, r.stage, r.outcome, r.closed_at, COALESCE(o.full_name, ''), r.round, "
        "(SELECT COALESCE(SUM(p.sheets), 0) FROM paper p WHERE p.request_id = r.id), "
        "(SELECT COALESCE(SUM("_s
            + seconds
            + u"), 0) FROM step_interval i WHERE i.request_id = r.id AND i.kind = 1 AND i.stopped_at IS NOT NULL), "
              "COALESCE((SELECT l.number FROM letter l WHERE l.request_id = r.id AND l.state <> 3 "
              "ORDER BY l.id DESC LIMIT 1), ''), COALESCE(h.receiver, ''), h.at, COALESCE(a.number, ''), "
              "COALESCE(a.room, ''), COALESCE(a.rack, ''), COALESCE(a.box, ''), COALESCE(a.folder, ''), "
              "r.entered_at "
              "FROM request r LEFT JOIN operator o ON o.id = r.officer_id LEFT JOIN handover h ON h.request_id = r.id "
              "LEFT JOIN archive_entry a ON a.request_id = r.id WHERE r.received_at >= :from AND r.received_at < :to "
              "ORDER BY r.received_at, r.id LIMIT :most"_s);
    within(q, period, m_office).bind(u":most"_s, most).run();
    QList<RegisterFact> result;
    while (q.next()) {
        RegisterFact f { RequestId(q.number(0)),
                         q.integer(1),
                         q.integer(2),
                         q.time(3),
                         q.text(4),
                         q.text(5),
                         q.text(6),
                         q.text(7),
                         q.date(8),
                         RequestKinds(q.integer(9)),
                         Stage(q.integer(10)),
                         Outcome(q.integer(11)),
                         q.time(12),
                         q.text(13),
                         q.integer(14),
                         q.integer(15),
                         q.number(16),
                         q.text(17),
                         q.text(18),
                         q.time(19),
                         q.text(20),
                         {},
                         false };
        QStringList place;
        for (int c = 21; c < 25; ++c) {
            if (!q.text(c).isEmpty())
                place << q.text(c);
        }
        f.place = place.join(u" / "_s);
        f.late = !q.isNull(25);
        result.append(f);
    }
    return result;
}

QList<CountFact> ReportStore::counts(const ReportPeriod &period) const
{
    QList<CountFact> result;
    for (const QDate first : period.months()) {
        const ReportPeriod month = ReportPeriod::month(first);
        const ReportPeriod part { std::max(month.from, period.from), std::min(month.to, period.to) };
        // Sorted by nothing: the few groups are kept apart here, and the rows come straight from the index.
        Query q(m_db,
                u"SELECT kinds + 8 * outcome + 64 * (CASE WHEN stage = 10 THEN 1 ELSE 0 END) AS what, COUNT(*) "
                "FROM request WHERE received_at >= :from AND received_at < :to GROUP BY what ORDER BY what"_s);
        within(q, part, m_office).run();
        while (q.next()) {
            const int what = q.integer(0);
            result.append({ first, RequestKinds(what % 8), what >= 64, Outcome(what / 8 % 8), q.number(1) });
        }
    }
    return result;
}

void ReportStore::eachStretch(const ReportPeriod &period, const std::function<void(const StretchFact &)> &take) const
{
    Query q(m_db,
            u"SELECT i.request_id, i.operator_id, i.started_at, i.stopped_at, i.round * 16 + i.stage, i.work_ms "
            "FROM step_interval i WHERE i.started_at >= :from AND i.started_at < :to AND i.kind = 1 "
            "AND i.stopped_at IS NOT NULL"_s);
    within(q, period, m_office).run();
    StretchFact fact;
    while (q.next()) {
        fact.request = q.number(0);
        fact.officer = q.number(1);
        fact.startedAt = q.number(2);
        const qint64 ms = q.isNull(5) ? q.number(3) - fact.startedAt : q.number(5);
        fact.seconds = qint32(std::max<qint64>(0, ms) / 1000);
        const int where = q.integer(4);
        fact.round = qint16(where / 16);
        fact.stage = qint16(where % 16);
        take(fact);
    }
}

QList<IntervalFact> ReportStore::intervals(const ReportPeriod &period, const StretchFilter &filter, int most) const
{
    QString sql = u"SELECT i.request_id, r.agenda_year, r.agenda_number, r.applicant, i.stage, i.round, "
                  "COALESCE(o.full_name, ''), i.started_at, i.stopped_at, "_s
        + seconds
        + u", i.stop_reason, i.entered_at FROM step_interval i JOIN request r ON r.id = i.request_id "
          "LEFT JOIN operator o ON o.id = i.operator_id WHERE i.started_at >= :from AND i.started_at < :to "
          "AND i.kind = 1 AND i.stopped_at IS NOT NULL"_s;
    if (filter.stage != Stage {})
        sql += u" AND i.stage = :stage"_s;
    if (isSet(filter.officer))
        sql += u" AND i.operator_id = :officer"_s;
    if (isSet(filter.request))
        sql += u" AND i.request_id = :request"_s;
    if (filter.round > 0)
        sql += u" AND i.round = :round"_s;
    Query q(m_db, sql + u" ORDER BY i.started_at, i.id LIMIT :most"_s);
    if (filter.stage != Stage {})
        q.bind(u":stage"_s, int(filter.stage));
    if (isSet(filter.officer))
        q.bind(u":officer"_s, raw(filter.officer));
    if (isSet(filter.request))
        q.bind(u":request"_s, raw(filter.request));
    if (filter.round > 0)
        q.bind(u":round"_s, filter.round);
    within(q, period, m_office).bind(u":most"_s, most).run();
    QList<IntervalFact> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), q.integer(1), q.integer(2), q.text(3), Stage(q.integer(4)),
                        q.integer(5), q.text(6), q.time(7), q.time(8), q.number(9), q.text(10), !q.isNull(11) });
    return result;
}

QHash<qint64, QString> ReportStore::operatorNames() const
{
    Query q(m_db, u"SELECT id, full_name FROM operator"_s);
    q.run();
    QHash<qint64, QString> result;
    while (q.next())
        result.insert(q.number(0), q.text(1));
    return result;
}

QHash<qint64, QString> ReportStore::requestsNotOf(const QString &sop, const ReportPeriod &period) const
{
    QHash<qint64, QString> result;
    Query versions(m_db, u"SELECT COUNT(*) FROM sop"_s);
    if (!versions.runOne() || versions.number(0) < 2)
        return result;
    Query q(m_db,
            u"SELECT DISTINCT r.id, r.sop FROM step_interval i JOIN request r ON r.id = i.request_id "
            "WHERE i.started_at >= :from AND i.started_at < :to AND r.sop <> :sop"_s);
    within(q, period, m_office).bind(u":sop"_s, sop).run();
    while (q.next())
        result.insert(q.number(0), q.text(1));
    return result;
}

QList<RejectionFact> ReportStore::rejections(const ReportPeriod &period) const
{
    // Which ones are told by the index that has the outcomes; only these rows are read.
    Query q(m_db,
            u"SELECT r.id, r.agenda_year, r.agenda_number, r.received_at, r.applicant, r.reason_codes FROM (SELECT id "
            "FROM request WHERE received_at >= :from AND received_at < :to AND outcome = 2) f JOIN request r "
            "ON r.id = f.id ORDER BY r.received_at, r.id"_s);
    within(q, period, m_office).run();
    QList<RejectionFact> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), q.integer(1), q.integer(2), q.time(3), q.text(4),
                        q.text(5).split(u',', Qt::SkipEmptyParts) });
    return result;
}

QList<LetterFact> ReportStore::letters(const ReportPeriod &period, int most) const
{
    Query q(
        m_db,
        u"SELECT l.request_id, r.agenda_year, r.agenda_number, r.applicant, l.number, l.letter_date, l.kind, l.form, "
        "l.state, l.void_reason, COALESCE(h.receiver, l.told_whom), COALESCE(h.at, l.told_at), "
        "COALESCE(o.full_name, '') FROM letter l JOIN request r ON r.id = l.request_id "
        "LEFT JOIN handover h ON h.request_id = l.request_id AND h.letter_id = l.id LEFT JOIN operator o ON o.id = "
        "l.operator_id "
        "WHERE l.letter_date >= :from AND l.letter_date <= :to ORDER BY l.letter_date, l.id LIMIT :most"_s);
    q.bind(u":from"_s, period.from).bind(u":to"_s, period.to).bind(u":most"_s, most).run();
    QList<LetterFact> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), q.integer(1), q.integer(2), q.text(3), q.text(4), q.date(5),
                        LetterKind(q.integer(6)), LetterForm(q.integer(7)), LetterState(q.integer(8)), q.text(9),
                        q.text(10), q.time(11), q.text(12) });
    return result;
}

qint64 ReportStore::passwordsHandedOver(const ReportPeriod &period) const
{
    Query q(m_db,
            u"SELECT COUNT(*) FROM handover h JOIN letter l ON l.id = h.letter_id WHERE h.at >= :from AND h.at < :to "
            "AND l.secret = 1"_s);
    within(q, period, m_office).runOne();
    return q.number(0);
}

QList<PasswordFact> ReportStore::passwordsAwaited(const ReportPeriod &period, int most) const
{
    Query q(m_db,
            u"SELECT r.id, r.agenda_year, r.agenda_number, r.applicant, r.user_id, r.pokja, r.phone, l.number, h.at, "
            "COALESCE(r.reminders, 0), r.reminded_at FROM request r JOIN handover h ON h.request_id = r.id JOIN letter "
            "l ON l.id = h.letter_id WHERE r.change_awaited = 1 AND h.at >= :from AND h.at < :to AND l.secret = 1 "
            "ORDER BY h.at, r.id LIMIT :most"_s);
    within(q, period, m_office).bind(u":most"_s, most).run();
    QList<PasswordFact> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), q.integer(1), q.integer(2), q.text(3), q.text(4), q.text(5), q.text(6),
                        q.text(7), q.time(8), q.integer(9), q.time(10) });
    return result;
}

/// The requests of one user ID: how many, and the newest.
void ReportStore::addRequests(DecreePerson &person) const
{
    const QString key = userid::key(person.userId);
    if (key.isEmpty())
        return;
    Query q(m_db,
            u"SELECT id, agenda_year, agenda_number, received_at, stage, outcome, (SELECT COUNT(*) FROM request WHERE "
            "user_key = :same) FROM request WHERE user_key = :key ORDER BY received_at DESC, id DESC LIMIT 1"_s);
    if (!q.bind(u":same"_s, key).bind(u":key"_s, key).runOne())
        return;
    person.last = RequestId(q.number(0));
    person.agendaYear = q.integer(1);
    person.agendaNumber = q.integer(2);
    person.receivedAt = q.time(3);
    person.stage = Stage(q.integer(4));
    person.outcome = Outcome(q.integer(5));
    person.closed = person.stage == Stage::Closed;
    person.requests = q.number(6);
}

QHash<qint64, QList<DecreePerson>> ReportStore::membersUntil(QDate day) const
{
    QHash<qint64, QList<DecreePerson>> result;
    Query q(m_db,
            u"SELECT m.pokja_id, m.name, m.position, m.user_id FROM pokja p JOIN pokja_member m ON m.pokja_id = p.id "
            "WHERE p.valid_until <> '' AND p.valid_until <= :day ORDER BY m.pokja_id, m.id"_s);
    q.bind(u":day"_s, day).run();
    while (q.next()) {
        DecreePerson person;
        person.name = q.text(1);
        person.position = q.text(2);
        person.userId = q.text(3);
        result[q.number(0)].append(person);
    }
    return result;
}

QList<DecreeFact> ReportStore::decreesUntil(QDate day) const
{
    QList<DecreeFact> result;
    const auto members = membersUntil(day);
    Query pokja(m_db,
                u"SELECT id, name, decree_number, decree_date, valid_until FROM pokja "
                "WHERE valid_until <> '' AND valid_until <= :day ORDER BY valid_until, name"_s);
    pokja.bind(u":day"_s, day).run();
    while (pokja.next())
        result.append({ false,
                        pokja.text(1),
                        {},
                        {},
                        pokja.text(2),
                        pokja.date(3),
                        pokja.date(4),
                        members.value(pokja.number(0)) });
    Query account(m_db,
                  u"SELECT pokja, name, user_id, decree_number, decree_date, decree_valid_until, position FROM account "
                  "WHERE active = 1 AND decree_valid_until <> '' AND decree_valid_until <= :day "
                  "ORDER BY decree_valid_until, sort_key, id"_s);
    account.bind(u":day"_s, day).run();
    while (account.next()) {
        DecreePerson person;
        person.name = account.text(1);
        person.userId = account.text(2);
        person.position = account.text(6);
        result.append({ true,
                        account.text(0),
                        account.text(1),
                        account.text(2),
                        account.text(3),
                        account.date(4),
                        account.date(5),
                        { person } });
    }
    for (DecreeFact &fact : result) {
        for (DecreePerson &person : fact.people)
            addRequests(person);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const DecreeFact &a, const DecreeFact &b) { return a.validUntil < b.validUntil; });
    return result;
}

QList<AccessFact> ReportStore::access() const
{
    Query q(m_db,
            u"SELECT o.user_name, o.full_name, o.nip, o.role, o.administrator, o.disabled, o.created_at, "
            "(SELECT MAX(s.seen_at) FROM session s WHERE s.operator_id = o.id) FROM operator o ORDER BY o.user_name"_s);
    q.run();
    QList<AccessFact> result;
    while (q.next())
        result.append({ q.text(0), q.text(1), q.text(2), q.integer(3), q.yes(4), q.yes(5), q.time(6), q.time(7) });
    return result;
}

QList<DrawFact> ReportStore::closed(const ReportPeriod &period) const
{
    Query q(m_db,
            u"SELECT r.id, r.agenda_year, r.agenda_number, r.applicant, r.outcome, r.closed_at, "
            "COALESCE(o.full_name, '') FROM request r LEFT JOIN operator o ON o.id = r.officer_id "
            "WHERE r.closed_at >= :from AND r.closed_at < :to ORDER BY r.agenda_year, r.agenda_number"_s);
    within(q, period, m_office).run();
    QList<DrawFact> result;
    while (q.next())
        result.append({ RequestId(q.number(0)), q.integer(1), q.integer(2), q.text(3), Outcome(q.integer(4)), q.time(5),
                        q.text(6) });
    return result;
}

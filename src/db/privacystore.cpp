// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/privacystore.h"

#include "core/error.h"
#include "core/userid.h"
#include "db/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
const QString breachColumns = u"b.id, b.revision, b.year, b.number, b.found_at, b.exposed, b.happened, b.handling, "
                              "b.persons, b.persons_told_at, b.authority_told_at, b.recorded_at, "
                              "COALESCE(o.full_name, '')"_s;
const QString breachTables = u" FROM breach b LEFT JOIN operator o ON o.id = b.operator_id "_s;

QList<Breach> breachesOf(Query &q)
{
    QList<Breach> result;
    q.run();
    while (q.next())
        result.append({ q.number(0), q.integer(1), q.integer(2), q.integer(3), q.time(4), q.text(5), q.text(6),
                        q.text(7), q.integer(8), q.time(9), q.time(10), q.time(11), q.text(12) });
    return result;
}

Query &bindBreach(Query &q, const Breach &breach)
{
    return q.bind(u":found"_s, breach.foundAt)
        .bind(u":exposed"_s, breach.exposed)
        .bind(u":happened"_s, breach.happened)
        .bind(u":handling"_s, breach.handling)
        .bind(u":persons"_s, breach.persons)
        .bind(u":persons_told"_s, breach.personsToldAt)
        .bind(u":authority_told"_s, breach.authorityToldAt);
}
} // namespace

void PrivacyStore::addNotice(AccountId account, const CorrectionNotice &notice, OperatorId by)
{
    Query(m_db,
          u"INSERT INTO correction_notice (account_id, version_id, told_whom, told_how, told_at, operator_id) "
          "VALUES (:account, :version, :whom, :how, :at, :by)"_s)
        .bind(u":account"_s, raw(account))
        .bind(u":version"_s, notice.version)
        .bind(u":whom"_s, notice.toldWhom)
        .bind(u":how"_s, int(notice.how))
        .bind(u":at"_s, notice.at)
        .bind(u":by"_s, raw(by))
        .run();
}

QList<CorrectionNotice> PrivacyStore::notices(AccountId account) const
{
    Query q(m_db,
            u"SELECT n.version_id, n.told_whom, n.told_how, n.told_at, COALESCE(o.full_name, '') "
            "FROM correction_notice n LEFT JOIN operator o ON o.id = n.operator_id "
            "WHERE n.account_id = :account ORDER BY n.id"_s);
    q.bind(u":account"_s, raw(account)).run();
    QList<CorrectionNotice> result;
    while (q.next())
        result.append({ q.number(0), q.text(1), ToldHow(q.integer(2)), q.time(3), q.text(4) });
    return result;
}

QList<CorrectionFact> PrivacyStore::corrections(const ReportPeriod &period, const QTimeZone &office,
                                                AccountId account) const
{
    const QString one = isSet(account) ? u"AND v.account_id = :account "_s : QString();
    Query q(m_db,
            u"SELECT v.account_id, a.name, a.user_id, v.valid_from, v.source_note, COALESCE(o.full_name, ''), v.id, "
            "COALESCE(n.told_whom, ''), COALESCE(n.told_how, 1), n.told_at, COALESCE(t.full_name, '') "
            "FROM account_version v JOIN account a ON a.id = v.account_id "
            "LEFT JOIN operator o ON o.id = v.operator_id LEFT JOIN correction_notice n ON n.version_id = v.id "
            "LEFT JOIN operator t ON t.id = n.operator_id "
            "WHERE v.source = 1 AND v.valid_from >= :from AND v.valid_from < :to AND EXISTS "
            "(SELECT 1 FROM account_version e WHERE e.account_id = v.account_id AND e.id < v.id) "_s
                + one + u"ORDER BY v.valid_from, v.id"_s);
    if (isSet(account))
        q.bind(u":account"_s, raw(account));
    q.bind(u":from"_s, period.begin(office)).bind(u":to"_s, period.end(office)).run();
    QList<CorrectionFact> result;
    while (q.next())
        result.append({ AccountId(q.number(0)),
                        q.text(1),
                        q.text(2),
                        q.time(3),
                        q.text(4),
                        q.text(5),
                        { q.number(6), q.text(7), ToldHow(q.integer(8)), q.time(9), q.text(10) } });
    return result;
}

int PrivacyStore::nextNumber(int year) const
{
    Query q(m_db, u"SELECT COALESCE(MAX(number), 0) + 1 FROM breach WHERE year = :year"_s);
    q.bind(u":year"_s, year).runOne();
    return q.integer(0);
}

qint64 PrivacyStore::add(const Breach &breach, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO breach (revision, year, number, found_at, exposed, happened, handling, persons, "
            "persons_told_at, authority_told_at, recorded_at, operator_id) VALUES (1, :year, :number, :found, "
            ":exposed, :happened, :handling, :persons, :persons_told, :authority_told, :at, :by) RETURNING id"_s);
    bindBreach(q, breach)
        .bind(u":year"_s, breach.year)
        .bind(u":number"_s, breach.number)
        .bind(u":at"_s, breach.recordedAt)
        .bind(u":by"_s, raw(by))
        .runOne();
    const qint64 id = q.number(0);
    while (q.next()) { }
    return id;
}

void PrivacyStore::update(const Breach &was, const Breach &now)
{
    Query q(m_db,
            u"UPDATE breach SET revision = revision + 1, found_at = :found, exposed = :exposed, happened = :happened, "
            "handling = :handling, persons = :persons, persons_told_at = :persons_told, "
            "authority_told_at = :authority_told WHERE id = :id AND revision = :revision"_s);
    bindBreach(q, now).bind(u":id"_s, was.id).bind(u":revision"_s, was.revision);
    if (q.run().affected() != 1)
        throw conflict(QCoreApplication::translate("db",
                                                   "Another desk has changed this entry meanwhile. Look at it "
                                                   "again."));
}

std::optional<Breach> PrivacyStore::breach(qint64 id) const
{
    Query q(m_db, u"SELECT "_s + breachColumns + breachTables + u"WHERE b.id = :id"_s);
    q.bind(u":id"_s, id);
    const QList<Breach> found = breachesOf(q);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Breach> PrivacyStore::breaches(const ReportPeriod &period, const QTimeZone &office) const
{
    Query q(m_db,
            u"SELECT "_s + breachColumns + breachTables
                + u"WHERE (b.found_at >= :from AND b.found_at < :to) OR b.persons_told_at IS NULL "
                  "OR b.authority_told_at IS NULL ORDER BY b.found_at, b.id"_s);
    q.bind(u":from"_s, period.begin(office)).bind(u":to"_s, period.end(office));
    return breachesOf(q);
}

QList<RequestId> PrivacyStore::requestsOf(AccountId account, const QString &userId, const QString &nip) const
{
    // Three look-ups by an index each, and an empty value must not find all who have none.
    QList<std::pair<qint64, RequestId>> found;
    const auto collect = [&](const QString &column, const auto &value) {
        Query q(m_db, u"SELECT received_at, id FROM request WHERE "_s + column + u" = :value"_s);
        q.bind(u":value"_s, value).run();
        while (q.next())
            found.append({ q.number(0), RequestId(q.number(1)) });
    };
    collect(u"account_id"_s, raw(account));
    if (const QString key = userid::key(userId); !key.isEmpty())
        collect(u"user_key"_s, key);
    if (!nip.isEmpty())
        collect(u"nip"_s, nip);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QList<RequestId> result;
    for (const auto &[at, id] : std::as_const(found))
        result.append(id);
    return result;
}

QList<AuditEntry> PrivacyStore::trail(AccountId account, const QList<RequestId> &requests) const
{
    const AuditStore audit(m_db);
    QList<AuditEntry> result = audit.of(AuditSubject::Account, raw(account));
    for (const RequestId request : requests)
        result += audit.of(AuditSubject::Request, raw(request));
    std::sort(result.begin(), result.end(),
              [](const AuditEntry &a, const AuditEntry &b) { return a.sequence < b.sequence; });
    return result;
}

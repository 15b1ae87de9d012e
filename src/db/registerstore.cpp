// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/registerstore.h"

#include "core/error.h"
#include "core/personname.h"
#include "core/userid.h"
#include "db/onerow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QString columns =
    u"id, revision, user_id, name, nip, nip_kind, rank, position, email, phone, pokja, decree_number, "
    "decree_date, decree_valid_until, unit, active, changed_at"_s;

[[noreturn]] void movedOn()
{
    throw conflict(
        QCoreApplication::translate("db", "Another desk has changed this account. It is shown as it is now."));
}

RegisterStore::Row fromRow(const Query &q)
{
    RegisterStore::Row row;
    row.id = AccountId(q.number(0));
    row.revision = q.integer(1);
    AccountData &a = row.data;
    a.userId = q.text(2);
    a.name = q.text(3);
    a.nip = q.text(4);
    a.nipKind = NipKind(q.integer(5));
    a.rank = q.text(6);
    a.position = q.text(7);
    a.email = q.text(8);
    a.phone = q.text(9);
    a.pokja = q.text(10);
    a.decreeNumber = q.text(11);
    a.decreeDate = q.date(12);
    a.decreeValidUntil = q.date(13);
    a.unit = q.text(14);
    a.active = q.yes(15);
    row.changedAt = q.time(16);
    return row;
}

void bindData(Query &q, const AccountData &a, const QDateTime &at)
{
    q.bind(u":user"_s, a.userId)
        .bind(u":key"_s, userid::key(a.userId))
        .bind(u":name"_s, a.name)
        .bind(u":sort"_s, nameKey(a.name))
        .bind(u":nip"_s, a.nip)
        .bind(u":kind"_s, int(a.nipKind))
        .bind(u":rank"_s, a.rank)
        .bind(u":position"_s, a.position)
        .bind(u":email"_s, a.email)
        .bind(u":phone"_s, a.phone)
        .bind(u":pokja"_s, a.pokja)
        .bind(u":decree"_s, a.decreeNumber)
        .bind(u":date"_s, a.decreeDate)
        .bind(u":until"_s, a.decreeValidUntil)
        .bind(u":unit"_s, a.unit)
        .bind(u":active"_s, a.active)
        .bind(u":at"_s, at);
}
} // namespace

QString RegisterStore::toJson(const AccountData &a)
{
    const QJsonObject o { { u"userId"_s, a.userId },
                          { u"name"_s, a.name },
                          { u"nip"_s, a.nip },
                          { u"nipKind"_s, int(a.nipKind) },
                          { u"rank"_s, a.rank },
                          { u"position"_s, a.position },
                          { u"email"_s, a.email },
                          { u"phone"_s, a.phone },
                          { u"pokja"_s, a.pokja },
                          { u"decreeNumber"_s, a.decreeNumber },
                          { u"decreeDate"_s, a.decreeDate.toString(Qt::ISODate) },
                          { u"decreeValidUntil"_s, a.decreeValidUntil.toString(Qt::ISODate) },
                          { u"unit"_s, a.unit },
                          { u"active"_s, a.active } };
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

AccountData RegisterStore::fromJson(const QString &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json.toUtf8()).object();
    AccountData a;
    a.userId = o[u"userId"_s].toString();
    a.name = o[u"name"_s].toString();
    a.nip = o[u"nip"_s].toString();
    a.nipKind = NipKind(o[u"nipKind"_s].toInt());
    a.rank = o[u"rank"_s].toString();
    a.position = o[u"position"_s].toString();
    a.email = o[u"email"_s].toString();
    a.phone = o[u"phone"_s].toString();
    a.pokja = o[u"pokja"_s].toString();
    a.decreeNumber = o[u"decreeNumber"_s].toString();
    a.decreeDate = QDate::fromString(o[u"decreeDate"_s].toString(), Qt::ISODate);
    a.decreeValidUntil = QDate::fromString(o[u"decreeValidUntil"_s].toString(), Qt::ISODate);
    a.unit = o[u"unit"_s].toString();
    a.active = o[u"active"_s].toBool(true);
    return a;
}

RegisterStore::Row RegisterStore::add(const AccountData &data, const QDateTime &at)
{
    Query q(m_db,
            u"INSERT INTO account (revision, user_id, user_key, name, sort_key, nip, nip_kind, rank, position, email, "
            "phone, pokja, decree_number, decree_date, decree_valid_until, unit, active, changed_at) VALUES (1, :user, "
            ":key, :name, :sort, :nip, :kind, :rank, :position, :email, :phone, :pokja, :decree, :date, :until, :unit, "
            ":active, :at) RETURNING id"_s);
    bindData(q, data, at);
    q.runOne();
    return { AccountId(q.number(0)), 1, data, at };
}

RegisterStore::Row RegisterStore::get(AccountId id) const
{
    Query q(m_db, u"SELECT "_s + columns + u" FROM account WHERE id = :id"_s);
    if (!q.bind(u":id"_s, raw(id)).runOne())
        movedOn();
    return fromRow(q);
}

void RegisterStore::update(const Row &was, const AccountData &data, const QDateTime &at)
{
    Query q(m_db,
            u"UPDATE account SET revision = revision + 1, user_id = :user, user_key = :key, name = :name, "
            "sort_key = :sort, nip = :nip, nip_kind = :kind, rank = :rank, position = :position, email = :email, "
            "phone = :phone, pokja = :pokja, decree_number = :decree, decree_date = :date, "
            "decree_valid_until = :until, unit = :unit, active = :active, changed_at = :at "
            "WHERE id = :id AND revision = :was"_s);
    bindData(q, data, at);
    q.bind(u":id"_s, raw(was.id)).bind(u":was"_s, was.revision).run();
    if (q.affected() != 1)
        movedOn();
}

void RegisterStore::remove(AccountId id)
{
    Query(m_db, u"DELETE FROM account WHERE id = :id"_s).bind(u":id"_s, raw(id)).run();
}

std::optional<RegisterStore::Row> RegisterStore::one(const QString &condition, const QString &value) const
{
    if (value.isEmpty())
        return {};
    Query q(m_db, u"SELECT "_s + columns + u" FROM account WHERE "_s + condition + u" = :value ORDER BY id LIMIT 1"_s);
    if (!q.bind(u":value"_s, value).runOne())
        return {};
    return fromRow(q);
}

std::optional<RegisterStore::Row> RegisterStore::byUserId(const QString &userId) const
{
    return one(u"user_key"_s, userid::key(userId));
}

std::optional<RegisterStore::Row> RegisterStore::byNip(const QString &nip) const
{
    return one(u"nip"_s, nip);
}

QList<RegisterStore::Row> RegisterStore::list(Query &q) const
{
    QList<Row> result;
    while (q.next())
        result.append(fromRow(q));
    return result;
}

QList<RegisterStore::Row> RegisterStore::page(const QString &afterKey, AccountId afterId, int limit) const
{
    Query q(m_db,
            u"SELECT "_s + columns
                + u" FROM account WHERE (sort_key, id) > (:key, :id) ORDER BY sort_key, id LIMIT :limit"_s);
    q.bind(u":key"_s, afterKey).bind(u":id"_s, raw(afterId)).bind(u":limit"_s, limit).run();
    return list(q);
}

QList<RegisterStore::Row> RegisterStore::all() const
{
    Query q(m_db, u"SELECT "_s + columns + u" FROM account ORDER BY sort_key, id"_s);
    q.run();
    return list(q);
}

qint64 RegisterStore::lastChange() const
{
    Query q(m_db, u"SELECT COALESCE(MAX(changed_at), 0), COUNT(*) FROM account"_s);
    q.runOne();
    return q.number(0) * 31 + q.number(1);
}

void RegisterStore::addVersion(const Version &version, OperatorId by, RequestId request)
{
    Query q(m_db,
            u"INSERT INTO account_version (account_id, body, source, source_note, import_id, request_id, operator_id, "
            "valid_from) VALUES (:account, :body, :source, :note, :import, :request, :by, :from)"_s);
    q.bind(u":account"_s, raw(version.account))
        .bind(u":body"_s, toJson(version.data))
        .bind(u":source"_s, version.source)
        .bind(u":note"_s, version.note)
        .bind(u":by"_s, raw(by))
        .bind(u":from"_s, version.validFrom);
    if (isSet(version.import))
        q.bind(u":import"_s, raw(version.import));
    else
        q.bindNull(u":import"_s);
    if (isSet(request))
        q.bind(u":request"_s, raw(request));
    else
        q.bindNull(u":request"_s);
    q.run();
}

void RegisterStore::removeVersion(qint64 id)
{
    Query(m_db, u"DELETE FROM account_version WHERE id = :id"_s).bind(u":id"_s, id).run();
}

namespace
{
const QString versionColumns =
    u"SELECT v.id, v.account_id, v.body, v.source, v.source_note, v.import_id, v.valid_from, "
    "COALESCE(o.full_name, '') FROM account_version v "
    "LEFT JOIN operator o ON o.id = v.operator_id "_s;

QList<RegisterStore::Version> versionList(Query &q)
{
    QList<RegisterStore::Version> result;
    while (q.next())
        result.append({ q.number(0), AccountId(q.number(1)), RegisterStore::fromJson(q.text(2)), q.integer(3),
                        q.text(4), ImportId(q.number(5)), q.time(6), q.text(7) });
    return result;
}
} // namespace

QList<RegisterStore::Version> RegisterStore::versions(AccountId id) const
{
    Query q(m_db, versionColumns + u"WHERE v.account_id = :id ORDER BY v.valid_from DESC, v.id DESC"_s);
    q.bind(u":id"_s, raw(id)).run();
    return versionList(q);
}

QList<RegisterStore::Version> RegisterStore::versionsOf(ImportId id) const
{
    Query q(m_db, versionColumns + u"WHERE v.import_id = :id ORDER BY v.id"_s);
    q.bind(u":id"_s, raw(id)).run();
    return versionList(q);
}

void RegisterStore::setRegistration(AccountId id, const Registration &registration, const QDateTime &at, OperatorId by)
{
    Query(m_db, u"DELETE FROM registration WHERE account_id = :id"_s).bind(u":id"_s, raw(id)).run();
    Query(m_db,
          u"INSERT INTO registration (account_id, body, registered_on, place, note, operator_id, at) "
          "VALUES (:id, :body, :on, :place, :note, :by, :at)"_s)
        .bind(u":id"_s, raw(id))
        .bind(u":body"_s, toJson(registration.data))
        .bind(u":on"_s, registration.registeredOn)
        .bind(u":place"_s, registration.place)
        .bind(u":note"_s, registration.note)
        .bind(u":by"_s, raw(by))
        .bind(u":at"_s, at)
        .run();
}

std::optional<RegisterStore::Registration> RegisterStore::registration(AccountId id) const
{
    Query q(m_db, u"SELECT body, registered_on, place, note FROM registration WHERE account_id = :id"_s);
    if (!q.bind(u":id"_s, raw(id)).runOne())
        return {};
    return Registration { fromJson(q.text(0)), q.date(1), q.text(2), q.text(3) };
}

void RegisterStore::addScan(AccountId id, const Scan &scan, const QDateTime &at)
{
    Query(m_db,
          u"INSERT INTO registration_paper (account_id, sha256, file_name, media_type, pages, at) "
          "VALUES (:id, :sha, :name, :type, :pages, :at)"_s)
        .bind(u":id"_s, raw(id))
        .bind(u":sha"_s, scan.sha256)
        .bind(u":name"_s, scan.fileName)
        .bind(u":type"_s, scan.mediaType)
        .bind(u":pages"_s, scan.pages)
        .bind(u":at"_s, at)
        .run();
}

QList<RegisterStore::Scan> RegisterStore::scans(AccountId id) const
{
    Query q(
        m_db,
        u"SELECT sha256, file_name, media_type, pages FROM registration_paper WHERE account_id = :id ORDER BY id"_s);
    q.bind(u":id"_s, raw(id)).run();
    QList<Scan> result;
    while (q.next())
        result.append({ q.text(0), q.text(1), q.text(2), q.integer(3) });
    return result;
}

ImportId RegisterStore::addImport(const Import &import, OperatorId by)
{
    Query q(m_db,
            u"INSERT INTO import_batch (file_name, sha256, added, changed, unchanged, operator_id, at) "
            "VALUES (:name, :sha, :added, :changed, :unchanged, :by, :at) RETURNING id"_s);
    q.bind(u":name"_s, import.fileName)
        .bind(u":sha"_s, import.sha256)
        .bind(u":added"_s, import.added)
        .bind(u":changed"_s, import.changed)
        .bind(u":unchanged"_s, import.unchanged)
        .bind(u":by"_s, raw(by))
        .bind(u":at"_s, import.at)
        .runOne();
    return ImportId(q.number(0));
}

void RegisterStore::setUndone(ImportId id, const QDateTime &at)
{
    changeOne(Query(m_db, u"UPDATE import_batch SET undone_at = :at WHERE id = :id"_s)
                  .bind(u":at"_s, at)
                  .bind(u":id"_s, raw(id)));
}

QList<RegisterStore::Import> RegisterStore::imports() const
{
    Query q(m_db,
            u"SELECT id, file_name, sha256, added, changed, unchanged, at, undone_at FROM import_batch "
            "ORDER BY id DESC LIMIT 100"_s);
    q.run();
    QList<Import> result;
    while (q.next())
        result.append({ ImportId(q.number(0)), q.text(1), q.text(2), q.integer(3), q.integer(4), q.integer(5),
                        q.time(6), q.time(7) });
    return result;
}

RegisterStore::Pokja RegisterStore::savePokja(const Pokja &pokja)
{
    Pokja result = pokja;
    const QString sql = isSet(pokja.id)
        ? u"UPDATE pokja SET revision = revision + 1, name = :name, decree_number = :number, decree_date = :date, "
          "valid_from = :from, valid_until = :until, issuer = :issuer WHERE id = :id AND revision = :was RETURNING id, "
          "revision"_s
        : u"INSERT INTO pokja (revision, name, decree_number, decree_date, valid_from, valid_until, issuer) "
          "VALUES (1, :name, :number, :date, :from, :until, :issuer) RETURNING id, revision"_s;
    {
        Query q(m_db, sql);
        q.bind(u":name"_s, pokja.name)
            .bind(u":number"_s, pokja.decreeNumber)
            .bind(u":date"_s, pokja.decreeDate)
            .bind(u":from"_s, pokja.validFrom)
            .bind(u":until"_s, pokja.validUntil)
            .bind(u":issuer"_s, pokja.issuer);
        if (isSet(pokja.id))
            q.bind(u":id"_s, raw(pokja.id)).bind(u":was"_s, pokja.revision);
        if (!q.runOne())
            movedOn();
        result.id = PokjaId(q.number(0));
        result.revision = q.integer(1);
    }
    Query(m_db, u"DELETE FROM pokja_member WHERE pokja_id = :id"_s).bind(u":id"_s, raw(result.id)).run();
    for (const Member &member : pokja.members)
        Query(m_db,
              u"INSERT INTO pokja_member (pokja_id, user_id, name, nip, position) VALUES (:id, :user, :name, :nip, "
              ":position)"_s)
            .bind(u":id"_s, raw(result.id))
            .bind(u":user"_s, member.userId)
            .bind(u":name"_s, member.name)
            .bind(u":nip"_s, member.nip)
            .bind(u":position"_s, member.position)
            .run();
    return result;
}

QList<RegisterStore::Member> RegisterStore::members(PokjaId id) const
{
    Query q(m_db, u"SELECT user_id, name, nip, position FROM pokja_member WHERE pokja_id = :id ORDER BY id"_s);
    q.bind(u":id"_s, raw(id)).run();
    QList<Member> result;
    while (q.next())
        result.append({ q.text(0), q.text(1), q.text(2), q.text(3) });
    return result;
}

QList<RegisterStore::Pokja> RegisterStore::pokjas() const
{
    QList<Pokja> result;
    {
        Query q(m_db,
                u"SELECT id, revision, name, decree_number, decree_date, valid_from, valid_until, issuer FROM pokja "
                "ORDER BY name"_s);
        q.run();
        while (q.next())
            result.append({ PokjaId(q.number(0)),
                            q.integer(1),
                            q.text(2),
                            q.text(3),
                            q.date(4),
                            q.date(5),
                            q.date(6),
                            q.text(7),
                            {} });
    }
    for (Pokja &pokja : result)
        pokja.members = members(pokja.id);
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tombstoneledger.h"

#include "archive/diskfile.h"
#include "archive/durablewrite.h"
#include "core/agenda.h"
#include "core/error.h"
#include "db/database.h"
#include "db/disposalstore.h"
#include "db/purgestore.h"
#include "db/requeststore.h"
#include "desk/arrivaltrail.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disposal)
};

Tombstone stoneOf(const QJsonObject &json)
{
    Tombstone stone;
    stone.agendaYear = json[u"agenda_year"_s].toInt();
    stone.agendaNumber = json[u"agenda_number"_s].toInt();
    stone.archiveNumber = json[u"archive_number"_s].toString();
    stone.classification = json[u"classification"_s].toString();
    stone.closedOn = QDate::fromString(json[u"closed_on"_s].toString(), Qt::ISODate);
    stone.birth = json[u"birth"_s].toString();
    stone.recordHash = json[u"record_hash"_s].toString();
    stone.contents = json[u"contents"_s].toInt();
    stone.authority = json[u"authority"_s].toString();
    stone.at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs);
    return stone;
}

void tell(Database &db, const PurgeStore::Touched &touched, const tombstoneledger::Log &log)
{
    for (const qint64 id : touched.numbers)
        log(AuditSubject::ReservedNumber, id, AuditEvent::Changed);
    for (const qint64 id : touched.slipBatches)
        log(AuditSubject::SlipBatch, id, AuditEvent::Changed);
    for (const qint64 id : touched.draws)
        log(AuditSubject::QualityDraw, id, AuditEvent::Changed);
    if (!touched.arrivals.isEmpty())
        arrivaltrail::begin(db, [&](qint64 id, AuditEvent event) { log(AuditSubject::Arrival, id, event); });
    for (const qint64 id : touched.arrivals)
        log(AuditSubject::Arrival, id, AuditEvent::Purged);
}

QString nameOf(const Tombstone &stone)
{
    return AgendaNumber { stone.agendaYear, stone.agendaNumber }.printed();
}

/// Nobody's act: there is no operator in a database that is being restored.
void enter(Database &db, AuditSubject subject, qint64 id, AuditEvent event, const QDateTime &at)
{
    AuditStore::NewEntry entry;
    entry.at = at;
    entry.subject = subject;
    entry.subjectId = id;
    entry.event = event;
    entry.actionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    AuditStore(db).append(entry);
}
} // namespace

QString tombstoneledger::pathFor(const DatabaseUrl &url)
{
    return url.backend == Backend::Sqlite ? url.file + u".tombstones"_s : QString();
}

QByteArray tombstoneledger::toJson(const QList<Tombstone> &stones)
{
    QJsonArray list;
    for (const Tombstone &stone : stones)
        list.append(QJsonObject { { u"agenda_year"_s, stone.agendaYear },
                                  { u"agenda_number"_s, stone.agendaNumber },
                                  { u"archive_number"_s, stone.archiveNumber },
                                  { u"classification"_s, stone.classification },
                                  { u"closed_on"_s, stone.closedOn.toString(Qt::ISODate) },
                                  { u"birth"_s, stone.birth },
                                  { u"record_hash"_s, stone.recordHash },
                                  { u"contents"_s, stone.contents },
                                  { u"authority"_s, stone.authority },
                                  { u"at"_s, stone.at.toUTC().toString(Qt::ISODateWithMs) } });
    return QJsonDocument(QJsonObject { { u"tombstones"_s, list } }).toJson();
}

QList<Tombstone> tombstoneledger::read(const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(disk::read(path));
    const QJsonValue list = document[u"tombstones"_s];
    if (!list.isArray())
        throw refused(Words::tr("%1 is no list of destroyed files.").arg(path));
    QList<Tombstone> result;
    for (const QJsonValue &stone : list.toArray())
        result.append(stoneOf(stone.toObject()));
    return result;
}

void tombstoneledger::keepBeside(const DatabaseUrl &url, QList<Tombstone> stones)
{
    const QString path = pathFor(url);
    if (path.isEmpty())
        return;
    // A database that was restored from an older backup knows fewer than the file does.
    const QList<Tombstone> before = QFile::exists(path) ? read(path) : QList<Tombstone>();
    for (const Tombstone &stone : before) {
        const bool known =
            std::any_of(stones.cbegin(), stones.cend(), [&](const Tombstone &s) { return s.birth == stone.birth; });
        if (!known)
            stones.append(stone);
    }
    const QString fresh = path + u".new"_s; // what a broken write left is nobody's
    disk::remove(fresh);
    durableWrite(fresh, toJson(stones));
    disk::move(fresh, path);
    disk::syncFolder(QFileInfo(path).absolutePath());
}

QStringList tombstoneledger::returned(Database &db)
{
    const QString path = pathFor(db.url());
    if (path.isEmpty() || !QFile::exists(path))
        return {};
    QStringList result;
    for (const Tombstone &stone : read(path)) {
        if (DisposalStore(db).living(stone))
            result << u"request %1: destroyed under \"%2\", and here again"_s.arg(nameOf(stone), stone.authority);
    }
    return result;
}

void tombstoneledger::erase(Database &db, qint64 disposal, RequestId id, Tombstone stone, const QDateTime &at,
                            OperatorId by, const Log &log)
{
    DisposalStore store(db);
    stone.request = id;
    if (stone.birth.isEmpty()) {
        stone.birth = store.birthOf(id);
        stone.recordHash = AuditStore(db).recordHash(AuditSubject::Request, raw(id));
        stone.at = at;
    }
    const PurgeStore::Touched touched = PurgeStore(db).erase(RequestStore(db).get(id), stone.authority, at, by);
    stone.contents = touched.contents;
    store.addTombstone(disposal, stone, by);
    tell(db, touched, log);
    log(AuditSubject::Request, raw(id), AuditEvent::Purged);
}

int tombstoneledger::apply(Database &db, const QList<Tombstone> &stones, const QDateTime &at)
{
    DisposalStore store(db);
    const Log log = [&](AuditSubject subject, qint64 id, AuditEvent event) { enter(db, subject, id, event, at); };
    qint64 list = 0;
    int gone = 0;
    for (const Tombstone &stone : stones) {
        const auto id = store.living(stone);
        if (!id)
            continue;
        if (list == 0)
            list = store.add(DisposalKind::Destruction, DisposalState::Purged,
                             Words::tr("destroyed before this backup was restored"), at, {});
        erase(db, list, *id, stone, at, {}, log);
        ++gone;
    }
    if (list != 0) {
        const auto made = store.get(list);
        store.setState(list, made->revision, DisposalState::Purged, at);
        log(AuditSubject::Disposal, list, AuditEvent::PurgedAgain);
    }
    return gone;
}

void tombstoneledger::clean(Database &db, const QDateTime &at)
{
    PurgeStore(db).clean();
    DisposalStore store(db);
    Transaction tx(db);
    const QList<Disposal> lists = store.all();
    for (const Disposal &list : lists) {
        if (!list.needsCleaning())
            continue;
        store.setCleaned(list.id, at);
        enter(db, AuditSubject::Disposal, list.id, AuditEvent::Cleaned, at);
    }
    tx.commit();
}

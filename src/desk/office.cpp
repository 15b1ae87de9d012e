// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/office.h"

#include "core/error.h"
#include "db/calendarstore.h"
#include "db/record.h"
#include "db/settingstore.h"
#include "desk/casememory.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

Act::Act(Database &db, RecordMemory &records, const Operator &who, SessionId session, const QDateTime &at,
         const QString &actionId)
    : m_audit(db, &records)
    , m_who(who)
    , m_session(session)
    , m_at(at)
    , m_actionId(actionId)
{
}

void Act::log(AuditSubject subject, qint64 id, AuditEvent event, const QString &text)
{
    m_audit.append({ m_at, m_who.id, subject, id, event, u"%1/%2"_s.arg(m_actionId).arg(++m_entries), text });
}

namespace
{
/// Never the same twice, on no desk; and in the order of time, so that its index grows at one end only, with the page
/// in memory, however long it is.
QString newActionId(const QDateTime &at)
{
    const QByteArray random = QUuid::createUuid().toRfc4122();
    return QStringLiteral("%1-%2")
        .arg(at.toMSecsSinceEpoch(), 12, 16, QLatin1Char('0'))
        .arg(QLatin1String(random.toHex()));
}

/// A database from before there was a calendar counts by the built-in one.
CalendarBook bookOf(const QList<CalendarStore::Row> &rows, const QTimeZone &zone)
{
    QList<CalendarVersion> versions;
    for (const CalendarStore::Row &row : rows)
        versions.append({ row.id, row.validFrom, row.note, row.madeAt, row.madeBy,
                          std::make_shared<const WorkingCalendar>(CalendarData::fromJson(row.body.toUtf8()), zone) });
    if (versions.isEmpty())
        versions.append(
            { 0,
              {},
              {},
              {},
              {},
              std::make_shared<const WorkingCalendar>(CalendarData::load(u":/calendar/calendar-2026.json"_s), zone) });
    return CalendarBook(versions);
}
} // namespace

Office::Office(Database &db, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_db(db)
    , m_clock(clock)
    , m_records(std::make_unique<RecordMemory>())
    , m_cases(std::make_unique<CaseMemory>(db))
{
    reload();
}

Office::~Office() = default;

QTimeZone Office::timeZone() const
{
    const QTimeZone zone(m_settings.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone("Asia/Jayapura");
}

QDate Office::today() const
{
    return now().toTimeZone(timeZone()).date();
}

const Sop &Office::sop(const QString &key) const
{
    if (key.isEmpty())
        return sopOn(today());
    const auto it = std::find_if(m_sops.begin(), m_sops.end(), [&](const Sop &sop) { return sop.key() == key; });
    if (it == m_sops.end())
        throw fault(tr("The SOP %1 is not in the database.").arg(key));
    return *it;
}

const Sop &Office::sopOn(QDate day) const
{
    if (m_sops.isEmpty())
        throw fault(tr("The SOP %1 is not in the database.").arg(QString()));
    const auto it = std::find_if(m_sops.begin(), m_sops.end(), [&](const Sop &sop) { return sop.validFrom() <= day; });
    return it == m_sops.end() ? m_sops.last() : *it;
}

void Office::enter(const Operator &who, SessionId session)
{
    m_who = who;
    m_session = session;
    Q_EMIT operatorChanged();
}

void Office::leave()
{
    enter({}, {});
}

void Office::reload()
{
    const SettingStore store(m_db);
    if (const auto body = store.get(u"office"_s))
        m_settings = OfficeSettings::fromJson(body->toUtf8());
    m_practice = store.get(u"practice"_s).has_value();
    m_sops.clear();
    for (const QString &body : store.sops())
        m_sops.append(Sop::fromJson(body.toUtf8()));
    m_calendars = bookOf(CalendarStore(m_db).all(), timeZone());
}

void Office::tellSettings()
{
    reload();
    Q_EMIT settingsChanged();
}

void Office::performOnce(const std::function<void(Act &)> &work)
{
    const QString actionId = newActionId(now());
    for (int attempt = 1;; ++attempt) {
        try {
            Transaction tx(m_db);
            // The link may have died after the commit was done: then the entry is there, and nothing is done twice.
            if (attempt > 1 && AuditStore(m_db).knows(actionId + u"/1"_s))
                return;
            Act act(m_db, *m_records, m_who, m_session, now(), actionId);
            work(act);
            tx.commit();
            return;
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Fault || attempt == 3 || !m_db.isWorthRetrying())
                throw;
        }
    }
}

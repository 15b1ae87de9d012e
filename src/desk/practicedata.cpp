// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practicedata.h"

#include "core/error.h"
#include "core/searchtext.h"
#include "db/casestore.h"
#include "db/counterstore.h"
#include "db/operatorstore.h"
#include "db/requeststore.h"
#include "db/searchstore.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/practicepeople.h"
#include "desk/practicewalk.h"
#include "desk/registerdesk.h"
#include "desk/settingsdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr int walked = 48; ///< requests that go through the desks
constexpr int batch = 2000; ///< bulk requests in one transaction

void found(Office &office)
{
    if (OperatorStore(office.db()).any() || !RequestStore(office.db()).all({}, {}, 1).isEmpty())
        throw refused(QCoreApplication::translate(
            "practicedata", "This database is in use. Practice data goes into an empty database only."));
    OfficeSettings settings;
    settings.address = u"Jalan Latihan Nomor 1"_s;
    settings.phone = u"(0915) 00000"_s;
    settings.spseAddress = u"spse.contoh.go.id"_s;
    SettingsDesk desk(office);
    desk.found(settings);
    desk.markPractice();
    Operator who;
    who.userName = u"latihan"_s;
    who.fullName = u"Petugas Latihan"_s;
    OperatorDesk operators(office);
    operators.addFirst(who, "none");
    operators.enterPractice(u"latihan"_s);
}

QList<AccountId> makeRegister(Office &office, PracticePeople &people, int count)
{
    ImportPlan plan;
    for (int i = 0; i < count; ++i) {
        ImportChange change;
        change.row = i + 2;
        change.after = people.person(i);
        plan.added.append(change);
    }
    RegisterDesk desk(office);
    desk.import(plan, u"latihan.csv"_s, {});
    QList<AccountId> ids;
    for (const ImportChange &change : plan.added)
        ids << desk.byUserId(change.after.userId)->id;
    return ids;
}

/// What a request of long ago looks like: nearly all are closed.
Request oldRequest(Office &office, PracticePeople &people, const Account &account, const QDateTime &at, int index)
{
    Request r;
    r.applicant = account.data;
    r.account = account.id;
    r.kinds = people.below(5) == 0 ? RequestKinds(RequestKind::Change) : RequestKinds(RequestKind::Reset);
    r.receivedAt = at;
    r.letterNumber = u"%1/POKJA/%2"_s.arg(index + 1).arg(at.date().year());
    r.letterDate = at.date();
    r.sop = office.sop().key();
    r.officer = office.who().id;
    r.stage = index % 50 == 0 ? Stage::Archiving : Stage::Closed;
    r.outcome = index % 9 == 0 ? Outcome::Rejected : Outcome::Granted;
    r.handedOver = r.outcome == Outcome::Granted;
    r.closedAt = r.isClosed() ? at.addSecs(3600) : QDateTime();
    return r;
}

/// Times at which a counter is open: five a working day, the last of them before the end, the earliest first.
QList<QDateTime> counterTimes(const Office &office, const QDateTime &end, int count)
{
    const QTime counterSlots[] = { { 8, 5 }, { 9, 10 }, { 10, 15 }, { 13, 35 }, { 14, 15 } }; // never into the break
    QList<QDateTime> times;
    for (QDate day = end.toTimeZone(office.timeZone()).date(); times.size() < count; day = day.addDays(-1)) {
        if (!office.calendars().on(day).calendar->isWorkingDay(day))
            continue;
        for (int slot = 4; slot >= 0 && times.size() < count; --slot) {
            const QDateTime at(day, counterSlots[slot], office.timeZone());
            if (at.addSecs(5400) < end)
                times.prepend(at.toUTC());
        }
    }
    return times;
}

/// The office's working days between two moments, oldest first.
QList<QDate> workingDays(const Office &office, const QDateTime &from, const QDateTime &to)
{
    QList<QDate> days;
    const QDate last = to.toTimeZone(office.timeZone()).date();
    for (QDate day = from.toTimeZone(office.timeZone()).date(); day <= last; day = day.addDays(1)) {
        if (office.calendars().on(day).calendar->isWorkingDay(day))
            days.append(day);
    }
    return days;
}

/// The i-th of so many requests, spread evenly over the mornings of the days.
QDateTime morningOf(const QList<QDate> &days, const QTimeZone &zone, int i, int count)
{
    constexpr double seconds = 3 * 3600; // 08.05 to 11.05: working time on every day of the week
    const double place = double(days.size()) * i / std::max(1, count);
    const int day = std::min(int(place), int(days.size()) - 1);
    return QDateTime(days.at(day), QTime(8, 5).addSecs(int((place - day) * seconds)), zone).toUTC();
}

void writeOld(Office &office, Act &act, Request r)
{
    CaseStore cases(office.db());
    r.agendaYear = r.receivedAt.toTimeZone(office.timeZone()).date().year();
    r.agendaNumber = CounterStore(office.db()).next(u"agenda"_s, r.agendaYear);
    r = RequestStore(office.db()).add(r);
    SearchValues words;
    words.names = { r.applicant.name };
    words.nips = { r.applicant.nip };
    words.userIds = { r.applicant.userId };
    words.numbers = { r.agenda(), r.letterNumber };
    words.texts = { r.applicant.pokja };
    SearchStore(office.db()).set(r.id, searchtext::index(words));
    cases.startInterval(r.id, ClockKind::Work, Stage::CompletenessCheck, 1, act.who().id, act.session(), r.receivedAt);
    cases.stopIntervals(r.id, r.receivedAt.addSecs(240), {}, office.calendars());
    if (r.isClosed()) {
        ArchiveEntry entry;
        entry.number =
            u"%1/%2"_s.arg(CounterStore(office.db()).next(u"archive"_s, r.agendaYear), 4, 10, QLatin1Char('0'))
                .arg(r.agendaYear);
        entry.classification = office.settings().classification;
        entry.description = r.applicant.name;
        entry.electronicOnly = true;
        entry.at = r.closedAt;
        cases.addArchive(r.id, entry, act.who().id);
    }
    act.log(AuditSubject::Request, raw(r.id), AuditEvent::TakenIn, r.agenda());
}
} // namespace

int practicedata::fill(Database &db, int requests, unsigned seed, const std::function<bool(int)> &progress)
{
    const QDateTime end = QDateTime::currentDateTimeUtc();
    const int live = std::min(requests, walked);
    const int old = requests - live;
    // The old ones fill the two years before; the walked ones the last days.
    const QDateTime beginning = end.addDays(-730);
    const QDateTime recent = end.addDays(-30);
    SetClock clock(beginning);
    Office office(db, clock);
    found(office);
    PracticePeople people(seed);
    const int accounts = std::clamp(requests / 10, 24, 5000);
    const auto ids = makeRegister(office, people, accounts);
    QList<Account> known;
    RegisterDesk reg(office);
    for (const AccountId id : ids)
        known << reg.read(id).account;
    const QList<QDate> days = workingDays(office, beginning, recent);
    const QTimeZone zone = office.timeZone();
    int done = 0;
    while (done < old) {
        const int upTo = std::min(old, done + batch);
        office.perform([&](Act &act) {
            for (int i = done; i < upTo; ++i) {
                const Account &account = known[people.below(int(known.size()))];
                writeOld(office, act, oldRequest(office, people, account, morningOf(days, zone, i, old), i));
            }
        });
        done = upTo;
        if (!progress(done))
            return done;
    }
    const auto times = counterTimes(office, end, live);
    PracticeWalk walk(office, clock, people);
    for (int i = 0; i < live; ++i) {
        clock.set(times.at(i));
        walk.walk(i, known[(i * 7) % known.size()]);
        if (!progress(++done))
            break;
    }
    clock.set(end);
    OperatorDesk(office).logOut();
    return done;
}

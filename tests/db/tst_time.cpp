// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/auditdesk.h"
#include "desk/calendardesk.h"
#include "desk/deviationdesk.h"
#include "desk/letterdesk.h"
#include "desk/resetdesk.h"
#include "desk/slipdesk.h"
#include "desk/sopdesk.h"
#include "support/walker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
/// An office on Tuesday, 3 November 2026, 09.00 WIT: no Ramadan, no holiday, an administrator who is an officer.
struct Bench {
    explicit Bench(const QString &backend)
        : desk(backend)
        , walker(desk)
        , requests(desk.office())
        , deviations(desk.office())
    {
        at(3, 9, 0);
        Operator who = desk.office().who();
        who.administrator = true;
        desk.office().enter(who, desk.office().session());
    }
    void at(int day, int hour, int minute)
    {
        desk.clock().set(QDateTime(QDate(2026, 11, day), QTime(hour, minute), desk.office().timeZone()));
    }
    CaseFile now(RequestId id) const { return requests.read(id); }
    qint64 minutes(RequestId id) const
    {
        qint64 ms = 0;
        for (const Interval &i : now(id).intervals) {
            if (i.kind == ClockKind::Work)
                ms += i.ms(desk.office().now());
        }
        return ms / 60'000;
    }
    CaseFile told(CaseFile file, LetterKind kind)
    {
        LetterDesk letters(desk.office());
        file = letters.make(file.request.id, file.request.revision, kind, LetterForm::ServiceSheet);
        return letters.told(file.request.id, file.request.revision, Walker::person().name, ToldHow::Phone);
    }
    CaseFile archived(CaseFile file)
    {
        ArchiveDesk archive(desk.office());
        ArchiveEntry entry = archive.propose(file);
        entry.electronicOnly = true;
        walker.minutes(5);
        return archive.archive(file.request.id, file.request.revision, entry);
    }
    /// From step 5 to the end: 15, 15, 10 and 5 minutes.
    CaseFile granted(CaseFile file)
    {
        walker.minutes(15);
        file = requests.declareValid(file.request.id, walker.compared(file).request.revision);
        walker.minutes(15);
        file = ResetDesk(desk.office()).recordReset(file.request.id, file.request.revision, desk.office().now(), {});
        walker.minutes(10);
        LetterDesk letters(desk.office());
        file = letters.make(file.request.id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
        file = letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id);
        walker.minutes(90); // waits for the pick-up
        Handover proof;
        proof.receiver = Walker::person().name;
        proof.identitySeen = u"KTP"_s;
        proof.noProof = u"slip hilang"_s;
        return archived(letters.handOver(file.request.id, file.request.revision, proof));
    }
    CaseFile complete(CaseFile file)
    {
        walker.minutes(5);
        file = walker.ticked(file);
        return requests.declareComplete(file.request.id, file.request.revision);
    }
    bool isWhole() { return AuditDesk(desk.office()).verify({}).ok(); }

    mutable TestDesk desk;
    Walker walker;
    RequestDesk requests;
    DeviationDesk deviations;
};

/// What no SQL of its own decides is tried on one database: the other has enough to do.
void lite()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << u"sqlite"_s;
}
} // namespace

/// Officer's minutes by the working calendar, the register of deviations, late entries, versions of calendar and SOP.
class tst_Time : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldenDayNormal_data() { lite(); }
    void goldenDayNormal()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        const CaseFile file = bench.granted(bench.complete(bench.walker.takenIn()));
        QCOMPARE(bench.minutes(file.request.id), 50);
        QCOMPARE(file.request.stage, Stage::Closed);
        QVERIFY(bench.deviations.of(file.request.id).isEmpty());
        QVERIFY(bench.isWhole());
    }

    void goldenDayWithACompletionRound_data() { lite(); }
    void goldenDayWithACompletionRound()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        CaseFile file = bench.walker.takenIn();
        bench.walker.minutes(5);
        file = bench.walker.ticked(file, ItemState::Missing);
        file = bench.requests.declareIncomplete(file.request.id, file.request.revision);
        bench.walker.minutes(5);
        file = bench.told(file, LetterKind::CompletionNotice);
        QCOMPARE(bench.minutes(file.request.id), 10);
        // Thirty days in step 4 add nothing.
        bench.desk.clock().set(bench.desk.office().now().addDays(30));
        QCOMPARE(bench.minutes(file.request.id), 10);
        file = bench.requests.takeBackPapers(file.request.id, file.request.revision, {});
        file = bench.granted(bench.complete(file));
        QCOMPARE(bench.minutes(file.request.id), 60);
        QCOMPARE(bench.now(file.request.id).workedMs(Stage::CompletenessCheck, 1, bench.desk.office().now()), 300'000);
        QVERIFY(bench.deviations.of(file.request.id).isEmpty());
    }

    void goldenDayOfARejection_data() { lite(); }
    void goldenDayOfARejection()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        CaseFile file = bench.complete(bench.walker.takenIn());
        bench.walker.minutes(15);
        file = bench.walker.compared(file);
        file = bench.requests.declareInvalid(file.request.id, file.request.revision, { u"B1"_s }, {});
        bench.walker.minutes(5);
        file = bench.archived(bench.told(file, LetterKind::RejectionNotice));
        QCOMPARE(bench.minutes(file.request.id), 30);
    }

    void whatIsNoWorkingTimeDoesNotCount_data() { lite(); }
    void whatIsNoWorkingTimeDoesNotCount()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        bench.at(6, 11, 27); // Friday, three minutes before the break
        CaseFile file = bench.walker.takenIn();
        bench.at(6, 13, 1);
        QCOMPARE(bench.minutes(file.request.id), 4);
        file = bench.walker.ticked(file);
        bench.at(9, 7, 30); // over the weekend; Friday ends at 16.30
        QCOMPARE(bench.minutes(file.request.id), 3 + 3 * 60 + 30);
        bench.requests.pause(file.request.id, u"telepon"_s);
        QCOMPARE(bench.now(file.request.id).request.workedMs / 60'000, 3 + 3 * 60 + 30);
        bench.at(9, 20, 0); // at night
        bench.requests.resume(file.request.id);
        bench.at(9, 23, 0);
        QCOMPARE(bench.minutes(file.request.id), 3 + 3 * 60 + 30);
    }

    void aClockSetBackGivesNothingAndAMark_data() { lite(); }
    void aClockSetBackGivesNothingAndAMark()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        const CaseFile file = bench.walker.takenIn();
        bench.at(3, 8, 0);
        QCOMPARE(bench.minutes(file.request.id), 0);
        bench.requests.pause(file.request.id, u"telepon"_s);
        const CaseFile now = bench.now(file.request.id);
        QCOMPARE(now.request.workedMs, 0);
        QVERIFY(now.intervals.first().isSetBack());
        QCOMPARE(now.intervals.first().ms(bench.desk.office().now()), 0);
        QVERIFY(bench.isWhole());
    }

    void aCalendarEditedAfterwardsChangesNothing_data() { TestDesk::backends(); }
    void aCalendarEditedAfterwardsChangesNothing()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        const CaseFile file = bench.granted(bench.complete(bench.walker.takenIn()));
        const RequestId id = file.request.id;
        CalendarDesk calendars(bench.desk.office());
        CalendarData data = bench.desk.office().calendar().data();
        data.holidays.append({ QDate(2026, 11, 3), u"Libur daerah"_s, HolidayKind::Regional });
        calendars.save(data, QDate(2026, 11, 1), u"SK Bupati nomor 1"_s);
        QCOMPARE(bench.desk.office().calendars().versions().size(), 2);
        QVERIFY(!bench.desk.office().calendars().at(file.request.receivedAt).calendar->isWorkingDay({ 2026, 11, 3 }));
        QCOMPARE(bench.minutes(id), 50);
        QCOMPARE(bench.now(id).intervals.first().calendar, bench.desk.office().calendars().versions().last().id);
        // It is offered to be counted anew; a person says so, with a reason.
        QCOMPARE(calendars.countedOtherwise(QDate(2026, 11, 1), 100), QList<RequestId> { id });
        QVERIFY_THROWS_EXCEPTION(Error, calendars.recount(id, u"-"_s));
        const auto sums = calendars.recount(id, u"libur daerah baru diumumkan"_s);
        QCOMPARE(sums.before, 50 * 60'000);
        QCOMPARE(sums.after, 0);
        QCOMPARE(bench.minutes(id), 0);
        QVERIFY(calendars.countedOtherwise(QDate(2026, 11, 1), 100).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, calendars.save(data, QDate(2026, 11, 1), u"tidak ada yang berubah"_s));
        QVERIFY(bench.isWhole());
        bench.desk.reopen();
        QCOMPARE(bench.desk.office().calendars().versions().size(), 2);
    }

    void aBreachIsAskedOnceAndKept_data() { lite(); }
    void aBreachIsAskedOnceAndKept()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        CaseFile file = bench.complete(bench.walker.takenIn());
        const RequestId id = file.request.id;
        bench.walker.minutes(15);
        QVERIFY(!bench.deviations.asked(bench.now(id), bench.deviations.of(id)));
        bench.walker.minutes(1); // 16 of 15
        const auto question = bench.deviations.asked(bench.now(id), bench.deviations.of(id));
        QVERIFY(question);
        QCOMPARE(question->stage, Stage::ValidityCheck);
        QCOMPARE(question->standardMinutes, 15);
        QVERIFY_THROWS_EXCEPTION(Error, bench.deviations.answer(id, *question, DeviationReason::Other, {}));
        bench.deviations.answer(id, *question, DeviationReason::Complex, u"dua akun mirip"_s);
        QVERIFY(!bench.deviations.asked(bench.now(id), bench.deviations.of(id)));
        QVERIFY_THROWS_EXCEPTION(Error, bench.deviations.answer(id, *question, DeviationReason::Queue, {}));
        bench.walker.minutes(4); // goes on: the register shows what it came to
        file = bench.walker.compared(bench.now(id));
        file = bench.requests.declareValid(id, file.request.revision);
        const auto rows = bench.deviations.month(QDate(2026, 11, 3));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().workedMs, 20 * 60'000);
        QCOMPARE(rows.first().deviation.reason, DeviationReason::Complex);
        QCOMPARE(rows.first().deviation.note, u"dua akun mirip"_s);
        QCOMPARE(rows.first().agenda, file.request.agenda());
        QVERIFY(bench.deviations.month(QDate(2026, 10, 3)).isEmpty());
        QVERIFY(bench.isWhole());
    }

    void anUnansweredBreachWaitsInTheRegister_data() { TestDesk::backends(); }
    void anUnansweredBreachWaitsInTheRegister()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        CaseFile file = bench.walker.takenIn();
        const RequestId id = file.request.id;
        bench.walker.minutes(7);
        file = bench.walker.ticked(file);
        file = bench.requests.declareComplete(id, file.request.revision);
        DeviationDesk::Filter open;
        open.reason = DeviationReason::Open;
        auto rows = bench.deviations.list(open);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().deviation.stage, Stage::CompletenessCheck);
        QCOMPARE(rows.first().workedMs, 7 * 60'000);
        const auto question = bench.deviations.asked(file, bench.deviations.of(id)); // still asked, in the next step
        QVERIFY(question && question->id == rows.first().deviation.id);
        bench.deviations.answer(id, *question, DeviationReason::Interrupted, {});
        QVERIFY(bench.deviations.list(open).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, bench.deviations.explain(question->id, DeviationReason::Queue, {}));
        open.reason = DeviationReason::Interrupted;
        open.stage = Stage::CompletenessCheck;
        QCOMPARE(bench.deviations.list(open).size(), 1);
        open.stage = Stage::Reset;
        QVERIFY(bench.deviations.list(open).isEmpty());
        QVERIFY(bench.isWhole());
    }

    void papersAndOutputDeviateToo_data() { lite(); }
    void papersAndOutputDeviateToo()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        CaseFile file = bench.walker.ticked(bench.walker.takenIn(), ItemState::Missing);
        bench.desk.enterAs(Role::Head, u"kepala"_s);
        file =
            bench.requests.declareCompleteByHead(file.request.id, file.request.revision, u"SK sedang ditandatangani"_s);
        auto kept = bench.deviations.of(file.request.id);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().kind, DeviationKind::Papers);
        QCOMPARE(kept.first().note, u"SK sedang ditandatangani"_s);
        file = bench.requests.declareValid(file.request.id, bench.walker.compared(file).request.revision);
        ResetDesk reset(bench.desk.office());
        file = reset.recordReset(file.request.id, file.request.revision, bench.desk.office().now(), {});
        file = reset.resetAgain(file.request.id, file.request.revision, u"kertas macet"_s);
        kept = bench.deviations.of(file.request.id);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.last().kind, DeviationKind::Output);
        bench.deviations.record(file.request.id, DeviationKind::Output, Stage::Reset, DeviationReason::NoNetwork,
                                u"hasil tidak tampil"_s);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 bench.deviations.record(file.request.id, DeviationKind::Time, Stage::Reset,
                                                         DeviationReason::Queue, u"waktu datang dari jam"_s));
        QCOMPARE(bench.deviations.of(file.request.id).size(), 3);
        QVERIFY(bench.isWhole());
    }

    void aSlipIsTypedInWithItsTrueTimes_data() { TestDesk::backends(); }
    void aSlipIsTypedInWithItsTrueTimes()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        SlipDesk slips(bench.desk.office());
        const auto batch = slips.make(4);
        QVERIFY(batch.pdf.startsWith("%PDF"));
        QCOMPARE(batch.slips.first().name(), u"S-0001/2026"_s);
        QCOMPARE(slips.make(1).slips.first().number, 5); // a series of its own, without gaps
        const QDateTime noon = bench.desk.office().now();
        bench.at(4, 10, 0); // the next day
        IntakeForm form = bench.walker.form();
        form.late = LateEntry { batch.slips.at(1).id, noon, noon.addSecs(60), noon.addSecs(5 * 60) };
        IntakeDesk intake(bench.desk.office());
        QCOMPARE(*IntakeForm::fromJson(form.toJson()).late, *form.late);
        CaseFile file = intake.takeIn(form);
        const RequestId id = file.request.id;
        QCOMPARE(file.request.receivedAt, noon);
        QCOMPARE(file.request.enteredAt, bench.desk.office().now());
        QCOMPARE(file.request.slip, u"S-0002/2026"_s);
        QVERIFY(file.request.isLate() && file.request.runningSince.isNull());
        QCOMPARE(bench.minutes(id), 4);
        file = bench.requests.open(id); // typing in is not the officer's time of that step
        bench.walker.minutes(20);
        QCOMPARE(bench.minutes(id), 4);
        file = bench.walker.ticked(bench.now(id));
        file = bench.requests.declareComplete(id, file.request.revision);
        bench.walker.minutes(30); // step 5 was done on paper too
        slips.enterTimes(id, noon.addSecs(600), noon.addSecs(600 + 12 * 60));
        QCOMPARE(bench.minutes(id), 4 + 12);
        bench.walker.minutes(30);
        QCOMPARE(bench.minutes(id), 4 + 12);
        QVERIFY(bench.now(id).hasTypedTimes());
        QVERIFY_THROWS_EXCEPTION(Error, slips.enterTimes(id, noon.addSecs(-60), noon));
        QVERIFY_THROWS_EXCEPTION(Error, slips.enterTimes(id, noon, bench.desk.office().now().addSecs(60)));
        QVERIFY_THROWS_EXCEPTION(Error, intake.takeIn(form)); // a slip is used once
        QVERIFY_THROWS_EXCEPTION(Error, slips.spoil(batch.slips.at(1).id, u"hilang"_s));
        slips.spoil(batch.slips.at(0).id, u"basah"_s);
        QCOMPARE(slips.free().size(), 3);
        QCOMPARE(slips.slips().size(), 5);
        const CaseFile usual = bench.walker.takenIn();
        QVERIFY_THROWS_EXCEPTION(Error, slips.enterTimes(usual.request.id, noon, noon.addSecs(60)));
        QVERIFY(bench.isWhole());
    }

    void slipsCannotBePretended_data() { lite(); }
    void slipsCannotBePretended()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        IntakeDesk intake(bench.desk.office());
        IntakeForm form = bench.walker.form();
        const QDateTime now = bench.desk.office().now();
        form.late = LateEntry { 77, now.addSecs(-3600), {}, {} };
        QVERIFY_THROWS_EXCEPTION(Error, intake.takeIn(form)); // no such slip
        const qint64 slip = SlipDesk(bench.desk.office()).make(1).slips.first().id;
        form.late = LateEntry { slip, now.addSecs(60), {}, {} };
        QCOMPARE(intake.notes(form).refusedField, u"late"_s);
        form.late = LateEntry { slip, now.addSecs(-600), now.addSecs(-700), now.addSecs(-500) };
        QVERIFY(intake.notes(form).refusal);
        form.late = LateEntry { slip, now.addSecs(-600), {}, {} };
        const CaseFile file = intake.takeIn(form); // no times for step 2: it is done now, and measured
        QCOMPARE(file.request.runningSince, now);
        bench.desk.db().exec(u"BEGIN"_s);
        bench.desk.db().exec(u"DELETE FROM slip"_s);
        QVERIFY(!bench.isWhole());
        bench.desk.db().exec(u"ROLLBACK"_s);
    }

    void aRevisionLeavesRunningRequestsAlone_data() { lite(); }
    void aRevisionLeavesRunningRequestsAlone()
    {
        QFETCH(QString, backend);
        Bench bench(backend);
        SopDesk sops(bench.desk.office());
        const Sop before = bench.desk.office().sop();
        const CaseFile old = bench.walker.takenIn();
        QJsonObject json = QJsonDocument::fromJson(before.toJson()).object();
        json[u"revision"_s] = sops.nextRevision(before.number());
        json[u"validFrom"_s] = u"2026-11-04"_s;
        QJsonArray steps = json[u"steps"_s].toArray();
        QJsonObject fifth = steps[4].toObject();
        fifth[u"minutes"_s] = 20;
        steps[4] = fifth;
        json[u"steps"_s] = steps;
        const Sop next = Sop::fromJson(QJsonDocument(json).toJson());
        QCOMPARE(next.key(), before.number() + u" Rev. 1"_s);
        QVERIFY_THROWS_EXCEPTION(Error, sops.revise(next, u"-"_s));
        sops.revise(next, u"waktu langkah 5 ditambah"_s);
        QCOMPARE(bench.desk.office().sop().key(), before.key()); // from tomorrow on
        bench.at(4, 9, 0);
        QCOMPARE(bench.desk.office().sop().key(), next.key());
        const CaseFile fresh = bench.walker.takenIn();
        QCOMPARE(fresh.request.sop, next.key());
        QCOMPARE(bench.desk.office().sop(fresh.request.sop).standardMinutes(5).value(), 20);
        QCOMPARE(bench.desk.office().sop(old.request.sop).standardMinutes(5).value(), 15);
        QVERIFY_THROWS_EXCEPTION(Error, sops.revise(next, u"dua kali"_s));
        QVERIFY(sops.pages(next).startsWith("%PDF"));
        fifth[u"executor"_s] = u"Pokja Pemilihan"_s;
        steps[4] = fifth;
        json[u"steps"_s] = steps;
        json[u"revision"_s] = 2;
        QVERIFY(!sops.whyNot(Sop::fromJson(QJsonDocument(json).toJson())).isEmpty()); // the way is built in
        QVERIFY(bench.isWhole());
    }
};

QTEST_MAIN(tst_Time)
#include "tst_time.moc"

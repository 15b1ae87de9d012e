// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "support/walker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
AccountData rasyid()
{
    return Walker::person();
}

IntakeForm form(AccountId account, const AccountData &data)
{
    IntakeForm f;
    f.account = account;
    f.applicant = data;
    f.kinds = RequestKind::Reset;
    f.letterNumber = u"027/15/POKJA-3/2026"_s;
    f.letterDate = QDate(2026, 2, 27);
    f.papers = { Walker::paper(PaperKind::RequestLetter, "%PDF-1 surat"),
                 Walker::paper(PaperKind::Decree, "%PDF-1 sk") };
    return f;
}
} // namespace

/// Every case runs on both databases.
class tst_RequestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takingInNumbersWithoutGaps_data() { TestDesk::backends(); }
    void takingInNumbersWithoutGaps()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Account account = RegisterDesk(desk.office()).add(rasyid(), u"registrasi"_s);
        IntakeDesk intake(desk.office());
        QSignalSpy told(&desk.office(), &Office::requestChanged);
        const CaseFile first = intake.takeIn(form(account.id, rasyid()));
        QCOMPARE(first.request.agenda(), u"0001/2026"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(first.papers.size(), 2);
        QCOMPARE(first.checklist.size(), 2);
        QCOMPARE(first.request.stage, Stage::CompletenessCheck);
        IntakeForm bad = form(account.id, rasyid());
        bad.kinds = {};
        QVERIFY_THROWS_EXCEPTION(Error, intake.takeIn(bad));
        QCOMPARE(intake.takeIn(form(account.id, rasyid())).request.agenda(), u"0002/2026"_s);
        desk.clock().set(QDateTime(QDate(2026, 12, 31), QTime(16, 0), Qt::UTC)); // 1 January, 01.00 WIT
        QCOMPARE(intake.takeIn(form(account.id, rasyid())).request.agenda(), u"0001/2027"_s);
    }

    void sameBytesAreToldAndLinked_data() { TestDesk::backends(); }
    void sameBytesAreToldAndLinked()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        IntakeDesk intake(desk.office());
        const CaseFile first = intake.takeIn(form({}, rasyid()));
        const auto before = intake.filedBefore(first.papers.first().sha256);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().agenda, u"0001/2026"_s);
        const CaseFile second = intake.takeIn(form({}, rasyid())); // never refused
        QCOMPARE(second.papers.first().sha256, first.papers.first().sha256);
        QCOMPARE(RequestDesk(desk.office()).bytes(second.papers.first().sha256), QByteArray("%PDF-1 surat"));
    }

    void ownAccountIsRefused_data() { TestDesk::backends(); }
    void ownAccountIsRefused()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        AccountData own = rasyid();
        own.nip = desk.office().who().nip;
        QVERIFY_THROWS_EXCEPTION(Error, IntakeDesk(desk.office()).takeIn(form({}, own)));
    }

    void thirdResetAndNewPhoneForceTheConfirmation_data() { TestDesk::backends(); }
    void thirdResetAndNewPhoneForceTheConfirmation()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Account account = RegisterDesk(desk.office()).add(rasyid(), u"registrasi"_s);
        IntakeDesk intake(desk.office());
        AccountData other = rasyid();
        other.phone = u"0812-4455-1029"_s;
        QVERIFY(!intake.notes(form(account.id, other)).confirmationWhy.isEmpty());
        QVERIFY(intake.notes(form(account.id, rasyid())).confirmationWhy.isEmpty());
        QVERIFY(intake.takeIn(form(account.id, rasyid())).request.confirmationWhy.isEmpty());
        QVERIFY(intake.takeIn(form(account.id, rasyid())).request.confirmationWhy.isEmpty());
        QVERIFY(!intake.takeIn(form(account.id, rasyid())).request.confirmationWhy.isEmpty());
        desk.clock().advance(91 * 86400);
        QVERIFY(intake.takeIn(form(account.id, rasyid())).request.confirmationWhy.isEmpty());
    }

    void completenessGatesTheNextStep_data() { TestDesk::backends(); }
    void completenessGatesTheNextStep()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        RequestDesk requests(desk.office());
        CaseFile file = IntakeDesk(desk.office()).takeIn(form({}, rasyid()));
        const RequestId id = file.request.id;
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareComplete(id, file.request.revision));
        file = Walker(desk).ticked(file);
        ChecklistItem decree = file.checklist.at(1);
        decree.state = ItemState::Missing;
        decree.reason = u"K3"_s;
        file = requests.tick(id, file.request.revision, decree);
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareComplete(id, file.request.revision));
        file = requests.declareIncomplete(id, file.request.revision);
        QCOMPARE(file.request.stage, Stage::CompletionNotice);
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareValid(id, file.request.revision));
    }

    void staleRevisionIsAConflict_data() { TestDesk::backends(); }
    void staleRevisionIsAConflict()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        RequestDesk requests(desk.office());
        const CaseFile file = IntakeDesk(desk.office()).takeIn(form({}, rasyid()));
        ChecklistItem item = file.checklist.first();
        item.state = ItemState::Complete;
        requests.tick(file.request.id, file.request.revision, item);
        QSignalSpy told(&desk.office(), &Office::requestChanged);
        try {
            requests.tick(file.request.id, file.request.revision, item);
            QFAIL("no conflict");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), Error::Kind::Conflict);
        }
        QCOMPARE(told.size(), 0);
    }

    void noVerdictUntilEveryRowWasLookedAt_data() { TestDesk::backends(); }
    void noVerdictUntilEveryRowWasLookedAt()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Account account = RegisterDesk(desk.office()).add(rasyid(), u"registrasi"_s);
        RequestDesk requests(desk.office());
        CaseFile file = IntakeDesk(desk.office()).takeIn(form(account.id, rasyid()));
        file = Walker(desk).ticked(file);
        file = requests.declareComplete(file.request.id, file.request.revision);
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareValid(file.request.id, file.request.revision));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 requests.declareInvalid(file.request.id, file.request.revision, { u"B1"_s }, {}));
        file = Walker(desk).compared(file);
        file = requests.declareValid(file.request.id, file.request.revision);
        QCOMPARE(file.request.stage, Stage::Reset);
    }

    void deniedConfirmationFailsClosed_data() { TestDesk::backends(); }
    void deniedConfirmationFailsClosed()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Account account = RegisterDesk(desk.office()).add(rasyid(), u"registrasi"_s);
        RequestDesk requests(desk.office());
        AccountData other = rasyid();
        other.phone = u"081244551029"_s;
        CaseFile file = IntakeDesk(desk.office()).takeIn(form(account.id, other));
        file = Walker(desk).ticked(file);
        file = Walker(desk).compared(requests.declareComplete(file.request.id, file.request.revision));
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareValid(file.request.id, file.request.revision));
        Confirmation attempt;
        attempt.number = u"+6281244551029"_s; // the letter's number: never the one that is dialled
        attempt.result = ConfirmationResult::Denied;
        attempt.person = u"Abdul Rasyid"_s;
        file = requests.confirm(file.request.id, file.request.revision, attempt);
        QCOMPARE(file.confirmations.last().number, u"+6281390276611"_s);
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareValid(file.request.id, file.request.revision));
        attempt.result = ConfirmationResult::Confirmed;
        file = requests.confirm(file.request.id, file.request.revision, attempt);
        QCOMPARE(requests.declareValid(file.request.id, file.request.revision).request.stage, Stage::Reset);
    }

    void expiredDecreeStopsTheVerdict_data() { TestDesk::backends(); }
    void expiredDecreeStopsTheVerdict()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        AccountData old = rasyid();
        old.decreeDate = QDate(2025, 1, 5);
        old.decreeValidUntil = QDate(2025, 12, 31);
        const Account account = RegisterDesk(desk.office()).add(old, u"registrasi"_s);
        RequestDesk requests(desk.office());
        CaseFile file = IntakeDesk(desk.office()).takeIn(form(account.id, old));
        file = Walker(desk).ticked(file);
        file = Walker(desk).compared(requests.declareComplete(file.request.id, file.request.revision));
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareValid(file.request.id, file.request.revision));
        file = requests.declareInvalid(file.request.id, file.request.revision, { u"B3"_s }, {});
        QCOMPARE(file.request.outcome, Outcome::Rejected);
        QCOMPARE(file.request.stage, Stage::RejectionNotice);
    }

    void waitingIsNotTheOfficersTime_data() { TestDesk::backends(); }
    void waitingIsNotTheOfficersTime()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        RequestDesk requests(desk.office());
        CaseFile file = IntakeDesk(desk.office()).takeIn(form({}, rasyid()));
        desk.clock().advance(240);
        requests.pause(file.request.id, u"telepon"_s);
        desk.clock().advance(3600);
        requests.resume(file.request.id);
        desk.clock().advance(60);
        file = Walker(desk).ticked(requests.read(file.request.id), ItemState::Missing);
        file = requests.declareIncomplete(file.request.id, file.request.revision);
        QCOMPARE(file.workedMs(Stage::CompletenessCheck, 1, desk.office().now()), 300'000);
        desk.clock().set(desk.office().now().addSecs(-7200)); // the clock is set back: 0, never negative
        requests.pause(file.request.id, {});
        QCOMPARE(requests.read(file.request.id).workedMs(Stage::CompletionNotice, 1, desk.office().now()), 0);
    }

    void searchFindsAnyPart_data() { TestDesk::backends(); }
    void searchFindsAnyPart()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const CaseFile file = IntakeDesk(desk.office()).takeIn(form({}, rasyid()));
        const InboxDesk inbox(desk.office());
        for (const QString &text : { u"kelilauw"_s, u"lila"_s, u"KELI rasyid"_s, u"0412 2010"_s, u"rk"_s, u"RKELI"_s,
                                     u"0001/2026"_s, u"POKJA-3"_s, u"kata-langka"_s, u"15/pokja"_s }) {
            const auto found = inbox.search(text, 10);
            QVERIFY2(found.size() == 1 && found.first().id == file.request.id, qPrintable(text));
        }
        QVERIFY(inbox.search(u"tidakada"_s, 10).isEmpty());
        QVERIFY(inbox.search(u"'\"%_* OR x"_s, 10).isEmpty());
    }

    void queueCountsFollow_data() { TestDesk::backends(); }
    void queueCountsFollow()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        RequestDesk requests(desk.office());
        const InboxDesk inbox(desk.office());
        CaseFile file = IntakeDesk(desk.office()).takeIn(form({}, rasyid()));
        QCOMPARE(inbox.counts().value(Queue::ToAct), 1);
        file = requests.withdraw(file.request.id, file.request.revision, u"melalui telepon"_s);
        QCOMPARE(inbox.counts().value(Queue::ToAct), 0);
        QCOMPARE(inbox.counts().value(Queue::ToArchive), 1);
        QCOMPARE(inbox.page(Queue::ToArchive, {}, 10).size(), 1);
        ArchiveDesk archive(desk.office());
        ArchiveEntry entry = archive.propose(file);
        QVERIFY_THROWS_EXCEPTION(Error, archive.archive(file.request.id, file.request.revision, entry));
        entry.electronicOnly = true;
        file = archive.archive(file.request.id, file.request.revision, entry);
        QCOMPARE(file.request.stage, Stage::Closed);
        QCOMPARE(file.archive->number, u"0001/2026"_s);
        QCOMPARE(inbox.counts().value(Queue::Done), 1);
    }

    void anyValueChangedByHandIsFound_data() { TestDesk::backends(); }
    void anyValueChangedByHandIsFound()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Account account = RegisterDesk(desk.office()).add(rasyid(), u"registrasi"_s);
        RequestDesk requests(desk.office());
        CaseFile file = IntakeDesk(desk.office()).takeIn(form(account.id, rasyid()));
        file = Walker(desk).ticked(file);
        file = Walker(desk).compared(requests.declareComplete(file.request.id, file.request.revision));
        AuditDesk audit(desk.office());
        const AuditAnchor anchor = audit.anchor();
        const VerifyReport clean = audit.verify(anchor);
        QVERIFY2(clean.ok(), qPrintable(clean.audit.damage.join(u'\n')));
        const QStringList tampering {
            u"UPDATE request SET phone = '+62811' WHERE id = 1"_s,
            u"UPDATE paper SET file_name = 'x' WHERE id = 1"_s,
            u"UPDATE checklist_item SET state = 2 WHERE id = 1"_s,
            u"UPDATE comparison_row SET note = 'x' WHERE id = 1"_s,
            u"DELETE FROM step_interval"_s,
            u"UPDATE account SET phone = '+62811'"_s,
            u"UPDATE account_version SET valid_from = valid_from - 1"_s,
            u"UPDATE setting SET body = '{}'"_s,
            u"UPDATE sop SET body = body || ' '"_s,
            u"UPDATE operator SET role = 2"_s,
            u"UPDATE audit SET at = at + 1 WHERE sequence = 3"_s,
            u"UPDATE audit_text SET body = 'x'"_s,
            u"UPDATE content SET size = 1"_s,
            u"UPDATE counter SET last = 7"_s,
        };
        for (const QString &sql : tampering) {
            desk.db().exec(u"BEGIN"_s);
            desk.db().exec(sql);
            QVERIFY2(!audit.verify(anchor).ok(), qPrintable(sql));
            desk.db().exec(u"ROLLBACK"_s);
        }
        QVERIFY(audit.verify(anchor).ok());
        QVERIFY(!audit.verify(AuditAnchor { anchor.entries + 5, anchor.head }).ok());
    }
};

QTEST_GUILESS_MAIN(tst_RequestDesk)
#include "tst_requestdesk.moc"

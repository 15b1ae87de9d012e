// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkcode.h"
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/letterchecking.h"
#include "desk/letterdesk.h"
#include "desk/lettermarks.h"
#include "desk/operatordesk.h"
#include "desk/resetdesk.h"
#include "support/walker.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Handover proof()
{
    Handover h;
    h.receiver = u"Abdul Rasyid Kelilauw"_s;
    h.identitySeen = u"Kartu pegawai"_s;
    h.identityLast = u"1007"_s;
    return h;
}

qint64 workedMinutes(const CaseFile &file, const QDateTime &now)
{
    qint64 ms = 0;
    for (const Interval &i : file.intervals)
        ms += i.kind == ClockKind::Work ? i.ms(now) : 0;
    return ms / 60000;
}
} // namespace

/// Steps 3, 6, 7 and 8 on both databases: letters and their numbers, the secret's way, the handover's proof.
class tst_LetterDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grantedInFiftyMinutes_data() { TestDesk::backends(); }
    void grantedInFiftyMinutes()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterDesk letters(desk.office());
        CaseFile file = walker.inHandover();
        const auto id = file.request.id;
        QVERIFY_THROWS_EXCEPTION(Error, letters.handOver(id, file.request.revision, proof()));
        walker.minutes(10);
        file = letters.make(id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
        QCOMPARE(file.letters.last().number, u"000.3.5/1/PBJ"_s);
        QVERIFY(file.letters.last().secret);
        QVERIFY(RequestDesk(desk.office()).bytes(file.letters.last().sha256).startsWith("%PDF"));
        QVERIFY_THROWS_EXCEPTION(Error, letters.handOver(id, file.request.revision, proof())); // not printed yet
        file = letters.markPrinted(id, file.request.revision, file.letters.last().id);
        QCOMPARE(raw(file.request.secretHolder), 0);
        QVERIFY_THROWS_EXCEPTION(Error, letters.markPrinted(id, file.request.revision, file.letters.last().id));
        QCOMPARE(InboxDesk(desk.office()).counts().value(Queue::ReadyForHandover), 1);
        walker.minutes(24 * 60); // the pick-up is not the officer's time
        Handover none = proof();
        none.identitySeen.clear();
        QVERIFY_THROWS_EXCEPTION(Error, letters.handOver(id, file.request.revision, none));
        Handover carrier = proof();
        carrier.byCarrier = true;
        QVERIFY_THROWS_EXCEPTION(Error, letters.handOver(id, file.request.revision, carrier));
        file = letters.handOver(id, file.request.revision, proof());
        QVERIFY(file.request.changeAwaited);
        QCOMPARE(InboxDesk(desk.office()).counts().value(Queue::PasswordChange), 1);
        walker.minutes(5);
        ArchiveEntry entry = ArchiveDesk(desk.office()).propose(file);
        entry.electronicOnly = true;
        // C10: nothing that was handed over is closed without the signed slip, or the reason why there is none.
        QVERIFY_THROWS_EXCEPTION(Error, ArchiveDesk(desk.office()).archive(id, file.request.revision, entry));
        QVERIFY_THROWS_EXCEPTION(Error, letters.stateNoProof(id, file.request.revision, u" - "_s));
        file = letters.stateNoProof(id, file.request.revision, u"slip terbawa pemohon"_s);
        QVERIFY(file.handover->isProven());
        file = RequestDesk(desk.office())
                   .addPapers(id, file.request.revision, { Walker::paper(PaperKind::Proof, "%PDF-1 bukti") });
        QCOMPARE(file.handover->proofPaper, file.papers.last().id);
        QVERIFY_THROWS_EXCEPTION(Error, letters.stateNoProof(id, file.request.revision, u"tidak jadi"_s));
        file = ArchiveDesk(desk.office()).archive(id, file.request.revision, entry);
        QCOMPARE(file.request.outcome, Outcome::Granted);
        QCOMPARE(workedMinutes(file, desk.office().now()), 50);
        file = letters.passwordChanged(id, file.request.revision, u"menelepon loket"_s);
        QCOMPARE(InboxDesk(desk.office()).counts().value(Queue::PasswordChange), 0);
        const VerifyReport report = AuditDesk(desk.office()).verify({});
        QVERIFY2(report.ok(), qPrintable(report.audit.damage.join(u'\n')));
    }

    void lettersAreKnownByTheirMarks_data() { TestDesk::backends(); }
    void lettersAreKnownByTheirMarks()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterDesk letters(desk.office());
        const LetterChecking checking(desk.office());
        using Verdict = LetterChecking::Verdict;
        QCOMPARE(checking.check(u"ACD-EFG"_s).verdict, Verdict::Unknown); // before there is a key
        CaseFile file = walker.inHandover();
        const auto id = file.request.id;
        file = letters.make(id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
        const Letter letter = file.letters.last();
        const QString code = letter.checkCode;
        QCOMPARE(code.size(), checkcode::length);
        QVERIFY(!letter.fields.contains(code.toUtf8()));
        QCOMPARE(checking.check(checkcode::printed(code).toLower()).verdict, Verdict::Ours);
        QCOMPARE(checking.check(letter.number).verdict, Verdict::Ours);
        QCOMPARE(checking.check(letter.number + u' ' + code).letter.number, letter.number);
        const QString wrong = code == u"ACDEFG"_s ? u"ACDEFH"_s : u"ACDEFG"_s;
        QCOMPARE(checking.check(letter.number + u' ' + wrong).verdict, Verdict::WrongCode);
        QCOMPARE(checking.check(wrong).verdict, Verdict::Unknown);
        QCOMPARE(checking.check(u"000.3.5/99/PBJ "_s + code).verdict, Verdict::Unknown);
        QVERIFY_THROWS_EXCEPTION(Error, checking.check(u"  "_s));

        // The word stands on the applicant's copy alone, and is compared, never told.
        const LetterContent copy = letters.contentOf(file, letter, true);
        QVERIFY(!copy.checkWord.isEmpty());
        QVERIFY(letters.contentOf(file, letter, false).checkWord.isEmpty());
        const auto found = checking.check(code);
        QVERIFY(checking.isWordOf(found, copy.checkWord.toUpper()));
        QVERIFY(!checking.isWordOf(found, u"melati"_s));
        QVERIFY(!found.sentence.contains(copy.checkWord));

        // A code that somebody wrote into the database makes no letter ours.
        Query(desk.db(), u"UPDATE letter SET check_code = :code"_s).bind(u":code"_s, wrong).run();
        QCOMPARE(checking.check(wrong).verdict, Verdict::WrongCode);
        Query(desk.db(), u"UPDATE letter SET check_code = NULL"_s).run();
        QCOMPARE(checking.check(letter.number).verdict, Verdict::Unmarked);
        Query(desk.db(), u"UPDATE letter SET check_code = :code"_s).bind(u":code"_s, code).run();
        file = ResetDesk(desk.office()).resetAgain(id, file.request.revision, u"sampul dibuka"_s);
        QCOMPARE(checking.check(code).verdict, Verdict::Void);
        const VerifyReport report = AuditDesk(desk.office()).verify({});
        QVERIFY2(report.ok(), qPrintable(report.audit.damage.join(u'\n')));
    }

    /// Numbers begin anew each January; marks never come back (I24).
    void marksAreOfOneYear_data() { TestDesk::backends(); }
    void marksAreOfOneYear()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterDesk letters(desk.office());
        const LetterChecking checking(desk.office());
        const auto made = [&] {
            const CaseFile file = walker.inHandover();
            return letters.make(file.request.id, file.request.revision, LetterKind::ResultNotice,
                                LetterForm::ServiceSheet);
        };
        const CaseFile before = made();
        walker.minutes(370 * 24 * 60);
        const CaseFile after = made();
        const Letter one = before.letters.last();
        const Letter two = after.letters.last();
        QCOMPARE(two.number, one.number);
        QCOMPARE(two.date.year(), one.date.year() + 1);
        QVERIFY(two.checkCode != one.checkCode);
        QVERIFY(letters.contentOf(before, one, true).checkWord != letters.contentOf(after, two, true).checkWord);
        QCOMPARE(checking.check(one.number).letter.id, two.id); // the newest
        for (const Letter &letter : { one, two }) {
            QCOMPARE(checking.check(letter.checkCode).letter.id, letter.id);
            const auto found = checking.check(letter.number + u' ' + letter.checkCode);
            QVERIFY2(found.isOurs(), qPrintable(found.sentence));
            QCOMPARE(found.letter.id, letter.id);
        }
        // The first letters were marked by their number alone, and are still ours.
        const QString old = lettermarks::code(lettermarks::key(desk.office()), one.number, 0);
        Query(desk.db(), u"UPDATE letter SET check_code = :code WHERE id = :id"_s)
            .bind(u":code"_s, old)
            .bind(u":id"_s, raw(one.id))
            .run();
        QVERIFY(checking.check(old).isOurs());
        // One that this database never saw, marked with this office's key.
        const QString next = lettermarks::code(lettermarks::key(desk.office()), u"000.3.5/77/PBJ"_s, two.date.year());
        QVERIFY(checking.check(u"000.3.5/77/PBJ "_s + next).sentence
                != checking.check(u"000.3.5/77/PBJ ACDEFG"_s).sentence);
    }

    void everyRoundHasItsNotice_data() { TestDesk::backends(); }
    void everyRoundHasItsNotice()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        RequestDesk requests(desk.office());
        LetterDesk letters(desk.office());
        CaseFile file = walker.ticked(walker.takenIn(), ItemState::Missing);
        const auto id = file.request.id;
        for (int round = 1; round <= 2; ++round) {
            file = requests.declareIncomplete(id, file.request.revision);
            QVERIFY_THROWS_EXCEPTION(Error, letters.told(id, file.request.revision, u"Abdul"_s, ToldHow::Phone));
            file = letters.make(id, file.request.revision, LetterKind::CompletionNotice, LetterForm::ServiceSheet);
            QVERIFY_THROWS_EXCEPTION(
                Error, letters.make(id, file.request.revision, LetterKind::CompletionNotice, LetterForm::ServiceSheet));
            QCOMPARE(file.letters.last().round, round);
            QVERIFY(file.letters.last().fields.contains(u"ke-%1"_s.arg(round).toUtf8()));
            file = letters.told(id, file.request.revision, u"Abdul Rasyid"_s, ToldHow::Phone);
            QCOMPARE(file.request.stage, Stage::WaitingForPapers);
            walker.minutes(30 * 24 * 60);
            file = requests.takeBackPapers(id, file.request.revision,
                                           { Walker::paper(PaperKind::Decree, "sk " + QByteArray::number(round)) });
            QCOMPARE(file.checklist.at(0).state, ItemState::Complete); // earlier ticks stand
            QCOMPARE(file.checklist.at(1).state, ItemState::Open);
            file = walker.ticked(file, round == 1 ? ItemState::Missing : ItemState::Complete);
        }
        file = requests.declareComplete(id, file.request.revision);
        QCOMPARE(file.letters.size(), 2);
        QCOMPARE(workedMinutes(file, desk.office().now()), 0); // thirty days in step 4 add nothing
    }

    void rejectionNamesItsReasons_data() { TestDesk::backends(); }
    void rejectionNamesItsReasons()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        RequestDesk requests(desk.office());
        LetterDesk letters(desk.office());
        CaseFile file = walker.ticked(walker.takenIn());
        const auto id = file.request.id;
        file = walker.compared(requests.declareComplete(id, file.request.revision));
        QVERIFY_THROWS_EXCEPTION(Error, requests.declareInvalid(id, file.request.revision, {}, {})); // R10
        file = requests.declareInvalid(id, file.request.revision, { u"B2"_s }, {});
        file = letters.make(id, file.request.revision, LetterKind::RejectionNotice, LetterForm::ServiceSheet);
        file = letters.told(id, file.request.revision, u"Abdul Rasyid"_s, ToldHow::InPerson);
        QCOMPARE(file.request.stage, Stage::Archiving);
        QCOMPARE(file.request.outcome, Outcome::Rejected);
        QVERIFY(!file.request.changeAwaited);
    }

    void referredIsNotRejected_data() { TestDesk::backends(); }
    void referredIsNotRejected()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterDesk letters(desk.office());
        CaseFile file = walker.inReset();
        file = RequestDesk(desk.office()).refer(file.request.id, file.request.revision, u"LKPP"_s, {});
        QCOMPARE(LetterDesk::kindFor(file), LetterKind::ReferralNotice);
        file =
            letters.make(file.request.id, file.request.revision, LetterKind::ReferralNotice, LetterForm::ServiceSheet);
        file = letters.told(file.request.id, file.request.revision, u"Abdul Rasyid"_s, ToldHow::InPerson);
        QCOMPARE(file.request.outcome, Outcome::Referred);
    }

    void numbersHaveNoGapAndNoDouble_data() { TestDesk::backends(); }
    void numbersHaveNoGapAndNoDouble()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterDesk letters(desk.office());
        CaseFile first = walker.inHandover();
        first =
            letters.make(first.request.id, first.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
        // A draft that fails takes no number: an official letter without a signatory is refused.
        CaseFile second = walker.inHandover();
        QVERIFY_THROWS_EXCEPTION(Error,
                                 letters.make(second.request.id, second.request.revision, LetterKind::ResultNotice,
                                              LetterForm::OfficialLetter));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 letters.make(second.request.id, second.request.revision, LetterKind::ResultNotice,
                                              LetterForm::ServiceSheet, u"000.3.5/1/PBJ"_s));
        second = letters.make(second.request.id, second.request.revision, LetterKind::ResultNotice,
                              LetterForm::ServiceSheet);
        QCOMPARE(second.letters.last().number, u"000.3.5/2/PBJ"_s);
        // A void number stays as a line with its reason.
        second = ResetDesk(desk.office()).resetAgain(second.request.id, second.request.revision, u"kertas macet"_s);
        QCOMPARE(second.letters.last().state, LetterState::Void);
        QCOMPARE(second.letters.last().voidReason, u"kertas macet"_s);
        QCOMPARE(second.request.stage, Stage::Reset);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }

    void lostSecretGoesBackToResetAgain_data() { TestDesk::backends(); }
    void lostSecretGoesBackToResetAgain()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        const CaseFile file = walker.inHandover();
        QVERIFY(isSet(file.request.secretHolder));
        QVERIFY(ResetDesk(desk.office()).recoverLost().isEmpty()); // its own session lives
        desk.reopen(); // killed, and started again at the same desk
        desk.clock().advance(20);
        desk.enterAs(Role::Officer, u"siti"_s);
        QCOMPARE(ResetDesk(desk.office()).recoverLost(), QStringList { file.request.agenda() });
        const CaseFile now = RequestDesk(desk.office()).read(file.request.id);
        QCOMPARE(now.request.stage, Stage::Reset);
        QCOMPARE(now.request.outcome, Outcome::Open);
        QVERIFY(now.request.resetAt.isNull());
    }

    void oneWindowTakesBackAtOnce()
    {
        TestDesk desk; // a SQLite file, which one window alone opens
        Walker walker(desk);
        const CaseFile file = walker.inHandover();
        Office other(desk.db(), desk.clock());
        other.enter(desk.office().who(), SessionId(raw(desk.office().session()) + 1));
        QCOMPARE(ResetDesk(other).recoverLost(), QStringList { file.request.agenda() });
    }

    void changesBecomeTheRegistersNewVersion_data() { TestDesk::backends(); }
    void changesBecomeTheRegistersNewVersion()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        const CaseFile file = walker.inReset(RequestKind::Change);
        ResetDesk reset(desk.office());
        QVERIFY_THROWS_EXCEPTION(
            Error, reset.recordReset(file.request.id, file.request.revision, desk.office().now(), {})); // not ticked
        const QDateTime before = desk.office().now();
        walker.minutes(5);
        CaseFile now = reset.tickChange(file.request.id, file.request.revision, file.changes.first().id, true);
        now = reset.recordReset(now.request.id, now.request.revision, desk.office().now(), {});
        QCOMPARE(raw(now.request.secretHolder), 0); // no password in a change
        RegisterDesk reg(desk.office());
        const AccountId account = now.request.account;
        QCOMPARE(reg.read(account).account.data.email, u"baru@contoh.go.id"_s);
        QCOMPARE(reg.asOf(account, before)->email, u"r.kelilauw@contoh.go.id"_s);
    }

    void parkedTimeIsNotTheOfficers_data() { TestDesk::backends(); }
    void parkedTimeIsNotTheOfficers()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        ResetDesk reset(desk.office());
        CaseFile file = walker.inReset();
        walker.minutes(3);
        file = reset.park(file.request.id, file.request.revision, u"SPSE mati"_s);
        walker.minutes(300);
        QVERIFY_THROWS_EXCEPTION(Error,
                                 reset.recordReset(file.request.id, file.request.revision, desk.office().now(), {}));
        file = reset.unpark(file.request.id, file.request.revision);
        QCOMPARE(file.request.workedMs, 3 * 60000); // what the inbox shows goes on where it stopped
        walker.minutes(4);
        file = reset.recordReset(file.request.id, file.request.revision, desk.office().now(), {});
        QCOMPARE(file.workedMs(Stage::Reset, 1, desk.office().now()), 7 * 60000);
    }

    void auditorReadsOnly_data() { TestDesk::backends(); }
    void auditorReadsOnly()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        const CaseFile file = walker.takenIn();
        desk.enterAs(Role::Auditor, u"auditor"_s);
        QVERIFY(workflow::allowed(file, desk.office().who()).isEmpty());
        QVERIFY_THROWS_EXCEPTION(
            Error, RequestDesk(desk.office()).withdraw(file.request.id, file.request.revision, u"coba"_s));
        QVERIFY_THROWS_EXCEPTION(Error, walker.takenIn());
    }
};

QTEST_MAIN(tst_LetterDesk)
#include "tst_letterdesk.moc"

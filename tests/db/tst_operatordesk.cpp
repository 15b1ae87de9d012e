// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/auditstore.h"
#include "db/operatorstore.h"
#include "desk/auditdesk.h"
#include "desk/operatordesk.h"
#include "desk/registerdesk.h"
#include "support/walker.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Logins, their slowing down, the register's versions and imports, and what a foreign database is told.
class tst_OperatorDesk : public QObject
{
    Q_OBJECT
    static void fail(OperatorDesk &desk, const QString &name)
    {
        QVERIFY_THROWS_EXCEPTION(Error, desk.finish(desk.begin(name), false, u"meja"_s));
    }
private Q_SLOTS:
    void wrongTriesAreSlowedOverARestart_data() { TestDesk::backends(); }
    void wrongTriesAreSlowedOverARestart()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        {
            OperatorDesk operators(desk.office());
            for (int i = 0; i < 5; ++i)
                fail(operators, u"siti"_s);
            QCOMPARE(operators.waitSeconds(u"siti"_s), 30);
            QVERIFY_THROWS_EXCEPTION(Error, operators.begin(u"siti"_s));
            QCOMPARE(operators.waitSeconds(u"lain"_s), 0); // others stay able to log in
        }
        desk.reopen();
        OperatorDesk operators(desk.office());
        QVERIFY_THROWS_EXCEPTION(Error, operators.begin(u"siti"_s));
        desk.clock().set(desk.office().now().addSecs(-3600)); // a clock set back does not shorten the wait
        QVERIFY_THROWS_EXCEPTION(Error, operators.begin(u"siti"_s));
        desk.clock().advance(31);
        QVERIFY(isSet(operators.finish(operators.begin(u"siti"_s), true, u"meja"_s).id));
        QCOMPARE(operators.waitSeconds(u"siti"_s), 0);
    }

    void twoDesksChangeAnOperatorOneAfterTheOther_data() { TestDesk::backends(); }
    void twoDesksChangeAnOperatorOneAfterTheOther()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        OperatorDesk operators(desk.office());
        const Operator seen = operators.operators().first();
        Operator first = seen;
        first.fullName = u"Siti Rumakat"_s;
        QCOMPARE(operators.save(first).revision, seen.revision + 1);
        const AuditAnchor before = AuditStore(desk.db()).head();
        Operator second = seen; // as it was before the first
        second.fullName = u"Siti Kelilauw"_s;
        for (const std::function<void()> &change : std::initializer_list<std::function<void()>> {
                 [&] { operators.save(second); }, [&] { operators.setPassword(seen.id, seen.revision, "hash"); } }) {
            try {
                change();
                QFAIL("the second desk wrote over the first");
            } catch (const Error &error) {
                QCOMPARE(error.kind(), Error::Kind::Conflict);
            }
        }
        QCOMPARE(operators.operators().first().fullName, u"Siti Rumakat"_s);
        QCOMPARE(AuditStore(desk.db()).head(), before);
    }

    void aSessionEndsOnce_data() { TestDesk::backends(); }
    void aSessionEndsOnce()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        OperatorStore store(desk.db());
        const SessionId session = store.startSession(desk.office().who().id, u"meja"_s, TestDesk::start());
        const QDateTime end = TestDesk::start().addSecs(60);
        store.endSession(session, end);
        store.endSession(session, end.addSecs(3600)); // another desk that thinks it dead
        Query q(desk.db(), u"SELECT ended_at FROM session WHERE id = :id"_s);
        QVERIFY(q.bind(u":id"_s, raw(session)).runOne());
        QCOMPARE(q.time(0), end);
    }

    void unknownAndDisabledAreRefusedAlike_data() { TestDesk::backends(); }
    void unknownAndDisabledAreRefusedAlike()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        const Operator second = desk.enterAs(Role::Officer, u"dua"_s);
        desk.enterAs(Role::Officer, u"siti"_s);
        OperatorDesk operators(desk.office());
        operators.disable(second.id, second.revision);
        QVERIFY_THROWS_EXCEPTION(Error, operators.finish(operators.begin(u"dua"_s), true, u"meja"_s));
        QVERIFY_THROWS_EXCEPTION(Error, operators.finish(operators.begin(u"tidakada"_s), true, u"meja"_s));
        QVERIFY(operators.begin(u"tidakada"_s).hash.isEmpty()); // the decoy is hashed then
    }

    void importIsAllOrNothingAndCanBeUndone_data() { TestDesk::backends(); }
    void importIsAllOrNothingAndCanBeUndone()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        RegisterDesk reg(desk.office());
        const QStringList header { u"Nama"_s, u"NIP"_s, u"User ID"_s, u"No HP"_s };
        const QStringList good { u"Fatima Rumbouw, S.Sos."_s, u"198703152011012003"_s, u"FRUMBOUW"_s,
                                 u"081234567890"_s };
        const QStringList bad { u"Yohana Sapulette"_s, u"19870315201101200"_s, u"YSAPULETTE"_s, u"081234567891"_s };
        const ImportPlan refusedPlan = reg.plan({ header, good, bad });
        QCOMPARE(refusedPlan.refused.size(), 1);
        QCOMPARE(refusedPlan.refused.first().row, 3);
        QVERIFY_THROWS_EXCEPTION(Error, reg.import(refusedPlan, u"a.csv"_s, {}));
        QVERIFY(!reg.byUserId(u"FRUMBOUW"_s));
        const ImportPlan plan = reg.plan({ header, good });
        const ImportBatch batch = reg.import(plan, u"a.csv"_s, {});
        QCOMPARE(batch.added, 1);
        const auto account = reg.byUserId(u"frumbouw"_s);
        QVERIFY(account.has_value());
        QCOMPARE(account->data.phone, u"+6281234567890"_s);
        QVERIFY_THROWS_EXCEPTION(Error, reg.import(plan, u"a.csv"_s, {})); // the register moved on since the preview
        desk.clock().advance(60);
        reg.undoImport(batch.id);
        QVERIFY(!reg.byUserId(u"FRUMBOUW"_s)->data.active);
        QVERIFY_THROWS_EXCEPTION(Error, reg.undoImport(batch.id));
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }

    void versionsTellWhatItWasThen_data() { TestDesk::backends(); }
    void versionsTellWhatItWasThen()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        RegisterDesk reg(desk.office());
        const Account account = Walker(desk).account();
        const QDateTime then = desk.office().now();
        desk.clock().advance(86400);
        AccountData now = account.data;
        now.phone = u"081311112222"_s;
        QVERIFY_THROWS_EXCEPTION(Error, reg.save(account.id, account.revision, now, u" "_s)); // why?
        reg.save(account.id, account.revision, now, u"surat 15/2026"_s);
        QVERIFY_THROWS_EXCEPTION(Error, reg.save(account.id, account.revision, now, u"surat 16/2026"_s)); // conflict
        QCOMPARE(reg.asOf(account.id, then)->phone, u"+6281390276611"_s);
        QCOMPARE(reg.read(account.id).account.data.phone, u"+6281311112222"_s);
        QCOMPARE(reg.read(account.id).versions.size(), 2);
    }

    void lookUpForgivesTitlesAndATypo_data() { TestDesk::backends(); }
    void lookUpForgivesTitlesAndATypo()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker(desk).account();
        IntakeDesk intake(desk.office());
        for (const QString &typed : { u"rasyid"_s, u"Drs. Rasyid"_s, u"kelilaw"_s, u"lilau"_s, u"19850412"_s,
                                      u"RKELI"_s, u"pokja pemilihan 3"_s })
            QVERIFY2(intake.lookUp(typed, 5).size() == 1, qPrintable(typed));
        QVERIFY(intake.lookUp(u"tuharea"_s, 5).isEmpty());
    }

    void draftSurvivesTheProgram_data() { TestDesk::backends(); }
    void draftSurvivesTheProgram()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        IntakeForm form = walker.form(RequestKind::Reset | RequestKind::Change);
        form.draft = IntakeDesk(desk.office()).keepDraft(form);
        form.reasonText = u"surel lama tidak aktif"_s;
        IntakeDesk(desk.office()).keepDraft(form);
        desk.reopen();
        desk.enterAs(Role::Officer, u"siti"_s);
        IntakeDesk intake(desk.office());
        const auto drafts = intake.drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().form.reasonText, form.reasonText);
        QCOMPARE(drafts.first().form.papers.size(), 2);
        const CaseFile file = intake.takeIn(drafts.first().form);
        QCOMPARE(file.papers.size(), 2);
        QVERIFY(intake.drafts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_OperatorDesk)
#include "tst_operatordesk.moc"

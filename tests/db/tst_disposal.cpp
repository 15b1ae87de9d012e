// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/disposalstore.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "support/casewalk.h"
#include "support/disposaloffice.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString number = u"BA/7/2032"_s; // archivewalk's minutes
} // namespace

/// The way of a list of files out of the unit: to the archive unit, or to their end.
class TestDisposal final : public QObject, private DisposalOffice
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"loket.db=false"_s); }
    void cleanup() { m_desk.reset(); }

    void onlyWhatIsOver_data() { TestDesk::backends(); }
    void onlyWhatIsOver()
    {
        beginFetched();
        const CaseFile file = archivewalk::filed(*m_desk);
        const CaseFile other = archivewalk::filed(*m_desk);
        casewalk::takenIn(*m_desk);
        DisposalDesk disposal(office());
        QVERIFY(disposal.candidates().isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ file.request.id }, {}));
        archivewalk::yearsLater(*m_desk);
        QCOMPARE(disposal.candidates().size(), 2);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({}, {}));
        Loan loan;
        loan.request = other.request.id;
        loan.borrower = loan.purpose = u"Inspektorat"_s;
        loan.due = office().today();
        ShelfDesk(office()).lend(loan);
        QCOMPARE(disposal.candidates().size(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ other.request.id }, {}));
        const Disposal list = archivewalk::proposed(*m_desk, { file.request.id });
        QVERIFY(disposal.candidates().isEmpty()); // on a list already
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ file.request.id }, {}));
        QVERIFY(!list.items.first().title.contains(file.request.applicant.name)); // it outlives the file
        disposal.withdraw(list.id, list.revision, u"salah pilih"_s);
        QCOMPARE(disposal.candidates().size(), 1);
        archivewalk::schedule(*m_desk, Fate::Permanent);
        QVERIFY(disposal.candidates().isEmpty());
        QVERIFY(isSound());
    }

    void everyStepInItsTurn_data() { TestDesk::backends(); }
    void everyStepInItsTurn()
    {
        beginFetched();
        archivewalk::schedule(*m_desk, Fate::Destroy, 8); // ten years in all: ANRI is asked too
        const CaseFile file = archivewalk::filed(*m_desk);
        const CaseFile second = archivewalk::filed(*m_desk);
        casewalk::takenIn(*m_desk);
        archivewalk::yearsLater(*m_desk, 11);
        const QDate today = office().today();
        DisposalDesk disposal(office());
        Disposal list = archivewalk::proposed(*m_desk, { file.request.id, second.request.id });
        QCOMPARE(disposal.needed(list).size(), 4);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, today, {})); // archivist
        m_desk->enterAs(Role::Head, u"kepala"_s);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"-"_s, today, {})); // no number
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, today.addDays(1), {}));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, today.addDays(-1), {}));
        const int before = list.revision;
        list = disposal.approve(list.id, list.revision, u"1/PBJ"_s, today, {});
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, before, u"1/PBJ"_s, today, {})); // another desk
        for (const DisposalStep step : { DisposalStep::Panel, DisposalStep::Regent, DisposalStep::National }) {
            QCOMPARE(disposal.next(list), step);
            QCOMPARE(list.state, DisposalState::Proposed);
            QVERIFY_THROWS_EXCEPTION(Error, disposal.minute(list.id, list.revision, number, today, {}));
            list = disposal.approve(list.id, list.revision, u"045/%1"_s.arg(int(step)), today, {});
        }
        QCOMPARE(list.state, DisposalState::Approved);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"9"_s, today, {}));
        DisposalMinutes minutes;
        minutes.place = u"Bula"_s;
        minutes.method = u"dicacah"_s;
        minutes.witnesses = { { u"La Ode Rahman"_s, {} }, { u" "_s, {} } };
        QVERIFY_THROWS_EXCEPTION(Error, disposal.minute(list.id, list.revision, number, today, minutes));
        minutes.witnesses[1].name = u"Siti Rumakat"_s;
        list = disposal.takeOut(list.id, list.revision, list.items.last().id, u"masih dipakai"_s);
        archivewalk::enterAdministrator(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number)); // no minutes yet
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s);
        list = disposal.minute(list.id, list.revision, number, today, minutes);
        QCOMPARE(DisposalMinutes::fromJson(list.approval(DisposalStep::Minutes)->body.toUtf8()).witnesses.size(), 2);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.takeOut(list.id, list.revision, list.items.first().id, u"telat"_s));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number)); // no administrator
        archivewalk::enterAdministrator(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, u"BA/8/2032"_s));
        list = disposal.purge(list.id, list.revision, number);
        QCOMPARE(list.state, DisposalState::Purged);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.withdraw(list.id, list.revision, u"terlambat"_s));
        QCOMPARE(disposal.tombstones().size(), 1); // what was taken off stays
        QVERIFY(ShelfDesk(office()).fact(second.request.id));
        QVERIFY(isSound());
    }

    void nobodyApprovesTheirOwn_data() { TestDesk::backends(); }
    void nobodyApprovesTheirOwn()
    {
        beginFetched();
        const CaseFile file = archivewalk::filed(*m_desk);
        archivewalk::yearsLater(*m_desk);
        m_desk->enterAs(Role::Head, u"kepala"_s);
        DisposalDesk disposal(office());
        const Disposal list = disposal.propose({ file.request.id }, {});
        QVERIFY(disposal.refusalOfNext(list));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.approve(list.id, list.revision, u"1/PBJ"_s, office().today(), {}));
        m_desk->enterAs(Role::Head, u"plt"_s);
        disposal.approve(list.id, list.revision, u"1/PBJ"_s, office().today(), {});
    }

    void aHoldStopsItAtTheLastMoment_data() { TestDesk::backends(); }
    void aHoldStopsItAtTheLastMoment()
    {
        beginFetched();
        const QList<RequestId> files { archivewalk::filed(*m_desk).request.id, archivewalk::filed(*m_desk).request.id };
        archivewalk::yearsLater(*m_desk);
        const Disposal list = archivewalk::minuted(*m_desk, files);
        Hold hold;
        hold.request = list.items.last().request;
        hold.reason = u"gugatan"_s;
        hold.authority = u"Surat PN Dataran Hunimoa"_s;
        ShelfDesk(office()).hold(hold);
        archivewalk::enterAdministrator(*m_desk);
        DisposalDesk disposal(office());
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number));
        // All or none: the first of the list is still there.
        QVERIFY(ShelfDesk(office()).fact(list.items.first().request));
        QVERIFY(disposal.tombstones().isEmpty());
        QVERIFY(isSound());
    }

    void inactiveFilesAreHandedOver_data() { TestDesk::backends(); }
    void inactiveFilesAreHandedOver()
    {
        beginFetched(); // active for 2 years, inactive for 3
        const CaseFile paper = archivewalk::filed(*m_desk);
        const CaseFile electronic = archivewalk::filed(*m_desk, {});
        const CaseFile kept = archivewalk::filed(*m_desk, archivewalk::place(u"15"_s, u"1"_s));
        DisposalDesk disposal(office());
        QVERIFY(disposal.candidates(DisposalKind::Transfer).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error,
                                 disposal.propose({ paper.request.id }, {}, DisposalKind::Transfer)); // still active
        archivewalk::yearsLater(*m_desk, 3);
        QCOMPARE(disposal.candidates(DisposalKind::Transfer).size(), 3);
        QVERIFY(disposal.candidates(DisposalKind::Destruction).isEmpty());
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s, u"Wa Ode Nur"_s);
        Disposal list =
            disposal.propose({ paper.request.id, electronic.request.id, kept.request.id }, {}, DisposalKind::Transfer);
        QVERIFY(list.isTransfer());
        QVERIFY(disposal.candidates(DisposalKind::Transfer).isEmpty()); // on a list
        QCOMPARE(disposal.needed(list), QList<DisposalStep> { DisposalStep::Head });
        list = disposal.takeOut(list.id, list.revision, list.items.last().id, u"masih dipakai"_s);
        const QDate today = office().today();
        DisposalMinutes minutes { u"Bula"_s, u"Unit Kearsipan Setda"_s, { { u"La Ode Rahman"_s, u"Arsiparis"_s } } };
        QVERIFY_THROWS_EXCEPTION(Error, disposal.minute(list.id, list.revision, number, today, minutes)); // no approval
        QVERIFY_THROWS_EXCEPTION(Error, disposal.handOver(list.id, list.revision)); // no minutes
        m_desk->enterAs(Role::Head, u"kepala"_s, u"Kepala Bagian"_s);
        list = disposal.approve(list.id, list.revision, u"000.5/1/PBJ"_s, today, {});
        QCOMPARE(list.state, DisposalState::Approved);
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s);
        for (const DisposalMinutes &lacking :
             { DisposalMinutes { u"Bula"_s, {}, minutes.witnesses }, DisposalMinutes { u"Bula"_s, minutes.method, {} },
               DisposalMinutes { {}, minutes.method, minutes.witnesses } })
            QVERIFY_THROWS_EXCEPTION(Error, disposal.minute(list.id, list.revision, number, today, lacking));
        list = disposal.minute(list.id, list.revision, number, today, minutes);
        QCOMPARE(list.state, DisposalState::Minuted);
        archivewalk::enterAdministrator(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.purge(list.id, list.revision, number)); // it destroys nothing
        m_desk->enterAs(Role::Officer, u"petugas"_s);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.handOver(list.id, list.revision));
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s);
        list = disposal.handOver(list.id, list.revision);
        QCOMPARE(list.state, DisposalState::Transferred);
        QVERIFY(list.endedAt.isValid() && !list.needsCleaning());
        // The papers lie in the receiving archive, in their box and folder; the rest is where it was.
        const ShelfDesk shelves(office());
        const ShelfPlace there { u"Unit Kearsipan Setda"_s, {}, u"14"_s, u"3"_s };
        QCOMPARE(shelves.fact(paper.request.id)->place(), there);
        QVERIFY(shelves.fact(electronic.request.id)->entry.electronicOnly);
        QCOMPARE(shelves.fact(kept.request.id)->place(), archivewalk::place(u"15"_s, u"1"_s));
        const QList<PlaceRecord> places = shelves.places();
        QVERIFY(std::any_of(places.begin(), places.end(), [&](const PlaceRecord &p) { return p.place == there; }));
        QCOMPARE(AuditDesk(office()).story(paper.request.id).last().detail.section(u" → "_s, 1), there.text());
        // Once: what was handed over is proposed no more, what was taken off is.
        QCOMPARE(disposal.candidates(DisposalKind::Transfer).size(), 1);
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ paper.request.id }, {}, DisposalKind::Transfer));
        QVERIFY_THROWS_EXCEPTION(Error, disposal.withdraw(list.id, list.revision, u"terlambat"_s));
        QVERIFY(isSound());
        // And at the end of its years it can be destroyed like any other.
        archivewalk::yearsLater(*m_desk, 3);
        QCOMPARE(disposal.candidates(DisposalKind::Destruction).size(), 3);
        QVERIFY(disposal.candidates(DisposalKind::Transfer).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error,
                                 disposal.propose({ kept.request.id }, {}, DisposalKind::Transfer)); // its time is over
    }

    void aListOfTransferDestroysNothing()
    {
        begin();
        const RequestId file = archivewalk::filed(*m_desk).request.id;
        archivewalk::yearsLater(*m_desk, 3);
        const Disposal list = archivewalk::transferMinuted(*m_desk, { file });
        archivewalk::yearsLater(*m_desk, 3); // its time is over meanwhile
        archivewalk::enterAdministrator(*m_desk);
        const QString minutes = list.approval(DisposalStep::Minutes)->document;
        QVERIFY_THROWS_EXCEPTION(Error, DisposalDesk(office()).purge(list.id, list.revision, minutes));
        QVERIFY(ShelfDesk(office()).fact(file));
    }

    void whatIsLentIsNotHandedOver()
    {
        begin();
        const CaseFile file = archivewalk::filed(*m_desk);
        archivewalk::yearsLater(*m_desk, 3);
        Disposal list = archivewalk::transferMinuted(*m_desk, { file.request.id });
        Loan loan;
        loan.request = file.request.id;
        loan.borrower = loan.purpose = u"Inspektorat"_s;
        loan.due = office().today();
        ShelfDesk shelves(office());
        const qint64 lent = shelves.lend(loan).id;
        DisposalDesk disposal(office());
        QVERIFY_THROWS_EXCEPTION(Error, disposal.handOver(list.id, list.revision));
        QCOMPARE(shelves.fact(file.request.id)->place(), archivewalk::place());
        shelves.giveBack(lent, {});
        list = disposal.handOver(list.id, list.revision);
        QCOMPARE(list.state, DisposalState::Transferred);
        QVERIFY(isSound());
    }
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv); // letters are drawn
    TestDisposal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disposal.moc"

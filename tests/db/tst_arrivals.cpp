// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/auditstore.h"
#include "db/contentstore.h"
#include "desk/arrivaldesk.h"
#include "desk/auditdesk.h"
#include "desk/intakedesk.h"
#include "desk/requestdesk.h"
#include "secrets/contenthash.h"
#include "support/casewalk.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
NewPaper file(const QByteArray &text, const QString &name = u"pindai.pdf"_s)
{
    NewPaper paper = Walker::paper(PaperKind::Other, "%PDF-1.4 " + text);
    paper.fileName = name;
    paper.pages = 2;
    return paper;
}

QString hashOf(const NewPaper &paper)
{
    return QString::fromLatin1(sha256(paper.bytes));
}

/// A paper made of that file's pages.
NewPaper madeOf(const NewPaper &came)
{
    NewPaper paper = file("dari " + came.bytes, u"Berkas lain.pdf"_s);
    paper.madeOf = { hashOf(came) };
    return paper;
}

IntakeForm formWith(const NewPaper &paper)
{
    IntakeForm form;
    form.applicant = casewalk::applicant();
    form.kinds = RequestKind::Reset;
    form.letterNumber = u"027/15/2026"_s;
    form.letterDate = QDate(2026, 2, 27);
    form.papers = { paper };
    return form;
}

/// A file as an earlier version of Loket kept it: without a word in the trail.
void slipIn(TestDesk &desk, const QByteArray &bytes)
{
    const QString sha = QString::fromLatin1(sha256(bytes));
    ContentStore(desk.db()).put(sha, bytes);
    Query(desk.db(),
          u"INSERT INTO arrival (sha256, file_name, media_type, pages, digitally_signed, way, taken_at, operator_id, "
          "settlement) VALUES (:sha, 'lama.pdf', 'application/pdf', 1, 0, 1, 7, 1, 0)"_s)
        .bind(u":sha"_s, sha)
        .run();
}

QList<AuditEvent> eventsOf(TestDesk &desk, qint64 arrival)
{
    QList<AuditEvent> events;
    for (const AuditEntry &entry : AuditStore(desk.db()).of(AuditSubject::Arrival, arrival))
        events << entry.event;
    return events;
}

bool isWhole(TestDesk &desk)
{
    return AuditDesk(desk.office()).verify({}).ok();
}
} // namespace

/// A file that came is kept once, waits until it is put somewhere, and is not lost to those who tidy up; the trail
/// tells each step of it.
class TestArrivals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptOnce_data() { TestDesk::backends(); }
    void keptOnce();
    void eachStepHasItsEntry_data() { TestDesk::backends(); }
    void eachStepHasItsEntry();
    void leavesOnlyWithAReason_data() { TestDesk::backends(); }
    void leavesOnlyWithAReason();
    void followsItsPapers_data() { TestDesk::backends(); }
    void followsItsPapers();
    void waitsAgainWhenAFormIsGivenUp_data() { TestDesk::backends(); }
    void waitsAgainWhenAFormIsGivenUp();
    void olderOnesAreNotedOnce_data() { TestDesk::backends(); }
    void olderOnesAreNotedOnce();
};

void TestArrivals::keptOnce()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    ArrivalDesk arrivals(desk.office());
    NewPaper paper = file("satu");
    QVERIFY(arrivals.take(paper, ArrivalWay::Folder));
    paper.fileName = u"lagi.pdf"_s;
    QVERIFY(!arrivals.take(paper, ArrivalWay::Stick)); // told apart by what it holds alone
    QCOMPARE(arrivals.waiting().size(), 1);
    const Arrival kept = arrivals.waiting().first();
    QCOMPARE(kept.fileName, u"pindai.pdf"_s);
    QCOMPARE(kept.pages, 2);
    QCOMPARE(kept.takenAt, desk.clock().now());
    QVERIFY(arrivals.knows(kept.sha256) && !arrivals.knows(u"00"_s));
    QCOMPARE(arrivals.bytes(kept.sha256), paper.bytes);
    ContentStore(desk.db()).dropUnused({ kept.sha256 });
    QVERIFY(ContentStore(desk.db()).has(kept.sha256));
    arrivals.settle({ kept.sha256 }, Settlement::Laid);
    QVERIFY(arrivals.waiting().isEmpty());
    QCOMPARE(arrivals.settled(5).first().settlement, Settlement::Laid);
    arrivals.putBack({ kept.sha256 });
    QCOMPARE(arrivals.waiting().size(), 1);
    // Filed as it came: it waits no longer, and says where it lies.
    const CaseFile filed = IntakeDesk(desk.office()).takeIn(formWith(ArrivalDesk::paperOf(kept)));
    QVERIFY(arrivals.waiting().isEmpty());
    QCOMPARE(arrivals.settled(5).first().settlement, Settlement::Filed);
    QCOMPARE(arrivals.settled(5).first().request, filed.request.id);
    QVERIFY(AuditStore(desk.db()).missingContents().isEmpty());
    // What is filed stays filed, whoever puts it aside or back.
    arrivals.settle({ kept.sha256 }, Settlement::SetAside);
    arrivals.putBack({ kept.sha256 });
    QCOMPARE(arrivals.settled(5).first().settlement, Settlement::Filed);
    QVERIFY(isWhole(desk));
    desk.office().leave();
    QVERIFY_THROWS_EXCEPTION(Error, arrivals.take(file("dua"), ArrivalWay::Folder)); // by nobody
    QVERIFY(!arrivals.knows(hashOf(file("dua"))));
}

void TestArrivals::eachStepHasItsEntry()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    ArrivalDesk arrivals(desk.office());
    const NewPaper paper = file("satu", u"surat Fatimah.pdf"_s);
    arrivals.take(paper, ArrivalWay::Folder);
    arrivals.take(paper, ArrivalWay::Folder); // nothing happens, nothing is told
    const qint64 id = arrivals.waiting().first().id;
    arrivals.settle({ hashOf(paper) }, Settlement::Laid);
    arrivals.settle({ hashOf(paper) }, Settlement::Laid);
    arrivals.putBack({ hashOf(paper) });
    arrivals.settle({ hashOf(paper), u"00"_s }, Settlement::SetAside);
    QCOMPARE(eventsOf(desk, id),
             QList({ AuditEvent::ArrivalTaken, AuditEvent::ArrivalLaid, AuditEvent::ArrivalPutBack,
                     AuditEvent::ArrivalSetAside }));
    const AuditEntry first = AuditStore(desk.db()).of(AuditSubject::Arrival, id).first();
    QCOMPARE(first.text, u"surat Fatimah.pdf"_s);
    QCOMPARE(first.by, desk.office().who().id);
    QSet<QString> sentences;
    for (int event = int(AuditEvent::ArrivalTaken); event <= int(AuditEvent::ArrivalNoted); ++event) {
        AuditEntry entry;
        entry.event = AuditEvent(event);
        sentences << AuditDesk::sentence(entry);
    }
    QCOMPARE(sentences.size(), 7); // each its own
    QVERIFY(isWhole(desk));
    desk.db().exec(u"UPDATE arrival SET settlement = 0, settled_at = NULL"_s);
    QVERIFY(AuditStore(desk.db()).check().damage.contains(u"arrival %1: changed outside of Loket"_s.arg(id)));
}

void TestArrivals::leavesOnlyWithAReason()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    ArrivalDesk arrivals(desk.office());
    const NewPaper paper = file("satu");
    arrivals.take(paper, ArrivalWay::Mail);
    const qint64 id = arrivals.waiting().first().id;
    QVERIFY_THROWS_EXCEPTION(Error, arrivals.remove(hashOf(paper), u"salah kirim"_s)); // it waits
    arrivals.settle({ hashOf(paper) }, Settlement::SetAside);
    QVERIFY_THROWS_EXCEPTION(Error, arrivals.remove(hashOf(paper), u" - "_s));
    QVERIFY(ContentStore(desk.db()).has(hashOf(paper)));
    arrivals.remove(hashOf(paper), u"salah  kirim"_s);
    QVERIFY(arrivals.waiting().isEmpty() && arrivals.settled(5).isEmpty());
    QVERIFY(!ContentStore(desk.db()).has(hashOf(paper)));
    const AuditEntry last = AuditStore(desk.db()).of(AuditSubject::Arrival, id).last();
    QCOMPARE(last.event, AuditEvent::ArrivalRemoved);
    QCOMPARE(last.text, u"pindai.pdf: salah kirim"_s);
    QVERIFY_THROWS_EXCEPTION(Error, arrivals.remove(hashOf(paper), u"salah kirim"_s));
    QVERIFY(isWhole(desk));
    QVERIFY(arrivals.take(paper, ArrivalWay::Mail)); // it may come again
    // What a request has, nobody takes away.
    const NewPaper filed = file("dua");
    arrivals.take(filed, ArrivalWay::Folder);
    arrivals.settle({ hashOf(filed) }, Settlement::SetAside);
    IntakeDesk(desk.office()).takeIn(formWith(filed));
    QVERIFY_THROWS_EXCEPTION(Error, arrivals.remove(hashOf(filed), u"salah kirim"_s));
    QVERIFY(isWhole(desk));
}

/// Its pages were changed before they were filed: it says with which request they lie.
void TestArrivals::followsItsPapers()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    ArrivalDesk arrivals(desk.office());
    const NewPaper stack = file("tumpukan");
    arrivals.take(stack, ArrivalWay::Folder);
    const qint64 id = arrivals.waiting().first().id;
    arrivals.settle({ hashOf(stack) }, Settlement::Laid);
    const NewPaper part = madeOf(stack);
    const CaseFile one = IntakeDesk(desk.office()).takeIn(formWith(part));
    QCOMPARE(arrivals.settled(5).first().settlement, Settlement::Filed);
    QCOMPARE(arrivals.settled(5).first().request, one.request.id);
    QCOMPARE(
        eventsOf(desk, id),
        QList({ AuditEvent::ArrivalTaken, AuditEvent::ArrivalLaid, AuditEvent::Changed, AuditEvent::ArrivalFiled }));
    QVERIFY(isWhole(desk));
    // The filing did not come through: the file has not moved either.
    const NewPaper other = file("lain");
    arrivals.take(other, ArrivalWay::Folder);
    RequestDesk requests(desk.office());
    NewPaper empty = madeOf(other);
    empty.bytes.clear();
    QVERIFY_THROWS_EXCEPTION(Error, requests.addPapers(one.request.id, one.request.revision, { madeOf(other), empty }));
    QCOMPARE(arrivals.waiting().size(), 1);
    QVERIFY(isWhole(desk));
}

void TestArrivals::waitsAgainWhenAFormIsGivenUp()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    ArrivalDesk arrivals(desk.office());
    IntakeDesk intake(desk.office());
    const NewPaper stack = file("tumpukan");
    arrivals.take(stack, ArrivalWay::Folder);
    arrivals.settle({ hashOf(stack) }, Settlement::Laid);
    IntakeForm form = formWith(madeOf(stack));
    form.draft = intake.keepDraft(form);
    QCOMPARE(intake.drafts().first().form.papers.first().madeOf, QStringList { hashOf(stack) });
    QVERIFY(arrivals.waiting().isEmpty());
    QCOMPARE(arrivals.settled(5).first().settlement, Settlement::Laid);
    IntakeForm without = form;
    without.papers.clear();
    intake.keepDraft(without);
    QCOMPARE(arrivals.waiting().size(), 1); // taken out of the form
    intake.keepDraft(form);
    QVERIFY(arrivals.waiting().isEmpty());
    intake.dropDraft(form.draft);
    QCOMPARE(arrivals.waiting().size(), 1);
    QVERIFY(isWhole(desk));
    // On the table once more: it does not wait beside itself.
    arrivals.settle({ hashOf(stack) }, Settlement::Laid);
    QVERIFY(arrivals.waiting().isEmpty());
    // And by a draft that is gone on with in the end.
    form.draft = {};
    form.draft = intake.keepDraft(form);
    const CaseFile filed = intake.takeIn(intake.drafts().first().form);
    QCOMPARE(arrivals.settled(5).first().settlement, Settlement::Filed);
    QCOMPARE(arrivals.settled(5).first().request, filed.request.id);
    QVERIFY(isWhole(desk));
}

/// Files from before the trail told of them are told with the first that is; one that comes without a word later was
/// slipped in.
void TestArrivals::olderOnesAreNotedOnce()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    slipIn(desk, "%PDF-1.4 lama");
    QVERIFY(isWhole(desk));
    ArrivalDesk arrivals(desk.office());
    const qint64 old = arrivals.waiting().first().id;
    arrivals.take(file("baru"), ArrivalWay::Folder);
    QCOMPARE(eventsOf(desk, old), QList { AuditEvent::ArrivalNoted });
    QVERIFY(isWhole(desk));
    arrivals.settle({ arrivals.waiting().first().sha256 }, Settlement::SetAside);
    QCOMPARE(eventsOf(desk, old), QList({ AuditEvent::ArrivalNoted, AuditEvent::ArrivalSetAside }));
    slipIn(desk, "%PDF-1.4 selipan");
    const qint64 slipped = arrivals.waiting().last().id;
    QVERIFY(AuditStore(desk.db()).check().damage.contains(u"arrival %1: has no entry in the trail"_s.arg(slipped)));
}

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"

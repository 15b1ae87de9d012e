// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/readpaper.h"
#include "db/auditstore.h"
#include "db/contentstore.h"
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/lookdesk.h"
#include "desk/readingdesk.h"
#include "desk/requestdesk.h"
#include "support/casewalk.h"
#include "support/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What was read of filed papers: kept, found, never in the officer's way.
class TestReadings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptAndFound_data() { TestDesk::backends(); }
    void keptAndFound();
    void readOnlyOnce_data() { TestDesk::backends(); }
    void readOnlyOnce();
    void specimensOfTheSamePerson_data() { TestDesk::backends(); }
    void specimensOfTheSamePerson();
    void roundTrip();
    void likePagesAreFound_data() { TestDesk::backends(); }
    void likePagesAreFound();
};

namespace
{
ReadPaper sample(const QString &text)
{
    ReadPaper paper;
    PageWords page;
    page.millimetres = QSizeF(210, 297);
    page.recognised = true;
    page.skew = 0.7;
    int x = 20;
    for (const QString &word : text.split(u' ')) {
        page.words.append({ word, QRectF(x, 40, 12, 4), 91, 1 });
        x += 15;
    }
    page.looks.append({ QRectF(20, 40, 30, 4), u"027/15"_s, 95 });
    paper.pages = { page };
    paper.fields.kind = PaperKind::RequestLetter;
    paper.fields.values.insert(PaperField::Nip, { u"199003032015042033"_s, true, 1, QRectF(50, 80, 40, 4) });
    paper.fields.members = { { u"Fatima Rumbouw, S.Sos."_s, u"199003032015042033"_s, u"Ketua"_s } };
    paper.fields.signature = FieldValue { {}, false, 1, QRectF(110, 200, 60, 28) };
    return paper;
}

PaperId letterOf(const CaseFile &file)
{
    for (const Paper &paper : file.papers) {
        if (paper.kind == PaperKind::RequestLetter)
            return paper.id;
    }
    return {};
}
} // namespace

void TestReadings::keptAndFound()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    const CaseFile file = casewalk::takenIn(desk);
    ReadingDesk readings(desk.office());
    const auto waiting = readings.unread({}, 10);
    QCOMPARE(waiting.size(), file.papers.size());
    InboxDesk inbox(desk.office());
    QVERIFY(inbox.search(u"kelapamuda"_s, 5).isEmpty());
    const PaperId paper = letterOf(file);
    const QByteArray pdf = "%PDF-1.4 searchable";
    readings.file(paper, sample(u"pohon kelapamuda di tepi pantai"_s), pdf);
    const auto found = inbox.search(u"kelapamuda"_s, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, file.request.id);
    QCOMPARE(found.first().revision, file.request.revision); // who has it open is not disturbed
    QCOMPARE(readings.searchable(paper), pdf);
    QCOMPARE(RequestDesk(desk.office()).bytes(file.paper(paper)->sha256).isEmpty(), false); // as it came, still there
    const auto read = readings.of(paper);
    QVERIFY(read);
    QCOMPARE(read->fields.values.value(PaperField::Nip).value, u"199003032015042033"_s);
    QCOMPARE(readings.unread({}, 10).size(), file.papers.size() - 1);
    const AuditFindings findings = AuditStore(desk.db()).check();
    QVERIFY2(findings.chainOk && findings.damage.isEmpty(), qPrintable(findings.damage.join(u"; "_s)));
    // a reading that was exchanged by hand, or is gone, is told
    desk.db().exec(u"UPDATE paper SET reading = searchable WHERE reading IS NOT NULL"_s);
    QVERIFY(!AuditStore(desk.db()).check().damage.isEmpty());
    desk.db().exec(u"UPDATE paper SET searchable = 'gone' WHERE searchable IS NOT NULL"_s);
    QCOMPARE(AuditStore(desk.db()).missingContents(), QStringList { u"gone"_s });
}

void TestReadings::readOnlyOnce()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    const CaseFile file = casewalk::takenIn(desk);
    ReadingDesk readings(desk.office());
    const PaperId paper = letterOf(file);
    readings.file(paper, sample(u"pertama"_s), {});
    readings.file(paper, sample(u"kedua"_s), {}); // another desk was slower
    QVERIFY(readings.of(paper)->text().contains(u"pertama"_s));
    QVERIFY_THROWS_EXCEPTION(Error, (void)readings.searchable(paper));
    readings.file(PaperId(999'999), sample(u"hilang"_s), {}); // a paper that is gone is no fault
}

void TestReadings::specimensOfTheSamePerson()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    ReadingDesk readings(desk.office());
    const CaseFile first = casewalk::takenIn(desk);
    desk.clock().advance(86400);
    const CaseFile second = casewalk::takenIn(desk);
    readings.file(letterOf(first), sample(u"surat lama"_s), {});
    readings.file(letterOf(second), sample(u"surat baru"_s), {});
    const auto specimens = readings.specimens(second.request, 5);
    QCOMPARE(specimens.size(), 1); // its own is not among the earlier ones
    QCOMPARE(specimens.first().request, first.request.id);
    QCOMPARE(specimens.first().box, QRectF(110, 200, 60, 28));
    Request stranger = second.request;
    stranger.applicant.nip = u"197001011990031001"_s;
    stranger.applicant.userId = u"LAIN"_s;
    QVERIFY(readings.specimens(stranger, 5).isEmpty());
}

void TestReadings::roundTrip()
{
    const ReadPaper paper = sample(u"Nomor : 027/15/POKJA-3/2026"_s);
    const auto back = ReadPaper::fromJson(paper.toJson());
    QVERIFY(back);
    QCOMPARE(back->pages, paper.pages);
    QCOMPARE(back->text(), paper.text());
    QCOMPARE(back->fields.members.first().name, paper.fields.members.first().name);
    QCOMPARE(back->fields.signature->box, paper.fields.signature->box);
    QVERIFY(!ReadPaper::fromJson("rubbish"));
    QVERIFY(!ReadPaper::fromJson({}));
    const QRectF straight(100, 148, 10, 4); // in the middle a turn moves nothing much
    QVERIFY(qAbs(paper.pages.first().shown(straight).center().x() - 105) < 0.2);
}

void TestReadings::likePagesAreFound()
{
    QFETCH(const QString, backend);
    TestDesk desk(backend);
    const CaseFile one = casewalk::takenIn(desk);
    LookDesk looks(desk.office());
    const auto waiting = looks.next();
    QVERIFY(waiting && waiting->paper == one.papers.first().id);
    PageLook look;
    look.coarse = 0xf123456789abcdefULL;
    look.fine = QByteArray(408, '\x34');
    PageLook far = look;
    far.coarse = ~look.coarse;
    looks.keep(waiting->paper, { PageLook(), look, far }); // the first page is blank
    for (auto next = looks.next(); next; next = looks.next())
        looks.keep(next->paper, {});
    PageLook scan = look;
    scan.coarse ^= 1ULL | 1ULL << 20 | 1ULL << 40 | 1ULL << 60;
    const QList<LookAlike> found = looks.candidates(scan, u"00"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().paper, waiting->paper);
    QCOMPARE(found.first().page, 2);
    QCOMPARE(found.first().where.request, one.request.id);
    QCOMPARE(found.first().where.applicant, one.request.applicant.name);
    QVERIFY(looks.candidates(scan, found.first().sha256).isEmpty()); // the same bytes are told otherwise
    PageLook elsewhere = scan;
    elsewhere.fine = QByteArray(408, '\x9a');
    QVERIFY(looks.candidates(elsewhere, u"00"_s).isEmpty());
    QVERIFY(looks.candidates(PageLook(), u"00"_s).isEmpty());
}

QTEST_MAIN(TestReadings)
#include "tst_readings.moc"

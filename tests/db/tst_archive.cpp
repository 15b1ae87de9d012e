// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda.h"
#include "core/error.h"
#include "db/contentstore.h"
#include "desk/archivedesk.h"
#include "desk/archivereports.h"
#include "desk/auditdesk.h"
#include "desk/disposaldesk.h"
#include "desk/reportdesk.h"
#include "desk/requestdesk.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "desk/stocktakedesk.h"
#include "secrets/contenthash.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/reportfaces.h"
#include "support/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
Loan wish(RequestId id, QDate due)
{
    Loan loan;
    loan.request = id;
    loan.borrower = u"Inspektorat Daerah"_s;
    loan.unit = u"Irban II"_s;
    loan.purpose = u"pemeriksaan"_s;
    loan.due = due;
    return loan;
}

QString codeOf(const CaseFile &file)
{
    return agenda::payload({ file.request.agendaYear, file.request.agendaNumber });
}
} // namespace

/// Places, loans, holds, stock-takes, schedule and lists, on both databases.
class TestArchive final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDesk> m_desk;
    void begin()
    {
        QFETCH(QString, backend);
        m_desk = std::make_unique<TestDesk>(backend);
    }
    Report make(const QString &name, const ReportPeriod &period) const
    {
        return ReportDesk(m_desk->office()).make({ name, period, false });
    }
    bool isSound() const { return AuditDesk(m_desk->office()).verify({}).ok(); }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void placesAreRecords_data() { TestDesk::backends(); }
    void placesAreRecords()
    {
        begin();
        ShelfDesk shelves(m_desk->office());
        const CaseFile file = archivewalk::filed(*m_desk);
        QCOMPARE(shelves.places().size(), 4); // room, rack, box, folder
        QCOMPARE(shelves.places().first().files, 1);
        QCOMPARE(ArchiveDesk(m_desk->office()).places().last(), archivewalk::place());
        archivewalk::filed(*m_desk, archivewalk::place(u"14"_s, u"4"_s));
        QCOMPARE(shelves.places().size(), 5);
        shelves.move(file.request.id, archivewalk::place(u"15"_s));
        QCOMPARE(shelves.places().size(), 7);
        QCOMPARE(shelves.fact(file.request.id)->entry.box, u"15"_s);
        QCOMPARE(shelves.lyingIn({ u"Ruang Arsip"_s, u"2"_s, u"14"_s, {} }).size(), 1);
        QCOMPARE(shelves.lyingIn({}).size(), 2);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.move(file.request.id, archivewalk::place(u"15"_s)));
        QVERIFY_THROWS_EXCEPTION(Error, shelves.move(file.request.id, { u"Ruang Arsip"_s, {}, {}, {} }));
        const CaseFile open = casewalk::takenIn(*m_desk);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.move(open.request.id, archivewalk::place()));
        QVERIFY(AuditDesk(m_desk->office()).story(file.request.id).last().detail.contains(u"15"_s));
        QVERIFY_THROWS_EXCEPTION(Error, shelves.add({ {}, u"1"_s, {}, {} }));
        QVERIFY_THROWS_EXCEPTION(Error, shelves.add(archivewalk::place()));
        shelves.add({ u"Gudang"_s, {}, {}, {} });
        shelves.setNote({ u"Gudang"_s, {}, {}, {} }, u"kunci di TU"_s);
        QCOMPARE(shelves.places().first().note, u"kunci di TU"_s);
        QVERIFY(isSound());
    }

    void pictureOfTheNearestPlace_data() { TestDesk::backends(); }
    void pictureOfTheNearestPlace()
    {
        begin();
        ShelfDesk shelves(m_desk->office());
        archivewalk::filed(*m_desk);
        const ShelfPlace folder = archivewalk::place();
        const ShelfPlace rack { folder.room, folder.rack, {}, {} };
        QVERIFY(shelves.pictureFor(folder).bytes.isEmpty());
        shelves.setPicture(rack, "JPEG rak 2");
        QCOMPARE(shelves.pictureFor(folder).bytes, QByteArray("JPEG rak 2"));
        QCOMPARE(shelves.pictureFor(folder).of, rack);
        shelves.setPicture(folder, "JPEG map 3");
        QCOMPARE(shelves.pictureFor(folder).bytes, QByteArray("JPEG map 3"));
        QVERIFY(isSound());
        const QString sha = QString::fromLatin1(sha256("JPEG map 3"));
        // Bytes that a place points to are not thrown away with something else.
        ContentStore(m_desk->db()).dropUnused({ sha });
        QVERIFY(ContentStore(m_desk->db()).has(sha));
        shelves.setPicture(folder, {});
        QVERIFY(!ContentStore(m_desk->db()).has(sha));
        QCOMPARE(shelves.pictureFor(folder).of, rack);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.setPicture({ u"Tidak Ada"_s, {}, {}, {} }, "x"));
        QVERIFY_THROWS_EXCEPTION(Error, shelves.setPicture(rack, QByteArray(int(ShelfDesk::largestPicture) + 1, 'x')));
    }

    void papersOnTheDesk_data() { TestDesk::backends(); }
    void papersOnTheDesk()
    {
        begin();
        ShelfDesk shelves(m_desk->office());
        QVERIFY(shelves.onDesk().isEmpty());
        const CaseFile open = casewalk::takenIn(*m_desk);
        const CaseFile nowhere = archivewalk::filed(*m_desk, {}); // "electronic only", but paper came in
        archivewalk::filed(*m_desk);
        QCOMPARE(shelves.onDesk().size(), 2);
        QVERIFY(!shelves.onDesk().first().archived);
        QVERIFY(shelves.onDesk().last().archived);
        QCOMPARE(make(u"ondesk"_s, { m_desk->office().today(), m_desk->office().today() }).rows.size(), 2);
        shelves.move(nowhere.request.id, archivewalk::place());
        QCOMPARE(shelves.onDesk().size(), 1);
        QCOMPARE(shelves.onDesk().first().id, open.request.id);
    }

    void loansComeBack_data() { TestDesk::backends(); }
    void loansComeBack()
    {
        begin();
        ShelfDesk shelves(m_desk->office());
        const CaseFile file = archivewalk::filed(*m_desk);
        const CaseFile electronic = archivewalk::filed(*m_desk, {});
        const QDate today = m_desk->office().today();
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lend(wish(electronic.request.id, today)));
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lend(wish(file.request.id, today.addDays(-1))));
        Loan nobody = wish(file.request.id, today);
        nobody.borrower = u" - "_s;
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lend(nobody));
        const Loan loan = shelves.lend(wish(file.request.id, today.addDays(7)));
        QCOMPARE(loan.agenda, file.request.agenda());
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lend(wish(file.request.id, today.addDays(7))));
        QCOMPARE(shelves.out().size(), 1);
        QCOMPARE(shelves.overdue(), 0);
        m_desk->clock().advance(7 * 86400); // the last day is not late
        QCOMPARE(shelves.overdue(), 0);
        m_desk->clock().advance(86400);
        QCOMPARE(shelves.overdue(), 1);
        const Report list = make(u"loans"_s, ReportPeriod::month(today));
        QCOMPARE(list.rows.size(), 1);
        QVERIFY(list.rows.first().warn);
        shelves.giveBack(loan.id, u"lengkap"_s);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.giveBack(loan.id, {}));
        QCOMPARE(shelves.overdue(), 0);
        QVERIFY(!make(u"loans"_s, ReportPeriod::month(today)).rows.first().warn);
        QCOMPARE(shelves.loansOf(file.request.id).first().returnNote, u"lengkap"_s);
        QVERIFY(isSound());
        m_desk->enterAs(Role::Auditor, u"auditor"_s);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lend(wish(file.request.id, today.addDays(30))));
        QVERIFY_THROWS_EXCEPTION(Error, shelves.move(file.request.id, archivewalk::place(u"9"_s)));
    }

    void countsWhatLiesThere_data() { TestDesk::backends(); }
    void countsWhatLiesThere()
    {
        begin();
        ShelfDesk shelves(m_desk->office());
        StocktakeDesk stocktake(m_desk->office());
        const CaseFile here = archivewalk::filed(*m_desk);
        const CaseFile missing = archivewalk::filed(*m_desk, archivewalk::place(u"14"_s, u"4"_s));
        const CaseFile elsewhere = archivewalk::filed(*m_desk, archivewalk::place(u"15"_s));
        const CaseFile lent = archivewalk::filed(*m_desk);
        const CaseFile lentButHere = archivewalk::filed(*m_desk);
        const CaseFile open = casewalk::takenIn(*m_desk);
        for (const CaseFile &file : { lent, lentButHere })
            shelves.lend(wish(file.request.id, m_desk->office().today().addDays(3)));
        const Stocktake take = stocktake.start({ u"Ruang Arsip"_s, u"2"_s, u"14"_s, {} }, u"bulanan"_s);
        QVERIFY_THROWS_EXCEPTION(Error, stocktake.start({}, {}));
        QCOMPARE(stocktake.scan(take.id, codeOf(here)).verdict, CountVerdict::Found);
        QVERIFY_THROWS_EXCEPTION(Error, stocktake.scan(take.id, here.request.agenda())); // typed, the same file
        const StocktakeLine wrong = stocktake.scan(take.id, elsewhere.request.agenda());
        QCOMPARE(wrong.verdict, CountVerdict::WrongPlace);
        QVERIFY(wrong.expected.contains(u"15"_s));
        QCOMPARE(stocktake.scan(take.id, u"LOKET/2026/0001/0"_s).verdict, CountVerdict::Unknown); // check digit
        QCOMPARE(stocktake.scan(take.id, codeOf(lentButHere)).verdict, CountVerdict::LentButHere);
        QCOMPARE(stocktake.scan(take.id, codeOf(open)).verdict, CountVerdict::NotFiled);
        QCOMPARE(stocktake.sum(take).missing, 1);
        QCOMPARE(stocktake.sum(take).expected, 3); // found, missing, on loan
        stocktake.finish(take.id);
        QVERIFY_THROWS_EXCEPTION(Error, stocktake.scan(take.id, codeOf(missing)));
        const StocktakeDesk::Sum sum = stocktake.sum(stocktake.all().first());
        QCOMPARE(sum.found, 1);
        QCOMPARE(sum.missing, 1);
        QCOMPARE(sum.wrongPlace, 1);
        QCOMPARE(sum.onLoan, 1);
        QCOMPARE(sum.other, 3);
        const Report report = make(u"stocktake"_s, ReportPeriod::month(m_desk->office().today()));
        QCOMPARE(report.rows.size(), 7);
        QCOMPARE(ReportDesk(m_desk->office()).stocktake(take.id).rows.size(), 7);
        QVERIFY(isSound());
        stocktake.start({}, {}); // the next one may begin
    }

    void scheduleByVersions_data() { TestDesk::backends(); }
    void scheduleByVersions()
    {
        begin();
        const CaseFile file = archivewalk::filed(*m_desk);
        ScheduleDesk schedules(m_desk->office());
        ShelfDesk shelves(m_desk->office());
        const auto fact = [&] { return *shelves.fact(file.request.id); };
        const QDate closed = fact().entry.at.toTimeZone(m_desk->office().timeZone()).date();
        QCOMPARE(schedules.of(fact(), closed.addYears(90)).phase, RetentionPhase::NotSet); // R41
        QVERIFY_THROWS_EXCEPTION(Error, schedules.save(ArchiveSchedule::builtIn(), QDate(2026, 1, 1), u"uji"_s));
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s);
        ArchiveSchedule half = ArchiveSchedule::builtIn();
        half.rules[5].activeYears = 2;
        half.rules[5].inactiveYears = 3;
        QVERIFY_THROWS_EXCEPTION(Error, schedules.save(half, QDate(2026, 1, 1), u"tanpa dasar"_s)); // no regulation
        QCOMPARE(half.on(closed.addYears(90), u"000.3.5"_s, closed, {}).phase, RetentionPhase::NotSet);
        archivewalk::schedule(*m_desk);
        QCOMPARE(schedules.of(fact(), closed.addYears(2)).phase, RetentionPhase::Active);
        QCOMPARE(schedules.of(fact(), closed.addYears(2).addDays(1)).phase, RetentionPhase::Inactive);
        QCOMPARE(schedules.of(fact(), closed.addYears(5)).phase, RetentionPhase::Inactive);
        QCOMPARE(schedules.of(fact(), closed.addYears(5).addDays(1)).phase, RetentionPhase::Ended);
        // From the day on which the SK ends, where the rule says so: it ends on 31 December 2026.
        ArchiveSchedule next = schedules.now().schedule;
        for (RetentionRule &rule : next.rules)
            rule.from = RetentionFrom::DecreeEnd;
        schedules.save(next, QDate(2030, 1, 1), u"dihitung dari akhir SK"_s);
        QCOMPARE(schedules.of(fact(), QDate(2029, 6, 1)).inactiveUntil, closed.addYears(5));
        QCOMPARE(schedules.of(fact(), QDate(2030, 6, 1)).inactiveUntil, QDate(2031, 12, 31));
        QCOMPARE(schedules.all().size(), 2);
        QVERIFY_THROWS_EXCEPTION(Error, schedules.save(next, QDate(2031, 1, 1), u"sama saja"_s));
        QVERIFY_THROWS_EXCEPTION(Error, schedules.reclassify(file.request.id, u"999"_s, u"biasa"_s));
        schedules.reclassify(file.request.id, u"000.3.5.1"_s, u"rahasia"_s);
        QCOMPARE(fact().entry.access, u"rahasia"_s);
        QCOMPARE(schedules.of(fact(), closed).rule.code, u"000.3.5"_s); // the nearest code above
        QVERIFY(isSound());
    }

    void holdsKeep_data() { TestDesk::backends(); }
    void holdsKeep()
    {
        begin();
        const CaseFile file = archivewalk::filed(*m_desk);
        casewalk::takenIn(*m_desk);
        archivewalk::schedule(*m_desk);
        archivewalk::yearsLater(*m_desk);
        DisposalDesk disposal(m_desk->office());
        ShelfDesk shelves(m_desk->office());
        QCOMPARE(disposal.candidates().size(), 1);
        Hold hold;
        hold.request = file.request.id;
        hold.kind = HoldKind::Audit;
        hold.reason = u"pemeriksaan BPK"_s;
        QVERIFY_THROWS_EXCEPTION(Error, shelves.hold(hold)); // an officer
        m_desk->enterAs(Role::Archivist, u"arsiparis"_s);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.hold(hold)); // no authority
        hold.authority = u"Surat BPK 12/2032"_s;
        shelves.hold(hold);
        QVERIFY(disposal.candidates().isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, disposal.propose({ file.request.id }, {}));
        const Report list = make(u"destruction"_s, { m_desk->office().today(), m_desk->office().today() });
        QVERIFY(list.rows.isEmpty());
        QVERIFY(list.notes.last().contains(u'1'));
        const qint64 id = shelves.holdsOf(file.request.id).first().id;
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lift(id, u"sudah selesai"_s)); // only the head
        m_desk->enterAs(Role::Head, u"kepala"_s);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lift(id, u"."_s));
        shelves.lift(id, u"pemeriksaan selesai"_s);
        QVERIFY_THROWS_EXCEPTION(Error, shelves.lift(id, u"sekali lagi"_s));
        QCOMPARE(disposal.candidates().size(), 1);
        QVERIFY(isSound());
    }

    void listsHaveTheirColumns_data() { TestDesk::backends(); }
    void listsHaveTheirColumns()
    {
        begin();
        archivewalk::filed(*m_desk);
        archivewalk::filed(*m_desk, archivewalk::place(u"15"_s));
        const QDate today = m_desk->office().today();
        const ReportDesk desk(m_desk->office());
        for (const ReportKind &kind : archivereports::kinds())
            QVERIFY(ReportDesk::isKind(kind.name)); // also by loketctl report
        const Report files = make(u"files"_s, ReportPeriod::month(today));
        QCOMPARE(files.rows.size(), 2);
        QCOMPARE(files.totals[files.column(u"sheets"_s)].toInt(), 4); // two papers of one sheet each, twice
        const Report items = make(u"items"_s, ReportPeriod::month(today));
        QCOMPARE(items.rows.size(), 4);
        QCOMPARE(items.rows[2].cells[items.column(u"item"_s)].toInt(), 1); // counted anew in each file
        QVERIFY(make(u"inactive"_s, { today.addYears(50), today.addYears(50) }).rows.isEmpty());
        QVERIFY(make(u"inactive"_s, { today, today }).empty.contains(u"set"_s)); // says that nothing is set (R41)
        archivewalk::schedule(*m_desk);
        const auto rows = [&](const QString &name, int years) {
            const QDate day = today.addYears(years);
            return make(name, { day, day }).rows.size();
        };
        QCOMPARE(rows(u"inactive"_s, 1), 0);
        QCOMPARE(rows(u"inactive"_s, 3), 2);
        QCOMPARE(rows(u"transfer"_s, 3), 2);
        QCOMPARE(rows(u"destruction"_s, 3), 0);
        QCOMPARE(rows(u"destruction"_s, 6), 2);
        QCOMPARE(rows(u"transfer"_s, 6), 0);
        QCOMPARE(rows(u"inactive"_s, 6), 2);
        const QStringList wanted[] = {
            { u"files"_s, u"no"_s, u"classification"_s, u"number"_s, u"unit"_s, u"description"_s, u"span"_s,
              u"sheets"_s, u"remarks"_s },
            { u"items"_s, u"number"_s, u"item"_s, u"classification"_s, u"description"_s, u"date"_s, u"sheets"_s,
              u"remarks"_s },
            { u"inactive"_s, u"no"_s, u"number"_s, u"classification"_s, u"description"_s, u"span"_s, u"sheets"_s,
              u"development"_s, u"remarks"_s, u"folder"_s, u"box"_s, u"room"_s, u"rack"_s },
        };
        for (const QStringList &keys : wanted) {
            const Report report = make(keys.first(), { today.addYears(3), today.addYears(3) });
            QCOMPARE(report.columns.size(), keys.size() - 1);
            for (int i = 1; i < keys.size(); ++i)
                QCOMPARE(report.columns[i - 1].key, keys[i]);
        }
        // One query behind all faces.
        const Report inactive = make(u"inactive"_s, { today.addYears(3), today.addYears(3) });
        const auto csv = reportfaces::csv(desk.face(inactive, ReportFormat::Csv));
        const QString pdf = reportfaces::pdf(desk.face(inactive, ReportFormat::Pdf)).join(QString());
        const auto sheet = reportfaces::xlsx(desk.face(inactive, ReportFormat::Xlsx), 1);
        for (const ReportRow &row : inactive.rows) {
            const QString number = row.cells[inactive.column(u"number"_s)].toString();
            QVERIFY(pdf.contains(number));
            const auto has = [&](const QList<QStringList> &table) {
                return std::any_of(table.begin(), table.end(),
                                   [&](const QStringList &r) { return r.contains(number); });
            };
            QVERIFY(has(csv));
            QVERIFY(has(sheet.rows));
        }
    }
};

QTEST_MAIN(TestArchive)
#include "tst_archive.moc"

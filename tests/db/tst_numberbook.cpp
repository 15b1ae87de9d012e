// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/counterstore.h"
#include "desk/auditdesk.h"
#include "desk/numberdesk.h"
#include "desk/resetdesk.h"
#include "support/letterwalk.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace letterwalk;

namespace
{
LetterOrder dated(QDate date)
{
    LetterOrder order;
    order.date = date;
    return order;
}

LetterOrder byHand(const QString &number)
{
    LetterOrder order;
    order.byHand = number;
    return order;
}

/// Every number of the counter has one line: 1, 2, 3.
bool isWhole(TestDesk &desk, int year, const QString &numberClass = {})
{
    int expected = 1;
    for (const NumberLine &line : NumberDesk(desk.office()).book(year)) {
        if (line.numberClass == numberClass && line.sequence > 0 && line.sequence != expected++)
            return false;
    }
    return AuditDesk(desk.office()).verify({}).ok();
}

/// Two desks at once write the notices, every second one each. @return what either was refused
QString written(TestDesk &desk, const QList<CaseFile> &files, const QDateTime &here, const QDateTime &there)
{
    const auto work = [&](int from) {
        Database db(desk.url());
        SetClock clock(from == 0 ? here : there);
        Office office(db, clock);
        office.enter(desk.office().who(), desk.office().session());
        for (int i = from; i < files.size(); i += 2)
            LetterDesk(office).make(files[i].request.id, files[i].request.revision, LetterKind::CompletionNotice,
                                    LetterForm::ServiceSheet);
    };
    QString failed[2];
    const std::unique_ptr<QThread> one(QThread::create([&] { failed[0] = refusal([&] { work(0); }); }));
    const std::unique_ptr<QThread> two(QThread::create([&] { failed[1] = refusal([&] { work(1); }); }));
    one->start();
    two->start();
    return one->wait() && two->wait() ? failed[0] + failed[1] : u"a desk did not end"_s;
}

} // namespace

/// The one book of numbers, on both databases.
class tst_NumberBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yearsAreBooksOfTheirOwn_data() { TestDesk::backends(); }
    void yearsAreBooksOfTheirOwn()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        QList<CaseFile> files;
        for (int i = 0; i < 4; ++i)
            files << incomplete(desk, walker);
        // New Year's Eve, 23.59 in the office; the computer's own day is another one.
        desk.clock().set(QDateTime(QDate(2026, 12, 31), QTime(14, 59, 30), Qt::UTC));
        QCOMPARE(numberOf(made(desk, files[0])), u"000.3.5/1/PBJ"_s);
        desk.clock().advance(60);
        QCOMPARE(numberOf(made(desk, files[1])), u"000.3.5/1/PBJ"_s);
        // Written on the first day of the new year and dated back: the old year's counter, and this one is left alone.
        QCOMPARE(numberOf(made(desk, files[2], dated(QDate(2026, 12, 31)))), u"000.3.5/2/PBJ"_s);
        QCOMPARE(numberOf(made(desk, files[3])), u"000.3.5/2/PBJ"_s);
        QCOMPARE(NumberDesk(desk.office()).years(), QList<int>({ 2027, 2026 }));
        QVERIFY(isWhole(desk, 2026));
        QVERIFY(isWhole(desk, 2027));
        const QList<NumberLine> lines = NumberDesk(desk.office()).book(2026);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].date, QDate(2026, 12, 31));
        QVERIFY(lines[1].subject.startsWith(u"Pemberitahuan Kelengkapan"_s));
        QVERIFY(NumberDesk(desk.office()).printed(2026).startsWith("%PDF-1.4"));
    }

    /// R23: what comes in is counted by the office's year as well, in a book of its own.
    void agendaOfTheNewYear_data() { TestDesk::backends(); }
    void agendaOfTheNewYear()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        desk.clock().set(QDateTime(QDate(2026, 12, 31), QTime(14, 59, 30), Qt::UTC));
        for (int i = 1; i <= 2; ++i)
            QCOMPARE(walker.takenIn().request.agenda(), u"000%1/2026"_s.arg(i));
        desk.clock().advance(60); // 00.00 and a half in the office, the afternoon of the old year in UTC
        const CaseFile first = incomplete(desk, walker);
        QCOMPARE(first.request.agenda(), u"0001/2027"_s);
        QCOMPARE(CounterStore(desk.db()).last(u"agenda"_s, 2026), 2);
        QCOMPARE(CounterStore(desk.db()).last(u"agenda"_s, 2027), 1);
        QCOMPARE(numberOf(made(desk, first)), u"000.3.5/1/PBJ"_s); // the letters' counter is another one
    }

    void datesThatNoLetterHas()
    {
        TestDesk desk;
        const CaseFile file = Walker(desk).inHandover();
        const QDate today = desk.office().today();
        QVERIFY(!refusal([&] { made(desk, file, dated(today.addDays(1))); }).isEmpty());
        QVERIFY(!refusal([&] { made(desk, file, dated(today.addDays(-1))); }).isEmpty()); // before the request came
        QCOMPARE(CounterStore(desk.db()).last(u"letter"_s, today.year()), 0);
    }

    void voidNumbersStay_data() { TestDesk::backends(); }
    void voidNumbersStay()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        CaseFile file = made(desk, walker.inHandover());
        file = ResetDesk(desk.office()).resetAgain(file.request.id, file.request.revision, u"kertas macet"_s);
        QCOMPARE(numberOf(made(desk, incomplete(desk, walker))), u"000.3.5/2/PBJ"_s);
        const QList<NumberLine> lines = NumberDesk(desk.office()).book(2026);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].state, NumberState::Void);
        QCOMPARE(lines[0].remark, u"kertas macet"_s);
        QVERIFY(isWhole(desk, 2026));
        QCOMPARE(NumberDesk(desk.office()).book(2026, u"macet 000.3.5/1"_s).size(), 1);
        QCOMPARE(NumberDesk(desk.office()).book(2026, u"macet lain"_s).size(), 0);
    }

    void numbersByHand_data() { TestDesk::backends(); }
    void numbersByHand()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        CaseFile a = incomplete(desk, walker);
        CaseFile b = incomplete(desk, walker);
        CaseFile c = incomplete(desk, walker);
        // What the book will count itself cannot be typed ahead: the numbers between would be missing.
        QVERIFY(refusal([&] { made(desk, a, byHand(u"000.3.5/7/PBJ"_s)); }).contains(u"000.3.5/1/PBJ"_s));
        set(desk, [](OfficeSettings &s) { s.numbersByHand = 1; });
        QVERIFY(!refusal([&] { made(desk, a); }).isEmpty());
        QCOMPARE(numberOf(made(desk, a, byHand(u"000.3.5/2/PBJ"_s))), u"000.3.5/2/PBJ"_s);
        QVERIFY(refusal([&] { made(desk, b, byHand(u" 000.3.5/2/PBJ "_s)); }).contains(u"000.3.5/2/PBJ"_s));
        QVERIFY(!refusal([&] { NumberDesk(desk.office()).reserve(3, u"cadangan"_s); }).isEmpty());
        // Counting again, the number that was typed has its place.
        set(desk, [](OfficeSettings &s) { s.numbersByHand = 0; });
        QCOMPARE(numberOf(made(desk, b)), u"000.3.5/1/PBJ"_s);
        QCOMPARE(numberOf(made(desk, c)), u"000.3.5/3/PBJ"_s);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
        QCOMPARE(NumberDesk(desk.office()).book(2026).size(), 3);
    }

    void reservedBlocks_data() { TestDesk::backends(); }
    void reservedBlocks()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        NumberDesk numbers(desk.office());
        QVERIFY(!refusal([&] { numbers.reserve(3, u"-"_s); }).isEmpty());
        QVERIFY(!refusal([&] { numbers.reserve(0, u"gangguan"_s); }).isEmpty());
        const QList<NumberLine> block = numbers.reserve(3, u"gangguan jaringan"_s);
        QCOMPARE(block.size(), 3);
        QCOMPARE(block[2].number, u"000.3.5/3/PBJ"_s);
        const CaseFile first = made(desk, incomplete(desk, walker));
        QCOMPARE(numberOf(first), u"000.3.5/4/PBJ"_s);
        const CaseFile second = incomplete(desk, walker);
        QVERIFY(refusal([&] { made(desk, second, byHand(u"000.3.5/2/PBJ"_s)); }).contains(u"000.3.5/2/PBJ"_s));
        LetterOrder order;
        order.reserved = block[1].reserved;
        QCOMPARE(numberOf(made(desk, second, order)), u"000.3.5/2/PBJ"_s);
        QVERIFY(!refusal([&] { made(desk, incomplete(desk, walker), order); }).isEmpty()); // once
        numbers.settleReserved(block[0].reserved, NumberState::Outside, u"surat undangan rapat"_s);
        numbers.settleReserved(block[2].reserved, NumberState::Void, u"salah tulis"_s);
        QVERIFY(!refusal([&] {
                     numbers.settleReserved(block[2].reserved, NumberState::Outside, u"surat lain"_s);
                 }).isEmpty());
        QVERIFY(numbers.free(2026).isEmpty());
        QVERIFY(isWhole(desk, 2026));
        QCOMPARE(numbers.book(2026).size(), 4);
        // A line that is taken out of the book is found.
        desk.db().exec(u"DELETE FROM reserved_number WHERE sequence = 3"_s);
        QVERIFY(!AuditDesk(desk.office()).verify({}).ok());
    }

    void classesCountForThemselves_data() { TestDesk::backends(); }
    void classesCountForThemselves()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        set(desk, [](OfficeSettings &s) { s.secretNumberPattern = u"R/{klas}/{urut}/{unit}"_s; });
        QCOMPARE(numberOf(made(desk, walker.inHandover())), u"R/000.3.5/1/PBJ"_s);
        QCOMPARE(numberOf(made(desk, walker.inHandover())), u"R/000.3.5/2/PBJ"_s);
        QCOMPARE(NumberDesk(desk.office()).reserve(1, u"undangan"_s).first().number, u"000.3.5/1/PBJ"_s);
        QVERIFY(isWhole(desk, 2026));
        QVERIFY(isWhole(desk, 2026, u"R"_s));
    }

    void srikandi_data() { TestDesk::backends(); }
    void srikandi()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        NumberDesk numbers(desk.office());
        const auto notice = [&] { return made(desk, incomplete(desk, walker)); };
        const CaseFile secret = made(desk, walker.inHandover());
        const CaseFile a = notice();
        const CaseFile b = notice();
        QCOMPARE(numbers.notInSrikandi().size(), 2); // the password's letter is none of SRIKANDI's
        QVERIFY(!refusal([&] { numbers.setSrikandi(secret.letters.last().id, u"B-1"_s); }).isEmpty());
        numbers.setSrikandi(a.letters.last().id, u" B-12/2026 "_s);
        QVERIFY(refusal([&] { numbers.setSrikandi(b.letters.last().id, u"B-12/2026"_s); }).contains(u"B-12/2026"_s));
        QCOMPARE(numbers.notInSrikandi().size(), 1);
        QCOMPARE(RequestDesk(desk.office()).read(a.request.id).letters.last().srikandi, u"B-12/2026"_s);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
        desk.enterAs(Role::Auditor, u"auditor"_s);
        QVERIFY(!refusal([&] { numbers.setSrikandi(b.letters.last().id, u"B-13"_s); }).isEmpty());
    }

    void twoDesksAtOnce_data() { TestDesk::backends(); }
    void twoDesksAtOnce()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        QList<CaseFile> files;
        for (int i = 0; i < 8; ++i)
            files << incomplete(desk, walker);
        const QDateTime now = desk.office().now();
        QCOMPARE(written(desk, files, now, now), QString());
        QVERIFY(isWhole(desk, 2026));
        QCOMPARE(CounterStore(desk.db()).last(u"letter"_s, 2026), 8);
    }

    /// One desk writes in the last seconds of the year, the other in the first of the next.
    void twoDesksAtTheTurnOfTheYear_data() { TestDesk::backends(); }
    void twoDesksAtTheTurnOfTheYear()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        QList<CaseFile> files;
        for (int i = 0; i < 8; ++i)
            files << incomplete(desk, walker);
        const QDateTime midnight(QDate(2026, 12, 31), QTime(15, 0), Qt::UTC); // in the office
        QCOMPARE(written(desk, files, midnight.addSecs(-30), midnight), QString());
        desk.clock().set(midnight.addSecs(3600));
        for (const int year : { 2026, 2027 }) {
            QVERIFY(isWhole(desk, year));
            QCOMPARE(NumberDesk(desk.office()).book(year).size(), 4);
            QCOMPARE(CounterStore(desk.db()).last(u"letter"_s, year), 4);
        }
    }

    void powerCut_data() { TestDesk::backends(); }
    void powerCut()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        const CaseFile file = incomplete(desk, walker);
        {
            // Between number and commit: never taken.
            Database db(desk.url());
            db.exec(u"BEGIN"_s);
            QCOMPARE(CounterStore(db).next(u"letter"_s, 2026), 1);
        }
        QCOMPARE(numberOf(made(desk, file)), u"000.3.5/1/PBJ"_s);
        // Between number and print: the letter is there and is printed when the desk is on again.
        const CaseFile other = incomplete(desk, walker);
        desk.reopen();
        desk.enterAs(Role::Officer, u"siti"_s);
        QCOMPARE(RequestDesk(desk.office()).read(file.request.id).letters.last().state, LetterState::Made);
        QCOMPARE(numberOf(made(desk, RequestDesk(desk.office()).read(other.request.id))), u"000.3.5/2/PBJ"_s);
        QVERIFY(isWhole(desk, 2026));
    }

    void changedValuesStopTheLetter()
    {
        TestDesk desk;
        Walker walker(desk);
        LetterDesk letters(desk.office());
        const CaseFile file = walker.inHandover();
        LetterOrder order;
        order.closing = u"Demikian, atas perhatian Saudara diucapkan terima kasih."_s;
        order.shown = letters.draft(file, LetterKind::ResultNotice, order).fields;
        set(desk, [](OfficeSettings &s) { s.phone = u"(0915) 999"_s; });
        QVERIFY(refusal([&] { made(desk, file, order); }).contains(u"telepon layanan"_s));
        QCOMPARE(CounterStore(desk.db()).last(u"letter"_s, 2026), 0);
        order.shown = letters.draft(file, LetterKind::ResultNotice, order).fields;
        const CaseFile now = made(desk, file, order);
        QVERIFY(now.letters.last().fields.contains(order.closing.toUtf8()));
        // And between the letter and its print.
        const auto fresh = [&] { letters.demandFresh(now.request.id, now.request.revision, now.letters.last().id); };
        QCOMPARE(refusal(fresh), QString());
        set(desk, [](OfficeSettings &s) { s.spseAddress = u"spse.lain.go.id"_s; });
        QVERIFY(refusal(fresh).contains(u"alamat spse"_s));
        QVERIFY(!refusal([&] {
                     letters.demandFresh(now.request.id, now.request.revision + 1, now.letters.last().id);
                 }).isEmpty());
    }

    void officialLetterNeedsItsSigner()
    {
        TestDesk desk;
        const CaseFile file = Walker(desk).inHandover();
        LetterOrder order;
        order.form = LetterForm::OfficialLetter;
        QVERIFY(!refusal([&] { LetterDesk(desk.office()).draft(file, LetterKind::ResultNotice, order); }).isEmpty());
    }
};

QTEST_MAIN(tst_NumberBook)
#include "tst_numberbook.moc"

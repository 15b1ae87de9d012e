// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/counterstore.h"
#include "db/migrations.h"
#include "desk/auditdesk.h"
#include "desk/letterdesk.h"
#include "desk/lettertextdesk.h"
#include "desk/numberdesk.h"
#include "desk/resetdesk.h"
#include "desk/settingsdesk.h"
#include "support/walker.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace
{
/// The sentence with which @p call is refused, "" where it is not.
template <class Call> QString refusal(const Call &call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

CaseFile made(TestDesk &desk, const CaseFile &file, const LetterOrder &order = {})
{
    return LetterDesk(desk.office()).make(file.request.id, file.request.revision, *LetterDesk::kindFor(file), order);
}

/// A request whose notice of completeness is to be written.
CaseFile incomplete(TestDesk &desk, Walker &walker)
{
    const CaseFile file = walker.ticked(walker.takenIn(), ItemState::Missing);
    return RequestDesk(desk.office()).declareIncomplete(file.request.id, file.request.revision);
}

QString numberOf(const CaseFile &file)
{
    return file.letters.last().number;
}

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

template <class Change> void set(TestDesk &desk, const Change &change)
{
    desk.enterAs(Role::Head, u"kepala"_s + QString::number(desk.office().now().toMSecsSinceEpoch()));
    Operator who = desk.office().who();
    who.administrator = true;
    desk.office().enter(who, desk.office().session());
    OfficeSettings settings = desk.office().settings();
    change(settings);
    SettingsDesk(desk.office()).save(settings);
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

/// A row with something in every column that must have it.
void insertRow(Database &db, const QString &table, const QMap<QString, QVariant> &values)
{
    Query probe(db, u"SELECT * FROM "_s + table + u" LIMIT 0"_s);
    probe.run();
    QStringList names;
    QStringList literals;
    for (const QString &name : probe.columns()) {
        const QVariant value = values.value(name, u"0"_s); // a number or a text, as the column wants it
        names << name;
        literals << (value.isNull() ? u"NULL"_s : u'\'' + value.toString() + u'\'');
    }
    db.exec(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), literals.join(u", "_s)));
}
} // namespace

/// The one book of numbers, and the texts of the letters, on both databases.
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
        const auto work = [&](int from) {
            Database db(desk.url());
            SetClock clock(desk.office().now());
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
        QVERIFY(one->wait() && two->wait());
        QCOMPARE(failed[0] + failed[1], QString());
        QVERIFY(isWhole(desk, 2026));
        QCOMPARE(CounterStore(desk.db()).last(u"letter"_s, 2026), 8);
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

    void textsHaveVersions_data() { TestDesk::backends(); }
    void textsHaveVersions()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterTextDesk texts(desk.office());
        LetterDesk letters(desk.office());
        const LetterKind kind = LetterKind::CompletionNotice;
        const CaseFile before = made(desk, incomplete(desk, walker));
        QCOMPARE(texts.history(kind).size(), 1); // Loket's own words, kept with the first letter
        const QString base = texts.text(kind);
        QString body = base;
        body.replace(u"dengan hormat disampaikan"_s, u"dengan ini diberitahukan"_s);
        desk.enterAs(Role::Officer, u"anna"_s);
        QVERIFY(!refusal([&] { texts.save(kind, base, body, {}); }).isEmpty()); // no administrator
        set(desk, [](OfficeSettings &) {});
        QVERIFY(refusal([&] { texts.save(kind, base, body + u"{{nmaa}}"_s, {}); }).contains(u"nmaa"_s));
        QVERIFY(!refusal([&] { texts.save(kind, base, base, {}); }).isEmpty()); // nothing changed
        texts.save(kind, base, body, u"kata pembuka"_s);
        QVERIFY(!refusal([&] { texts.save(kind, base, base + u'\n', {}); }).isEmpty()); // another was first
        const CaseFile after = made(desk, incomplete(desk, walker));
        texts.reset(kind);
        QVERIFY(texts.isBuiltIn(kind));
        QCOMPARE(texts.text(kind), base);
        QVERIFY(!refusal([&] { texts.reset(kind); }).isEmpty());
        QCOMPARE(texts.history(kind).size(), 3);
        QCOMPARE(texts.history(kind)[1].note, u"kata pembuka"_s);
        QVERIFY(!texts.history(kind)[1].operatorName.isEmpty());
        // Each letter says for ever what it said.
        const auto says = [&](const CaseFile &file) {
            return letters::html(letters.contentOf(file, file.letters.last(), false)).contains(u"diberitahukan"_s);
        };
        QVERIFY(!says(before));
        QVERIFY(says(after));
        QCOMPARE(made(desk, incomplete(desk, walker)).letters.last().wording, texts.history(kind)[0].id);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }

    void textsThatAreNoLetter_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const int result = int(LetterKind::ResultNotice);
        const int notice = int(LetterKind::CompletionNotice);
        QTest::newRow("no number") << notice << u"{{nomor_surat}}"_s << u"1"_s;
        QTest::newRow("number if any") << notice << u"{{nomor_surat}}"_s << u"{{nomor_surat?}}"_s;
        QTest::newRow("nobody signs") << notice << u"{{penanda_nama}}"_s << u"Kepala"_s;
        QTest::newRow("password for the archive")
            << result << u"— tidak dicantumkan pada pertinggal —"_s << u"<img src=\"loket:secret\">"_s;
        QTest::newRow("no place for it") << result << u"<img src=\"loket:secret\">"_s << u"x"_s;
        QTest::newRow("password in a notice") << notice << u"BELUM LENGKAP"_s << u"<img src=\"loket:secret\">"_s;
        QTest::newRow("picture") << notice << u"BELUM LENGKAP"_s << u"<img src=\"/etc/logo.png\">"_s;
        QTest::newRow("link") << notice << u"BELUM LENGKAP"_s << u"<a href=\"x\">x</a>"_s;
        QTest::newRow("open block") << notice << u"[[end]]"_s << u""_s;
        QTest::newRow("too long") << notice << u"BELUM LENGKAP"_s << QString(50'000, u'x');
    }
    void textsThatAreNoLetter()
    {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString body = wording::builtIn(LetterKind(kind));
        wording::check(LetterKind(kind), body);
        QVERIFY(body.contains(from));
        body.replace(body.indexOf(from), from.size(), to);
        QVERIFY(!refusal([&] { wording::check(LetterKind(kind), body); }).isEmpty());
    }

    void builtInTextsPassTheirCheck()
    {
        for (const LetterKind kind :
             { LetterKind::IntakeReceipt, LetterKind::CompletionNotice, LetterKind::RejectionNotice,
               LetterKind::ReferralNotice, LetterKind::ResultNotice }) {
            const QString body = wording::builtIn(kind);
            wording::check(kind, body);
            LetterContent content = wording::sample(kind, body);
            const QString html = letters::html(content);
            content.wording.reset();
            QCOMPARE(html.simplified(), letters::html(content).simplified());
        }
    }

    void letterOfTheFirstSchema_data() { TestDesk::backends(); }
    void letterOfTheFirstSchema()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Database &db = desk.db();
        // As a database of the first release has it: made anew in a schema or file of its own.
        if (db.isSqlite()) {
            DatabaseUrl old = desk.url();
            old.file += u".old"_s;
            Database first(old, Database::Open::MayCreate);
            firstSchema(first);
        } else {
            db.exec(u"CREATE SCHEMA before_%1"_s.arg(QCoreApplication::applicationPid()));
            db.exec(u"SET search_path = before_%1, public"_s.arg(QCoreApplication::applicationPid()));
            firstSchema(db);
            db.exec(u"DROP SCHEMA before_%1 CASCADE"_s.arg(QCoreApplication::applicationPid()));
        }
    }

private:
    void firstSchema(Database &db)
    {
        migrations::run(db, 1);
        insertRow(db, u"content"_s, { { u"sha256"_s, u"ab"_s } });
        insertRow(db, u"operator"_s, { { u"id"_s, 1 } });
        insertRow(db, u"request"_s, { { u"id"_s, 1 }, { u"officer_id"_s, 1 }, { u"account_id"_s, {} } });
        insertRow(db, u"letter"_s,
                  { { u"id"_s, 7 },
                    { u"request_id"_s, 1 },
                    { u"sha256"_s, u"ab"_s },
                    { u"number"_s, u"1/PBJ"_s },
                    { u"year"_s, 2026 },
                    { u"sequence"_s, 1 } });
        insertRow(db, u"handover"_s, { { u"id"_s, 1 }, { u"request_id"_s, 1 }, { u"letter_id"_s, 7 } });
        migrations::run(db);
        insertRow(db, u"letter"_s,
                  { { u"id"_s, 8 },
                    { u"request_id"_s, 1 },
                    { u"sha256"_s, u"ab"_s },
                    { u"number"_s, u"1/PBJ"_s },
                    { u"year"_s, 2027 },
                    { u"sequence"_s, 1 },
                    { u"number_class"_s, {} },
                    { u"wording"_s, {} } });
        QVERIFY_THROWS_EXCEPTION(Error, db.exec(u"DELETE FROM letter WHERE id = 7"_s)); // handover points to it
        QCOMPARE(db.integrityFault(), QString());
        QVERIFY_THROWS_EXCEPTION(Error,
                                 insertRow(db, u"letter"_s,
                                           { { u"id"_s, 9 },
                                             { u"request_id"_s, 1 },
                                             { u"sha256"_s, u"ab"_s },
                                             { u"number"_s, u"1/PBJ"_s },
                                             { u"year"_s, 2027 },
                                             { u"sequence"_s, 2 },
                                             { u"number_class"_s, {} },
                                             { u"wording"_s, {} } }));
    }
};

QTEST_MAIN(tst_NumberBook)
#include "tst_numberbook.moc"

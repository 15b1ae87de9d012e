// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/arrivaldesk.h"
#include "desk/auditdesk.h"
#include "desk/deviationdesk.h"
#include "desk/disposaldesk.h"
#include "desk/letterdesk.h"
#include "desk/numberdesk.h"
#include "desk/privacydesk.h"
#include "desk/qualitydesk.h"
#include "desk/readingdesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "desk/resetdesk.h"
#include "desk/shelfdesk.h"
#include "desk/slipdesk.h"
#include "desk/stocktakedesk.h"
#include "secrets/contenthash.h"
#include "support/archivewalk.h"
#include "support/casewalk.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

/// "verify" finds any one value that was changed by hand in what a request, its papers, its letters, the register or
/// the trail says: each column of each table is changed in turn, and a row of each is taken away.
class TestTamper final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"loket.db=false"_s); } // many changes are refused
    void everyTableIsTriedOrKnown();
    void everyValueCounts_data() { TestDesk::backends(); }
    void everyValueCounts();

private:
    static QStringList tables();
    static QString oneRow(const QString &table);
    static void fill(TestDesk &desk);
    static void fillArchive(TestDesk &desk, RequestId kept);
    static QStringList changesOf(TestDesk &desk, const QString &table);
    static bool isFound(TestDesk &desk, const QString &sql, bool &tried);
};

QStringList TestTamper::tables()
{
    return { u"request"_s,
             u"paper"_s,
             u"checklist_item"_s,
             u"comparison_row"_s,
             u"confirmation"_s,
             u"change_item"_s,
             u"letter"_s,
             u"handover"_s,
             u"archive_entry"_s,
             u"step_interval"_s,
             u"content"_s,
             u"account"_s,
             u"account_version"_s,
             u"registration"_s,
             u"registration_paper"_s,
             u"correction_notice"_s,
             u"breach"_s,
             u"pokja"_s,
             u"pokja_member"_s,
             u"import_batch"_s,
             u"operator"_s,
             u"setting"_s,
             u"sop"_s,
             u"audit"_s,
             u"audit_text"_s,
             u"audit_head"_s,
             u"deviation"_s,
             u"calendar"_s,
             u"slip_batch"_s,
             u"slip"_s,
             u"letter_text"_s,
             u"reserved_number"_s,
             u"quality_draw"_s,
             u"quality_check"_s,
             u"archive_place"_s,
             u"archive_loan"_s,
             u"archive_hold"_s,
             u"archive_schedule"_s,
             u"stocktake"_s,
             u"stocktake_line"_s,
             u"disposal"_s,
             u"disposal_item"_s,
             u"disposal_step"_s,
             u"tombstone"_s,
             u"arrival"_s,
             u"arrival_paper"_s };
}

QString TestTamper::oneRow(const QString &table)
{
    const QString key = table == u"content"_s             ? u"sha256"_s
        : table == u"audit"_s || table == u"audit_text"_s ? u"sequence"_s
                                                          : u"id"_s;
    return u" WHERE %1 = (SELECT MIN(%1) FROM %2)"_s.arg(key, table);
}

/// A request that has been everywhere, and a register with all that it can hold.
void TestTamper::fill(TestDesk &desk)
{
    Walker walker(desk);
    RequestDesk requests(desk.office());
    RegisterDesk accounts(desk.office());
    const Account account = walker.account();
    FirstRegistration first;
    first.data = Walker::person();
    first.registeredOn = QDate(2022, 2, 7);
    first.place = u"Rak 2"_s;
    accounts.keepFirstRegistration(account.id, account.revision, first,
                                   { Walker::paper(PaperKind::Other, "%PDF-1 registrasi") });
    PokjaRecord pokja;
    pokja.name = Walker::person().pokja;
    pokja.decreeNumber = Walker::person().decreeNumber;
    pokja.decreeDate = Walker::person().decreeDate;
    pokja.validFrom = pokja.decreeDate;
    pokja.validUntil = Walker::person().decreeValidUntil;
    pokja.members = { { Walker::person().userId, Walker::person().name, Walker::person().nip, u"Anggota"_s } };
    accounts.savePokja(pokja);
    AccountData corrected = account.data;
    corrected.rank = u"Penata Tingkat I, III/d"_s;
    accounts.save(account.id, accounts.read(account.id).account.revision, corrected, u"SK kenaikan pangkat"_s);
    PrivacyDesk privacy(desk.office());
    CorrectionNotice notice = privacy.untold(account.id)->notice;
    notice.toldWhom = u"pemilik akun"_s;
    privacy.tellCorrection(account.id, notice);
    Breach breach;
    breach.foundAt = breach.personsToldAt = breach.authorityToldAt = desk.office().now();
    breach.exposed = breach.happened = breach.handling = u"uji coba"_s;
    privacy.keep(breach);
    accounts.import(accounts.plan({ { u"User ID"_s, u"Nama"_s, u"NIP"_s },
                                    { u"ANNA_L"_s, u"Anna Letsoin, S.E."_s, u"198203042008012003"_s } }),
                    u"register.csv"_s, QString(64, u'a'));

    CaseFile file = walker.ticked(walker.takenIn(RequestKinds(RequestKind::Reset) | RequestKind::Change));
    ReadPaper read;
    read.pages = { PageWords { QSizeF(210, 297), 0, true, {}, {} } };
    ReadingDesk(desk.office()).file(file.papers.first().id, read, "%PDF-1.4 searchable");
    NewPaper came = Walker::paper(PaperKind::Other, "%PDF-1 tumpukan dari mesin fotokopi");
    ArrivalDesk(desk.office()).take(came, ArrivalWay::Folder);
    NewPaper part = Walker::paper(PaperKind::Other, "%PDF-1 sebagian dari tumpukan");
    part.madeOf = { QString::fromLatin1(sha256(came.bytes)) };
    file = requests.addPapers(file.request.id, requests.read(file.request.id).request.revision, { part });
    walker.minutes(5);
    file = requests.declareComplete(file.request.id, file.request.revision);
    Confirmation call;
    call.result = ConfirmationResult::Confirmed;
    call.number = requests.registeredPhone(file.request.id);
    call.person = Walker::person().name;
    file = walker.compared(requests.confirm(file.request.id, file.request.revision, call));
    walker.minutes(15);
    file = requests.declareValid(file.request.id, file.request.revision);
    ResetDesk reset(desk.office());
    for (const ChangeItem &change : QList(file.changes))
        file = reset.tickChange(file.request.id, file.request.revision, change.id, true);
    file = reset.recordReset(file.request.id, file.request.revision, desk.office().now(), {});
    NumberDesk(desk.office()).reserve(1, u"surat undangan"_s);
    LetterDesk letters(desk.office());
    file = letters.make(file.request.id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
    file = letters.markPrinted(file.request.id, file.request.revision, file.letters.last().id);
    Handover proof;
    proof.at = desk.office().now();
    proof.receiver = Walker::person().name;
    proof.identitySeen = u"KTP"_s;
    proof.identityLast = u"1007"_s;
    proof.noProof = u"slip hilang"_s;
    file = letters.handOver(file.request.id, file.request.revision, proof);
    ArchiveDesk archive(desk.office());
    ArchiveEntry entry = archive.propose(file);
    entry.room = entry.rack = entry.box = entry.folder = u"1"_s;
    archive.archive(file.request.id, file.request.revision, entry);
    DeviationDesk(desk.office())
        .record(file.request.id, DeviationKind::Output, Stage::Archiving, DeviationReason::Queue, u"map habis"_s);
    SlipDesk(desk.office()).make(2);
    desk.enterAs(Role::Head, u"kepala"_s);
    QualityDesk quality(desk.office());
    const QualityDraw draw = quality.draw(ReportPeriod::month(desk.office().today()), 1);
    quality.judge(quality.checks(draw.id).first().id, QualityVerdict::Agrees, u"sudah dilihat ulang"_s);
    fillArchive(desk, file.request.id);
}

/// The same shelves have held a file that is destroyed by now.
void TestTamper::fillArchive(TestDesk &desk, RequestId kept)
{
    desk.enterAs(Role::Officer, u"siti"_s);
    const CaseFile gone = archivewalk::filed(desk);
    const CaseFile later = casewalk::takenIn(desk);
    QVERIFY(isSet(later.request.id));
    archivewalk::schedule(desk);
    ShelfDesk shelves(desk.office());
    shelves.setPicture({ u"1"_s, {}, {}, {} }, "JPEG rak");
    shelves.setNote({ u"1"_s, {}, {}, {} }, u"kunci di TU"_s);
    StocktakeDesk stocktake(desk.office());
    const Stocktake take = stocktake.start({}, u"bulanan"_s);
    stocktake.scan(take.id, gone.request.agenda());
    stocktake.finish(take.id);
    Loan loan;
    loan.request = kept;
    loan.borrower = u"Inspektorat"_s;
    loan.unit = u"Irban II"_s;
    loan.purpose = u"pemeriksaan"_s;
    loan.due = desk.office().today();
    shelves.giveBack(shelves.lend(loan).id, u"lengkap"_s);
    desk.enterAs(Role::Head, u"kepala"_s);
    Hold hold;
    hold.request = kept;
    hold.reason = u"gugatan"_s;
    hold.authority = u"Surat PN"_s;
    shelves.hold(hold);
    shelves.lift(shelves.holdsOf(kept).first().id, u"selesai"_s);
    archivewalk::yearsLater(desk);
    const Disposal list = archivewalk::minuted(desk, { gone.request.id });
    archivewalk::enterAdministrator(desk);
    DisposalDesk(desk.office()).purge(list.id, list.revision, list.approval(DisposalStep::Minutes)->document);
    DisposalDesk(desk.office()).clean(list.id);
}

/// Each column gets another value, whatever it was, NULL too; and the row goes.
QStringList TestTamper::changesOf(TestDesk &desk, const QString &table)
{
    Query row(desk.db(), u"SELECT * FROM "_s + table + oneRow(table));
    if (!row.runOne())
        return {};
    QStringList result;
    for (const QString &name : row.columns()) {
        // Both for every column: what does not suit its type the database refuses, or keeps, as SQLite does.
        for (const QString &value : { u"COALESCE(%1, '') || 'x'"_s, u"COALESCE(%1, 0) + 1"_s }) {
            result << u"UPDATE %1 SET %2 = "_s.arg(table, name) + value.arg(name) + oneRow(table);
        }
    }
    // The text of an entry may be purged when its time is over; the entry itself never.
    if (table != u"audit_text"_s)
        result << u"DELETE FROM "_s + table + oneRow(table);
    return result;
}

/// @param tried false where the database itself refused the change
bool TestTamper::isFound(TestDesk &desk, const QString &sql, bool &tried)
{
    desk.db().exec(u"BEGIN"_s);
    bool found = false;
    try {
        desk.db().exec(sql);
        tried = true;
    } catch (const Error &) {
        tried = false;
    }
    if (tried)
        found = !AuditDesk(desk.office()).verify({}).ok();
    desk.db().exec(u"ROLLBACK"_s);
    return found;
}

/// A table that a later version adds is either tried here or says nothing of a request, a paper, a letter, the register
/// or the trail.
void TestTamper::everyTableIsTriedOrKnown()
{
    const QStringList others { u"schema_version"_s, // which steps this database has taken
                               u"session"_s,        u"login_attempt"_s, // who is here now, and the wrong tries
                               u"counter"_s,        u"queue_count"_s, // counted again from the rows that are tried
                               u"request_search"_s, u"page_look"_s, // made anew from them
                               u"draft"_s,          u"draft_paper"_s,   u"arrival"_s, // not taken in yet
                               u"fixity_check"_s }; // of the disk, not of the data
    TestDesk desk;
    Query all(desk.db(), u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    all.run();
    QStringList unknown;
    while (all.next()) {
        const QString name = all.text(0);
        const bool search = name.startsWith(u"request_words"_s) || name.startsWith(u"request_parts"_s);
        if (!tables().contains(name) && !others.contains(name) && !search)
            unknown << name;
    }
    QCOMPARE(unknown, QStringList());
}

void TestTamper::everyValueCounts()
{
    QFETCH(QString, backend);
    TestDesk desk(backend);
    fill(desk);
    QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    QStringList missed;
    int changed = 0;
    for (const QString &table : tables()) {
        const QStringList changes = changesOf(desk, table);
        QVERIFY2(!changes.isEmpty(), qPrintable(table + u" is empty"_s));
        for (const QString &sql : changes) {
            bool tried = false;
            if (!isFound(desk, sql, tried) && tried)
                missed << sql;
            changed += tried ? 1 : 0;
        }
    }
    QCOMPARE(missed.join(u'\n'), QString());
    QVERIFY(changed > 200);
    QVERIFY(AuditDesk(desk.office()).verify({}).ok());
}

QTEST_MAIN(TestTamper)
#include "tst_tamper.moc"

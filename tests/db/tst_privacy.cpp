// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "db/privacystore.h"
#include "desk/auditdesk.h"
#include "desk/letterdesk.h"
#include "desk/privacydesk.h"
#include "desk/reportdesk.h"
#include "support/casewalk.h"
#include "support/pdftext.h"
#include "support/reportfaces.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
const ReportPeriod march = ReportPeriod::month(QDate(2026, 3, 1));

Breach lostStick(const QDateTime &found)
{
    Breach breach;
    breach.foundAt = found;
    breach.exposed = u"Nama dan NIP tiga pemohon"_s;
    breach.happened = u"Stik cadangan hilang di perjalanan"_s;
    breach.handling = u"Kata sandi diganti, stik dilaporkan hilang"_s;
    breach.persons = 3;
    return breach;
}
} // namespace

/// What the law on personal data asks for, on both databases: one person's everything, corrections, breaches.
class TestPrivacy final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDesk> m_desk;
    void begin()
    {
        QFETCH(QString, backend);
        m_desk = std::make_unique<TestDesk>(backend);
    }
    AuditEntry lastEntry() const { return AuditStore(m_desk->db()).page(0, 1).first(); }
    bool isWhole() const { return AuditDesk(m_desk->office()).verify({}).ok(); }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void onePersonsEverything_data() { TestDesk::backends(); }
    void onePersonsEverything()
    {
        begin();
        Walker walker(*m_desk);
        RegisterDesk accounts(m_desk->office());
        Account account = walker.account();
        AccountData other = Walker::person();
        other.userId = u"ORANG_LAIN"_s;
        other.name = u"Nona Lain"_s;
        other.nip.clear();
        accounts.add(other, u"uji"_s);
        FirstRegistration first;
        first.data = Walker::person();
        first.data.phone = u"081300000001"_s;
        first.registeredOn = QDate(2022, 2, 7);
        accounts.keepFirstRegistration(account.id, account.revision, first,
                                       { Walker::paper(PaperKind::Other, "%PDF-1 registrasi") });
        const CaseFile file = walker.inHandover();
        account = accounts.read(account.id).account;
        AccountData changed = account.data;
        changed.phone = u"+6281111222333"_s;
        accounts.save(account.id, account.revision, changed, u"surat 027/15"_s);
        accounts.open(account.id); // somebody looked
        PrivacyDesk privacy(m_desk->office());
        const Report report = privacy.person(account.id);
        QString all;
        for (const ReportRow &row : report.rows) {
            for (const QVariant &cell : row.cells)
                all += cell.toString() + u'\n';
        }
        all.remove(u'-'); // phone numbers are shown in groups
        for (const QString &kept :
             { u"RKELILAUW"_s, u"81111222333"_s, u"surat 027/15"_s, u"81300000001"_s, file.request.agenda(),
               file.papers.first().sha256.left(16), u"7 Februari 2022"_s, Walker::person().decreeNumber })
            QVERIFY2(all.contains(kept), qPrintable(kept));
        QVERIFY(!all.contains(u"Nona Lain"_s));
        // The trail is whole: as many lines as entries about the account and its request.
        const AuditStore audit(m_desk->db());
        const qsizetype entries = audit.of(AuditSubject::Account, raw(account.id)).size()
            + audit.of(AuditSubject::Request, raw(file.request.id)).size();
        QVERIFY2(report.summary.first().contains(QString::number(entries)), qPrintable(report.summary.first()));
        const QString pdf = pdftext::text(privacy.personFile(account.id, PrivacyDesk::PersonFormat::Pdf));
        QVERIFY(pdf.contains(u"RKELILAUW"_s) && pdf.contains(u"027/15"_s));
        QCOMPARE(lastEntry().event, AuditEvent::Exported);
        QCOMPARE(lastEntry().subjectId, raw(account.id));
        const auto json =
            QJsonDocument::fromJson(privacy.personFile(account.id, PrivacyDesk::PersonFormat::Json)).object();
        QVERIFY(json[u"rows"_s].toArray().size() > report.rows.size()); // the export itself is in the trail by now
        QVERIFY(isWhole());
    }

    void zipHoldsThePapers()
    {
        m_desk = std::make_unique<TestDesk>();
        Walker walker(*m_desk);
        const Account account = walker.account();
        const CaseFile file = walker.takenIn();
        const QTemporaryDir folder;
        const QByteArray zip = PrivacyDesk(m_desk->office()).personFile(account.id, PrivacyDesk::PersonFormat::Zip);
        const QString path = reportfaces::stored(folder, u"orang.zip"_s, zip);
        QCOMPARE(QProcess::execute(u"python3"_s, { u"-m"_s, u"zipfile"_s, u"-t"_s, path }), 0);
        QCOMPARE(QProcess::execute(u"python3"_s, { u"-m"_s, u"zipfile"_s, u"-e"_s, path, folder.path() }), 0);
        QVERIFY(QFile::exists(folder.filePath(u"data-pribadi.pdf"_s)));
        QFile json(folder.filePath(u"data-pribadi.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(json.readAll()).isObject());
        QFile paper(folder.filePath(u"permohonan-0001-2026/"_s + file.papers.first().fileName));
        QVERIFY2(paper.open(QIODevice::ReadOnly), qPrintable(paper.fileName()));
        QCOMPARE(paper.readAll(), QByteArray("%PDF-1 surat"));
    }

    void correctionIsToldWithinThreeDays_data() { TestDesk::backends(); }
    void correctionIsToldWithinThreeDays()
    {
        begin();
        Walker walker(*m_desk);
        RegisterDesk accounts(m_desk->office());
        const Account account = walker.account();
        PrivacyDesk privacy(m_desk->office());
        const ReportDesk reports(m_desk->office());
        QVERIFY(!privacy.untold(account.id)); // its first version is no correction
        QVERIFY(reports.make({ u"corrections"_s, march }).rows.isEmpty());
        AccountData data = account.data;
        data.email = u"baru@contoh.go.id"_s;
        accounts.save(account.id, account.revision, data, u"permintaan pemilik akun"_s);
        auto untold = privacy.untold(account.id);
        QVERIFY(untold);
        QCOMPARE(untold->deadline(), m_desk->office().now().addSecs(72 * 3600));
        const QString letter = pdftext::text(privacy.correctionLetter(account.id), u"koreksi"_s).simplified();
        for (const QString &word : { account.data.name, account.data.email, u"baru@contoh.go.id"_s,
                                     u"permintaan pemilik akun"_s, u"Pasal 30"_s })
            QVERIFY2(letter.contains(word), qPrintable(letter));
        Report list = reports.make({ u"corrections"_s, march });
        QCOMPARE(list.rows.size(), 1);
        QVERIFY(!list.rows.first().warn);
        QVERIFY(list.summary.first().contains(u"of 1 nobody"_s));
        m_desk->clock().advance(72 * 3600 + 1);
        QVERIFY(reports.make({ u"corrections"_s, march }).rows.first().warn);
        CorrectionNotice notice;
        notice.version = untold->notice.version;
        notice.how = ToldHow::Phone;
        QVERIFY_THROWS_EXCEPTION(Error, privacy.tellCorrection(account.id, notice)); // nobody is named
        notice.toldWhom = u"  Abdul Rasyid "_s;
        privacy.tellCorrection(account.id, notice);
        QCOMPARE(lastEntry().event, AuditEvent::Told);
        try {
            privacy.tellCorrection(account.id, notice);
            QFAIL("told twice");
        } catch (const Error &error) {
            QVERIFY2(error.kind() == Error::Kind::Refused, qPrintable(error.text())); // a rule, not the database
        }
        QVERIFY(!privacy.untold(account.id));
        QVERIFY_THROWS_EXCEPTION(Error, privacy.correctionLetter(account.id)); // nothing is left to tell
        QCOMPARE(privacy.notices(account.id).first().toldWhom, u"Abdul Rasyid"_s);
        list = reports.make({ u"corrections"_s, march });
        QCOMPARE(list.rows.first().cells.last().toString(), u"told too late"_s);
        QCOMPARE(accounts.read(account.id).versions.size(), 2); // the old value stands
        QVERIFY(isWhole());
        m_desk->db().exec(u"UPDATE correction_notice SET told_whom = 'x'"_s);
        QVERIFY(!isWhole());
    }

    void breachHasSeventyTwoHours_data() { TestDesk::backends(); }
    void breachHasSeventyTwoHours()
    {
        begin();
        PrivacyDesk privacy(m_desk->office());
        const ReportDesk reports(m_desk->office());
        const QDateTime found = m_desk->office().now();
        for (QString Breach::*item : { &Breach::exposed, &Breach::happened, &Breach::handling }) {
            Breach lacking = lostStick(found);
            lacking.*item = u" - "_s;
            QVERIFY_THROWS_EXCEPTION(Error, privacy.keep(lacking));
            QVERIFY_THROWS_EXCEPTION(Error, privacy.breachNotice(lacking));
        }
        QVERIFY_THROWS_EXCEPTION(Error, privacy.keep(lostStick(found.addSecs(60)))); // in the future
        QVERIFY_THROWS_EXCEPTION(Error, privacy.keep(lostStick({})));
        Breach breach = privacy.keep(lostStick(found));
        QCOMPARE(breach.name(), u"1/2026"_s);
        QCOMPARE(breach.deadline(), found.addSecs(72 * 3600));
        QCOMPARE(privacy.keep(lostStick(found)).number, 2);
        m_desk->clock().advance(71 * 3600);
        QVERIFY(!breach.isLate(m_desk->office().now()));
        Report list = reports.make({ u"breaches"_s, march });
        QCOMPARE(list.rows.size(), 2);
        QVERIFY(!list.rows.first().warn);
        m_desk->clock().advance(2 * 3600);
        QVERIFY(breach.isLate(m_desk->office().now()));
        QVERIFY(reports.make({ u"breaches"_s, march }).rows.first().warn);
        Breach early = breach;
        early.personsToldAt = found.addSecs(-1);
        QVERIFY_THROWS_EXCEPTION(Error, privacy.keep(early));
        breach.personsToldAt = found.addSecs(3600);
        Breach first = privacy.keep(breach);
        QVERIFY(!first.isTold()); // the authority was not
        QVERIFY_THROWS_EXCEPTION(Error, privacy.keep(breach)); // of an older revision
        first.authorityToldAt = m_desk->office().now();
        first = privacy.keep(first);
        QVERIFY(first.isTold() && first.isLate(m_desk->office().now()));
        list = reports.make({ u"breaches"_s, ReportPeriod::month(QDate(2026, 7, 1)) });
        QCOMPARE(list.rows.size(), 1); // the one that is open still, whenever it was found
        QVERIFY(isWhole());
        m_desk->db().exec(u"UPDATE breach SET persons = 1 WHERE number = 1"_s);
        QVERIFY(!isWhole());
    }

    void noticeHasTheThreeItems()
    {
        m_desk = std::make_unique<TestDesk>();
        const Breach breach = PrivacyDesk(m_desk->office()).keep(lostStick(m_desk->office().now()));
        const QByteArray pdf = PrivacyDesk(m_desk->office()).breachNotice(breach);
        const QString text = pdftext::text(pdf, u"pemberitahuan-insiden"_s).simplified();
        for (const QString &item :
             { breach.exposed, breach.happened, breach.handling, u"3 x 24 jam"_s, u"3 (tiga) orang"_s,
               u"5 Maret 2026 pukul 09.00 WIT"_s, u"Pasal 46"_s, u"nomor 1/2026"_s })
            QVERIFY2(text.contains(item.simplified()), qPrintable(item + u" / "_s + text));
    }
};

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"

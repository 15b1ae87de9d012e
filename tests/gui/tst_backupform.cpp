// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bag.h"
#include "db/migrations.h"
#include "desk/auditdesk.h"
#include "desk/disposaldesk.h"
#include "desk/practicedata.h"
#include "desk/tombstoneledger.h"
#include "gui/backupform.h"
#include "gui/backupplaces.h"
#include "gui/dossierexport.h"
#include "gui/firststartwizard.h"
#include "gui/jobline.h"
#include "gui/messagebar.h"
#include "gui/placeform.h"
#include "gui/reasonbutton.h"
#include "gui/restoreform.h"
#include "gui/restorepanel.h"
#include "gui/secretlineedit.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/archivewalk.h"
#include "support/testdesk.h"
#include "support/walker.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
DatabaseUrl sqlite(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    return url;
}
} // namespace

/// Backup, full check, export and restore as an officer clicks them.
class tst_BackupForm : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    static void keep(QWidget &widget, const QString &name)
    {
        QTest::qWait(100);
        if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }
    static void press(QWidget &form, const QString &name)
    {
        auto *button = form.findChild<QPushButton *>(name);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"LoketTest"_s);
        QCoreApplication::setApplicationName(u"tst_backupform"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(u"settings"_s));
        qputenv("XDG_CACHE_HOME", path(u"cache"_s).toUtf8());
        qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
        theme::apply(*qApp, theme::Mode::Light);
    }
    void init() { QSettings().clear(); }

    void twoSticksAndTheirAge()
    {
        TestDesk desk;
        Operator who = desk.office().who();
        who.administrator = true;
        desk.office().enter(who, desk.office().session());
        MessageBar bar;
        BackupForm form(desk.office(), bar);
        form.resize(700, 600);
        form.show();
        form.reload();
        QVERIFY(form.findChild<ReasonButton *>(u"backUp0"_s)->refusal()); // no folder yet
        QCOMPARE(backupplaces::line(backupplaces::all(), desk.office().now()), u"No backup is set up"_s);
        QVERIFY(backupplaces::isLate(backupplaces::all(), desk.office().now()));
        backupplaces::set(0, u"Stik Merah"_s, path(u"merah"_s));
        backupplaces::set(1, u"Stik Biru"_s, path(u"biru"_s));
        form.reload();
        QCOMPARE(accessiblenames::missing(&form), QStringList());
        QSignalSpy done(&form, &BackupForm::done);
        press(form, u"backUp0"_s);
        QVERIFY(form.findChild<ReasonButton *>(u"backUp1"_s)->refusal()); // one at a time
        keep(form, u"backup-running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QCOMPARE(bar.kind(), MessageBar::Kind::Success);
        QVERIFY(bag::check(path(u"merah"_s)).ok());
        desk.clock().advance(3 * 86'400);
        form.reload();
        QVERIFY(form.findChild<QLabel *>(u"placeAge0"_s)->text().contains(u"3"_s));
        const QString line = backupplaces::line(backupplaces::all(), desk.office().now());
        QVERIFY2(line.contains(u"Stik Merah"_s) && line.contains(u"never"_s), qPrintable(line));
        QVERIFY(!backupplaces::isLate(backupplaces::all(), desk.office().now()));
        QVERIFY(backupplaces::isLate(backupplaces::all(), desk.office().now().addDays(30)));
        keep(form, u"backup-form"_s);
        QVERIFY(QDir(path(u"merah"_s)).removeRecursively()); // pulled out: its age is remembered
        form.reload();
        QVERIFY(form.findChild<QLabel *>(u"placeAge0"_s)->text().contains(u"not plugged in"_s));
        QVERIFY(!backupplaces::all().first().last.isNull());
    }

    void encryptedWantsAPhrase()
    {
        TestDesk desk;
        Operator who = desk.office().who();
        who.administrator = true;
        desk.office().enter(who, desk.office().session());
        MessageBar bar;
        BackupForm form(desk.office(), bar);
        form.show();
        backupplaces::set(0, u"A"_s, path(u"sandi"_s));
        form.reload();
        form.findChild<QCheckBox *>(u"seal0"_s)->click();
        auto *const button = form.findChild<ReasonButton *>(u"backUp0"_s);
        QVERIFY(button->refusal());
        auto *const phrase = form.findChild<SecretLineEdit *>(u"phrase0"_s);
        QTest::keyClicks(phrase, u"enam kata yang tidak ditebak"_s);
        QVERIFY(!button->refusal());
        QSignalSpy done(&form, &BackupForm::done);
        press(form, u"backUp0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QVERIFY(phrase->isEmpty());
        QVERIFY(backupdesk::look(path(u"sandi"_s))->sealed);
        QVERIFY(!form.findChild<QCheckBox *>(u"seal0"_s)->isEnabled()); // decided by the first one
        QTest::keyClicks(phrase, u"enam kata yang salah sekali"_s);
        press(form, u"backUp0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bar.kind(), MessageBar::Kind::Refusal, 30'000);
        QVERIFY(bar.text().contains(u"does not open"_s));
        QTest::keyClicks(phrase, u"enam kata"_s);
        form.clear();
        QVERIFY(phrase->isEmpty());
    }

    void officerMayCheckButNotBackUp()
    {
        TestDesk desk;
        Operator who = desk.office().who();
        who.administrator = false;
        desk.office().enter(who, desk.office().session());
        MessageBar bar;
        BackupForm form(desk.office(), bar);
        form.show();
        backupplaces::set(0, u"A"_s, path(u"lain"_s));
        form.reload();
        QVERIFY(form.findChild<ReasonButton *>(u"backUp0"_s)->refusal()->contains(u"administrator"_s));
        QVERIFY(form.findChild<QLabel *>(u"lastCheck"_s)->text().contains(u"never"_s));
        QSignalSpy done(&form, &BackupForm::done);
        press(form, u"checkAll"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QVERIFY(AuditDesk(desk.office()).lastCheck()->ok);
        QVERIFY(form.findChild<QLabel *>(u"lastCheck"_s)->text().contains(u"nothing was changed"_s));
        desk.db().exec(u"INSERT INTO content (sha256, size, bytes) VALUES ('%1', 3, CAST('abc' AS BLOB))"_s.arg(
            QString(64, u'0')));
        press(form, u"checkAll"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!AuditDesk(desk.office()).lastCheck()->ok, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(u"damaged"_s), 30'000);
    }

    void restoredAtTheFirstStart()
    {
        const QString source = path(u"asal.db"_s);
        {
            Database db(sqlite(source), Database::Open::MayCreate);
            migrations::run(db);
            practicedata::fill(db, 6, 1, [](int) { return true; });
        }
        backupdesk::make(sqlite(source), path(u"stik/cadangan-loket"_s), nullptr, TestDesk::start());
        const QString target = path(u"baru/loket.db"_s);
        FirstStartWizard wizard(sqlite(target));
        wizard.resize(900, 700);
        wizard.show();
        keep(wizard, u"wizard-first"_s);
        press(wizard, u"restore"_s);
        QCOMPARE(wizard.page(), 3);
        auto *const next = wizard.findChild<ReasonButton *>(u"next"_s);
        QVERIFY(next->refusal());
        wizard.backup()->setFolder(m_dir.path());
        QVERIFY(next->refusal()); // no backup there
        wizard.backup()->setFolder(path(u"stik"_s)); // the stick's top folder will do
        QVERIFY2(!next->refusal(), qPrintable(next->refusal().value_or(QString())));
        keep(wizard, u"wizard-restore"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(wizard.page(), 2);
        QSignalSpy finished(&wizard, &FirstStartWizard::finished);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(next->refusal()); // it runs
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto collected = finished.first().first().value<FirstStart>();
        QVERIFY(collected.joins);
        QCOMPARE(collected.place.file, target);
        Database db(sqlite(target));
        const SystemClock clock;
        Office office(db, clock);
        QVERIFY(AuditDesk(office).verify({}).ok());
    }

    void damagedBackupIsToldInTheWizard()
    {
        TestDesk desk;
        const QString folder = path(u"cacat"_s);
        backupdesk::make(desk.url(), folder, nullptr, TestDesk::start());
        QFile extra(folder + u"/data/lebih.txt"_s);
        QVERIFY(extra.open(QIODevice::WriteOnly));
        extra.close();
        const QString target = path(u"tidak/loket.db"_s);
        FirstStartWizard wizard(sqlite(target));
        wizard.show();
        press(wizard, u"restore"_s);
        wizard.backup()->setFolder(folder);
        auto *const next = wizard.findChild<ReasonButton *>(u"next"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.findChild<MessageBar *>()->text().contains(u"lebih.txt"_s), 30'000);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(wizard.page(), 3);
    }

    void damagedTrailIsAskedAboutInTheWizard()
    {
        TestDesk desk;
        Walker(desk).takenIn();
        desk.db().exec(u"UPDATE request SET applicant = 'Orang Lain'"_s);
        const QString folder = path(u"diubah"_s);
        backupdesk::make(desk.url(), folder, nullptr, TestDesk::start());
        const QString target = path(u"tanya/loket.db"_s);
        FirstStartWizard wizard(sqlite(target));
        wizard.resize(900, 700);
        wizard.show();
        press(wizard, u"restore"_s);
        wizard.backup()->setFolder(folder);
        auto *const damage = wizard.findChild<QLabel *>(u"backupDamage"_s);
        auto *const anyway = wizard.findChild<QCheckBox *>(u"restoreAnyway"_s);
        QVERIFY(!damage->isVisible() && !anyway->isVisible());
        auto *const next = wizard.findChild<ReasonButton *>(u"next"_s);
        QSignalSpy finished(&wizard, &FirstStartWizard::finished);
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(damage->isVisible(), 30'000);
        QCOMPARE(wizard.page(), 3);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(finished.size(), 0);
        keep(wizard, u"wizard-damaged"_s);
        QVERIFY(next->refusal()); // nobody goes on by pressing Enter
        anyway->click();
        QVERIFY(!next->refusal());
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(QFile::exists(target));
        wizard.backup()->setFolder(folder); // another look: asked anew
        QVERIFY(wizard.backup()->damaged() == Damaged::Ask);
    }

    void restoredOverTheOffice()
    {
        TestDesk source;
        Walker(source).takenIn();
        const QString folder = path(u"lama"_s);
        backupdesk::make(source.url(), folder, nullptr, TestDesk::start());
        TestDesk desk;
        Walker walker(desk);
        walker.takenIn();
        walker.takenIn();
        const AuditAnchor before = AuditStore(desk.db()).head();
        Operator who = desk.office().who();
        MessageBar bar;
        RestorePanel panel(desk.office(), bar);
        panel.resize(760, 420);
        panel.show();
        auto *const go = panel.findChild<ReasonButton *>(u"restoreNow"_s);
        auto *const word = panel.findChild<QLineEdit *>(u"restoreWord"_s);
        who.administrator = false;
        desk.office().enter(who, desk.office().session());
        panel.form()->setFolder(folder);
        word->setText(u"RESTORE"_s);
        QVERIFY(go->refusal()->contains(u"administrator"_s));
        who.administrator = true;
        desk.office().enter(who, desk.office().session());
        word->setText(u"restore"_s);
        QVERIFY(go->refusal()->contains(u"RESTORE"_s));
        const QString told = panel.findChild<QLabel *>(u"backupFound"_s)->text();
        const BackupInfo info = *backupdesk::look(folder);
        for (const QString &fact : { info.office, u"1 requests"_s, u"2 Maret 2026"_s, info.anchor.head.left(16) })
            QVERIFY2(told.contains(fact), qPrintable(told));
        QCOMPARE(accessiblenames::missing(&panel), QStringList());
        keep(panel, u"restore-panel"_s);
        // A list from another place: what cannot be read is said, what can is counted.
        const auto *destroyed = panel.findChild<QLabel *>(u"destroyedFound"_s);
        panel.form()->setDestroyedList(path(u"lama/bagit.txt"_s));
        QVERIFY(destroyed->text().contains(u"no list"_s));
        QCOMPARE(panel.form()->destroyedList(), QString());
        const QString list = path(u"nisan.json"_s);
        {
            QFile file(list);
            QVERIFY(file.open(QIODevice::WriteOnly));
            Tombstone stone;
            stone.agendaYear = 2026;
            stone.agendaNumber = 77;
            file.write(tombstoneledger::toJson({ stone }));
        }
        panel.form()->setDestroyedList(list);
        QVERIFY2(destroyed->text().contains(u"1 destroyed"_s), qPrintable(destroyed->text()));
        QCOMPARE(panel.form()->destroyedList(), list);
        keep(panel, u"restore-panel-list"_s);
        press(panel, u"chooseDestroyed"_s); // and it can be left out again
        QCOMPARE(panel.form()->destroyedList(), QString());
        word->setText(u"RESTORE"_s);
        QVERIFY2(!go->refusal(), qPrintable(go->refusal().value_or(QString())));
        QSignalSpy replaced(&panel, &RestorePanel::replaced);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(go->refusal());
        QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, 60'000);
        QCOMPARE(bar.kind(), MessageBar::Kind::Success);
        QVERIFY(word->text().isEmpty());
        Query q(desk.db(), u"SELECT COUNT(*) FROM request"_s);
        QVERIFY(q.runOne());
        QCOMPARE(q.number(0), 1);
        const QStringList kept = QDir(RestorePanel::keepingPlace()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(backupdesk::look(RestorePanel::keepingPlace() + u'/' + kept.first())->anchor, before);
    }

    void destroyedAgainIsTold()
    {
        RestoreReport report;
        QCOMPARE(RestoreForm::toldDestroyed(report), QString());
        report.purgedAgain = 2;
        QVERIFY(RestoreForm::toldDestroyed(report).contains(u'2'));
        report.notCleaned = u"another desk reads"_s;
        QVERIFY(RestoreForm::toldDestroyed(report).contains(u"another desk reads"_s));
        // As the whole way says it: what was destroyed here stays destroyed.
        TestDesk desk;
        archivewalk::schedule(desk);
        const RequestId file = archivewalk::filed(desk).request.id;
        archivewalk::yearsLater(desk);
        const Disposal list = archivewalk::minuted(desk, { file });
        const QString folder = path(u"sebelum-musnah"_s);
        backupdesk::make(desk.url(), folder, nullptr, TestDesk::start());
        archivewalk::enterAdministrator(desk);
        DisposalDesk disposal(desk.office());
        disposal.clean(disposal.purge(list.id, list.revision, u"BA/7/2032"_s).id);
        desk.clock().advance(600); // the others have gone
        MessageBar bar;
        RestorePanel panel(desk.office(), bar);
        panel.show();
        panel.form()->setFolder(folder);
        panel.findChild<QLineEdit *>(u"restoreWord"_s)->setText(u"RESTORE"_s);
        QSignalSpy replaced(&panel, &RestorePanel::replaced);
        press(panel, u"restoreNow"_s);
        QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, 60'000);
        QCOMPARE(bar.kind(), MessageBar::Kind::Success);
        QVERIFY2(bar.text().contains(u"destroyed again"_s), qPrintable(bar.text()));
    }

    void exportFromTheArchive()
    {
        const QString source = path(u"arsip.db"_s);
        Database db(sqlite(source), Database::Open::MayCreate);
        migrations::run(db);
        practicedata::fill(db, 20, 1, [](int) { return true; });
        const SystemClock clock;
        Office office(db, clock);
        MessageBar bar;
        QWidget page;
        DossierExport exporting(office, bar, &page);
        const QString folder = path(u"keluar"_s);
        exporting.start({}, {}, folder);
        QVERIFY(!exporting.button()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(exporting.button()->isEnabled(), 120'000);
        QVERIFY2(bar.kind() == MessageBar::Kind::Success, qPrintable(bar.text()));
        QVERIFY(bag::check(folder).ok());
        exporting.start({}, {}, folder); // taken by now
        QTRY_VERIFY_WITH_TIMEOUT(exporting.button()->isEnabled(), 120'000);
        QCOMPARE(bar.kind(), MessageBar::Kind::Refusal);
    }
};

QTEST_MAIN(tst_BackupForm)
#include "tst_backupform.moc"

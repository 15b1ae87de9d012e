// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "core/workflow.h"
#include "gui/checklistdialog.h"
#include "gui/checklistpanel.h"
#include "gui/checklistrow.h"
#include "gui/paperspage.h"
#include "gui/papertray.h"
#include "gui/theme.h"
#include "gui/verdictpanel.h"
#include "gui/waitingpanel.h"
#include "support/accessiblenames.h"
#include "support/tabfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

/// The tab "Berkas": from the checklist to its ends, the wait, the return with real files, by clicks and keys.
class TestPapersPage final : public QObject
{
    Q_OBJECT
private:
    struct Case {
        TabFixture f;
        PaperReader reader;
        CaseFile file;
        std::unique_ptr<PapersPage> page;
        CaseFile now() const { return f.now(file.request.id); }
        QAction *action(const char *name) const { return page->findChild<QAction *>(QString::fromLatin1(name)); }
        void click(const QWidget &root, const char *name) const
        {
            auto *button = root.findChild<QAbstractButton *>(QString::fromLatin1(name));
            QVERIFY2(button, name);
            QVERIFY2(button->isVisible() && button->isEnabled(), name);
            button->click();
        }
        QString label(const char *name) const { return page->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
        VerdictPanel *verdict() const { return page->findChild<VerdictPanel *>(); }
        void note(const QString &text) const
        {
            QTest::keyClicks(verdict()->findChild<QPlainTextEdit *>(QStringLiteral("verdictNote")), text);
        }
    };

    static std::unique_ptr<Case> open(Role role = Role::Officer)
    {
        auto c = std::make_unique<Case>();
        c->file = c->f.intake.takeIn(TabFixture::form(c->f.registerMember(), TabFixture::member()));
        if (role != Role::Officer)
            c->f.desk.enterAs(role, QStringLiteral("lain"));
        c->page = std::make_unique<PapersPage>(c->f.desk.office(), c->f.requests, c->f.intake, c->reader, c->f.bar);
        c->f.show(*c->page, c->file, { 540, 640 });
        return c;
    }

    /// Step 4: the SK is missing, the applicant was told.
    static std::unique_ptr<Case> waiting()
    {
        auto c = open();
        c->click(*c->page, "complete-request-letter");
        c->click(*c->page, "missing-decree");
        c->page->primary()->trigger();
        c->f.desk.db().exec(QStringLiteral("UPDATE request SET stage = 4")); // told: the letters' own tests
        c->page->setFile(c->now());
        return c;
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void theDialogIsTheFirstThingToDo()
    {
        auto c = open();
        QCOMPARE(c->page->primary(), c->action("openChecklist"));
        c->page->primary()->trigger();
        ChecklistDialog *dialog = c->page->checklistDialog();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("checklistVerdict"))->isEnabled());
        c->click(*dialog, "complete-request-letter");
        c->click(*dialog, "complete-decree");
        // What the dialog says stands on the tab too.
        auto *onTab = c->page->findChild<ChecklistPanel *>(QStringLiteral("checklist"));
        QVERIFY(onTab->whatIsOpen().isEmpty());
        c->click(*dialog, "checklistVerdict");
        QCOMPARE(c->now().request.stage, Stage::ValidityCheck);
        QVERIFY(!dialog->isVisible());
    }

    void incompleteAsksForWhatIsMissing()
    {
        auto c = open();
        c->click(*c->page, "complete-request-letter");
        QCOMPARE(c->page->primary(), c->action("openChecklist"));
        c->click(*c->page, "missing-decree");
        QCOMPARE(c->page->primary(), c->action("declareIncomplete"));
        c->page->primary()->trigger();
        QCOMPARE(c->now().request.stage, Stage::CompletionNotice);
        QVERIFY(!c->page->primary());
    }

    void rejectionTakesTheItemsReasons()
    {
        auto c = open();
        c->click(*c->page, "complete-request-letter");
        c->click(*c->page, "missing-decree");
        c->action("rejectIncomplete")->trigger();
        QVERIFY(c->verdict()->isVisible());
        QVERIFY(c->verdict()->findChild<QCheckBox *>(QStringLiteral("code-K3"))->isChecked());
        QVERIFY(!c->verdict()->findChild<QCheckBox *>(QStringLiteral("code-B8"))->isChecked());
        c->click(*c->verdict(), "verdictConfirm");
        QCOMPARE(c->now().request.stage, Stage::RejectionNotice);
        QCOMPARE(c->now().request.reasonCodes, QStringList { QStringLiteral("K3") });
    }

    void withdrawalNeedsAReason()
    {
        auto c = open();
        c->action("withdraw")->trigger();
        QVERIFY(!c->verdict()->findChild<QPushButton *>(QStringLiteral("verdictConfirm"))->isEnabled());
        c->note(QStringLiteral("   --  "));
        QVERIFY(!c->verdict()->findChild<QPushButton *>(QStringLiteral("verdictConfirm"))->isEnabled());
        c->note(QStringLiteral("dicabut dengan surat"));
        c->click(*c->verdict(), "verdictConfirm");
        QCOMPARE(c->now().request.outcome, Outcome::Withdrawn);
    }

    void onlyTheHeadGoesOnWithAReason()
    {
        auto c = open(Role::Head);
        c->click(*c->page, "complete-request-letter");
        c->click(*c->page, "missing-decree");
        QVERIFY(c->page->secondary().contains(c->action("override")));
        c->action("override")->trigger();
        c->note(QStringLiteral("sembilan1"));
        QVERIFY(!c->verdict()->findChild<QPushButton *>(QStringLiteral("verdictConfirm"))->isEnabled());
        c->note(QStringLiteral(" huruf lebih"));
        c->click(*c->verdict(), "verdictConfirm");
        QCOMPARE(c->now().request.stage, Stage::ValidityCheck);
        auto officer = open();
        officer->click(*officer->page, "complete-request-letter");
        officer->click(*officer->page, "missing-decree");
        QVERIFY(!officer->page->secondary().contains(officer->action("override")));
        QVERIFY(!officer->action("override")->isEnabled());
    }

    void theWaitIsTold()
    {
        auto c = waiting();
        QVERIFY(c->page->findChild<WaitingPanel *>()->isVisible());
        QVERIFY(c->label("waitingMissing").contains(QStringLiteral("Surat Keputusan")));
        QVERIFY(c->label("waitingMissing").contains(QStringLiteral("SK Penetapan tidak dilampirkan")));
        QCOMPARE(c->page->primary(), c->action("takeBack"));
        QVERIFY2(!c->page->primary()->isEnabled(), "nothing was brought");
        // Off by default (R6); a person sets it and takes it back.
        QVERIFY(!c->now().request.deadline.isValid());
        c->click(*c->page, "deadlineOn");
        c->page->findChild<QDateEdit *>(QStringLiteral("deadlineDate"))->setDate(QDate(2026, 3, 20));
        c->click(*c->page, "deadlineSet");
        QCOMPARE(c->now().request.deadline, QDate(2026, 3, 20));
        c->f.desk.clock().advance(30 * 24 * 3600);
        c->page->setFile(c->now());
        QVERIFY(c->label("deadlineWords").startsWith(QStringLiteral("▲")));
        QCOMPARE(c->now().request.stage, Stage::WaitingForPapers); // nothing happened by itself
        c->action("rejectIncomplete")->trigger();
        QVERIFY(c->verdict()->findChild<QCheckBox *>(QStringLiteral("code-B8"))->isChecked());
        c->verdict()->leave();
        c->click(*c->page, "deadlineOn");
        QVERIFY(!c->now().request.deadline.isValid());
    }

    void whatIsBroughtComesBackToStepTwo()
    {
        auto c = waiting();
        QTemporaryDir folder;
        const QString path = realfiles::write(folder.path(), QStringLiteral("sk penetapan.pdf"),
                                              realfiles::pdf({ QStringLiteral("SK"), QStringLiteral("LAMPIRAN") }));
        c->page->tray().addFiles({ path });
        QTRY_VERIFY_WITH_TIMEOUT(c->page->tray().papers().size() == 1 && !c->page->tray().isBusy(), 20000);
        QTRY_VERIFY(c->page->primary()->isEnabled());
        c->page->primary()->trigger();
        const CaseFile now = c->now();
        QCOMPARE(now.request.stage, Stage::CompletenessCheck);
        QCOMPARE(now.request.round, 2);
        QCOMPARE(now.papers.size(), 3);
        QCOMPARE(now.papers.last().pages, 2);
        QCOMPARE(now.papers.last().round, 2);
        QVERIFY(c->page->tray().papers().isEmpty());
        QVERIFY(!c->page->findChild<ChecklistRow *>(QStringLiteral("item-request-letter"))->isVisible());
    }

    void papersAreListedWithWhereElseTheyAre()
    {
        auto c = open();
        // The same letter came with another request before.
        IntakeForm again = TabFixture::form({}, TabFixture::member());
        again.applicant.name = QStringLiteral("Yohana Sapulette");
        again.applicant.nip.clear();
        again.applicant.userId = QStringLiteral("YSAPULETTE");
        again.letterNumber = QStringLiteral("9/2026");
        const CaseFile other = c->f.intake.takeIn(again);
        c->page->clear();
        c->page->setFile(c->now());
        const QAbstractItemModel *model = c->page->findChild<QListView *>(QStringLiteral("filedPapers"))->model();
        QCOMPARE(model->rowCount(), 3); // a heading and two papers
        QVERIFY(model->index(0, 0).data(PapersModel::HeadRole).toBool());
        QVERIFY(model->index(1, 0).data(PapersModel::LinksRole).toString().contains(other.request.agenda()));
        QVERIFY(
            model->index(2, 0).data(PapersModel::DetailRole).toString().contains(c->file.papers.at(1).sha256.left(4)));
        QSignalSpy wanted(c->page.get(), &RequestTab::paperWanted);
        c->page->findChild<QListView *>(QStringLiteral("filedPapers"))->setCurrentIndex(model->index(2, 0));
        QCOMPARE(wanted.last().at(0).value<PaperId>(), c->file.papers.at(1).id);
    }

    void furtherPapersAreFiled()
    {
        auto c = open();
        QVERIFY(!c->page->tray().isVisible());
        c->click(*c->page, "showTray");
        QVERIFY(c->page->tray().isVisible());
        QTemporaryDir folder;
        c->page->tray().addFiles({ realfiles::write(folder.path(), QStringLiteral("lampiran.png"),
                                                    realfiles::png(QStringLiteral("LAMPIRAN"))) });
        QTRY_VERIFY_WITH_TIMEOUT(c->page->findChild<QPushButton *>(QStringLiteral("filePapers"))->isEnabled(), 20000);
        c->click(*c->page, "filePapers");
        QCOMPARE(c->now().papers.size(), 3);
        QVERIFY(!c->page->tray().isVisible());
    }

    void everythingHasAName()
    {
        auto c = open();
        QCOMPARE(accessiblenames::missing(c->page.get()).join(QLatin1Char('\n')), QString());
        c->click(*c->page, "showTray");
        QCOMPARE(accessiblenames::cut(c->page.get()).join(QLatin1Char('\n')), QString());
    }

    void clearKeepsNothing()
    {
        auto c = waiting();
        c->page->tray().setPapers({ TabFixture::paper(PaperKind::Other, QStringLiteral("LAMPIRAN")) });
        c->page->clear();
        QVERIFY(c->page->tray().papers().isEmpty());
        QCOMPARE(c->page->findChild<QListView *>(QStringLiteral("filedPapers"))->model()->rowCount(), 0);
        QVERIFY(c->label("waitingMissing").isEmpty());
        QVERIFY(!c->page->primary());
    }
};

QTEST_MAIN(TestPapersPage)
#include "tst_paperspage.moc"

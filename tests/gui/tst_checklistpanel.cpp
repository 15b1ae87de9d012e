// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow.h"
#include "gui/checklistdialog.h"
#include "gui/checklistpanel.h"
#include "gui/checklistrow.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/tabfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

/// Step 2 by keys and clicks: the list in a window, written by the desk as the tab does it.
class TestChecklistPanel final : public QObject
{
    Q_OBJECT
private:
    struct Case {
        TabFixture f;
        CaseFile file;
        std::unique_ptr<ChecklistPanel> panel;
        QDate day { 2026, 3, 2 };

        void take(const CaseFile &now)
        {
            file = now;
            panel->setFile(file, day);
        }
        void press(const char *name) const
        {
            auto *button = panel->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY2(button && button->isVisible(), name);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        ChecklistItem item(const char *code) const
        {
            for (const ChecklistItem &i : f.now(file.request.id).checklist) {
                if (i.code == QLatin1String(code))
                    return i;
            }
            return {};
        }
        QComboBox *reasons(const char *code) const
        {
            return panel->findChild<QComboBox *>(QStringLiteral("reason-") + QLatin1String(code));
        }
        void key(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    };

    static std::unique_ptr<Case> open(const std::function<void(IntakeForm &)> &change = {})
    {
        auto c = std::make_unique<Case>();
        IntakeForm form = TabFixture::form(c->f.registerMember(), TabFixture::member());
        if (change)
            change(form);
        c->panel = std::make_unique<ChecklistPanel>();
        Case *raw = c.get();
        connect(c->panel.get(), &ChecklistPanel::itemDecided, c->panel.get(), [raw](const ChecklistItem &item) {
            raw->take(raw->f.requests.tick(raw->file.request.id, raw->file.request.revision, item));
        });
        connect(c->panel.get(), &ChecklistPanel::paperWanted, c->panel.get(), &ChecklistPanel::setShownPage);
        auto *column = new QVBoxLayout(&c->f.window);
        column->addWidget(c->panel.get());
        c->take(c->f.intake.takeIn(form));
        c->f.window.resize(500, 520);
        c->f.window.show();
        c->f.window.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&c->f.window)); }();
        return c;
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void aTickPointsAtItsPage()
    {
        auto c = open();
        QVERIFY(!c->panel->whatIsOpen().isEmpty());
        c->panel->setShownPage(c->file.papers.at(0).id, 1);
        c->press("complete-request-letter");
        const ChecklistItem letter = c->item("request-letter");
        QCOMPARE(letter.state, ItemState::Complete);
        QCOMPARE(letter.paperId, raw(c->file.papers.at(0).id));
        // The SK is not what is shown: its own paper is the evidence.
        c->press("complete-decree");
        QCOMPARE(c->item("decree").paperId, raw(c->file.papers.at(1).id));
        QVERIFY(c->panel->whatIsOpen().isEmpty());
        QVERIFY(!workflow::refusal(c->file, Action::DeclareComplete, c->f.desk.office().who()));
    }

    void keysDecideAndWalk()
    {
        auto c = open();
        c->panel->focusFirstOpen();
        c->key(Qt::Key_L);
        QCOMPARE(c->item("request-letter").state, ItemState::Complete);
        c->key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->parentWidget()->objectName(), QStringLiteral("item-decree"));
        c->key(Qt::Key_PageDown); // the SK has two pages
        c->key(Qt::Key_L);
        c->key(Qt::Key_H);
        QCOMPARE(c->item("decree").page, 2);
        c->key(Qt::Key_A);
        QCOMPARE(c->item("decree").state, ItemState::Missing);
        QCOMPARE(c->item("decree").reason, QStringLiteral("K3"));
        QCOMPARE(c->item("decree").paperId, 0);
    }

    void onlyFittingReasonsAreOffered()
    {
        auto c = open();
        c->press("incomplete-request-letter");
        QComboBox *reasons = c->reasons("request-letter");
        QStringList codes;
        for (int i = 0; i < reasons->count(); ++i)
            codes.append(reasons->itemData(i).toString());
        QCOMPARE(codes, (QStringList { QStringLiteral("K2"), QStringLiteral("K5") }));
        // Two fit: nothing is written until one is chosen.
        QCOMPARE(c->item("request-letter").state, ItemState::Open);
        QVERIFY(reasons->hasFocus());
        QTest::keyClick(reasons, Qt::Key_Down);
        QTest::keyClick(reasons, Qt::Key_Down);
        QCOMPARE(c->item("request-letter").state, ItemState::Incomplete);
        QCOMPARE(c->item("request-letter").reason, QStringLiteral("K5"));
        c->press("incomplete-decree");
        QCOMPARE(c->item("decree").reason, QStringLiteral("K4"));
    }

    void whatIsHalfSaidSurvivesAnotherTick()
    {
        auto c = open();
        c->press("incomplete-request-letter");
        c->press("complete-decree");
        QVERIFY(c->panel->findChild<QPushButton *>(QStringLiteral("incomplete-request-letter"))->isChecked());
        QCOMPARE(c->item("request-letter").state, ItemState::Open);
    }

    void aTickFromElsewhereIsShown()
    {
        auto c = open();
        ChecklistItem item = c->file.checklist.at(1);
        item.state = ItemState::Complete;
        c->take(c->f.requests.tick(c->file.request.id, c->file.request.revision, item));
        QVERIFY(c->panel->findChild<QPushButton *>(QStringLiteral("complete-decree"))->isChecked());
        QCOMPARE(c->panel->rows().at(1)->item().state, ItemState::Complete);
    }

    void aNoteIsKept()
    {
        auto c = open();
        c->press("missing-decree");
        auto *note = c->panel->findChild<QLineEdit *>(QStringLiteral("note-decree"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("akan dibawa besok"));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(c->item("decree").note, QStringLiteral("akan dibawa besok"));
        // A note that says nothing is not written (the rule's sentence stands under the field).
        note->setFocus();
        note->setText(QStringLiteral("..."));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(c->item("decree").note, QStringLiteral("akan dibawa besok"));
    }

    void anExpiredDecreeIsSeen()
    {
        auto c = open([](IntakeForm &form) { form.applicant.decreeValidUntil = QDate(2026, 2, 28); });
        auto *row = c->panel->findChild<ChecklistRow *>(QStringLiteral("item-decree"));
        QString rule;
        for (const QLabel *label : row->findChildren<QLabel *>(QStringLiteral("dateRule")))
            rule = label->text();
        QVERIFY2(rule.contains(QStringLiteral("28 Februari 2026")), qPrintable(rule));
    }

    void aCarrierNeedsALetterOfAuthority()
    {
        auto c = open([](IntakeForm &form) {
            form.channel = Channel::Carrier;
            form.carrierName = QStringLiteral("Yohana Sapulette");
            form.papers.append(TabFixture::paper(PaperKind::Authority, QStringLiteral("SURAT KUASA")));
        });
        QCOMPARE(c->panel->rows().size(), 3);
        c->press("incomplete-authority");
        QCOMPARE(c->item("authority").reason, QStringLiteral("K6"));
    }

    void onReturnOnlyTheMissingIsAsked()
    {
        auto c = open();
        c->press("complete-request-letter");
        c->press("missing-decree");
        RequestDesk &desk = c->f.requests;
        const RequestId id = c->file.request.id;
        c->take(desk.declareIncomplete(id, c->file.request.revision));
        QVERIFY(workflow::refusal(c->file, Action::Tick, c->f.desk.office().who()));
        c->f.desk.db().exec(QStringLiteral("UPDATE request SET stage = 4")); // told: the letters' own tests
        CaseFile now = c->f.now(id);
        now = desk.takeBackPapers(id, now.request.revision,
                                  { TabFixture::paper(PaperKind::Decree, QStringLiteral("SK SUSULAN")) });
        c->take(now);
        QCOMPARE(now.request.round, 2);
        auto *letter = c->panel->findChild<ChecklistRow *>(QStringLiteral("item-request-letter"));
        QVERIFY(!letter->isVisible());
        QVERIFY(c->panel->findChild<QPushButton *>(QStringLiteral("showEarlier"))->isVisible());
        QCOMPARE(c->item("request-letter").state, ItemState::Complete);
        QCOMPARE(c->item("decree").state, ItemState::Open);
        c->press("complete-decree");
        QCOMPARE(c->item("decree").paperId, raw(now.papers.last().id));
        QVERIFY2(c->panel->findChild<ChecklistRow *>(QStringLiteral("item-decree"))->isVisible(), "folded while seen");
        c->press("showEarlier");
        QVERIFY(letter->isVisible());
    }

    void aRefusalIsSaid()
    {
        auto c = open();
        c->panel->setRefusal(QStringLiteral("Auditor hanya membaca."));
        auto *button = c->panel->findChild<QPushButton *>(QStringLiteral("complete-decree"));
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Auditor hanya membaca."));
        c->panel->rows().first()->decide(ItemState::Complete); // a key goes the same way
        QCOMPARE(c->item("request-letter").state, ItemState::Open);
    }

    void theDialogEndsTheStep()
    {
        auto c = open();
        ChecklistDialog dialog(&c->f.window);
        QAction verdict(QStringLiteral("Nyatakan lengkap"));
        QSignalSpy pressed(&verdict, &QAction::triggered);
        dialog.setFile(c->file, c->day);
        dialog.setShownPage(c->file.papers.at(1).id, 2);
        dialog.setVerdict(&verdict, QStringLiteral("2 butir belum diperiksa."));
        dialog.open();
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("checklistVerdict"));
        QVERIFY(!button->isEnabled());
        dialog.setVerdict(&verdict, std::nullopt);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void everythingHasAName()
    {
        auto c = open();
        c->press("incomplete-request-letter");
        QCOMPARE(accessiblenames::missing(c->panel.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(accessiblenames::cut(c->panel.get()).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestChecklistPanel)
#include "tst_checklistpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow.h"
#include "gui/accountchooser.h"
#include "gui/comparisonmodel.h"
#include "gui/comparisonview.h"
#include "gui/confirmationcard.h"
#include "gui/conflictpanel.h"
#include "gui/rowdecision.h"
#include "gui/theme.h"
#include "gui/validationpanel.h"
#include "gui/verdictpanel.h"
#include "support/accessiblenames.h"
#include "support/tabfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <memory>

/// Step 5 by keys and clicks, on a database, as an officer does it.
class TestValidationPanel final : public QObject
{
    Q_OBJECT
private:
    struct Case {
        TabFixture f;
        CaseFile file;
        std::unique_ptr<ValidationPanel> panel;
        ComparisonView *table() const { return panel->findChild<ComparisonView *>(); }
        void key(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
        void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
        void click(const char *name) const
        {
            auto *button = panel->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY2(button, name);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        ComparisonRow row(ComparedField field) const
        {
            for (const ComparisonRow &r : f.now(file.request.id).comparison) {
                if (r.field == field)
                    return r;
            }
            return {};
        }
        QString text(const char *label) const { return panel->findChild<QLabel *>(QString::fromLatin1(label))->text(); }
        QAction *action(const char *name) const { return panel->findChild<QAction *>(QString::fromLatin1(name)); }
        Stage stage() const { return f.now(file.request.id).request.stage; }
    };

    /// The letter tells another phone than the register.
    static std::unique_ptr<Case> open(bool linked = true, const QString &phone = QStringLiteral("+6281244551029"))
    {
        auto c = std::make_unique<Case>();
        const AccountId account = c->f.registerMember();
        AccountData letter = TabFixture::member();
        letter.phone = phone;
        if (!linked) {
            letter.userId = QStringLiteral("RASYID99");
            letter.nip = QStringLiteral("198504122010011008");
        }
        c->file = c->f.atValidity(TabFixture::form(linked ? account : AccountId {}, letter));
        c->panel = std::make_unique<ValidationPanel>(c->f.desk.office(), c->f.requests, c->f.accounts, c->f.bar);
        c->f.show(*c->panel, c->file);
        return c;
    }

    static void lookAtAll(Case &c)
    {
        c.table()->setFocus();
        for (int row = 0; row < c.table()->rows().rowCount(); ++row)
            c.key(Qt::Key_Down);
    }

    /// Notes where they are needed, by S and a sentence.
    static void settle(Case &c)
    {
        lookAtAll(c);
        for (int row = 0; row < c.table()->rows().rowCount(); ++row) {
            if (!ComparisonModel::lacksNote(c.table()->rows().at(row)))
                continue;
            c.table()->setFocus();
            c.table()->goTo(row);
            c.key(Qt::Key_S);
            c.type(QStringLiteral("sudah dicocokkan dengan arsip"));
            c.key(Qt::Key_Return);
        }
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void downLooksAtEachRow()
    {
        auto c = open();
        QCOMPARE(c->table()->rows().looked(), 0);
        QVERIFY(c->panel->primary());
        QVERIFY(!c->panel->primary()->isEnabled());
        const QString before = *RequestTab::refusalOf(*c->panel->primary());
        QVERIFY2(before.contains(QStringLiteral("11")), qPrintable(before));
        lookAtAll(*c);
        QCOMPARE(c->table()->rows().looked(), 11);
        const CaseFile now = c->f.now(c->file.request.id);
        for (const ComparisonRow &row : now.comparison)
            QVERIFY2(row.looked, qPrintable(comparison::title(row.field)));
        QVERIFY(c->text("compareHead").contains(QStringLiteral("11")));
    }

    void theProgramsOwnCursorLooksAtNothing()
    {
        auto c = open();
        c->table()->clearFocus();
        c->table()->goTo(4);
        QCOMPARE(c->table()->rows().looked(), 0);
    }

    void aDifferenceWaitsForItsNote()
    {
        auto c = open();
        c->table()->setFocus();
        c->table()->goTo(int(ComparedField::Phone));
        c->key(Qt::Key_B);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rowNote"));
        QVERIFY2(!c->row(ComparedField::Phone).decided, "decided without a note");
        c->key(Qt::Key_Return);
        QVERIFY2(!c->row(ComparedField::Phone).decided, "an empty note passed");
        c->type(QStringLiteral("nomor baru, ditanyakan langsung"));
        c->key(Qt::Key_Return);
        QCOMPARE(c->row(ComparedField::Phone).decided, std::optional(Agreement::Different));
        QCOMPARE(c->row(ComparedField::Phone).note, QStringLiteral("nomor baru, ditanyakan langsung"));
        QCOMPARE(c->table()->currentRow(), int(ComparedField::Phone) + 1);
        QVERIFY(c->table()->hasFocus());
    }

    void enterGoesByTheRule()
    {
        auto c = open();
        c->table()->setFocus();
        c->table()->goTo(0);
        c->key(Qt::Key_Return);
        QCOMPARE(c->table()->currentRow(), 1);
        QVERIFY(c->row(ComparedField::Name).looked);
        QVERIFY(!c->row(ComparedField::Name).decided);
        c->table()->goTo(int(ComparedField::Position)); // the first registration differs
        c->key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rowNote"));
        c->type(QStringLiteral("jabatan sekarang menurut SK"));
        c->key(Qt::Key_Return);
        QCOMPARE(c->row(ComparedField::Position).note, QStringLiteral("jabatan sekarang menurut SK"));
    }

    void theEvidencePageIsTaken()
    {
        auto c = open();
        QSignalSpy wanted(c->panel.get(), &RequestTab::paperWanted);
        c->table()->setFocus();
        c->table()->goTo(int(ComparedField::DecreeNumber));
        QVERIFY(!wanted.isEmpty());
        const Paper &decree = c->file.papers.at(1);
        QCOMPARE(wanted.last().at(0).value<PaperId>(), decree.id);
        c->panel->setShownPage(decree.id, 2);
        c->key(Qt::Key_H);
        QCOMPARE(c->row(ComparedField::DecreeNumber).paperId, raw(decree.id));
        QCOMPARE(c->row(ComparedField::DecreeNumber).page, 2);
    }

    void valuesAreNeverCut()
    {
        auto c = open();
        ComparisonView *table = c->table();
        const ComparisonRow &phone = table->rows().at(int(ComparedField::Phone));
        QVERIFY(ComparisonModel::isOpen(phone));
        QCOMPARE(table->columnSpan(int(ComparedField::Phone), ComparisonModel::Request), 3);
        QCOMPARE(table->columnSpan(int(ComparedField::Name), ComparisonModel::Request), 1);
        const int open = table->rowHeight(int(ComparedField::Phone));
        QVERIFY2(open >= 3 * table->fontMetrics().height(), "no line for each source");
        QCOMPARE(table->rows().index(0, ComparisonModel::Register).data().toString(), QStringLiteral("="));
        int width = 0;
        for (int column = 0; column < ComparisonModel::columns; ++column)
            width += table->columnWidth(column);
        QVERIFY(width <= table->viewport()->width());
        // Half the room: the address goes on in a second line.
        const int before = table->rowHeight(int(ComparedField::Email));
        c->f.window.resize(420, 560);
        QTRY_VERIFY(table->rowHeight(int(ComparedField::Email)) > before);
    }

    void onlyTheRegistersNumberIsOffered()
    {
        auto c = open();
        const QString number = c->text("confirmationNumber");
        QVERIFY2(number.contains(QStringLiteral("<b>0813-9027-6611</b>")), qPrintable(number));
        QVERIFY2(number.contains(QStringLiteral("<s>0812-4455-1029</s>")), qPrintable(number));
        QVERIFY(!c->file.request.confirmationWhy.isEmpty()); // a changed phone beside a reset
        QVERIFY(c->panel->findChild<QWidget *>(QStringLiteral("confirmationBody"))->isVisible());
        QVERIFY(!c->panel->findChild<QPushButton *>(QStringLiteral("confirmReached"))->isEnabled());
        c->click("confirmNoAnswer");
        CaseFile now = c->f.now(c->file.request.id);
        QCOMPARE(now.confirmations.size(), 1);
        QCOMPARE(now.confirmations.first().number, QStringLiteral("+6281390276611"));
        QVERIFY(!now.confirmed());
        settle(*c);
        QVERIFY2(!c->panel->primary()->isEnabled(), "valid without the mandatory confirmation");
        c->panel->findChild<QLineEdit *>(QStringLiteral("confirmationPerson"))->setFocus();
        c->type(QStringLiteral("Abdul Rasyid Kelilauw"));
        c->click("confirmReached");
        now = c->f.now(c->file.request.id);
        QCOMPARE(now.confirmations.size(), 2);
        QVERIFY(now.confirmed());
        QVERIFY(c->text("confirmationLog").count(QLatin1Char('\n')) == 1);
    }

    void settledAndConfirmedIsValid()
    {
        auto c = open(true, QStringLiteral("+6281390276611"));
        settle(*c);
        const auto refusal = RequestTab::refusalOf(*c->panel->primary());
        QVERIFY2(!refusal, qPrintable(refusal.value_or(QString())));
        c->panel->primary()->trigger();
        QCOMPARE(c->stage(), Stage::Reset);
        QVERIFY(c->panel->secondary().isEmpty());
    }

    void notValidSuggestsItsReasons()
    {
        auto c = open();
        lookAtAll(*c);
        c->table()->goTo(int(ComparedField::Name));
        c->table()->setFocus();
        c->key(Qt::Key_B);
        c->type(QStringLiteral("nama pada surat orang lain"));
        c->key(Qt::Key_Return);
        QVERIFY(c->action("declareInvalid")->isEnabled());
        c->action("declareInvalid")->trigger();
        auto *verdict = c->panel->findChild<VerdictPanel *>();
        QVERIFY(verdict->isVisible());
        QVERIFY(c->panel->findChild<QCheckBox *>(QStringLiteral("code-B1"))->isChecked());
        QVERIFY(!c->panel->findChild<QCheckBox *>(QStringLiteral("code-B4"))->isChecked());
        c->panel->findChild<QCheckBox *>(QStringLiteral("code-B1"))->click();
        QVERIFY2(!c->panel->findChild<QPushButton *>(QStringLiteral("verdictConfirm"))->isEnabled(), "no reason");
        c->panel->findChild<QCheckBox *>(QStringLiteral("code-B6"))->click();
        c->click("verdictConfirm");
        QCOMPARE(c->stage(), Stage::RejectionNotice);
        QCOMPARE(c->f.now(c->file.request.id).request.reasonCodes, QStringList { QStringLiteral("B6") });
        QVERIFY(!verdict->isVisible());
    }

    void referralNamesWhoIsResponsible()
    {
        auto c = open();
        c->action("refer")->trigger();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!c->panel->findChild<VerdictPanel *>()->isVisible());
        QCOMPARE(c->stage(), Stage::ValidityCheck);
        c->action("refer")->trigger();
        c->click("verdictConfirm");
        QCOMPARE(c->stage(), Stage::RejectionNotice);
        QCOMPARE(c->f.now(c->file.request.id).request.outcome, Outcome::Referred);
    }

    void anUnlinkedApplicantIsLinkedByKeys()
    {
        auto c = open(false);
        auto *chooser = c->panel->findChild<AccountChooser *>();
        QVERIFY(chooser->isVisible());
        QCOMPARE(chooser->text(), QStringLiteral("RASYID99"));
        chooser->setFocus();
        c->key(Qt::Key_Return);
        QVERIFY2(!isSet(c->f.now(c->file.request.id).request.account), "linked to nobody's account");
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        c->type(QStringLiteral("kelilauw"));
        c->key(Qt::Key_Return);
        QVERIFY(isSet(c->f.now(c->file.request.id).request.account));
        QVERIFY(!chooser->isVisible());
        QCOMPARE(c->row(ComparedField::Name).registerAgreement, Agreement::Same);
    }

    void theFirstRegistrationComesBeside()
    {
        auto c = open();
        QSignalSpy beside(c->panel.get(), &RequestTab::besideWanted);
        QTest::keyClick(c->table(), Qt::Key_F6);
        QCOMPARE(beside.size(), 1);
        QCOMPARE(beside.last().at(0).toString().size(), 64);
        QTest::keyClick(c->table(), Qt::Key_F6);
        QCOMPARE(beside.last().at(0).toString(), QString());
    }

    void theDecreeAndTheMembershipAreTold()
    {
        auto c = open();
        QVERIFY(c->text("decreeLine").startsWith(QStringLiteral("✓")));
        QVERIFY(c->text("memberLine").startsWith(QStringLiteral("✓")));
        QVERIFY(c->text("memberLine").contains(QStringLiteral("Pokja Pemilihan 3")));
    }

    void anotherDeskWasFirst()
    {
        auto c = open();
        CaseFile other = c->f.now(c->file.request.id);
        ComparisonRow row = other.comparison.first();
        row.note = QStringLiteral("dari meja lain");
        other = c->f.requests.decideRow(other.request.id, other.request.revision, row);
        c->table()->setFocus();
        c->table()->goTo(5); // looks, with the revision of before
        QVERIFY(c->f.bar.isVisible());
        QCOMPARE(c->table()->rows().at(0).note, QStringLiteral("dari meja lain"));
    }

    void bothDesksDecidedTheSameRow()
    {
        auto c = open();
        lookAtAll(*c);
        const CaseFile other = c->f.now(c->file.request.id);
        ComparisonRow row = other.comparison.first();
        row.decided = Agreement::Different;
        row.note = QStringLiteral("dari meja lain");
        c->f.requests.decideRow(other.request.id, other.request.revision, row);
        c->table()->setFocus();
        c->table()->goTo(0);
        c->key(Qt::Key_T);
        c->type(QStringLiteral("tidak tertulis di surat"));
        c->key(Qt::Key_Return);
        auto *conflict = c->panel->findChild<ConflictPanel *>();
        QVERIFY(conflict->isVisible()); // nothing is written before somebody chose
        QCOMPARE(c->row(row.field).note, QStringLiteral("dari meja lain"));
        QVERIFY(conflict->findChild<QRadioButton *>(QStringLiteral("conflict0M"))->isChecked());
        if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
            c->f.window.grab().save(folder + QStringLiteral("/conflict-row.png"));
        QTest::mouseClick(conflict->findChild<QRadioButton *>(QStringLiteral("conflict0T")), Qt::LeftButton);
        QTest::mouseClick(conflict->findChild<QPushButton *>(QStringLiteral("conflictUse")), Qt::LeftButton);
        QVERIFY(!conflict->isVisible());
        QCOMPARE(c->row(row.field).decided, std::optional(Agreement::Different)); // theirs
        QCOMPARE(c->row(row.field).note, QStringLiteral("tidak tertulis di surat")); // mine
    }

    void anAuditorChangesNothing()
    {
        auto c = open();
        c->f.desk.enterAs(Role::Auditor, QStringLiteral("auditor"));
        c->panel->setFile(c->f.now(c->file.request.id));
        lookAtAll(*c);
        QCOMPARE(c->table()->rows().looked(), 0);
        c->key(Qt::Key_S);
        QVERIFY(!c->row(ComparedField::DecreeValidUntil).decided);
        QVERIFY(!c->panel->primary()->isEnabled());
    }

    void everythingHasAName()
    {
        auto c = open();
        QCOMPARE(accessiblenames::missing(c->panel.get()).join(QLatin1Char(10)), QString());
        QVERIFY(ComparisonModel::spoken(c->table()->rows().at(0)).contains(QStringLiteral("Abdul Rasyid")));
    }

    void aHalfTypedNoteComesBackAfterTheLock()
    {
        auto c = open();
        lookAtAll(*c);
        c->table()->setFocus();
        c->table()->goTo(6);
        c->panel->findChild<QLineEdit *>(QStringLiteral("rowNote"))->setFocus();
        c->type(QStringLiteral("sedang ditanyakan"));
        const auto shown = [&] { return c->panel->findChild<QLineEdit *>(QStringLiteral("rowNote"))->text(); };
        c->panel->clear(); // the lock
        QCOMPARE(shown(), QString());
        c->panel->setFile(c->f.now(c->file.request.id));
        QCOMPARE(c->table()->currentRow(), 6);
        QCOMPARE(shown(), QStringLiteral("sedang ditanyakan"));
        // Another officer at the same desk does not find it.
        c->panel->clear();
        c->f.desk.enterAs(Role::Officer, QStringLiteral("fatima"));
        c->panel->setFile(c->f.now(c->file.request.id));
        QCOMPARE(shown(), QString());
    }

    void clearKeepsNothing()
    {
        auto c = open();
        c->panel->clear();
        QCOMPARE(c->table()->rows().rowCount(), 0);
        for (const QLabel *label : c->panel->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(QStringLiteral("Rasyid")), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(QStringLiteral("9027")), qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(TestValidationPanel)
#include "tst_validationpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counter.h"
#include "gui/secretview.h"

#include <QComboBox>
#include <QLabel>

#include <functional>

// Ends the test function where a part of it has failed.
#define WALK(...)                                                                                                      \
    do {                                                                                                               \
        __VA_ARGS__;                                                                                                   \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

/// The three ends that a request can come to, each walked from the counter to the archive on papers that people hand
/// in: granted after one completion round, rejected, referred.
class ThreeWays final
{
public:
    ThreeWays(TestDesk &desk, Counter &counter)
        : m_desk(desk)
        , m_counter(counter)
    {
    }
    static AccountData rasyid() { return member("RKELILAUW", "Abdul Rasyid Kelilauw, S.T.", "198504122010011007", 3); }
    static AccountData fatima() { return member("FRUMBOUW", "Fatima Rumbouw, S.Sos.", "199003032015042003", 2); }
    static AccountData yohana() { return member("YSAPULETTE", "Yohana Sapulette, S.E.", "199206172019032011", 5); }
    static QString paper(const char *name)
    {
        return QStringLiteral(LOKET_TEST_DATA "/papers/") + QString::fromLatin1(name);
    }
    /// @param secretMade the password is on the screen's panel @param secretPrinted the letter with it has come out
    void granted(const std::function<void(const SecretBytes &)> &secretMade, const std::function<void()> &secretPrinted)
    {
        WALK(takeIn(rasyid(), "surat-reset.pdf", QStringLiteral("027/15/POKJA-3/2026"), false));
        QCOMPARE(m_counter.file().request.agenda(), QStringLiteral("0001/2026"));
        WALK(complete({ QStringLiteral("complete-request-letter"), QStringLiteral("missing-decree") }));
        WALK(m_counter.forward(Stage::CompletionNotice));
        WALK(tell(Stage::WaitingForPapers));
        m_desk.clock().advance(24
                               * 3600); // the applicant's time, not the officer's; all three end before the noon break
        WALK(m_counter.drop(paper("sk-penetapan.jpg")));
        WALK(m_counter.forward(Stage::CompletenessCheck));
        WALK(complete({ QStringLiteral("complete-decree") }));
        WALK(m_counter.forward(Stage::ValidityCheck));
        WALK(m_counter.compare());
        WALK(m_counter.forward(Stage::Reset, 12));

        WALK(m_counter.click("generate"));
        auto *view = m_counter.find<SecretView>("secretView");
        QVERIFY(view && view->secret().size() == 16);
        WALK(secretMade(view->secret()));
        WALK(m_counter.forward(Stage::Handover, 10));
        WALK(printSecretLetter());
        WALK(secretPrinted());

        m_counter.find<QWidget>("identity")->setFocus();
        WALK(m_counter.key(Qt::Key_Down));
        WALK(m_counter.fill("identityLast", QStringLiteral("1007")));
        WALK(m_counter.fill("seal", QStringLiteral("S-0042")));
        WALK(m_counter.forward(Stage::Archiving));
        WALK(m_counter.click("noProof"));
        WALK(m_counter.fill("questionNote", QStringLiteral("slip terbawa pemohon")));
        WALK(m_counter.click("questionConfirm"));
        QTRY_VERIFY(m_counter.file().handover && m_counter.file().handover->isProven());
        WALK(archive());
        QVERIFY(m_counter.file().request.changeAwaited);
        WALK(m_counter.forward(Stage::Closed)); // asks how it was told
        m_counter.find<QWidget>("questionChoice")->setFocus();
        WALK(m_counter.key(Qt::Key_Down));
        WALK(m_counter.click("questionConfirm"));
        QTRY_VERIFY(!m_counter.file().request.changeAwaited);
    }

    void rejected()
    {
        WALK(takeIn(fatima(), "surat-nip-berbeda.pdf", QStringLiteral("027/16/POKJA-2/2026"), true,
                    QStringLiteral("199003032015042033")));
        WALK(complete({ QStringLiteral("complete-request-letter"), QStringLiteral("complete-decree") }));
        WALK(m_counter.forward(Stage::ValidityCheck));
        WALK(m_counter.compare(ComparedField::Nip));
        WALK(m_counter.click("declareInvalid"));
        if (!m_counter.find<QCheckBox>("code-B1")->isChecked())
            WALK(m_counter.click("code-B1"));
        m_desk.clock().advance(600);
        WALK(m_counter.click("verdictConfirm"));
        QTRY_COMPARE(m_counter.stage(), Stage::RejectionNotice);
        WALK(tell(Stage::Archiving));
        WALK(archive());
    }

    void referred()
    {
        WALK(takeIn(yohana(), "surat-inaproc.pdf", QStringLiteral("027/17/POKJA-5/2026"), true));
        WALK(complete({ QStringLiteral("complete-request-letter"), QStringLiteral("complete-decree") }));
        WALK(m_counter.forward(Stage::ValidityCheck));
        WALK(m_counter.compare());
        WALK(m_counter.click("refer"));
        WALK(m_counter.fill("verdictNote", QStringLiteral("akun dikelola oleh INAPROC")));
        m_desk.clock().advance(600);
        WALK(m_counter.click("verdictConfirm"));
        QTRY_COMPARE(m_counter.stage(), Stage::RejectionNotice);
        WALK(tell(Stage::Archiving));
        WALK(archive());
    }

private:
    static AccountData member(const char *userId, const char *name, const char *nip, int pokja)
    {
        AccountData a;
        a.userId = QString::fromLatin1(userId);
        a.name = QString::fromLatin1(name);
        a.nip = QString::fromLatin1(nip);
        a.rank = QStringLiteral("Penata, III/c");
        a.position = QStringLiteral("Anggota");
        a.email = a.userId.toLower() + QStringLiteral("@contoh.go.id");
        a.phone = QStringLiteral("+62813902766%1").arg(10 + pokja);
        a.pokja = QStringLiteral("Pokja Pemilihan %1").arg(pokja);
        a.decreeNumber = QStringLiteral("027/8/2026");
        a.decreeDate = QDate(2026, 1, 5);
        a.decreeValidUntil = QDate(2026, 12, 31);
        return a;
    }

    /// Steps 1 and 2: the member is looked up, the letter typed, the papers dropped; Enter saves, Enter opens.
    void takeIn(const AccountData &who, const char *letter, const QString &number, bool withDecree,
                const QString &otherNip = {})
    {
        QTest::keyClick(&m_counter.window(), Qt::Key_N, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("name"));
        WALK(m_counter.type(who.userId.toLower().mid(1)));
        WALK(m_counter.key(Qt::Key_Return));
        QCOMPARE(m_counter.find<QLineEdit>("name")->text(), who.name);
        if (!otherNip.isEmpty()) {
            WALK(m_counter.click("toggle"));
            WALK(m_counter.fill("nip", otherNip));
        }
        WALK(m_counter.fill("letterNumber", number));
        WALK(m_counter.key(Qt::Key_Tab));
        WALK(m_counter.type(QStringLiteral("27/2/2026")));
        WALK(m_counter.drop(paper(letter)));
        if (withDecree)
            WALK(m_counter.drop(paper("sk-penetapan.jpg")));
        m_desk.clock().advance(120);
        WALK(m_counter.click("save"));
        QVERIFY(m_counter.find<QLabel>("agenda"));
        WALK(m_counter.click("save")); // now: open the request
        QVERIFY(m_counter.window().requestPage() && m_counter.window().requestPage()->isVisible());
        QCOMPARE(m_counter.file().request.applicant.name, who.name);
        QCOMPARE(m_counter.stage(), Stage::CompletenessCheck);
    }

    void complete(const QStringList &items)
    {
        for (const QString &item : items)
            WALK(m_counter.click(qPrintable(item)));
        if (items.last() == QLatin1String("complete-decree"))
            m_counter.hasBeside(PaperKind::Decree); // the tick points at it
    }

    /// Steps 3 and 7: the letter is made, and somebody rings.
    void tell(Stage after)
    {
        WALK(m_counter.forward(m_counter.stage()));
        WALK(m_counter.click("told2"));
        WALK(m_counter.forward(after));
    }

    /// Step 9, in the archive room.
    void archive()
    {
        WALK(m_counter.fill("room", QStringLiteral("Ruang Arsip")));
        WALK(m_counter.fill("rack", QStringLiteral("2")));
        WALK(m_counter.fill("box", QStringLiteral("14")));
        WALK(m_counter.fill("folder", QString::number(m_counter.file().request.agendaNumber)));
        WALK(m_counter.forward(Stage::Closed));
    }

    /// Step 8: made, printed once by the print system; the password is on paper and nowhere else.
    void printSecretLetter()
    {
        WALK(m_counter.fill("letterSeal", QStringLiteral("S-0042")));
        WALK(m_counter.forward(Stage::Handover));
        QTRY_COMPARE(m_counter.file().letters.size(), 2);
        WALK(m_counter.forward(Stage::Handover)); // asks for the printer
        auto *queue = m_counter.find<QComboBox>("printQueue");
        QVERIFY(queue);
        QTRY_VERIFY_WITH_TIMEOUT(queue->count() > 0, Counter::patience);
        queue->setFocus();
        WALK(m_counter.key(Qt::Key_B)); // "Berkas"
        QCOMPARE(queue->currentData().toString(), QStringLiteral("Berkas"));
        WALK(m_counter.click("printConfirm"));
        QTRY_VERIFY_WITH_TIMEOUT(m_counter.file().request.letterPrinted, Counter::patience);
    }

    TestDesk &m_desk;
    Counter &m_counter;
};

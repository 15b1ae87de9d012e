// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nip.h"
#include "core/phone.h"
#include "gui/intakereading.h"
#include "gui/pagecanvas.h"
#include "gui/paperview.h"
#include "support/accessiblenames.h"
#include "support/readingstand.h"

using namespace readingstand;

/// A letter on real paper in the window: it is read while it lies in the tray, and waits beside its clips for Enter
/// (C19).
class TestReadingWindow final : public Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void cleanup() { close(); }
    void suggestionsWaitForEnter();
    void handAndPaperAreTold();
    void draftIsReadAgain();
    void lockLeavesNothing();
};

void TestReadingWindow::suggestionsWaitForEnter()
{
    QTest::keyClick(&m_workplace->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(intake() && intake()->isVisible());
    drop(m_scan, u"surat permohonan.jpg"_s);
    waitForSuggestions();
    // Nothing is filled in silently.
    const IntakeForm before = intake()->form();
    QVERIFY(before.applicant.name.isEmpty() && before.applicant.nip.isEmpty() && before.applicant.userId.isEmpty());
    QVERIFY(before.letterNumber.isEmpty() && !before.letterDate.isValid());
    const auto all = suggestions()->suggestions();
    for (const PaperField field :
         { PaperField::Name, PaperField::Nip, PaperField::UserId, PaperField::LetterNumber, PaperField::LetterDate,
           PaperField::Pokja, PaperField::Email, PaperField::Phone, PaperField::DecreeNumber })
        QVERIFY2(rowOf(field) >= 0, qPrintable(FieldSuggestions::label(field)));
    for (const auto &s : all) {
        QVERIFY(!s.taken);
        const double ink = inked(s.clip.toImage());
        QVERIFY2(ink > 0.01 && ink < 0.5, qPrintable(FieldSuggestions::label(s.field))); // words, not paper or a block
        QVERIFY(s.clip.width() > s.clip.height());
    }
    // What the register says, and where it says something else.
    QCOMPARE(suggestion(PaperField::Name).registered, m_letter.name);
    QVERIFY(!suggestion(PaperField::Name).differs);
    QVERIFY(suggestion(PaperField::Phone).differs);
    QCOMPARE(suggestion(PaperField::LetterNumber).registered, QString());
    QVERIFY(head().contains(QString::number(all.size())));
    QCOMPARE(accessiblenames::missing(intake()), QStringList());
    picture("saran");

    // To stand on one shows its place on the paper.
    clickRow(rowOf(PaperField::Nip));
    auto *canvas = intake()->findChild<PaperView *>()->findChild<PageCanvas *>();
    QTRY_COMPARE_WITH_TIMEOUT(canvas->highlighted(), suggestion(PaperField::Nip).box, patience);
    QVERIFY(canvas->highlighted().width() > 20 && canvas->highlighted().width() < 80);
    QVERIFY(intake()->form().applicant.nip.isEmpty()); // a click takes nothing
    picture("tempat");

    // Enter takes it and goes on; only that field is filled.
    const int row = list()->currentIndex().row();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(Nip::normalised(intake()->form().applicant.nip), m_letter.nip);
    QVERIFY(intake()->form().applicant.name.isEmpty());
    QCOMPARE(list()->currentIndex().row(), row + 1);
    QVERIFY(suggestion(PaperField::Nip).taken);
    clickRow(0);
    for (int i = 0; i < all.size(); ++i)
        QTest::keyClick(list(), Qt::Key_Enter);
    const IntakeForm form = intake()->form();
    QCOMPARE(form.applicant.name, m_letter.name);
    QCOMPARE(Nip::normalised(form.applicant.nip), m_letter.nip);
    QCOMPARE(form.applicant.userId, m_letter.userId);
    QCOMPARE(form.applicant.pokja, m_letter.pokja);
    QCOMPARE(form.applicant.email, m_letter.email);
    QCOMPARE(phone::read(form.applicant.phone).value, m_letter.phone);
    QCOMPARE(form.applicant.decreeNumber, m_letter.decreeNumber);
    QCOMPARE(form.letterNumber, m_letter.letterNumber);
    QCOMPARE(form.letterDate, m_letter.letterDate);
    picture("diambil");
    for (const auto &s : suggestions()->suggestions())
        QVERIFY2(s.taken, qPrintable(FieldSuggestions::label(s.field)));
}

/// What the officer types counts, and the list says what of it is the paper's.
void TestReadingWindow::handAndPaperAreTold()
{
    QTest::keyClick(&m_workplace->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(intake() && intake()->isVisible());
    QTest::keyClicks(intake()->findChild<QLineEdit *>(u"letterNumber"_s), m_letter.letterNumber);
    drop(m_text, u"surat permohonan.pdf"_s);
    waitForSuggestions();
    QVERIFY(suggestion(PaperField::LetterNumber).taken); // typed the same
    QTest::keyClicks(intake()->findChild<QLineEdit *>(u"letterNumber"_s), u"9"_s);
    QTRY_VERIFY(!suggestion(PaperField::LetterNumber).taken);
    QVERIFY(!suggestion(PaperField::LetterNumber).clip.isNull());
    QCOMPARE(intake()->form().letterNumber, m_letter.letterNumber + u'9');
    clickRow(rowOf(PaperField::LetterNumber));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(intake()->form().letterNumber, m_letter.letterNumber);
    // The paper goes, and its suggestions with it.
    auto *papers = intake()->findChild<PaperTray *>()->list();
    papers->setFocus();
    QTest::keyClick(papers, Qt::Key_Delete);
    QTRY_VERIFY(!suggestions()->isVisible());
    QCOMPARE(intake()->form().letterNumber, m_letter.letterNumber);
}

/// A draft's paper has no bytes in the tray: they are read from the database.
void TestReadingWindow::draftIsReadAgain()
{
    IntakeForm draft;
    draft.kinds = RequestKind::Reset;
    NewPaper paper = Walker::paper(PaperKind::RequestLetter, m_text);
    paper.fileName = u"surat permohonan.pdf"_s;
    paper.mediaType = u"application/pdf"_s;
    draft.papers = { paper };
    IntakeDesk(m_desk->office()).keepDraft(draft);
    QTest::keyClick(&m_workplace->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(intake() && intake()->isVisible());
    auto *goOn = intake()->findChild<QPushButton *>(u"offerFirst"_s);
    QTRY_VERIFY(goOn && goOn->isVisible());
    QTest::mouseClick(goOn, Qt::LeftButton);
    waitForSuggestions();
    QVERIFY(rowOf(PaperField::Nip) >= 0);
    QVERIFY(intake()->form().applicant.nip.isEmpty());
}

void TestReadingWindow::lockLeavesNothing()
{
    QTest::keyClick(&m_workplace->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(intake() && intake()->isVisible());
    drop(m_text, u"surat permohonan.pdf"_s);
    waitForSuggestions();
    m_workplace->window().lock();
    QVERIFY(suggestions()->suggestions().isEmpty());
    QVERIFY(suggestions()->isHidden());
    QCOMPARE(intake()->findChild<IntakeReading *>()->picturesKept(), 0);
}

QTEST_MAIN(TestReadingWindow)
#include "tst_readingwindow.moc"

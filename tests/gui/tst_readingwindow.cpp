// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nip.h"
#include "core/phone.h"
#include "db/auditstore.h"
#include "desk/inboxdesk.h"
#include "desk/readingdesk.h"
#include "gui/appearance.h"
#include "gui/comparisonmodel.h"
#include "gui/comparisonview.h"
#include "gui/fieldsuggestionmodel.h"
#include "gui/intakepage.h"
#include "gui/intakereading.h"
#include "gui/mainwindow.h"
#include "gui/pagecanvas.h"
#include "gui/papertray.h"
#include "gui/paperview.h"
#include "gui/readingcard.h"
#include "gui/requestpage.h"
#include "gui/theme.h"
#include "gui/validationpanel.h"
#include "gui/workplace.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/samplepapers.h"
#include "support/walker.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 240'000; // ms; a bound for a hang, not a measure

QByteArray scanned(const SamplePaper &paper, int dpi)
{
    QImage page = samplepapers::page(paper, dpi, true);
    page.setDotsPerMeterX(qRound(dpi / 0.0254));
    page.setDotsPerMeterY(qRound(dpi / 0.0254));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "JPEG", 85);
    return bytes;
}

AccountData personOf(const SamplePaper &paper)
{
    AccountData data;
    data.name = paper.name;
    data.nip = paper.nip;
    data.userId = paper.userId;
    data.pokja = paper.pokja;
    data.email = paper.email;
    data.phone = paper.phone;
    data.decreeNumber = paper.decreeNumber;
    data.decreeDate = paper.decreeDate;
    data.decreeValidUntil = paper.decreeValidUntil;
    return data;
}

/// How many of a picture's pixels are clearly darker than its paper.
double inked(const QImage &picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    qint64 dark = 0;
    for (int y = 0; y < gray.height(); ++y)
        dark += std::count_if(gray.constScanLine(y), gray.constScanLine(y) + gray.width(),
                              [](uchar value) { return value < 128; });
    return gray.isNull() ? 0 : double(dark) / (double(gray.width()) * gray.height());
}
} // namespace

/// A letter on real paper in the window: it is read while it lies in the tray, waits beside its clips for Enter, is
/// filed, found, and its places stand beside the rows that are compared (C19, I6).
class TestReadingWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void suggestionsWaitForEnter();
    void handAndPaperAreTold();
    void draftIsReadAgain();
    void lockLeavesNothing();
    void filedPapersAreReadBehind();
    void placesAndSignaturesBesideTheRows();

private:
    void open();
    void drop(const QByteArray &bytes, const QString &name);
    void waitForSuggestions();
    void picture(const char *name);
    IntakePage *intake() const { return m_workplace->window().findChild<IntakePage *>(); }
    FieldSuggestions *suggestions() const { return m_workplace->window().findChild<FieldSuggestions *>(); }
    QListView *list() const { return suggestions()->findChild<QListView *>(u"suggestionList"_s); }
    QString head() const { return suggestions()->findChild<QLabel *>()->text(); }
    int rowOf(PaperField field) const;
    FieldSuggestions::Suggestion suggestion(PaperField field) const
    {
        return suggestions()->suggestions().value(rowOf(field));
    }
    void clickRow(int row) const
    {
        list()->scrollTo(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    CaseFile takenIn(const QByteArray &bytes);

    SamplePaper m_letter;
    QByteArray m_scan;
    QByteArray m_text; ///< the same letter as a PDF with its own text
    QByteArray m_earlier; ///< another letter of the same person
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Workplace> m_workplace;
};

void TestReadingWindow::initTestCase()
{
    qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    qputenv("XDG_DATA_HOME", m_settings.path().toUtf8());
    m_letter = samplepapers::letter(0);
    m_scan = scanned(m_letter, 300);
    m_text = samplepapers::pdf(m_letter);
    m_earlier = scanned(m_letter, 250);
    QVERIFY(m_scan != m_earlier);
}

void TestReadingWindow::init()
{
    theme::apply(*qApp, theme::Mode::Light);
    m_files = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<TestDesk>();
    AccountData known = personOf(m_letter);
    known.phone = u"+6281390276611"_s; // the register has an older one
    RegisterDesk(m_desk->office()).add(known, u"uji"_s);
    open();
}

void TestReadingWindow::open()
{
    m_appearance = std::make_unique<Appearance>(*qApp);
    m_workplace = std::make_unique<Workplace>(m_desk->office(), std::make_unique<FakePrinting>(), *m_appearance);
    m_workplace->window().resize(1366, 768);
    m_workplace->window().show();
    m_workplace->begin();
    m_workplace->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_workplace->window()));
}

void TestReadingWindow::cleanup()
{
    m_workplace.reset();
    m_appearance.reset();
    m_desk.reset();
}

/// Pictures of the window in both themes, where somebody wants to look at them.
void TestReadingWindow::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto mode : { theme::Mode::Dark, theme::Mode::Light }) {
        theme::apply(*qApp, mode);
        QTest::qWait(600);
        const QString shade = mode == theme::Mode::Dark ? u"gelap"_s : u"terang"_s;
        m_workplace->window().grab().save(folder + u"/bacaan-%1-%2.png"_s.arg(QLatin1String(name), shade));
    }
}

void TestReadingWindow::drop(const QByteArray &bytes, const QString &name)
{
    QFile file(m_files->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QWidget *tray = intake()->findChild<PaperTray *>();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tray, &enter);
    QDropEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tray, &event);
}

void TestReadingWindow::waitForSuggestions()
{
    QTRY_VERIFY_WITH_TIMEOUT(suggestions()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const auto all = suggestions()->suggestions();
            return std::all_of(all.begin(), all.end(), [](const auto &s) { return !s.clip.isNull(); });
        }(),
        patience);
}

int TestReadingWindow::rowOf(PaperField field) const
{
    const auto all = suggestions()->suggestions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &s) { return s.field == field; });
    return found == all.end() ? -1 : int(found - all.begin());
}

CaseFile TestReadingWindow::takenIn(const QByteArray &bytes)
{
    IntakeForm form;
    form.kinds = RequestKind::Reset;
    form.applicant = personOf(m_letter);
    form.letterNumber = m_letter.letterNumber;
    form.letterDate = m_letter.letterDate;
    NewPaper paper = Walker::paper(PaperKind::RequestLetter, bytes);
    paper.fileName = u"surat permohonan.jpg"_s;
    paper.mediaType = u"image/jpeg"_s;
    form.papers = { paper };
    return IntakeDesk(m_desk->office()).takeIn(form);
}

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

/// Filed first and read afterwards, and locked in the middle of it: read when somebody is there again, found by the
/// search, with its entry, and nobody's revision is touched.
void TestReadingWindow::filedPapersAreReadBehind()
{
    const CaseFile file = takenIn(m_scan);
    m_workplace->readPapers();
    QTest::qWait(2600); // the breath, and a little of the reading
    const Operator who = m_desk->office().who();
    m_workplace->window().lock();
    m_desk->office().leave();
    ReadingDesk readings(m_desk->office());
    QCOMPARE(readings.unread({}, 10).size(), 1);
    m_desk->office().enter(who, {});
    QTRY_VERIFY_WITH_TIMEOUT(readings.unread({}, 10).isEmpty(), patience);
    const auto read = readings.of(file.papers.first().id);
    QVERIFY(read);
    QCOMPARE(read->fields.values.value(PaperField::Nip).value, m_letter.nip);
    QVERIFY(read->fields.signature);
    const QByteArray searchable = readings.searchable(file.papers.first().id);
    QVERIFY(searchable.startsWith("%PDF") && searchable.contains(m_scan)); // the scanner's JPEG, byte for byte
    const auto found = InboxDesk(m_desk->office()).search(u"pertimbangan"_s, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, file.request.id);
    QCOMPARE(found.first().revision, file.request.revision);
    const AuditFindings findings = AuditStore(m_desk->db()).check();
    QVERIFY2(findings.chainOk && findings.damage.isEmpty(), qPrintable(findings.damage.join(u"; "_s)));
}

void TestReadingWindow::placesAndSignaturesBesideTheRows()
{
    takenIn(m_earlier);
    m_desk->clock().advance(86'400);
    CaseFile file = takenIn(m_scan);
    RequestDesk requests(m_desk->office());
    for (ChecklistItem item : QList(file.checklist)) {
        item.state = ItemState::Complete;
        file = requests.tick(file.request.id, file.request.revision, item);
    }
    file = requests.declareComplete(file.request.id, file.request.revision);
    m_workplace->readPapers();
    ReadingDesk readings(m_desk->office());
    QTRY_VERIFY_WITH_TIMEOUT(readings.unread({}, 10).isEmpty(), patience);

    MainWindow &window = m_workplace->window();
    QVERIFY(window.openRequest(file.request.id));
    auto *panel = window.requestPage()->findChild<ValidationPanel *>();
    window.requestPage()->showTab(panel);
    auto *card = panel->findChild<ReadingCard *>();
    QVERIFY(card->isVisible());
    auto *table = panel->findChild<ComparisonView *>();
    auto *text = card->findChild<QLabel *>(u"readValue"_s);
    auto *clip = card->findChild<QLabel *>(u"readClip"_s);
    auto *canvas = window.findChild<PaperView *>(u"casePaperView"_s)->findChild<PageCanvas *>();
    table->setFocus();
    for (int row = 0; row < table->rows().rowCount(); ++row) {
        table->goTo(row);
        QTest::keyClick(table, row + 1 < table->rows().rowCount() ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(table, row + 1 < table->rows().rowCount() ? Qt::Key_Up : Qt::Key_Down);
        if (table->rows().at(row).field != ComparedField::Nip)
            continue;
        const auto place = card->place(ComparedField::Nip);
        QVERIFY(place);
        QCOMPARE(place->paper, file.papers.first().id);
        QVERIFY2(text->text().contains(u"19900303"_s), qPrintable(text->text()));
        QTRY_VERIFY_WITH_TIMEOUT(!clip->pixmap().isNull(), patience);
        const double ink = inked(clip->pixmap().toImage());
        QVERIFY(ink > 0.01 && ink < 0.5);
        QTRY_COMPARE_WITH_TIMEOUT(canvas->highlighted(), place->box, patience);
    }
    // A row about which no paper was read says so and shows no clip of another one.
    for (int row = 0; row < table->rows().rowCount(); ++row) {
        if (table->rows().at(row).field != ComparedField::Rank)
            continue;
        table->goTo(row);
        QTRY_VERIFY(clip->pixmap().isNull());
    }
    // The new signature and the earlier one beside it, both with ink.
    auto *strip = card->findChild<QWidget *>(u"specimens"_s);
    QVERIFY(strip->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        [strip] {
            const auto pictures = strip->findChildren<QLabel *>();
            return pictures.size() == 2
                && std::all_of(pictures.begin(), pictures.end(), [](QLabel *l) { return !l->pixmap().isNull(); });
        }(),
        patience);
    for (const QLabel *picture : strip->findChildren<QLabel *>()) {
        const double ink = inked(picture->pixmap().toImage());
        QVERIFY2(ink > 0.002 && ink < 0.5, qPrintable(picture->accessibleName() + QString::number(ink)));
    }
    QCOMPARE(accessiblenames::missing(&window), QStringList());
    table->goTo(1);
    picture("kebenaran");
    // Another desk's lock, or another request: nothing of this person stays.
    window.lock();
    QVERIFY(strip->findChildren<QLabel *>().isEmpty() || !strip->isVisible());
}

QTEST_MAIN(TestReadingWindow)
#include "tst_readingwindow.moc"

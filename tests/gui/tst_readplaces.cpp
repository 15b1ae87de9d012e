// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auditstore.h"
#include "desk/inboxdesk.h"
#include "desk/readingdesk.h"
#include "gui/casepapers.h"
#include "gui/checklistrow.h"
#include "gui/comparisonmodel.h"
#include "gui/comparisonview.h"
#include "gui/pagecanvas.h"
#include "gui/paperview.h"
#include "gui/readingcard.h"
#include "gui/requestpage.h"
#include "gui/validationpanel.h"
#include "support/accessiblenames.h"
#include "support/readingstand.h"

using namespace readingstand;

/// A letter that was filed: read behind, found, and its places stand beside the rows that are compared and the items
/// that are ticked, as their evidence (C19, I4, I6).
class TestReadPlaces final : public Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { renew(); }
    void cleanup() { close(); }
    void filedPapersAreReadBehind();
    void placesAndSignaturesBesideTheRows();
    void spotsBesideTheTicks();
};

/// Filed first and read afterwards, and locked in the middle of it: read when somebody is there again, found by the
/// search, with its entry, and nobody's revision is touched.
void TestReadPlaces::filedPapersAreReadBehind()
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

void TestReadPlaces::placesAndSignaturesBesideTheRows()
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
        // Nothing is filled in silently; Enter takes the place as the row's evidence, and the link leads back to it.
        const auto stored = [&] { return requests.read(file.request.id).comparison.at(row); };
        QVERIFY(stored().looked);
        QCOMPARE(stored().paperId, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(PaperId(stored().paperId), place->paper);
        QCOMPARE(stored().page, place->page);
        QCOMPARE(table->currentRow(), row + 1);
        table->goTo(0);
        QTRY_VERIFY_WITH_TIMEOUT(canvas->highlighted() != place->box, patience);
        table->goTo(row);
        auto *evidence = panel->findChild<QPushButton *>(u"rowEvidence"_s);
        QTRY_VERIFY(evidence->isVisible());
        window.requestPage()->findChild<CasePapers *>()->showPage(place->paper, place->page);
        QVERIFY(canvas->highlighted() != place->box);
        QTest::mouseClick(evidence, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(canvas->highlighted(), place->box, patience);
        table->setFocus(); // the link had it
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

/// A tick shows the spot that it is about, on the page that is its evidence (I4).
void TestReadPlaces::spotsBesideTheTicks()
{
    CaseFile file = takenIn(m_scan);
    m_workplace->readPapers();
    ReadingDesk readings(m_desk->office());
    QTRY_VERIFY_WITH_TIMEOUT(readings.unread({}, 10).isEmpty(), patience);
    const PaperId letter = file.papers.first().id;
    const auto spot = readings.spotOf(letter, 1);
    QVERIFY(spot && spot->width() > 15 && spot->height() < 12);
    QVERIFY(!readings.spotOf(letter, 2));
    QCOMPARE(*spot, readings.of(letter)->fields.values.value(PaperField::LetterNumber).box);

    MainWindow &window = m_workplace->window();
    QVERIFY(window.openRequest(file.request.id));
    auto *canvas = window.findChild<PaperView *>(u"casePaperView"_s)->findChild<PageCanvas *>();
    auto *row = window.findChild<ChecklistRow *>(u"item-request-letter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(row && row->isVisible() && canvas->hasImage(), patience);
    row->focusSegments();
    QTest::keyClick(row, Qt::Key_L);
    const ChecklistItem ticked = RequestDesk(m_desk->office()).read(file.request.id).checklist.first();
    QCOMPARE(ticked.code, u"request-letter"_s);
    QCOMPARE(ticked.state, ItemState::Complete);
    QCOMPARE(PaperId(ticked.paperId), letter);
    QCOMPARE(ticked.page, 1);
    window.requestPage()->findChild<CasePapers *>()->showPage(letter, 1);
    QVERIFY(canvas->highlighted() != *spot);
    auto *evidence = row->findChild<QPushButton *>(u"evidence-request-letter"_s);
    QVERIFY(evidence->isVisible());
    QTest::mouseClick(evidence, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(canvas->highlighted(), *spot, patience);
    picture("centang");
}

QTEST_MAIN(TestReadPlaces)
#include "tst_readplaces.moc"

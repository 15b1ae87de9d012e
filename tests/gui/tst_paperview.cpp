// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "core/error.h"
#include "gui/pagecanvas.h"
#include "gui/paperview.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/foreignfiles.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using foreignfiles::pdfWithText;

/// The papers beside the decision, by clicks and keys.
class PaperViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void init();
    void cleanup() { m_view.reset(); }
    void showsTheFirstPageAndTurns();
    void stripJumpsToAPage();
    void zoomsByKeyWheelAndButton();
    void turnsAPageAndRemembersIt();
    void changesThePaper();
    void saysWhyAPaperIsNotShown();
    void pageIsChosenAsEvidence();
    void marksAField();
    void hidesEverythingAndComesBack();
    void samePapersAgainKeepThePage();
    void everyControlHasAName();
    void pictures();

private:
    PageCanvas *canvas() const { return m_view->findChild<PageCanvas *>(); }
    QString counter() const { return m_view->findChild<QLabel *>(QStringLiteral("pageCounter"))->text(); }
    void click(const char *action) const
    {
        const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->defaultAction() && button->defaultAction()->objectName() == QLatin1String(action))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(action);
    }
    static PaperSource source(qint64 id, const char *title, const QByteArray &bytes)
    {
        return { id, QString::fromUtf8(title), QByteArray("sha-") + QByteArray::number(id), {}, [bytes] {
                    return bytes;
                } };
    }
    static QByteArray letter();
    bool waitForImage() const
    {
        return QTest::qWaitFor([this] { return canvas()->hasImage(); }, 60'000);
    }
    PaperReader m_reader;
    std::unique_ptr<PaperView> m_view;
};

QByteArray PaperViewTest::letter()
{
    return pdfWithText({ "PEMERINTAH KABUPATEN SERAM BAGIAN TIMUR\nPOKJA PEMILIHAN 3\n\nNomor : 027/15/POKJA-3/2026\n"
                         "Hal : Permohonan Reset Password\n\nNama : Abdul Rasyid Kelilauw, S.T.\n"
                         "NIP : 198504122010011007\nTelepon : 0812-4455-1029",
                         "Halaman kedua", "Halaman ketiga" });
}

void PaperViewTest::init()
{
    m_view = std::make_unique<PaperView>(m_reader);
    m_view->resize(640, 720);
    m_view->setPapers({ source(7, "Surat permohonan", letter()), source(8, "SK Penetapan", pdfWithText({ "SK" })),
                        source(9, "Lain", "bukan berkas") });
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QVERIFY(waitForImage());
}

void PaperViewTest::showsTheFirstPageAndTurns()
{
    QSignalSpy shown(m_view.get(), &PaperView::pageShown);
    QCOMPARE(m_view->paper(), 7);
    QCOMPARE(m_view->pageCount(), 3);
    QCOMPARE(counter(), QStringLiteral("1/3"));
    const double sharp = canvas()->wishedDpi();
    QVERIFY(std::abs(canvas()->image().width() - 210 / 25.4 * sharp) < 3);
    click("nextPageAction");
    QCOMPARE(counter(), QStringLiteral("2/3"));
    QVERIFY(waitForImage());
    click("nextPageAction");
    click("nextPageAction"); // there is no fourth
    QCOMPARE(m_view->page(), 3);
    click("previousPageAction");
    QCOMPARE(m_view->page(), 2);
    QVERIFY(canvas()->hasImage()); // kept
    QCOMPARE(shown.size(), 3);
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_9); // the whole page: nothing to scroll, so the key turns it
    QTest::keyClick(canvas(), Qt::Key_PageDown);
    QCOMPARE(m_view->page(), 3);
    QTest::keyClick(canvas(), Qt::Key_0); // fits the width: the key scrolls first
    QTest::keyClick(canvas(), Qt::Key_PageDown);
    QTest::keyClick(canvas(), Qt::Key_PageUp);
    QCOMPARE(m_view->page(), 3);
    QTest::keyClick(canvas(), Qt::Key_PageUp);
    QCOMPARE(m_view->page(), 2);
}

void PaperViewTest::stripJumpsToAPage()
{
    auto *strip = m_view->findChild<QListView *>(QStringLiteral("pageStrip"));
    QVERIFY(strip->isVisible());
    const QModelIndex third = strip->model()->index(2, 0);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(third).center());
    QCOMPARE(counter(), QStringLiteral("3/3"));
    m_view->showPaper(8);
    QVERIFY(QTest::qWaitFor([&] { return m_view->pageCount() == 1; }, 60'000));
    QVERIFY(!strip->isVisible());
}

void PaperViewTest::zoomsByKeyWheelAndButton()
{
    const double fitted = canvas()->zoom();
    click("largerAction");
    QVERIFY(canvas()->zoom() > fitted * 1.2);
    QVERIFY(QTest::qWaitFor(
        [&] { return std::abs(canvas()->image().width() - 210 / 25.4 * canvas()->wishedDpi()) < 3; }, 60'000));
    QTest::keyClick(canvas(), Qt::Key_Minus);
    QVERIFY(qFuzzyCompare(canvas()->zoom(), fitted));
    const QPointF middle(200, 200);
    QWheelEvent wheel(middle, canvas()->viewport()->mapToGlobal(middle), {}, { 0, 120 }, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas()->viewport(), &wheel);
    QVERIFY(canvas()->zoom() > fitted * 1.2);
    QCOMPARE(m_view->findChild<QLabel *>(QStringLiteral("zoomLabel"))->text(),
             QStringLiteral("%1%").arg(qRound(canvas()->zoom() * 100)));
    QTest::keyClick(canvas(), Qt::Key_0);
    QVERIFY(qFuzzyCompare(canvas()->zoom(), fitted));
    m_view->resize(800, 720);
    QVERIFY(canvas()->zoom() > fitted);
}

void PaperViewTest::turnsAPageAndRemembersIt()
{
    click("turnAction");
    QCOMPARE(canvas()->turns(), 1);
    click("nextPageAction");
    QCOMPARE(canvas()->turns(), 0);
    click("previousPageAction");
    QCOMPARE(canvas()->turns(), 1);
}

void PaperViewTest::changesThePaper()
{
    auto *chooser = m_view->findChild<QComboBox *>(QStringLiteral("paperChooser"));
    QVERIFY(chooser->isVisible());
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return m_view->paper() == 8 && canvas()->hasImage(); }, 60'000));
    QCOMPARE(counter(), QStringLiteral("1/1"));
    m_view->showPaper(7, 3);
    QVERIFY(QTest::qWaitFor([&] { return m_view->page() == 3 && canvas()->hasImage(); }, 60'000));
    m_view->setPapers({ source(8, "SK Penetapan", pdfWithText({ "SK" })) });
    QVERIFY(!chooser->isVisible());
    QCOMPARE(m_view->findChild<QLabel *>(QStringLiteral("paperTitle"))->text(), QStringLiteral("SK Penetapan"));
}

void PaperViewTest::saysWhyAPaperIsNotShown()
{
    m_view->showPaper(9);
    QVERIFY(QTest::qWaitFor([&] { return m_view->sentence() == readSentence(ReadFault::NotAPaper); }, 60'000));
    m_view->setChoosable(QStringLiteral("Jadikan bukti"));
    QVERIFY(!m_view->findChild<QPushButton *>(QStringLiteral("choosePage"))->isEnabled());
    PaperSource gone = source(10, "Hilang", {});
    gone.bytes = []() -> QByteArray { throw refused(QStringLiteral("Berkas rusak di basis data.")); };
    m_view->setPapers({ gone });
    QVERIFY(QTest::qWaitFor([&] { return m_view->sentence() == QStringLiteral("Berkas rusak di basis data."); }));
    m_view->setPapers({});
    QVERIFY(!m_view->sentence().isEmpty());
    m_view->setEmptySentence(QStringLiteral("Tarik berkas ke sini."));
    QCOMPARE(m_view->sentence(), QStringLiteral("Tarik berkas ke sini."));
}

void PaperViewTest::pageIsChosenAsEvidence()
{
    QSignalSpy chosen(m_view.get(), &PaperView::pageChosen);
    QTest::keyClick(canvas(), Qt::Key_E);
    QCOMPARE(chosen.size(), 0); // not offered
    m_view->setChoosable(QStringLiteral("Jadikan bukti"));
    click("nextPageAction");
    QTest::mouseClick(m_view->findChild<QPushButton *>(QStringLiteral("choosePage")), Qt::LeftButton);
    QTest::keyClick(canvas(), Qt::Key_E);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.first(), QVariantList({ qint64(7), 2 }));
}

void PaperViewTest::marksAField()
{
    const QRectF field(20, 250, 60, 8);
    QImage before = m_view->grab().toImage();
    m_view->highlight(field);
    QCOMPARE(canvas()->highlighted(), field);
    QVERIFY(before != m_view->grab().toImage());
    click("nextPageAction");
    QVERIFY(canvas()->highlighted().isEmpty());
}

void PaperViewTest::hidesEverythingAndComesBack()
{
    click("nextPageAction");
    QVERIFY(waitForImage());
    m_view->hideContents();
    QVERIFY(!canvas()->hasImage());
    QVERIFY(m_view->contentsHidden());
    QCOMPARE(m_reader.runningChildren(), 0);
    QVERIFY(counter().isEmpty());
    QVERIFY(m_view->findChild<QComboBox *>(QStringLiteral("paperChooser"))->itemText(0).isEmpty());
    QVERIFY(!m_view->findChild<QListView *>(QStringLiteral("pageStrip"))->isVisible());
    m_view->showPaper(8);
    QTest::keyClick(canvas(), Qt::Key_PageDown);
    QTest::qWait(50);
    QVERIFY(!canvas()->hasImage());
    m_view->showPaper(7, 2);
    m_view->showContents();
    QVERIFY(waitForImage());
    QCOMPARE(m_view->paper(), 7);
    QCOMPARE(m_view->page(), 2);
}

void PaperViewTest::samePapersAgainKeepThePage()
{
    click("nextPageAction");
    QVERIFY(waitForImage());
    m_view->setPapers({ source(7, "Surat permohonan", letter()), source(8, "SK Penetapan", pdfWithText({ "SK" })),
                        source(9, "Lain", "bukan berkas") });
    QVERIFY(canvas()->hasImage());
    QCOMPARE(m_view->page(), 2);
    m_view->setPapers({ source(6, "Surat kuasa", pdfWithText({ "x" })), source(7, "Surat permohonan", letter()) });
    QVERIFY(QTest::qWaitFor([&] { return canvas()->hasImage(); }, 60'000));
    QCOMPARE(m_view->paper(), 7);
    QCOMPARE(m_view->page(), 2);
}

void PaperViewTest::everyControlHasAName()
{
    m_view->setChoosable(QStringLiteral("Jadikan bukti"));
    QCOMPARE(accessiblenames::missing(m_view.get()).join(QLatin1Char(' ')), QString());
    QCOMPARE(accessiblenames::cut(m_view.get()).join(QLatin1Char(' ')), QString());
}

/// LOKET_PICTURES names a folder for pictures of the view, to be looked at by a person.
void PaperViewTest::pictures()
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (folder.isEmpty())
        return;
    const auto save = [&](const char *name) {
        QVERIFY(waitForImage());
        QTest::qWait(300);
        QVERIFY(m_view->grab().save(QDir(folder).filePath(QString::fromLatin1(name))));
    };
    m_view->setChoosable(QStringLiteral("Jadikan halaman ini bukti"));
    m_view->highlight({ 20, 108, 70, 8 });
    save("wide.png");
    m_view->resize(318, 620);
    save("narrow.png");
    theme::apply(*qApp, theme::Mode::Dark);
    m_view->resize(640, 720);
    click("turnAction");
    save("dark.png");
    m_view->showPaper(9);
    QTest::qWait(300);
    m_view->grab().save(QDir(folder).filePath(QStringLiteral("fault.png")));
    m_view->hideContents();
    m_view->grab().save(QDir(folder).filePath(QStringLiteral("hidden.png")));
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(PaperViewTest)
#include "tst_paperview.moc"

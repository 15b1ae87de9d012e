// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "desk/inboxdesk.h"
#include "desk/intakedesk.h"
#include "desk/operatordesk.h"
#include "desk/requestdesk.h"
#include "gui/casepapers.h"
#include "gui/historypage.h"
#include "gui/mainwindow.h"
#include "gui/paperview.h"
#include "gui/requestpage.h"
#include "gui/theme.h"
#include "gui/validationpanel.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"
#include "support/tabfixture.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray picture(QRgb colour)
{
    QImage image(400, 560, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

NewPaper paper(PaperKind kind, QRgb colour)
{
    NewPaper paper;
    paper.kind = kind;
    paper.fileName = u"pindai.png"_s;
    paper.mediaType = u"image/png"_s;
    paper.bytes = picture(colour);
    return paper;
}

CaseFile fileWithTwoPapers(TestDesk &desk)
{
    IntakeForm form;
    form.applicant.name = u"Abdul Rasyid Kelilauw, S.T."_s;
    form.applicant.userId = u"RKELILAUW"_s;
    form.kinds = RequestKind::Reset;
    form.letterNumber = u"027/15/POKJA-3/2026"_s;
    form.letterDate = QDate(2026, 2, 27);
    form.papers = { paper(PaperKind::RequestLetter, qRgb(250, 250, 245)),
                    paper(PaperKind::Decree, qRgb(240, 245, 250)) };
    return IntakeDesk(desk.office()).takeIn(form);
}
} // namespace

/// The papers of a request come out of its database onto the screen, and go when they must.
class TestCasePapers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void papersOfTheRequestAreShown();
    void nothingStaysWhenItIsCleared();
    void aSecondPaperStandsBeside();
    void pagesStandTogetherAtTheSmallestScreen_data();
    void pagesStandTogetherAtTheSmallestScreen();

private:
    QTemporaryDir m_settings;
};

void TestCasePapers::initTestCase()
{
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme::apply(*qApp, theme::Mode::Light);
}

void TestCasePapers::papersOfTheRequestAreShown()
{
    TestDesk desk;
    RequestDesk requests(desk.office());
    PaperReader reader;
    CasePapers pane(requests, reader);
    pane.resize(460, 640);
    pane.show();
    QSignalSpy shown(&pane, &PaperPane::pageShown);
    const CaseFile file = fileWithTwoPapers(desk);
    pane.setFile(file);
    QCOMPARE(pane.view()->paper(), raw(file.papers.at(0).id));
    QTRY_COMPARE_WITH_TIMEOUT(pane.view()->pageCount(), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(pane.view()->sentence().isEmpty(), 20000);
    QVERIFY(shown.count() > 0);
    pane.showPage(file.papers.at(1).id, 1);
    QCOMPARE(pane.view()->paper(), raw(file.papers.at(1).id));
    QTRY_COMPARE_WITH_TIMEOUT(shown.last().at(0).value<PaperId>(), file.papers.at(1).id, 20000);
    pane.setFile(file); // read again after a change: the officer stays where they were
    QCOMPARE(pane.view()->paper(), raw(file.papers.at(1).id));
    QCOMPARE(accessiblenames::missing(&pane).join(u'\n'), QString());
}

void TestCasePapers::nothingStaysWhenItIsCleared()
{
    TestDesk desk;
    RequestDesk requests(desk.office());
    PaperReader reader;
    CasePapers pane(requests, reader);
    pane.resize(460, 640);
    pane.show();
    const CaseFile file = fileWithTwoPapers(desk);
    pane.setFile(file);
    pane.showBeside(file.papers.at(1).sha256, u"Registrasi awal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane.view()->sentence().isEmpty(), 20000);
    pane.clear();
    QCOMPARE(pane.view()->paper(), 0);
    QVERIFY(pane.view()->contentsHidden());
    QVERIFY(!pane.beside()->isVisible());
    QCOMPARE(pane.beside()->paper(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(reader.runningChildren(), 0, 20000);
    pane.setFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(pane.view()->sentence().isEmpty(), 20000);
}

void TestCasePapers::aSecondPaperStandsBeside()
{
    TestDesk desk;
    RequestDesk requests(desk.office());
    PaperReader reader;
    CasePapers pane(requests, reader);
    pane.resize(460, 900);
    pane.show();
    const CaseFile file = fileWithTwoPapers(desk);
    pane.setFile(file);
    QVERIFY(!pane.beside());
    pane.showBeside(file.papers.at(1).sha256, u"Registrasi awal"_s);
    QVERIFY(pane.beside()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(pane.beside()->pageCount(), 1, 20000);
    QCOMPARE(pane.view()->paper(), raw(file.papers.at(0).id));
    pane.showBeside({}, {});
    QVERIFY(!pane.beside()->isVisible());
}

void TestCasePapers::pagesStandTogetherAtTheSmallestScreen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1366") << false << QSize(1366, 768);
    QTest::newRow("dark-1366") << true << QSize(1366, 768);
    QTest::newRow("light-1920") << false << QSize(1920, 1080);
}

void TestCasePapers::pagesStandTogetherAtTheSmallestScreen()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    TabFixture fixture;
    AccountData changed = TabFixture::member();
    changed.phone = u"+6281244551029"_s;
    const AccountId account = fixture.registerMember();
    const CaseFile file = fixture.atValidity(TabFixture::form(account, changed));
    Office &office = fixture.desk.office();
    InboxDesk inbox(office);
    OperatorDesk operators(office);
    PaperReader reader;
    CasePapers *papers = nullptr;
    MainWindow window({ office, inbox, fixture.requests, operators });
    window.setPageFiller([&](RequestPage &page) {
        papers = new CasePapers(fixture.requests, reader, page.splitter());
        page.setPaperPane(papers);
        page.addTab(new ValidationPanel(office, fixture.requests, fixture.accounts, page.bar()));
        page.addTab(new HistoryPage(office, fixture.trail, page.bar()));
    });
    window.resize(size);
    window.show();
    QVERIFY(window.openRequest(file.request.id));
    QTRY_VERIFY_WITH_TIMEOUT(papers->view()->sentence().isEmpty(), 20000);
    const QList<RequestTab *> tabs = window.requestPage()->findChildren<RequestTab *>();
    for (RequestTab *tab : tabs) {
        window.requestPage()->showTab(tab);
        QCoreApplication::processEvents();
        if (qEnvironmentVariableIsSet("LOKET_PICTURES"))
            window.grab().save(
                QDir(qEnvironmentVariable("LOKET_PICTURES"))
                    .filePath(u"pages-%1-%2.png"_s.arg(QLatin1String(QTest::currentDataTag()), tab->title())));
        QCOMPARE(accessiblenames::missing(&window).join(u'\n'), QString());
        QCOMPARE(accessiblenames::cut(&window).join(u'\n'), QString());
    }
    QCOMPARE(window.size(), size);
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestCasePapers)
#include "tst_casepapers.moc"

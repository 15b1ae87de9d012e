// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "desk/intakedesk.h"
#include "desk/requestdesk.h"
#include "gui/casepapers.h"
#include "gui/paperview.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
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
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }
    void papersOfTheRequestAreShown();
    void nothingStaysWhenItIsCleared();
    void aSecondPaperStandsBeside();
};

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

QTEST_MAIN(TestCasePapers)
#include "tst_casepapers.moc"

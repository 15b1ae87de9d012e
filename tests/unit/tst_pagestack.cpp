// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagestack.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of a stack: order, undo, who stays out, whose pages are whose, which pages make a paper (C6, I3, I4).
class tst_PageStack : public QObject
{
    Q_OBJECT
    static StackPage page(int id, int run = 1)
    {
        StackPage page;
        page.id = id;
        page.run = run;
        page.file = u"page-%1.jpg"_s.arg(id, 4, 10, QLatin1Char('0'));
        page.pixels = { 1240, 1754 };
        page.dpi = 150;
        return page;
    }
    static PageStack stack(int pages, int perRun = 100)
    {
        PageStack stack;
        for (int i = 1; i <= pages; ++i)
            stack.append(page(i, 1 + (i - 1) / perRun));
        return stack;
    }
    static QList<int> ids(const PageStack &stack)
    {
        QList<int> ids;
        for (const StackPage &page : stack.pages())
            ids << page.id;
        return ids;
    }
    static StackFacts code(const QString &text)
    {
        StackFacts facts;
        facts.code = text;
        return facts;
    }

private Q_SLOTS:
    void movesWhatIsMarked_data()
    {
        QTest::addColumn<QList<int>>("marked");
        QTest::addColumn<int>("to");
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("to the front") << QList<int> { 3 } << 0 << QList<int> { 3, 1, 2, 4, 5 };
        QTest::newRow("to the end") << QList<int> { 1, 2 } << 5 << QList<int> { 3, 4, 5, 1, 2 };
        QTest::newRow("one on") << QList<int> { 2 } << 3 << QList<int> { 1, 3, 2, 4, 5 };
        QTest::newRow("apart, keeping their order") << QList<int> { 5, 1 } << 3 << QList<int> { 2, 3, 1, 5, 4 };
        QTest::newRow("where they are") << QList<int> { 2 } << 1 << QList<int> { 1, 2, 3, 4, 5 };
    }
    void movesWhatIsMarked()
    {
        QFETCH(QList<int>, marked);
        QFETCH(int, to);
        PageStack s = stack(5);
        s.move(marked, to);
        QTEST(ids(s), "order");
        QCOMPARE(s.canUndo(), ids(s) != QList<int>({ 1, 2, 3, 4, 5 }));
        s.undo();
        QCOMPARE(ids(s), (QList<int> { 1, 2, 3, 4, 5 }));
    }

    void undoesAndRedoesWithoutLosingAPage()
    {
        PageStack s = stack(3);
        s.turn({ 2 }, 1);
        s.turn({ 2 }, -2);
        QCOMPARE(s.page(2)->turns, 3);
        s.remove({ 1 });
        s.append(page(4)); // the scanner goes on meanwhile
        s.setKind({ 4 }, PaperKind::Decree);
        s.undo();
        s.undo();
        QCOMPARE(ids(s), (QList<int> { 1, 2, 3, 4 }));
        s.undo();
        s.undo();
        QCOMPARE(s.page(2)->turns, 0);
        QVERIFY(!s.canUndo());
        QCOMPARE(ids(s), (QList<int> { 1, 2, 3, 4 }));
        for (int i = 0; i < 4; ++i)
            s.redo();
        QVERIFY(!s.canRedo());
        QCOMPARE(ids(s), (QList<int> { 2, 3, 4 }));
        QCOMPARE(s.page(4)->kind, std::optional(PaperKind::Decree));
        s.setKind({ 2 }, PaperKind::Other);
        s.setKind({ 2 }, PaperKind::Other); // changes nothing: no step
        s.undo();
        QVERIFY(!s.page(2)->kind);
        s.forget({ 2 });
        QVERIFY(!s.canUndo() && !s.canRedo()); // what was filed never comes back
        QVERIFY(s.knows(1) && s.knows(2) && !s.knows(9));
    }

    void takesAPageIntoThePlaceThatWasSaid()
    {
        PageStack s = stack(3);
        s.setKind({ 1, 2, 3 }, PaperKind::Decree);
        s.insertAt(1);
        s.append(page(4));
        s.append(page(5));
        s.stopInserting();
        QCOMPARE(ids(s), (QList<int> { 1, 4, 5, 2, 3 }));
        QCOMPARE(s.page(5)->kind, std::optional(PaperKind::Decree)); // in the middle of the decree
        s.replace(2);
        s.append(page(6));
        s.append(page(7));
        s.stopInserting();
        QCOMPARE(ids(s), (QList<int> { 1, 4, 5, 6, 7, 3 }));
        QCOMPARE(s.page(6)->kind, std::optional(PaperKind::Decree));
        s.append(page(8));
        QCOMPARE(ids(s).last(), 8);
        s.undo();
        QCOMPARE(ids(s), (QList<int> { 1, 4, 5, 2, 3, 7, 8 })); // the replaced page is there again
        s.redo();
        QVERIFY(s.page(6) && !s.page(2));
    }

    void interleavesFrontsAndBacks()
    {
        PageStack s = stack(6, 3); // fronts 1 2 3, backs 4 5 6
        QCOMPARE(s.whyNotInterleave(), QString());
        QCOMPARE(s.interleaved(true), (QList<int> { 1, 6, 2, 5, 3, 4 }));
        QCOMPARE(s.interleaved(false), (QList<int> { 1, 4, 2, 5, 3, 6 }));
        s.setKind({ 1 }, PaperKind::Decree);
        s.interleave(true);
        QCOMPARE(ids(s), (QList<int> { 1, 6, 2, 5, 3, 4 }));
        QCOMPARE(s.page(6)->kind, std::optional(PaperKind::Decree)); // a back is what its front is
        QVERIFY(!s.whyNotInterleave().isEmpty());
        s.undo();
        QCOMPARE(ids(s), (QList<int> { 1, 2, 3, 4, 5, 6 }));
        QVERIFY(!stack(5, 3).whyNotInterleave().isEmpty());
        QVERIFY(!stack(3).whyNotInterleave().isEmpty());
    }

    /// A mixed stack of nine sides: blank backs are decided after interleaving and can be taken in again.
    void leavesBlankSidesOutAndTakesThemBack()
    {
        PageStack s = stack(8, 4);
        StackFacts blank;
        blank.blank = true;
        s.setFacts(6, blank);
        s.setFacts(7, blank);
        s.interleave(true);
        QCOMPARE(ids(s), (QList<int> { 1, 8, 2, 7, 3, 6, 4, 5 }));
        QCOMPARE(s.papers().size(), 1);
        QCOMPARE(s.papers().first().ids, (QList<int> { 1, 8, 2, 3, 4, 5 }));
        s.setKeep({ 7 }, true); // a faint stamp
        QCOMPARE(s.papers().first().ids, (QList<int> { 1, 8, 2, 7, 3, 4, 5 }));
        s.setKeep({ 1 }, false);
        QVERIFY(s.staysOut(1));
        s.undo();
        QVERIFY(!s.staysOut(1));
    }

    void routesPagesBehindTheirSlips()
    {
        PageStack s = stack(8);
        s.setFacts(2, code(agenda::payload({ 2026, 42 })));
        s.setFacts(4, code(u"https://example.org/promo"_s)); // somebody else's code blocks nothing
        s.setFacts(6, code(agenda::payload({ 2026, 43 })));
        s.setKind({ 3 }, PaperKind::RequestLetter);
        s.setKind({ 4, 5 }, PaperKind::Decree);
        const QList<StackPaper> papers = s.papers();
        QCOMPARE(papers.size(), 4);
        QVERIFY(!papers[0].request);
        QCOMPARE(papers[0].ids, QList<int> { 1 });
        QCOMPARE(papers[1].request, std::optional(AgendaNumber { 2026, 42 }));
        QCOMPARE(papers[1].kind, PaperKind::RequestLetter);
        QCOMPARE(papers[2].ids, (QList<int> { 4, 5 }));
        QCOMPARE(papers[3].request, std::optional(AgendaNumber { 2026, 43 }));
        QCOMPARE(papers[3].ids, (QList<int> { 7, 8 })); // the slip itself stays out
        QVERIFY(!papers[3].kindSaid);
        QVERIFY(s.isSlip(2) && !s.isForeignCode(2) && s.isForeignCode(4) && !s.isSlip(4));
        QCOMPARE(s.requestOf(5), std::optional(AgendaNumber { 2026, 42 }));
        s.setKeep({ 2 }, true); // the receipt shall be filed as well
        QCOMPARE(s.papers()[1].ids, QList<int> { 2 });
    }

    void splitsAndJoins()
    {
        PageStack s = stack(4);
        s.setKind({ 1, 2, 3, 4 }, PaperKind::Other);
        QCOMPARE(s.papers().size(), 1);
        s.setStartsPaper(3, true);
        QCOMPARE(s.papers().size(), 2);
        QCOMPARE(s.papers()[1].ids, (QList<int> { 3, 4 }));
        s.setKeep({ 3 }, false); // the cut stays although its page is out
        QCOMPARE(s.papers()[1].ids, QList<int> { 4 });
        s.setStartsPaper(3, false);
        QCOMPARE(s.papers().size(), 1);
    }

    void keepsEveryDecision()
    {
        PageStack s = stack(3);
        s.turn({ 1 }, 1);
        s.setKind({ 2 }, PaperKind::Proof);
        s.setKeep({ 3 }, false);
        s.setCleaning({ 1 }, PageStack::Cleaning::Straighten, false);
        s.setCleaning({ 1 }, PageStack::Cleaning::Crop, true);
        s.setCleaning({ 2 }, PageStack::Cleaning::Even, true);
        s.setStartsPaper(2, true);
        s.move({ 3 }, 0);
        s.append(page(4));
        s.remove({ 4 });
        const PageStack again = PageStack::fromJson(s.toJson());
        QCOMPARE(again.pages(), s.pages());
        QVERIFY(again.knows(4) && !again.page(4)); // a removed page does not come back
        QVERIFY(PageStack::fromJson("{\"pages\":[{\"id\":-1},7,{\"id\":2},{\"id\":2}]}").pages().size() == 1);
        QVERIFY(PageStack::fromJson("no json").isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_PageStack)
#include "tst_pagestack.moc"

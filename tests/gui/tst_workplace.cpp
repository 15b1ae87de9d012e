// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/inboxdesk.h"
#include "desk/letterdesk.h"
#include "desk/resetdesk.h"
#include "gui/appearance.h"
#include "gui/inboxpanel.h"
#include "gui/intakepage.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/requestpage.h"
#include "gui/requesttab.h"
#include "gui/workplace.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/walker.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The desk put together: every view and tab opens on real data, and a killed desk finds its request at "reset again".
class tst_Workplace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyViewAndTabOpens()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile file = walker.inHandover();
        Appearance appearance(*qApp);
        Workplace workplace(desk.office(), std::make_unique<FakePrinting>(), appearance);
        MainWindow &window = workplace.window();
        window.resize(1366, 768);
        window.show();
        workplace.begin();
        QVERIFY(window.openRequest(file.request.id));
        const auto tabs = window.requestPage()->findChildren<RequestTab *>();
        QCOMPARE(tabs.size(), 5);
        for (RequestTab *tab : tabs) {
            window.requestPage()->showTab(tab);
            QVERIFY2(tab->isVisible(), qPrintable(tab->title()));
        }
        for (const View view : { View::Register, View::Archive, View::Reports, View::Settings }) {
            window.showView(view);
            QCOMPARE(accessiblenames::missing(&window), QStringList());
        }
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<IntakePage *>());
        QTRY_VERIFY(window.findChild<IntakePage *>()->isVisible());
        QVERIFY(window.inbox()->bar().text().isEmpty());
    }

    void killedDeskIsToldOfItsLostPassword()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile file = walker.inHandover();
        desk.reopen();
        desk.clock().advance(10);
        desk.enterAs(Role::Officer, u"siti"_s);
        Appearance appearance(*qApp);
        Workplace workplace(desk.office(), std::make_unique<FakePrinting>(), appearance);
        workplace.begin();
        QVERIFY(workplace.window().inbox()->bar().text().contains(file.request.agenda()));
        QCOMPARE(RequestDesk(desk.office()).read(file.request.id).request.stage, Stage::Reset);
    }
};

QTEST_MAIN(tst_Workplace)
#include "tst_workplace.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/appearance.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/workplace.h"
#include "support/fakeprinting.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>

/// One program at its counter: the window of a whole desk on that office.
struct ScanProgram {
    static constexpr int patience = 60'000; ///< ms; a bound for a hang, not a measure

    explicit ScanProgram(Office &office)
        : appearance(*qApp)
        , place(office, std::make_unique<FakePrinting>(), appearance)
    {
        appearance.start();
        window().resize(1366, 768);
        window().show();
        place.begin();
        window().activateWindow();
    }
    MainWindow &window() { return place.window(); }
    ScanPage *page() { return window().findChild<ScanPage *>(); }
    /// By keys: the scan page, whose scanner is ready.
    bool openScan()
    {
        if (!QTest::qWaitForWindowActive(&window()))
            return false;
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return page() && page()->isVisible() && page()->scanner().isReady(); },
                               patience);
    }
    bool isQuiet() { return !page()->scanner().isScanning() && !page()->stack().isLooking(); }
    bool scan(int pages)
    {
        QTest::keyClick(page(), Qt::Key_F8);
        const auto all = [&] { return page()->stack().pages().pages().size() == pages && isQuiet(); };
        return QTest::qWaitFor(all, patience);
    }
    /// The page in that row is clicked, or all up to it.
    void mark(int row, Qt::KeyboardModifiers keys = {})
    {
        QListView *strip = page()->strip();
        strip->scrollTo(page()->model().index(row));
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, keys,
                          strip->visualRect(page()->model().index(row)).center());
    }
    void press(Qt::Key key)
    {
        page()->strip()->setFocus();
        QTest::keyClick(page()->strip(), key);
    }
    bool file()
    {
        auto *button = page()->findChild<QPushButton *>(QStringLiteral("primaryAction"));
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return QTest::qWaitFor([this] { return page()->stack().isEmpty(); }, patience);
    }

    Appearance appearance;
    Workplace place;
};

inline void useDevice(const char *device)
{
    ScanProfile profile;
    profile.device = QString::fromLatin1(device);
    profile.wishes.source = ScanSource::Feeder;
    profile.wishes.mode = ScanMode::Gray;
    profile.wishes.dpi = 150;
    profile.batch = ScanBatch::GoOn;
    scanprofiles::keepLast(profile);
}

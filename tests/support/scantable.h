// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/scandesk.h"
#include "gui/messagebar.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/theme.h"
#include "gui/waysin.h"
#include "support/ownscanner.h"
#include "support/walker.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

constexpr int scanPatience = 20'000; ///< ms; a bound for a hang, not a measure

/// A desk with two requests and the page in a window.
struct ScanTable {
    explicit ScanTable(const QString &home, const QSize &size = { 1366, 700 })
        : desk(std::make_unique<TestDesk>())
        , scans(desk->office())
        , ways(desk->office())
        , page(desk->office(), scans, home)
    {
        page.useWays(ways);
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    CaseFile takeIn(const QString &name, const QString &nip, const QString &userId)
    {
        Walker walker(*desk);
        IntakeForm form = walker.form();
        form.account = {};
        form.applicant.name = name;
        form.applicant.nip = nip;
        form.applicant.userId = userId;
        form.papers = { Walker::paper(PaperKind::Other, "%PDF-1 " + name.toUtf8()) };
        return IntakeDesk(desk->office()).takeIn(form);
    }
    void scanAll(int pages)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page.scanner().isReady(), scanPatience);
        QTest::keyClick(&page, Qt::Key_F8);
        QTRY_VERIFY2_WITH_TIMEOUT(page.stack().pages().pages().size() == pages, qPrintable(page.bar().text()),
                                  scanPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!page.scanner().isScanning(), scanPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!page.stack().isLooking(), scanPatience);
    }
    void mark(int row, Qt::KeyboardModifiers keys = {})
    {
        page.strip()->scrollTo(page.model().index(row));
        const QRect place = page.strip()->visualRect(page.model().index(row));
        QTest::mouseClick(page.strip()->viewport(), Qt::LeftButton, keys, place.center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {})
    {
        page.strip()->setFocus();
        QTest::keyClick(page.strip(), key, keys);
    }
    template <class W = QPushButton> W *find(const char *name)
    {
        return page.findChild<W *>(QString::fromLatin1(name));
    }
    QList<int> order() const
    {
        QList<int> ids;
        for (int row = 0; row < page.model().rowCount(); ++row)
            ids << page.model().idAt(row);
        return ids;
    }
    QPushButton *primary() { return find("primaryAction"); }

    std::unique_ptr<TestDesk> desk;
    ScanDesk scans;
    WaysIn ways; ///< never begun: no folder is watched
    ScanPage page;
};

/// What the tests of the scan page share: devices of their own, a home for the stacks, settings of nobody else.
class ScanTest : public QObject
{
protected:
    void use(const char *device, ScanSource source = ScanSource::Feeder, ScanBatch batch = ScanBatch::GoOn)
    {
        ScanProfile profile;
        profile.device = QString::fromLatin1(device);
        profile.wishes.source = source;
        profile.wishes.mode = ScanMode::Gray;
        profile.wishes.dpi = 150;
        profile.batch = batch;
        scanprofiles::keepLast(profile);
    }
    QString home() const { return m_home->filePath(u"scans"_s); }
    /// Pictures of the window, where somebody wants to look at them.
    static void picture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("LOKET_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }

    std::unique_ptr<OwnScanner> m_own;
    std::unique_ptr<QTemporaryDir> m_home;

    static void prepare() ///< once
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::apply(*qApp, theme::Mode::Light);
        qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
        qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
    }
    void renew() ///< before each test
    {
        m_own.reset(); // it takes its place in the environment along
        if (!qEnvironmentVariableIsSet("LOKET_KILLED_HOME")) // the killed program uses its parent's
            m_own = std::make_unique<OwnScanner>();
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path());
        QSettings().clear();
    }
};

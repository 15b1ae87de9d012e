// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/scandesk.h"
#include "gui/arrivalspanel.h"
#include "gui/copierfolderform.h"
#include "gui/messagebar.h"
#include "gui/scanpage.h"
#include "gui/stackmodel.h"
#include "gui/theme.h"
#include "gui/waysin.h"
#include "support/walker.h"

#include <QApplication>
#include <QDirIterator>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <chrono>

/// What the tests of files that come without a scanner share.
namespace waysbench
{
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int soon = 20'000; ///< ms; a bound for a hang

inline FolderWatch::Pace quick()
{
    FolderWatch::Pace pace;
    pace.look = 60ms;
    return pace;
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QStringList below(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names << QFileInfo(it.next()).fileName();
    names.sort();
    return names;
}

/// A desk, the copier's folder, and the page on which their files are laid.
struct WaysBench {
    WaysBench()
        : desk(std::make_unique<TestDesk>())
        , ways(desk->office(), quick())
        , scans(desk->office())
    {
        folder = dir.filePath(u"salinan"_s);
        QDir().mkpath(folder);
        copierfolder::save(false, { folder, {} });
    }
    ScanPage &page()
    {
        if (!m_page) {
            m_page = std::make_unique<ScanPage>(desk->office(), scans, dir.filePath(u"tumpukan"_s));
            m_page->useWays(ways);
            m_page->resize(1366, 768);
            m_page->show();
            QApplication::setActiveWindow(m_page.get());
        }
        return *m_page;
    }
    QString path(const QString &name) const { return folder + u'/' + name; }
    CaseFile takeIn(const QString &name, const QList<NewPaper> &papers = {})
    {
        Walker walker(*desk);
        IntakeForm form = walker.form();
        form.account = {};
        form.applicant.name = name;
        form.papers = papers.isEmpty() ? QList { Walker::paper(PaperKind::Other, "%PDF-1 " + name.toUtf8()) } : papers;
        return IntakeDesk(desk->office()).takeIn(form);
    }
    bool waitFor(int arrivals)
    {
        return QTest::qWaitFor([&] { return ways.waiting().size() == arrivals; }, soon * (1 + arrivals / 20));
    }
    void settled()
    {
        QVERIFY(QTest::qWaitFor([&] { return !page().stack().isLooking() && ways.looks().isIdle(); }, soon));
    }
    std::unique_ptr<TestDesk> desk;
    QTemporaryDir dir;
    QString folder;
    WaysIn ways;
    ScanDesk scans;

private:
    std::unique_ptr<ScanPage> m_page;
};

/// Pictures of a window, where somebody wants to look at them.
inline void picture(QWidget &widget, const char *name)
{
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
}
template <class W = QPushButton> W *find(QWidget &in, const char *name)
{
    return in.findChild<W *>(QString::fromLatin1(name));
}
inline void mark(ArrivalsPanel &panel, int row, Qt::KeyboardModifiers keys = {})
{
    const QModelIndex index = panel.model().index(row);
    panel.list()->scrollTo(index);
    QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, keys, panel.list()->visualRect(index).center());
}

inline void pick(ScanPage &page, int row)
{
    const QRect place = page.strip()->visualRect(page.model().index(row));
    QTest::mouseClick(page.strip()->viewport(), Qt::LeftButton, {}, place.center());
}

/// Settings of nobody else.
class Test : public QObject
{
protected:
    static void prepare() ///< once
    {
        QStandardPaths::setTestModeEnabled(true);
        theme::apply(*qApp, theme::Mode::Light);
        qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
        qputenv("LOKET_SCANNER", LOKET_BIN "/loket-scanner");
        qputenv("SANE_CONFIG_DIR", "/nonexistent");
    }
    void renew() ///< before each test
    {
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path());
        QSettings().clear();
    }
    std::unique_ptr<QTemporaryDir> m_home;
};
} // namespace waysbench

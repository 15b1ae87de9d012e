// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/waysin.h"

#include "core/error.h"
#include "desk/office.h"
#include "secrets/contenthash.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;
using stickfiles::Stick;

namespace
{
constexpr auto stickPace = 3s;

/// What a worker brings back of one file.
struct Copied {
    PaperFile file;
    QString refusal;
};

Copied copied(const QString &path, ArrivalWay way)
{
    try {
        return { way == ArrivalWay::Stick ? stickfiles::copy(path) : readPaperFile(path), {} };
    } catch (const Error &error) {
        return { {}, error.text() };
    }
}

/// @return "" or why it could not be written
QString keptElsewhere(const QString &folder, const QString &name, const QByteArray &bytes, const QString &why,
                      QDate day)
{
    try {
        folderlook::keepRemoved(folder, name, bytes, why, day);
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}
} // namespace

/// Files on their way out, one after the other.
struct WaysIn::Removing {
    QList<Arrival> arrivals;
    QString reason;
    QPointer<QObject> context;
    std::function<void(const Removed &)> done;
    Removed removed;
};

/// Files on their way in, one after the other.
struct WaysIn::Taking {
    QStringList paths;
    ArrivalWay way = ArrivalWay::Hand;
    QPointer<QObject> context;
    Done done;
    Taken taken;
};

WaysIn::WaysIn(Office &office, QObject *parent)
    : WaysIn(office, FolderWatch::Pace(), parent)
{
}

WaysIn::WaysIn(Office &office, FolderWatch::Pace pace, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_arrivals(office)
    , m_lookDesk(office)
    , m_folder(office, m_arrivals, m_reader, pace)
    , m_looks(office, m_lookDesk, m_reader)
{
    connect(&m_folder, &FolderIntake::took, this, &WaysIn::reload);
    connect(&office, &Office::requestChanged, this, &WaysIn::reload);
    m_sticksSoon.setInterval(stickPace);
    connect(&m_sticksSoon, &QTimer::timeout, this, &WaysIn::lookForSticks);
}

void WaysIn::begin()
{
    m_begun = true;
    m_folder.follow();
    reload();
    m_sticksSoon.start();
    lookForSticks();
}

void WaysIn::reload()
{
    if (!m_begun || !m_office.isLoggedIn())
        return;
    try {
        m_waiting = m_arrivals.waiting();
    } catch (const Error &) {
        return; // the page that asks next tells of a lost link
    }
    Q_EMIT changed();
}

void WaysIn::settle(const QStringList &sha256, Settlement how)
{
    m_arrivals.settle(sha256, how);
    reload();
}

void WaysIn::putBack(const QStringList &sha256)
{
    m_arrivals.putBack(sha256);
    reload();
}

QString WaysIn::removedPlace() const
{
    const QString watched = m_folder.watch().folder();
    return watched.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Loket")
        : watched;
}

void WaysIn::remove(const QList<Arrival> &arrivals, const QString &reason, QObject *context,
                    const std::function<void(const Removed &)> &done)
{
    removeNext(std::make_shared<Removing>(Removing { arrivals, reason, context, done, {} }));
}

void WaysIn::removeNext(const std::shared_ptr<Removing> &removing)
{
    if (removing->arrivals.isEmpty() || !removing->removed.problem.isEmpty()) {
        reload();
        if (removing->context)
            removing->done(removing->removed);
        return;
    }
    const Arrival arrival = removing->arrivals.takeFirst();
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, removing, arrival] {
        watcher->deleteLater();
        removing->removed.problem = watcher->result();
        try {
            if (removing->removed.problem.isEmpty()) {
                m_arrivals.remove(arrival.sha256, removing->reason);
                ++removing->removed.count;
            }
        } catch (const Error &error) {
            removing->removed.problem = error.text();
        }
        removeNext(removing);
    });
    try {
        watcher->setFuture(QtConcurrent::run(keptElsewhere, removedPlace(), arrival.fileName,
                                             m_arrivals.bytes(arrival.sha256), removing->reason, m_office.today()));
    } catch (const Error &error) {
        watcher->deleteLater();
        removing->removed.problem = error.text();
        removeNext(removing);
    }
}

void WaysIn::lookForSticksAmong(const QStringList &roots)
{
    m_among = roots;
    lookForSticks();
}

void WaysIn::lookForSticks()
{
    auto *watcher = new QFutureWatcher<QList<Stick>>(this);
    connect(watcher, &QFutureWatcher<QList<Stick>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QList<Stick> before = std::exchange(m_sticks, watcher->result());
        if (m_sticks == before)
            return;
        Q_EMIT sticksChanged();
        for (const Stick &stick : m_sticks) {
            if (!before.contains(stick))
                Q_EMIT stickCame(stick.name);
        }
    });
    watcher->setFuture(QtConcurrent::run(stickfiles::plugged, m_among));
}

void WaysIn::takeFiles(const QStringList &paths, ArrivalWay way, QObject *context, const Done &done)
{
    takeNext(std::make_shared<Taking>(Taking { paths, way, context, done, {} }));
}

void WaysIn::takeBytes(const QByteArray &bytes, const QString &name, QObject *context, const Done &done)
{
    keep(std::make_shared<Taking>(Taking { { name }, ArrivalWay::Hand, context, done, {} }), bytes, name);
}

void WaysIn::takeNext(const std::shared_ptr<Taking> &taking)
{
    if (taking->paths.isEmpty()) {
        reload();
        if (taking->context)
            taking->done(taking->taken);
        return;
    }
    const QString path = taking->paths.first();
    auto *watcher = new QFutureWatcher<Copied>(this);
    connect(watcher, &QFutureWatcher<Copied>::finished, this, [this, watcher, taking, path] {
        watcher->deleteLater();
        const Copied copy = watcher->result();
        if (copy.refusal.isEmpty())
            return keep(taking, copy.file.bytes, copy.file.name);
        taking->taken.refusals << path.section(QLatin1Char('/'), -1) + QStringLiteral(": ") + copy.refusal;
        taking->paths.removeFirst();
        takeNext(taking);
    });
    watcher->setFuture(QtConcurrent::run(copied, path, taking->way));
}

void WaysIn::keep(const std::shared_ptr<Taking> &taking, const QByteArray &bytes, const QString &name)
{
    const QString sha = QString::fromLatin1(sha256(bytes));
    paperopening::open(m_reader, bytes, name, sha, this, [this, taking](const QList<OpenedPaper> &opened) {
        try {
            if (opened.first().refusal.isEmpty())
                FolderIntake::keep(m_arrivals, opened, taking->way);
            for (const OpenedPaper &one : opened) {
                const NewPaper &p = one.paper;
                if (one.refusal.isEmpty())
                    taking->taken.arrivals
                        << Arrival { p.sha256,    p.fileName,     p.mediaType,       p.pages, p.digitallySigned,
                                     taking->way, m_office.now(), Settlement::Waits, {} };
                else
                    taking->taken.refusals << p.fileName + QStringLiteral(": ") + one.refusal;
            }
        } catch (const Error &error) {
            taking->taken.refusals << opened.first().paper.fileName + QStringLiteral(": ") + error.text();
        }
        taking->paths.removeFirst();
        takeNext(taking);
    });
}

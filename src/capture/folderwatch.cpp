// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/folderwatch.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <functional>

using folderlook::Copy;
using folderlook::Entry;

FolderWatch::FolderWatch(QObject *parent)
    : FolderWatch(Pace(), parent)
{
}

FolderWatch::FolderWatch(Pace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_worker(std::make_unique<QThreadPool>())
{
    m_worker->setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FolderWatch::look);
}

FolderWatch::~FolderWatch()
{
    // A share that hangs in the kernel cannot be waited for: its thread ends with the program.
    m_worker->clear();
    if (!m_worker->waitForDone(1000))
        (void)m_worker.release();
}

/// The work knows values alone; its answer comes back to this thread, or to nobody.
template <class Result, class Work, class Then> void FolderWatch::onWorker(Work work, Then then)
{
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    promise->future().then(this, [this, then, watch = m_watch](const Result &result) {
        if (watch == m_watch)
            then(result);
    });
    m_worker->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

void FolderWatch::watch(const QString &folder, const QString &root)
{
    ++m_watch;
    m_folder = folder;
    m_root = root;
    m_problem.clear();
    m_known.clear();
    m_refused.clear();
    m_looking = m_looked = m_reading = false;
    m_next.stop();
    if (!folder.isEmpty())
        look();
    Q_EMIT changed();
}

void FolderWatch::lookNow()
{
    if (!m_folder.isEmpty() && !m_looking)
        look();
}

void FolderWatch::look()
{
    m_next.stop();
    m_looking = true;
    onWorker<folderlook::Look>([folder = m_folder, root = m_root] { return folderlook::look(folder, root); },
                               [this](const folderlook::Look &look) { takeLook(look); });
}

void FolderWatch::takeLook(const folderlook::Look &look)
{
    m_looking = false;
    m_looked = true;
    ++m_round;
    m_next.start(m_pace.look);
    m_problem = look.problem;
    if (!look.problem.isEmpty()) { // what was seen before counts for nothing when it comes back
        for (Known &known : m_known)
            known.quiet = 0;
        Q_EMIT changed();
        return;
    }
    m_refused = look.refused;
    QHash<QString, Known> now;
    for (const Entry &file : look.files) {
        Known known = m_known.value(file.name);
        if (known.since.isValid() && known.stamp == file.stamp) {
            ++known.quiet;
        } else if (!known.handed) {
            known = {};
            known.stamp = file.stamp;
            known.since.start();
        }
        now.insert(file.name, known);
    }
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (it->handed && !now.contains(it.key()))
            now.insert(it.key(), *it); // its answer is still to come
    }
    m_known = now;
    Q_EMIT changed();
    readNext();
}

bool FolderWatch::mayBeRead(const Known &known) const
{
    if (known.handed || known.readIn == m_round || known.quiet < std::max(m_pace.quietLooks, known.wants))
        return false;
    if (known.kept) // perhaps the folder may be written to by now
        return known.quiet % m_pace.triesAgain == 0;
    return !known.tried || known.since.elapsed() >= m_pace.late.count();
}

void FolderWatch::readNext()
{
    const auto handed = std::count_if(m_known.cbegin(), m_known.cend(), [](const Known &k) { return k.handed; });
    if (m_reading || handed >= m_pace.atOnce)
        return;
    QStringList names = m_known.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : names) {
        Known &known = m_known[name];
        if (!mayBeRead(known))
            continue;
        known.handed = m_reading = true;
        known.readIn = m_round;
        known.kept = false;
        const Entry file { name, known.stamp };
        const bool late = known.since.elapsed() >= m_pace.late.count();
        onWorker<Copy>([folder = m_folder, file, late] { return folderlook::read(folder, file, late); },
                       [this, file](const Copy &copy) { takeCopy(file, copy); });
        return;
    }
}

void FolderWatch::takeCopy(const Entry &file, const Copy &copy)
{
    m_reading = false;
    Known &known = m_known[file.name];
    if (copy.state == Copy::State::Whole && copy.unmarked && known.quiet < m_pace.unmarkedLooks) {
        known.handed = false; // once more at a later look
        known.wants = m_pace.unmarkedLooks;
    } else if (copy.state == Copy::State::Whole) {
        Q_EMIT changed();
        Q_EMIT whole(file.name, copy.bytes, copy.sha256);
    } else if (copy.state == Copy::State::Refused) {
        refuse(file.name, copy.why);
    } else {
        known.handed = false;
        known.tried = copy.endMissing; // else somebody has it open: it is asked again at the next look
    }
    readNext();
}

void FolderWatch::move(const QString &name, const std::function<QString(const Entry &)> &how)
{
    const auto found = m_known.constFind(name);
    if (found == m_known.cend())
        return;
    const Entry file { name, found->stamp };
    onWorker<QString>([how, file] { return how(file); },
                      [this, name](const QString &problem) {
                          if (problem.isEmpty()) {
                              m_known.remove(name);
                          } else if (m_known.contains(name)) { // it stays and is known; a change makes it a new file
                              Known &known = m_known[name];
                              known.handed = false;
                              known.kept = true;
                              known.why = problem;
                          }
                          Q_EMIT changed();
                          readNext();
                      });
}

void FolderWatch::taken(const QString &name, QDate day)
{
    move(name, [folder = m_folder, day](const Entry &file) { return folderlook::moveTaken(folder, file, day); });
}

void FolderWatch::refuse(const QString &name, const QString &why)
{
    move(name, [folder = m_folder, why](const Entry &file) { return folderlook::moveRefused(folder, file, why); });
}

void FolderWatch::letBe(const QString &name)
{
    if (m_known.contains(name))
        m_known[name].handed = false;
}

QList<FolderWatch::File> FolderWatch::files() const
{
    QList<File> files;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const bool ready = it->handed || it->kept;
        files.append({ it.key(), ready ? File::State::Ready : File::State::Arriving, it->stamp.size, it->why });
    }
    std::sort(files.begin(), files.end(), [](const File &a, const File &b) { return a.name < b.name; });
    for (const folderlook::Refused &file : m_refused)
        files.append({ file.name, File::State::Refused, 0, file.why });
    return files;
}

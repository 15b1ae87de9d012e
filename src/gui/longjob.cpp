// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/longjob.h"

#include <QtConcurrentRun>

LongJob::LongJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &LongJob::deliver);
}

LongJob::~LongJob()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

LongJob::Outcome LongJob::outcomeOf(const Work &work, const Progress &progress)
{
    try {
        return { work(progress), {} };
    } catch (const Error &error) {
        return { {}, std::make_shared<Error>(error) };
    } catch (const std::exception &exception) {
        return { {},
                 std::make_shared<Error>(
                     fault(tr("Something unexpected happened."), QString::fromUtf8(exception.what()))) };
    }
}

void LongJob::start(Work work)
{
    if (isRunning())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([this, stop = m_stop, work = std::move(work)] {
        int told = -1;
        // The object outlives its worker: it waits for it.
        return outcomeOf(work, [&](qint64 done, qint64 of) {
            const int percent = of > 0 ? int(done * 100 / of) : 0;
            if (percent != told)
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
            told = percent;
            return !*stop;
        });
    }));
}

void LongJob::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void LongJob::deliver()
{
    const Outcome outcome = m_watcher.result();
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else
        Q_EMIT succeeded(outcome.sentence);
    Q_EMIT ended();
}

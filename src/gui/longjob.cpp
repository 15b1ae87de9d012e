// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/longjob.h"

#include <QtConcurrentRun>

LongJob::LongJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QString>::progressValueChanged, this, &LongJob::progressed);
    connect(&m_watcher, &QFutureWatcher<QString>::finished, this, &LongJob::deliver);
}

LongJob::~LongJob()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void LongJob::start(Work work)
{
    if (isRunning())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([stop = m_stop, work = std::move(work)](QPromise<QString> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(work([&](qint64 done, qint64 of) {
            promise.setProgressValue(of > 0 ? int(done * 100 / of) : 0);
            return !*stop;
        }));
    }));
}

void LongJob::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void LongJob::deliver()
{
    try {
        Q_EMIT succeeded(m_watcher.future().result());
    } catch (const Error &error) {
        Q_EMIT failed(error);
    } catch (const std::exception &exception) {
        Q_EMIT failed(fault(tr("Something unexpected happened."), QString::fromUtf8(exception.what())));
    }
    Q_EMIT ended();
}

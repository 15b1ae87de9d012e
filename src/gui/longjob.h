// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

/// Work that takes a while (backup, restore, export, full check) on a worker, one at a time, with progress and a stop.
/// Values go in, a sentence or an Error comes out; what the work is, is the caller's.
class LongJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LongJob)
public:
    using Progress = std::function<bool(qint64 done, qint64 of)>; ///< called on the worker; false = stop
    using Work = std::function<QString(const Progress &progress)>; ///< @return the sentence that tells of it

    explicit LongJob(QObject *parent = nullptr);
    ~LongJob() override; ///< stops the work and waits for it
    void start(Work work);
    bool isRunning() const { return m_watcher.isRunning(); }
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void succeeded(const QString &sentence);
    void failed(const Error &error); ///< Cancelled too
    void ended(); ///< after one of the two

private:
    struct Outcome {
        QString sentence;
        std::shared_ptr<Error> error; ///< null: done
    };
    static Outcome outcomeOf(const Work &work, const Progress &progress);
    void deliver();

    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/workers.h"

#include "core/error.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace
{
class Crew final
{
    Q_DISABLE_COPY_MOVE(Crew)
public:
    Crew(qsizetype n, const std::function<std::function<void(qsizetype)>()> &makeWork)
        : m_n(n)
        , m_makeWork(makeWork)
    {
    }
    void run(const std::function<bool(qint64, qint64)> &progress);

private:
    void work();

    qsizetype m_n;
    const std::function<std::function<void(qsizetype)>()> &m_makeWork;
    std::atomic<qsizetype> m_next { 0 };
    std::atomic<qsizetype> m_done { 0 };
    std::atomic<bool> m_stop { false };
    std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_running = 0;
    std::exception_ptr m_error;
};

void Crew::work()
{
    try {
        const std::function<void(qsizetype)> one = m_makeWork();
        while (!m_stop) {
            const qsizetype i = m_next++;
            if (i >= m_n)
                break;
            one(i);
            ++m_done;
        }
    } catch (...) {
        m_stop = true;
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    --m_running;
    m_ended.notify_all();
}

void Crew::run(const std::function<bool(qint64, qint64)> &progress)
{
    bool cancelled = false;
    const int threads = int(std::min<qsizetype>(workers::count(), m_n));
    m_running = threads;
    std::vector<std::thread> crew;
    for (int i = 0; i < threads; ++i)
        crew.emplace_back([this] { work(); });
    {
        std::unique_lock lock(m_mutex);
        while (m_running > 0) {
            m_ended.wait_for(lock, std::chrono::milliseconds(100));
            lock.unlock();
            if (progress && !m_stop && !progress(m_done, m_n)) {
                m_stop = true;
                cancelled = true;
            }
            lock.lock();
        }
    }
    for (std::thread &thread : crew)
        thread.join();
    if (m_error)
        std::rethrow_exception(m_error);
    if (cancelled)
        throw Error(Error::Kind::Cancelled, {});
}
} // namespace

int workers::count()
{
    return std::max(1, int(std::thread::hardware_concurrency()));
}

void workers::forEachWith(qsizetype n, const std::function<std::function<void(qsizetype)>()> &makeWork,
                          const std::function<bool(qint64, qint64)> &progress)
{
    if (n > 0)
        Crew(n, makeWork).run(progress);
}

void workers::forEach(qsizetype n, const std::function<void(qsizetype)> &work,
                      const std::function<bool(qint64, qint64)> &progress)
{
    forEachWith(
        n, [&work] { return work; }, progress);
}

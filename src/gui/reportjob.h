// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/evidencepack.h"
#include "desk/reportdesk.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class Error;
class Office;

/// Reports away from the window: one after the other on a thread with a database connection of its own, which a
/// SQLite reader and a server allow beside everybody else's work. Values in, one answer out; what was cancelled or
/// overtaken answers nothing.
class ReportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportJob)
public:
    explicit ReportJob(const Office &office, QObject *parent = nullptr);
    ~ReportJob() override;

    template <class T> using Then = std::function<void(const T &)>;
    void make(const ReportOrder &order, const Then<Report> &then);
    void behind(const ReportPeriod &period, const StretchFilter &filter, const Then<Report> &then);
    /// The bytes of a face; the report is first made again with what stands behind it where the format has room.
    void face(const Report &report, const ReportOrder &order, ReportFormat format, const Then<QByteArray> &then);
    /// The folder for an assessor; its entries are written on the worker's own connection.
    void pack(const ReportPeriod &period, const QString &folder, const Then<EvidencePack::Made> &then);
    void cancel();
    bool isBusy() const { return m_running; }
    void waitForDone() { m_pool.waitForDone(); }

Q_SIGNALS:
    void begun();
    void progressed(int done, int of);
    void ended(); ///< with or without an answer
    void failed(const QString &sentence); ///< nothing was made

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    template <class T> void run(const std::function<T(Office &, const ReportProgress &)> &work, const Then<T> &then);
    void start();
    void finish(const Stop &stop, const std::function<void()> &then);

    const Office &m_office;
    QThreadPool m_pool;
    Stop m_stop;
    bool m_running = false;
};

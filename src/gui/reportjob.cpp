// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportjob.h"

#include "core/error.h"
#include "desk/office.h"

#include <QCoreApplication>
#include <QPointer>

ReportJob::ReportJob(const Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

ReportJob::~ReportJob()
{
    *m_stop = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void ReportJob::start()
{
    *m_stop = true; // what runs is overtaken
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    Q_EMIT begun();
}

void ReportJob::cancel()
{
    if (!m_running)
        return;
    *m_stop = true;
    m_running = false;
    Q_EMIT ended();
}

void ReportJob::finish(const Stop &stop, const std::function<void()> &then)
{
    if (*stop)
        return;
    m_running = false;
    Q_EMIT ended();
    then();
}

template <class T>
void ReportJob::run(const std::function<T(Office &, const ReportProgress &)> &work, const Then<T> &then)
{
    start();
    const Stop stop = m_stop;
    // All that the worker needs, taken here: it never touches this office or its connection.
    const DatabaseUrl url = m_office.db().url();
    const QDateTime now = m_office.now();
    const Operator who = m_office.who();
    m_pool.start([this, stop, url, now, who, work, then] {
        const auto post = [this, stop](const std::function<void()> &answer) {
            QMetaObject::invokeMethod(
                this, [this, stop, answer] { finish(stop, answer); }, Qt::QueuedConnection);
        };
        const ReportProgress progress = [this, stop](int done, int of) {
            QMetaObject::invokeMethod(
                this, [this, stop, done, of] { *stop ? void() : progressed(done, of); }, Qt::QueuedConnection);
            return !*stop;
        };
        if (*stop)
            return;
        try {
            Database db(url);
            const SetClock clock(now);
            Office office(db, clock);
            office.enter(who, {});
            const T answer = work(office, progress);
            post([answer, then] { then(answer); });
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Cancelled)
                post([this, sentence = error.text()] { Q_EMIT failed(sentence); });
        } catch (const std::exception &) {
            post([this] { Q_EMIT failed(tr("Something unexpected happened; no report was made.")); });
        }
    });
}

void ReportJob::make(const ReportOrder &order, const Then<Report> &then)
{
    run<Report>([order](Office &office, const ReportProgress &) { return ReportDesk(office).make(order); }, then);
}

void ReportJob::behind(const ReportPeriod &period, const StretchFilter &filter, const Then<Report> &then)
{
    run<Report>(
        [period, filter](Office &office, const ReportProgress &) { return ReportDesk(office).behind(period, filter); },
        then);
}

void ReportJob::face(const Report &report, const ReportOrder &order, ReportFormat format, const Then<QByteArray> &then)
{
    run<QByteArray>(
        [report, order, format](Office &office, const ReportProgress &progress) {
            const ReportDesk desk(office);
            // The numbers are those on the screen, with the rows that had no room there and what stands behind them.
            Report whole = report.partial.isEmpty() ? report : desk.make({ order.name, order.period, false, true });
            if (format == ReportFormat::Xlsx && whole.behind.isEmpty() && whole.name == QStringLiteral("times"))
                whole.behind = { desk.behind(order.period, {}, true) };
            return desk.face(whole, format, progress);
        },
        then);
}

void ReportJob::pack(const ReportPeriod &period, const QString &folder, const Then<EvidencePack::Made> &then)
{
    constexpr int samples = 10;
    run<EvidencePack::Made>(
        [period, folder](Office &office, const ReportProgress &progress) {
            return EvidencePack(office).write(period, folder, samples, progress);
        },
        then);
}

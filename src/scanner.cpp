// SPDX-License-Identifier: GPL-3.0-or-later
// loket-scanner: the child in which a scanner's driver lives. It gets one JSON object a line on standard input and
// tells one a line on what was its standard output (capture/scanner.h); drivers may print what they like.
#include "capture/scanfeed.h"
#include "capture/scannerdevice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
int answers = -1; ///< the parent's end of standard output

void tell(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t n = ::write(answers, line.constData() + done, size_t(line.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; // nobody listens; standard input says so as well
        done += n;
    }
}

void tellEnd(ScanEnd end)
{
    tell({ { u"tell"_s, u"ended"_s }, { u"end"_s, scanend::code(end) } });
}

/// Words from the parent, read in a thread of their own so that "cancel" is heard while the device works.
class Orders final : public QThread
{
    Q_DISABLE_COPY_MOVE(Orders)
public:
    Orders() = default;
    std::optional<QJsonObject> next() ///< none: the parent is gone
    {
        const QMutexLocker lock(&m_mutex);
        while (m_waiting.empty() && !m_ended)
            m_came.wait(&m_mutex);
        if (m_waiting.empty())
            return {};
        QJsonObject order = m_waiting.front();
        m_waiting.pop_front();
        return order;
    }
    void watch(ScannerDevice *device)
    {
        const QMutexLocker lock(&m_mutex);
        m_device = device;
        if (device)
            device->arm();
        if ((m_ended || m_cancelled) && device)
            device->stop();
    }

protected:
    void run() override
    {
        QByteArray rest;
        char block[4096];
        for (;;) {
            const ssize_t n = ::read(STDIN_FILENO, block, sizeof block);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                break;
            rest.append(block, n);
            for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                take(QJsonDocument::fromJson(rest.left(end)).object());
                rest.remove(0, end + 1);
            }
        }
        end();
    }

private:
    void take(const QJsonObject &order)
    {
        if (order[u"do"] == u"cancel"_s) {
            {
                const QMutexLocker lock(&m_mutex);
                m_cancelled = true; // the run that it means may not have begun
            }
            stop();
            return;
        }
        const QMutexLocker lock(&m_mutex);
        m_cancelled = false;
        m_waiting.push_back(order);
        m_came.wakeAll();
    }
    /// The lock is not held while a driver is told: it may take a second.
    void stop()
    {
        ScannerDevice *device = nullptr;
        {
            const QMutexLocker lock(&m_mutex);
            device = m_device;
        }
        if (device)
            device->stop();
    }
    void end()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ended = true;
            m_came.wakeAll();
        }
        stop();
        QThread::sleep(5);
        ::_exit(0); // a driver that hangs does not keep the child alive without its parent
    }

    QMutex m_mutex;
    QWaitCondition m_came;
    std::deque<QJsonObject> m_waiting;
    ScannerDevice *m_device = nullptr;
    bool m_cancelled = false; ///< the order that came last
    bool m_ended = false;
};

void list()
{
    QJsonArray devices;
    ScanEnd end = ScanEnd::Done;
    try {
        for (const FoundScanner &found : ScannerDevice::all())
            devices.append(QJsonObject {
                { u"device"_s, found.device }, { u"vendor"_s, found.vendor }, { u"model"_s, found.model } });
    } catch (const ScanStop &stop) {
        end = stop.end;
    }
    tell({ { u"tell"_s, u"found"_s }, { u"devices"_s, devices }, { u"end"_s, scanend::code(end) } });
}

QJsonObject pageObject(const ScannedPage &page)
{
    return { { u"tell"_s, u"page"_s },
             { u"number"_s, page.number },
             { u"file"_s, page.file },
             { u"width"_s, page.pixels.width() },
             { u"height"_s, page.pixels.height() },
             { u"dpi"_s, page.dpi },
             { u"back"_s, page.back },
             { u"cutShort"_s, page.cutShort } };
}

/// One opened device at a time.
class Service final
{
    Q_DISABLE_COPY_MOVE(Service)
public:
    explicit Service(Orders &orders)
        : m_orders(orders)
    {
    }
    ~Service() { m_orders.watch(nullptr); }
    void open(const QString &name, int patience)
    {
        m_patience = uint(std::max(1, patience));
        m_orders.watch(nullptr);
        ::alarm(m_patience); // one that hangs while it is let go
        m_device.reset();
        ::alarm(0);
        try {
            m_device = ScannerDevice::open(name);
            QJsonObject told = scanwishes::toJson(m_device->traits());
            told.insert(u"tell"_s, u"opened"_s);
            tell(told);
        } catch (const ScanStop &stop) {
            m_device.reset();
            tell({ { u"tell"_s, u"refused"_s }, { u"end"_s, scanend::code(stop.end) } });
        }
    }
    void scan(const QJsonObject &order)
    {
        if (!m_device) {
            tellEnd(ScanEnd::NotUnderstood);
            return;
        }
        m_orders.watch(m_device.get());
        const ScanEnd end = scanfeed::run(*m_device, scanwishes::wishesFrom(order[u"wishes"].toObject()),
                                          order[u"folder"].toString(), order[u"first"].toInt(1),
                                          { [](const ScannedPage &page) { tell(pageObject(page)); },
                                            [](int percent) {
                                                tell({ { u"tell"_s, u"moved"_s }, { u"percent"_s, percent } });
                                            } });
        tellEnd(end);
        // Drivers hang where they are told to rest (SANE's own test device does, once in some hundred times). The pages
        // are safe: then this child ends, and the next one opens the device afresh.
        ::alarm(m_patience);
        m_device->endRun();
        ::alarm(0);
        m_orders.watch(nullptr);
        tell({ { u"tell"_s, u"rested"_s } });
    }

private:
    Orders &m_orders;
    std::unique_ptr<ScannerDevice> m_device;
    uint m_patience = 15; ///< seconds that a device may take to rest
};

void serve(Orders &orders)
{
    Service service(orders);
    while (const auto order = orders.next()) {
        const QString what = (*order)[u"do"].toString();
        if (what == u"open"_s)
            service.open((*order)[u"device"].toString(), (*order)[u"patience"].toInt());
        else if (what == u"scan"_s)
            service.scan(*order);
        else if (what == u"list"_s)
            list();
    }
}
} // namespace

int main()
{
    answers = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    Orders orders;
    orders.start();
    serve(orders); // its device is closed
    ::_exit(0); // what a driver left to be torn down at the end is the system's
}

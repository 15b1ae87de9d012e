// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "gui/cupsclient.h"
#include "gui/printservice.h"
#include "gui/secretjobs.h"
#include "secrets/secretbuffer.h"
#include "secrets/wipingheap.h"

#include <QHash>
#include <QPdfWriter>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <optional>
#include <utility>

namespace
{
using Progress = PrintJob::Progress;
using State = PrintJob::State;

constexpr int pollMs = 300;
constexpr int mostFailures = 10; ///< polls without an answer before a print counts as not printed
constexpr int sweepEvery = 10; ///< polls between tries to clear away what was left
constexpr size_t scrubbed = 8192; ///< bytes; small blocks that the PDF's writer left on the heap

/// What is sent: bytes on the heap, or guarded ones.
struct Print {
    PrintOrder order;
    QByteArray plain;
    SecretBytes guarded;
    bool secret = false;
    std::atomic_bool cancelled = false; ///< set by the window's thread
    int number = 0; ///< the print system's
    int failures = 0;
    QByteArrayView bytes() const { return secret ? guarded.view() : QByteArrayView(plain); }
    void forgetBytes()
    {
        guarded.wipe();
        plain.clear();
    }
};
using PrintPointer = std::shared_ptr<Print>;

/// Carries prints to the print system and follows them, on a thread of its own. It tells, and is told, by value.
class CupsWorker final : public QObject
{
    Q_DISABLE_COPY_MOVE(CupsWorker)
public:
    using TellQueues = std::function<void(const cupsclient::Queues &)>;
    using TellPrint = std::function<void(int, const Progress &)>;
    CupsWorker(TellQueues tellQueues, TellPrint tellPrint)
        : m_tellQueues(std::move(tellQueues))
        , m_tellPrint(std::move(tellPrint))
    {
    }
    void begin(const QByteArray &server);
    void list() { m_tellQueues(cupsclient::queues()); }
    void send(int id, const PrintPointer &print);
    void end(); ///< what is secret and not yet out is taken back

private:
    void look();
    void sweep();
    static Progress follow(Print &print);
    static Progress takenBack(const Print &print);
    static QString purge(const Print &print);
    void tell(int id, const Print &print, Progress now);

    TellQueues m_tellQueues;
    TellPrint m_tellPrint;
    QHash<int, PrintPointer> m_followed;
    QTimer *m_timer = nullptr;
    int m_polls = 0;
};

void CupsWorker::begin(const QByteArray &server)
{
    cupsclient::enterThread(server);
    m_timer = new QTimer(this);
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, &CupsWorker::look);
    sweep();
}

void CupsWorker::tell(int id, const Print &print, Progress now)
{
    now.number = print.number;
    m_tellPrint(id, now);
}

void CupsWorker::send(int id, const PrintPointer &print)
{
    const QString sending = PrintService::tr("Sending to %1 ...").arg(print->order.queue);
    std::optional<WipingHeap> heap; // the print system's library keeps pieces of what it sends
    if (print->secret)
        heap.emplace();
    const auto made = [&](int number) {
        print->number = number;
        if (print->secret) // before the first byte, so that no end of this program leaves it there unknown
            secretjobs::add({ print->order.queue, number, print->order.title });
    };
    const cupsclient::Sent sent = cupsclient::send(print->order, print->bytes(), made, [&](int percent) {
        tell(id, *print, { State::Sending, sending, percent, 0 });
        return !print->cancelled;
    });
    heap.reset();
    print->forgetBytes();
    print->number = sent.number;
    if (sent.refusal.isEmpty()) {
        m_followed.insert(id, print);
        look();
        m_timer->start();
        return;
    }
    if (sent.number != 0)
        purge(*print); // a job with half of its document must not stay there
    const bool untouched = sent.number == 0;
    if (print->cancelled)
        tell(id, *print, { State::Cancelled, PrintService::tr("The print was taken back."), 0, 0, untouched });
    else
        tell(id, *print, { State::NotPrinted, sent.refusal, 0, 0, untouched });
}

void CupsWorker::look()
{
    const auto ids = m_followed.keys();
    for (const int id : ids) {
        const PrintPointer print = m_followed.value(id);
        const Progress now = follow(*print);
        if (now.state >= State::Printed)
            m_followed.remove(id);
        tell(id, *print, now);
    }
    if (++m_polls % sweepEvery == 0)
        sweep();
    if (m_followed.isEmpty() && secretjobs::left().isEmpty())
        m_timer->stop();
}

/// What it had come to by then, which the print system knows until the job is purged. It may have been faster.
Progress CupsWorker::takenBack(const Print &print)
{
    cupsclient::cancel(print.order.queue, print.number);
    const std::optional<Progress> then = cupsclient::stateOf(print.order.queue, print.number);
    if (then && then->state == State::Printed)
        return *then;
    return { State::Cancelled, PrintService::tr("The print was taken back."), 100, 0 };
}

QString CupsWorker::purge(const Print &print)
{
    const QString kept = cupsclient::purge(print.order.queue, print.number);
    if (print.secret && kept.isEmpty())
        secretjobs::remove(print.number);
    return kept;
}

/// Letters with a password that an end of this program, or of the print system, left in the spool: they are taken back
/// before they come out with nobody beside the printer.
void CupsWorker::sweep()
{
    const auto jobs = secretjobs::left();
    for (const secretjobs::Job &job : jobs) {
        const auto followed = [&](const PrintPointer &print) { return print->number == job.number; };
        if (std::any_of(m_followed.cbegin(), m_followed.cend(), followed))
            continue;
        const std::optional<QString> title = cupsclient::titleOf(job.number);
        if (!title) {
            m_timer->start(); // no answer: later
            return;
        }
        // A print system that was set up anew counts from the beginning: somebody else's job is none of ours.
        if (*title != job.title || cupsclient::purge(job.queue, job.number).isEmpty())
            secretjobs::remove(job.number);
    }
}

Progress CupsWorker::follow(Print &print)
{
    std::optional<Progress> now = cupsclient::stateOf(print.order.queue, print.number);
    if (!now) {
        if (++print.failures < mostFailures)
            return { State::Stuck, PrintService::tr("The print system (CUPS) does not answer. Trying again ..."), 100,
                     0 };
        return {
            State::NotPrinted,
            PrintService::tr(
                "The print system (CUPS) stopped answering: it is not known whether the print comes out. It counts "
                "as not printed; look at the printer and take what lies there."),
            100, 0
        };
    }
    print.failures = 0;
    if (now->state < State::Printed && !print.cancelled)
        return *now;
    const bool goes = now->state < State::Printed;
    if (goes)
        now = takenBack(print);
    const QString kept = purge(print);
    if (goes && !kept.isEmpty() && now->state != State::Printed)
        return { State::Stuck, PrintService::tr("The print cannot be taken back: %1").arg(kept), 100, 0 };
    if (!kept.isEmpty() && print.secret)
        now->sentence += QLatin1Char(' ')
            + PrintService::tr("The print system kept its copy: ask the administrator to purge job %1.")
                  .arg(print.number);
    return *now;
}

void CupsWorker::end()
{
    for (const PrintPointer &print : std::as_const(m_followed))
        if (print->secret)
            purge(*print);
    m_followed.clear();
    delete m_timer;
    m_timer = nullptr;
}

class CupsPrinter final : public PrintService
{
    Q_DISABLE_COPY_MOVE(CupsPrinter)
public:
    explicit CupsPrinter(const QString &server);
    ~CupsPrinter() override;
    void refresh() override;
    PrintJob *print(const PrintOrder &order, const QByteArray &pdf) override;
    PrintJob *printSecret(const PrintOrder &order, const std::function<void(QPagedPaintDevice &)> &paint) override;

private:
    PrintJob *start(const PrintPointer &print);
    /// The first work starts the thread, and the thread the print system's library: not while the window opens.
    void post(std::function<void()> work)
    {
        if (!m_thread.isRunning()) {
            m_thread.start();
            post([worker = m_worker, name = m_server] { worker->begin(name); });
        }
        QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
    }

    QByteArray m_server;
    QThread m_thread;
    CupsWorker *m_worker;
    QHash<int, QPointer<PrintJob>> m_jobs;
    int m_next = 1;
};

CupsPrinter::CupsPrinter(const QString &server)
    : m_server(server.toUtf8())
{
    // What the worker tells is delivered on the window's thread; what comes after this object's end is dropped.
    const auto tellQueues = [this](const cupsclient::Queues &queues) {
        QMetaObject::invokeMethod(
            this, [=, this] { setQueues(queues.list, queues.problem); }, Qt::QueuedConnection);
    };
    const auto tellPrint = [this](int id, const Progress &now) {
        const auto show = [=, this] {
            const QPointer<PrintJob> job = m_jobs.value(id);
            if (now.state >= State::Printed)
                m_jobs.remove(id);
            if (job && (job->state() != State::Cancelling || now.state >= State::Printed || now.state == State::Stuck))
                job->show(now);
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    };
    m_worker = new CupsWorker(tellQueues, tellPrint);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("printing"));
}

CupsPrinter::~CupsPrinter()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->end(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    delete m_worker;
}

void CupsPrinter::refresh()
{
    post([worker = m_worker] { worker->list(); });
}

PrintJob *CupsPrinter::print(const PrintOrder &order, const QByteArray &pdf)
{
    auto print = std::make_shared<Print>();
    print->order = order;
    print->plain = pdf;
    return start(print);
}

PrintJob *CupsPrinter::printSecret(const PrintOrder &order, const std::function<void(QPagedPaintDevice &)> &paint)
{
    auto print = std::make_shared<Print>();
    print->order = order;
    print->secret = true;
    SecretBuffer buffer;
    {
        const WipingHeap heap; // the outlines of the password are in the page that the writer builds
        QPdfWriter writer(&buffer);
        writer.setTitle(order.title);
        paint(writer);
    }
    scrubTraces(scrubbed);
    if (!buffer.view().last(std::min<qsizetype>(8, buffer.used())).toByteArray().contains("%%EOF"))
        throw fault(PrintService::tr("The letter could not be drawn; nothing was printed."), buffer.errorString());
    print->guarded = buffer.take();
    return start(print);
}

PrintJob *CupsPrinter::start(const PrintPointer &print)
{
    const int id = m_next++;
    auto *job = new PrintJob(print->order.title, print->order.queue, this);
    m_jobs.insert(id, job);
    connect(job, &PrintJob::cancelAsked, this, [print] { print->cancelled = true; });
    post([worker = m_worker, id, print] { worker->send(id, print); });
    return job;
}

} // namespace

std::unique_ptr<PrintService> systemPrintService(const QString &server)
{
    return std::make_unique<CupsPrinter>(server);
}

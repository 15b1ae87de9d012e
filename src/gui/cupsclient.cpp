// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cupsclient.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cups/cups.h>
#include <cups/pwg.h>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintService)
};

using Progress = PrintJob::Progress;
using State = PrintJob::State;

constexpr int connectMs = 3000;
constexpr double answerSeconds = 10;
constexpr qsizetype chunk = 16 * 1024;

struct Closing {
    void operator()(http_t *http) const { httpClose(http); }
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Connection = std::unique_ptr<http_t, Closing>;
using Answer = std::unique_ptr<ipp_t, Closing>;

Connection connection()
{
    Connection http(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectMs, nullptr));
    if (http)
        httpSetTimeout(http.get(), answerSeconds, nullptr, nullptr);
    return http;
}

Answer ask(http_t *http, ipp_t *request)
{
    return Answer(cupsDoRequest(http, request, "/"));
}

bool isGood(ipp_status_t status)
{
    return status <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

QString lastWords()
{
    return QString::fromUtf8(cupsLastErrorString());
}

QString textOf(ipp_t *ipp, const char *name)
{
    ipp_attribute_t *found = ippFindAttribute(ipp, name, IPP_TAG_ZERO);
    return found ? QString::fromUtf8(ippGetString(found, 0, nullptr)) : QString();
}

int numberOf(ipp_t *ipp, const char *name)
{
    ipp_attribute_t *found = ippFindAttribute(ipp, name, IPP_TAG_ZERO);
    return found ? ippGetInteger(found, 0) : 0;
}

QStringList textsOf(ipp_t *ipp, const char *name)
{
    QStringList texts;
    if (ipp_attribute_t *found = ippFindAttribute(ipp, name, IPP_TAG_ZERO))
        for (int i = 0; i < ippGetCount(found); ++i)
            texts << QString::fromUtf8(ippGetString(found, i, nullptr));
    return texts;
}

PrinterReach reachOf(const QString &device, int type)
{
    const QUrl url(device);
    const QString scheme = url.scheme();
    const bool here = url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1");
    static const QStringList wired { QStringLiteral("usb"), QStringLiteral("parallel"), QStringLiteral("serial") };
    static const QStringList net { QStringLiteral("socket"), QStringLiteral("ipp"),   QStringLiteral("ipps"),
                                   QStringLiteral("http"),   QStringLiteral("https"), QStringLiteral("lpd"),
                                   QStringLiteral("smb"),    QStringLiteral("dnssd"), QStringLiteral("implicitclass") };
    if (type & CUPS_PRINTER_REMOTE)
        return PrinterReach::Network;
    if (wired.contains(scheme) || device.startsWith(QLatin1String("hp:/usb")))
        return PrinterReach::Local;
    if (net.contains(scheme)) // a USB printer that speaks IPP is reached by the loopback
        return here ? PrinterReach::Local : PrinterReach::Network;
    return device.startsWith(QLatin1String("hp:/net")) ? PrinterReach::Network : PrinterReach::Unknown;
}

/// The reasons that an officer can do something about.
QString reasonSentence(const QStringList &reasons)
{
    struct Known {
        const char *start;
        const char *sentence;
    };
    static constexpr std::array known {
        Known { "media-empty", QT_TRANSLATE_NOOP("PrintService", "The printer is out of paper: fill it, it goes on.") },
        Known { "media-needed",
                QT_TRANSLATE_NOOP("PrintService", "The printer is out of paper: fill it, it goes on.") },
        Known { "media-jam", QT_TRANSLATE_NOOP("PrintService", "Paper is jammed in the printer.") },
        Known { "toner-empty", QT_TRANSLATE_NOOP("PrintService", "The printer has no toner.") },
        Known { "marker-supply-empty", QT_TRANSLATE_NOOP("PrintService", "The printer has no ink or toner.") },
        Known { "cover-open", QT_TRANSLATE_NOOP("PrintService", "The printer's cover is open.") },
        Known { "door-open", QT_TRANSLATE_NOOP("PrintService", "The printer's cover is open.") },
        Known { "offline", QT_TRANSLATE_NOOP("PrintService", "The printer is off or not connected: switch it on.") },
        Known { "connecting-to-device",
                QT_TRANSLATE_NOOP("PrintService", "The printer is off or not connected: switch it on.") },
    };
    for (const QString &reason : reasons)
        for (const Known &one : known)
            if (reason.startsWith(QLatin1String(one.start)))
                return Words::tr(one.sentence);
    return {};
}

QString defaultQueue(http_t *http)
{
    const Answer answer = ask(http, ippNewRequest(IPP_OP_CUPS_GET_DEFAULT));
    return answer ? textOf(answer.get(), "printer-name") : QString();
}

/// One printer's attributes on their way to a queue.
struct QueueReading {
    PrintQueue queue;
    QString device;
    int type = 0;
    void take(ipp_attribute_t *at)
    {
        const QByteArray name(ippGetName(at));
        const auto text = [at] { return QString::fromUtf8(ippGetString(at, 0, nullptr)); };
        if (name == "printer-name")
            queue.name = text();
        else if (name == "printer-info")
            queue.description = text();
        else if (name == "printer-location")
            queue.location = text();
        else if (name == "printer-state-message")
            queue.message = text();
        else if (name == "device-uri")
            device = text();
        else if (name == "printer-type")
            type = ippGetInteger(at, 0);
        else if (name == "printer-state")
            queue.stopped = ippGetInteger(at, 0) == IPP_PSTATE_STOPPED;
        else if (name == "printer-is-accepting-jobs")
            queue.accepting = ippGetBoolean(at, 0) != 0;
        else if (name == "printer-is-shared")
            queue.shared = ippGetBoolean(at, 0) != 0;
    }
};

/// Each printer's attributes stand in a group of their own, ended by a separator.
QList<PrintQueue> queuesIn(ipp_t *answer, const QString &standard)
{
    QList<PrintQueue> list;
    QueueReading reading;
    const auto finish = [&] {
        if (!reading.queue.name.isEmpty()) {
            reading.queue.reach = reachOf(reading.device, reading.type);
            reading.queue.isDefault = reading.queue.name == standard;
            list << reading.queue;
        }
        reading = {};
    };
    for (ipp_attribute_t *at = ippFirstAttribute(answer); at; at = ippNextAttribute(answer)) {
        if (ippGetGroupTag(at) == IPP_TAG_PRINTER)
            reading.take(at);
        else
            finish();
    }
    finish();
    return list;
}

int createJob(http_t *http, const PrintOrder &order)
{
    cups_option_t *options = nullptr;
    int count = cupsAddOption("copies", QByteArray::number(order.copies).constData(), 0, &options);
    // libcups counts paper in hundredths of a millimetre
    const pwg_media_t *media = order.paper.isEmpty()
        ? nullptr
        : pwgMediaForSize(qRound(order.paper.width() * 100), qRound(order.paper.height() * 100));
    if (media)
        count = cupsAddOption("media", media->pwg, count, &options);
    if (order.sides != PrintSides::AsSet)
        count = cupsAddOption("sides", order.sides == PrintSides::Both ? "two-sided-long-edge" : "one-sided", count,
                              &options);
    const int number =
        cupsCreateJob(http, order.queue.toUtf8().constData(), order.title.toUtf8().constData(), count, options);
    cupsFreeOptions(count, options);
    return number;
}

bool writeAll(http_t *http, QByteArrayView pdf, const std::function<bool(int)> &go)
{
    for (qsizetype at = 0; at < pdf.size(); at += chunk) {
        const auto size = static_cast<size_t>(std::min(chunk, pdf.size() - at));
        if (!go(int(at * 100 / pdf.size()))
            || cupsWriteRequestData(http, pdf.data() + at, size) != HTTP_STATUS_CONTINUE)
            return false;
    }
    return true;
}

/// While a job waits or prints, its printer knows more than the job.
Progress stuckOrGoing(http_t *http, const QString &queue, State going)
{
    ipp_t *request = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    const QByteArray uri = "ipp://localhost/printers/" + QUrl::toPercentEncoding(queue);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.constData());
    const Answer answer = ask(http, request);
    if (answer && numberOf(answer.get(), "printer-state") == IPP_PSTATE_STOPPED) {
        const QString words = textOf(answer.get(), "printer-state-message");
        return { State::Stuck,
                 words.isEmpty() ? Words::tr("%1 is stopped. Start it, or cancel.").arg(queue)
                                 : Words::tr("%1 is stopped: %2").arg(queue, words),
                 100, 0 };
    }
    const QString reason = answer ? reasonSentence(textsOf(answer.get(), "printer-state-reasons")) : QString();
    if (!reason.isEmpty())
        return { State::Stuck, reason, 100, 0 };
    const QString sentence =
        going == State::Printing ? Words::tr("%1 is printing ...") : Words::tr("Waiting for %1 ...");
    return { going, sentence.arg(queue), 100, 0 };
}
} // namespace

namespace cupsclient
{
void enterThread(const QByteArray &server)
{
    cupsSetPasswordCB2(
        [](const char *, http_t *, const char *, const char *, void *) -> const char * { return nullptr; }, nullptr);
    if (!server.isEmpty())
        cupsSetServer(server.constData());
}

QString noAnswer()
{
    return Words::tr("The print system (CUPS) does not answer. Start it or tell the administrator, then print again.");
}

Queues queues()
{
    const Connection http = connection();
    if (!http)
        return { {}, noAnswer() };
    const QString standard = defaultQueue(http.get());
    const Answer answer = ask(http.get(), ippNewRequest(IPP_OP_CUPS_GET_PRINTERS));
    const QList<PrintQueue> list = answer ? queuesIn(answer.get(), standard) : QList<PrintQueue>();
    return { list,
             list.isEmpty() ? Words::tr("No printer is set up on this computer. Add one in the system's settings.")
                            : QString() };
}

Sent send(const PrintOrder &order, QByteArrayView pdf, const std::function<void(int)> &made,
          const std::function<bool(int)> &go)
{
    const Connection http = connection();
    if (!http)
        return { 0, noAnswer() };
    const QByteArray queue = order.queue.toUtf8();
    const int number = createJob(http.get(), order);
    if (number != 0)
        made(number);
    const bool sent = number != 0
        && cupsStartDocument(http.get(), queue.constData(), number, order.title.toUtf8().constData(), CUPS_FORMAT_PDF,
                             1)
            == HTTP_STATUS_CONTINUE
        && writeAll(http.get(), pdf, go) && isGood(cupsFinishDocument(http.get(), queue.constData()));
    return { number, sent ? QString() : Words::tr("%1 does not take the print: %2").arg(order.queue, lastWords()) };
}

std::optional<Progress> stateOf(const QString &queue, int number)
{
    const Connection http = connection();
    if (!http)
        return std::nullopt;
    ipp_t *request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(number);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    const Answer answer = ask(http.get(), request);
    if (!answer)
        return std::nullopt;
    if (ippGetStatusCode(answer.get()) == IPP_STATUS_ERROR_NOT_FOUND)
        return Progress { State::NotPrinted,
                          Words::tr("The print system no longer knows the print. It counts as not printed."), 100, 0 };
    switch (numberOf(answer.get(), "job-state")) {
    case IPP_JSTATE_COMPLETED:
        return Progress { State::Printed, Words::tr("Printed on %1.").arg(queue), 100, 0 };
    case IPP_JSTATE_CANCELED:
        return Progress { State::Cancelled, Words::tr("The print was cancelled at the printer."), 100, 0 };
    case IPP_JSTATE_ABORTED:
        return Progress { State::NotPrinted,
                          Words::tr("%1 gave up the print. %2")
                              .arg(queue, textOf(answer.get(), "job-printer-state-message"))
                              .trimmed(),
                          100, 0 };
    case IPP_JSTATE_HELD:
        return Progress { State::Stuck, Words::tr("%1 holds the print back. Release it there or cancel.").arg(queue),
                          100, 0 };
    case IPP_JSTATE_PROCESSING:
        return stuckOrGoing(http.get(), queue, State::Printing);
    case IPP_JSTATE_PENDING:
    case IPP_JSTATE_STOPPED:
        return stuckOrGoing(http.get(), queue, State::Waiting);
    default:
        return std::nullopt;
    }
}

std::optional<QString> titleOf(int number)
{
    const Connection http = connection();
    if (!http)
        return std::nullopt;
    ipp_t *request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(number);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    const Answer answer = ask(http.get(), request);
    if (!answer)
        return std::nullopt;
    if (ippGetStatusCode(answer.get()) == IPP_STATUS_ERROR_NOT_FOUND)
        return QString();
    return isGood(ippGetStatusCode(answer.get())) ? std::optional(textOf(answer.get(), "job-name")) : std::nullopt;
}

void cancel(const QString &queue, int number)
{
    if (const Connection http = connection())
        cupsCancelJob2(http.get(), queue.toUtf8().constData(), number, 0);
}

QString purge(const QString &queue, int number)
{
    const Connection http = connection();
    if (!http)
        return noAnswer();
    return isGood(cupsCancelJob2(http.get(), queue.toUtf8().constData(), number, 1)) ? QString() : lastWords();
}
} // namespace cupsclient

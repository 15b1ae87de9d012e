// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readerprocess.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using readerprotocol::Ask;
using readerprotocol::Tell;

namespace
{
#if defined(__SANITIZE_ADDRESS__)
constexpr int slower = 4;
#else
constexpr int slower = 1;
#endif
constexpr auto openingTime = 8s * slower; ///< until the file is open: some broken page trees never end

/// Nothing of the officer's environment: no home, no display, no proxy, no bus.
QProcessEnvironment bareEnvironment(const QMap<QString, QString> &more)
{
    QProcessEnvironment bare;
    for (auto it = more.begin(); it != more.end(); ++it)
        bare.insert(it.key(), it.value());
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
#if defined(__SANITIZE_ADDRESS__)
    bare.insert(QStringLiteral("ASAN_OPTIONS"),
                QStringLiteral("symbolize=0:detect_leaks=0:allocator_may_return_null=1"));
#endif
    return bare;
}
} // namespace

ReaderProcess::Program ReaderProcess::reader()
{
    return { program("LOKET_READER", QStringLiteral("loket-reader")), {}, {}, 15, ReadFault::ReaderMissing };
}

ReaderProcess::ReaderProcess(QObject *parent)
    : ReaderProcess(reader(), parent)
{
}

ReaderProcess::ReaderProcess(Program program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { stop(ReadFault::TookTooLong); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReaderProcess::takeOutput);
    connect(&m_process, &QProcess::finished, this, &ReaderProcess::handleEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            stop(m_program.missing);
    });
    m_process.setProcessEnvironment(bareEnvironment(m_program.environment));
    if (qEnvironmentVariableIsSet("LOKET_READER_TALKS"))
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_program.path,
                    QStringList { QString::number(QCoreApplication::applicationPid()) } + m_program.arguments);
}

ReaderProcess::~ReaderProcess()
{
    kill();
}

QString ReaderProcess::program(const char *variable, const QString &name)
{
    const QString named = qEnvironmentVariable(variable);
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + QLatin1Char('/') + name : named;
}

void ReaderProcess::give(const QByteArray &bytes)
{
    send(Ask::Open, bytes);
}

void ReaderProcess::ask(Ask what, const QByteArray &payload, Done done)
{
    Q_ASSERT(isIdle());
    m_done = std::move(done);
    if (!m_alive) { // died before it was asked
        QMetaObject::invokeMethod(
            this, [this] { stop(m_end); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start(m_opened || (what != Ask::Inspect && what != Ask::Render) ? answerTime() : openingTime);
    send(what, payload);
}

void ReaderProcess::kill()
{
    m_done = {};
    m_alive = false;
    m_patience.stop();
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000); // a killed child is gone in a millisecond; QProcess complains otherwise
    }
}

void ReaderProcess::send(Ask what, const QByteArray &payload)
{
    if (!m_alive)
        return;
    m_process.write(readerprotocol::packedHeader(quint32(what), quint32(payload.size())));
    m_process.write(payload);
}

void ReaderProcess::takeOutput()
{
    while (m_alive && takeFrame())
        handleFrame();
}

/// @return true when a whole frame lies in m_payload
bool ReaderProcess::takeFrame()
{
    if (!m_inFrame) {
        if (m_process.bytesAvailable() < readerprotocol::headerSize)
            return false;
        const auto header = readerprotocol::unpackedHeader(m_process.read(readerprotocol::headerSize).constData());
        if (!header || qint64(header->length) + m_rows.size() > readerprotocol::mostAnswerBytes) {
            stop(ReadFault::ReaderStopped);
            return false;
        }
        m_header = *header;
        m_payload = QByteArray(qsizetype(m_header.length), Qt::Uninitialized);
        m_filled = 0;
        m_inFrame = true;
    }
    if (m_filled < m_payload.size()) {
        const qint64 taken = m_process.read(m_payload.data() + m_filled, m_payload.size() - m_filled);
        m_filled += qMax<qint64>(taken, 0);
    }
    m_inFrame = m_filled < m_payload.size();
    return !m_inFrame;
}

void ReaderProcess::handleFrame()
{
    switch (Tell(m_header.kind)) {
    case Tell::Ready:
        return;
    case Tell::Opened:
        m_opened = true;
        if (m_done)
            m_patience.start(answerTime());
        return;
    case Tell::Rows:
        m_rows.append(m_payload);
        return;
    case Tell::Facts:
    case Tell::Picture:
    case Tell::TableEnd:
    case Tell::Words:
    case Tell::Jpeg:
    case Tell::Mail:
        if (m_done)
            return answer({ ReadFault::None, 0, Tell(m_header.kind), m_payload, std::exchange(m_rows, {}) });
        break;
    case Tell::Fault:
        return handleFault();
    }
    stop(ReadFault::ReaderStopped); // an answer to no question
}

void ReaderProcess::handleFault()
{
    readerprotocol::Unpacker in(m_payload);
    const quint32 fault = in.number();
    const quint32 where = in.number();
    if (!in.good() || fault == 0 || fault > quint32(ReadFault::Last))
        return stop(ReadFault::ReaderStopped);
    if (ReadFault(fault) == ReadFault::NotShutIn || ReadFault(fault) == ReadFault::NoLanguage)
        return stop(ReadFault(fault));
    m_rows.clear();
    answer({ ReadFault(fault), where, Tell::Fault, {}, {} });
}

std::chrono::milliseconds ReaderProcess::answerTime() const
{
    return std::chrono::seconds(m_program.answerSeconds) * slower;
}

void ReaderProcess::handleEnd()
{
    takeOutput();
    if (m_alive)
        stop(ReadFault::ReaderStopped);
}

void ReaderProcess::stop(ReadFault fault)
{
    const Done done = std::exchange(m_done, {});
    m_end = fault;
    kill();
    if (done)
        done({ fault, 0, Tell::Fault, {}, {} });
}

void ReaderProcess::answer(Answer answer)
{
    m_patience.stop();
    if (const Done done = std::exchange(m_done, {}))
        done(answer);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/recognition.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using readerprotocol::Ask;
using readerprotocol::Tell;

namespace
{
constexpr auto idleTime = 60s;
constexpr int pageSeconds = 240; ///< of the clock: a busy computer is slow; its own time is bounded by the child

ReaderProcess::Program recogniser(Recognition::Place place)
{
    QMap<QString, QString> environment { { QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1") } };
    const QString models = qEnvironmentVariable("TESSDATA_PREFIX");
    if (!models.isEmpty())
        environment.insert(QStringLiteral("TESSDATA_PREFIX"), models);
    QStringList arguments;
    if (place == Recognition::Place::Behind)
        arguments << QStringLiteral("behind");
    return { ReaderProcess::program("LOKET_RECOGNISER", QStringLiteral("loket-recogniser")), arguments, environment,
             pageSeconds, ReadFault::RecogniserMissing };
}

/// Gray is all that the reading looks at: a quarter of the bytes through the pipe. A pixel counts by its brightest
/// colour, so that blue stamps and signatures over black letters become pale.
QByteArray packed(const QImage &given, const QSizeF &millimetres)
{
    const bool direct = given.format() == QImage::Format_Grayscale8 || given.depth() == 32;
    const QImage page = direct ? given : given.convertToFormat(QImage::Format_Grayscale8);
    readerprotocol::Packer head;
    head.real(millimetres.width());
    head.real(millimetres.height());
    head.number(quint32(page.width()));
    head.number(quint32(page.height()));
    head.number(1);
    QByteArray out = head.bytes();
    const qsizetype start = out.size();
    out.resize(start + qsizetype(page.width()) * page.height());
    auto *to = reinterpret_cast<uchar *>(out.data() + start);
    for (int y = 0; y < page.height(); ++y, to += page.width()) {
        if (page.depth() == 8) {
            std::copy_n(page.constScanLine(y), page.width(), to);
            continue;
        }
        const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = 0; x < page.width(); ++x)
            to[x] = uchar(std::max({ qRed(line[x]), qGreen(line[x]), qBlue(line[x]) })); // stamps and pens go
    }
    return out;
}
} // namespace

Recognition::Recognition(Place place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { std::erase_if(m_children, [](const auto &child) { return child->asked.job == 0; }); });
}

Recognition::~Recognition() = default;

int Recognition::children()
{
    return std::clamp(QThread::idealThreadCount(), 1, 8);
}

Recognition::Job Recognition::read(const QImage &page, const QSizeF &millimetres, QObject *context, const Done &done)
{
    m_waiting.push_back({ ++m_lastJob, page, millimetres, context, done });
    pumpSoon();
    return m_lastJob;
}

void Recognition::cancel(Job job)
{
    std::erase_if(m_waiting, [job](const Question &question) { return question.job == job; });
    std::erase_if(m_children, [job](const auto &child) { return job != 0 && child->asked.job == job; });
    pumpSoon();
}

void Recognition::pumpSoon()
{
    if (std::exchange(m_pumpAsked, true))
        return;
    QMetaObject::invokeMethod(this, &Recognition::pump, Qt::QueuedConnection);
}

void Recognition::pump()
{
    m_pumpAsked = false;
    std::erase_if(m_children, [](const auto &child) { return child->asked.job == 0 && !child->process->isAlive(); });
    while (!m_waiting.empty()) {
        auto idle = std::find_if(m_children.begin(), m_children.end(), [](const auto &c) { return c->asked.job == 0; });
        if (idle == m_children.end()) {
            if (int(m_children.size()) >= children())
                break;
            auto fresh = std::make_unique<Child>();
            fresh->process.reset(new ReaderProcess(recogniser(m_place), this));
            m_children.push_back(std::move(fresh));
            idle = m_children.end() - 1;
        }
        Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        ask(**idle, std::move(question));
    }
    m_idle.start();
}

void Recognition::ask(Child &child, Question question)
{
    child.asked = std::move(question);
    const QByteArray payload = packed(child.asked.page, child.asked.millimetres);
    child.asked.page = {};
    child.process->ask(Ask::Recognise, payload,
                       [this, job = child.asked.job](const ReaderProcess::Answer &answer) { take(job, answer); });
}

void Recognition::take(Job job, const ReaderProcess::Answer &answer)
{
    const auto child =
        std::find_if(m_children.begin(), m_children.end(), [job](const auto &c) { return c->asked.job == job; });
    if (child == m_children.end())
        return;
    const Question question = std::exchange((*child)->asked, {});
    pumpSoon(); // which also lets go of a child that has ended
    if (!question.context)
        return;
    if (answer.fault == ReadFault::None && answer.kind == Tell::Words) {
        if (const auto words = readerprotocol::unpackWords(answer.payload))
            return question.done({ *words, ReadFault::None, 0 });
    }
    question.done({ {}, answer.fault == ReadFault::None ? ReadFault::ReaderStopped : answer.fault, answer.where });
}

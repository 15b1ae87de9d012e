// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"

#include "capture/textpage.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using readerprotocol::Ask;
using readerprotocol::Packer;
using readerprotocol::Tell;

namespace
{
constexpr int mostChildren = 3;
constexpr auto idleTime = 30s;

template <typename T> ReadResult<T> failed(const ReaderProcess::Answer &answer)
{
    return { {}, answer.fault == ReadFault::None ? ReadFault::ReaderStopped : answer.fault, answer.where };
}

ReadFault sizeFault(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ReadFault::Empty;
    return bytes.size() > paperlimits::bytes ? ReadFault::TooLarge : ReadFault::None;
}

/// Of the kind that was asked for, and every number in it checked; everything else is a broken child.
template <typename T, typename Unpack>
ReadResult<T> unpacked(const ReaderProcess::Answer &answer, Tell kind, Unpack unpack)
{
    if (answer.fault == ReadFault::None && answer.kind == kind) {
        if (auto value = unpack(answer.payload))
            return { std::move(*value), ReadFault::None, 0 };
    }
    return failed<T>(answer);
}
} // namespace

PaperReader::PaperReader(QObject *parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, &PaperReader::endIdle);
}

PaperReader::~PaperReader() = default;

void PaperReader::warmUp()
{
    m_keepSpare = true;
    if (!m_spare || !m_spare->isAlive())
        m_spare = newChild();
}

PaperReader::Job PaperReader::inspect(const QByteArray &bytes, bool withText, QObject *context,
                                      const Done<PaperFacts> &done)
{
    Packer out;
    out.number(withText ? 1 : 0);
    Question question { 0, Ask::Inspect, out.bytes(), context, {}, false };
    question.done = [done](const ReaderProcess::Answer &answer) {
        done(unpacked<PaperFacts>(answer, Tell::Facts,
                                  [](const QByteArray &payload) { return readerprotocol::unpackFacts(payload); }));
    };
    return add(bytes, std::move(question), Urgency::Waiting);
}

PaperReader::Job PaperReader::render(const QByteArray &bytes, int page, double dpi, Urgency urgency, QObject *context,
                                     const Done<QImage> &done)
{
    Packer out;
    out.number(quint32(std::max(page, 0)));
    out.real(dpi);
    Question question { 0, Ask::Render, out.bytes(), context, {}, false };
    question.done = [done, dpi](const ReaderProcess::Answer &answer) {
        if (answer.fault == ReadFault::None && answer.kind == Tell::Words) // a mail's page
            done(unpacked<QImage>(answer, Tell::Words, [dpi](const QByteArray &payload) {
                const auto words = readerprotocol::unpackWords(payload);
                return words ? std::optional(textpage::drawn(*words, dpi)) : std::nullopt;
            }));
        else
            done(unpacked<QImage>(answer, Tell::Picture, readerprotocol::unpackPicture));
    };
    return add(bytes, std::move(question), urgency);
}

PaperReader::Job PaperReader::words(const QByteArray &bytes, int page, QObject *context, const Done<PageWords> &done)
{
    Packer out;
    out.number(quint32(std::max(page, 0)));
    Question question { 0, Ask::Words, out.bytes(), context, {}, false };
    question.done = [done](const ReaderProcess::Answer &answer) {
        done(unpacked<PageWords>(answer, Tell::Words,
                                 [](const QByteArray &payload) { return readerprotocol::unpackWords(payload); }));
    };
    return add(bytes, std::move(question), Urgency::Waiting);
}

PaperReader::Job PaperReader::pageJpeg(const QByteArray &bytes, int page, QObject *context,
                                       const Done<QByteArray> &done)
{
    Packer out;
    out.number(quint32(std::max(page, 0)));
    Question question { 0, Ask::PageJpeg, out.bytes(), context, {}, false };
    question.done = [done](const ReaderProcess::Answer &answer) {
        done(
            unpacked<QByteArray>(answer, Tell::Jpeg, [](const QByteArray &payload) { return std::optional(payload); }));
    };
    return add(bytes, std::move(question), Urgency::Waiting);
}

PaperReader::Job PaperReader::mail(const QByteArray &bytes, QObject *context, const Done<Mail> &done)
{
    Question question { 0, Ask::Mail, {}, context, {}, false };
    question.done = [done](const ReaderProcess::Answer &answer) {
        done(unpacked<Mail>(answer, Tell::Mail,
                            [](const QByteArray &payload) { return readerprotocol::unpackMail(payload); }));
    };
    return add(bytes, std::move(question), Urgency::Waiting);
}

PaperReader::Job PaperReader::table(const QByteArray &bytes, QObject *context, const Done<Table> &done)
{
    Question question { 0, Ask::Table, {}, context, {}, false };
    question.job = m_lastJob + 1; // as add() will number it
    question.done = [this, job = question.job, context = question.context, done](const ReaderProcess::Answer &answer) {
        if (answer.fault == ReadFault::None && answer.kind == Tell::TableEnd)
            unpackInThread({ job, Ask::Table, {}, context, {}, false }, answer, done);
        else
            done(failed<Table>(answer));
    };
    return add(bytes, std::move(question), Urgency::Waiting);
}

/// A million rows take a second to become strings: not in the window's thread.
void PaperReader::unpackInThread(const Question &question, const ReaderProcess::Answer &answer, const Done<Table> &done)
{
    using Unpacked = std::optional<Table>;
    const auto promise = std::make_shared<QPromise<Unpacked>>();
    promise->start();
    m_unpacking.insert(question.job);
    promise->future().then(this, [this, job = question.job, context = question.context, done](const Unpacked &table) {
        if (!m_unpacking.remove(job) || !context)
            return;
        if (table)
            done({ *table, ReadFault::None, 0 });
        else
            done({ {}, ReadFault::ReaderStopped, 0 });
    });
    QThreadPool::globalInstance()->start([promise, answer] {
        promise->addResult(readerprotocol::unpackTable(answer.rows, answer.payload));
        promise->finish();
    });
}

PaperReader::Job PaperReader::add(const QByteArray &bytes, Question question, Urgency urgency)
{
    question.job = ++m_lastJob;
    Session &session = sessionFor(bytes);
    session.lastUse = ++m_uses;
    const Job job = question.job;
    if (urgency == Urgency::Now)
        session.waiting.push_front(std::move(question));
    else
        session.waiting.push_back(std::move(question));
    pumpSoon();
    return job;
}

/// Equal bytes are the same file: the same shared array mostly, so that nothing is compared.
PaperReader::Session &PaperReader::sessionFor(const QByteArray &bytes)
{
    for (const auto &session : m_sessions) {
        if (session->bytes.constData() == bytes.constData() || session->bytes == bytes)
            return *session;
    }
    m_sessions.push_back(std::make_unique<Session>());
    m_sessions.back()->bytes = bytes;
    return *m_sessions.back();
}

void PaperReader::pumpSoon()
{
    if (std::exchange(m_pumpAsked, true))
        return;
    QMetaObject::invokeMethod(this, &PaperReader::pump, Qt::QueuedConnection);
}

void PaperReader::pump()
{
    m_pumpAsked = false;
    forgetUnused();
    std::vector<Session *> eager;
    for (const auto &session : m_sessions) {
        if (!session->busy && !session->waiting.empty())
            eager.push_back(session.get());
    }
    // the file that was asked about last is the one on the screen
    std::sort(eager.begin(), eager.end(), [](Session *a, Session *b) { return a->lastUse > b->lastUse; });
    std::vector<std::pair<Question, ReadFault>> hopeless; // for which no child need be started
    for (Session *session : eager) {
        const ReadFault fault = sizeFault(session->bytes);
        if (fault == ReadFault::None && findChild(*session))
            ask(*session);
        for (; fault != ReadFault::None && !session->waiting.empty(); session->waiting.pop_front())
            hopeless.emplace_back(std::move(session->waiting.front()), fault);
    }
    m_idle.start();
    for (const auto &[question, fault] : hopeless) { // last: a callback may change all there is
        if (question.context && question.done)
            question.done({ fault, 0, Tell::Fault, {}, {} });
    }
}

/// A file whose child was needed elsewhere, or ended, and about which nothing is asked.
void PaperReader::forgetUnused()
{
    std::erase_if(m_sessions, [](const auto &session) {
        return !session->busy && session->waiting.empty() && !(session->child && session->child->isAlive());
    });
}

/// @return false when all children are busy with other files
bool PaperReader::findChild(Session &session)
{
    if (session.child && session.child->isAlive())
        return true;
    session.child.reset();
    if (runningChildren() >= mostChildren) {
        const auto idle = [](const auto &other) { return other->child && !other->busy; };
        Session *oldest = nullptr;
        for (const auto &other : m_sessions) {
            if (idle(other) && (!oldest || other->lastUse < oldest->lastUse))
                oldest = other.get();
        }
        if (!oldest)
            return false;
        oldest->child.reset();
    }
    session.child = m_spare && m_spare->isAlive() ? std::move(m_spare) : newChild();
    session.answered = false;
    session.child->give(session.bytes);
    if (m_keepSpare)
        m_spare = newChild();
    return true;
}

void PaperReader::ask(Session &session)
{
    session.asked = std::move(session.waiting.front());
    session.waiting.pop_front();
    session.busy = true;
    session.child->ask(session.asked.ask, session.asked.payload,
                       [this, &session](const ReaderProcess::Answer &answer) { take(session, answer); });
}

void PaperReader::take(Session &session, const ReaderProcess::Answer &answer)
{
    Question question = std::exchange(session.asked, {});
    session.busy = false;
    if (!session.child->isAlive())
        session.child.reset();
    // A child that has worked before may have used up its share of the processor; a fresh one decides.
    if (answer.fault == ReadFault::ReaderStopped && session.answered && !question.again && question.done) {
        question.again = true;
        session.waiting.push_front(std::move(question));
        pumpSoon();
        return;
    }
    session.answered = session.answered || answer.fault != ReadFault::ReaderStopped;
    pumpSoon();
    if (question.context && question.done)
        question.done(answer);
}

void PaperReader::cancel(Job job)
{
    m_unpacking.remove(job);
    for (const auto &session : m_sessions) {
        std::erase_if(session->waiting, [job](const Question &question) { return question.job == job; });
        if (!session->busy || session->asked.job != job)
            continue;
        session->asked.done = {};
        if (session->asked.ask != Ask::Render) { // a page is quick; anything else may run for seconds
            session->child.reset();
            session->busy = false;
            session->asked = {};
        }
    }
    pumpSoon();
}

void PaperReader::release(const QByteArray &bytes)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&bytes](const auto &session) { return session->bytes == bytes; });
    if (found != m_sessions.end())
        m_sessions.erase(found);
    pumpSoon();
}

int PaperReader::runningChildren() const
{
    return int(std::count_if(m_sessions.begin(), m_sessions.end(),
                             [](const auto &session) { return session->child && session->child->isAlive(); }));
}

void PaperReader::endIdle()
{
    std::erase_if(m_sessions, [](const auto &session) { return !session->busy && session->waiting.empty(); });
    if (!m_sessions.empty())
        m_idle.start();
}

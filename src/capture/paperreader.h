// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperfacts.h"
#include "capture/readerprocess.h"
#include "capture/readfault.h"
#include "capture/table.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

/// A value, or the reason why there is none.
template <typename T> struct ReadResult {
    T value {};
    ReadFault fault = ReadFault::None;
    qint64 where = 0;
    bool ok() const { return fault == ReadFault::None; }
    /// One sentence for the officer; empty when ok().
    QString sentence() const { return readSentence(fault, where); }
};

/// Reads what people hand in, without ever touching it itself: every file gets a shut-in child of its own
/// (loket-reader), which is kept while its paper is being looked at and ended half a minute after the last question.
/// Nothing here blocks: a question returns at once, its callback comes later from the event loop, once, unless the job
/// was cancelled or its context is gone. At most three children run; what is urgent goes first. Values are bounded as
/// paperlimits and tablelimits say; a question takes at most 15 seconds of the clock.
/// Leaves alone: opening files (PaperFile), keeping pages (PageCache), words around the sentence.
class PaperReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperReader)
public:
    using Job = quint64;
    enum class Urgency { Waiting, Now }; ///< Now: the page that the officer looks at, before all thumbnails
    template <typename T> using Done = std::function<void(const ReadResult<T> &)>;

    explicit PaperReader(QObject *parent = nullptr);
    ~PaperReader() override;

    /// Starts a child before the first file is there, so that the first page shows sooner.
    void warmUp();

    /// @param withText also the text layer of a PDF, which can take seconds
    Job inspect(const QByteArray &bytes, bool withText, QObject *context, const Done<PaperFacts> &done);
    /// @param page from 0; @param dpi 5 to 1200
    Job render(const QByteArray &bytes, int page, double dpi, Urgency urgency, QObject *context,
               const Done<QImage> &done);
    /// The file's own words with their places; none without a text layer. @param page from 0
    Job words(const QByteArray &bytes, int page, QObject *context, const Done<PageWords> &done);
    /// The scanner's own JPEG of a page that is nothing else; empty where there is none
    Job pageJpeg(const QByteArray &bytes, int page, QObject *context, const Done<QByteArray> &done);
    /// Who writes what, and the attachments, each a file of its own that nobody has looked into yet
    Job mail(const QByteArray &bytes, QObject *context, const Done<Mail> &done);
    Job table(const QByteArray &bytes, QObject *context, const Done<Table> &done);

    /// The callback of that job will not be called. A job that has ended is no fault.
    void cancel(Job job);
    /// Forgets this file at once: jobs cancelled, child ended.
    void release(const QByteArray &bytes);

    /// Ends the children, and forgets the bytes, of all files about which nothing is asked now.
    void endIdle();

    int runningChildren() const;

private:
    struct Question {
        Job job = 0;
        readerprotocol::Ask ask = readerprotocol::Ask::Inspect;
        QByteArray payload;
        QPointer<QObject> context;
        ReaderProcess::Done done;
        bool again = false;
    };
    /// Ends the child now and its object later: a callback may let go of the child that is calling it.
    struct EndChild {
        void operator()(ReaderProcess *child) const
        {
            child->kill();
            child->deleteLater();
        }
    };
    using Child = std::unique_ptr<ReaderProcess, EndChild>;
    struct Session {
        QByteArray bytes;
        Child child;
        std::deque<Question> waiting;
        Question asked;
        bool busy = false;
        bool answered = false; ///< this child has answered before
        quint64 lastUse = 0;
    };

    Job add(const QByteArray &bytes, Question question, Urgency urgency);
    Session &sessionFor(const QByteArray &bytes);
    void pump();
    void forgetUnused();
    Child newChild() { return Child(new ReaderProcess(this)); }
    bool findChild(Session &session);
    void ask(Session &session);
    void take(Session &session, const ReaderProcess::Answer &answer);
    void unpackInThread(const Question &question, const ReaderProcess::Answer &answer, const Done<Table> &done);
    void pumpSoon();

    std::vector<std::unique_ptr<Session>> m_sessions;
    Child m_spare;
    bool m_keepSpare = false;
    bool m_pumpAsked = false;
    QSet<Job> m_unpacking;
    Job m_lastJob = 0;
    quint64 m_uses = 0;
    QTimer m_idle;
};

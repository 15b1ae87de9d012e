// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "core/pagewords.h"

#include <deque>
#include <memory>
#include <vector>

/// Reads the words of page images in shut-in children (loket-recogniser), one for each core at most, which are kept
/// for the next page and ended a minute after the last. Nothing here blocks; a callback comes once, from the event
/// loop, unless its job was cancelled or its context is gone. A page takes at most four minutes of the clock. What
/// the words mean is core's business, where the image comes from the caller's.
class Recognition final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recognition)
public:
    using Job = quint64;
    using Done = std::function<void(const ReadResult<PageWords> &)>;
    /// Behind: the children give way to everything else on this computer.
    enum class Place { InFront, Behind };

    explicit Recognition(Place place, QObject *parent = nullptr);
    ~Recognition() override;

    Job read(const QImage &page, const QSizeF &millimetres, QObject *context, const Done &done);
    /// Its child is ended where it is at work on it.
    void cancel(Job job);
    static int children(); ///< that run at once
    int runningChildren() const { return int(m_children.size()); }

private:
    struct Question {
        Job job = 0;
        QImage page;
        QSizeF millimetres;
        QPointer<QObject> context;
        Done done;
    };
    struct EndChild {
        void operator()(ReaderProcess *child) const
        {
            child->kill();
            child->deleteLater();
        }
    };
    struct Child {
        std::unique_ptr<ReaderProcess, EndChild> process;
        Question asked; ///< job 0: idle
    };
    void pump();
    void pumpSoon();
    void ask(Child &child, Question question);
    void take(Job job, const ReaderProcess::Answer &answer);

    Place m_place;
    std::deque<Question> m_waiting;
    std::vector<std::unique_ptr<Child>> m_children;
    QTimer m_idle;
    Job m_lastJob = 0;
    bool m_pumpAsked = false;
};

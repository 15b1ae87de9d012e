// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/folderlook.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QThreadPool;

/// Looks again and again into a folder that others write to, and hands over each file once it is whole: nobody touched
/// it between two looks, nobody holds it open, its end is there. Looking, reading and moving run on one worker, so that
/// a share that hangs holds up nothing else. Whoever takes a file keeps it first and then says taken() or refuse();
/// until then the file stays where it is, also over a program's end. What is kept, and that a content is kept once, is
/// the taker's.
class FolderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderWatch)
public:
    struct Pace {
        std::chrono::milliseconds look { 2000 };
        std::chrono::milliseconds late { 600'000 }; ///< unchanged for so long, a file without its end is refused
        int quietLooks = 1; ///< so many looks find it as the one before
        int unmarkedLooks = 3; ///< the same for files that have no mark at their end
        int triesAgain = 30; ///< looks until a file that could not be moved is tried once more
        int atOnce = 3; ///< files that are handed over and not answered yet
    };
    struct File {
        enum class State { Arriving, Ready, Refused };
        QString name;
        State state = State::Arriving;
        qint64 size = 0;
        QString why; ///< of a refused one; of others: why it could not be moved
    };

    explicit FolderWatch(QObject *parent = nullptr);
    explicit FolderWatch(Pace pace, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Begins at once. @param folder empty: nothing is watched. @param root see folderlook::look()
    void watch(const QString &folder, const QString &root = {});
    const QString &folder() const { return m_folder; }
    const QString &problem() const { return m_problem; } ///< a sentence while the folder cannot be looked at
    bool hasLooked() const { return m_looked; }
    QList<File> files() const; ///< by name; refused ones last
    void lookNow();

    void taken(const QString &name, QDate day);
    void refuse(const QString &name, const QString &why);
    /// Neither: it is handed over again at the next look.
    void letBe(const QString &name);

Q_SIGNALS:
    void whole(const QString &name, const QByteArray &bytes, const QString &sha256);
    void changed(); ///< files(), problem()

private:
    struct Known {
        folderlook::Stamp stamp;
        int quiet = 0;
        int wants = 0; ///< so many quiet looks, because it has no end's mark
        int readIn = 0; ///< the look after which it was read last: once a look, so that none holds up the others
        QElapsedTimer since;
        bool handed = false; ///< read, and not answered yet, or answered and not moved yet
        bool tried = false; ///< its end was missing: not read again before it changes
        bool kept = false; ///< taken, but it could not be moved away
        QString why;
    };
    template <class Result, class Work, class Then> void onWorker(Work work, Then then);
    void look();
    void takeLook(const folderlook::Look &look);
    void readNext();
    void takeCopy(const folderlook::Entry &file, const folderlook::Copy &copy);
    void move(const QString &name, const std::function<QString(const folderlook::Entry &)> &how);
    bool mayBeRead(const Known &known) const;

    Pace m_pace;
    QString m_folder;
    QString m_root;
    QString m_problem;
    std::unique_ptr<QThreadPool> m_worker;
    QHash<QString, Known> m_known;
    QList<folderlook::Refused> m_refused;
    QTimer m_next;
    int m_watch = 0; ///< answers about an earlier folder are dropped
    int m_round = 0;
    bool m_looking = false;
    bool m_looked = false;
    bool m_reading = false;
};

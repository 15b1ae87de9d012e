// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "capture/stickfiles.h"
#include "desk/arrivaldesk.h"
#include "desk/lookdesk.h"
#include "gui/folderintake.h"
#include "gui/lookfinder.h"

#include <QTimer>

/// All ways by which papers come in without a scanner, for the pages that lay them somewhere: the copier's folder, the
/// sticks that are plugged in, and what of them was taken and waits. It starts nothing before somebody is logged in,
/// and takes nothing from a stick unless it is told to.
class WaysIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaysIn)
public:
    explicit WaysIn(Office &office, QObject *parent = nullptr);
    WaysIn(Office &office, FolderWatch::Pace pace, QObject *parent = nullptr);

    void begin(); ///< from now on
    Office &office() const { return m_office; }
    PaperReader &reader() { return m_reader; } ///< of its own: the page that the officer reads is not held up
    ArrivalDesk &arrivals() { return m_arrivals; }
    FolderIntake &folder() { return m_folder; }
    LookFinder &looks() { return m_looks; }

    const QList<Arrival> &waiting() const { return m_waiting; }
    void reload(); ///< another desk may have put something somewhere
    void settle(const QStringList &sha256, Settlement how); ///< @throws Error
    void putBack(const QStringList &sha256); ///< @throws Error
    struct Removed {
        int count = 0;
        QString problem; ///< a sentence: then those after it are still here
    };
    /// Files that were set aside leave the database, each once it lies whole in the folder of this day.
    void remove(const QList<Arrival> &arrivals, const QString &reason, QObject *context,
                const std::function<void(const Removed &)> &done);
    QString removedPlace() const; ///< beside the copier's folder's own, or with this user's documents

    const QList<stickfiles::Stick> &sticks() const { return m_sticks; }
    /// For tests: folders that play mount points; empty: the system's own.
    void lookForSticksAmong(const QStringList &roots);
    struct Taken {
        QList<Arrival> arrivals; ///< all that are kept now, those too that were kept before
        QStringList refusals; ///< "name: sentence"
    };
    using Done = std::function<void(const Taken &)>;
    /// Copies, checks and keeps those files.
    void takeFiles(const QStringList &paths, ArrivalWay way, QObject *context, const Done &done);
    /// The same for bytes that are no file: what was pasted.
    void takeBytes(const QByteArray &bytes, const QString &name, QObject *context, const Done &done);

Q_SIGNALS:
    void changed(); ///< what waits
    void sticksChanged();
    void stickCame(const QString &name);

private:
    struct Taking;
    void lookForSticks();
    void takeNext(const std::shared_ptr<Taking> &taking);
    struct Removing;
    void removeNext(const std::shared_ptr<Removing> &removing);
    void keep(const std::shared_ptr<Taking> &taking, const QByteArray &bytes, const QString &name);

    Office &m_office;
    PaperReader m_reader;
    ArrivalDesk m_arrivals;
    LookDesk m_lookDesk;
    FolderIntake m_folder;
    LookFinder m_looks;
    QList<Arrival> m_waiting;
    QList<stickfiles::Stick> m_sticks;
    QStringList m_among;
    QTimer m_sticksSoon;
    bool m_begun = false;
};

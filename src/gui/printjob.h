// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>

/// One print on its way, as the window sees it. It belongs to its service and deletes itself after ended().
/// "Printed" is said only when the print system calls the job completed; everything else is not printed (R14).
class PrintJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintJob)
public:
    /// Stuck: the printer stopped or asks for something; the job still waits there and may yet come out.
    enum class State { Sending, Waiting, Printing, Stuck, Cancelling, Printed, NotPrinted, Cancelled };
    struct Progress {
        State state = State::Sending;
        QString sentence; ///< in the officer's language, with what to do where something is wrong
        int percent = 0; ///< of the bytes that are sent
        int number = 0; ///< the print system's number, 0 before it has one
        bool untouched = false; ///< at the end: the print system never took any of it
        bool operator==(const Progress &) const = default;
    };
    PrintJob(const QString &title, const QString &queue, QObject *parent);

    const QString &title() const { return m_title; }
    const QString &queue() const { return m_queue; }
    const Progress &progress() const { return m_now; }
    State state() const { return m_now.state; }
    const QString &sentence() const { return m_now.sentence; }
    bool isOver() const;
    /// Asks for the job to be taken back and its spool file to be purged; ends as Cancelled, or as what came first.
    void cancel();

    /// For the service that carries it out.
    void show(const Progress &now);

Q_SIGNALS:
    void changed();
    void cancelAsked();
    void ended(); ///< exactly once; state() says how

private:
    QString m_title;
    QString m_queue;
    Progress m_now;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/printjob.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;

/// How a queue is reached: a letter with a password should lie in nobody else's tray.
enum class PrinterReach { Local, Network, Unknown };

/// One printer as the print system names it.
struct PrintQueue {
    QString name; ///< what it is asked for by
    QString description;
    QString location;
    PrinterReach reach = PrinterReach::Unknown;
    bool shared = false; ///< other computers print to it as well
    bool isDefault = false;
    bool stopped = false;
    bool accepting = true;
    QString message; ///< the printer's own words, may be empty
    bool operator==(const PrintQueue &) const = default;
};

/// For what a queue is remembered: each kind of print has its own, a letter with a password first of all.
enum class PrintUse { Receipt, Letter, Secret, Envelope, Separator, Label, Checklist, History, AgendaBook };

/// Whether a sheet gets a second side: as the printer is set, never, or where the printer can.
enum class PrintSides { AsSet, One, Both };

struct PrintOrder {
    QString queue;
    QString title; ///< neutral, a number: titles stand in the print system's logs
    QSizeF paper; ///< mm; empty: what the printer is set to
    int copies = 1;
    PrintSides sides = PrintSides::AsSet;
};

/// What the window needs to print: the queues, and prints that are followed until the print system says what became of
/// them. Never blocks the window, never writes a file. What the print system is stands behind systemPrintService().
/// It does not know what is printed, nor what follows from it: that is the page's and the desk's.
class PrintService : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintService)
public:
    explicit PrintService(QObject *parent = nullptr);
    ~PrintService() override = default;

    /// Asks the print system again; queuesChanged() follows. The first call, or the first print, also takes back what
    /// an earlier program left in the print system.
    virtual void refresh() = 0;
    /// An ordinary print. @param pdf is held until it is sent
    virtual PrintJob *print(const PrintOrder &order, const QByteArray &pdf) = 0;
    /// A print that never is a file: @p paint draws it, before this returns, into guarded memory that is wiped as soon
    /// as it is sent. So the password may be wiped when this comes back. What @p paint throws comes through. Its spool
    /// file is purged after the end, where this desk goes away before that, and at the next start where even that was
    /// cut off.
    virtual PrintJob *printSecret(const PrintOrder &order, const std::function<void(QPagedPaintDevice &)> &paint) = 0;

    bool hasAnswered() const { return m_answered; }
    const QList<PrintQueue> &queues() const { return m_queues; }
    const PrintQueue *queue(const QString &name) const;
    const QString &problem() const
    {
        return m_problem;
    } ///< one sentence where there is nothing to print to; else empty
    /// The remembered queue where it still exists; else, but never for a secret, the default or the only one; else "".
    QString queueFor(PrintUse use) const;
    /// For this desk (computer), kept in its own settings.
    void remember(PrintUse use, const QString &queue);
    /// What the officer should know before using it: network, shared, stopped. Empty: nothing.
    static QString warning(const PrintQueue &queue, PrintUse use);

Q_SIGNALS:
    void queuesChanged();

protected:
    void setQueues(const QList<PrintQueue> &queues, const QString &problem);

private:
    QList<PrintQueue> m_queues;
    QString m_problem;
    bool m_answered = false;
};

/// The print system of this computer. @param server "host:port"; empty: the system's own
std::unique_ptr<PrintService> systemPrintService(const QString &server = {});

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/printservice.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPointer>

/// A print system that does what the test says: nothing is sent, each job waits until it is ended. The real one has its
/// own test against a real queue.
class FakePrinting final : public PrintService
{
public:
    FakePrinting() { setQueues({ local(), network() }, {}); }
    static PrintQueue local()
    {
        PrintQueue queue;
        queue.name = QStringLiteral("Loket");
        queue.description = QStringLiteral("Laser di meja 1");
        queue.reach = PrinterReach::Local;
        queue.isDefault = true;
        return queue;
    }
    static PrintQueue network()
    {
        PrintQueue queue;
        queue.name = QStringLiteral("Lorong");
        queue.reach = PrinterReach::Network;
        queue.shared = true;
        return queue;
    }
    void loseAll(const QString &why) { setQueues({}, why); }
    void refresh() override { Q_EMIT queuesChanged(); }
    PrintJob *print(const PrintOrder &order, const QByteArray &bytes) override
    {
        pdf = bytes;
        return begin(order);
    }
    PrintJob *printSecret(const PrintOrder &order, const std::function<void(QPagedPaintDevice &)> &paint) override
    {
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        QPdfWriter writer(&paper);
        paint(writer);
        ++secretPrints;
        paintedBytes = paper.size();
        return begin(order);
    }
    /// @param untouched the print system never took it
    void end(PrintJob::State state, const QString &sentence = {}, bool untouched = false)
    {
        PrintJob::Progress progress;
        progress.state = state;
        progress.sentence = sentence;
        progress.untouched = untouched;
        job->show(progress);
    }

    QPointer<PrintJob> job;
    PrintOrder last;
    QByteArray pdf;
    int secretPrints = 0;
    qint64 paintedBytes = 0;

private:
    PrintJob *begin(const PrintOrder &order)
    {
        last = order;
        job = new PrintJob(order.title, order.queue, this);
        return job;
    }
};

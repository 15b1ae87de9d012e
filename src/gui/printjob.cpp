// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printjob.h"

PrintJob::PrintJob(const QString &title, const QString &queue, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_queue(queue)
{
    m_now.sentence = tr("Sending to %1 ...").arg(queue);
}

bool PrintJob::isOver() const
{
    return m_now.state >= State::Printed;
}

void PrintJob::cancel()
{
    if (isOver() || m_now.state == State::Cancelling)
        return;
    Progress asked = m_now;
    asked.state = State::Cancelling;
    asked.sentence = tr("Taking the print back ...");
    show(asked);
    Q_EMIT cancelAsked();
}

void PrintJob::show(const Progress &now)
{
    if (isOver() || now == m_now)
        return;
    m_now = now;
    Q_EMIT changed();
    if (isOver()) {
        Q_EMIT ended();
        deleteLater();
    }
}

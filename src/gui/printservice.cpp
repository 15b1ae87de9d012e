// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printservice.h"

#include <QSettings>

#include <algorithm>

namespace
{
QString settingOf(PrintUse use)
{
    switch (use) {
    case PrintUse::Receipt:
        return QStringLiteral("printing/receipt");
    case PrintUse::Secret:
        return QStringLiteral("printing/secret");
    case PrintUse::Envelope:
        return QStringLiteral("printing/envelope");
    case PrintUse::Separator:
        return QStringLiteral("printing/separator");
    case PrintUse::Label:
        return QStringLiteral("printing/label");
    case PrintUse::Checklist:
        return QStringLiteral("printing/checklist");
    case PrintUse::History:
        return QStringLiteral("printing/history");
    case PrintUse::AgendaBook:
        return QStringLiteral("printing/agenda");
    case PrintUse::Letter:
        break;
    }
    return QStringLiteral("printing/letter");
}
} // namespace

PrintService::PrintService(QObject *parent)
    : QObject(parent)
{
}

const PrintQueue *PrintService::queue(const QString &name) const
{
    const auto found = std::find_if(m_queues.cbegin(), m_queues.cend(), [&](const auto &q) { return q.name == name; });
    return found == m_queues.cend() ? nullptr : &*found;
}

QString PrintService::queueFor(PrintUse use) const
{
    const QString kept = QSettings().value(settingOf(use)).toString();
    if (queue(kept))
        return kept;
    if (use == PrintUse::Secret)
        return {}; // where a password comes out is chosen by a person, once
    const auto main = std::find_if(m_queues.cbegin(), m_queues.cend(), [](const auto &q) { return q.isDefault; });
    if (main != m_queues.cend())
        return main->name;
    return m_queues.size() == 1 ? m_queues.first().name : QString();
}

void PrintService::remember(PrintUse use, const QString &queue)
{
    QSettings().setValue(settingOf(use), queue);
}

QString PrintService::warning(const PrintQueue &queue, PrintUse use)
{
    QStringList said;
    if (!queue.accepting)
        said << tr("%1 takes no prints now.").arg(queue.name);
    else if (queue.stopped)
        said << (queue.message.isEmpty() ? tr("%1 is stopped. Switch it on or choose another printer.").arg(queue.name)
                                         : tr("%1 is stopped: %2").arg(queue.name, queue.message));
    if (use == PrintUse::Secret) {
        if (queue.reach == PrinterReach::Network)
            said << tr(
                "This printer is reached over the network: the letter with the password travels there, may lie in the "
                "printer's own memory, and comes out where others can take it. Better a printer with a cable "
                "at this desk; else stand beside it while the letter comes out.");
        else if (queue.reach == PrinterReach::Unknown)
            said << tr("It is not known where this printer stands. Look before a password is printed there.");
        if (queue.shared)
            said << tr(
                "Other computers print on it as well: between their sheets the letter is easily taken along. Take "
                "it at once.");
    }
    return said.join(QLatin1Char(' '));
}

void PrintService::setQueues(const QList<PrintQueue> &queues, const QString &problem)
{
    m_queues = queues;
    m_problem = problem;
    m_answered = true;
    Q_EMIT queuesChanged();
}

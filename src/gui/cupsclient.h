// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/printservice.h"

#include <QByteArrayView>

#include <optional>

/// Errands to the print system by libcups; its source is the only file that includes it. Each blocks until it is
/// answered or ten seconds are over, so they are for a worker's thread. Knows no job of the window.
namespace cupsclient
{
/// For this thread: which server ("host:port", empty: the system's), and that nobody is asked for a password on a
/// terminal.
void enterThread(const QByteArray &server);
QString noAnswer(); ///< the sentence when nothing answers

struct Queues {
    QList<PrintQueue> list;
    QString problem; ///< one sentence where the list is empty
};
Queues queues();

struct Sent {
    int number = 0; ///< of the job, also where its document did not get through; 0: no job was made
    QString refusal; ///< why it is not sent; empty: it is
};
/// @param made is told the job's number before any of the document is sent
/// @param go is asked before each piece with the percent that is sent; false stops
Sent send(const PrintOrder &order, QByteArrayView pdf, const std::function<void(int)> &made,
          const std::function<bool(int)> &go);

/// Where the job stands; nullopt: no answer.
std::optional<PrintJob::Progress> stateOf(const QString &queue, int number);
/// Where it still can be. What the job had come to is asked afterwards, of stateOf(): purge() makes that forgotten.
void cancel(const QString &queue, int number);
/// What the job is called; empty: the print system knows no such job; nullopt: no answer.
std::optional<QString> titleOf(int number);
/// Cancels where it still can be, and takes the document and what is known of it out of the spool. Empty: done; else
/// the print system's words.
QString purge(const QString &queue, int number);
} // namespace cupsclient

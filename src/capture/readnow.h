// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/mail.h"
#include "capture/paperfacts.h"
#include "capture/table.h"

#include <QByteArray>
#include <QImage>

/// PaperReader for those who may wait: loketctl, jobs in a thread of their own, tests. Never in the window's thread.
/// Throws Error (Refused, or Fault where Loket itself is at fault) with the reader's sentence.
namespace readnow
{
PaperFacts inspect(const QByteArray &bytes, bool withText = true);
QImage render(const QByteArray &bytes, int page, double dpi);
Mail mail(const QByteArray &bytes);
Table table(const QByteArray &bytes);
} // namespace readnow

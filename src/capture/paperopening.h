// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/readfault.h"
#include "core/paper.h"

#include <QList>
#include <QObject>

#include <functional>

class PaperReader;

/// What came of one file, or of one attachment of a mail.
struct OpenedPaper {
    NewPaper paper; ///< pages are counted, words not yet read; only its name where there is a fault
    QString caution; ///< a sentence, may be empty
    QString refusal; ///< a sentence: it is no paper
    ReadFault fault = ReadFault::None;
    bool fromMail = false; ///< an attachment; the mail itself comes first

    /// Nothing is wrong with the file: Loket's own parts are missing, or were slow.
    bool isOursToMend() const;
};

/// Looks into a file that came, by the shut-in reader, and into what came with it where it is a mail. A mail whose
/// attachments cannot be taken is a paper all the same.
namespace paperopening
{
using Done = std::function<void(const QList<OpenedPaper> &)>;
/// @param reader, bytes as in PaperReader; done comes once, unless the context is gone. @param sha256 of the bytes
void open(PaperReader &reader, const QByteArray &bytes, const QString &name, const QString &sha256, QObject *context,
          const Done &done);
} // namespace paperopening

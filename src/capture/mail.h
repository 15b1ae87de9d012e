// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/readfault.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// What came with a mail. Its bytes are a stranger's file like any other: nobody has looked into them.
struct MailAttachment {
    QString name; ///< the last part of what the sender called it; may be empty
    QByteArray bytes;
    ReadFault fault = ReadFault::None; ///< why it is no paper; then there are no bytes
};

/// A mail as text and attachments. Pictures of a few kilobytes inside the text are its ornaments, not papers.
struct Mail {
    QString from;
    QString to;
    QString subject;
    QDateTime sentAt; ///< in the sender's offset; may be null
    QString text; ///< plain; of HTML the words alone
    QList<MailAttachment> attachments;
};

/// By its first header lines; says nothing about whether it can be read.
bool isMail(const QByteArray &bytes);
/// In the reader's child only, after the lockdown. @throws ReadStop
Mail readMail(const QByteArray &bytes);
/// A mail's text in lines of at most so many characters, its heads before it, for pages of fixed width.
QStringList mailLines(const Mail &mail, int columns);

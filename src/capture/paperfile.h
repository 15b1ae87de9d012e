// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// A file as it came from the officer's hand: a copy of its bytes and a name to show. The name is never used as a path.
struct PaperFile {
    QByteArray bytes;
    QString name; ///< at most 120 characters, nothing in it hides itself
};

/// Reads a file that was dropped or chosen, once and whole; what is kept and hashed is this copy.
/// Links, folders, pipes and devices are not opened; nothing waits for a pipe's other end. Can take seconds on a slow
/// stick: call it in a job, not in the window's thread.
/// @param limit bytes; checked before anything is read and again while reading
/// Throws Error Refused with one sentence.
PaperFile readPaperFile(const QString &path, qint64 limit);
PaperFile readPaperFile(const QString &path); ///< with paperlimits::bytes

/// Throws Refused when more files come at once than paperlimits::filesAtOnce.
void checkFileCount(qsizetype files);

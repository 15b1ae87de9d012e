// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperfile.h"

#include <QList>
#include <QString>

/// Papers on a stick or a camera's card. Everything here only reads, and may take as long as a slow stick takes: for a
/// worker. Which of them are taken is the officer's.
namespace stickfiles
{
inline constexpr int mostFiles = 500;

struct Stick {
    QString root; ///< where it is mounted
    QString name; ///< its label, or the last part of the root
    bool operator==(const Stick &) const = default;
};
/// What is mounted where systems put sticks (/media, /run/media, /mnt), or below one of those folders.
/// @param among for a test: folders that play mount points
QList<Stick> plugged(const QStringList &among = {});

struct File {
    QString path;
    QString folder; ///< below the root, "" at the top
    qint64 size = 0;
    qint64 changedAt = 0; ///< ms since 1970
};
struct Listing {
    QList<File> files; ///< newest first
    bool more = false; ///< there are more than mostFiles
};
/// PDF, JPEG, PNG, TIFF and mails by their names, at most four folders deep; links are not followed.
Listing list(const QString &root);

/// A copy whose bytes were read twice and are the same: a failing stick is told, not kept. @throws Error::Refused
PaperFile copy(const QString &path);
} // namespace stickfiles

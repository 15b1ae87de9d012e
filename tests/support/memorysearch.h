// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/processmemory.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

/// Looks for runs of bytes in the memory of this process. Runs are held masked, and what is read is masked in
/// the place where it was read, so that the search finds neither itself nor its own reading. Linux only.
namespace memorysearch
{
constexpr char mask = 0x33;
constexpr int runLength = 24;

inline QByteArray masked(QByteArray bytes)
{
    for (char &c : bytes)
        c = char(c ^ mask);
    return bytes;
}

/// Some runs from all over a file that are no mere repetition, masked.
/// @param drawn only what draws a line on a page: not the fonts, which are in memory anyhow
inline QList<QByteArray> runsIn(const QString &path, bool drawn = false)
{
    static const QByteArray drawing = masked("0123456789.- \nclmhfWnSqQ");
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    QList<QByteArray> runs;
    for (off_t at = 512;; at += drawn ? 97 : 997) {
        QByteArray run(runLength, '\0');
        if (pread(file, run.data(), runLength, at) != runLength)
            break;
        for (char &c : run)
            c = char(c ^ mask);
        QByteArray different;
        for (const char c : std::as_const(run)) {
            if (!different.contains(c))
                different += c;
        }
        const bool lines = std::all_of(run.cbegin(), run.cend(), [](char c) { return drawing.contains(c); });
        if (different.size() > 8 && (lines || !drawn))
            runs += run;
    }
    close(file);
    return runs;
}

/// Those of the runs that stand somewhere.
inline QList<QByteArray> foundOf(const QList<QByteArray> &runs)
{
    QList<bool> seen(runs.size(), false);
    const bool read = processmemory::eachPiece(runLength, [&](unsigned char *bytes, size_t size, const std::string &) {
        for (size_t i = 0; i < size; ++i)
            bytes[i] ^= static_cast<unsigned char>(mask);
        for (qsizetype i = 0; i < runs.size(); ++i) {
            if (!seen.at(i) && memmem(bytes, size, runs.at(i).constData(), size_t(runs.at(i).size())))
                seen[i] = true;
        }
    });
    if (!read)
        return { QByteArray("the memory could not be read") };
    QList<QByteArray> there;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (seen.at(i))
            there += runs.at(i);
    }
    return there;
}

inline int found(const QList<QByteArray> &runs)
{
    return int(foundOf(runs).size());
}

/// Without those that stand in that file too.
inline QList<QByteArray> notIn(const QString &path, QList<QByteArray> runs)
{
    QFile file(path);
    const QByteArray all = file.open(QIODevice::ReadOnly) ? masked(file.readAll()) : QByteArray();
    runs.removeIf([&](const QByteArray &run) { return all.contains(run); });
    return runs;
}
/// The files below @p folder in which one of the runs stands; @p but is left out with all below it.
inline QStringList filesWith(const QString &folder, const QList<QByteArray> &runs, const QString &but)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.startsWith(but) && notIn(path, runs).size() < runs.size())
            files += path;
    }
    return files;
}
} // namespace memorysearch

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// The single steps of a watched folder, each a pure function over the disk that may take as long as a share takes:
/// for a worker. When which step comes is FolderWatch's. Links are not followed, pipes and devices not opened.
namespace folderlook
{
inline constexpr auto takenName = "Diambil"; ///< with a folder for each day in it
inline constexpr auto refusedName = "Ditolak"; ///< each file with a text beside it that says why
inline constexpr auto removedName = "Dihapus"; ///< with a folder for each day in it

/// One file at one moment: by these numbers it is the same file, untouched, or not.
struct Stamp {
    qint64 size = 0;
    qint64 changedAt = 0; ///< ns
    quint64 number = 0; ///< of the file on its disk
    bool operator==(const Stamp &) const = default;
};
struct Entry {
    QString name;
    Stamp stamp;
};
struct Refused {
    QString name;
    QString why;
};
struct Look {
    QString problem; ///< a sentence; then the folder could not be looked at, and nothing is known of its files
    QList<Entry> files; ///< by name
    QList<Refused> refused; ///< newest first, at most 100
};
/// @param root of the file system that the folder was on when it was chosen; empty: not asked. A share that is gone
/// leaves an empty folder of that name behind, on another file system.
Look look(const QString &folder, const QString &root);
QString rootOf(const QString &folder);
/// "" where files can be listed, made, moved and removed there; else a sentence. Leaves nothing behind.
QString whyNot(const QString &folder);

struct Copy {
    enum class State { Whole, Arriving, Refused } state = State::Arriving;
    QString why; ///< for a refused one
    QByteArray bytes;
    QString sha256;
    bool endMissing = false; ///< of one that arrives: before it changes, another look tells nothing new
    bool unmarked = false; ///< its kind has no mark at its end: only time says that it is whole
};
/// Reads the file if it is still the one of that stamp, nobody holds it open for writing, and its end is there.
/// @param late it has not changed for so long that a missing end will not come: refused
Copy read(const QString &folder, const Entry &file, bool late);

/// Into the folder of that day, under a name that is free. Refuses a file that is not the one of that stamp any more.
/// @return "" or a sentence
QString moveTaken(const QString &folder, const Entry &file, QDate day);
QString moveRefused(const QString &folder, const Entry &file, const QString &why);
/// What leaves the database, whole and durable, into the folder of that day, with a text beside it that says why.
/// @param folder is made where it is missing @return its path @throws Error; then nothing may be taken away
QString keepRemoved(const QString &folder, const QString &name, const QByteArray &bytes, const QString &why, QDate day);
} // namespace folderlook

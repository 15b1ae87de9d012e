// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/bag.h"
#include "archive/diskfile.h"

#include <QDateTime>
#include <QHash>

#include <memory>

/// Makes a bag, or brings one up to date, in one step: everything new is written beside the payload, synced and read
/// back; one small file then says that it holds; only after that are names changed. Killed before, the bag is what it
/// was; killed after, the next who opens the bag brings the step to its end. Leaves to the caller what goes in.
class BagUpdate final
{
    Q_DISABLE_COPY_MOVE(BagUpdate)
public:
    /// Makes the folder where there is none. @throws Error::Refused for a folder that holds other things (a file among
    /// its payload that no list names, too), or in which another Loket is writing
    explicit BagUpdate(const QString &folder);
    ~BagUpdate(); ///< without commit() the bag stays as it was

    const bag::Entries &before() const { return m_before; } ///< the payload as it is
    const bag::Entry *find(const QString &path) const; ///< in the payload as it is
    QString inPlace(const QString &path) const { return m_folder + u'/' + path; }

    /// Of the payload as it is, read back from the disk with all cores. @return one entry a path, without a path of its
    /// own where the file is gone or not what the list says
    bag::Entries wholeOf(const QStringList &paths, const bag::Progress &progress = {}) const;
    void keep(const bag::Entry &entry); ///< goes on in the payload unchanged
    void add(const QString &path, const QByteArray &bytes); ///< a file of the payload that was not there
    /// A file of the payload out of a file elsewhere; where it was there before, only what differs is written.
    void put(const QString &path, const QString &source);
    void setTag(const QString &path, const QByteArray &bytes); ///< a tag file besides BagIt's own
    /// What was there and was neither kept, added nor put, goes. @param more for bag-info.txt
    void commit(const QDateTime &at, const bag::Info &more);
    qint64 written() const { return m_written; } ///< bytes to the medium

    /// Brings a step to its end that was cut off after it was decided. @throws Error::Refused on a medium that may not
    /// be written
    static void finishLeft(const QString &folder);

private:
    struct Staged {
        QString path; ///< in the bag
        QString file; ///< where it waits
        QByteArray sha256; ///< of the file that waits
        bool patch = false;
    };
    /// What is still to be done once it is decided, by paths in the bag.
    struct Journal {
        QStringList patch;
        QStringList move;
        QStringList remove;
    };
    QString staged(const QString &path);
    void stage(const QString &path, const QByteArray &bytes);
    void stageTag(const QString &path, const QByteArray &bytes);
    void readBack() const;
    QByteArray journal() const;
    static Journal readJournal(const QString &file); ///< @throws Error::Fault when it is damaged or leads out
    static void finish(const QString &folder);

    QString m_folder;
    QString m_pending;
    std::unique_ptr<FolderLock> m_lock;
    bag::Entries m_before;
    QHash<QString, qsizetype> m_index; ///< of m_before
    bag::Entries m_payload; ///< as it will be
    QList<std::pair<QString, QByteArray>> m_tags;
    QList<Staged> m_staged;
    qint64 m_written = 0;
    bool m_made = false; ///< the folder is ours
    bool m_done = false;
};

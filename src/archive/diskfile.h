// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// A file by the system's own calls, each looked at: nothing is buffered, nothing is forgotten at a full disk.
/// Every member throws Error with a sentence that names the file and what to do. Leaves names and order to the caller.
class DiskFile final
{
    Q_DISABLE_COPY_MOVE(DiskFile)
public:
    enum class How { Read, New, Change }; ///< New: there must be none of that name
    /// @param calledAs what the sentences call it, where that is another name
    DiskFile(const QString &path, How how, const QString &calledAs = {});
    ~DiskFile();

    qint64 size() const;
    /// At most so many bytes, fewer at the end of the file alone.
    QByteArray read(qint64 most);
    /// Into memory that is used again. @return how many, 0 at the end
    qint64 readInto(QByteArray &block);
    void write(QByteArrayView bytes);
    void writeAt(qint64 offset, QByteArrayView bytes);
    void seek(qint64 offset);
    void cut(qint64 size);
    void sync(); ///< an error of it is final: the kernel may have dropped the pages, a second try would lie
    void forgetCache(); ///< what is read next comes from the disk
    void close();

private:
    [[noreturn]] void fail(int error) const;

    QString m_path;
    bool m_writing;
    int m_fd;
};

/// Names in folders, durably. Every function throws Error.
namespace disk
{
void makeFolder(const QString &path); ///< with those above it; one that is there is fine
QByteArray read(const QString &path);
void move(const QString &from, const QString &to); ///< what stands under the new name gives way
void remove(const QString &path); ///< one that is not there is fine
void removeTree(const QString &path); ///< best effort, never follows a link
void syncFolder(const QString &path);
/// Everything that was written to the file system of that folder is on the disk.
void syncSystem(const QString &folder);
[[noreturn]] void fail(int error, const QString &path, bool writing = true);
} // namespace disk

/// Held while it lives, gone with its process however that ends. A second one on the same folder is refused.
class FolderLock final
{
    Q_DISABLE_COPY_MOVE(FolderLock)
public:
    explicit FolderLock(const QString &folder);
    ~FolderLock();

private:
    int m_fd;
};

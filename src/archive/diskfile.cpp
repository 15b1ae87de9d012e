// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/diskfile.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(durablewrite)
};

int flagsOf(DiskFile::How how)
{
    switch (how) {
    case DiskFile::How::Read:
        return O_RDONLY | O_NOFOLLOW | O_NONBLOCK; // a pipe in a folder from outside must not hang us
    case DiskFile::How::New:
        return O_WRONLY | O_CREAT | O_EXCL;
    case DiskFile::How::Change:
        break;
    }
    return O_RDWR | O_NOFOLLOW;
}

int openFolder(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}
} // namespace

void disk::fail(int error, const QString &path, bool writing)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        throw fault(Words::tr("The disk is full: %1 was not written. Free some space and try again.").arg(path));
    if (error == EEXIST)
        throw refused(Words::tr("%1 is there already. Choose another name.").arg(path));
    if (!writing && error != EIO)
        throw refused(Words::tr("%1 cannot be read. Look whether the folder or the stick is there.").arg(path));
    if (error == ENOENT || error == ENOTDIR)
        throw refused(Words::tr("The folder of %1 is not there.").arg(path));
    if (error == EACCES || error == EROFS || error == EPERM)
        throw refused(Words::tr("%1 may not be written here. Choose another folder.").arg(path));
    if (!writing)
        throw fault(Words::tr("%1 cannot be read: the disk reports a fault.").arg(path), QString::number(error));
    throw fault(Words::tr("%1 was not written: the disk reports a fault.").arg(path), QString::number(error));
}

DiskFile::DiskFile(const QString &path, How how, const QString &calledAs)
    : m_path(calledAs.isEmpty() ? path : calledAs)
    , m_writing(how != How::Read)
    , m_fd(::open(QFile::encodeName(path).constData(), flagsOf(how) | O_CLOEXEC, 0600))
{
    if (m_fd < 0)
        fail(errno);
    struct stat info {
    };
    if (::fstat(m_fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(std::exchange(m_fd, -1));
        fail(EINVAL);
    }
}

DiskFile::~DiskFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void DiskFile::fail(int error) const
{
    disk::fail(error, m_path, m_writing);
}

qint64 DiskFile::size() const
{
    struct stat info {
    };
    if (::fstat(m_fd, &info) != 0)
        fail(errno);
    return info.st_size;
}

qint64 DiskFile::readInto(QByteArray &block)
{
    qint64 done = 0;
    while (done < block.size()) {
        const ssize_t n = ::read(m_fd, block.data() + done, size_t(block.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            disk::fail(errno, m_path, false);
        if (n == 0)
            break;
        done += n;
    }
    return done;
}

QByteArray DiskFile::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    bytes.truncate(readInto(bytes));
    return bytes;
}

void DiskFile::write(QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(m_fd, bytes.data() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            fail(n < 0 ? errno : EIO);
        done += n;
    }
}

void DiskFile::writeAt(qint64 offset, QByteArrayView bytes)
{
    seek(offset);
    write(bytes);
}

void DiskFile::seek(qint64 offset)
{
    if (::lseek(m_fd, offset, SEEK_SET) != offset)
        fail(errno);
}

void DiskFile::cut(qint64 size)
{
    if (::ftruncate(m_fd, size) != 0)
        fail(errno);
}

void DiskFile::sync()
{
    if (::fsync(m_fd) != 0)
        fail(errno);
}

void DiskFile::forgetCache()
{
    // Only a request: where the system keeps the pages, the comparison is with what it would give to anybody.
    ::posix_fadvise(m_fd, 0, 0, POSIX_FADV_DONTNEED);
}

void DiskFile::close()
{
    if (::close(std::exchange(m_fd, -1)) != 0)
        fail(errno);
}

void disk::makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return;
    const QString above = QFileInfo(path).absolutePath();
    if (above != path)
        makeFolder(above);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        fail(errno, path);
    if (!QFileInfo(path).isDir())
        fail(EEXIST, path);
}

QByteArray disk::read(const QString &path)
{
    DiskFile file(path, DiskFile::How::Read);
    return file.read(file.size());
}

void disk::move(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        fail(errno, to);
}

void disk::remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        fail(errno, path);
}

void disk::removeTree(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isDir())
        QFile::remove(path);
    else
        QDir(path).removeRecursively();
}

void disk::syncFolder(const QString &path)
{
    const int fd = openFolder(path);
    const bool done = fd >= 0 && ::fsync(fd) == 0;
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    if (!done)
        fail(error, path);
}

void disk::syncSystem(const QString &folder)
{
    const int fd = openFolder(folder);
    const bool done = fd >= 0 && ::syncfs(fd) == 0;
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    if (!done)
        fail(error, folder);
}

FolderLock::FolderLock(const QString &folder)
    : m_fd(openFolder(folder))
{
    if (m_fd < 0)
        disk::fail(errno, folder);
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(std::exchange(m_fd, -1));
        throw refused(Words::tr("Another Loket is writing to %1. Wait until it is done.").arg(folder));
    }
}

FolderLock::~FolderLock()
{
    ::close(m_fd);
}

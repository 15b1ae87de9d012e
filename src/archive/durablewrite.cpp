// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/durablewrite.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(durablewrite)
};

/// A file descriptor that closes itself.
class Descriptor final
{
    Q_DISABLE_COPY_MOVE(Descriptor)
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int fd() const { return m_fd; }
    int close() { return ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

[[noreturn]] void fail(int error, const QString &path)
{
    if (error == ENOSPC || error == EDQUOT)
        throw fault(Words::tr("The disk is full: %1 was not written. Free some space and try again.").arg(path));
    if (error == EEXIST)
        throw refused(Words::tr("%1 is there already. Choose another name.").arg(path));
    if (error == ENOENT || error == ENOTDIR)
        throw refused(Words::tr("The folder of %1 is not there.").arg(path));
    if (error == EACCES || error == EROFS || error == EPERM)
        throw refused(Words::tr("%1 may not be written here. Choose another folder.").arg(path));
    throw fault(Words::tr("%1 was not written: the disk reports a fault.").arg(path), QString::number(error));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    // An fsync error is final: the kernel may have dropped the pages, a second try would lie.
    return ::fsync(fd) == 0;
}
} // namespace

void durableWrite(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString beside = path + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray name = QFile::encodeName(beside);
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.fd() < 0)
        fail(errno, path);
    int error = 0;
    if (!writeAll(file.fd(), bytes) || file.close() != 0)
        error = errno ? errno : EIO;
    else if (::link(name.constData(), QFile::encodeName(path).constData()) != 0)
        error = errno;
    ::unlink(name.constData());
    if (error)
        fail(error, path);
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.fd() < 0 || ::fsync(directory.fd()) != 0)
        fail(errno, path);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperfile.h"

#include "capture/paperfacts.h"
#include "capture/readfault.h"
#include "capture/table.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
constexpr qsizetype mostShownName = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reader)
};

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

private:
    int m_fd;
};

QString openSentence(int error)
{
    switch (error) {
    case ELOOP:
        return Words::tr("This is a link to another file. Choose the file itself.");
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return Words::tr("This file is no longer there. Look whether the stick or the folder is still connected.");
    case EACCES:
    case EPERM:
        return Words::tr("This file may not be read by you. Ask its owner or copy it to your own folder.");
    case ENXIO:
        return Words::tr("This is not a file. Choose the paper itself.");
    default:
        return Words::tr("This file could not be opened. Look whether the stick or the folder is still connected.");
    }
}

struct stat stateOf(int fd)
{
    struct stat state {
    };
    if (::fstat(fd, &state) != 0)
        throw refused(openSentence(errno));
    return state;
}

void checkKind(const struct stat &state, qint64 limit)
{
    if (S_ISDIR(state.st_mode))
        throw refused(Words::tr("This is a folder. Choose the papers in it."));
    if (!S_ISREG(state.st_mode))
        throw refused(openSentence(ENXIO));
    if (state.st_size == 0)
        throw refused(readSentence(ReadFault::Empty));
    if (state.st_size > limit)
        throw refused(readSentence(ReadFault::TooLarge));
}

QByteArray readUpTo(int fd, qint64 expected, qint64 limit)
{
    QByteArray bytes;
    bytes.reserve(expected + 1);
    constexpr qint64 piece = 1 << 20;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(piece, limit + 1 - before));
        const ssize_t taken = ::read(fd, bytes.data() + before, size_t(bytes.size() - before));
        bytes.resize(before + std::max<ssize_t>(taken, 0));
        if (taken < 0 && errno != EINTR)
            throw refused(Words::tr("This file could not be read to its end. Copy it again or try another stick."));
        if (taken == 0)
            return bytes;
        if (bytes.size() > limit)
            throw refused(readSentence(ReadFault::TooLarge));
    }
}

bool changed(const struct stat &before, const struct stat &after, qint64 taken)
{
    return after.st_size != taken || before.st_mtim.tv_sec != after.st_mtim.tv_sec
        || before.st_mtim.tv_nsec != after.st_mtim.tv_nsec;
}
} // namespace

PaperFile readPaperFile(const QString &path, qint64 limit)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (file.fd() < 0)
        throw refused(openSentence(errno));
    const struct stat before = stateOf(file.fd());
    checkKind(before, limit);
    const QByteArray bytes = readUpTo(file.fd(), before.st_size, limit);
    if (changed(before, stateOf(file.fd()), bytes.size()))
        throw refused(
            Words::tr("This file is still being written. Wait until the scanner or the copy is done, then choose "
                      "it again."));
    return { bytes, shownOpenly(QFileInfo(path).fileName().simplified()).left(mostShownName) };
}

PaperFile readPaperFile(const QString &path)
{
    return readPaperFile(path, paperlimits::bytes);
}

void checkFileCount(qsizetype files)
{
    if (files > paperlimits::filesAtOnce) {
        const QLocale locale(QLocale::Indonesian);
        throw refused(
            Words::tr("These are %1 files; at most %2 are taken at once. Choose only the papers of this request.")
                .arg(locale.toString(files), locale.toString(paperlimits::filesAtOnce)));
    }
}

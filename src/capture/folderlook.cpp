// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/folderlook.h"

#include "archive/diskfile.h"
#include "archive/durablewrite.h"
#include "capture/paperfile.h"
#include "capture/readfault.h"
#include "capture/wholefile.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace folderlook;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(folderlook)
};

constexpr qsizetype mostRefused = 100;
constexpr qint64 mostReason = 2000; // bytes
constexpr int mostNames = 10'000; // tries for a free name
constexpr int mostNameBytes = 200; // room for a number and an ending

std::optional<struct stat> stateOf(const QString &path)
{
    struct stat state {
    };
    if (::lstat(QFile::encodeName(path).constData(), &state) != 0)
        return {};
    return state;
}

Stamp stampOf(const struct stat &state)
{
    return { qint64(state.st_size), qint64(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec,
             quint64(state.st_ino) };
}

bool isStill(const QString &path, const Stamp &stamp)
{
    const auto now = stateOf(path);
    return now && stampOf(*now) == stamp;
}

/// What programs write beside a file while they work on it, and what systems leave in every folder.
bool isByTheWay(const QString &name)
{
    const QString lower = name.toLower();
    if (name == QLatin1String(takenName) || name == QLatin1String(refusedName) || name == QLatin1String(removedName))
        return true; // never moved into itself
    if (lower.startsWith(u'.') || lower.startsWith(u'~') || lower == u"thumbs.db" || lower == u"desktop.ini")
        return true;
    constexpr const char *endings[] = { ".tmp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".lock" };
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](const char *ending) { return lower.endsWith(QLatin1String(ending)); });
}

QString reasonOf(const QString &path)
{
    QFile file(path + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostReason)).simplified() : QString();
}

QList<Refused> refusedIn(const QString &folder)
{
    QList<Refused> found;
    const QDir refused(folder + u'/' + QLatin1String(refusedName));
    for (const QString &name : refused.entryList(QDir::Files | QDir::System | QDir::NoSymLinks, QDir::Time)) {
        if (name.endsWith(u".txt") && refused.exists(name.chopped(4)))
            continue;
        found.append({ name, reasonOf(refused.filePath(name)) });
        if (found.size() == mostRefused)
            break;
    }
    return found;
}

/// Somebody writes to it: the system knows on its own disks. Where it does not, the end's mark and the time must do.
bool isBeingWritten(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return false;
    const bool busy = ::fcntl(fd, F_SETLEASE, F_RDLCK) != 0 && errno == EAGAIN;
    ::close(fd); // a lease ends with it
    return busy;
}

/// "name.pdf", "name (2).pdf", ...: what stands there is never replaced.
QString freeName(const QString &folder, const QString &name)
{
    const QString stem = QFileInfo(name).completeBaseName();
    const QString suffix = QFileInfo(name).suffix();
    for (int n = 1; n < mostNames; ++n) {
        const QString number = n == 1 ? QString() : u" (%1)"_s.arg(n);
        const QString tried = n == 1 ? name : stem + number + (suffix.isEmpty() ? QString() : u'.' + suffix);
        if (!stateOf(folder + u'/' + tried) && !stateOf(folder + u'/' + tried + u".txt"_s))
            return tried;
    }
    throw refused(Words::tr("There are too many files named %1 in %2.").arg(name, folder));
}

/// A name that came with a mail or a stick may hold anything.
QString plainName(const QString &name)
{
    QString plain = name.section(u'/', -1).simplified();
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    const QString suffix = QFileInfo(plain).suffix().left(10);
    if (QFile::encodeName(plain).size() > mostNameBytes)
        plain = plain.left(mostNameBytes / 4) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    return plain.isEmpty() ? u"berkas"_s : plain;
}

/// A share may not be able to sync a folder; what counts is in the database by now.
void syncGently(const QString &folder)
{
    try {
        disk::syncFolder(folder);
    } catch (const Error &) {
        return;
    }
}

/// Moves what is still that file; one that was written to in the last moment comes back and arrives anew.
void move(const QString &folder, const Entry &file, const QString &into, const QString &name)
{
    const QString from = folder + u'/' + file.name;
    const QString to = into + u'/' + name;
    if (!isStill(from, file.stamp))
        throw refused(Words::tr("%1 has changed or gone meanwhile.").arg(file.name));
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                    RENAME_NOREPLACE)
            != 0
        && ((errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
            || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0))
        throw refused(Words::tr("%1 could not be moved. See whether the folder may be written to.").arg(file.name));
    if (!isStill(to, file.stamp))
        ::rename(QFile::encodeName(to).constData(), QFile::encodeName(from).constData());
    syncGently(into);
    syncGently(folder);
}

Copy refusal(const QString &why)
{
    Copy copy;
    copy.state = Copy::State::Refused;
    copy.why = why;
    return copy;
}

QString sentenceFor(int error, const QString &folder)
{
    if (error == EACCES || error == EPERM)
        return Words::tr("The folder %1 may not be read by you. Tell the administrator.").arg(folder);
    return Words::tr("The folder %1 is not there now. The share or the copier may be off; files are taken as soon as "
                     "it is back.")
        .arg(folder);
}
} // namespace

QString folderlook::rootOf(const QString &folder)
{
    return QStorageInfo(folder).rootPath();
}

folderlook::Look folderlook::look(const QString &folder, const QString &root)
{
    Look look;
    const QFileInfo info(folder);
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        look.problem = sentenceFor(errno, folder);
        return look;
    }
    ::close(fd);
    if (!root.isEmpty() && rootOf(folder) != root) {
        look.problem = sentenceFor(ENOENT, folder);
        return look;
    }
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name)) {
        const auto state = isByTheWay(name) ? std::nullopt : stateOf(dir.filePath(name));
        if (state && !S_ISDIR(state->st_mode))
            look.files.append({ name, stampOf(*state) });
    }
    look.refused = refusedIn(folder);
    return look;
}

QString folderlook::whyNot(const QString &folder)
{
    const Look seen = look(folder, {});
    if (!seen.problem.isEmpty())
        return seen.problem;
    const QString probe = folder + u"/.loket-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray name = QFile::encodeName(probe);
    if (::mkdir(name.constData(), 0700) != 0 || ::rmdir(name.constData()) != 0)
        return Words::tr("Nothing may be written into %1, so that taken files could not be moved away. Choose another "
                         "folder or tell the administrator.")
            .arg(folder);
    return {};
}

folderlook::Copy folderlook::read(const QString &folder, const Entry &file, bool late)
{
    const QString path = folder + u'/' + file.name;
    if (!isStill(path, file.stamp) || isBeingWritten(path))
        return {};
    Copy copy;
    if (file.stamp.size == 0 && !late)
        return {}; // made, and not written yet
    try {
        copy.bytes = readPaperFile(path).bytes;
    } catch (const Error &error) {
        if (!isStill(path, file.stamp))
            return {};
        return refusal(error.text());
    }
    const wholefile::End end = wholefile::endOf(copy.bytes);
    if (end == wholefile::End::Missing && !late) {
        Copy arriving;
        arriving.endMissing = true;
        return arriving;
    }
    if (end == wholefile::End::Missing)
        return refusal(Words::tr("The end of this file never came. Scan or copy the paper again."));
    copy.unmarked = end == wholefile::End::Unmarked;
    copy.state = Copy::State::Whole;
    copy.sha256 = QString::fromLatin1(sha256(copy.bytes));
    return copy;
}

QString folderlook::moveTaken(const QString &folder, const Entry &file, QDate day)
{
    try {
        const QString into = folder + u'/' + QLatin1String(takenName) + u'/' + day.toString(Qt::ISODate);
        disk::makeFolder(into);
        move(folder, file, into, freeName(into, file.name));
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

QString folderlook::moveRefused(const QString &folder, const Entry &file, const QString &why)
{
    try {
        const QString into = folder + u'/' + QLatin1String(refusedName);
        disk::makeFolder(into);
        const QString name = freeName(into, file.name);
        // First the reason: a file without one would be a riddle, a reason without a file is none.
        durableWrite(into + u'/' + name + u".txt"_s, (why + u'\n').toUtf8());
        try {
            move(folder, file, into, name);
        } catch (const Error &) {
            disk::remove(into + u'/' + name + u".txt"_s);
            throw;
        }
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

QString folderlook::keepRemoved(const QString &folder, const QString &name, const QByteArray &bytes, const QString &why,
                                QDate day)
{
    const QString into = folder + u'/' + QLatin1String(removedName) + u'/' + day.toString(Qt::ISODate);
    disk::makeFolder(into);
    const QString path = into + u'/' + freeName(into, plainName(name));
    durableWrite(path + u".txt"_s, (why + u'\n').toUtf8());
    try {
        durableWrite(path, bytes);
    } catch (const Error &) {
        disk::remove(path + u".txt"_s);
        throw;
    }
    return path;
}

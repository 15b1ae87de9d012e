// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/scratch.h"

#include "core/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
void dropLeft(const QString &parent, const QString &prefix)
{
    const QStringList left =
        QDir(parent).entryList({ prefix + u'*' }, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : left) {
        const QString path = parent + u'/' + name;
        if (QFileInfo(path).isSymLink())
            continue;
        try {
            const FolderLock mine(path);
            disk::removeTree(path);
        } catch (const Error &) { // its process lives
        }
    }
}
} // namespace

QString Scratch::place()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (!cache.isEmpty() && QDir().mkpath(cache) && QFileInfo(cache).isWritable())
        return cache;
    return QDir::tempPath();
}

Scratch::Scratch(const QString &parent, const QString &prefix)
{
    dropLeft(parent, prefix);
    m_path = parent + u'/' + prefix + QUuid::createUuid().toString(QUuid::Id128);
    disk::makeFolder(m_path);
    m_lock = std::make_unique<FolderLock>(m_path);
}

Scratch::~Scratch()
{
    if (!m_path.isEmpty())
        disk::removeTree(m_path);
}

void Scratch::become(const QString &path)
{
    disk::syncSystem(m_path);
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(path);
    int error = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    // A stick's file system may not know the flag.
    if (error == EINVAL && !QFileInfo::exists(path))
        error = ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    if (error)
        disk::fail(error, path);
    m_path.clear();
    disk::syncFolder(QFileInfo(path).absolutePath());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/durablewrite.h"

#include "archive/diskfile.h"
#include "core/error.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

void durableWrite(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString beside = path + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray name = QFile::encodeName(beside);
    try {
        DiskFile file(beside, DiskFile::How::New, path);
        file.write(bytes);
        file.sync();
        file.close();
        if (::link(name.constData(), QFile::encodeName(path).constData()) != 0) {
            // A stick's file system may have no links: then the name is taken by renaming, where it is free.
            if (errno != EPERM && errno != EOPNOTSUPP)
                disk::fail(errno, path);
            if (QFileInfo::exists(path))
                disk::fail(EEXIST, path);
            disk::move(beside, path);
        }
    } catch (const Error &) {
        ::unlink(name.constData());
        throw;
    }
    ::unlink(name.constData());
    disk::syncFolder(folder);
}

void durableFolder(const QString &path)
{
    const QFileInfo wished(path);
    if (wished.isDir())
        return;
    const QString above = wished.absolutePath();
    if (!QFileInfo(above).isDir() && above != path)
        durableFolder(above);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        disk::fail(errno, path);
    disk::syncFolder(above);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/stickfiles.h"

#include "archive/diskfile.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(stickfiles)
};

constexpr int deepest = 4;
constexpr qint64 block = 1 << 20;

QStringList patterns()
{
    return { u"*.pdf"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.tif"_s, u"*.tiff"_s, u"*.eml"_s };
}

void gather(const QDir &folder, const QDir &root, int depth, stickfiles::Listing &listing)
{
    const auto flags = QDir::Files | QDir::NoSymLinks | QDir::Readable;
    for (const QFileInfo &info : folder.entryInfoList(patterns(), flags, QDir::Name)) {
        if (info.fileName().startsWith(u'.'))
            continue;
        if (listing.files.size() >= stickfiles::mostFiles) {
            listing.more = true;
            return;
        }
        const QString below = root.relativeFilePath(folder.path());
        listing.files.append({ info.filePath(), below == u"." ? QString() : below, info.size(),
                               info.lastModified().toMSecsSinceEpoch() });
    }
    if (depth == deepest)
        return;
    for (const QFileInfo &info :
         folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        if (!listing.more && !info.fileName().startsWith(u'.'))
            gather(QDir(info.filePath()), root, depth + 1, listing);
    }
}

/// From the stick once more, not from the memory that the first reading filled.
QByteArray hashFromDisk(const QString &path)
{
    DiskFile file(path, DiskFile::How::Read);
    file.forgetCache();
    ContentHash hash;
    QByteArray piece(block, Qt::Uninitialized);
    while (const qint64 taken = file.readInto(piece))
        hash.add(QByteArrayView(piece).first(taken));
    return hash.hex();
}
} // namespace

QList<stickfiles::Stick> stickfiles::plugged(const QStringList &among)
{
    QList<Stick> sticks;
    for (const QString &root : among) {
        if (QFileInfo(root).isDir())
            sticks.append({ root, QFileInfo(root).fileName() });
    }
    for (const QStorageInfo &volume : among.isEmpty() ? QStorageInfo::mountedVolumes() : QList<QStorageInfo>()) {
        const QString root = volume.rootPath();
        const bool place = root.startsWith(u"/media/") || root.startsWith(u"/run/media/") || root.startsWith(u"/mnt/");
        if (place && volume.isValid() && volume.isReady() && volume.device().startsWith("/dev/"))
            sticks.append({ root, volume.displayName().section(u'/', -1) });
    }
    return sticks;
}

stickfiles::Listing stickfiles::list(const QString &root)
{
    Listing listing;
    gather(QDir(root), QDir(root), 0, listing);
    std::stable_sort(listing.files.begin(), listing.files.end(),
                     [](const File &a, const File &b) { return a.changedAt > b.changedAt; });
    return listing;
}

PaperFile stickfiles::copy(const QString &path)
{
    const PaperFile file = readPaperFile(path);
    if (hashFromDisk(path) != sha256(file.bytes))
        throw refused(Words::tr("This file reads differently each time: the stick is failing. Ask for another copy."));
    return file;
}

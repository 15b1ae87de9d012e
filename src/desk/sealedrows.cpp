// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sealedrows.h"

#include "archive/bagupdate.h"
#include "archive/diskfile.h"
#include "core/error.h"
#include "desk/backupfolder.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype blockSize = 16 << 10; ///< four pages: a new request changes a few dozen of them
const QByteArray listMark = QByteArrayLiteral("row list");

QByteArray markOf(const QByteArray &hash)
{
    return "row block " + hash;
}

QString pathOf(const QByteArray &hash, const Seal &seal)
{
    const QString name = QString::fromLatin1(seal.hiddenName(markOf(hash)));
    return u"data/rows/"_s + name.left(2) + u'/' + name;
}

/// Calls take with every block of the file.
template <class Take> void eachBlock(const QString &file, const Take &take)
{
    DiskFile in(file, DiskFile::How::Read);
    QByteArray block(blockSize, Qt::Uninitialized);
    while (const qint64 n = in.readInto(block))
        take(block.left(n));
}
} // namespace

void sealedrows::put(BagUpdate &update, const Seal &seal, const QString &file, const bag::Progress &progress)
{
    QByteArrayList order;
    QStringList paths;
    QSet<QByteArray> known;
    eachBlock(file, [&](const QByteArray &block) {
        order << ::sha256(block);
        if (!known.contains(order.last()))
            paths << pathOf(order.last(), seal);
        known.insert(order.last());
    });
    const bag::Entries there = update.wholeOf(paths, progress);
    qsizetype next = 0;
    known.clear();
    qsizetype at = 0;
    eachBlock(file, [&](const QByteArray &block) {
        const QByteArray &hash = order.at(at++);
        if (known.contains(hash))
            return;
        known.insert(hash);
        if (there[next].path.isEmpty())
            update.add(paths[next], seal.closed(block, markOf(hash)));
        else
            update.keep(there[next]);
        ++next;
    });
    update.add(listPath, seal.closed(order.join('\n'), listMark));
}

void sealedrows::read(const QString &folder, const Seal &seal, const Seal::Write &out)
{
    const QString list = folder + u'/' + listPath;
    if (!QFileInfo::exists(list)) {
        DiskFile in(folder + u'/' + backupfolder::rowsPath(&seal), DiskFile::How::Read);
        in.forgetCache();
        return seal.reveal([&](QByteArray &block) { return in.readInto(block); }, out, backupfolder::rowsMark);
    }
    for (const QByteArray &hash : seal.revealed(disk::read(list), listMark).split('\n')) {
        const QString path = folder + u'/' + pathOf(hash, seal);
        DiskFile file(path, DiskFile::How::Read);
        file.forgetCache();
        const QByteArray block = seal.revealed(file.read(file.size()), markOf(hash));
        if (::sha256(block) != hash)
            throw refused(QCoreApplication::translate("backup", "%1 is damaged.").arg(path));
        out(block);
    }
}

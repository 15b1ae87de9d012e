// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/blockpatch.h"

#include "archive/diskfile.h"
#include "core/error.h"

#include <QtEndian>

namespace
{
constexpr qint64 blockSize = 4096;
constexpr char magic[] = "loket patch 1\n";

QByteArray number(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

qint64 readNumber(DiskFile &file)
{
    const QByteArray bytes = file.read(8);
    if (bytes.size() != 8)
        throw fault(QStringLiteral("A patch is cut short."));
    return qFromLittleEndian<qint64>(bytes.constData());
}
} // namespace

qint64 blockpatch::write(const QString &before, const QString &after, const QString &patch)
{
    DiskFile was(before, DiskFile::How::Read);
    DiskFile now(after, DiskFile::How::Read);
    DiskFile out(patch, DiskFile::How::New);
    out.write(QByteArrayView(magic));
    out.write(number(now.size()));
    QByteArray oldBlock(blockSize, Qt::Uninitialized);
    QByteArray newBlock(blockSize, Qt::Uninitialized);
    for (qint64 at = 0;; at += blockSize) {
        const qint64 size = now.readInto(newBlock);
        const qint64 oldSize = was.readInto(oldBlock);
        if (size == 0)
            break;
        const QByteArrayView bytes(newBlock.constData(), size);
        if (oldSize == size && bytes == QByteArrayView(oldBlock.constData(), size))
            continue;
        out.write(number(at) + number(size));
        out.write(bytes);
    }
    out.write(number(-1));
    out.close();
    return DiskFile(patch, DiskFile::How::Read).size();
}

qint64 blockpatch::write(const QByteArray &before, const QByteArray &after, const QString &patch)
{
    QByteArray bytes = QByteArray(magic) + number(after.size());
    for (qsizetype at = 0; at < after.size(); at += blockSize) {
        const QByteArray block = after.mid(at, blockSize);
        if (block != before.mid(at, blockSize))
            bytes += number(at) + number(block.size()) + block;
    }
    bytes += number(-1);
    DiskFile out(patch, DiskFile::How::New);
    out.write(bytes);
    out.close();
    return bytes.size();
}

void blockpatch::apply(const QString &patch, const QString &file)
{
    DiskFile in(patch, DiskFile::How::Read);
    DiskFile out(file, DiskFile::How::Change);
    const qsizetype head = qsizetype(sizeof magic - 1);
    if (in.read(head) != QByteArray(magic, head))
        throw fault(QStringLiteral("A patch is cut short."));
    const qint64 size = readNumber(in);
    for (qint64 at = readNumber(in); at >= 0; at = readNumber(in)) {
        const qint64 length = readNumber(in);
        const QByteArray bytes = length > 0 && length <= blockSize ? in.read(length) : QByteArray();
        if (bytes.isEmpty() || bytes.size() != length)
            throw fault(QStringLiteral("A patch is cut short."));
        out.writeAt(at, bytes);
    }
    out.cut(size);
    out.sync();
    out.close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bag.h"

#include "archive/diskfile.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bag)
};

/// RFC 8493 2.1.3: in a manifest only these three are written as numbers.
QString escaped(QString path)
{
    return path.replace(u'%', u"%25"_s).replace(u'\n', u"%0A"_s).replace(u'\r', u"%0D"_s);
}

QString unescaped(QString path)
{
    return path.replace(u"%0A"_s, u"\n"_s, Qt::CaseInsensitive)
        .replace(u"%0D"_s, u"\r"_s, Qt::CaseInsensitive)
        .replace(u"%25"_s, u"%"_s);
}
} // namespace

bool bag::leadsOut(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/') || path.startsWith(u'~') || path.split(u'/').contains(u".."_s);
}

QByteArray bag::declaration()
{
    return "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
}

QByteArray bag::manifestText(const Entries &entries)
{
    QByteArray text;
    for (const Entry &entry : entries)
        text += entry.sha256 + "  " + escaped(entry.path).toUtf8() + '\n';
    return text;
}

bag::Entries bag::parseManifest(const QByteArray &text)
{
    Entries result;
    QSet<QString> seen;
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.isEmpty())
            continue;
        const qsizetype space = line.indexOf(' ');
        const QByteArray hash = line.left(space).toLower();
        const QString path = unescaped(QString::fromUtf8(line.mid(space).trimmed()));
        if (space != 64 || QByteArray::fromHex(hash).size() != 32 || leadsOut(path))
            throw refused(Words::tr("Line %1 of the manifest is none.").arg(number));
        if (seen.contains(path))
            throw refused(Words::tr("%1 is in the manifest twice.").arg(path));
        seen.insert(path);
        result.append({ path, hash, 0 });
    }
    return result;
}

QByteArray bag::infoText(const Info &info)
{
    QByteArray text;
    for (const auto &[label, value] : info)
        text += label.toUtf8() + ": " + value.simplified().toUtf8() + '\n';
    return text;
}

bag::Info bag::parseInfo(const QByteArray &text)
{
    Info info;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (!line.isEmpty() && line.at(0).isSpace() && !info.isEmpty())
            info.last().second += u' ' + line.trimmed();
        else if (colon > 0)
            info.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    return info;
}

QString bag::value(const Info &info, const QString &label)
{
    for (const auto &[name, value] : info) {
        if (name.compare(label, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString bag::oxum(const Entries &payload)
{
    qint64 bytes = 0;
    for (const Entry &entry : payload)
        bytes += entry.size;
    return u"%1.%2"_s.arg(bytes).arg(payload.size());
}

bag::Info bag::info(const Entries &payload, const QDateTime &at, const Info &more)
{
    Info info { { u"Bag-Software-Agent"_s, u"Loket"_s },
                { u"Bagging-Date"_s, at.toUTC().date().toString(Qt::ISODate) },
                { u"Payload-Oxum"_s, oxum(payload) },
                { u"Loket-At"_s, at.toUTC().toString(Qt::ISODate) } };
    return info + more;
}

bool bag::isBag(const QString &folder)
{
    return QFileInfo(folder + u"/bagit.txt"_s).isFile();
}

QStringList bag::payloadOf(const QString &folder)
{
    QStringList result;
    QDirIterator it(folder + u"/data"_s, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        result << QDir(folder).relativeFilePath(it.next());
    result.sort();
    return result;
}

bag::Info bag::readInfo(const QString &folder)
{
    const QString path = folder + u"/bag-info.txt"_s;
    return QFileInfo(path).isFile() ? parseInfo(disk::read(path)) : Info();
}

QByteArray bag::hashOf(const QString &path, bool fromDisk)
{
    DiskFile file(path, DiskFile::How::Read);
    if (fromDisk)
        file.forgetCache();
    ContentHash hash;
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (const qint64 n = file.readInto(block))
        hash.add(QByteArrayView(block.constData(), n));
    return hash.hex();
}

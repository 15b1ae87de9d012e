// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/scanrun.h"

#include "archive/durablewrite.h"
#include "capture/scanwishes.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(scanrun)
};

const QString wordPrefix = u"stack-"_s;

/// A lock that dies with its owner. @return -1: another process holds it, or there is no such folder
int takeLock(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder + u"/lock"_s);
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

QStringList namesIn(const QString &folder, const QStringList &patterns)
{
    return QDir(folder).entryList(patterns, QDir::Files, QDir::Name);
}

QStringList pagesIn(const QString &folder)
{
    QStringList pages = namesIn(folder, { u"page-*.jpg"_s, u"page-*.png"_s });
    pages.removeIf([](const QString &name) { return scanwishes::pageNumber(name) == 0; });
    std::sort(pages.begin(), pages.end(),
              [](const QString &a, const QString &b) { return scanwishes::pageNumber(a) < scanwishes::pageNumber(b); });
    return pages;
}

QStringList wordsIn(const QString &folder)
{
    return namesIn(folder, { wordPrefix + u"*.json"_s });
}

int wordNumber(const QString &name)
{
    return name.mid(wordPrefix.size()).section(u'.', 0, 0).toInt();
}
} // namespace

ScanRun::ScanRun(QString folder, int lock)
    : m_folder(std::move(folder))
    , m_lock(lock)
{
    const QStringList words = wordsIn(m_folder);
    m_words = words.isEmpty() ? 0 : wordNumber(words.last());
}

ScanRun::~ScanRun()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

QString ScanRun::homeFor(const QString &database)
{
    const QByteArray name = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/scans/"_s + QString::fromLatin1(name);
}

std::unique_ptr<ScanRun> ScanRun::begin(const QString &home)
{
    durableFolder(home);
    const QString folder = home + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    durableFolder(folder);
    return open(folder);
}

std::unique_ptr<ScanRun> ScanRun::open(const QString &folder)
{
    const int lock = takeLock(folder);
    if (lock < 0)
        throw refused(Words::tr("This stack is open in another window, or it is not there any more."));
    return std::unique_ptr<ScanRun>(new ScanRun(folder, lock));
}

QList<ScanRun::Left> ScanRun::leftIn(const QString &home)
{
    QList<Left> left;
    const QFileInfoList folders = QDir(home).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QString path = folder.absoluteFilePath();
        const int lock = takeLock(path);
        if (lock < 0)
            continue;
        const int pages = int(pagesIn(path).size());
        if (pages == 0)
            QDir(path).removeRecursively();
        else
            left.append({ path, folder.lastModified().toUTC(), pages });
        ::close(lock);
    }
    std::sort(left.begin(), left.end(), [](const Left &a, const Left &b) { return a.at > b.at; });
    return left;
}

QStringList ScanRun::pages() const
{
    return pagesIn(m_folder);
}

int ScanRun::nextNumber() const
{
    const QStringList all = pages();
    return all.isEmpty() ? 1 : scanwishes::pageNumber(all.last()) + 1;
}

QString ScanRun::add(const QByteArray &bytes, const QString &suffix)
{
    const QString name = scanwishes::pageFile(nextNumber(), suffix);
    durableWrite(path(name), bytes);
    return name;
}

QByteArray ScanRun::bytes(const QString &file) const
{
    QFile page(path(file));
    if (scanwishes::pageNumber(file) == 0 || !page.open(QIODevice::ReadOnly))
        throw fault(Words::tr("The page %1 is not on the disk any more. Scan it again.").arg(file));
    return page.readAll();
}

/// A new file each time: what stands under a name is never replaced, and a cut between leaves the word before.
void ScanRun::keepWord(const QByteArray &word)
{
    durableWrite(path(wordPrefix + u"%1.json"_s.arg(++m_words, 8, 10, QLatin1Char('0'))), word);
    for (const QString &old : wordsIn(m_folder)) {
        if (wordNumber(old) < m_words)
            QFile::remove(path(old));
    }
}

QByteArray ScanRun::word() const
{
    const QStringList words = wordsIn(m_folder);
    QFile last(words.isEmpty() ? QString() : path(words.last()));
    return !words.isEmpty() && last.open(QIODevice::ReadOnly) ? last.readAll() : QByteArray();
}

void ScanRun::drop()
{
    QDir(m_folder).removeRecursively();
}

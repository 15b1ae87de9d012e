// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bagupdate.h"

#include "archive/blockpatch.h"
#include "archive/durablewrite.h"
#include "archive/workers.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bag)
};

const QString pendingName = u".loket-pending"_s;
const QString manifestName = u"manifest-sha256.txt"_s;
const QString tagManifestName = u"tagmanifest-sha256.txt"_s;
constexpr qint64 smallText = 4 << 10; ///< below, a whole file costs no more than a patch

QString pendingOf(const QString &folder)
{
    return folder + u'/' + pendingName;
}

bool isEmptyBut(const QString &folder, const QString &name)
{
    const QStringList there =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return there.isEmpty() || there == QStringList { name };
}
} // namespace

BagUpdate::BagUpdate(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
    , m_pending(pendingOf(m_folder))
{
    m_made = !QFileInfo::exists(m_folder);
    disk::makeFolder(m_folder);
    m_lock = std::make_unique<FolderLock>(m_folder);
    if (QFileInfo::exists(m_pending + u"/commit"_s))
        finish(m_folder);
    if (!bag::isBag(m_folder) && !isEmptyBut(m_folder, pendingName))
        throw refused(Words::tr("%1 holds other things. Choose an empty folder.").arg(m_folder));
    disk::removeTree(m_pending);
    if (bag::isBag(m_folder) && QFileInfo::exists(inPlace(manifestName)))
        m_before = bag::parseManifest(disk::read(inPlace(manifestName)));
    for (qsizetype i = 0; i < m_before.size(); ++i) {
        m_before[i].size = QFileInfo(inPlace(m_before[i].path)).size();
        m_index.insert(m_before[i].path, i);
    }
    // What somebody else laid there would make a bag that no check and no restore takes.
    for (const QString &path : bag::payloadOf(m_folder)) {
        if (!m_index.contains(path))
            throw refused(Words::tr("%1 is in the backup's folder and in none of its lists. Take it away from there "
                                    "and back up again.")
                              .arg(inPlace(path)));
    }
    disk::makeFolder(m_pending);
}

BagUpdate::~BagUpdate()
{
    // Decided but not ended: what waits must stay for the next.
    if (m_done || QFileInfo::exists(m_pending + u"/commit"_s))
        return;
    disk::removeTree(m_pending);
    if (m_made)
        QDir().rmdir(m_folder); // nothing came of it: not even an empty folder that looks like a backup
}

const bag::Entry *BagUpdate::find(const QString &path) const
{
    const auto it = m_index.constFind(path);
    return it == m_index.cend() ? nullptr : &m_before[*it];
}

bag::Entries BagUpdate::wholeOf(const QStringList &paths, const bag::Progress &progress) const
{
    bag::Entries result(paths.size());
    bag::Entry *const entries = result.data(); // before the threads: no copy is made under them
    const auto look = [&](qsizetype i) {
        const bag::Entry *const was = find(paths[i]);
        try {
            if (was && bag::hashOf(inPlace(was->path), true) == was->sha256)
                entries[i] = *was;
        } catch (const Error &) { // gone, a link, or not to be read: not whole
        }
    };
    workers::forEach(paths.size(), look, progress);
    return result;
}

void BagUpdate::keep(const bag::Entry &entry)
{
    m_payload << entry;
}

QString BagUpdate::staged(const QString &path)
{
    const QString file = m_pending + u"/new/"_s + path;
    disk::makeFolder(QFileInfo(file).absolutePath());
    return file;
}

void BagUpdate::stage(const QString &path, const QByteArray &bytes)
{
    const QString file = staged(path);
    DiskFile out(file, DiskFile::How::New, inPlace(path));
    out.write(bytes);
    out.close();
    m_written += bytes.size();
    m_staged.append({ path, file, ::sha256(bytes), false });
}

void BagUpdate::add(const QString &path, const QByteArray &bytes)
{
    stage(path, bytes);
    m_payload.append({ path, m_staged.last().sha256, bytes.size() });
}

void BagUpdate::put(const QString &path, const QString &source)
{
    const QByteArray hash = bag::hashOf(source);
    const qint64 size = QFileInfo(source).size();
    m_payload.append({ path, hash, size });
    const bool there = find(path) && QFileInfo(inPlace(path)).isFile();
    if (there && bag::hashOf(inPlace(path), true) == hash) // what the list says may not be so any more
        return;
    const QString file = staged(path);
    if (there) {
        m_written += blockpatch::write(inPlace(path), source, file);
        m_staged.append({ path, file, bag::hashOf(file), true });
        return;
    }
    DiskFile in(source, DiskFile::How::Read);
    DiskFile out(file, DiskFile::How::New, inPlace(path));
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (const qint64 n = in.readInto(block))
        out.write(QByteArrayView(block.constData(), n));
    out.close();
    m_written += size;
    m_staged.append({ path, file, hash, false });
}

void BagUpdate::setTag(const QString &path, const QByteArray &bytes)
{
    m_tags.append({ path, bytes });
}

void BagUpdate::stageTag(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(inPlace(path));
    const QByteArray was = info.isFile() ? disk::read(info.filePath()) : QByteArray();
    if (was == bytes && info.isFile())
        return;
    if (was.isEmpty() || bytes.size() < smallText) {
        stage(path, bytes);
        return;
    }
    const QString file = staged(path);
    m_written += blockpatch::write(was, bytes, file);
    m_staged.append({ path, file, bag::hashOf(file), true });
}

/// What the medium really holds, before anything is decided: a stick that lies is found here.
void BagUpdate::readBack() const
{
    for (const Staged &one : m_staged) {
        if (bag::hashOf(one.file, true) != one.sha256)
            throw fault(Words::tr("%1 reads back other than it was written: the disk or stick is bad. Use another one.")
                            .arg(one.path));
    }
}

QByteArray BagUpdate::journal() const
{
    QJsonArray moves;
    QJsonArray patches;
    QJsonArray removes;
    QSet<QString> stays;
    for (const bag::Entry &entry : m_payload)
        stays.insert(entry.path);
    for (const bag::Entry &entry : m_before) {
        if (!stays.contains(entry.path))
            removes.append(entry.path);
    }
    for (const Staged &one : m_staged)
        (one.patch ? patches : moves).append(one.path);
    return QJsonDocument(QJsonObject { { u"move"_s, moves }, { u"patch"_s, patches }, { u"remove"_s, removes } })
        .toJson();
}

void BagUpdate::commit(const QDateTime &at, const bag::Info &more)
{
    bag::Entries tags;
    const auto tag = [&](const QString &path, const QByteArray &bytes) {
        stageTag(path, bytes);
        tags.append({ path, ::sha256(bytes), bytes.size() });
    };
    tag(u"bagit.txt"_s, bag::declaration());
    tag(u"bag-info.txt"_s, bag::infoText(bag::info(m_payload, at, more)));
    for (const auto &[path, bytes] : std::as_const(m_tags))
        tag(path, bytes);
    tag(manifestName, bag::manifestText(m_payload));
    stageTag(tagManifestName, bag::manifestText(tags));
    disk::makeFolder(m_pending + u"/new"_s);
    disk::syncSystem(m_folder);
    readBack();
    durableWrite(m_pending + u"/commit"_s, journal());
    finish(m_folder);
    m_done = true;
}

BagUpdate::Journal BagUpdate::readJournal(const QString &file)
{
    const QJsonObject todo = QJsonDocument::fromJson(disk::read(file)).object();
    bool whole = true;
    const auto paths = [&](const QString &key) {
        QStringList result;
        whole = whole && todo.value(key).isArray();
        for (const QJsonValue &value : todo.value(key).toArray())
            result << value.toString();
        // The folder may come from anywhere: nothing beside it is touched.
        whole = whole && std::none_of(result.begin(), result.end(), bag::leadsOut);
        return result;
    };
    const Journal journal { paths(u"patch"_s), paths(u"move"_s), paths(u"remove"_s) };
    if (!whole)
        throw fault(Words::tr("%1 is damaged: the last backup in this folder cannot be brought to its end. Back up "
                              "into another folder.")
                        .arg(file));
    return journal;
}

void BagUpdate::finish(const QString &folder)
{
    const QString pending = pendingOf(folder);
    const auto waiting = [&](const QString &path) { return pending + u"/new/"_s + path; };
    const Journal todo = readJournal(pending + u"/commit"_s);
    for (const QString &path : todo.patch)
        blockpatch::apply(waiting(path), folder + u'/' + path);
    for (const QString &path : todo.move) {
        if (!QFileInfo::exists(waiting(path)))
            continue; // moved before the cut
        disk::makeFolder(QFileInfo(folder + u'/' + path).absolutePath());
        disk::move(waiting(path), folder + u'/' + path);
    }
    for (const QString &path : todo.remove)
        disk::remove(folder + u'/' + path);
    disk::syncSystem(folder);
    disk::remove(pending + u"/commit"_s);
    disk::syncFolder(pending);
    disk::removeTree(pending);
    disk::syncFolder(folder);
}

void BagUpdate::finishLeft(const QString &folder)
{
    const QString whole = QDir(folder).absolutePath();
    if (!QFileInfo::exists(pendingOf(whole) + u"/commit"_s))
        return;
    if (!QFileInfo(whole).isWritable())
        throw refused(
            Words::tr("The last backup in %1 was cut off at its end. Plug it in so that it may be written, and "
                      "try again: Loket brings it to its end.")
                .arg(whole));
    const FolderLock lock(whole);
    finish(whole);
}

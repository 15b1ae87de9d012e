// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bag.h"
#include "archive/diskfile.h"
#include "archive/workers.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bag)
};

class Check final
{
    Q_DISABLE_COPY_MOVE(Check)
public:
    Check(const QString &folder, const bag::Progress &progress, bool fromDisk)
        : m_folder(folder)
        , m_progress(progress)
        , m_fromDisk(fromDisk)
    {
    }
    bag::Findings run();

private:
    void damage(const QString &sentence) { m_findings.damage << sentence; }
    bag::Entries manifest(const QString &name);
    void complete(const bag::Entries &listed);
    void hashes(const bag::Entries &entries);
    void oxum();
    QString full(const QString &path) const { return m_folder + u'/' + path; }

    QString m_folder;
    const bag::Progress &m_progress;
    bool m_fromDisk;
    bag::Findings m_findings;
};

bag::Entries Check::manifest(const QString &name)
{
    const QFileInfo info(full(name));
    if (!info.isFile()) {
        damage(Words::tr("%1 is missing.").arg(name));
        return {};
    }
    try {
        return bag::parseManifest(disk::read(info.filePath()));
    } catch (const Error &error) {
        damage(name + u": "_s + error.text());
        return {};
    }
}

void Check::complete(const bag::Entries &listed)
{
    QSet<QString> names;
    for (const bag::Entry &entry : listed)
        names.insert(entry.path);
    for (const QString &path : bag::payloadOf(m_folder)) {
        const QFileInfo info(full(path));
        ++m_findings.files;
        m_findings.bytes += info.size();
        if (!names.contains(path))
            damage(Words::tr("%1 is one too many: it is in no list.").arg(path));
    }
}

void Check::hashes(const bag::Entries &entries)
{
    QList<QString> sentences(entries.size());
    const auto look = [&](qsizetype i) {
        const bag::Entry &entry = entries[i];
        const QFileInfo info(full(entry.path));
        if (info.isSymLink())
            sentences[i] = Words::tr("%1 is only a link.").arg(entry.path);
        else if (!info.exists())
            sentences[i] = Words::tr("%1 is missing.").arg(entry.path);
        else if (bag::hashOf(info.filePath(), m_fromDisk) != entry.sha256)
            sentences[i] = Words::tr("%1 was changed or damaged.").arg(entry.path);
    };
    const auto guarded = [&](qsizetype i) {
        try {
            look(i);
        } catch (const Error &error) {
            sentences[i] = error.text();
        }
    };
    workers::forEach(entries.size(), guarded, m_progress);
    sentences.removeAll(QString());
    m_findings.damage += sentences;
}

void Check::oxum()
{
    const QString said = bag::value(m_findings.info, u"Payload-Oxum"_s);
    const QString found = u"%1.%2"_s.arg(m_findings.bytes).arg(m_findings.files);
    if (!said.isEmpty() && said != found)
        damage(
            Words::tr("The bag says %1 bytes.files, and holds %2: it is cut short or was added to.").arg(said, found));
}

bag::Findings Check::run()
{
    if (!QFileInfo(m_folder).isDir())
        throw refused(Words::tr("%1 is not there. Look whether the stick is plugged in.").arg(m_folder));
    if (!bag::isBag(m_folder))
        throw refused(Words::tr("%1 is no bag: it has no bagit.txt. Choose the folder that a backup or an export made.")
                          .arg(m_folder));
    if (disk::read(full(u"bagit.txt"_s)) != bag::declaration())
        damage(Words::tr("%1 was changed or damaged.").arg(u"bagit.txt"_s));
    m_findings.info = bag::readInfo(m_folder);
    const bag::Entries listed = manifest(u"manifest-sha256.txt"_s);
    complete(listed);
    hashes(manifest(u"tagmanifest-sha256.txt"_s));
    hashes(listed);
    oxum();
    return m_findings;
}
} // namespace

bag::Findings bag::check(const QString &folder, const Progress &progress, bool fromDisk)
{
    return Check(QDir(folder).absolutePath(), progress, fromDisk).run();
}

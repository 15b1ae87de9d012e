// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/newbag.h"

#include "archive/diskfile.h"
#include "core/error.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bag)
};

/// The folder that the new one is made in; looked at before anything is written.
QString parentOf(const QString &folder)
{
    const QFileInfo wanted(folder);
    const bool empty = wanted.isDir() && !wanted.isSymLink()
        && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (wanted.exists() && !empty)
        throw refused(Words::tr("%1 is there already. Choose a new folder.").arg(folder));
    const QFileInfo parent(wanted.absolutePath());
    if (!parent.isDir())
        disk::fail(ENOENT, folder);
    return parent.absoluteFilePath();
}
} // namespace

NewBag::NewBag(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
    , m_scratch(parentOf(m_folder), u'.' + QFileInfo(m_folder).fileName() + u".making-"_s)
{
    disk::makeFolder(m_scratch.path(u"data"_s));
}

void NewBag::add(const QString &path, const QByteArray &bytes)
{
    const QString inBag = u"data/"_s + path;
    disk::makeFolder(QFileInfo(m_scratch.path(inBag)).absolutePath());
    DiskFile file(m_scratch.path(inBag), DiskFile::How::New, m_folder + u'/' + inBag);
    file.write(bytes);
    file.close();
    m_payload.append({ inBag, ::sha256(bytes), bytes.size() });
}

bag::Findings NewBag::close(const QDateTime &at, const bag::Info &more)
{
    bag::Entries tags;
    const auto tag = [&](const QString &name, const QByteArray &bytes) {
        DiskFile file(m_scratch.path(name), DiskFile::How::New, m_folder + u'/' + name);
        file.write(bytes);
        file.close();
        tags.append({ name, ::sha256(bytes), bytes.size() });
    };
    tag(u"bagit.txt"_s, bag::declaration());
    tag(u"bag-info.txt"_s, bag::infoText(bag::info(m_payload, at, more)));
    tag(u"manifest-sha256.txt"_s, bag::manifestText(m_payload));
    tag(u"tagmanifest-sha256.txt"_s, bag::manifestText(bag::Entries(tags)));
    disk::syncSystem(m_scratch.path());
    const bag::Findings found = bag::check(m_scratch.path(), {}, true);
    if (!found.ok())
        throw fault(Words::tr("%1 reads back other than it was written: the disk or stick is bad. Use another one.")
                        .arg(m_folder),
                    found.damage.first());
    return found;
}

void NewBag::publish()
{
    if (QFileInfo(m_folder).isDir() && !QDir().rmdir(m_folder))
        disk::fail(EEXIST, m_folder);
    m_scratch.become(m_folder);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/diskfile.h"

#include <QString>

#include <memory>

/// A folder for work in progress, for nobody else's eyes, gone when it dies. What a killed process left under the same
/// beginning of a name is taken away when the next one starts; one whose process lives is left alone.
class Scratch final
{
    Q_DISABLE_COPY_MOVE(Scratch)
public:
    Scratch(const QString &parent, const QString &prefix);
    ~Scratch();
    QString path(const QString &name) const { return m_path + u'/' + name; }
    const QString &path() const { return m_path; }
    /// The folder itself goes under that name, durably; there must be none of it. Nothing is taken away any more.
    void become(const QString &path);
    /// A place on this computer: the cache of the user, else the system's folder for such things.
    static QString place();

private:
    QString m_path;
    std::unique_ptr<FolderLock> m_lock;
};

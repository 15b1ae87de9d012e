// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/bag.h"
#include "archive/scratch.h"

/// A bag that is made once: written beside its place, read back from the disk and compared with what was meant, and
/// only then given its name. Until then, and when killed, there is nothing under that name.
class NewBag final
{
    Q_DISABLE_COPY_MOVE(NewBag)
public:
    /// @throws Error::Refused for a name that is taken by anything but an empty folder
    explicit NewBag(const QString &folder);
    void add(const QString &path, const QByteArray &bytes); ///< @param path under data/
    /// Lists, syncs and reads everything back. @throws Error::Fault where the disk gives other bytes
    bag::Findings close(const QDateTime &at, const bag::Info &more);
    void publish(); ///< after close(): the name

private:
    QString m_folder;
    Scratch m_scratch;
    bag::Entries m_payload;
};

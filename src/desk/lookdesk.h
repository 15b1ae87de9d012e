// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/lookstore.h"

class Office;

/// Keeps how filed pages look, and finds those that may be the same sheet as a new one (C15). Whether they are is seen
/// by comparing the pages (capture/pagelooks.h) and said by the officer; nothing is refused for its looks.
class LookDesk final
{
    Q_DISABLE_COPY_MOVE(LookDesk)
public:
    explicit LookDesk(Office &office)
        : m_office(office)
    {
    }
    /// The next filed paper whose pages nobody has looked at; none: all are done.
    std::optional<LookStore::Unlooked> next() const;
    void keep(PaperId paper, const QList<PageLook> &looks);
    /// The likeliest first; few, because each is compared page by page.
    QList<LookAlike> candidates(const PageLook &look, const QString &exceptSha256) const;
    QByteArray bytes(const QString &sha256) const; ///< @throws Error::Fault

private:
    Office &m_office;
};

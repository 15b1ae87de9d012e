// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"

#include <functional>
#include <optional>

class Act;
class Office;

/// The end of a file (C20): a list of files whose time is over, the approvals that the office's schedule asks for, the
/// minutes with witnesses, and only then the purge, by an administrator who types the minutes' number. What is
/// destroyed leaves a tombstone; a hold, a loan or a schedule that says otherwise stops all of it. Retention only
/// proposes (R40).
class DisposalDesk final
{
    Q_DISABLE_COPY_MOVE(DisposalDesk)
public:
    static constexpr int mostOnList = 2000;
    explicit DisposalDesk(Office &office)
        : m_office(office)
    {
    }
    /// Files whose retention has ended with "musnah" and that nothing keeps, oldest first.
    QList<ArchiveFact> candidates() const;
    /// Why that file cannot be on a list today; nothing = it can.
    std::optional<QString> whyNot(const ArchiveFact &fact) const;

    /// @throws Error::Refused with the first file's reason, Error::Refused for an empty list
    Disposal propose(const QList<RequestId> &files, const QString &note);
    /// Before the minutes are signed. @param reason why
    Disposal takeOut(qint64 id, int revision, qint64 item, const QString &reason);
    /// The next step that the list waits for; Minutes when all approvals are there.
    DisposalStep next(const Disposal &list) const;
    QList<DisposalStep> needed(const Disposal &list) const; ///< the approvals, in their order
    /// @param document number of the paper on which it stands, @param date its date
    Disposal approve(qint64 id, int revision, const QString &document, QDate date, const QString &note);
    /// The berita acara. @throws Error::Refused before all approvals, or with fewer than two witnesses
    Disposal minute(qint64 id, int revision, const QString &number, QDate date, const DisposalMinutes &minutes);
    Disposal withdraw(qint64 id, int revision, const QString &reason);
    /// All files of the list or none. @param typed the number of the minutes, as a confirmation
    Disposal purge(qint64 id, int revision, const QString &typed);
    /// What the purge left in the database's files goes; the tombstones are written beside the database first. May be
    /// repeated after a fault.
    void clean(qint64 id);

    std::optional<Disposal> get(qint64 id) const;
    QList<Disposal> all() const; ///< newest first, without items
    QList<Tombstone> tombstones() const;
    /// Why the next step cannot be done by whoever is logged in; nothing = can.
    std::optional<QString> refusalOfNext(const Disposal &list) const;

private:
    Disposal demand(qint64 id, int revision) const;
    Disposal advance(qint64 id, int revision, const std::function<void(const Disposal &, Act &)> &work);
    void eraseItem(Act &act, const Disposal &list, const DisposalItem &item, const QString &authority);
    DisposalItem itemOf(const ArchiveFact &fact) const;

    Office &m_office;
};

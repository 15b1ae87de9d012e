// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/disposal.h"

#include <functional>
#include <optional>

class Act;
class Office;

/// How files leave the unit (C20). Their end: a list of those whose time is over, the approvals that the office's
/// schedule asks for, the minutes with witnesses, and only then the purge, by an administrator who types the minutes'
/// number. What is destroyed leaves a tombstone; a hold, a loan or a schedule that says otherwise stops all of it.
/// Before that, to the archive unit (usul pindah): a list of inactive ones, the head's approval, the minutes, and then
/// they lie there. Retention only proposes (R40).
class DisposalDesk final
{
    Q_DISABLE_COPY_MOVE(DisposalDesk)
public:
    static constexpr int mostOnList = 2000;
    explicit DisposalDesk(Office &office)
        : m_office(office)
    {
    }
    QList<ArchiveFact> candidates(DisposalKind kind = DisposalKind::Destruction) const; ///< disposalrules
    std::optional<QString> whyNot(const ArchiveFact &fact, DisposalKind kind) const; ///< disposalrules

    /// @throws Error::Refused with the first file's reason, Error::Refused for an empty list
    Disposal propose(const QList<RequestId> &files, const QString &note, DisposalKind kind = DisposalKind::Destruction);
    /// Before the minutes are signed. @param reason why
    Disposal takeOut(qint64 id, int revision, qint64 item, const QString &reason);
    /// The next step that the list waits for; Minutes when all approvals are there.
    DisposalStep next(const Disposal &list) const;
    QList<DisposalStep> needed(const Disposal &list) const; ///< the approvals, in their order
    /// @param document number of the paper on which it stands, @param date its date
    Disposal approve(qint64 id, int revision, const QString &document, QDate date, const QString &note);
    /// The berita acara. @throws Error::Refused before all approvals, with fewer than two witnesses, or of a transfer
    /// without the archive and the person that receives
    Disposal minute(qint64 id, int revision, const QString &number, QDate date, const DisposalMinutes &minutes);
    Disposal withdraw(qint64 id, int revision, const QString &reason);
    /// All files of the list or none. @param typed the number of the minutes, as a confirmation
    Disposal purge(qint64 id, int revision, const QString &typed);
    /// All files of a transfer or none: each lies in the archive of the minutes from now on.
    Disposal handOver(qint64 id, int revision);
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
    void handOverItem(Act &act, const DisposalItem &item, const QString &archive);

    Office &m_office;
};

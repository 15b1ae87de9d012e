// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

#include <QHash>
#include <QList>

#include <optional>

class Office;

/// Where a page of the inbox goes on: the last row of the page before.
struct InboxCursor {
    qint64 receivedAt = 0; ///< UTC milliseconds
    RequestId id {};
};

/// Reading for the inbox: pages by key, kept counts, search. Writes nothing, counts nothing, sorts only by the index.
class InboxDesk final
{
public:
    explicit InboxDesk(Office &office)
        : m_office(office)
    {
    }
    /// Oldest first for what is to be done (ToAct, WaitingForApplicant, ReadyForHandover, ToArchive, PasswordChange),
    /// newest first for Done.
    QList<Request> page(Queue queue, const std::optional<InboxCursor> &after, int limit) const;
    QHash<Queue, qint64> counts() const;
    Request row(RequestId id) const; ///< @throws Error::Conflict when there is none
    std::optional<RequestId> byAgenda(int year, int number) const;
    /// Requests in which every word of the text occurs in any part of name, NIP, user ID, agenda or letter number,
    /// Pokja or recognised text; newest first. Words of one letter are left out.
    QList<Request> search(const QString &text, int limit) const;
    /// All requests, newest first, or those in one stage; for the keeper's list.
    QList<Request> all(std::optional<Stage> stage, const std::optional<InboxCursor> &after, int limit) const;
    int standardMinutes(const Request &request) const; ///< of its present step; 0 = none

private:
    Office &m_office;
};

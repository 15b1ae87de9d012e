// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/inboxdesk.h"

#include "core/searchtext.h"
#include "db/requeststore.h"
#include "db/searchstore.h"
#include "desk/office.h"

namespace
{
std::optional<RequestStore::Cursor> cursor(const std::optional<InboxCursor> &after)
{
    return after ? std::optional(RequestStore::Cursor { after->receivedAt, after->id }) : std::nullopt;
}
} // namespace

QList<Request> InboxDesk::page(Queue queue, const std::optional<InboxCursor> &after, int limit) const
{
    return RequestStore(m_office.db()).page(queue, cursor(after), limit);
}

QHash<Queue, qint64> InboxDesk::counts() const
{
    return RequestStore(m_office.db()).counts();
}

Request InboxDesk::row(RequestId id) const
{
    return RequestStore(m_office.db()).get(id);
}

std::optional<RequestId> InboxDesk::byAgenda(int year, int number) const
{
    return RequestStore(m_office.db()).byAgenda(year, number);
}

QList<Request> InboxDesk::search(const QString &text, int limit) const
{
    const RequestStore requests(m_office.db());
    return requests.these(SearchStore(m_office.db()).find(searchtext::query(text), limit));
}

QList<Request> InboxDesk::all(std::optional<Stage> stage, const std::optional<InboxCursor> &after, int limit) const
{
    return RequestStore(m_office.db()).all(stage, cursor(after), limit);
}

int InboxDesk::standardMinutes(const Request &request) const
{
    if (request.stage == Stage::Closed || request.stage == Stage::Intake)
        return 0;
    return m_office.sop(request.sop).standardMinutes(int(request.stage)).value_or(0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inboxmodel.h"

#include "core/workflow.h"
#include "desk/inboxdesk.h"
#include "desk/office.h"
#include "gui/guarded.h"
#include "gui/inboxroles.h"
#include "gui/requestwords.h"

#include <algorithm>
#include <tuple>

InboxModel::InboxModel(Office &office, InboxDesk &desk, MessageBar &bar, QObject *parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_desk(desk)
    , m_bar(bar)
{
}

void InboxModel::setQueue(Queue queue)
{
    m_queue = queue;
    m_search.clear();
    reload();
}

void InboxModel::setSearch(const QString &text)
{
    const bool before = isSearching();
    m_search = text;
    if (before || isSearching())
        reload();
}

void InboxModel::reload()
{
    QList<Request> rows;
    guarded(m_bar, tr("Read the requests"), [&] {
        rows = isSearching() ? m_desk.search(m_search, searchLimit) : m_desk.page(m_queue, std::nullopt, pageSize);
    });
    beginResetModel();
    m_rows = rows;
    m_more = !isSearching() && m_rows.size() == pageSize;
    endResetModel();
}

void InboxModel::refresh()
{
    const int limit = qMax(pageSize, int(m_rows.size()));
    QList<Request> rows;
    const bool read = guarded(m_bar, tr("Read the requests"), [&] {
        rows = isSearching() ? m_desk.search(m_search, searchLimit) : m_desk.page(m_queue, std::nullopt, limit);
    });
    if (!read)
        return;
    const auto same = [](const Request &a, const Request &b) { return a.id == b.id; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_more = !isSearching() && m_rows.size() == limit;
    endResetModel();
}

void InboxModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_more = false;
    endResetModel();
}

bool InboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void InboxModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Request &last = m_rows.last();
    QList<Request> next;
    m_more = guarded(m_bar, tr("Read the requests"), [&] {
        next = m_desk.page(m_queue, InboxCursor { last.receivedAt.toMSecsSinceEpoch(), last.id }, pageSize);
    });
    m_more = m_more && next.size() == pageSize;
    if (next.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + next.size()) - 1);
    m_rows.append(next);
    endInsertRows();
}

bool InboxModel::belongs(const Request &request) const
{
    return m_queue == Queue::PasswordChange ? request.changeAwaited : queueOf(request) == m_queue;
}

bool InboxModel::comesBefore(const Request &one, const Request &other) const
{
    const auto key = [](const Request &request) { return std::tuple(request.receivedAt, raw(request.id)); };
    return m_queue == Queue::Done ? key(one) > key(other) : key(one) < key(other);
}

int InboxModel::rowOf(RequestId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Request &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void InboxModel::follow(RequestId id)
{
    guarded(m_bar, tr("Read the request"), [&] {
        const Request now = m_desk.row(id);
        const int row = rowOf(id);
        const bool here = isSearching() ? row >= 0 : belongs(now);
        if (here && row >= 0) {
            m_rows[row] = now;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else if (here) {
            put(now);
        } else if (row >= 0) {
            drop(row);
        }
    });
}

void InboxModel::put(const Request &request)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), request,
                                        [this](const Request &a, const Request &b) { return comesBefore(a, b); });
    // Behind the last row that was read it will come with its page.
    if (place == m_rows.end() && m_more)
        return;
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, request);
    endInsertRows();
}

void InboxModel::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void InboxModel::tickMinutes()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).runningSince.isValid())
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Request &request = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(request, index.column());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return inbox::accessibleTextOf(inbox::cardOf(index));
    return cardData(request, role);
}

QVariant InboxModel::cardData(const Request &request, int role) const
{
    const QString waiting = requestwords::waiting(request);
    switch (role) {
    case inbox::ApplicantRole:
        return request.applicant.name;
    case inbox::AgendaRole:
        return request.agendaYear == m_office.today().year() ? request.agenda().section(QLatin1Char('/'), 0, 0)
                                                             : request.agenda();
    case inbox::ReceivedRole:
        return requestwords::received(request.receivedAt, m_office.timeZone(), m_office.today());
    case inbox::PokjaRole:
        return requestwords::pokja(request.applicant.pokja);
    case inbox::KindsRole:
        return requestwords::kinds(request.kinds);
    case inbox::StageNumberRole:
        return request.isClosed() ? 0 : static_cast<int>(request.stage);
    case inbox::StageNameRole:
        return requestwords::stage(request);
    case inbox::OfficerRole:
        return requestwords::person(request.officerName);
    case inbox::WaitingRole:
        return waiting;
    case inbox::MinutesUsedRole:
        return workflow::isOfficerTime(request)
            ? requestwords::minutesUsed(request, m_office.now(), m_office.calendars())
            : QVariant();
    case inbox::MinutesStandardRole: {
        const int minutes = m_desk.standardMinutes(request);
        return minutes > 0 ? QVariant(minutes) : QVariant();
    }
    case inbox::FlagsRole:
        return requestwords::flags(request);
    case inbox::RequestIdRole:
        return raw(request.id);
    default:
        return {};
    }
}

QString InboxModel::cell(const Request &request, int column) const
{
    switch (column) {
    case ApplicantColumn:
        return request.applicant.name;
    case AgendaColumn:
        return request.agenda();
    case ReceivedColumn:
        return requestwords::received(request.receivedAt, m_office.timeZone(), m_office.today());
    case PokjaColumn:
        return request.applicant.pokja;
    case KindsColumn:
        return requestwords::kinds(request.kinds);
    case StageColumn:
        return requestwords::stage(request);
    case TimeColumn:
        return requestwords::time(request, m_desk.standardMinutes(request), m_office.now(), m_office.calendars()).words;
    default:
        return request.officerName;
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ApplicantColumn:
        return tr("Applicant");
    case AgendaColumn:
        return tr("Agenda");
    case ReceivedColumn:
        return tr("Received");
    case PokjaColumn:
        return tr("Pokja");
    case KindsColumn:
        return tr("Kind");
    case StageColumn:
        return tr("Step");
    case TimeColumn:
        return tr("Minutes");
    default:
        return tr("Officer");
    }
}

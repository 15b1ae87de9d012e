// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/disposaldesk.h"

#include "core/agenda.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "db/disposalstore.h"
#include "db/purgestore.h"
#include "db/shelfstore.h"
#include "desk/archiverights.h"
#include "desk/disposalrules.h"
#include "desk/office.h"
#include "desk/scheduledesk.h"
#include "desk/shelfdesk.h"
#include "desk/tombstoneledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disposal)
};

constexpr int leastWitnesses = 2;

std::optional<QString> documentRefusal(const QString &document, QDate date, QDate earliest, QDate today)
{
    if (!saysSomething(document))
        return Words::tr("Write down the number of the document.");
    if (!date.isValid() || date > today)
        return Words::tr("Write down the date of the document; it must not lie in the future.");
    if (date < earliest)
        return Words::tr("The document is older than what it follows from (%1).").arg(indonesian::date(earliest));
    return {};
}
std::optional<QString> minutesRefusal(const DisposalMinutes &minutes, bool transfer)
{
    if (transfer) {
        if (!saysSomething(minutes.method))
            return Words::tr("Write down which archive receives the files.");
        if (minutes.witnesses.isEmpty())
            return Words::tr("Write down who receives the files.");
        if (!saysSomething(minutes.place))
            return Words::tr("Write down where the files are handed over.");
        return {};
    }
    if (minutes.witnesses.size() < leastWitnesses)
        return Words::tr("The minutes need at least %1 witnesses.").arg(leastWitnesses);
    if (!saysSomething(minutes.place) || !saysSomething(minutes.method))
        return Words::tr("Write down where and how the papers are destroyed.");
    return {};
}
} // namespace

std::optional<QString> DisposalDesk::whyNot(const ArchiveFact &fact, DisposalKind kind) const
{
    return disposalrules::whyNot(m_office, kind, fact);
}

QList<ArchiveFact> DisposalDesk::candidates(DisposalKind kind) const
{
    return disposalrules::candidates(m_office, kind, mostOnList);
}

Disposal DisposalDesk::propose(const QList<RequestId> &files, const QString &note, DisposalKind kind)
{
    archiverights::require(m_office, ArchiveRight::Propose);
    if (files.isEmpty() || files.size() > mostOnList)
        throw refused(Words::tr("Choose between 1 and %1 files.").arg(mostOnList));
    return m_office.perform([&](Act &act) {
        DisposalStore store(m_office.db());
        const qint64 id = store.add(kind, DisposalState::Proposed, note.simplified(), act.at(), act.who().id);
        for (const RequestId file : files) {
            const auto fact = ShelfStore(m_office.db()).fact(file);
            if (!fact)
                throw refused(Words::tr("A file of the list is not archived."));
            if (const auto why = whyNot(*fact, kind))
                throw refused(*why);
            const DisposalItem item = disposalrules::item(m_office, *fact);
            if (store.openListOf(file))
                throw refused(Words::tr("%1 is on another list already.").arg(item.agenda));
            store.addItem(id, item);
        }
        act.log(AuditSubject::Disposal, id, AuditEvent::ProposedForDisposal,
                disposal::name(kind) + u": "_s + Words::tr("%n file(s)", nullptr, int(files.size())));
        return *store.get(id);
    });
}

Disposal DisposalDesk::demand(qint64 id, int revision) const
{
    const auto list = DisposalStore(m_office.db()).get(id);
    if (!list || list->revision != revision)
        throw conflict(Words::tr("Another desk has gone on with this list. Look again."));
    return *list;
}

Disposal DisposalDesk::advance(qint64 id, int revision, const std::function<void(const Disposal &, Act &)> &work)
{
    return m_office.perform([&](Act &act) {
        work(demand(id, revision), act);
        return *DisposalStore(m_office.db()).get(id);
    });
}

Disposal DisposalDesk::takeOut(qint64 id, int revision, qint64 item, const QString &reason)
{
    archiverights::require(m_office, ArchiveRight::Record);
    if (!saysSomething(reason))
        throw refused(Words::tr("Write down why the file is taken off the list."));
    return advance(id, revision, [&](const Disposal &list, Act &act) {
        if (list.state != DisposalState::Proposed && list.state != DisposalState::Approved)
            throw refused(Words::tr("The minutes are signed: the list stays as it is."));
        const auto it = std::find_if(list.items.begin(), list.items.end(),
                                     [item](const DisposalItem &i) { return i.id == item && i.isOn(); });
        if (it == list.items.end())
            throw refused(Words::tr("This file is not on the list."));
        DisposalStore store(m_office.db());
        store.takeOut(item, reason.simplified());
        store.setState(id, revision, list.state, {});
        act.log(AuditSubject::Disposal, id, AuditEvent::TakenOffList, it->agenda + u": "_s + reason.simplified());
    });
}

QList<DisposalStep> DisposalDesk::needed(const Disposal &list) const
{
    QList<DisposalStep> steps { DisposalStep::Head };
    if (list.isTransfer())
        return steps;
    const ArchiveSchedule schedule = ScheduleDesk(m_office).now().schedule;
    if (schedule.panel)
        steps << DisposalStep::Panel;
    if (schedule.regent)
        steps << DisposalStep::Regent;
    const bool national = std::any_of(list.items.begin(), list.items.end(), [&](const DisposalItem &item) {
        const RetentionRule *rule = schedule.ruleFor(item.classification);
        return item.isOn() && rule && schedule.needsNational(*rule);
    });
    if (national)
        steps << DisposalStep::National;
    return steps;
}

DisposalStep DisposalDesk::next(const Disposal &list) const
{
    for (const DisposalStep step : needed(list)) {
        if (!list.approval(step))
            return step;
    }
    return DisposalStep::Minutes;
}

std::optional<QString> DisposalDesk::refusalOfNext(const Disposal &list) const
{
    if (list.state == DisposalState::Withdrawn)
        return Words::tr("This list was withdrawn.");
    if (list.state == DisposalState::Purged)
        return Words::tr("The files of this list are destroyed.");
    if (list.state == DisposalState::Transferred)
        return Words::tr("The files of this list are handed over.");
    if (list.state == DisposalState::Minuted)
        return archiverights::refusal(m_office, list.isTransfer() ? ArchiveRight::Record : ArchiveRight::Purge);
    if (list.onList() == 0)
        return Words::tr("There is no file on this list any more.");
    if (next(list) != DisposalStep::Head)
        return archiverights::refusal(m_office, ArchiveRight::Record);
    if (const auto why = archiverights::refusal(m_office, ArchiveRight::Approve))
        return why;
    if (list.proposer == m_office.who().id && !m_office.isPractice())
        return Words::tr("You proposed this list yourself: somebody else approves it.");
    return {};
}

Disposal DisposalDesk::approve(qint64 id, int revision, const QString &document, QDate date, const QString &note)
{
    return advance(id, revision, [&](const Disposal &list, Act &act) {
        const DisposalStep step = next(list);
        if (list.state != DisposalState::Proposed || step == DisposalStep::Minutes)
            throw refused(Words::tr("This list waits for no approval."));
        if (const auto why = refusalOfNext(list))
            throw refused(*why);
        QDate earliest = list.proposedAt.toTimeZone(m_office.timeZone()).date();
        for (const DisposalApproval &before : list.approvals)
            earliest = std::max(earliest, before.date);
        if (const auto why = documentRefusal(document, date, earliest, m_office.today()))
            throw refused(*why);
        DisposalStore store(m_office.db());
        DisposalApproval approval;
        approval.step = step;
        approval.document = document.simplified();
        approval.date = date;
        approval.body = note.simplified();
        approval.at = act.at();
        store.addStep(id, approval, act.who().id);
        const bool last = next(*store.get(id)) == DisposalStep::Minutes;
        store.setState(id, revision, last ? DisposalState::Approved : DisposalState::Proposed, {});
        act.log(AuditSubject::Disposal, id, AuditEvent::DisposalApproved,
                disposal::name(step, list.kind) + u": "_s + approval.document);
    });
}

Disposal DisposalDesk::minute(qint64 id, int revision, const QString &number, QDate date,
                              const DisposalMinutes &minutes)
{
    archiverights::require(m_office, ArchiveRight::Record);
    DisposalMinutes kept { minutes.place.simplified(), minutes.method.simplified(), {} };
    for (const DisposalMinutes::Person &person : minutes.witnesses) {
        if (saysSomething(person.name))
            kept.witnesses.append({ person.name.simplified(), person.position.simplified() });
    }
    return advance(id, revision, [&](const Disposal &list, Act &act) {
        if (list.state != DisposalState::Approved || next(list) != DisposalStep::Minutes)
            throw refused(Words::tr("Not all approvals are there yet."));
        if (const auto why = minutesRefusal(kept, list.isTransfer()))
            throw refused(*why);
        QDate earliest;
        for (const DisposalApproval &before : list.approvals)
            earliest = std::max(earliest, before.date);
        if (const auto why = documentRefusal(number, date, earliest, m_office.today()))
            throw refused(*why);
        DisposalStore store(m_office.db());
        DisposalApproval step;
        step.step = DisposalStep::Minutes;
        step.document = number.simplified();
        step.date = date;
        step.body = QString::fromUtf8(kept.toJson());
        step.at = act.at();
        store.addStep(id, step, act.who().id);
        store.setState(id, revision, DisposalState::Minuted, {});
        act.log(AuditSubject::Disposal, id, AuditEvent::DisposalMinuted,
                disposal::name(step.step, list.kind) + u": "_s + step.document);
    });
}

Disposal DisposalDesk::withdraw(qint64 id, int revision, const QString &reason)
{
    archiverights::require(m_office, ArchiveRight::Propose);
    if (!saysSomething(reason))
        throw refused(Words::tr("Write down why the list is withdrawn."));
    return advance(id, revision, [&](const Disposal &list, Act &act) {
        if (list.endedAt.isValid())
            throw refused(Words::tr("This list has come to its end already."));
        DisposalStore(m_office.db()).setState(id, revision, DisposalState::Withdrawn, act.at());
        act.log(AuditSubject::Disposal, id, AuditEvent::Withdrawn, reason.simplified());
    });
}

void DisposalDesk::eraseItem(Act &act, const Disposal &list, const DisposalItem &item, const QString &authority)
{
    const auto fact = ShelfStore(m_office.db()).fact(item.request);
    if (!fact)
        throw refused(Words::tr("%1 is not there any more.").arg(item.agenda));
    if (const auto why = whyNot(*fact, DisposalKind::Destruction))
        throw refused(*why);
    Tombstone stone;
    stone.agendaYear = fact->agendaYear;
    stone.agendaNumber = fact->agendaNumber;
    stone.archiveNumber = fact->entry.number;
    stone.classification = fact->entry.classification;
    stone.closedOn = fact->entry.at.toTimeZone(m_office.timeZone()).date();
    stone.authority = authority;
    tombstoneledger::erase(m_office.db(), list.id, item.request, stone, act.at(), act.who().id,
                           [&act](AuditSubject subject, qint64 id, AuditEvent event) { act.log(subject, id, event); });
}

Disposal DisposalDesk::purge(qint64 id, int revision, const QString &typed)
{
    archiverights::require(m_office, ArchiveRight::Purge);
    return advance(id, revision, [&](const Disposal &list, Act &act) {
        const DisposalApproval *minutes = list.approval(DisposalStep::Minutes);
        if (list.isTransfer() || list.state != DisposalState::Minuted || !minutes)
            throw refused(Words::tr("Nothing is destroyed before the minutes are signed."));
        if (typed.simplified() != minutes->document)
            throw refused(
                Words::tr("Type the number of the minutes, exactly as it stands there: %1").arg(minutes->document));
        const QString authority = Words::tr("Minutes %1 of %2").arg(minutes->document, indonesian::date(minutes->date));
        if (list.onList() == 0)
            throw refused(Words::tr("There is no file on this list any more."));
        for (const DisposalItem &item : list.items) {
            if (item.isOn())
                eraseItem(act, list, item, authority);
        }
        DisposalStore(m_office.db()).setState(id, revision, DisposalState::Purged, act.at());
        act.log(AuditSubject::Disposal, id, AuditEvent::Purged, authority);
    });
}

/// The boxes go as they are: folder and box keep their numbers, the rack is the receiving archive's to say.
void DisposalDesk::handOverItem(Act &act, const DisposalItem &item, const QString &archive)
{
    ShelfStore shelves(m_office.db());
    const auto fact = shelves.fact(item.request);
    if (!fact)
        throw refused(Words::tr("%1 is not there any more.").arg(item.agenda));
    if (fact->lentUntil.isValid())
        throw refused(Words::tr("%1 is on loan.").arg(item.agenda));
    if (fact->entry.electronicOnly)
        return act.log(AuditSubject::Request, raw(item.request), AuditEvent::Moved,
                       Words::tr("electronic only; handed over to %1").arg(archive));
    const ShelfPlace to { archive, {}, fact->entry.box, fact->entry.folder };
    ShelfDesk::know(m_office, act, to);
    shelves.move(item.request, to, false);
    act.log(AuditSubject::Request, raw(item.request), AuditEvent::Moved, fact->place().text() + u" → "_s + to.text());
}

Disposal DisposalDesk::handOver(qint64 id, int revision)
{
    archiverights::require(m_office, ArchiveRight::Record);
    const Disposal done = advance(id, revision, [&](const Disposal &list, Act &act) {
        const DisposalApproval *minutes = list.approval(DisposalStep::Minutes);
        if (!list.isTransfer() || list.state != DisposalState::Minuted || !minutes)
            throw refused(Words::tr("Nothing is handed over before the minutes are signed."));
        const QString archive = DisposalMinutes::fromJson(minutes->body.toUtf8()).method;
        for (const DisposalItem &item : list.items) {
            if (item.isOn())
                handOverItem(act, item, archive);
        }
        DisposalStore(m_office.db()).setState(id, revision, DisposalState::Transferred, act.at());
        act.log(AuditSubject::Disposal, id, AuditEvent::Moved, archive);
    });
    for (const DisposalItem &item : done.items)
        m_office.tellRequest(item.request);
    return done;
}

void DisposalDesk::clean(qint64 id)
{
    archiverights::require(m_office, ArchiveRight::Purge);
    const auto list = DisposalStore(m_office.db()).get(id);
    if (!list || !list->needsCleaning())
        throw refused(Words::tr("There is nothing left to clear away."));
    tombstoneledger::keepBeside(m_office.db().url(), tombstones());
    PurgeStore(m_office.db()).clean();
    m_office.perform([&](Act &act) {
        DisposalStore(m_office.db()).setCleaned(id, act.at());
        act.log(AuditSubject::Disposal, id, AuditEvent::Cleaned);
    });
}

std::optional<Disposal> DisposalDesk::get(qint64 id) const
{
    return DisposalStore(m_office.db()).get(id);
}

QList<Disposal> DisposalDesk::all() const
{
    return DisposalStore(m_office.db()).all();
}

QList<Tombstone> DisposalDesk::tombstones() const
{
    return DisposalStore(m_office.db()).tombstones();
}

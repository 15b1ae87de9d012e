// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shelfdesk.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/note.h"
#include "db/contentstore.h"
#include "db/loanstore.h"
#include "db/shelfstore.h"
#include "desk/archiverights.h"
#include "desk/office.h"
#include "desk/paperfiling.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelfdesk)
};

bool isWhole(const ShelfPlace &place)
{
    return !place.room.isEmpty() && !place.box.isEmpty() && !place.folder.isEmpty();
}
} // namespace

QList<PlaceRecord> ShelfDesk::places() const
{
    return ShelfStore(m_office.db()).places();
}

void ShelfDesk::know(Office &office, Act &act, const ShelfPlace &place)
{
    ShelfStore store(office.db());
    for (const ShelfPlace &level : place.levels()) {
        if (const qint64 id = store.add(level, act.at(), act.who().id))
            act.log(AuditSubject::ArchivePlace, id, AuditEvent::Created, level.text());
    }
}

PlaceRecord ShelfDesk::known(const ShelfPlace &place) const
{
    const auto found = ShelfStore(m_office.db()).place(place);
    if (!found)
        throw refused(Words::tr("There is no such place yet: add it first."));
    return *found;
}

qint64 ShelfDesk::add(const ShelfPlace &place)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    const ShelfPlace tidy = place.simplified();
    if (tidy.room.isEmpty())
        throw refused(Words::tr("A place begins with its room."));
    if (ShelfStore(m_office.db()).place(tidy))
        throw refused(Words::tr("This place is known already."));
    return m_office.perform([&](Act &act) {
        know(m_office, act, tidy);
        return known(tidy).id;
    });
}

void ShelfDesk::setNote(const ShelfPlace &place, const QString &note)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    const PlaceRecord record = known(place);
    m_office.perform([&](Act &act) {
        ShelfStore(m_office.db()).setNote(record.id, note.simplified());
        act.log(AuditSubject::ArchivePlace, record.id, AuditEvent::Changed, note.simplified());
    });
}

void ShelfDesk::setPicture(const ShelfPlace &place, const QByteArray &jpegOrPng)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    if (jpegOrPng.size() > largestPicture)
        throw refused(Words::tr("The picture is too large. Take it at a lower quality."));
    const PlaceRecord record = known(place);
    const QString sha = jpegOrPng.isEmpty() ? QString() : QString::fromLatin1(sha256(jpegOrPng));
    m_office.perform([&](Act &act) {
        ContentStore contents(m_office.db());
        if (!sha.isEmpty())
            contents.put(sha, jpegOrPng);
        ShelfStore(m_office.db()).setPicture(record.id, sha);
        if (!record.picture.isEmpty())
            contents.dropUnused({ record.picture });
        act.log(AuditSubject::ArchivePlace, record.id, AuditEvent::PictureKept, place.text());
    });
}

ShelfDesk::Picture ShelfDesk::pictureFor(const ShelfPlace &place) const
{
    const QList<ShelfPlace> levels = place.levels();
    for (auto it = levels.crbegin(); it != levels.crend(); ++it) {
        const auto record = ShelfStore(m_office.db()).place(*it);
        if (record && !record->picture.isEmpty())
            return { *it, paperfiling::verified(m_office, record->picture) };
    }
    return {};
}

ArchiveFact ShelfDesk::archived(RequestId id) const
{
    const auto fact = ShelfStore(m_office.db()).fact(id);
    if (!fact)
        throw refused(Words::tr("This request is not archived yet."));
    return *fact;
}

void ShelfDesk::move(RequestId id, const ShelfPlace &to)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    const ShelfPlace tidy = to.simplified();
    if (!isWhole(tidy))
        throw refused(Words::tr("Say where the paper lies: room, box and folder."));
    m_office.perform([&](Act &act) {
        const ArchiveFact now = archived(id);
        if (!now.entry.electronicOnly && now.place() == tidy)
            throw refused(Words::tr("The file lies there already."));
        know(m_office, act, tidy);
        ShelfStore(m_office.db()).move(id, tidy, false);
        const QString from = now.entry.electronicOnly ? Words::tr("electronic only") : now.place().text();
        act.log(AuditSubject::Request, raw(id), AuditEvent::Moved, from + u" → "_s + tidy.text());
    });
    m_office.tellRequest(id);
}

std::optional<ArchiveFact> ShelfDesk::fact(RequestId id) const
{
    return ShelfStore(m_office.db()).fact(id);
}

QList<ArchiveFact> ShelfDesk::lyingIn(const ShelfPlace &place) const
{
    return ShelfStore(m_office.db()).lyingIn(place);
}

QList<DeskPaper> ShelfDesk::onDesk() const
{
    return ShelfStore(m_office.db()).onDesk(mostOnDesk);
}

Loan ShelfDesk::lend(const Loan &loan)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    Loan kept = loan;
    kept.borrower = loan.borrower.simplified();
    kept.unit = loan.unit.simplified();
    kept.purpose = loan.purpose.simplified();
    if (!saysSomething(kept.borrower))
        throw refused(Words::tr("Say who borrows the file."));
    if (!saysSomething(kept.purpose))
        throw refused(Words::tr("Say what the file is needed for."));
    if (!kept.due.isValid() || kept.due < m_office.today())
        throw refused(Words::tr("Say until when; the day must not lie in the past."));
    const Loan made = m_office.perform([&](Act &act) {
        const ArchiveFact now = archived(kept.request);
        LoanStore store(m_office.db());
        if (now.entry.electronicOnly)
            throw refused(Words::tr("This file is electronic only: there is nothing to lend. Export its dossier."));
        if (const auto already = store.out(kept.request))
            throw refused(
                Words::tr("%1 has this file until %2.").arg(already->borrower, indonesian::date(already->due)));
        kept.lentAt = act.at();
        const qint64 id = store.add(kept, act.who().id);
        act.log(AuditSubject::Request, raw(kept.request), AuditEvent::Lent,
                Words::tr("%1, until %2").arg(kept.borrower, indonesian::date(kept.due)));
        return *store.loan(id);
    });
    m_office.tellRequest(kept.request);
    return made;
}

void ShelfDesk::giveBack(qint64 loan, const QString &note)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    RequestId id {};
    m_office.perform([&](Act &act) {
        LoanStore store(m_office.db());
        const auto now = store.loan(loan);
        if (!now || !now->isOut())
            throw refused(Words::tr("This file is back already."));
        id = now->request;
        store.giveBack(loan, act.at(), act.who().id, note.simplified());
        act.log(AuditSubject::Request, raw(id), AuditEvent::GivenBack, now->borrower);
    });
    m_office.tellRequest(id);
}

QList<Loan> ShelfDesk::out() const
{
    return LoanStore(m_office.db()).allOut();
}

QList<Loan> ShelfDesk::loansOf(RequestId id) const
{
    return LoanStore(m_office.db()).loansOf(id);
}

int ShelfDesk::overdue() const
{
    return LoanStore(m_office.db()).overdue(m_office.today());
}

void ShelfDesk::hold(const Hold &hold)
{
    archiverights::require(m_office, ArchiveRight::Hold);
    Hold kept = hold;
    kept.reason = hold.reason.simplified();
    kept.authority = hold.authority.simplified();
    if (!saysSomething(kept.reason))
        throw refused(Words::tr("Say why the file must be kept."));
    if (!saysSomething(kept.authority))
        throw refused(Words::tr("Say who asked for it, with the number of the document."));
    m_office.perform([&](Act &act) {
        archived(kept.request);
        kept.at = act.at();
        LoanStore(m_office.db()).addHold(kept, act.who().id);
        act.log(AuditSubject::Request, raw(kept.request), AuditEvent::Held, kept.authority + u": "_s + kept.reason);
    });
    m_office.tellRequest(kept.request);
}

void ShelfDesk::lift(qint64 hold, const QString &reason)
{
    archiverights::require(m_office, ArchiveRight::LiftHold);
    if (!saysSomething(reason))
        throw refused(Words::tr("Say why the hold ends."));
    RequestId id {};
    m_office.perform([&](Act &act) {
        LoanStore store(m_office.db());
        const auto now = store.hold(hold);
        if (!now || now->liftedAt.isValid())
            throw refused(Words::tr("This hold is lifted already."));
        id = now->request;
        store.lift(hold, act.at(), act.who().id, reason.simplified());
        act.log(AuditSubject::Request, raw(id), AuditEvent::Released, reason.simplified());
    });
    m_office.tellRequest(id);
}

QList<Hold> ShelfDesk::holdsOf(RequestId id) const
{
    return LoanStore(m_office.db()).holdsOf(id);
}

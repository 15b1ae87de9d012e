// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stocktakedesk.h"

#include "core/error.h"
#include "core/papercode.h"
#include "db/requeststore.h"
#include "db/shelfstore.h"
#include "db/stocktakestore.h"
#include "desk/archiverights.h"
#include "desk/office.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(stocktake)
};

constexpr int mostShown = 200;

std::optional<AgendaNumber> numberIn(const QString &code, int thisYear)
{
    if (const auto paper = papercode::read(code))
        return paper->hasRequest() ? std::optional(paper->number) : std::nullopt;
    return agenda::parse(code, thisYear);
}

Stocktake demandOpen(const std::optional<Stocktake> &take)
{
    if (!take || !take->isOpen())
        throw refused(Words::tr("This stock-take is finished."));
    return *take;
}
} // namespace

Stocktake StocktakeDesk::start(const ShelfPlace &place, const QString &note)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    return m_office.perform([&](Act &act) {
        StocktakeStore store(m_office.db());
        if (const auto other = store.open())
            throw refused(
                Words::tr("%1 is being counted by %2. Finish that first.")
                    .arg(other->place.isEmpty() ? Words::tr("The whole archive") : other->place.text(), other->by));
        const ShelfPlace tidy = place.simplified();
        const qint64 id = store.start(tidy, note.simplified(), act.at(), act.who().id);
        act.log(AuditSubject::Stocktake, id, AuditEvent::Created, tidy.text());
        return *store.get(id);
    });
}

std::optional<Stocktake> StocktakeDesk::open() const
{
    return StocktakeStore(m_office.db()).open();
}

StocktakeLine StocktakeDesk::judged(const Stocktake &take, const QString &code) const
{
    StocktakeLine line;
    line.code = code;
    line.verdict = CountVerdict::Unknown;
    const auto number = numberIn(code, m_office.today().year());
    const auto id = number ? RequestStore(m_office.db()).byAgenda(number->year, number->number) : std::nullopt;
    if (!id)
        return line;
    line.request = *id;
    line.agenda = number->printed();
    const auto fact = ShelfStore(m_office.db()).fact(*id);
    if (!fact || fact->entry.electronicOnly) {
        line.verdict = CountVerdict::NotFiled;
        return line;
    }
    line.expected = fact->place().text();
    line.verdict = fact->lentUntil.isValid() ? CountVerdict::LentButHere
        : take.place.holds(fact->place())    ? CountVerdict::Found
                                             : CountVerdict::WrongPlace;
    return line;
}

StocktakeLine StocktakeDesk::scan(qint64 id, const QString &code)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    const QString tidy = code.simplified().left(longestCode);
    if (tidy.isEmpty())
        throw refused(Words::tr("Scan the code of a slip, or type its agenda number."));
    return m_office.perform([&](Act &act) {
        StocktakeStore store(m_office.db());
        const Stocktake take = demandOpen(store.get(id));
        StocktakeLine line = judged(take, tidy);
        if (isSet(line.request) && store.isScanned(id, line.request))
            throw refused(Words::tr("%1 was scanned already.").arg(line.agenda));
        line.at = act.at();
        store.add(id, line);
        act.log(AuditSubject::Stocktake, id, AuditEvent::Counted);
        return line;
    });
}

void StocktakeDesk::finish(qint64 id)
{
    archiverights::require(m_office, ArchiveRight::Shelve);
    m_office.perform([&](Act &act) {
        StocktakeStore store(m_office.db());
        const Stocktake take = demandOpen(store.get(id));
        for (const ArchiveFact &fact : ShelfStore(m_office.db()).lyingIn(take.place)) {
            if (store.isScanned(id, fact.id))
                continue;
            StocktakeLine line;
            line.request = fact.id;
            line.agenda = AgendaNumber { fact.agendaYear, fact.agendaNumber }.printed();
            line.verdict = fact.lentUntil.isValid() ? CountVerdict::OnLoan : CountVerdict::Missing;
            line.expected = fact.place().text();
            line.at = act.at();
            store.add(id, line);
        }
        store.finish(id, act.at());
        act.log(AuditSubject::Stocktake, id, AuditEvent::Changed, Words::tr("finished"));
    });
}

QList<Stocktake> StocktakeDesk::all() const
{
    return StocktakeStore(m_office.db()).all(mostShown);
}

QList<StocktakeLine> StocktakeDesk::lines(qint64 id) const
{
    return StocktakeStore(m_office.db()).lines(id);
}

StocktakeDesk::Sum StocktakeDesk::sum(const Stocktake &take) const
{
    Sum sum;
    for (const StocktakeLine &line : lines(take.id)) {
        switch (line.verdict) {
        case CountVerdict::Found:
            ++sum.found;
            break;
        case CountVerdict::WrongPlace:
            ++sum.wrongPlace;
            break;
        case CountVerdict::Missing:
            ++sum.missing;
            break;
        case CountVerdict::OnLoan:
            ++sum.onLoan;
            break;
        default:
            ++sum.other;
        }
    }
    sum.expected = sum.found + sum.missing + sum.onLoan;
    if (!take.isOpen())
        return sum;
    const StocktakeStore store(m_office.db());
    for (const ArchiveFact &fact : ShelfStore(m_office.db()).lyingIn(take.place)) {
        if (store.isScanned(take.id, fact.id))
            continue;
        ++(fact.lentUntil.isValid() ? sum.onLoan : sum.missing);
        ++sum.expected;
    }
    return sum;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagestack.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(pagestack)
};

constexpr qsizetype mostSteps = 200;
} // namespace

int PageStack::rowOf(int id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [id](const auto &p) { return p.id == id; });
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

const StackPage *PageStack::page(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_pages[row];
}

int PageStack::nextRun() const
{
    int last = 0;
    for (const StackPage &page : m_pages)
        last = std::max(last, page.run);
    return last + 1;
}

void PageStack::append(const StackPage &page)
{
    if (rowOf(page.id) >= 0)
        return;
    StackPage coming = page;
    const int old = m_replaced ? rowOf(m_replaced) : -1;
    if (old >= 0) {
        step(coming.id);
        coming.kind = m_pages[old].kind;
        coming.startsPaper = m_pages[old].startsPaper;
        m_pages[old] = coming;
        m_place = old + 1;
    } else {
        const int row = m_place < 0 ? int(m_pages.size()) : std::min(m_place, int(m_pages.size()));
        if (!coming.kind && m_place > 0 && row > 0)
            coming.kind = m_pages[row - 1].kind; // in the middle of a paper it belongs to that paper
        m_pages.insert(row, coming);
        if (m_place >= 0)
            m_place = row + 1;
    }
    m_replaced = 0;
    m_known.insert(coming.id);
}

void PageStack::replace(int id)
{
    m_replaced = id;
    m_place = std::max(0, rowOf(id));
}

void PageStack::stopInserting()
{
    m_place = -1;
    m_replaced = 0;
}

void PageStack::step(int born)
{
    m_done.append({ m_pages, born });
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
    m_undone.clear();
}

template <typename F> void PageStack::change(const QList<int> &ids, F &&f)
{
    if (ids.isEmpty())
        return;
    step();
    for (StackPage &page : m_pages) {
        if (ids.contains(page.id))
            f(page);
    }
    if (m_done.last().pages == m_pages)
        m_done.removeLast(); // nothing was changed: nothing to undo
}

/// What came from the scanner since that step stays, behind the rest.
PageStack::Pages PageStack::withNewcomers(const Step &then) const
{
    Pages pages = then.pages;
    for (const StackPage &now : m_pages) {
        const auto seen = [&](const Pages &list) {
            return std::any_of(list.begin(), list.end(), [&](const StackPage &p) { return p.id == now.id; });
        };
        const bool older =
            std::any_of(m_done.begin(), m_done.end(), [&](const Step &step) { return seen(step.pages); });
        if (!older && !seen(pages) && now.id != then.born)
            pages.append(now);
    }
    return pages;
}

void PageStack::undo()
{
    if (!canUndo())
        return;
    const Step then = m_done.takeLast();
    const Pages now = m_pages;
    m_pages = withNewcomers(then);
    m_undone.append({ now, then.born });
}

void PageStack::redo()
{
    if (!canRedo())
        return;
    const Step then = m_undone.takeLast();
    const Pages now = m_pages;
    m_pages = withNewcomers({ then.pages, 0 });
    m_done.append({ now, then.born });
}

void PageStack::move(const QList<int> &ids, int toRow)
{
    if (ids.isEmpty())
        return;
    Pages moved;
    Pages rest;
    qsizetype place = 0;
    for (int row = 0; row < m_pages.size(); ++row) {
        if (ids.contains(m_pages[row].id))
            moved.append(m_pages[row]);
        else
            rest.append(m_pages[row]);
        if (row < toRow)
            place = rest.size();
    }
    const Pages order = rest.mid(0, place) + moved + rest.mid(place);
    if (order == m_pages)
        return;
    step();
    m_pages = order;
}

void PageStack::turn(const QList<int> &ids, int quarters)
{
    change(ids, [&](StackPage &page) { page.turns = (((page.turns + quarters) % 4) + 4) % 4; });
}

void PageStack::remove(const QList<int> &ids)
{
    if (ids.isEmpty())
        return;
    step();
    m_pages.removeIf([&](const StackPage &page) { return ids.contains(page.id); });
}

void PageStack::forget(const QList<int> &ids)
{
    m_pages.removeIf([&](const StackPage &page) { return ids.contains(page.id); });
    m_filings.removeIf([&](const StackFiling &filing) {
        return std::all_of(filing.ids.begin(), filing.ids.end(), [&](int id) { return ids.contains(id); });
    });
    m_done.clear();
    m_undone.clear();
}

void PageStack::setKind(const QList<int> &ids, std::optional<PaperKind> kind)
{
    change(ids, [&](StackPage &page) { page.kind = kind; });
}

void PageStack::setKeep(const QList<int> &ids, bool keep)
{
    change(ids, [&](StackPage &page) { page.keep = keep; });
}

void PageStack::setCleaning(const QList<int> &ids, Cleaning what, bool on)
{
    change(ids, [&](StackPage &page) {
        (what == Cleaning::Straighten ? page.straighten : what == Cleaning::Crop ? page.crop : page.even) = on;
    });
}

void PageStack::setStartsPaper(int id, bool starts)
{
    change({ id }, [&](StackPage &page) { page.startsPaper = starts; });
}

void PageStack::setCorners(int id, const QList<QPointF> &corners)
{
    change({ id }, [&](StackPage &page) { page.corners = corners.size() == 4 ? corners : QList<QPointF>(); });
}

QString PageStack::whyNotInterleave() const
{
    const int last = nextRun() - 1;
    const auto count = [this](int run) {
        return std::count_if(m_pages.begin(), m_pages.end(), [run](const StackPage &p) { return p.run == run; });
    };
    if (last < 2 || count(last - 1) == 0)
        return Words::tr("Scan the fronts first, then turn the stack over and scan the backs.");
    if (count(last) != count(last - 1))
        return Words::tr("The last two runs have %1 and %2 pages; fronts and backs must be equally many.")
            .arg(count(last - 1))
            .arg(count(last));
    return {};
}

QList<int> PageStack::interleaved(bool backsReversed) const
{
    const int last = nextRun() - 1;
    QList<int> fronts;
    QList<int> backs;
    QList<int> order;
    for (const StackPage &page : m_pages) {
        if (page.run == last)
            backs.append(page.id);
        else if (page.run == last - 1)
            fronts.append(page.id);
        else
            order.append(page.id);
    }
    if (backsReversed)
        std::reverse(backs.begin(), backs.end());
    for (int i = 0; i < fronts.size() || i < backs.size(); ++i) {
        if (i < fronts.size())
            order.append(fronts[i]);
        if (i < backs.size())
            order.append(backs[i]);
    }
    return order;
}

void PageStack::interleave(bool backsReversed)
{
    if (!whyNotInterleave().isEmpty())
        return;
    const QList<int> order = interleaved(backsReversed);
    Pages pages;
    for (const int id : order)
        pages.append(*page(id));
    // Sheet by sheet now: one run, so that it is not offered a second time.
    const int last = nextRun() - 1;
    std::optional<PaperKind> front;
    for (StackPage &page : pages) {
        const bool back = page.run == last;
        if (page.run == last - 1)
            front = page.kind;
        if (back && !page.kind)
            page.kind = front;
        if (back)
            page.run = last - 1;
    }
    step();
    m_pages = pages;
}

bool PageStack::isSlip(int id) const
{
    return agenda::fromPayload(facts(id).code).has_value();
}

bool PageStack::isForeignCode(int id) const
{
    return !facts(id).code.isEmpty() && !isSlip(id);
}

bool PageStack::staysOut(int id) const
{
    const StackPage *found = page(id);
    if (!found)
        return true;
    return found->keep ? !*found->keep : facts(id).blank || isSlip(id);
}

std::optional<AgendaNumber> PageStack::requestOf(int id) const
{
    std::optional<AgendaNumber> request;
    for (const StackPage &page : m_pages) {
        if (const auto slip = agenda::fromPayload(facts(page.id).code))
            request = slip;
        if (page.id == id)
            break;
    }
    return request;
}

bool PageStack::hasSlips() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [this](const StackPage &page) { return isSlip(page.id); });
}

QList<StackPaper> PageStack::papers() const
{
    QList<StackPaper> papers;
    std::optional<AgendaNumber> request;
    bool fresh = true;
    for (const StackPage &page : m_pages) {
        if (const auto slip = agenda::fromPayload(facts(page.id).code)) {
            request = slip;
            fresh = true;
        }
        fresh = fresh || page.startsPaper;
        if (staysOut(page.id))
            continue;
        const PaperKind kind = page.kind.value_or(PaperKind::Other);
        if (fresh || papers.last().kind != kind || papers.last().kindSaid != page.kind.has_value())
            papers.append({ request, kind, page.kind.has_value(), {} });
        papers.last().ids.append(page.id);
        fresh = false;
    }
    return papers;
}

std::optional<StackOrigin> PageStack::wholeOrigin(const StackPaper &paper) const
{
    const StackPage *first = paper.ids.isEmpty() ? nullptr : page(paper.ids.first());
    if (!first || !first->origin || first->origin->pages != paper.ids.size())
        return {};
    int number = 0;
    for (const int id : paper.ids) {
        const auto origin = page(id)->origin;
        if (!origin || origin->sha256 != first->origin->sha256 || origin->page != ++number)
            return {};
    }
    return first->origin;
}

QStringList PageStack::origins() const
{
    QStringList origins;
    for (const StackPage &page : m_pages) {
        if (page.origin && !origins.contains(page.origin->sha256))
            origins << page.origin->sha256;
    }
    return origins;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/lookdesk.h"

#include "desk/office.h"
#include "desk/paperfiling.h"

#include <algorithm>

namespace
{
constexpr int walked = 2000; ///< rows of the index that are put in order
constexpr int mostBits = 16;
constexpr double mostInk = 2.5; ///< mean difference of the ink maps
constexpr qsizetype compared = 4;
} // namespace

std::optional<LookStore::Unlooked> LookDesk::next() const
{
    const auto found = LookStore(m_office.db()).next(1);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void LookDesk::keep(PaperId paper, const QList<PageLook> &looks)
{
    m_office.perform([&](Act &) { LookStore(m_office.db()).put(paper, looks); });
}

QList<LookAlike> LookDesk::candidates(const PageLook &look, const QString &exceptSha256) const
{
    QList<std::pair<double, LookAlike>> found;
    for (const LookStore::Near &near : LookStore(m_office.db()).near(look, exceptSha256, walked)) {
        const double ink = pagelook::distance(look.fine, near.fine);
        if (pagelook::distance(look.coarse, near.coarse) <= mostBits && ink <= mostInk)
            found.append({ ink, near.page });
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<LookAlike> best;
    for (const auto &[ink, page] : found.first(std::min(compared, found.size())))
        best.append(page);
    return best;
}

QByteArray LookDesk::bytes(const QString &sha256) const
{
    return paperfiling::verified(m_office, sha256);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldsettling.h"

#include "core/fieldsearch.h"
#include "core/pagekind.h"

#include <QMap>

#include <algorithm>

namespace
{
constexpr double sureWord = 85; ///< confidence from which a word counts as read
constexpr double sureAgain = 70; ///< and where a second reader saw the same
} // namespace

FieldSettling::FieldSettling(const QList<PageWords> &pages, QDate today)
    : m_pages(pages)
    , m_today(today)
{
    sortPages();
    search();
}

void FieldSettling::sortPages()
{
    PageKind last = PageKind::Other;
    PageKind first = PageKind::Other;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QList<PageLine> lines = linesOf(m_pages[i], int(i) + 1);
        const PageKind kind = pageKind(lines);
        if (first == PageKind::Other)
            first = kind;
        const bool goesOn = kind == PageKind::Other && i > 0;
        last = goesOn ? last : kind;
        (last == PageKind::Decree ? m_decree : m_letter) += lines;
    }
    static const QMap<PageKind, PaperKind> kinds { { PageKind::Letter, PaperKind::RequestLetter },
                                                   { PageKind::Decree, PaperKind::Decree },
                                                   { PageKind::Authority, PaperKind::Authority } };
    out.kind = kinds.value(first, PaperKind::Other);
}

void FieldSettling::search()
{
    m_places = fieldsearch::inLetter(m_letter, m_joined);
    if (m_decree.isEmpty())
        return;
    // the decree itself knows better than the letter that tells of it
    m_places.removeIf([](const FieldPlace &place) { return place.field >= PaperField::DecreeNumber; });
    for (const FieldPlace &place : fieldsearch::inDecree(m_decree, m_joined)) {
        if (place.field >= PaperField::DecreeNumber || (m_letter.isEmpty() && place.field == PaperField::Pokja))
            m_places.append(place);
    }
}

QList<const FieldPlace *> FieldSettling::places(PaperField field) const
{
    QList<const FieldPlace *> all;
    for (const FieldPlace &place : m_places) {
        if (place.field == field)
            all.append(&place);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const FieldPlace *a, const FieldPlace *b) { return a->labelled && !b->labelled; });
    return all;
}

QString FieldSettling::again(const FieldPlace &place) const
{
    const QRectF box = place.box();
    for (const SecondLook &look : pageOf(place).looks) {
        const QRectF both = look.box.intersected(box);
        if (both.width() * both.height() > 0.7 * box.width() * box.height() && look.box.width() < box.width() * 1.4)
            return look.text.simplified();
    }
    return {};
}

bool FieldSettling::readWell(const FieldPlace &place, bool seenAgain) const
{
    return exact(place) || place.confidence() >= (seenAgain ? sureAgain : sureWord);
}

void FieldSettling::set(PaperField field, const QString &value, const FieldPlace &place, bool certain)
{
    if (!value.isEmpty())
        out.values.insert(field, { value, certain, place.line->page, pageOf(place).shown(place.box()) });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperfields.h"

#include "core/contactfields.h"
#include "core/decreemembers.h"
#include "core/fieldsearch.h"
#include "core/folding.h"
#include "core/pagekind.h"
#include "core/readnumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString codes[] = {
    u"letter_number"_s, u"letter_date"_s, u"name"_s,          u"nip"_s,         u"user_id"_s,           u"pokja"_s,
    u"email"_s,         u"phone"_s,       u"decree_number"_s, u"decree_date"_s, u"decree_valid_until"_s
};
constexpr int mostLooks = 12;

void settleDate(FieldSettling &settling, PaperField field)
{
    const auto all = settling.places(field);
    if (all.isEmpty())
        return;
    const FieldPlace &first = *all.first();
    bool agree = first.labelled && first.exact;
    for (const FieldPlace *other : all)
        agree = agree && (other->date == first.date || (!other->labelled && other->date < first.date));
    const bool past = field == PaperField::DecreeValidUntil || first.date <= settling.today();
    const int repeated = int(std::count_if(all.begin(), all.end(), [&](auto *p) { return p->date == first.date; }));
    settling.set(field, first.date.toString(Qt::ISODate), first,
                 agree && past && settling.readWell(first, repeated > 1));
}

void settleNumber(FieldSettling &settling, PaperField field, PaperField dateField)
{
    const QDate date = QDate::fromString(settling.out.values.value(dateField).value, Qt::ISODate);
    ReadNumber best;
    const FieldPlace *where = nullptr;
    bool agree = true;
    for (const FieldPlace *place : settling.places(field)) {
        const ReadNumber read = readnumber::settled(place->text, settling.again(*place), date, settling.exact(*place));
        if (read.value.isEmpty())
            continue;
        agree = agree && (!where || folded(read.value).remove(u' ') == folded(best.value).remove(u' '));
        if (!where || (read.sure && !best.sure)) {
            best = read;
            where = place;
        }
    }
    if (where)
        settling.set(field, best.value, *where,
                     best.sure && agree && where->labelled && settling.readWell(*where, true));
}
} // namespace

PaperFields paperfields::read(const QList<PageWords> &pages, QDate today)
{
    FieldSettling settling(pages, today);
    settleDate(settling, PaperField::LetterDate);
    settleDate(settling, PaperField::DecreeDate);
    settleDate(settling, PaperField::DecreeValidUntil);
    settleNumber(settling, PaperField::LetterNumber, PaperField::LetterDate);
    settleNumber(settling, PaperField::DecreeNumber, PaperField::DecreeDate);
    contactfields::settlePokja(settling);
    if (!settling.letter().isEmpty()) {
        const PersonExtent extent = personfields::settle(settling);
        contactfields::settleUserId(settling, extent);
        contactfields::settleEmail(settling, extent);
        contactfields::settlePhone(settling, extent);
    }
    settling.out.members = decreeMembers(settling.decree());
    if (settling.out.kind == PaperKind::RequestLetter)
        personfields::findSignature(settling);
    return settling.out;
}

PaperKind paperfields::kindOf(const QList<PageWords> &pages)
{
    return FieldSettling(pages, {}).out.kind;
}

QList<QRectF> paperfields::worthASecondLook(const PageWords &page)
{
    const QList<PageLine> lines = linesOf(page, 1);
    const bool decree = pageKind(lines) == PageKind::Decree;
    PlaceSearch::JoinedLines joined;
    QList<QRectF> boxes;
    for (const FieldPlace &place :
         decree ? fieldsearch::inDecree(lines, joined) : fieldsearch::inLetter(lines, joined)) {
        const bool exacting = place.field == PaperField::LetterNumber || place.field == PaperField::DecreeNumber
            || place.field == PaperField::UserId || place.field == PaperField::Email || place.field == PaperField::Phone
            || (place.field == PaperField::Nip && !decree);
        const bool oneLine = place.box().height() < 9;
        if (exacting && oneLine && !boxes.contains(place.box()))
            boxes.append(place.box());
    }
    return boxes.mid(0, mostLooks);
}

QString paperfields::code(PaperField field)
{
    return codes[int(field)];
}

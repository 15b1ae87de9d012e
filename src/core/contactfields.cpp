// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contactfields.h"

#include "core/email.h"
#include "core/folding.h"
#include "core/phone.h"
#include "core/userid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// Letters that recognition takes for each other; an ID with them is a suggestion only.
bool hasTwins(const QString &text)
{
    static const QRegularExpression twins(u"[Il1|O0]"_s);
    return twins.match(text).hasMatch();
}

QList<const FieldPlace *> nearestFirst(const FieldSettling &settling, PaperField field, const PersonExtent &extent)
{
    auto all = settling.places(field);
    std::stable_partition(all.begin(), all.end(), [&](const FieldPlace *place) { return extent.holds(*place); });
    return all;
}

PhoneReading phoneIn(QString text)
{
    static const QRegularExpression plus(u"\\A[#*1lI4]?\\s*62(?=[ -]?8)"_s);
    text.remove(u'(').remove(u')');
    text.replace(plus, u"+62"_s);
    text.replace(u'O', u'0').replace(u'o', u'0').replace(u'I', u'1').replace(u'l', u'1').replace(u'|', u'1');
    return phone::read(text);
}
} // namespace

void contactfields::settleUserId(FieldSettling &settling, const PersonExtent &extent)
{
    const auto all = nearestFirst(settling, PaperField::UserId, extent);
    for (const FieldPlace *place : all) {
        static const QRegularExpression ends(u"\\A[\"'\u201c\u201d(\\[]+|[\"'\u201c\u201d)\\],.;]+\\z"_s);
        // recognition loses the line under "pokja_5": one word it was in any case
        const QString seen = QString(place->text).remove(ends);
        const QString second = settling.again(*place).remove(ends);
        const bool torn = seen.contains(u' ');
        const QString id = torn && settling.exact(*place) ? seen.section(u' ', 0, 0)
            : torn && userid::whyNot(second).isEmpty()    ? second
                                                          : QString(seen).replace(u' ', u'_');
        if (!userid::whyNot(id).isEmpty() || id.size() < 3)
            continue;
        const bool alone = !torn && place->labelled && all.size() == 1;
        const bool same = second == id && settling.readWell(*place, true) && !hasTwins(id);
        settling.set(PaperField::UserId, id, *place, alone && (settling.exact(*place) || same));
        return;
    }
}

void contactfields::settlePokja(FieldSettling &settling)
{
    const auto all = settling.places(PaperField::Pokja);
    if (all.isEmpty())
        return;
    const FieldPlace &first = *all.first();
    static const QRegularExpression tail(u"[\\s,;.:]+\\z"_s);
    const QString value = QString(first.text).remove(tail).simplified();
    int same = 0;
    for (const FieldPlace *place : all)
        same += foldedWords(place->text) == foldedWords(value) ? 1 : 0;
    const bool twins = value.contains(QRegularExpression(u"[Il1|]+\\z"_s)); // III is read as 111
    settling.set(PaperField::Pokja, value, first,
                 first.labelled && (settling.exact(first) || (same > 1 && !twins && settling.readWell(first, true))));
}

void contactfields::settleEmail(FieldSettling &settling, const PersonExtent &extent)
{
    const auto all = nearestFirst(settling, PaperField::Email, extent);
    if (all.isEmpty())
        return;
    const FieldPlace &first = *all.first();
    QString value = QString(first.text).remove(u' ');
    const QString second = settling.again(first).remove(u' ');
    // "pokja 5@": the line under it was lost, and a blank is no part of an address
    static const QRegularExpression torn(u"[:;=\\t]\\s*([A-Za-z0-9][A-Za-z0-9._%+\\-]*) \\z"_s);
    const auto head = torn.match(first.line->text.left(first.from));
    const bool exact = settling.exact(first);
    const bool whole = exact || !head.hasMatch();
    if (!whole)
        value = head.captured(1) + u'_' + value;
    if (!email::whyNot(value).isEmpty())
        return;
    const bool oneOnly = std::all_of(all.begin(), all.end(), [&](auto *p) { return p->text == first.text; });
    const bool same = second == value && !hasTwins(value) && settling.readWell(first, true);
    settling.set(PaperField::Email, value, first, first.labelled && oneOnly && whole && (exact || same));
}

void contactfields::settlePhone(FieldSettling &settling, const PersonExtent &extent)
{
    const auto all = nearestFirst(settling, PaperField::Phone, extent);
    for (const FieldPlace *place : all) {
        const PhoneReading read = phoneIn(place->text);
        if (!read.ok())
            continue;
        const bool oneOnly = std::all_of(all.begin(), all.end(), [&](const FieldPlace *other) {
            const PhoneReading there = phoneIn(other->text);
            return !there.ok() || there.value == read.value;
        });
        const bool plain = !place->text.contains(QRegularExpression(u"[OoIl|#*]"_s));
        const bool same = settling.exact(*place) || digitsOf(settling.again(*place)) == digitsOf(place->text);
        settling.set(PaperField::Phone, read.value, *place,
                     place->labelled && oneOnly && plain && same && settling.readWell(*place, true)
                         && read.warnings.isEmpty());
        return;
    }
}

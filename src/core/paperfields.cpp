// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperfields.h"

#include "core/email.h"
#include "core/fieldsearch.h"
#include "core/folding.h"
#include "core/indonesian.h"
#include "core/nip.h"
#include "core/personname.h"
#include "core/phone.h"
#include "core/readnumber.h"
#include "core/userid.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using fieldsearch::PageKind;

namespace
{
constexpr double sureWord = 85; ///< confidence from which a word counts as read
constexpr double sureAgain = 70; ///< and where a second reader saw the same
constexpr double signatureHeight = 26; ///< mm above the name

const QString codes[] = {
    u"letter_number"_s, u"letter_date"_s, u"name"_s,          u"nip"_s,         u"user_id"_s,           u"pokja"_s,
    u"email"_s,         u"phone"_s,       u"decree_number"_s, u"decree_date"_s, u"decree_valid_until"_s
};

/// Settles one paper: which place counts, and whether it is sure.
class Settling final
{
public:
    Settling(const QList<PageWords> &pages, QDate today)
        : m_pages(pages)
        , m_today(today)
    {
    }
    PaperFields run();

private:
    void sortPages();
    const PageWords &pageOf(const FieldPlace &place) const { return m_pages[place.line->page - 1]; }
    bool exact(const FieldPlace &place) const { return !pageOf(place).recognised; }
    QString again(const FieldPlace &place) const;
    bool readWell(const FieldPlace &place, bool seenAgain) const;
    QList<const FieldPlace *> places(PaperField field) const;
    void set(PaperField field, const QString &value, const FieldPlace &place, bool certain);
    FieldValue valueAt(const FieldPlace &place) const;

    void settleDate(PaperField field);
    void settleNumber(PaperField field, PaperField date);
    void settlePerson();
    void settleName(const FieldPlace *nip, bool onePerson);
    const FieldPlace *nameNear(const FieldPlace &nip) const;
    void settleUserId();
    void settlePokja();
    void settleEmail();
    void settlePhone();
    void findMembers();
    void findSignature();
    FieldPlace nameAbove(const FieldPlace &nip) const;

    const QList<PageWords> &m_pages;
    QDate m_today;
    QList<PageLine> m_letter;
    QList<PageLine> m_decree;
    fieldsearch::JoinedLines m_joined;
    QList<FieldPlace> m_places;
    PaperFields m_out;
};

QString nameOf(QString text)
{
    static const QRegularExpression dots(u"[.\u2026_]{3,}"_s);
    static const QRegularExpression lead(u"\\A[^\\p{L}]+"_s);
    static const QRegularExpression tail(u"[\\s,;:)\\]|_\\-]+\\z"_s);
    return text.remove(dots).remove(lead).remove(tail).simplified();
}

bool looksLikeAName(const QString &text)
{
    static const QRegularExpression name(u"\\A[\\p{L}][\\p{L}.,' \\-\u2019`]{2,79}\\z"_s);
    static const QRegularExpression office(
        u"\\b(?:kepala|pokja|ketua|sekretaris|anggota|bupati|ditetapkan|tanggal|pemohon|hormat|mengetahui|pembina|penata|nip)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch() && !office.match(text).hasMatch();
}

/// Letters that recognition takes for each other; a name or an ID with them is a suggestion only.
bool hasTwins(const QString &text)
{
    static const QRegularExpression twins(u"[Il1|O0]"_s);
    return twins.match(text).hasMatch();
}

QList<const FieldPlace *> Settling::places(PaperField field) const
{
    QList<const FieldPlace *> out;
    for (const FieldPlace &place : m_places) {
        if (place.field == field)
            out.append(&place);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const FieldPlace *a, const FieldPlace *b) { return a->labelled && !b->labelled; });
    return out;
}

/// What the second reader saw at that place.
QString Settling::again(const FieldPlace &place) const
{
    const QRectF box = place.box();
    for (const SecondLook &look : pageOf(place).looks) {
        const QRectF both = look.box.intersected(box);
        if (both.width() * both.height() > 0.7 * box.width() * box.height() && look.box.width() < box.width() * 1.4)
            return look.text.simplified();
    }
    return {};
}

bool Settling::readWell(const FieldPlace &place, bool seenAgain) const
{
    return exact(place) || place.confidence() >= (seenAgain ? sureAgain : sureWord);
}

FieldValue Settling::valueAt(const FieldPlace &place) const
{
    return { {}, false, place.line->page, pageOf(place).shown(place.box()) };
}

void Settling::set(PaperField field, const QString &value, const FieldPlace &place, bool certain)
{
    FieldValue out = valueAt(place);
    out.value = value;
    out.certain = certain && !value.isEmpty();
    if (!value.isEmpty())
        m_out.values.insert(field, out);
}

void Settling::settleDate(PaperField field)
{
    const auto all = places(field);
    if (all.isEmpty())
        return;
    const FieldPlace &first = *all.first();
    bool agree = first.labelled && first.exact;
    for (const FieldPlace *other : all)
        agree = agree && (other->date == first.date || (!other->labelled && other->date < first.date));
    const bool past = field == PaperField::DecreeValidUntil || first.date <= m_today;
    const int repeated = int(std::count_if(all.begin(), all.end(), [&](auto *p) { return p->date == first.date; }));
    set(field, first.date.toString(Qt::ISODate), first, agree && past && readWell(first, repeated > 1));
}

void Settling::settleNumber(PaperField field, PaperField dateField)
{
    const auto all = places(field);
    if (all.isEmpty())
        return;
    const QDate date = QDate::fromString(m_out.values.value(dateField).value, Qt::ISODate);
    ReadNumber best;
    const FieldPlace *where = nullptr;
    bool agree = true;
    for (const FieldPlace *place : all) {
        const ReadNumber read = readnumber::settled(place->text, again(*place), date, exact(*place));
        if (read.value.isEmpty())
            continue;
        agree = agree && (!where || folded(read.value).remove(u' ') == folded(best.value).remove(u' '));
        if (!where || (read.sure && !best.sure)) {
            best = read;
            where = place;
        }
    }
    if (where)
        set(field, best.value, *where, best.sure && agree && where->labelled && readWell(*where, true));
}

/// The name in the line above a signature's NIP, in the same column.
FieldPlace Settling::nameAbove(const FieldPlace &nip) const
{
    const QRectF below = nip.box();
    const PageLine *best = nullptr;
    for (const PageLine &line : m_letter) {
        const double gap = below.top() - line.box.bottom();
        if (line.page != nip.line->page || gap < -2 || gap > 14 || &line == nip.line)
            continue;
        if (!best || line.box.bottom() > best->box.bottom())
            best = &line;
    }
    if (!best)
        return {};
    qsizetype from = 0;
    for (const QString &piece : best->text.split(u'\t')) {
        const QRectF box = best->boxOf(from, from + piece.size());
        if (std::min(box.right(), below.right() + 10) - std::max(box.left(), below.left() - 12) > 8
            && looksLikeAName(nameOf(piece)))
            return { PaperField::Name, piece, best, from, from + piece.size(), false, true, {} };
        from += piece.size() + 1;
    }
    // pangkat may stand between the name and the NIP
    FieldPlace step = nip;
    step.line = best;
    step.from = 0;
    step.to = best->text.size();
    const bool rank =
        best->text.contains(u"Pembina"_s) || best->text.contains(u"Penata"_s) || best->text.contains(u"Pengatur"_s);
    return rank && best->box.top() < below.top() ? nameAbove(step) : FieldPlace {};
}

/// The labelled name that stands with a NIP: on its line or at most three lines above or below.
const FieldPlace *Settling::nameNear(const FieldPlace &nip) const
{
    const FieldPlace *best = nullptr;
    for (const FieldPlace *name : places(PaperField::Name)) {
        const double apart = std::abs(name->box().center().y() - nip.box().center().y());
        if (name->line->page == nip.line->page && apart < 22
            && (!best || apart < std::abs(best->box().center().y() - nip.box().center().y())))
            best = name;
    }
    return best;
}

void Settling::settlePerson()
{
    const auto nips = places(PaperField::Nip);
    QMap<QString, QList<const FieldPlace *>> numbers;
    const FieldPlace *chosen = nullptr;
    int blocks = 0;
    for (const FieldPlace *place : nips) {
        bool guessed = false;
        numbers[fieldsearch::nipIn(place->text, &guessed)].append(place);
        if (place->labelled && nameNear(*place)) {
            ++blocks;
            if (!chosen)
                chosen = place;
        }
    }
    if (!chosen && !nips.isEmpty())
        chosen = nips.first(); // a signature's
    const auto names = places(PaperField::Name);
    if (chosen) {
        bool guessed = false;
        const QString number = fieldsearch::nipIn(chosen->text, &guessed);
        bool guessedAgain = false;
        const QString second = fieldsearch::nipIn(again(*chosen), &guessedAgain);
        const bool repeated = numbers.value(number).size() > 1 || second == number;
        const bool wellFormed = Nip::parse(number, Nip::guessKind(number), m_today).ok();
        const bool onePerson = blocks == 1 || (blocks == 0 && numbers.size() == 1);
        const bool contradicted = !second.isEmpty() && second != number;
        set(PaperField::Nip, number, *chosen,
            onePerson && wellFormed && !guessed && !contradicted
                && (exact(*chosen) || (repeated && readWell(*chosen, true))));
    }
    settleName(chosen, blocks <= 1 && names.size() <= 1);
}

void Settling::settleName(const FieldPlace *nip, bool onePerson)
{
    const auto names = places(PaperField::Name);
    const FieldPlace *labelled = nip ? nameNear(*nip) : nullptr;
    if (!labelled && !names.isEmpty())
        labelled = names.first();
    bool guessed = false;
    const QString number = nip ? fieldsearch::nipIn(nip->text, &guessed) : QString();
    FieldPlace signer;
    for (const FieldPlace *place : places(PaperField::Nip)) {
        if (!place->labelled || !nameNear(*place) || place != nip) {
            const FieldPlace above = nameAbove(*place);
            if (above.line && fieldsearch::nipIn(place->text, &guessed) == number)
                signer = above;
        }
    }
    const QString signedAs = signer.line ? nameOf(signer.text) : QString();
    if (labelled) {
        const QString name = nameOf(labelled->text);
        const bool sameTwice = !signedAs.isEmpty() && folded(signedAs) == folded(name);
        const bool contradicted = !signedAs.isEmpty() && !sameTwice;
        const bool spelled = looksLikeAName(name) && !name.contains(u'|');
        const bool certain = exact(*labelled) ? onePerson : onePerson && sameTwice && readWell(*labelled, true);
        set(PaperField::Name, name, *labelled, certain && spelled && !(contradicted && !exact(*labelled)));
    } else if (!signedAs.isEmpty()) {
        set(PaperField::Name, signedAs, signer, false);
    }
}

void Settling::settleUserId()
{
    for (const FieldPlace *place : places(PaperField::UserId)) {
        static const QRegularExpression ends(u"\\A[\"'\u201c\u201d(\\[]+|[\"'\u201c\u201d)\\],.;]+\\z"_s);
        // recognition loses the line under "pokja_5": one word it was in any case
        const QString seen = QString(place->text).remove(ends);
        const QString second = QString(again(*place)).remove(ends);
        const bool torn = seen.contains(u' ');
        const QString id = torn && exact(*place)       ? seen.section(u' ', 0, 0)
            : torn && userid::whyNot(second).isEmpty() ? second
                                                       : QString(seen).replace(u' ', u'_');
        if (!userid::whyNot(id).isEmpty() || id.size() < 3)
            continue;
        const bool alone = !torn && places(PaperField::UserId).size() == 1;
        const bool same = second == id && readWell(*place, true) && !hasTwins(id);
        set(PaperField::UserId, id, *place, alone && (exact(*place) || same));
        return;
    }
}

void Settling::settlePokja()
{
    const auto all = places(PaperField::Pokja);
    if (all.isEmpty())
        return;
    const FieldPlace &first = *all.first();
    static const QRegularExpression tail(u"[\\s,;.:]+\\z"_s);
    const QString value = QString(first.text).remove(tail).simplified();
    int same = 0;
    for (const FieldPlace *place : all)
        same += foldedWords(place->text) == foldedWords(value) ? 1 : 0;
    const bool twins = value.contains(QRegularExpression(u"[Il1|]+\\z"_s)); // III is read as 111
    set(PaperField::Pokja, value, first,
        first.labelled && (exact(first) || (same > 1 && !twins && readWell(first, true))));
}

void Settling::settleEmail()
{
    const auto all = places(PaperField::Email);
    if (all.isEmpty())
        return;
    const FieldPlace &first = *all.first();
    QString value = QString(first.text).remove(u' ');
    const QString second = QString(again(first)).remove(u' ');
    // "pokja 5@": the line under it was lost, and a blank is no part of an address
    static const QRegularExpression torn(u"[:;=\\t]\\s*([A-Za-z0-9._%+\\-]+) \\z"_s);
    const auto head = torn.match(first.line->text.left(first.from));
    const bool whole = exact(first) || !head.hasMatch();
    if (!whole)
        value = head.captured(1) + u'_' + value;
    if (!email::whyNot(value).isEmpty())
        return;
    const bool oneOnly = std::all_of(all.begin(), all.end(), [&](auto *p) { return p->text == first.text; });
    set(PaperField::Email, value, first,
        first.labelled && oneOnly && whole
            && (exact(first) || (second == value && !hasTwins(value) && readWell(first, true))));
}

void Settling::settlePhone()
{
    for (const FieldPlace *place : places(PaperField::Phone)) {
        QString text = place->text;
        const bool plain = !text.contains(QRegularExpression(u"[OoIl|#*]"_s));
        static const QRegularExpression plus(u"\\A[#*1lI4]?\\s*62(?=[ -]?8)"_s);
        text.replace(plus, u"+62"_s);
        text.replace(u'O', u'0').replace(u'o', u'0').replace(u'I', u'1').replace(u'l', u'1').replace(u'|', u'1');
        const PhoneReading read = phone::read(text);
        if (!read.ok())
            continue;
        const bool same = exact(*place) || digitsOf(again(*place)) == digitsOf(text);
        set(PaperField::Phone, read.value, *place, plain && same && readWell(*place, true) && read.warnings.isEmpty());
        return;
    }
}

/// Name and NIP of each line of a decree's list.
void Settling::findMembers()
{
    static const QRegularExpression lead(u"\\A\\s*(?:[0-9]{1,3}|[a-z])\\s*[.)\\t]\\s*"_s);
    static const QRegularExpression label(u"\\bN\\s?I\\s?P\\b[\\s.:]*\\z"_s, QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < m_decree.size(); ++i) {
        const PageLine &line = m_decree[i];
        bool guessed = false;
        qsizetype from = 0;
        qsizetype to = 0;
        const QString nip = fieldsearch::nipIn(line.text, &guessed, &from, &to);
        if (nip.isEmpty())
            continue;
        QString left = line.text.left(from).remove(label);
        QString name = nameOf(left.remove(lead).section(u'\t', 0, 0));
        if (!looksLikeAName(name) && i > 0 && m_decree[i - 1].page == line.page)
            name = nameOf(QString(m_decree[i - 1].text).remove(lead).section(u'\t', 0, 0));
        QString position = line.text.mid(to).simplified();
        if (looksLikeAName(name))
            m_out.members.append({ name, nip, position });
    }
}

/// Above the name, as wide as a signature is: the officer's eyes do the rest.
void Settling::findSignature()
{
    const FieldValue nip = m_out.values.value(PaperField::Nip);
    const FieldPlace *lowest = nullptr;
    for (const FieldPlace *place : places(PaperField::Nip)) {
        bool guessed = false;
        const bool theirs = fieldsearch::nipIn(place->text, &guessed) == nip.value;
        if (theirs && !(place->labelled && nameNear(*place)))
            lowest = place;
    }
    if (!lowest)
        return;
    const FieldPlace name = nameAbove(*lowest);
    const QRectF under = name.line ? name.box() : lowest->box();
    const double width = std::max(55.0, under.width() + 10);
    const QRectF box(under.center().x() - width / 2, under.top() - signatureHeight, width,
                     signatureHeight + under.height());
    FieldValue out { {}, false, lowest->line->page, pageOf(*lowest).shown(box) };
    out.box = out.box.intersected(QRectF(QPointF(0, 0), pageOf(*lowest).millimetres));
    m_out.signature = out;
}

void Settling::sortPages()
{
    PageKind last = PageKind::Other;
    PageKind first = PageKind::Other;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QList<PageLine> lines = linesOf(m_pages[i], int(i) + 1);
        const PageKind kind = fieldsearch::kindOf(lines);
        if (first == PageKind::Other)
            first = kind;
        const bool goesOn = kind == PageKind::Other && i > 0;
        last = goesOn ? last : kind;
        (last == PageKind::Decree ? m_decree : m_letter) += lines;
    }
    static const QMap<PageKind, PaperKind> kinds { { PageKind::Letter, PaperKind::RequestLetter },
                                                   { PageKind::Decree, PaperKind::Decree },
                                                   { PageKind::Authority, PaperKind::Authority } };
    m_out.kind = kinds.value(first, PaperKind::Other);
}

PaperFields Settling::run()
{
    sortPages();
    m_places = fieldsearch::inLetter(m_letter, m_joined);
    const QList<FieldPlace> own = fieldsearch::inDecree(m_decree, m_joined);
    if (!m_decree.isEmpty()) { // the decree itself knows better than the letter that tells of it
        m_places.removeIf([](const FieldPlace &place) { return place.field >= PaperField::DecreeNumber; });
        for (const FieldPlace &place : own) {
            if (place.field >= PaperField::DecreeNumber || (m_letter.isEmpty() && place.field == PaperField::Pokja))
                m_places.append(place);
        }
    }
    settleDate(PaperField::LetterDate);
    settleDate(PaperField::DecreeDate);
    settleDate(PaperField::DecreeValidUntil);
    settleNumber(PaperField::LetterNumber, PaperField::LetterDate);
    settleNumber(PaperField::DecreeNumber, PaperField::DecreeDate);
    settlePokja();
    if (!m_letter.isEmpty()) {
        settlePerson();
        settleUserId();
        settleEmail();
        settlePhone();
    }
    findMembers();
    if (m_out.kind == PaperKind::RequestLetter)
        findSignature();
    return m_out;
}
} // namespace

PaperFields paperfields::read(const QList<PageWords> &pages, QDate today)
{
    return Settling(pages, today).run();
}

PaperKind paperfields::kindOf(const QList<PageWords> &pages)
{
    return Settling(pages, {}).run().kind;
}

QList<QRectF> paperfields::worthASecondLook(const PageWords &page)
{
    const QList<PageLine> lines = linesOf(page, 1);
    const bool decree = fieldsearch::kindOf(lines) == PageKind::Decree;
    fieldsearch::JoinedLines joined;
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
    return boxes.mid(0, 12);
}

QString paperfields::code(PaperField field)
{
    return codes[int(field)];
}

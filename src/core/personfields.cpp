// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personfields.h"

#include "core/folding.h"
#include "core/nip.h"
#include "core/nipsintext.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using placesearch::has;
using placesearch::words;

namespace
{
constexpr double signatureHeight = 26; ///< mm above the name

/// A name with its NIP, each with its label, as the lines of one person in a letter.
struct Block {
    const FieldPlace *nip = nullptr;
    const FieldPlace *name = nullptr;
    PersonExtent extent;
    int score = 0; ///< the higher, the more it is the one who asks
};

NipInText numberOf(const FieldPlace &place)
{
    return nipsInText(place.text).value(0);
}

/// The labelled name that stands with a NIP: on its line or at most three lines above or below, in its column.
const FieldPlace *nameNear(const FieldSettling &settling, const FieldPlace &nip)
{
    const FieldPlace *best = nullptr;
    const auto apart = [&](const FieldPlace &name) {
        return std::abs(name.box().center().y() - nip.box().center().y())
            + 0.05 * std::abs(name.box().left() - nip.box().left());
    };
    for (const FieldPlace *name : settling.places(PaperField::Name)) {
        if (name->line->page == nip.line->page && std::abs(name->box().center().y() - nip.box().center().y()) < 22
            && (!best || apart(*name) < apart(*best)))
            best = name;
    }
    return best;
}

bool isBlock(const FieldSettling &settling, const FieldPlace &nip)
{
    return nip.labelled && nameNear(settling, nip);
}

/// What the two lines above say of the person who is named below them.
int introduced(const FieldSettling &settling, const Block &block)
{
    static const QRegularExpression meant = words(
        u"\\b(?:atas\\s+nama|a\\.?n\\.?\\s*:|(?:bagi|untuk)\\s+(?:pegawai|anggota)|(?:pegawai|anggota|data)\\b.*berikut)"_s);
    static const QRegularExpression carries = words(
        u"\\b(?:(?:di)?bawa|pembawa|mengantar|diantar|kuasa\\s+kepada|penerima\\s+kuasa|mengetahui|menyetujui)"_s);
    QString above;
    for (const PageLine &line : settling.letter()) {
        const double gap = block.extent.top - line.box.bottom();
        if (line.page == block.extent.page && gap > -1 && gap < 16)
            above += line.text + u' ';
    }
    return (has(above, meant) ? 2 : 0) - (has(above, carries) ? 4 : 0);
}

QList<Block> blocksOf(const FieldSettling &settling)
{
    QList<Block> blocks;
    for (const FieldPlace *nip : settling.places(PaperField::Nip)) {
        if (isBlock(settling, *nip))
            blocks.append({ nip, nameNear(settling, *nip), {}, 0 });
    }
    const auto topOf = [](const Block &block) { return std::min(block.name->box().top(), block.nip->box().top()); };
    static const QRegularExpression leads(u"\\bJabatan\\b.*\\b(?:Kepala|Sekretaris\\s+Daerah|Plt|Plh)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (Block &block : blocks) {
        block.extent = { block.nip->line->page, topOf(block), 1000 };
        for (const Block &other : blocks) {
            if (other.nip->line->page == block.extent.page && topOf(other) > block.extent.top + 3)
                block.extent.bottom = std::min(block.extent.bottom, topOf(other));
        }
        for (const PaperField field : { PaperField::UserId, PaperField::Pokja, PaperField::Email }) {
            const auto all = settling.places(field);
            if (std::any_of(all.begin(), all.end(), [&](auto *p) { return p->labelled && block.extent.holds(*p); }))
                block.score += field == PaperField::UserId ? 3 : 1;
        }
        for (const PageLine &line : settling.letter()) {
            if (line.page == block.extent.page && line.box.top() > block.extent.top - 1
                && line.box.bottom() < block.extent.bottom && has(line.text, leads))
                block.score -= 2;
        }
        block.score += introduced(settling, block);
    }
    return blocks;
}

/// The name in the line above a signature's NIP, in the same column.
FieldPlace nameAbove(const FieldSettling &settling, const FieldPlace &nip)
{
    const QRectF below = nip.box();
    const PageLine *best = nullptr;
    for (const PageLine &line : settling.letter()) {
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
            && personfields::looksLikeAName(personfields::nameOf(piece)))
            return { PaperField::Name, piece, best, from, from + piece.size(), false, true, {} };
        from += piece.size() + 1;
    }
    // pangkat may stand between the name and the NIP
    FieldPlace step = nip;
    step.line = best;
    step.from = 0;
    step.to = best->text.size();
    static const QRegularExpression rank(u"Pembina|Penata|Pengatur"_s);
    return has(best->text, rank) && best->box.top() < below.top() ? nameAbove(settling, step) : FieldPlace {};
}

void settleName(FieldSettling &settling, const FieldPlace *nip, bool onePerson)
{
    const auto names = settling.places(PaperField::Name);
    const FieldPlace *labelled = nip ? nameNear(settling, *nip) : nullptr;
    if (!labelled && !names.isEmpty())
        labelled = names.first();
    const QString number = nip ? numberOf(*nip).digits : QString();
    FieldPlace signer;
    for (const FieldPlace *place : settling.places(PaperField::Nip)) {
        if (!isBlock(settling, *place) || place != nip) {
            const FieldPlace above = nameAbove(settling, *place);
            if (above.line && numberOf(*place).digits == number)
                signer = above;
        }
    }
    const QString signedAs = signer.line ? personfields::nameOf(signer.text) : QString();
    if (labelled) {
        const QString name = personfields::nameOf(labelled->text);
        const bool sameTwice = !signedAs.isEmpty() && folded(signedAs) == folded(name);
        const bool contradicted = !signedAs.isEmpty() && !sameTwice;
        const bool spelled = personfields::looksLikeAName(name) && !name.contains(u'|');
        const bool exact = settling.exact(*labelled);
        const bool certain =
            onePerson && labelled->labelled && (exact || (sameTwice && settling.readWell(*labelled, true)));
        settling.set(PaperField::Name, name, *labelled, certain && spelled && !(contradicted && !exact));
    } else if (!signedAs.isEmpty()) {
        settling.set(PaperField::Name, signedAs, signer, false);
    }
}

/// Who signed, where it is a NIP under a signature.
QString signerAt(const FieldSettling &settling, const FieldPlace &nip)
{
    const FieldPlace above = isBlock(settling, nip) ? FieldPlace {} : nameAbove(settling, nip);
    return above.line ? personfields::nameOf(above.text) : QString();
}

/// No longer word in common: recognition misreads a letter, not a whole name.
bool someoneElse(const QString &a, const QString &b)
{
    const QStringList words = foldedWords(b).split(u' ');
    for (const QString &word : foldedWords(a).split(u' ')) {
        if (word.size() > 3 && words.contains(word))
            return false;
    }
    return true;
}

void settleNip(FieldSettling &settling, const FieldPlace &chosen, qsizetype blocks)
{
    QMap<QString, int> times;
    for (const FieldPlace *place : settling.places(PaperField::Nip))
        ++times[numberOf(*place).digits];
    const NipInText read = numberOf(chosen);
    const QString second = nipsInText(settling.again(chosen)).value(0).digits;
    const bool repeated = times.value(read.digits) > 1 || second == read.digits;
    const bool wellFormed = Nip::parse(read.digits, Nip::guessKind(read.digits), settling.today()).ok();
    // a signature alone may be that of the head who signs for somebody
    const bool under = times.value(read.digits) == 1 && !signerAt(settling, chosen).isEmpty();
    const bool onePerson = blocks == 1 || (blocks == 0 && times.size() == 1 && !under);
    const bool contradicted = !second.isEmpty() && second != read.digits;
    const bool seen = settling.exact(chosen) || (repeated && settling.readWell(chosen, true));
    settling.set(PaperField::Nip, read.digits, chosen,
                 onePerson && wellFormed && !read.guessed && !contradicted && seen);
}
} // namespace

bool PersonExtent::holds(const FieldPlace &place) const
{
    const double y = place.box().center().y();
    return page == 0 || (place.line->page == page && y > top - 1 && y < bottom);
}

QString personfields::nameOf(QString text)
{
    static const QRegularExpression dots(u"[.\u2026_]{3,}"_s);
    static const QRegularExpression lead(u"\\A[^\\p{L}]+"_s);
    static const QRegularExpression tail(u"[\\s,;:)\\]|_\\-]+\\z"_s);
    return text.remove(dots).remove(lead).remove(tail).simplified();
}

bool personfields::looksLikeAName(const QString &text)
{
    static const QRegularExpression name(u"\\A[\\p{L}][\\p{L}.,' \\-\u2019`]{2,79}\\z"_s);
    static const QRegularExpression office = words(
        u"\\b(?:kepala|pokja|ketua|sekretaris|anggota|bupati|ditetapkan|tanggal|pemohon|hormat|mengetahui|pembina|penata|nip|saya|yang|kami|dengan|atas|nama)\\b"_s);
    return has(text, name) && !has(text, office);
}

PersonExtent personfields::settle(FieldSettling &settling)
{
    const QList<Block> blocks = blocksOf(settling);
    const auto best = std::max_element(blocks.begin(), blocks.end(),
                                       [](const Block &a, const Block &b) { return a.score < b.score; });
    const auto nips = settling.places(PaperField::Nip);
    const FieldPlace *chosen = best != blocks.end() ? best->nip : nips.isEmpty() ? nullptr : nips.first();
    const auto names = settling.places(PaperField::Name);
    const QString signer = chosen ? signerAt(settling, *chosen) : QString();
    const bool others =
        blocks.isEmpty() && !signer.isEmpty() && !names.isEmpty() && someoneElse(nameOf(names.first()->text), signer);
    if (others)
        chosen = nullptr; // the head's, who signed
    if (chosen)
        settleNip(settling, *chosen, blocks.size());
    settleName(settling, chosen, blocks.size() <= 1 && names.size() <= 1);
    return blocks.size() > 1 ? best->extent : PersonExtent {};
}

void personfields::findSignature(FieldSettling &settling)
{
    const QString nip = settling.out.values.value(PaperField::Nip).value;
    const FieldPlace *lowest = nullptr;
    for (const FieldPlace *place : settling.places(PaperField::Nip)) {
        if (numberOf(*place).digits == nip && !isBlock(settling, *place))
            lowest = place;
    }
    if (!lowest)
        return;
    const FieldPlace name = nameAbove(settling, *lowest);
    const QRectF under = name.line ? name.box() : lowest->box();
    const double width = std::max(55.0, under.width() + 10);
    const QRectF box(under.center().x() - width / 2, under.top() - signatureHeight, width,
                     signatureHeight + under.height());
    const PageWords &page = settling.pageOf(*lowest);
    const QRectF onPage = page.shown(box).intersected(QRectF(QPointF(0, 0), page.millimetres));
    settling.out.signature = FieldValue { {}, false, lowest->line->page, onPage };
}

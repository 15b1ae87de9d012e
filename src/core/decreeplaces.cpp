// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decreeplaces.h"

#include "core/datesintext.h"
#include "core/readnumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using placesearch::before;
using placesearch::colon;
using placesearch::has;
using placesearch::labelBefore;
using placesearch::labelStart;
using placesearch::words;

namespace
{
void addDate(PlaceSearch &search, PaperField field, const PageLine &line, const DateInText &date)
{
    search.addDate(field, line, date.from, date.to, date.date, date.exact);
}

/// The date behind a number, which may stand on the next line. @param told the label said that a date follows, so
/// that a stroke alone may stand between: "Nomor/Tanggal SK : 050/KEP-09/2026 / 8 Januari 2026"
void findDateAfter(PlaceSearch &search, qsizetype at, qsizetype from, bool told)
{
    static const QRegularExpression follows = words(u"\\b(?:tanggal|tgl|tertanggal)\\b[\\s.:]*\\z"_s);
    static const QRegularExpression stroke = words(u"[/,|;&]\\s*\\z|\\bdan\\s*\\z"_s);
    static const QRegularExpression other = words(u"lahir|berlaku|s\\.?/?d|sampai|hingga|surat\\s+permohonan"_s);
    const QList<PageLine> &lines = search.lines();
    for (qsizetype i = at; i <= at + 1 && i < lines.size(); ++i) {
        const PageLine &line = search.whole(i);
        const qsizetype own = lines[i].text.size();
        for (const DateInText &date : datesInText(line.text)) {
            if ((i == at && date.from < from) || date.from >= own)
                continue;
            const QString left = i == at ? line.text.mid(from, date.from - from)
                                         : lines[at].text.mid(from) + u' ' + line.text.left(date.from);
            if (has(left, other) || !(has(left, follows) || (told && has(left, stroke))))
                return;
            addDate(search, PaperField::DecreeDate, line, date);
            return;
        }
    }
}

/// What could be a decree's number, and nothing that follows it. @param labelled its name stands before it: then a
/// number that is short or has no stroke is one too
bool takeNumber(PlaceSearch &search, const PageLine &line, qsizetype from, bool labelled)
{
    static const QRegularExpression rest =
        words(u"[,;(]?\\s*\\b(?:tanggal|tgl|tertanggal|tentang|perihal|yang|dan|masa)\\b.*"_s);
    static const QRegularExpression strokeLast(u"\\s*[/,|;(]\\s*\\z"_s);
    QString value = line.text.mid(from).section(u'\t', 0, 0);
    for (const DateInText &date : datesInText(value)) {
        if (date.from > 2 && value.left(date.from).contains(u' '))
            value = value.left(date.from).remove(strokeLast);
        break;
    }
    const QString number = readnumber::leading(value);
    const bool joined = number.contains(u'/') || number.contains(u' ')
        || (labelled && (number.contains(u'-') || number.contains(u'.')) && number.size() > 4);
    if (number.isEmpty() || !joined)
        return false;
    search.add(PaperField::DecreeNumber, line, from, from + value.remove(rest).size(), true);
    return true;
}
} // namespace

void decreeplaces::findMention(PlaceSearch &search, qsizetype at)
{
    static const QRegularExpression number = words(u"\\b(?:nomor|nomer|no\\.?)(?:\\s*[:.]\\s*|\\s+|\\s*$)"_s);
    static const QRegularExpression about = words(u"\\b(?:SK|Keputusan|KEP)\\b"_s);
    static const QRegularExpression label = words(
        labelStart
        + u"(?:(?:Nomor|No)\\.?(?:\\s*(?:/|&|dan)\\s*(?:Tanggal|Tgl\\.?))?\\s*(?:SK|Surat\\s+Keputusan|Keputusan)|"
          "SK(?:\\s+(?:Penetapan|Pengangkatan|Nomor|No\\.?|Pokja|Pemilihan|Bupati))*|"
          "Surat\\s+Keputusan|Dasar(?:\\s+SK)?)\\b[^:;=\\t]{0,30}"_s
        + colon + u"(?:(?:Nomor|No\\.?)\\s*[:.]?\\s*)?([^\\t]+)"_s);
    static const QRegularExpression tellsDate = words(u"\\b(?:tanggal|tgl)\\b"_s);
    const PageLine &line = search.whole(at);
    const qsizetype own = search.lines()[at].text.size();
    if (const auto match = label.match(line.text);
        match.hasMatch() && takeNumber(search, line, match.capturedStart(1), true)) {
        const QString name = match.captured(0).left(match.capturedStart(1) - match.capturedStart(0));
        findDateAfter(search, at, match.capturedStart(1), has(name, tellsDate));
        return;
    }
    for (auto it = number.globalMatch(line.text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() >= own || !has(search.around(at, match.capturedStart()), about))
            continue;
        if (takeNumber(search, line, match.capturedEnd(), false))
            findDateAfter(search, at, match.capturedEnd(), false);
    }
}

void decreeplaces::findValidity(PlaceSearch &search, qsizetype at)
{
    static const QRegularExpression until = words(
        u"(?:sampai\\s+dengan|sampai|s\\s?[./]?\\s?d\\.?|hingga|berakhir)(?:\\s+pada)?(?:\\s+(?:tanggal|tgl\\.?))?\\s*[:]?\\s*\\z"_s);
    static const QRegularExpression label = words(
        u"(?:masa\\s+berlaku(?:nya)?(?:\\s+SK)?|berlaku\\s+(?:sampai|hingga)[a-z ]*|SK\\s+berlaku[a-z ]*)\\s*[:;=\\t]+\\s*\\z"_s);
    static const QRegularExpression about = words(u"berlaku|berakhir|terhitung|masa\\s+(?:tugas|kerja|bakti)"_s);
    static const QRegularExpression decreeDate = words(
        labelStart + u"(?:Tanggal|Tgl\\.?)\\s+(?:SK|(?:Surat\\s+)?Keputusan)\\b[^:;=\\t]{0,20}"_s + colon + u"(.+)"_s);
    const PageLine &line = search.whole(at);
    const qsizetype own = search.lines()[at].text.size();
    const QList<DateInText> dates = datesInText(line.text);
    for (const DateInText &date : dates) {
        if (date.from >= own)
            break;
        const QString left = search.around(at, date.from);
        const bool ends = has(left, until) && has(left, about);
        const bool told = dates.size() == 1 && has(labelBefore(line.text, date.from), label);
        if (ends || told)
            addDate(search, PaperField::DecreeValidUntil, line, date);
    }
    const auto match = decreeDate.match(line.text);
    if (match.hasMatch() && !dates.isEmpty() && dates.first().from <= match.capturedStart(1) + 12)
        addDate(search, PaperField::DecreeDate, line, dates.first());
}

void decreeplaces::findHead(PlaceSearch &search, qsizetype at, bool head)
{
    static const QRegularExpression number =
        words(labelStart + u"N\\s?[o0]\\s?m\\s?[o0]\\s?r\\s*[:;=.]?\\s*\\t?\\s*[:;=.]?\\s*([^\\t]+)"_s);
    static const QRegularExpression annex = words(u"lampiran"_s);
    static const QRegularExpression inHead = words(u"keputusan|lampiran"_s);
    static const QRegularExpression date = words(labelStart + u"(?:Tanggal|Tgl\\.?)"_s + colon);
    static const QRegularExpression law = words(u"undang|peraturan|perpres|permen"_s);
    const PageLine &line = search.lines()[at];
    const QString context = search.around(at, 0);
    const auto match = number.match(line.text);
    if (match.hasMatch() && (head || has(context, inHead)) && !has(context.right(90), law)
        && !readnumber::leading(match.captured(1)).isEmpty())
        search.add(PaperField::DecreeNumber, line, match.capturedStart(1), match.capturedEnd(1), true);
    const QList<DateInText> dates = datesInText(line.text);
    if (!dates.isEmpty() && has(line.text, date) && (has(context, annex) || match.hasMatch() || has(context, inHead)))
        addDate(search, PaperField::DecreeDate, line, dates.first());
}

void decreeplaces::findSetDate(PlaceSearch &search, qsizetype at)
{
    static const QRegularExpression set = words(u"(?:ditetapkan|dikeluarkan|ditandatangani)\\s+di\\b"_s);
    static const QRegularExpression on = words(u"(?:pada\\s+tanggal|tanggal|tgl\\.?)\\s*[:;.]?\\s*\\z"_s);
    static const QRegularExpression starts = words(u"terhitung|berlaku|mulai|sejak|sampai|dengan"_s);
    const PageLine &line = search.whole(at);
    for (const DateInText &date : datesInText(line.text)) {
        const QString left = search.around(at, date.from).right(120);
        if (date.from < search.lines()[at].text.size() && has(left, set) && has(labelBefore(line.text, date.from), on)
            && !has(before(line.text, date.from), starts))
            addDate(search, PaperField::DecreeDate, line, date);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letterplaces.h"

#include "core/datesintext.h"
#include "core/readnumber.h"

using namespace Qt::StringLiterals;
using placesearch::before;
using placesearch::has;
using placesearch::labelBefore;
using placesearch::labelStart;
using placesearch::words;

qsizetype letterplaces::bodyStart(const QList<PageLine> &lines)
{
    static const QRegularExpression starts =
        words(u"bertanda\\s*tangan|dengan\\s+hormat|sehubungan|bersama\\s+(?:ini|surat)|dalam\\s+rangka|berdasarkan|"
              "menindak\\s?lanjuti|mohon\\s|"_s
              + labelStart + u"nama\\b"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (has(lines[i].text, starts))
            return i;
    }
    return lines.size();
}

void letterplaces::findNumber(PlaceSearch &search, qsizetype at)
{
    static const QRegularExpression label = words(
        labelStart
        + u"(?:N\\s?[o0]\\s?m\\s?[oe0]\\s?r|No)\\b\\.?(?:\\s+Surat)?\\s*[:;=.!]?\\s*\\t?\\s*[:;=.!]?\\s*([^\\t]+)"_s);
    static const QRegularExpression others =
        words(u"\\b(?:SK|KEP|H\\.?P|Telp|Tele|Tlp|WA|Whats|Rek|NIK|NPWP|Agenda|Induk|Sertifikat|Pokok|Keputusan)\\b"_s);
    const PageLine &line = search.lines()[at];
    const auto match = label.match(line.text);
    if (!match.hasMatch() || has(match.captured(0).left(match.capturedStart(1) - match.capturedStart(0)), others))
        return;
    const QString value = match.captured(1);
    const QString number = readnumber::leading(value);
    if (has(value.left(10), others) || (number.isEmpty() && value.size() > 40))
        return; // a short one that says nothing may be legible to the second reader
    // up to the first character that the number has no more
    static const QRegularExpression rest = words(u"\\s(?:tanggal|tgl|tertanggal|perihal|hal|tentang)\\b.*|[,;].*"_s);
    const qsizetype length = QString(value).remove(rest).size();
    search.add(PaperField::LetterNumber, line, match.capturedStart(1), match.capturedStart(1) + length, true);
}

void letterplaces::findDate(PlaceSearch &search, qsizetype at, bool header)
{
    const PageLine &line = search.whole(at);
    const qsizetype own = search.lines()[at].text.size();
    static const QRegularExpression place(
        u"\\A[^\\p{L}]{0,6}(?:Di\\s)?\\p{Lu}[\\p{L}.']+(?:[ -]\\p{L}[\\p{L}.']*){0,3}\\s*[,.;:]\\s*(?:[Tt]anggal|[Tt]gl\\.?)?\\s*\\z"_s);
    static const QRegularExpression cutPlace(u"\\A\\s*\\p{Ll}{2,14}\\s*,\\s*\\z"_s); // a stamp lies on its first letter
    static const QRegularExpression label = words(u"\\A\\s*(?:tanggal|tgl)\\.?(?:\\s+surat)?\\s*[:;=.]?\\s*\\z"_s);
    static const QRegularExpression other = words(u"lahir|SK\\b|keputusan|berlaku"_s);
    for (const DateInText &date : datesInText(line.text)) {
        const QString left = labelBefore(line.text, date.from);
        const bool runs = date.to > own;
        const bool last = runs || line.text.mid(date.to, own - date.to).section(u'\t', 0, 0).trimmed().size() <= 1;
        if (date.from >= own || has(left, other) || !last)
            continue;
        const bool labelled = header && has(left, label);
        const QString near = before(line.text, date.from);
        if (has(near, place) || labelled)
            search.addDate(PaperField::LetterDate, line, date.from, date.to, date.date, date.exact);
        else if ((header && near.trimmed().size() <= 1) || has(near, cutPlace))
            search.addDate(PaperField::LetterDate, line, date.from, date.to, date.date, date.exact, false);
    }
}

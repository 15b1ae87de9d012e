// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/numberbook.h"

#include "core/indonesian.h"
#include "letters/letterrenderer.h"

using namespace Qt::StringLiterals;

namespace
{
QString cell(const QString &text, const QString &align = {})
{
    return u"<td"_s + (align.isEmpty() ? QString() : u" align=\"%1\""_s.arg(align)) + u'>'
        + (text.isEmpty() ? u"-"_s : text.toHtmlEscaped()) + u"</td>"_s;
}

QString row(const NumberLine &line)
{
    QString remark = numberbook::stateWord(line);
    if (!line.remark.isEmpty())
        remark += u": "_s + line.remark;
    const bool none = line.secret || line.state == NumberState::Void;
    return u"<tr>"_s + cell(line.sequence > 0 ? QString::number(line.sequence) : QString(), u"center"_s)
        + cell(line.number) + cell(indonesian::date(line.date)) + cell(line.subject) + cell(line.addressee)
        + cell(none ? QString() : line.srikandi) + cell(remark) + u"</tr>\n"_s;
}
} // namespace

QString numberbook::stateWord(const NumberLine &line)
{
    switch (line.state) {
    case NumberState::Made:
        return u"dibuat"_s;
    case NumberState::Printed:
        return u"dicetak"_s;
    case NumberState::Void:
        return u"batal"_s;
    case NumberState::Free:
        return u"disediakan"_s;
    case NumberState::Outside:
        return u"dipakai di luar Loket"_s;
    }
    return {};
}

QByteArray numberbook::toPdf(const QList<NumberLine> &lines, int year, const OfficeIdentity &office)
{
    const QString title = u"Buku Nomor Surat Keluar Tahun %1"_s.arg(year);
    QString html =
        u"<p><img src=\"loket:kop\"></p><p class=\"anak0\" align=\"center\"><b>%1</b></p>"
        "<table class=\"kisi0\" width=\"100%\" cellpadding=\"30\" cellspacing=\"0\"><thead><tr>"_s.arg(title.toUpper());
    const std::pair<const char16_t *, int> columns[] = { { u"No.", 6 },        { u"Nomor surat", 18 },
                                                         { u"Tanggal", 13 },   { u"Hal", 23 },
                                                         { u"Kepada", 16 },    { u"SRIKANDI", 11 },
                                                         { u"Keterangan", 13 } };
    for (const auto &[name, width] : columns)
        html += u"<th width=\"%1%\">%2</th>"_s.arg(width).arg(QString::fromUtf16(name));
    html += u"</tr></thead>\n"_s;
    for (const NumberLine &line : lines)
        html += row(line);
    html += u"</table><p class=\"anak0\">Jumlah: %1 nomor.</p>"_s.arg(indonesian::counted(lines.size()));
    OfficeIdentity small = office;
    small.fontSize = 9;
    return letterrenderer::toPdf(html, title, small);
}

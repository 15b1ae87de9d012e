// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagekind.h"

#include "core/placesearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using placesearch::words;

namespace
{
int count(const QList<PageLine> &lines, const QRegularExpression &what)
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const PageLine &line) { return placesearch::has(line.text, what); }));
}
} // namespace

PageKind pageKind(const QList<PageLine> &lines)
{
    static const QRegularExpression decreeHead(
        u"^\\s*(?:SALINAN\\s+)?(?:PETIKAN\\s+)?(?:SURAT\\s+)?KEPUTUSAN\\b|L(?:AMPIRAN|ampiran)\\b[^a-z]{0,8}:?\\s*(?:(?:SURAT|Surat)\\s+)?K(?:EPUTUSAN|eputusan)\\b|^\\s*M\\s?E\\s?M\\s?U\\s?T\\s?U\\s?S\\s?K\\s?A\\s?N"_s);
    static const QRegularExpression decreeBody = words(
        u"\\A\\s*(?:menimbang|mengingat|memperhatikan|menetapkan|tentang\\s*\\z|(?:kesatu|kedua|ketiga|pertama)\\s*[:\\t])|ditetapkan\\s+di"_s);
    static const QRegularExpression subject = words(u"\\b(?:peri)?hal\\s*[:;\\t].*|\\bsurat\\s+permohonan\\b"_s);
    static const QRegularExpression request = words(u"permohonan|memohon|mohon\\b"_s);
    static const QRegularExpression signing =
        words(u"bertanda\\s*tangan|\\bYth\\b|kepada\\s*:?|user\\s*id|kata\\s+sandi|password|SPSE"_s);
    static const QRegularExpression authority =
        words(u"\\A\\s*SURAT\\s+KUASA|(?:pem|mem)beri\\s+kuasa|memberikan\\s+kuasa|penerima\\s+kuasa"_s);
    const int decree = 3 * count(lines, decreeHead) + count(lines, decreeBody);
    const int asks = count(lines, request);
    const int letter = (asks ? 2 : 0) + 2 * std::min(1, count(lines, subject)) + std::min(4, count(lines, signing));
    const int allows = 3 * count(lines, authority);
    if (decree >= 3 && decree >= letter - 3 && (decree > 3 || letter < 4))
        return PageKind::Decree;
    if (allows >= 3 && allows + 2 > asks)
        return PageKind::Authority;
    if (letter >= 3 && asks)
        return PageKind::Letter;
    return PageKind::Other;
}
